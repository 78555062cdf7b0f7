"""Parts of the overlap in which the images show different things, while around them they agree.

A tile of a mosaic in another's place, a part that is turned, clouds over one image, two places below one
cloud: no control point lies there. Templates ask only places where both images have structure; here a coast
beside open water counts, too, if it is as clear as what agrees elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..thresholds import DIFFERING, DIFFERING_WIDELY
from .directions import Directions, agreement_of, mean

_AGREES, _DIFFERS = 0.25, 0.1  # mean product over the larger energy of a window
_STRUCTURE = 0.06  # energy of the directions in a window: the least of structure ...
_AS_CLEAR = 0.9  # ... and that over the median where the images agree
_AROUND = 61  # places, side of the square in which windows are counted; the overlap has about 300 a side
_SHOWN = 0.3  # share of these windows that have structure, at least
_ALMOST_NONE = 0.1  # share of those that agree, at most
_LEAST_CORE = 0.004  # of the overlap: smaller groups of such squares are chance
_REACH = 41  # places, side of the square around these that belongs to the part
_OUTSIDE = _AROUND + 20  # places, side of the square around these that is not outside


@dataclass(frozen=True)
class DifferingParts:
    """Shares of the windows in which either image has structure."""

    share: float = 0.0  # of all: those in parts where almost none agrees, and that clearly differ
    outside: float = 0.0  # of those away from these parts: how many agree

    @property
    def clear(self) -> bool:
        """Whether the images show different things there."""
        return any(
            self.share >= share and self.outside >= outside
            for share, outside in (DIFFERING, DIFFERING_WIDELY)
        )


def differing_parts(compared: Directions | None) -> DifferingParts:
    """The parts that differ under the transform under which both images are compared; none where too little
    is common to both (None)."""
    if compared is None:
        return DifferingParts()
    energy = compared.fields.map(lambda field: mean(np.sum(field * field, axis=2)))
    alike = agreement_of(compared.fields) / np.maximum(np.maximum(*energy.both), 1e-9)
    agrees = compared.known & (alike > _AGREES)
    sure = agrees & (np.minimum(*energy.both) > _STRUCTURE)
    if not sure.any():
        return DifferingParts()
    clear = energy.map(lambda each: each > max(_STRUCTURE, _AS_CLEAR * float(np.median(each[sure]))))
    shown = compared.known & (clear.reference | clear.sensed)
    core = _core(shown, agrees, compared.known)
    outside = shown & ~_grown(core, _OUTSIDE)
    differs = shown & _grown(core, _REACH) & (alike < _DIFFERS)
    return DifferingParts(
        float(np.count_nonzero(differs) / max(1, np.count_nonzero(shown))),
        float(agrees[outside].mean()) if outside.any() else 0.0,
    )


def _core(shown: np.ndarray, agrees: np.ndarray, known: np.ndarray) -> np.ndarray:
    """(H, W) bool: places around which many windows are shown and almost none agrees."""
    size = (_AROUND, _AROUND)
    many = cv2.blur(shown.astype(np.float32), size)
    agreeing = cv2.blur((shown & agrees).astype(np.float32), size)
    silent = known & (many > _SHOWN) & (agreeing < _ALMOST_NONE * many)
    _, group, counts, _ = cv2.connectedComponentsWithStats(silent.astype(np.uint8))
    large = counts[:, cv2.CC_STAT_AREA] > _LEAST_CORE * np.count_nonzero(known)
    large[0] = False  # what is not silent
    return np.asarray(large[group])


def _grown(places: np.ndarray, side: int) -> np.ndarray:
    return np.asarray(cv2.dilate(places.astype(np.uint8), np.ones((side, side), np.uint8)) > 0)
