"""The summit of a peak between its samples, by a parabola through three of them."""

from __future__ import annotations

import numpy as np


def summit(values: np.ndarray) -> float:
    """Offset of the summit of the parabola through three values from the middle one; 0 at a border."""
    if len(values) < 3:
        return 0.0
    before, here, after = values.tolist()
    bend = before + after - 2.0 * here
    return 0.5 * (before - after) / bend if bend < 0 else 0.0
