"""Layers of control points of a pair with and without a coordinate system."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.point_files import write_geopackage
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.ui.project import layers

from ..fakes import write_raster


@pytest.fixture
def package(tmp_path, request):
    """Three points of rasters with or without a CRS."""
    from osgeo import gdal

    names = []
    for name in ("reference.tif", "sensed.tif"):
        path = write_raster(tmp_path / name)
        if not request.param:
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.SetProjection("")
            dataset = None
        names.append(RasterSource(str(path)))
    infos = Pair(*names).map(describe)
    places = np.array([[10.0, 12.0], [40.0, 30.0], [25.0, 44.0]])
    points = ControlPoints.of(reference=places, sensed=places - 3.0)
    target = tmp_path / "points.gpkg"
    write_geopackage(target, points, MatrixTransform("shift", np.eye(3)), infos)
    return target


@pytest.mark.parametrize("package", [False], indirect=True)
def test_without_a_crs_the_points_stay_where_the_raster_is(package, qtbot, project):
    """In a project with a projected CRS, QGIS 3.22 took the coordinates for degrees and moved the points."""
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(project.crs())
    raster = QgsRasterLayer(str(package.with_name("reference.tif")), "reference")
    raster.setCrs(QgsCoordinateReferenceSystem())
    for layer in (layers.load_points(package), layers.load_residuals(package, 1)):
        assert not layer.crs().isValid()
        shown = layers.extent_on(canvas, layer)
        assert raster.extent().contains(shown)


@pytest.mark.parametrize("package", [True], indirect=True)
def test_a_crs_is_kept(package):
    assert layers.load_points(package).crs().authid() == "EPSG:32631"


@pytest.mark.parametrize("package", [False], indirect=True)
def test_a_reopened_project_has_none_either(package, project, tmp_path):
    project.addMapLayer(layers.load_points(package))
    project.write(str(tmp_path / "p.qgs"))
    project.clear()
    assert QgsProject.instance().read(str(tmp_path / "p.qgs"))
    (layer,) = project.mapLayers().values()
    assert not layer.crs().isValid()
