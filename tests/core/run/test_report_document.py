"""docs/report.md agrees with the reports: every key is described, and every described key exists."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tiepoint.core import refusals
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.edit.rewarp import edited_report
from tiepoint.core.engine.packages import _OPTIONAL as OPTIONAL
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.found_by import FINDERS, MEASURERS
from tiepoint.core.messages import NOTHING
from tiepoint.core.messages.cautions import SENTENCES
from tiepoint.core.messages.log import SENTENCES as LOG
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.mapped_transform import transform_values
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.run.cautions import Caution
from tiepoint.core.run.registration import register
from tiepoint.core.run.report import plain
from tiepoint.core.speckle import Speckle
from tiepoint.tests.core.mapped_cases import REFERENCE_SIZE, SENSED_SIZE, cloud, mapped

ROOT = Path(__file__).resolve().parents[3]
DOCUMENT = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
OPEN = {"options"}  # described elsewhere, key by key
ALWAYS, SOMETIMES = "Keys of every report", "Keys of some reports"


def described(heading: str) -> set[str]:
    """The names in the first column of the tables under this heading."""
    text = DOCUMENT.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`.*?`) \|", text, re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`([\w.]+)`", row)}


def keys(values: dict, above: str = "") -> set[str]:
    """Dotted names of all keys; objects in a list count as one object."""
    found = set()
    for name, value in values.items():
        found.add(above + name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict) and name not in OPEN:
                found |= keys(each, f"{above}{name}.")
    return found


def leaves(names: set[str]) -> set[str]:
    """The names without keys of their own."""
    return {name for name in names if not any(other.startswith(f"{name}.") for other in names)}


@pytest.fixture(scope="module")
def report(real_engine, tmp_path_factory):
    """The report of the sample pair."""
    path = tmp_path_factory.mktemp("report") / "report.json"
    sample = ROOT / "resources" / "sample"
    pair = Pair(
        reference=RasterSource(str(sample / "reference.tif")), sensed=RasterSource(str(sample / "sensed.tif"))
    )
    options = RegistrationOptions()
    assert register(pair, Outputs(report=path), options, real_engine, Feedback()).accepted
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_key_of_a_report_is_described(report):
    assert leaves(keys(report)) - described(ALWAYS) - described(SOMETIMES) == set()


def test_every_key_that_is_described_is_in_a_report(report):
    assert described(ALWAYS) - keys(report) == set()


def test_the_keys_of_a_known_map_and_of_an_edited_report_are_described():
    points = cloud()
    adjustment = adjust(points, "affine", sizes=Pair(reference=REFERENCE_SIZE, sensed=SENSED_SIZE))
    old = {"cautions": [Caution("unexplained", "Half of it.", before_edits=True).to_json()]}
    old["measured_by_codes"] = ["templates"]
    reference = describe(RasterSource(str(ROOT / "resources" / "sample" / "reference.tif")))
    edited = edited_report(old, adjustment, points, RegistrationOptions(), reference)
    edited["cautions"] = old["cautions"]
    edited["transform"] = plain(transform_values(mapped("affine", points), NOTHING))
    found = leaves(keys(edited))
    assert found - described(ALWAYS) - described(SOMETIMES) == set()
    known_map = {name for name in described(SOMETIMES) if name.startswith("transform.")}
    assert len(known_map) == 5
    assert (
        known_map | {"edited", "manual_points", *(f"cautions.{name}" for name in old["cautions"][0])} <= found
    )


def test_the_stages_and_packages_that_some_reports_have_are_described():
    stages = {f"{kind}.cnn" for kind in ("seconds", "cpu_seconds")} | {"seconds.warp"}
    assert stages <= described(SOMETIMES)
    named = described(ALWAYS) | described(SOMETIMES)
    assert {f"versions.{name}" for name in [*OPTIONAL, "numpy", "opencv"]} <= named


def test_the_keys_of_radar_are_described():
    looks = {
        f"{side}.radar.{name}" for side in ("reference", "sensed") for name in Speckle(0.3, 2.0).values()
    }
    assert {name for name in described(SOMETIMES) if ".radar." in name} == looks


def test_every_code_is_described():
    refused = {value for name, value in vars(refusals).items() if name.isupper() and isinstance(value, str)}
    cautioned = {
        re.sub("^caution_|_sensed$|_reference$|_measured$|_in_area$", "", name) for name in SENTENCES
    } - {"of_before"}
    chosen = {name for name in LOG if name.startswith("chosen_")}
    assert described("Codes") == refused | cautioned | chosen | set(FINDERS) | set(MEASURERS)


def test_what_is_described_as_the_example_is_json():
    example = json.loads(DOCUMENT.partition("```json\n")[2].partition("\n```")[0])
    assert keys(example) - described(ALWAYS) <= {"reference", "sensed", "prediction_error"}
