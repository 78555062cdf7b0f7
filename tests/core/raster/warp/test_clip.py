"""An output that is cut to polygons: the same pixels inside, none outside, and no larger than they are."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from tiepoint.core import TiepointError, apply
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.raster.warp import pieces
from tiepoint.core.raster.warp.gdal_script import write_gdal_script
from tiepoint.tests.core.raster.scenes import write

PLACE = (500000.0, 2.0, 0.0, 5400000.0, 0.0, -2.0)
MOVED = MatrixTransform("affine", np.array([[1.0, 0.02, 14.25], [-0.02, 1.0, 9.5], [0.0, 0.0, 1.0]]))
# In pixels of the reference; the second reaches beyond the sensed raster.
POLYGONS = (((40.3, 30.2), (120.8, 44.1), (71.0, 99.7)), ((150.2, 20.0), (230.0, 60.5), (160.1, 90.9)))


@pytest.fixture
def reference(tmp_path):
    return write(tmp_path / "reference.tif", np.ones((140, 240), np.uint8), geotransform=PLACE, epsg=32631)


@pytest.fixture
def polygons(tmp_path):
    """In geographic coordinates."""
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32631)
    degrees.ImportFromEPSG(4326)
    for crs in (utm, degrees):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    path = tmp_path / "fields.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("fields", degrees, ogr.wkbPolygon)
    for corners in POLYGONS:
        ring = [(PLACE[0] + 2 * x, PLACE[3] - 2 * y) for x, y in (*corners, corners[0])]
        text = ", ".join(f"{x} {y}" for x, y in ring)
        geometry = ogr.CreateGeometryFromWkt(f"POLYGON (({text}))")
        geometry.Transform(osr.CoordinateTransformation(utm, degrees))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return f"{path}|layername=fields"


def inside(x, y):
    """Which places, corner pixels of the reference, lie in one of the triangles."""
    found = np.zeros(x.shape, bool)
    for corners in POLYGONS:
        ends = [*corners[1:], corners[0]]
        sides = [(bx - ax) * (y - ay) - (by - ay) * (x - ax) for (ax, ay), (bx, by) in zip(corners, ends)]
        found |= np.all([side >= 0 for side in sides], axis=0)
    return found


def read(path):
    dataset = gdal.Open(str(path))
    shape = dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize
    raw = dataset.ReadRaster(buf_type=gdal.GDT_Float64)
    masks = [dataset.GetRasterBand(1).GetMaskBand().ReadRaster()]
    valid = np.frombuffer(masks[0], np.uint8).reshape(shape[1:]) > 0
    return np.frombuffer(raw, np.float64).reshape(shape), valid, dataset.GetGeoTransform()


@pytest.mark.parametrize("kind", ["nodata", "alpha", "cog", "float"])
def test_only_what_is_inside_is_there(reference, polygons, tmp_path, monkeypatch, kind):
    monkeypatch.setattr(pieces, "PIECE", 70_000)  # several
    bands = np.random.default_rng(3).integers(0, 256, (3, 110, 190))
    bands = bands.clip(1, 255) if kind in ("nodata", "cog") else bands
    sensed = write(tmp_path / "sensed.tif", bands.astype(np.float32 if kind == "float" else np.uint8))
    how = {"reference": reference, "output_format": "cog" if kind == "cog" else "gtiff"}
    apply(MOVED, sensed, tmp_path / "whole.tif", **how)
    apply(MOVED, sensed, tmp_path / "part.tif", clip_area=polygons, **how)
    whole, seen, _ = read(tmp_path / "whole.tif")
    part, valid, (left, width, _, top, _, height) = read(tmp_path / "part.tif")
    column, row = round((left - PLACE[0]) / 2), round((PLACE[3] - top) / 2)
    assert (column, row, width, height) == (40, 20, 2.0, -2.0)
    assert valid.shape == (80, 190)
    window = np.s_[row : row + 80, column : column + 190]
    x, y = np.meshgrid(column + np.arange(190) + 0.5, row + np.arange(80) + 0.5)
    expected = inside(x, y) & seen[window]
    assert 2000 < expected.sum() < inside(x, y).sum()
    assert (valid != expected).sum() <= 2  # on an edge
    both = valid & expected
    assert (part[:, both] == whole[(slice(None), *window)][:, both]).all()
    assert len(part) == (4 if kind == "alpha" else 3)


def test_a_rectangle_in_the_outputs_coordinates(reference, tmp_path):
    sensed = write(tmp_path / "sensed.tif", np.full((110, 190), 7, np.uint8))
    rectangle = "500060,5399820,500131,5399955"
    apply(MOVED, sensed, tmp_path / "part.tif", reference=reference, clip_area=rectangle)
    _, valid, place = read(tmp_path / "part.tif")
    assert place == (500060.0, 2.0, 0.0, 5399956.0, 0.0, -2.0)
    assert valid.shape == (68, 36)
    assert valid[1:, :35].all()


def test_what_cannot_be_cut(reference, polygons, tmp_path):
    sensed = write(tmp_path / "sensed.tif", np.full((110, 190), 7, np.uint8))
    how = {"reference": reference, "clip_area": polygons}
    with pytest.raises(TiepointError, match="do not touch it"):
        apply(MOVED, sensed, tmp_path / "a.tif", reference=reference, clip_area="0,0,9,9")
    for name, more in (("a.vrt", {}), ("a.tif", {"product": "georeferenced"})):
        with pytest.raises(TiepointError, match="cannot be cut to polygons"):
            apply(MOVED, sensed, tmp_path / name, **how, **more)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fields.gpkg", "reference.tif", "sensed.tif"]


def test_no_script_is_written_that_would_not_cut(reference, polygons, tmp_path, feedback):
    sensed = write(tmp_path / "sensed.tif", np.full((110, 190), 7, np.uint8))
    places = np.array([[x, y] for x in (5.0, 90.0, 180.0) for y in (5.0, 50.0, 100.0)])
    points = ControlPoints.of(sensed=places, reference=MOVED.apply(places))
    pair = Pair(reference=RasterSource(str(reference)), sensed=RasterSource(str(sensed)))
    options = RegistrationOptions.of(clip_area=polygons)
    with pytest.raises(TiepointError, match="cannot cut the result to polygons"):
        write_gdal_script(tmp_path / "s.sh", pair, MOVED, points, tmp_path / "again.tif", options, feedback)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fields.gpkg", "reference.tif", "sensed.tif"]
