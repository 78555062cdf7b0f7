"""The MS-SIFT filter (Kupfer et al. 2015, as used in Ma et al. 2017, eq. 5-6)."""

from __future__ import annotations

import numpy as np

from ...geometry.linear import similarity
from ...geometry.transforms import Transform
from .rematch import Modes

SHIFT_BIN = 7.5  # px [P]; also the largest distance per axis from the common shift
NEAR = 12.0  # px per axis; wider than SHIFT_BIN, so that a first estimate 10 px off can still be corrected


def near_transform(
    sensed_to_reference: Transform, *, sensed: np.ndarray, reference: np.ndarray
) -> np.ndarray:
    """(K,) bool: pairs within NEAR px per axis of the prediction of the transform.

    The default filter: the modes are too coarse to predict positions over a whole image (see `near_modes`).
    """
    error = np.abs(reference - sensed_to_reference.apply(sensed))
    return (error < NEAR).all(axis=1)


def near_modes(modes: Modes, *, sensed: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """(K,) bool: pairs within SHIFT_BIN px per axis of the most frequent shift under the mode similarity.

    The published filter, for the "paper" mode. A rotation mode 1 degree off lets a 600 px image
    drift by 10 px and drops right matches far from the origin.
    """
    shift = reference - sensed @ similarity(modes.scale, modes.rotation).T
    return (np.abs(shift - np.array([_shift_mode(s) for s in shift.T])) < SHIFT_BIN).all(axis=1)


def _shift_mode(shift: np.ndarray) -> float:
    low = shift.min() - SHIFT_BIN
    histogram = np.bincount(((shift - low) / SHIFT_BIN).astype(int))
    smooth = np.convolve(histogram, np.array([1, 4, 6, 4, 1]) / 16.0, mode="same")
    k = int(smooth.argmax())
    return float(low + (k + 0.5) * SHIFT_BIN)
