"""The pixels of a snapshot: those that are drawn, in the layer's coordinates, and those it ends with."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointCloudLayer,
    QgsRasterLayer,
    QgsRectangle,
)

from ...core.errors import TiepointError
from ...core.pair import Size
from .area import LONGEST, Area
from .plan import SnapshotPlan
from .point_clouds import FINER

if TYPE_CHECKING:
    from ...core.raster.snapshot.snapshot_file import SnapshotGrid

_COARSER = math.sqrt(2.0)  # tiles may be this much coarser than wanted, else the next finer level is drawn
_MARGIN = 2  # px drawn around what is needed
# Pixel drawn over that of the layer's own tiles. At 1, QGIS copies tiles to whole pixels, up to half a pixel
# off and sometimes a whole one; else it interpolates between them at their exact place (measured: 0.02 px).
# Below 0.75, the next finer level would be closer, and four times as many tiles would be asked for.
SHARE_OF_TILES = 0.809
_MOST = 3 * LONGEST  # px a side that are drawn
_SAMPLE = 64  # wanted pixels over which their size in the layer's coordinate system is taken


def grids(plan: SnapshotPlan, area: Area, layer: QgsMapLayer) -> tuple[SnapshotGrid, SnapshotGrid]:
    """The grid that is drawn, in the layer's coordinate system, and that of the snapshot.

    Raises TiepointError where the place cannot be transformed, or the layer does not reach it.
    """
    from ...core.raster.snapshot.snapshot_file import SnapshotGrid

    crs, name = plan.picture.crs, plan.picture.name
    box, wanted = _in_layer(plan, area)
    tiles = _tile_pixel(layer, wanted)
    native = None if tiles is not None else _native_pixel(layer)
    pixel = wanted
    if tiles is not None:
        pixel = tiles * SHARE_OF_TILES
    elif native is not None and max(box.width(), box.height()) / native <= 2 * LONGEST:
        pixel = native
    elif (
        isinstance(layer, QgsPointCloudLayer)
        and max(box.width(), box.height()) / wanted <= 2 * LONGEST / FINER
    ):
        pixel = wanted / FINER
    reach = layer.extent()
    if not reach.isEmpty() and reach.isFinite():
        if not reach.intersects(box):
            raise TiepointError("snapshot_elsewhere", name=name)
        box = box.intersect(reach.buffered(_MARGIN * pixel))
    left, top = box.xMinimum() - _MARGIN * pixel, box.yMaximum() + _MARGIN * pixel
    if pixel == native:  # on the raster's own pixels, which QGIS then copies
        left = reach.xMinimum() + math.floor((left - reach.xMinimum()) / pixel) * pixel
        top = reach.yMaximum() - math.floor((reach.yMaximum() - top) / pixel) * pixel
    sides = box.xMaximum() - left, top - box.yMinimum()
    size = Size(*(math.ceil(side / pixel) + _MARGIN for side in sides))
    if max(size) > _MOST:
        raise TiepointError("snapshot_too_large", name=name)
    wkt = str(crs.toWkt(crs.WktVariant.WKT_PREFERRED_GDAL))
    drawn = SnapshotGrid(wkt, left, top, (pixel, pixel), size)
    return drawn, _target(plan, area, max(1.0, (tiles or native or wanted) / wanted))


def _in_layer(plan: SnapshotPlan, area: Area) -> tuple[QgsRectangle, float]:
    """The area's box and the side of the wanted pixel, in the layer's coordinate system."""
    to_layer = QgsCoordinateTransform(area.crs, plan.picture.crs, plan.picture.context)
    whole = QgsRectangle(*area.box)
    sides = (_SAMPLE * side for side in area.pixel)
    try:
        box = to_layer.transformBoundingBox(whole)
        small = to_layer.transformBoundingBox(QgsRectangle.fromCenterAndSize(whole.center(), *sides))
    except QgsCsException as error:
        raise TiepointError("snapshot_not_joined", name=plan.picture.name) from error
    wanted = math.sqrt(small.width() * small.height()) / _SAMPLE
    if not (box.isFinite() and wanted > 0 and math.isfinite(wanted)):
        raise TiepointError("snapshot_not_joined", name=plan.picture.name)
    return box, wanted


def _target(plan: SnapshotPlan, area: Area, coarser: float) -> SnapshotGrid:
    """The snapshot's grid. coarser: the layer's own pixels over those wanted; finer ones would be made up."""
    from ...core.raster.snapshot.snapshot_file import SnapshotGrid

    left, bottom, right, top = area.box
    pixel = (area.pixel[0] * coarser, area.pixel[1] * coarser)
    size = Size(math.ceil((right - left) / pixel[0]), math.ceil((top - bottom) / pixel[1]))
    return SnapshotGrid(plan.crs_wkt, left, top, pixel, size)


def _tile_pixel(layer: QgsMapLayer, wanted: float) -> float | None:
    """The pixel of the level closest to what is wanted, map units; None for a layer without tiles."""
    levels = layer.dataProvider().nativeResolutions() if isinstance(layer, QgsRasterLayer) else []
    levels = sorted(each for each in levels if each > 0)
    if not levels:
        return None
    fit = [each for each in levels if each <= wanted * _COARSER]
    return float(fit[-1] if fit else levels[0])


def _native_pixel(layer: QgsMapLayer) -> float | None:
    """The shorter side of a raster's own pixels (a calculated one, a coverage); None where it has none."""
    if not isinstance(layer, QgsRasterLayer):
        return None
    provider = layer.dataProvider()
    if provider.xSize() < 1 or provider.ySize() < 1:
        return None
    extent = layer.extent()
    return float(min(extent.width() / provider.xSize(), extent.height() / provider.ySize())) or None
