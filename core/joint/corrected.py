"""A transform followed by an affine correction of the reference pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..geometry.transforms import MatrixTransform, Transform
from ..points.mapped_transform import MappedTransform


@dataclass(frozen=True)
class CorrectedTransform(Transform):
    """`transform`, then `correction`, for models without a matrix."""

    transform: Transform
    correction: np.ndarray  # (3, 3) float64, affine, reference px -> reference px

    @property
    def base(self) -> str:
        return self.transform.base

    @property
    def smoothed(self) -> float | None:
        return self.transform.smoothed

    @property
    def bends(self) -> np.ndarray:
        return self.transform.bends

    @property
    def terms(self) -> int:
        return self.transform.terms

    def apply(self, points: np.ndarray) -> np.ndarray:
        return moved_by(self.correction, self.transform.apply(points))


def corrected(transform: Transform, correction: np.ndarray) -> Transform:
    """`transform` followed by the affine map `correction` (3, 3); a known map stays in front."""
    if isinstance(transform, MappedTransform):
        remainder = corrected(transform.remainder, correction)
        return replace(transform, model=remainder.model, remainder=remainder)
    if transform.matrix is None:
        return CorrectedTransform(transform.model, transform, correction)
    model = "projective" if transform.model == "projective" else "affine"
    return MatrixTransform(model, correction @ transform.matrix)


def moved_by(correction: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Places (N, 2) under the affine map (3, 3)."""
    return places @ correction[:2, :2].T + correction[:2, 2]
