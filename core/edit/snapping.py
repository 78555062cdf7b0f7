"""Refine one control point to a fraction of a pixel: find the sensed place that matches the reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import TiepointError
from ..geometry.linear import scale_of
from ..pair import Pair
from ..raster.pictures.chip_reader import ChipReader, grey
from ..raster.read.patch import Patch
from ..templates.correlation import clear_peak, correlation
from ..templates.peak_error import peak_error

TEMPLATE = 48  # px, side of the template
RADIUS = 8  # px, search radius; both in pixels of the coarser raster
LEAST_QUALITY = 0.12  # unrelated patches reach 0.07
_ROUNDS = 3  # each searches around the last place, where the peak is free of rounding
_SETTLED = 0.02  # px


@dataclass(frozen=True)
class Snap:
    """A refined point."""

    sensed: np.ndarray  # (2,) float64, native sensed pixels
    moved: float  # px of the reference
    quality: float  # in [0, 1], see correlation.clear_peak
    precision: float  # px of the reference, standard error of the place; nan where unknown


def snap(
    readers: Pair[ChipReader],
    places: Pair[np.ndarray],
    per_offset: np.ndarray,
    radius: int = RADIUS,
) -> Snap:
    """Refine the place of a point in the sensed raster.

    places: (2,) each, native pixels, integer at centres.
    per_offset: (2, 2) sensed pixels per reference pixel here, see local_geometry.sensed_per_reference.
    radius: search radius, in pixels of the coarser raster. Takes about 60 ms.
    Raises TiepointError where there is no clear match.
    """
    per_offset = np.asarray(per_offset, dtype=np.float64)
    # Chips have the coarser raster's pixels: finer pixels would only be interpolated.
    step = max(1.0, 1.0 / scale_of(per_offset))
    place, start = (np.asarray(places.sensed, dtype=np.float64),) * 2
    quality, error = 0.0, float("nan")
    for round_ in range(_ROUNDS):
        reach = radius if round_ == 0 else 3
        size = TEMPLATE + 2 * reach
        chips = Pair(
            reference=grey(readers.reference.read(Patch.around(places.reference, np.eye(2), step, size))),
            sensed=grey(readers.sensed.read(Patch.around(place, per_offset, step, size))),
        )
        surface = correlation(chips, reach)
        if surface is None:
            raise TiepointError("snapping_without_structure")
        found = clear_peak(surface)
        if round_ == 0:
            if found is None or found[1] < LEAST_QUALITY:
                raise TiepointError("snapping_unclear", radius=radius)
            quality = found[1]
        if found is None:
            error = float("nan")
            break
        error = peak_error(chips, reach, found[0]) * step
        shift = (found[0] - reach) * step
        place = place + per_offset @ shift
        if np.hypot(*shift) < _SETTLED:
            break
    moved = np.linalg.solve(per_offset, place - start)
    return Snap(place, float(np.hypot(*moved)), quality, error)
