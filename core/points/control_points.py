"""Control points in native pixels: the table that a user inspects, edits and exports."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

import numpy as np

_NONE = np.zeros(0, bool)
_UNKNOWN = np.zeros(0)


@dataclass(frozen=True)
class ControlPoints:
    """N pairs of places. Pixels are native, (x, y) = (column, row), integer at pixel centres."""

    sensed: np.ndarray  # (N, 2) float64, pixels of the sensed raster
    reference: np.ndarray  # (N, 2) float64, pixels of the reference raster
    score: np.ndarray  # (N,) float32 in [0, 1]
    enabled: np.ndarray  # (N,) bool; a disabled point is left out of the fit
    check: np.ndarray = field(default_factory=lambda: _NONE)  # (N,) bool; judges the fit, is left out of it
    manual: np.ndarray = field(default_factory=lambda: _NONE)  # (N,) bool; made or moved by hand
    # (N,) float64, standard error of the point's place in reference px; nan where it was not measured
    precision: np.ndarray = field(default_factory=lambda: _UNKNOWN)

    def __post_init__(self) -> None:
        count = len(self.sensed)
        for name, absent in (("check", False), ("manual", False), ("precision", np.nan)):
            if len(getattr(self, name)) != count:
                object.__setattr__(self, name, np.full(count, absent))

    def __len__(self) -> int:
        return len(self.sensed)

    @property
    def used(self) -> np.ndarray:
        """(N,) bool: the points that the transform is fitted to."""
        return self.enabled & ~self.check

    def take(self, index: np.ndarray) -> ControlPoints:
        """The points at `index` (bool or int)."""
        return ControlPoints(**{f.name: getattr(self, f.name)[index] for f in fields(self)})

    @classmethod
    def of(
        cls,
        *,
        reference: np.ndarray,
        sensed: np.ndarray,
        score: np.ndarray | None = None,
        precision: np.ndarray | None = None,
    ) -> ControlPoints:
        """Enabled points at places (N, 2) of both rasters; score 1 and no precision by default."""
        n = len(sensed)
        return cls(
            sensed=np.asarray(sensed, dtype=np.float64).reshape(n, 2),
            reference=np.asarray(reference, dtype=np.float64).reshape(n, 2),
            score=np.ones(n, np.float32) if score is None else np.asarray(score, dtype=np.float32),
            enabled=np.ones(n, bool),
            precision=_UNKNOWN if precision is None else np.asarray(precision, dtype=np.float64),
        )

    @classmethod
    def join(cls, *parts: ControlPoints) -> ControlPoints:
        """The points of all `parts`, in this order."""
        return cls(**{f.name: np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(cls)})
