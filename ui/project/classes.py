"""The classes of many residuals at once; see styles.py. With numpy, so not imported at the start of QGIS."""

from __future__ import annotations

import numpy as np

from .styles import CLASSES

DISABLED = len(CLASSES)  # the last class
_ENDS = np.array([upper for upper, _ in CLASSES])


def class_indices(lengths: np.ndarray) -> np.ndarray:
    """(N,) indices of styles.CLASSES, DISABLED where lengths (N,) in px of the reference are negative."""
    return np.where(lengths < 0.0, DISABLED, np.searchsorted(_ENDS, lengths, side="left"))


def used_classes(lengths: np.ndarray, enabled: np.ndarray, least: float = 0.0) -> list[int]:
    """Indices of the classes that have a residual. lengths: (N,) px of the reference, nan = unknown. enabled:
    (N,) bool. least: residuals up to it have no arrow."""
    drawn = enabled & np.isfinite(lengths)
    if least != 0.0:
        drawn &= lengths > least
    found: list[int] = np.unique(class_indices(lengths[drawn])).tolist()
    return found if enabled.all() else [*found, DISABLED]
