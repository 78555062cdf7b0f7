"""What a run with a layer that is drawn asks for: sources, bands, grid, files; dock and Processing."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRectangle
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.ui.processing.register import RegisterAlgorithm
from tiepoint.ui.runs.request import make_request
from tiepoint.ui.snapshot.area import Place
from tiepoint.ui.snapshot.plan import needs_place, plan_snapshot


def test_a_basemap_as_the_reference(basemap, sensed, tmp_path):
    (tmp_path / "out_snapshot.tif").write_text("of an earlier run")
    request = make_request(basemap, sensed, RegistrationOptions(), tmp_path / "out.tif")
    assert request.snapshot.side == "reference"
    assert request.reference.uri == str(request.snapshot.path) == str(tmp_path / "out_snapshot_2.tif")
    assert "UTM zone 31N" in request.reference.crs_wkt  # of the sensed raster: the result stays in it
    assert request.options.read.reference_bands == (1, 2, 3)
    assert request.options.result.grid == "sensed"  # a map has no pixels of its own
    assert request.origins == (basemap.source(), sensed.source())


def test_a_basemap_as_the_sensed_raster(basemap, sensed, tmp_path):
    request = make_request(sensed, basemap, RegistrationOptions(), tmp_path / "out.tif")
    assert request.sensed.uri == str(tmp_path / "out_snapshot.tif")
    assert request.options.read.bands == Pair(reference=(1,), sensed=(1, 2, 3))
    assert request.options.result.grid == "reference"
    assert request.origins == (sensed.source(), basemap.source())


def test_two_files_need_none(pair, tmp_path):
    request = make_request(*pair, RegistrationOptions(), tmp_path / "out.tif")
    assert request.snapshot is None
    assert request.options == RegistrationOptions()


def test_a_failed_run_leaves_no_snapshot(basemap, sensed, tmp_path):
    request = make_request(basemap, sensed, RegistrationOptions(), tmp_path / "out.tif")
    request.snapshot.path.write_text("drawn")
    request.discard()
    assert not request.snapshot.path.exists()
    request.discard()


def test_coordinates_that_are_not_to_be_used(basemap, sensed, tmp_path):
    layers = Pair(reference=basemap, sensed=sensed)
    assert not needs_place(layers)
    assert needs_place(layers, by_coordinates=False)
    place = Place(QgsRectangle(0, 0, 600, 520), sensed.crs())
    plan = plan_snapshot(layers, tmp_path / "a.tif", place=place, by_coordinates=False)
    assert plan.area.box == (-180.0, -180.0, 780.0, 700.0)
    known = plan_snapshot(layers, tmp_path / "a.tif", by_coordinates=False)  # better than nothing
    assert known.area.box[0] == pytest.approx(sensed.extent().xMinimum() - 150)


def test_two_basemaps(basemap, project):
    other = basemap.clone()
    project.addMapLayer(other)
    with pytest.raises(TiepointError, match="Neither “Map” nor “Map” has pixels"):
        make_request(basemap, other, RegistrationOptions())


def test_processing_keeps_no_snapshot_that_was_not_asked_for(
    basemap, sensed, engines, fake_register, tmp_path
):
    seen = []

    def register(sources, outputs, *others, **named):
        seen.append((sources.sensed.uri, Path(sources.sensed.uri).is_file()))
        return fake_register(sources, outputs, *others, **named)

    algorithm, context = RegisterAlgorithm(engines, register).create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"REFERENCE": sensed.id(), "SENSED": basemap.id(), "OUTPUT": str(tmp_path / "out.tif")}
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    results, good = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert good
    assert "SNAPSHOT" not in results
    ((path, drawn),) = seen
    assert drawn
    assert not Path(path).exists()
    assert fake_register.calls[0].options.read.sensed_bands == (1, 2, 3)
