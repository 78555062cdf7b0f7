"""What a run with a layer that is drawn asks for: sources, bands, grid, files; dock and Processing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRectangle
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.ui.processing.register import RegisterAlgorithm
from tiepoint.ui.runs.request import make_request
from tiepoint.ui.snapshot.area import Place
from tiepoint.ui.snapshot.plan import needs_place, plan_snapshot

from ..fakes import sides
from ..tile_server import TRUE, to_web_map


def test_a_basemap_as_the_reference(basemap, sensed, tmp_path):
    (tmp_path / "out_snapshot.tif").write_text("of an earlier run")
    request = make_request(
        Pair(reference=basemap, sensed=sensed), RegistrationOptions(), tmp_path / "out.tif"
    )
    assert request.snapshot.side == "reference"
    assert request.reference.uri == str(request.snapshot.path) == str(tmp_path / "out_snapshot_2.tif")
    assert "UTM zone 31N" in request.reference.crs_wkt  # of the sensed raster: the result stays in it
    assert request.options.read.reference_bands == (1, 2, 3)
    assert request.options.result.grid == "sensed"  # a map has no pixels of its own
    assert request.origins == (basemap.source(), sensed.source())


def test_a_basemap_as_the_sensed_raster(basemap, sensed, tmp_path):
    request = make_request(
        Pair(reference=sensed, sensed=basemap), RegistrationOptions(), tmp_path / "out.tif"
    )
    assert request.sensed.uri == str(tmp_path / "out_snapshot.tif")
    assert request.options.read.bands == Pair(reference=(1,), sensed=(1, 2, 3))
    assert request.options.result.grid == "reference"
    assert request.origins == (sensed.source(), basemap.source())


def test_two_files_need_none(pair, tmp_path):
    request = make_request(sides(pair), RegistrationOptions(), tmp_path / "out.tif")
    assert request.snapshot is None
    assert request.options == RegistrationOptions()


def test_a_failed_run_leaves_no_snapshot(basemap, sensed, tmp_path):
    request = make_request(
        Pair(reference=basemap, sensed=sensed), RegistrationOptions(), tmp_path / "out.tif"
    )
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


@pytest.fixture
def polygons(tmp_path):
    """Two squares in web map coordinates, 100 to 220 m right and 60 to 160 m down of the sensed raster."""
    path = tmp_path / "fields.gpkg"
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("fields", crs, ogr.wkbPolygon)
    for x, y in ((100, 60), (180, 120)):
        left, top = TRUE[0] + x, TRUE[1] - y
        corners = ((0, 0), (40, 0), (40, -40), (0, -40), (0, 0))
        ring = ", ".join(f"{left + dx} {top + dy}" for dx, dy in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return path


def test_only_the_area_is_drawn(basemap, sensed, polygons, tmp_path):
    layers = Pair(reference=basemap, sensed=sensed)
    whole = plan_snapshot(layers, tmp_path / "a.tif").area
    x0, y1 = whole.box[0], whole.box[3]
    cut = plan_snapshot(layers, tmp_path / "a.tif", chosen=f"{polygons}|layername=fields").area
    assert cut.cut
    assert cut.pixel == whole.pixel
    expected = (TRUE[0] + 100, TRUE[1] - 160, TRUE[0] + 220, TRUE[1] - 60)
    for side, wanted in zip(cut.box, expected):
        assert side == pytest.approx(wanted, abs=2.001)  # whole pixels of 2 m, outward
    assert cut.box[0] <= expected[0] + 1e-6
    assert cut.box[3] >= expected[3] - 1e-6
    assert (cut.box[0] - x0) / 2 == pytest.approx(round((cut.box[0] - x0) / 2), abs=1e-6)
    assert (y1 - cut.box[3]) / 2 == pytest.approx(round((y1 - cut.box[3]) / 2), abs=1e-6)
    # a rectangle that reaches beyond the search, in another CRS than the raster's
    x, y = to_web_map(np.array([TRUE[0] + 50.0]), np.array([TRUE[1] - 50.0]))
    rectangle = f"{x[0]},{y[0] - 9000},{x[0] + 9000},{y[0]} [EPSG:3857]"
    part = plan_snapshot(layers, tmp_path / "a.tif", chosen=rectangle).area
    assert part.box[1:3] == pytest.approx(whole.box[1:3], abs=1e-6)
    assert part.box[0] == pytest.approx(TRUE[0] + 50, abs=40)  # the axes are turned a little
    with pytest.raises(TiepointError, match="does not touch the overlap"):
        plan_snapshot(layers, tmp_path / "a.tif", chosen="0,0,5,5 [EPSG:4326]")
    # of the sensed raster, what lies around the area is needed, too
    other = plan_snapshot(Pair(reference=sensed, sensed=basemap), tmp_path / "a.tif", chosen=rectangle)
    assert other.area == whole
    assert not whole.cut


def test_two_basemaps(basemap, project):
    other = basemap.clone()
    project.addMapLayer(other)
    with pytest.raises(TiepointError, match="Neither “Map” nor “Map” has pixels"):
        make_request(Pair(reference=basemap, sensed=other), RegistrationOptions())


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
