"""The command: options like those of Processing, and exit codes and output lines for programs."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import tiepoint
from click.testing import CliRunner
from osgeo import gdal
from tiepoint.command import app
from tiepoint.core.errors import Cancelled
from tiepoint.core.messages import Notice
from tiepoint.core.options import RegistrationOptions
from tiepoint.tests.core.scenes import StubEngine

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"


class Stub(StubEngine):
    """Any number of calls, as a context manager, for any Python."""

    values: dict = {}  # noqa: RUF012 - set by the tests

    def __init__(self, python=""):
        super().__init__(**self.values)
        self.python = python

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


@pytest.fixture
def run(monkeypatch, scene, tmp_path):
    """Call the command in a folder with reference.tif and sensed.tif and a stub for the engine."""
    for name in ("reference.tif", "sensed.tif"):
        shutil.copy(scene / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(app, "Engine", Stub)
    monkeypatch.setattr(Stub, "values", {})
    runner = CliRunner()
    return lambda *arguments: runner.invoke(app.tiepoint, arguments)


def first_class(path):
    """Opened here, since the frame of a test lives as long as what the runner caught in it."""
    package = gdal.OpenEx(path)
    return next(iter(package.GetLayer(0)))["class"]


DRAWN = ("PLACE", "GROUND_PIXEL", "SNAPSHOT", "AREA_LAYER")  # of layers of QGIS; --area takes a file, too
PAIR = ("register", "reference.tif", "sensed.tif", "--transform", "affine")


def test_its_options_are_those_of_processing():
    files = [f"{each}_parameters.py" for each in ("register", "where", "output")]
    source = "".join((ROOT / "ui" / "processing" / file).read_text(encoding="utf-8") for file in files)
    names = set(re.findall(r"""(?:Parameter\w*|enum_parameter|band_parameter)\(\s*"([A-Z_]+)\"""", source))
    assert {"METHOD", "SENSED_BAND", "CHECKERBOARD_CELLS", "GEOREFERENCER_POINTS", "PYTHON"} <= names
    flags = {flag for each in app.register_command.params for flag in each.opts}
    wanted = {"--" + name.lower().replace("_", "-") for name in names - {"REFERENCE", "SENSED", *DRAWN}}
    assert wanted - flags == set()
    assert {"reference", "sensed"} <= flags


def test_its_defaults_are_those_of_the_options(run):
    result = run(*PAIR[:3], "--transform", "affine", "--json", "--quiet")
    options = json.loads(result.stdout)["report"]["options"]
    assert {**options, "transform": "auto"} == json.loads(json.dumps(RegistrationOptions().to_json()))


def test_a_registered_pair_ends_with_0(run, tmp_path):
    result = run(*PAIR, "-o", "out.tif", "--points", "p.gpkg", "--report", "r.json", "--seed", "7")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[0].startswith("Registered: sensed.tif onto reference.tif (")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("out.tif", "p.gpkg", "r.json", "reference.tif", "sensed.tif")
    ]
    assert json.loads((tmp_path / "r.json").read_text())["options"]["seed"] == 7


def test_a_refused_pair_ends_with_3(run, tmp_path, monkeypatch):
    refusal = Notice.of("refused_no_agreement")
    refused = {"accepted": False, "refusal": refusal, "reason_code": "no_agreement"}
    monkeypatch.setattr(Stub, "values", refused)
    result = run(*PAIR, "-o", "out.tif")
    assert result.exit_code == 3
    assert "[no_agreement]" in result.stdout
    assert not (tmp_path / "out.tif").exists()


def test_an_error_ends_with_1_and_a_hint(run):
    result = run("register", "reference.tif", "missing.tif")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "“missing.tif” cannot be opened" in result.stderr
    assert "Traceback" not in result.stderr


def test_json_is_one_object_per_line(run):
    result = run(*PAIR, "-o", "out.tif", "--json")
    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert {each["event"] for each in events} == {"progress", "result"}
    overall = [each["overall"] for each in events if each["event"] == "progress"]
    assert (overall[0], overall[-1]) == (0.0, 1.0)
    assert overall == sorted(overall)
    assert len(overall) < 120
    assert events[-1]["accepted"] is True
    assert events[-1]["outputs"] == {"raster": "out.tif"}
    assert events[-1]["report"]["transform"]["model"] == "affine"


def test_an_error_is_json_too(run):
    result = run("measure", "reference.tif", "missing.tif", "--json")
    (event,) = (json.loads(line) for line in result.stdout.splitlines())
    assert result.exit_code == 1
    assert (event["event"], event["code"]) == ("error", "raster_not_opened")
    assert event["hint"].startswith("Check that the file is still there")


def test_a_wrong_value_ends_with_2_before_anything_is_read(run):
    result = run(*PAIR[:3], "--transform", "bent")
    assert result.exit_code == 2
    assert "'bent' is not one of 'auto', 'similarity'" in result.stderr


def test_bands_files_and_python_are_passed_on(run):
    files = ("--checkerboard", "c.png", "--georeferencer-points", "g.points")
    result = run(
        *PAIR, "-o", "out.tif", *files, "--sensed-band", "2", "--sensed-band", "1", "--json", "--quiet"
    )
    values = json.loads(result.stdout)
    assert values["report"]["sensed"]["bands"] == [2, 1]
    assert set(values["outputs"]) == {"raster", "checkerboard", "georeferencer_points"}


def test_a_report_is_applied_and_the_result_measured(run):
    run(*PAIR, "-o", "out.tif", "--report", "r.json")
    applied = run("apply", "r.json", "sensed.tif", "-o", "again.tif", "--grid", "aligned")
    assert (applied.exit_code, applied.stdout) == (0, "Written: again.tif\n")
    assert gdal.Open("again.tif").RasterXSize != gdal.Open("out.tif").RasterXSize
    measured = run("measure", "reference.tif", "out.tif", "--json", "--quiet")
    figures = json.loads(measured.stdout)
    assert figures["event"] == "result"
    assert figures["median"] < 0.5


def test_a_report_is_applied_to_features_and_the_shift_is_written(run):
    run(*PAIR, "-o", "out.tif", "--report", "r.json")
    Path("roads.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"class": "track"}, '
        '"geometry": {"type": "LineString", "coordinates": [[20, 30], [90, 60]]}}]}'
    )
    applied = run("apply", "r.json", "roads.geojson", "-o", "moved.gpkg", "--frame", "pixels", "--json")
    result = json.loads(applied.stdout.splitlines()[-1])
    assert result == {"event": "result", "outputs": {"vector": "moved.gpkg"}}
    assert first_class("moved.gpkg") == "track"
    files = ("--points", "shift.gpkg", "--surface", "shift.tif")
    measured = json.loads(run("measure", "reference.tif", "out.tif", "--json", "--quiet", *files).stdout)
    assert (measured["measured"], measured["aligned"]) == (True, True)
    assert measured["verdict"].startswith("Aligned within 0.")
    assert gdal.Open("shift.tif").RasterCount == 2


def test_every_help_has_examples(run):
    for name in ("register", "apply", "measure", "align-bands"):
        text = run(name, "--help").stdout
        assert f"    tiepoint {name} " in text or f"  tiepoint {name} " in text
    assert "Exit codes: 0 success, 1 error, 2 wrong option, 3 registration refused" in run("--help").stdout
    assert (
        run("--version").stdout.strip()
        == json.loads(run(*PAIR, "--json", "--quiet").stdout)["report"]["versions"]["tiepoint"]
    )


def test_a_run_that_is_cancelled_ends_with_1(run, monkeypatch):
    monkeypatch.setattr(app, "register", lambda *_, **__: (_ for _ in ()).throw(Cancelled()))
    result = run(*PAIR)
    assert (result.exit_code, result.stderr) == (1, "Error: The registration was cancelled.\n")


@pytest.mark.parametrize(
    "arguments", [["register", "a.tif", "b.tif"], ["series", "a", "-o", "b", "--workers", "1"]]
)
def test_without_gdal_it_says_what_to_install(tmp_path, arguments):
    without = "import sys; sys.modules['osgeo'] = None; from tiepoint.command import main; main()"
    environment = {**os.environ, "PYTHONPATH": str(Path(tiepoint.__path__[0]).parent)}
    for said in (["--version"], arguments):
        command = [sys.executable, "-c", without, *said]
        done = subprocess.run(
            command, check=False, cwd=tmp_path, env=environment, capture_output=True, text=True
        )
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert "GDAL" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT for another process there")
def test_control_c_leaves_nothing(tmp_path):
    """During matching, with the real engine."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(tiepoint.__path__[0]).parent),
        "TMPDIR": str(tmp_path),
    }
    pair = [str(SAMPLE / "reference.tif"), str(SAMPLE / "sensed.tif")]
    command = [sys.executable, "-m", "tiepoint.command", "register", *pair, "-o", "out.tif", "--json"]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A suite that was started in the background ignores Ctrl+C, and a child would inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
    )
    for line in process.stdout:
        if json.loads(line).get("stage") == "features":
            process.send_signal(signal.SIGINT)
            break
    rest, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors == ""
    events = [json.loads(line) for line in rest.splitlines()]
    assert "Ctrl+C once more" in events[-2]["message"]
    assert (events[-1]["event"], events[-1]["code"]) == ("error", "cancelled")
    assert list(tmp_path.iterdir()) == []
