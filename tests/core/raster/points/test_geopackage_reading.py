"""Control points from a GeoPackage: equal to the written ones, or an error that names the file."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.geopackage_reading import read_geopackage, read_placed_points
from tiepoint.core.raster.points.point_files import write_geopackage
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.scenes import write_raster

SENSED = np.random.default_rng(3).uniform(0, 40, (12, 2))
REFERENCE = SENSED * 1.5 + (3.0, -7.0)


def test_points_come_back_as_they_were_written(tmp_path):
    for name, size in (("reference", (70, 60)), ("sensed", (44, 50))):
        write_raster(tmp_path / f"{name}.tif", [np.zeros(size, np.uint8)])
    paths = Pair(reference=tmp_path / "reference.tif", sensed=tmp_path / "sensed.tif")
    infos = paths.map(lambda path: describe(RasterSource(str(path))))
    flags = np.arange(12)
    points = ControlPoints(
        sensed=SENSED,
        reference=REFERENCE,
        score=np.linspace(0, 1, 12).astype(np.float32),
        enabled=flags % 2 > 0,
        check=flags % 3 == 0,
        manual=flags > 8,
        precision=np.where(flags > 2, 0.1 * flags, np.nan),
    )
    write_geopackage(tmp_path / "points.gpkg", points, fit("affine", source=SENSED, target=REFERENCE), infos)
    found = read_geopackage(tmp_path / "points.gpkg")
    for name in ("sensed", "reference", "score", "enabled", "check", "manual", "precision"):
        given, read = getattr(points, name), getattr(found, name)
        assert read.dtype == given.dtype, name
        assert np.array_equal(read, given, equal_nan=name == "precision"), name


def test_places_on_the_map_come_with_the_points_by_one_opening(tmp_path, monkeypatch):
    place = (500000.0, 2.0, 0.0, 5400000.0, 0.0, -2.0)
    write_raster(tmp_path / "reference.tif", [np.zeros((70, 60), np.uint8)], place, 32633)
    write_raster(tmp_path / "sensed.tif", [np.zeros((44, 50), np.uint8)])
    paths = Pair(reference=tmp_path / "reference.tif", sensed=tmp_path / "sensed.tif")
    infos = paths.map(lambda path: describe(RasterSource(str(path))))
    points, path = ControlPoints.of(sensed=SENSED, reference=REFERENCE), tmp_path / "points.gpkg"
    write_geopackage(path, points, fit("affine", source=SENSED, target=REFERENCE), infos)
    opened, plain = [], gdal.OpenEx
    monkeypatch.setattr(gdal, "OpenEx", lambda *given, **how: opened.append(given[0]) or plain(*given, **how))
    found = read_placed_points(path)
    assert opened == [str(path)]
    np.testing.assert_allclose(
        found.places.reference, (500000.0, 5400000.0) + (REFERENCE + 0.5) * (2.0, -2.0), atol=1e-6
    )
    np.testing.assert_allclose(found.places.sensed, (SENSED + 0.5) * (1.0, -1.0), atol=1e-9)
    assert "UTM zone 33N" in found.reference_wkt
    assert np.array_equal(found.points.sensed, SENSED)


@pytest.mark.parametrize(
    ("layer", "message"),
    [("roads", "“other.gpkg” cannot be read"), ("control_points", "“other.gpkg” have no field “sen_col”")],
)
def test_another_package_is_refused(tmp_path, layer, message):
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "other.gpkg"))
    package.CreateLayer(layer)
    package = None
    with pytest.raises(TiepointError, match=message):
        read_geopackage(tmp_path / "other.gpkg")


def test_a_file_that_is_no_package_is_refused(tmp_path):
    (tmp_path / "no.gpkg").write_text("nothing")
    for name in ("no.gpkg", "missing.gpkg"):
        with pytest.raises(TiepointError, match=f"“{name}” cannot be read"):
            read_geopackage(tmp_path / name)
