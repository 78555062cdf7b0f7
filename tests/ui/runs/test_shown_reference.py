"""A raster without a geotransform is described, as reference, exactly as QGIS's own provider shows it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPoint, QgsRasterDataProvider, QgsRasterLayer
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read import map_places
from tiepoint.core.raster.read.source import describe, describe_pair, open_raster
from tiepoint.tests.core.placed import FRAME_SIZE, cubic, lay_gcps, moved, on_map, rpcs
from tiepoint.tests.core.raster.scenes import pixel_centres, waves, write
from tiepoint.ui.runs.sources import LayerSource

SIZE = (360, 300)


def bent(points):
    return on_map(cubic(points))


def turned(points):
    """Turned by 30 degrees, rows upward."""
    x, y = points.T
    return np.column_stack([5e5 + 8.7 * x + 5 * y + 2e-3 * x * y, 4.6e6 + 8.7 * y - 5 * x + 3e-3 * x**2])


def with_gcps(path, places, epsg):
    return lay_gcps(path, lambda p: moved(places(p), 32633, epsg) if epsg != 32633 else places(p), 5, epsg)


@pytest.fixture(params=["bent", "turned", "degrees", "straight", "rpcs"])
def layer(request, tmp_path, qgis_app):
    size = FRAME_SIZE if request.param == "rpcs" else SIZE
    path = tmp_path / f"{request.param}.tif"
    write(path, (waves(pixel_centres(*size)) * 250).astype(np.uint8))
    if request.param == "rpcs":
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata(rpcs(FRAME_SIZE, (15.0, 45.0), (0.013, 0.009)), "RPC")
        dataset = None
    else:
        places = {"turned": turned, "straight": on_map}.get(request.param, bent)
        with_gcps(path, places, 4326 if request.param == "degrees" else 32633)
    return QgsRasterLayer(str(path), request.param)


def test_grid_and_pixels_are_those_of_the_layer(layer):
    source = LayerSource.of(layer).to_core()
    info = describe_pair(Pair(reference=source, sensed=source)).reference
    extent = layer.extent()
    x0, dx, _, y0, _, dy = info.geotransform
    assert info.size == (layer.width(), layer.height())
    corners = (x0, y0, x0 + dx * info.size.width, y0 + dy * info.size.height)
    wanted = (extent.xMinimum(), extent.yMaximum(), extent.xMaximum(), extent.yMinimum())
    assert np.allclose(corners, wanted, atol=1e-6 * dx, rtol=0)
    block = layer.dataProvider().block(1, extent, *info.size)
    drawn = np.frombuffer(bytes(block.data()), np.uint8).reshape(info.size.shape).astype(float)
    dataset = open_raster(info.source)
    pixels = dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float64)
    read = np.frombuffer(pixels, float).reshape(info.size.shape)
    inside = (drawn > 0) & (read > 0)
    assert inside.mean() > 0.4
    # The layer's pixels are copied, these are interpolated: no shift between the two, and little noise.
    gy, gx = np.gradient(read)
    system = np.column_stack([gx[inside], gy[inside]])
    shift, *_ = np.linalg.lstsq(system, (drawn - read)[inside], rcond=None)
    assert np.abs(shift).max() < 0.05


def test_places_on_the_map_are_those_of_the_provider(layer):
    info = describe(LayerSource.of(layer).to_core())
    pixels = pixel_centres(*info.size)[5::60, 5::60].reshape(-1, 2)
    provider = layer.dataProvider()

    def by_qgis(points, kind):
        moved_points = [provider.transformCoordinates(QgsPoint(x, y), kind) for x, y in points.tolist()]
        return np.array([(point.x(), point.y()) for point in moved_points])

    shown = by_qgis(pixels + 0.5, QgsRasterDataProvider.TransformType.TransformImageToLayer)
    step = layer.rasterUnitsPerPixelX()
    assert np.abs(map_places.to_map(info, pixels) - shown).max() < 0.3 * step
    back = by_qgis(shown, QgsRasterDataProvider.TransformType.TransformLayerToImage)
    assert np.abs(map_places.from_map(info, shown) + 0.5 - back).max() < 1.0  # QGIS rounds to whole pixels
