"""A run as plain values: its files, their names, and no leftovers without a result."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from qgis.core import QgsVectorLayer
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.runs.request import (
    check_openable,
    check_pair,
    file_stem,
    free_name,
    make_request,
    needed,
    outputs_at,
)

from ..fakes import sides, write_points


def test_temporary_files_lie_in_a_folder_of_their_own_and_go_with_it(pair):
    pair[1].setName("Älv: 3/4 (raw)")
    first, second = (make_request(sides(pair), RegistrationOptions()) for _ in range(2))
    assert first.outputs.raster.name == "Älv_3_4_raw_registered.tif"
    assert first.run != second.run
    assert first.scratch != second.scratch
    first.outputs.raster.write_text("")
    first.discard()
    assert not first.scratch.exists()
    assert second.scratch.is_dir()
    second.discard()


def test_named_files_stay(pair, tmp_path):
    request = make_request(sides(pair), RegistrationOptions(), tmp_path / "out.tif", report=True)
    request.outputs.raster.write_text("made")
    request.discard()
    assert request.outputs.raster.read_text() == "made"
    assert [path.name for path in request.outputs.paths()] == [
        "out.tif",
        "out_control_points.gpkg",
        "out_report.json",
    ]


def test_the_pair_is_two_layers(pair):
    assert check_pair(sides(pair)) == sides(pair)
    for layers in map(sides, ((None, pair[1]), (pair[0], None), (pair[0], pair[0]))):
        with pytest.raises(TiepointError):
            check_pair(layers)
        with pytest.raises(TiepointError):
            make_request(layers, RegistrationOptions())


@pytest.mark.parametrize(
    ("name", "stem"),
    [("red", "red"), ("a/b\\c", "a_b_c"), ("…", "raster"), ("x" * 99, "x" * 60), ("_a b_", "a_b")],
)
def test_layer_names_become_file_names(name, stem):
    assert file_stem(name) == stem


def test_free_names_are_numbered(tmp_path):
    path = tmp_path / "out.gpkg"
    assert free_name(path) == path
    for expected in ("out_2.gpkg", "out_3.gpkg"):
        free_name(path).write_text("")
        assert free_name(path) == tmp_path / expected


@pytest.mark.parametrize(("name", "good"), [("5 %.tif", True), ("%zz.tif", True), ("my%20scene.tif", False)])
def test_a_geopackage_that_qgis_cannot_open_is_refused(tmp_path, name, good):
    """Before, the run wrote its files, and the project got none of its layers."""
    raster = tmp_path / name
    package = write_points(needed(outputs_at(raster, report=False, georeferencer=False).control_points))
    # Newer GDAL may open it; where it does not, the name must be refused.
    assert good <= QgsVectorLayer(f"{package}|layername=control_points", "", "ogr").isValid()
    check_openable(raster)  # GDAL opens other files by such a name
    with nullcontext() if good else pytest.raises(TiepointError, match="%20"):
        check_openable(package)


def test_what_a_run_always_writes_is_there(tmp_path):
    outputs = outputs_at(tmp_path / "out.v2.tif", report=False, georeferencer=False)
    assert needed(outputs.control_points) == tmp_path / "out.v2_control_points.gpkg"
    with pytest.raises(ValueError, match="writes a raster"):
        needed(outputs.report)
