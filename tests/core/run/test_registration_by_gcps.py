"""A reference placed by ground control points: the result lies where the map shows it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr
from tiepoint.tests.core.scenes import StubEngine, everything, run

pytestmark = pytest.mark.usefixtures("clean_temporary_folder")


def with_points_alone(scene, folder, pull=0.0):
    """The scene, its reference placed by five ground control points, one of them pulled away (map units)."""
    for name in ("reference.tif", "sensed.tif"):
        (folder / name).write_bytes((scene / name).read_bytes())
    whole = gdal.Open(str(scene / "reference.tif"))
    x0, dx, _, y0, _, dy = whole.GetGeoTransform()
    pixels = [(0, 0), (400, 0), (0, 360), (400, 360), (180, 150)]
    gcps = [gdal.GCP(x0 + dx * x, y0 + dy * y, 0, x, y) for x, y in pixels]
    gcps[4].GCPX += pull
    plain = gdal.GetDriverByName("GTiff").Create(str(folder / "reference.tif"), 400, 360, 1, gdal.GDT_Byte)
    plain.WriteRaster(0, 0, 400, 360, whole.ReadRaster())
    plain.SetGCPs(gcps, whole.GetProjection())
    plain = None
    return folder


def test_the_result_lies_where_the_map_shows_the_reference(scene, tmp_path):
    folder = with_points_alone(scene, tmp_path)
    result = run(folder, everything(tmp_path), StubEngine())
    assert result.accepted
    wanted = gdal.Open(str(scene / "reference.tif"))
    for name in ("warped.tif", "checkerboard.png"):
        made = gdal.Open(str(tmp_path / name))
        np.testing.assert_allclose(made.GetGeoTransform()[1::2], wanted.GetGeoTransform()[1::2], atol=1e-6)
        assert made.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert gdal.Open(str(tmp_path / "warped.tif")).GetGeoTransform()[0] == pytest.approx(300000)
    package = ogr.Open(str(tmp_path / "points.gpkg"))
    layer = package.GetLayerByName("control_points")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert layer.GetExtent()[0] > 299000


def test_so_it_does_where_the_map_bends_the_reference(scene, tmp_path):
    folder = with_points_alone(scene, tmp_path, pull=50.0)
    result = run(folder, everything(tmp_path), StubEngine())
    shown = gdal.AutoCreateWarpedVRT(gdal.Open(str(folder / "reference.tif")))
    for name in ("warped.tif", "checkerboard.png"):
        made = gdal.Open(str(tmp_path / name))
        assert made.GetSpatialRef().GetAuthorityCode(None) == "32633"
        assert made.GetGeoTransform()[1] == pytest.approx(shown.GetGeoTransform()[1])
    assert gdal.Open(str(tmp_path / "warped.tif")).GetGeoTransform() == shown.GetGeoTransform()
    assert result.report["reference"]["placed_by"] == "ground control points"
    assert tuple(result.report["reference"]["size"]) == (shown.RasterXSize, shown.RasterYSize)
