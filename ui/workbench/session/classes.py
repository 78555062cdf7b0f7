"""The classes of many residuals at once; see ui.project.styles."""

from __future__ import annotations

import numpy as np

from ...project.legend import DISABLED
from ...project.styles import CLASSES

_ENDS = np.array([upper for upper, _ in CLASSES])


def class_indices(lengths: np.ndarray) -> np.ndarray:
    """(N,) indices of styles.CLASSES, DISABLED where lengths (N,) in px of the reference are negative."""
    return np.where(lengths < 0.0, DISABLED, np.searchsorted(_ENDS, lengths, side="left"))


def used_classes(lengths: np.ndarray, enabled: np.ndarray, least: float = 0.0) -> list[int]:
    """As legend.used_classes, of arrays (N,)."""
    drawn = enabled & np.isfinite(lengths)
    if least != 0.0:
        drawn &= lengths > least
    found: list[int] = np.unique(class_indices(lengths[drawn])).tolist()
    return found if enabled.all() else [*found, DISABLED]
