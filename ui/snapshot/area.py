"""Where a layer is drawn, and how fine: around the other raster of the pair, or about the visible map."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.chosen_area import rectangle_in
from ...core.errors import TiepointError

LONGEST = 4096  # px of a snapshot; matching decimates longer sides anyway
GROWTH = 0.3  # of the visible map, each side: the image lies there to about this share of its size
_SHARE = 4  # the automatic search radius is the overlap's longer side over this, see working_pair
_PIXEL_GRID_TOLERANCE = 1e-9


@dataclass(frozen=True)
class Place:
    """About where a raster without coordinates lies."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    pixel: float = 0.0  # side of its pixels on the ground, metres; 0 = not known


@dataclass(frozen=True)
class Area:
    """The part of the map that is drawn."""

    crs: QgsCoordinateReferenceSystem  # of the snapshot
    box: tuple[float, float, float, float]  # left, bottom, right, top
    pixel: tuple[float, float]  # width and height wanted, map units
    metres: float = 0.0  # of a map unit; 0 where the size of pixels is not to be looked for in metadata
    cut: bool = False  # to where the user lets match

    @property
    def limited(self) -> Area:
        """The area with pixels large enough for the longest side."""
        left, bottom, right, top = self.box
        factor = max((right - left) / self.pixel[0], (top - bottom) / self.pixel[1]) / LONGEST
        if factor <= 1.0:
            return self
        return replace(self, pixel=(self.pixel[0] * factor, self.pixel[1] * factor))

    @property
    def coarser(self) -> Area:
        """The area with pixels twice as large."""
        return replace(self, pixel=(2 * self.pixel[0], 2 * self.pixel[1]))

    def with_ground_pixel(self, metres: float) -> Area:
        """The area with pixels of this size on the ground, metres."""
        side = metres / self.metres
        return replace(self, pixel=(side, side))


def has_coordinates(layer: QgsRasterLayer) -> bool:
    """Whether the map shows the raster at its place: QGIS shows one without at its pixels, row 0 on top."""
    extent, width, height = layer.extent(), layer.width(), layer.height()
    by_pixels = QgsRectangle(0.0, -float(height), float(width), 0.0)
    same = all(
        abs(a - b) <= _PIXEL_GRID_TOLERANCE * max(width, height)
        for a, b in zip(_box(extent), _box(by_pixels))
    )
    return layer.crs().isValid() and not same


def around(layer: QgsRasterLayer, radius: float) -> Area:
    """The extent of a raster with coordinates, grown by the search radius, in its coordinate system.

    radius: map units; 0 = automatic, as the run will choose it.
    """
    extent = layer.extent()
    margin = radius if radius > 0 else max(extent.width(), extent.height()) / _SHARE
    pixel = (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
    return Area(layer.crs(), _box(extent.buffered(margin)), pixel)


def about(place: Place, raster: QgsRasterLayer | None, crs: QgsCoordinateReferenceSystem) -> Area:
    """The place grown by what it may be off, with pixels as the raster would have if it filled the place.

    raster: without coordinates; None where both layers are drawn. crs: of the drawn layer, taken where the
    place has none that measures lengths. Raises TiepointError.
    """
    if not place.crs.isValid():  # qgis_process has no project, whose CRS it would be
        raise TiepointError("place_without_crs")
    if place.extent.isEmpty() or not place.extent.isFinite():
        raise TiepointError("snapshot_place_missing", name="" if raster is None else raster.name())
    extent = place.extent
    if not place.crs.isGeographic():
        crs = place.crs
    elif crs != place.crs:
        to_layer = QgsCoordinateTransform(place.crs, crs, QgsProject.instance())
        try:
            extent = to_layer.transformBoundingBox(extent)
        except QgsCsException as error:
            raise TiepointError("snapshot_not_joined", name=crs.userFriendlyIdentifier()) from error
    metres = metres_of_a_unit(extent.center(), crs)
    if place.pixel > 0:
        side = place.pixel / metres
    else:
        count = LONGEST**2 / 4 if raster is None else raster.width() * raster.height()
        side = math.sqrt(extent.width() * extent.height() / count)
    grown = extent.buffered(GROWTH * max(extent.width(), extent.height()))
    assumed = place.pixel <= 0 and raster is not None
    return Area(crs, _box(grown), (side, side), metres if assumed else 0.0)


def within(area: Area, chosen: str) -> Area:
    """The part of the area in the rectangle or the polygons of the option `area`, on whole pixels.

    What GDAL alone can open is left to the run. Raises TiepointError where nothing of the area is in it.
    """
    found = _chosen(chosen, area.crs)
    if found is None:
        return area
    place, crs = found
    to_area = QgsCoordinateTransform(crs, area.crs, QgsProject.instance())
    try:
        place = to_area.transformBoundingBox(place)
    except QgsCsException as error:
        raise TiepointError("area_outside") from error
    whole = QgsRectangle(*area.box)
    if not place.isFinite() or not place.intersects(whole):
        raise TiepointError("area_outside")
    left, bottom, right, top = _box(place.intersect(whole))
    (x0, _, _, y1), (dx, dy) = area.box, area.pixel
    first, last = math.floor((left - x0) / dx), math.ceil((right - x0) / dx)
    upper, lower = math.floor((y1 - top) / dy), math.ceil((y1 - bottom) / dy)
    box = (x0 + first * dx, y1 - lower * dy, x0 + last * dx, y1 - upper * dy)
    return replace(area, box=box, cut=True)


def _chosen(
    chosen: str, crs: QgsCoordinateReferenceSystem
) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
    """The bounds of the option `area`, and their CRS; None where it is empty or QGIS cannot open it.

    crs: of what names none.
    """
    rectangle = rectangle_in(chosen)
    if rectangle is not None:
        place_crs = QgsCoordinateReferenceSystem(rectangle.crs)
        place = QgsRectangle(*rectangle.bounds)
    else:
        layer = QgsVectorLayer(chosen, "", "ogr") if chosen.strip() else None
        if layer is None or not layer.isValid() or layer.extent().isNull():
            return None
        place_crs, place = layer.crs(), layer.extent()
    return place, place_crs if place_crs.isValid() else crs


def metres_of_a_unit(point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> float:
    """Length on the ground of a map unit at `point`, metres; below 1 m in a web map off the equator."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")  # WGS 84
    step = 1e-3 if crs.isGeographic() else 100.0
    sides = [
        measure.measureLine(point, QgsPointXY(point.x() + dx, point.y() + dy))
        for dx, dy in ((step, 0), (0, step))
    ]
    mean = math.sqrt(max(sides[0] * sides[1], 0.0)) / step
    return mean if math.isfinite(mean) and mean > 0 else 1.0


def _box(rectangle: QgsRectangle) -> tuple[float, float, float, float]:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
