"""Where windows are measured at full resolution: an even grid over the overlap, on points where it can."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from ..geometry.overlap import lattice_between
from ..geometry.transforms import Transform
from ..pair import Size

_SIDE = 65  # places along a side of the sensed raster, for the extent of the overlap
_STEP = 0.5  # px, of the difference quotient


@dataclass(frozen=True)
class WindowPlaces:
    """N places that the transform joins. Native pixels."""

    reference: np.ndarray  # (N, 2) float64, whole pixels
    sensed: np.ndarray  # (N, 2) float64
    per_offset: np.ndarray  # (N, 2, 2) float64, sensed pixels per reference pixel there
    cell: np.ndarray  # (N, 2) int, column and row of the grid
    spacing: float  # px of the reference, side of a cell

    def __len__(self) -> int:
        return len(self.reference)

    def take(self, index: np.ndarray) -> WindowPlaces:
        """The places at `index` (bool or int)."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        arrays = {name: value[index] for name, value in values.items() if name != "spacing"}
        return WindowPlaces(**arrays, spacing=self.spacing)

    def moved(self, shift: np.ndarray) -> WindowPlaces:
        """The windows with their sensed places moved by shifts (N, 2), px of the reference."""
        sensed = self.sensed + np.einsum("nij,nj->ni", self.per_offset, shift)
        return WindowPlaces(
            reference=self.reference,
            sensed=sensed,
            per_offset=self.per_offset,
            cell=self.cell,
            spacing=self.spacing,
        )


def window_places(
    transform: Transform, points: np.ndarray, *, box: np.ndarray, size: Size, count: int, least: float
) -> WindowPlaces | None:
    """About `count` places all over the overlap of a part of the reference and the sensed raster.

    transform: sensed -> reference, native px. box: (4,) x0, y0, x1, y1, reference px, the part. size: of the
    sensed raster. points: (K, 2) reference px; a cell that holds some is measured
    at the one nearest its middle, as structure is known to be there. least: px of the reference, smallest
    spacing. None where nothing overlaps.
    """
    whole = lattice_between(np.zeros(2), np.array(size, dtype=np.float64) - 1, _SIDE)
    mapped = transform.apply(whole)
    with np.errstate(invalid="ignore"):  # beyond a horizon
        inside = ((mapped >= box[:2]) & (mapped <= box[2:])).all(axis=1)
    if not inside.any():
        return None
    low, high = mapped[inside].min(axis=0), mapped[inside].max(axis=0)
    sides = np.maximum(high - low, 1.0)
    area = _area(transform, whole[inside], size, sides)
    spacing = max(float(np.sqrt(area / count)), least)
    counts = np.maximum(np.rint(sides / spacing).astype(int), 1)
    pitch = sides / counts
    cell = np.stack(np.meshgrid(*(np.arange(n) for n in counts)), axis=2).reshape(-1, 2)
    place = np.rint(_on_points(low + (cell + 0.5) * pitch, cell, points, low, pitch))
    sensed = transform.inverse.apply(place)
    halves = np.array([[_STEP, 0.0], [-_STEP, 0.0], [0.0, _STEP], [0.0, -_STEP]])
    right, left, below, above = (transform.apply(sensed + half) for half in halves)
    slope = np.stack([right - left, below - above], axis=2) / (2 * _STEP)  # reference px per sensed px
    with np.errstate(invalid="ignore"):
        good = np.isfinite(slope).all(axis=(1, 2)) & (np.abs(np.linalg.det(slope)) > 0)
        good &= ((sensed >= 0) & (sensed <= np.array(size) - 1)).all(axis=1)
    per_offset = np.linalg.inv(slope[good])
    return WindowPlaces(
        reference=place[good],
        sensed=sensed[good],
        per_offset=per_offset,
        cell=cell[good],
        spacing=float(pitch.mean()),
    )


def _area(transform: Transform, inside: np.ndarray, size: Size, sides: np.ndarray) -> float:
    """px² of the reference: of the overlap, by the share of the sensed raster's lattice that lies in it."""
    share = len(inside) / _SIDE**2
    around = inside.mean(axis=0) + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    corner, right, below = transform.apply(around)
    one = abs(float(np.linalg.det(np.stack([right - corner, below - corner]))))
    area = share * size.area * one
    return min(area, float(np.prod(sides))) if np.isfinite(area) else float(np.prod(sides))


def _on_points(
    middle: np.ndarray, cell: np.ndarray, points: np.ndarray, low: np.ndarray, pitch: np.ndarray
) -> np.ndarray:
    """`middle` (N, 2) of each cell, or the point in the cell that is nearest to it."""
    placed = middle.copy()
    counts = cell.max(axis=0) + 1
    index = np.floor((points - low) / pitch).astype(int)
    inside = ((index >= 0) & (index < counts)).all(axis=1)
    points, number = points[inside], index[inside, 1] * counts[0] + index[inside, 0]
    apart = np.sum((points - middle[number]) ** 2, axis=1)
    for each in np.argsort(-apart, kind="stable"):  # the nearest comes last, and stays
        placed[number[each]] = points[each]
    return placed
