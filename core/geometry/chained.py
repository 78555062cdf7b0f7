"""A transform with another map before or after it, as between the pixels of two rasters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from .linear import apply_affine
from .transforms import MatrixTransform, Transform


@dataclass(frozen=True)
class Followed(Transform):
    """`transform`, and then `then`."""

    transform: Transform
    then: Callable[[np.ndarray], np.ndarray]  # target points of `transform` (N, 2) -> target points (N, 2)

    @property
    def fitted(self) -> Transform:
        inner = self.transform.fitted
        return self if inner is self.transform else replace(self, transform=inner)

    def fitted_from(self, points: np.ndarray) -> np.ndarray:
        return self.transform.fitted_from(points)

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
        return self.then(self.transform.apply(points))


@dataclass(frozen=True)
class Preceded(Transform):
    """An affine map, and then `transform`."""

    transform: Transform
    first: np.ndarray  # (3, 3) float64, source points -> source points of `transform`

    @property
    def bends(self) -> np.ndarray:
        return MatrixTransform("affine", np.linalg.inv(self.first)).apply(self.transform.bends)

    @property
    def terms(self) -> int:
        return self.transform.fitted.terms

    def apply(self, points: np.ndarray) -> np.ndarray:
        return self.transform.apply(apply_affine(self.first, points))


def followed(transform: Transform, affine: np.ndarray) -> Transform:
    """`transform`, and then the affine map (3, 3) of its target points: one matrix where it has one."""
    if transform.matrix is None:
        return Followed(transform.model, transform, MatrixTransform("affine", affine).apply)
    return MatrixTransform(_model(transform), affine @ transform.matrix)


def preceded(transform: Transform, affine: np.ndarray) -> Transform:
    """The affine map (3, 3) of source points, and then `transform`: one matrix where it has one."""
    if transform.matrix is None:
        return Preceded(transform.model, transform, affine)
    return MatrixTransform(_model(transform), transform.matrix @ affine)


def _model(transform: Transform) -> str:
    """The model of a transform with a matrix after an affine map: a similarity does not stay one."""
    return "projective" if transform.model == "projective" else "affine"
