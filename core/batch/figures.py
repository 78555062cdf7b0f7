"""What a registration did to a scene on the ground: shift, turn and scale, and where it lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import TiepointError
from ..geometry.linear import apply_affine
from ..geometry.transforms import Transform
from ..pair import Pair
from ..raster.read.georeferencing import PixelLink
from ..raster.read.grids import lattice
from ..raster.read.source import RasterInfo, pixel_to_map
from .record import Ring

_SIDE = 17  # points of the lattice, a side
_EDGE = 8  # points of the footprint, an edge: a side of it may bend in another coordinate system
_FEWEST = 3  # places that a turn is fitted to


@dataclass(frozen=True)
class Moved:
    """How far a scene was moved, map units of the reference, y up; None = not known."""

    shift: tuple[float, float] | None = None
    rotation: float | None = None  # degrees, counter-clockwise
    scale: float | None = None


def moved(infos: Pair[RasterInfo], transform: Transform) -> Moved:
    """From where the georeferencing puts the scene, to where the transform does: the median over the scene.

    A scene without georeferencing has only a rotation, from its columns and rows as they are shown.
    """
    native = lattice(np.array([0, 0, *infos.sensed.size]), _SIDE) - 0.5
    to_map = pixel_to_map(infos.reference)
    placed = transform.apply(native)
    inside = ((placed >= -0.5) & (placed <= np.array(infos.reference.size) - 0.5)).all(axis=1)
    after, before = apply_affine(to_map, placed), _by_coordinates(infos, native)
    unplaced = before is None
    if before is None:
        before = native * (1.0, -1.0)
    good = inside & np.isfinite(after).all(axis=1) & np.isfinite(before).all(axis=1)
    if good.sum() < _FEWEST:
        return Moved()
    after, before = after[good], before[good]
    turn = _turn(before=before, after=after)
    rotation = float(np.degrees(np.angle(turn)))
    if unplaced:
        return Moved(rotation=rotation)
    dx, dy = np.median(after - before, axis=0).tolist()
    return Moved((dx, dy), rotation, float(abs(turn)))


def footprint(infos: Pair[RasterInfo], transform: Transform | None) -> Ring:
    """The scene's outline in the reference's CRS: by the transform; None = by its coordinates. () = none."""
    width, height = infos.sensed.size
    share = np.arange(_EDGE) / _EDGE
    zero, one = np.zeros(_EDGE), np.ones(_EDGE)
    x = np.concatenate([share, one, 1 - share, zero]) * width - 0.5
    y = np.concatenate([zero, share, one, 1 - share]) * height - 0.5
    native = np.column_stack([x, y])
    if transform is not None:
        ring: np.ndarray | None = apply_affine(pixel_to_map(infos.reference), transform.apply(native))
    else:
        ring = _by_coordinates(infos, native)
    if ring is None or not np.isfinite(ring).all():
        return ()
    return tuple((float(px), float(py)) for px, py in ring.tolist())


def _by_coordinates(infos: Pair[RasterInfo], native: np.ndarray) -> np.ndarray | None:
    """Native sensed pixels (N, 2) -> the reference's map, by the georeferencing alone; None without it."""
    reference, sensed = infos.reference, infos.sensed
    joined = bool(reference.crs_wkt) == bool(sensed.crs_wkt)
    if not (reference.placed and sensed.placed and joined):
        return None
    try:
        return apply_affine(pixel_to_map(reference), PixelLink(infos).to_reference(native))
    except TiepointError:
        return None


def _turn(*, before: np.ndarray, after: np.ndarray) -> complex:
    """The complex factor of the similarity from places (N, 2) to places (N, 2), by least squares."""
    first, second = (places - places.mean(axis=0) for places in (before, after))
    a, b = first[:, 0] + 1j * first[:, 1], second[:, 0] + 1j * second[:, 1]
    return complex(np.vdot(a, b) / max(float(np.vdot(a, a).real), 1e-300))
