"""The plan of a snapshot: captured on the main thread, carried out in the task."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsRasterLayer

from ...core.errors import TiepointError
from ...core.pair import Pair, Side
from .area import Area, Place, about, around, has_coordinates, within
from .picture import Picture, is_drawn


@dataclass(frozen=True)
class SnapshotPlan:
    """One layer to draw; `draw.take` does it."""

    side: Side
    picture: Picture
    area: Area
    path: Path  # of the raster that is made; nothing is there before
    measured: str = ""  # GDAL's name of the other raster, whose metadata may say how large its pixels are

    @property
    def crs_wkt(self) -> str:
        """The coordinate system of the snapshot."""
        return str(self.area.crs.toWkt(self.area.crs.WktVariant.WKT_PREFERRED_GDAL))

    def discard(self) -> None:
        """Remove the snapshot of a run without a result."""
        self.path.unlink(missing_ok=True)


def needs_place(layers: Pair[QgsMapLayer | None], *, by_coordinates: bool = True) -> bool:
    """Whether nothing but the visible map says where to draw.

    by_coordinates: whether the run uses the coordinates of the rasters.
    """
    drawn = layers.map(is_drawn)
    if drawn.reference == drawn.sensed:
        return False
    other = layers.sensed if drawn.reference else layers.reference
    return isinstance(other, QgsRasterLayer) and not (by_coordinates and has_coordinates(other))


def plan_snapshot(
    layers: Pair[QgsMapLayer],
    path: Path,
    *,
    radius: float = 0.0,
    place: Place | None = None,
    by_coordinates: bool = True,
    chosen: str = "",
) -> SnapshotPlan | None:
    """The plan for the layer of the pair that is drawn, at most one; None where both are files.

    radius: of the search, map units; 0 = automatic. place: about where the other raster lies, for one
    without coordinates. chosen: the option `area`: of the reference, nothing else is drawn. Main thread only.
    Raises TiepointError.
    """
    drawn = layers.map(is_drawn)
    if not any(drawn.both):
        return None
    side: Side = "reference" if drawn.reference else "sensed"
    layer, other = (layers.reference, layers.sensed) if drawn.reference else (layers.sensed, layers.reference)
    picture = Picture.of(layer)
    if has_coordinates(other) and (by_coordinates or place is None):
        area = around(other, radius)
    elif place is not None:
        area = about(place, other, picture.crs)
    else:
        raise TiepointError("snapshot_place_missing", name=other.name())
    if side == "reference":
        area = within(area, chosen)
    return SnapshotPlan(side, picture, area, path, measured=other.source() if area.metres else "")
