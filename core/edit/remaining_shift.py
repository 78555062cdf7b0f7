"""The remaining shift between two rasters, measured on a grid: the check of a registration.

It uses neither the control points nor the transform of the run, only the pixels of both rasters. So it also
shows how good the result is where there are no points, which residuals cannot.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np

from ..errors import NoOverlap
from ..feedback import Feedback
from ..geometry.linear import apply_affine
from ..pair import Pair, Size
from ..raster.pictures.chip_reader import ChipReader, grey
from ..raster.read.georeferencing import PixelLink
from ..raster.read.patch import Patch
from ..raster.read.source import RasterInfo, pixel_to_map
from ..run.readable import of_shift
from ..templates.correlation import match_templates

STAGE = "shift"
SIDE = 14  # places along the longer side of the common ground
_TEMPLATE = 48  # px of the chip, side of the template
_RADIUS = 8  # px of the chip, smallest search radius
_WIDEST = 40  # px of the chip, largest search radius; beyond it, chips are read coarser
_CLEAR = 0.1  # least quality of a match that counts; 99 of 100 places of unrelated images stay below 0.08


@dataclass(frozen=True)
class ShiftField:
    """N places that matched clearly. Pixels of the reference, x right and y down."""

    places: np.ndarray  # (N, 2) float64, native reference pixels
    shifts: np.ndarray  # (N, 2) float64, from the place to its match
    quality: np.ndarray  # (N,) float64 in [0, 1]
    tried: int  # places that both rasters cover
    # (M, 2) float64, places that both rasters cover and where nothing matched clearly
    silent: np.ndarray = field(default_factory=lambda: np.zeros((0, 2)))
    reach: float = 0.0  # px, how far was searched

    def __str__(self) -> str:
        """One line, for users."""
        return of_shift(self.figures())

    @property
    def lengths(self) -> np.ndarray:
        """(N,) px."""
        return np.hypot(*self.shifts.T)

    def figures(self) -> dict[str, Any]:
        """places, tried, and in pixels median, rmse, p90 (of the lengths), dx, dy (median); None without."""
        figures: dict[str, Any] = {"places": len(self.places), "tried": self.tried}
        if not len(self.places):
            return {**figures, **dict.fromkeys(("median", "rmse", "p90", "dx", "dy"))}
        lengths, (dx, dy) = self.lengths, np.median(self.shifts, axis=0)
        return {
            **figures,
            "median": float(np.median(lengths)),
            "rmse": float(np.sqrt(np.mean(lengths**2))),
            "p90": float(np.percentile(lengths, 90)),
            "dx": float(dx),
            "dy": float(dy),
        }


def measure_shift(
    infos: Pair[RasterInfo],
    feedback: Feedback,
    *,
    bands: Pair[tuple[int, ...]],
    expected: float = 0.0,
    side: int = SIDE,
    supposed: Callable[[np.ndarray], np.ndarray] | None = None,
) -> ShiftField:
    """Match the sensed raster, at its georeferenced place, with the reference on a grid over both.

    infos.sensed: the registered or the original sensed raster. Rasters without georeferencing are compared
    pixel by pixel. bands: 1-based. expected: the largest shift expected, reference px; the search reaches a
    little further. side: places along the longer side of the overlap. supposed: places (N, 2) -> the shifts
    that are searched around, px; None = no shift.
    Raises NoOverlap, TiepointError and Cancelled.
    """
    to_sensed = _way(infos)
    step, radius = _scale(expected)
    chip = _TEMPLATE + 2 * radius
    places, axes = _places(infos.map(lambda info: info.size), to_sensed, chip * step, side)
    if not len(places):
        raise NoOverlap("little_shared_ground")
    around = np.zeros(places.shape) if supposed is None else supposed(places)
    shifts, quality = np.full(places.shape, np.nan), np.zeros(len(places))
    with ExitStack() as opened:
        readers = infos.with_each(bands, lambda info, some: opened.enter_context(ChipReader(info, some)))
        for row, place in enumerate(places):
            feedback.check()
            feedback.progress(STAGE, row / len(places))
            patches = Pair(
                reference=Patch.around(place, np.eye(2), step, chip),
                sensed=Patch.around(to_sensed((place + around[row])[None])[0], axes[row], step, chip),
            )
            chips = readers.with_each(patches, lambda reader, patch: grey(reader.read(patch)))
            if all(np.isfinite(each).mean() > 0.5 for each in chips.both):
                found, clear = match_templates(chips.map(lambda each: each[None]), radius)
                shifts[row], quality[row] = around[row] + found[0] * step, clear[0]
            else:
                quality[row] = -1.0  # not covered
    feedback.progress(STAGE, 1.0)
    good = np.isfinite(shifts).all(axis=1) & (quality >= _CLEAR)
    tried = quality >= 0
    return ShiftField(
        places[good],
        shifts[good],
        quality[good],
        int(tried.sum()),
        silent=places[tried & ~good],
        reach=float(radius * step),
    )


def _way(infos: Pair[RasterInfo]) -> Callable[[np.ndarray], np.ndarray]:
    """Reference pixels (N, 2) -> pixels of the other raster, by georeferencing."""
    if all(info.placed for info in infos.both):
        return PixelLink(infos).to_sensed
    to_map = infos.map(pixel_to_map)
    matrix = np.linalg.inv(to_map.sensed) @ to_map.reference
    return lambda points: apply_affine(matrix, points)


def _scale(expected: float) -> tuple[float, int]:
    """Reference pixels per chip pixel, and the search radius in chip pixels."""
    wanted = 1.25 * expected + _RADIUS
    step = max(1.0, wanted / _WIDEST)
    return step, int(np.ceil(wanted / step))


def _places(
    sizes: Pair[Size],
    to_sensed: Callable[[np.ndarray], np.ndarray],
    reach: float,
    side: int,
) -> tuple[np.ndarray, np.ndarray]:
    """(N, 2) reference pixels whose chips lie in both rasters, and (N, 2, 2) sensed px per reference px."""
    width, height = sizes.reference
    margin = min(reach / 2, min(width, height) / 4)
    fine = [np.linspace(margin, size - 1 - margin, 65) for size in (width, height)]
    sampled = np.stack(np.meshgrid(*fine), axis=2).reshape(-1, 2)
    inside = _covered(to_sensed(sampled), sizes.sensed)
    if not inside.any():
        return np.zeros((0, 2)), np.zeros((0, 2, 2))
    low, high = sampled[inside].min(axis=0), sampled[inside].max(axis=0)
    spacing = max(float((high - low).max()) / (side - 1), _TEMPLATE / 4)
    counts = np.maximum(np.round((high - low) / spacing).astype(int) + 1, 1)
    lines = [np.linspace(a, b, n) for a, b, n in zip(low, high, counts)]
    places = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    places = places[_covered(to_sensed(places), sizes.sensed)]
    halves = np.array([[0.5, 0.0], [0.0, 0.5]])
    axes = np.stack([to_sensed(places + half) - to_sensed(places - half) for half in halves], axis=2)
    return places, axes


def _covered(points: np.ndarray, size: Size) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return ((points >= 0) & (points <= np.array(size) - 1)).all(axis=1)
