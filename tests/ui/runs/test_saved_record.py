"""Records of other versions are read as far as possible, and a note says what was ignored.

saved/record_1.json was written by the first version, and must never change.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.runs import run_record, saved_record

FIRST = (Path(__file__).parent / "saved" / "record_1.json").read_text(encoding="utf-8")
KEY = "tiepoint/record"


def first(folder, **changes):
    """The record of the first version, of a run in `folder`."""
    values = json.loads(FIRST.replace("/home/ann/survey", folder.as_posix()))
    return json.dumps({**values, **changes})


@pytest.fixture
def layer(project):
    layer = QgsVectorLayer("Point", "Control points", "memory")
    project.addMapLayer(layer)
    return layer


def test_the_first_versions_record_opens(layer, tmp_path):
    layer.setCustomProperty(KEY, first(tmp_path))
    record = run_record.read(layer)
    assert record.run == "3d1b7100f00049f09068b27a57ceeb86"
    assert record.title == "swir → red"
    assert record.options == RegistrationOptions.of(transform="affine")
    assert (record.raster, record.report) == (str(tmp_path / "out.tif"), str(tmp_path / "out_report.json"))
    assert record.reference.uri == str(tmp_path / "red.tif")
    assert record.reference.crs_wkt.startswith('PROJCRS["WGS 84 / UTM zone 31N"')
    assert record.sensed.crs_wkt == ""
    assert (record.notes, record.newer) == ((), False)


def test_what_is_written_comes_back(layer, tmp_path):
    layer.setCustomProperty(KEY, first(tmp_path))
    record = run_record.read(layer)
    run_record.write(layer, record)
    assert json.loads(layer.customProperty(KEY))["schema"] == saved_record.SCHEMA
    assert run_record.read(layer) == record
    assert run_record.number_of(layer) == 1


def test_files_of_the_first_version_moved_along_with_the_points(tmp_path):
    """Their paths were absolute: in a copied project they led to the original."""
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "out.tif").write_text("")
    saved = saved_record.saved_in(first(old), str(new / "out_control_points.gpkg"))
    assert saved.texts["raster"] == str(new / "out.tif")
    assert saved.texts["report"] == str(new / "out_report.json")  # gone in either: where it would be
    (new / "out.tif").unlink()
    saved = saved_record.saved_in(first(old), str(new / "out_control_points.gpkg"))
    assert saved.texts["raster"] == str(old / "out.tif")


def test_unknown_options_are_left_out_and_named(layer, tmp_path):
    options = {**RegistrationOptions.of(seed=3).to_json(), "warp_drive": 9, "grid": "hexagons"}
    layer.setCustomProperty(KEY, first(tmp_path, options=options))
    record = run_record.read(layer)
    assert record.options == RegistrationOptions.of(seed=3)
    assert record.notes == ("Options of another version were ignored: “grid”, “warp_drive”.",)


def test_missing_keys_have_their_defaults(layer, tmp_path):
    values = json.loads(first(tmp_path))
    few = {key: values[key] for key in ("run", "reference", "sensed")}
    layer.setCustomProperty(KEY, json.dumps(few))
    record = run_record.read(layer)
    assert record.options == RegistrationOptions()
    assert (record.raster, record.report, record.reference_name) == ("", "", "")
    assert not record.warped


def test_a_newer_record_is_looked_at_and_stays_as_it_is(layer, tmp_path):
    text = first(tmp_path, schema=saved_record.SCHEMA + 1, raster=["a", "list"], moon="full")
    layer.setCustomProperty(KEY, text)
    record = run_record.read(layer)
    assert record.newer
    assert "newer Tiepoint" in record.notes[0]
    assert record.raster == ""
    run_record.write(layer, record)
    run_record.make_paths_whole(layer)
    assert run_record.make_paths_relative(layer) == text
    assert layer.customProperty(KEY) == text


def test_a_newer_record_that_says_nothing_known_asks_for_an_update(layer):
    layer.setCustomProperty(KEY, json.dumps({"schema": 99, "pair": {}}))
    with pytest.raises(TiepointError, match="newer Tiepoint") as caught:
        run_record.read(layer)
    assert "Update" in caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[]",
        "3",
        "null",
        "{}",
        '{"run": 4}',
        "[" * 100_000,
        '{"schema": "two"}',
        '{"schema": true}',
    ],
)
def test_garbage_is_refused_kindly(layer, text):
    layer.setCustomProperty(KEY, text)
    with pytest.raises(TiepointError, match="cannot be read") as caught:
        run_record.read(layer)
    assert "Register the pair again" in caught.value.hint
    run_record.make_paths_whole(layer)
    run_record.make_paths_relative(layer)
    assert layer.customProperty(KEY) == text


@pytest.mark.parametrize(
    "change", [{"run": ""}, {"reference": "red.tif"}, {"sensed": {"uri": 4}}, {"sensed": {}}]
)
def test_a_record_without_its_pair_is_garbage(layer, tmp_path, change):
    layer.setCustomProperty(KEY, first(tmp_path, **change))
    with pytest.raises(TiepointError, match="cannot be read"):
        run_record.read(layer)


def test_a_foreign_layer_is_told_so(layer):
    with pytest.raises(TiepointError, match="does not hold the control points"):
        run_record.read(layer)


def test_a_number_that_is_none_does_no_harm(layer):
    layer.setCustomProperty(run_record.NUMBER, "seven")
    assert run_record.number_of(layer) == 0
