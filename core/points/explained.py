"""Which part of the overlap a transform explains, by places that were not used to choose it."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from ..geometry.nearest import nearest
from ..geometry.transforms import Transform

EXPLAINED, OTHER_SHIFT, NO_AGREEMENT = "explained", "other shift", "no agreement"
_ERRORS = 3.0  # standard errors of a place's position within which the transform explains it ...
_LEAST = 1.5  # ... and px of the coarser raster, at least: relief of a pixel is no contradiction


@dataclass(frozen=True)
class OverlapGround:
    """N places of the overlap with structure in both rasters. Native pixels, integer at pixel centres."""

    reference: np.ndarray  # (N, 2) float64
    sensed: np.ndarray  # (N, 2) float64, the match; nan where there is no clear one
    precision: np.ndarray  # (N,) float64, standard error, px of the reference; nan as well
    supported: np.ndarray  # (N,) bool: neighbouring places agree
    silent: np.ndarray  # (N,) bool: no places around agree
    side: np.ndarray  # (N,) float64, px of the reference, side of the template

    def __len__(self) -> int:
        return len(self.reference)

    def take(self, index: np.ndarray) -> OverlapGround:
        """The places at `index` (bool or int)."""
        return OverlapGround(**{each.name: getattr(self, each.name)[index] for each in fields(self)})


def no_ground() -> OverlapGround:
    """No place: the overlap was not examined."""
    none, flags = np.zeros((0, 2)), np.zeros(0, bool)
    return OverlapGround(
        reference=none, sensed=none, precision=np.zeros(0), supported=flags, silent=flags, side=np.zeros(0)
    )


def states(ground: OverlapGround, transform: Transform, pixel_ratio: float) -> np.ndarray:
    """(N,) str: EXPLAINED, OTHER_SHIFT (neighbouring places agree on something else) or NO_AGREEMENT.

    transform: sensed -> reference, native px. pixel_ratio: side of a sensed pixel in reference px. A place
    without a clear match takes the state of the nearest one that has one, unless it is silent.
    """
    state = np.full(len(ground), NO_AGREEMENT, dtype=object)
    sure = np.flatnonzero(ground.supported)
    if not len(sure):
        return state
    missed = np.linalg.norm(transform.apply(ground.sensed[sure]) - ground.reference[sure], axis=1)
    tolerance = np.maximum(_LEAST * max(1.0, pixel_ratio), _ERRORS * ground.precision[sure])
    verdicts = np.where(missed <= tolerance, EXPLAINED, OTHER_SHIFT)
    state[sure] = verdicts
    rest = np.flatnonzero(~ground.supported & ~ground.silent)
    state[rest] = verdicts[nearest(ground.reference[rest], ground.reference[sure])[0]]
    return state


def explained_share(state: np.ndarray) -> float | None:
    """The share of the places that are explained; None without any."""
    return float(np.mean(state == EXPLAINED)) if len(state) else None
