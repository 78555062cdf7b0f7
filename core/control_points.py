"""Control points at native resolution: the table a user inspects, edits and exports."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ControlPoints:
    """N pairs. Pixels are native, (x, y) = (column, row), integer at pixel centres."""

    sensed: np.ndarray  # (N, 2) float64, pixels of the sensed raster
    reference: np.ndarray  # (N, 2) float64, pixels of the reference raster
    score: np.ndarray  # (N,) float32 in [0, 1]
    enabled: np.ndarray  # (N,) bool; a disabled point takes no part in the fit

    def __len__(self) -> int:
        return len(self.sensed)

    @classmethod
    def of(cls, sensed: np.ndarray, reference: np.ndarray, score: np.ndarray | None = None) -> ControlPoints:
        n = len(sensed)
        return cls(
            np.asarray(sensed, dtype=np.float64).reshape(n, 2),
            np.asarray(reference, dtype=np.float64).reshape(n, 2),
            np.ones(n, np.float32) if score is None else np.asarray(score, dtype=np.float32),
            np.ones(n, bool),
        )
