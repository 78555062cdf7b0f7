"""The way back through a transform: by its matrix, or by Newton's method where it has none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .transforms import MatrixTransform, Transform

_ROUNDS = 60  # a bent transform takes about six
_SETTLED = 1e-9  # target px, a thousandth of what anything else here is exact to
_FOUND = 1e-6  # target px; a place that stays further off is not known


def inverse_of(transform: Transform) -> Transform:
    """Target points to source points."""
    if transform.matrix is None:
        return InverseTransform(transform.model, transform)
    back = np.linalg.inv(transform.matrix)
    return MatrixTransform(transform.model, back / back[2, 2])


@dataclass(frozen=True)
class InverseTransform(Transform):
    """Target points back to source points; nan where no source point was found to lead there."""

    forward: Transform

    @property
    def inverse(self) -> Transform:
        return self.forward

    def apply(self, points: np.ndarray) -> np.ndarray:
        """Target points (N, 2) to source points (N, 2), exact to about 1e-6 px."""
        wanted = np.asarray(points, dtype=np.float64).reshape(-1, 2)
        source = np.zeros_like(wanted)
        known = np.isfinite(wanted).all(axis=1)
        source[~known] = np.nan
        share = np.ones(len(wanted))  # of Newton's step, halved where a whole one leads away
        error = self._error(source, wanted)
        for _ in range(_ROUNDS):
            left = np.flatnonzero(known & (np.hypot(*error.T) > _SETTLED))
            if not len(left):
                break
            move = np.einsum("nij,nj->ni", np.linalg.pinv(self._slopes(source[left])), error[left])
            moved = source[left] + share[left, None] * move
            error_there = self._error(moved, wanted[left])
            with np.errstate(invalid="ignore"):
                nearer = np.hypot(*error_there.T) < np.hypot(*error[left].T)
            taken = left[nearer]
            source[taken], error[taken] = moved[nearer], error_there[nearer]
            share[taken] = np.minimum(1.0, 2.0 * share[taken])
            share[left[~nearer]] /= 2.0
        with np.errstate(invalid="ignore"):
            source[~(np.hypot(*error.T) <= _FOUND)] = np.nan
        return source

    def _error(self, source: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """(N, 2): what is missing to the wanted target points."""
        return wanted - self.forward.apply(source)

    def _slopes(self, source: np.ndarray) -> np.ndarray:
        """(N, 2, 2): derivative of target by source coordinates, 0 where there is none."""
        steps = np.array([[0.5, 0.0], [0.0, 0.5]])
        slopes = [self.forward.apply(source + step) - self.forward.apply(source - step) for step in steps]
        return np.nan_to_num(np.stack(slopes, axis=2), posinf=0.0, neginf=0.0)
