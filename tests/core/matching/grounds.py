"""Grounds and estimates made by hand, to be judged without images."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.matching.estimate.consensus import Consensus
from tiepoint.core.matching.estimate.first_estimate import Estimate
from tiepoint.core.matching.estimate.neighbours import Matches
from tiepoint.core.matching.features.pso_sift import Features
from tiepoint.core.matching.ground.displacement_field import DisplacementField
from tiepoint.core.matching.ground.ground import Ground
from tiepoint.core.pair import Pair

SIDE = 32.0  # px of a template


def lattice(columns: int, rows: int, pitch: float = SIDE / 2) -> np.ndarray:
    """(columns * rows, 2) px, row by row."""
    x, y = np.meshgrid(np.arange(columns) * pitch, np.arange(rows) * pitch)
    return np.column_stack([x.ravel(), y.ravel()]) + (20.0, 30.0)


def ground_of(
    place: np.ndarray,
    supported: np.ndarray,
    start: np.ndarray,
    *,
    correlation: float = 0.9,
    precision: float = 0.1,
    independent: float = 0.25,
    detail: Ground | None = None,
) -> Ground:
    """Templates at place (N, 2) px of the reference; where supported (N,), these agree with `start`."""
    back = np.linalg.inv(start)
    none = np.where(supported, 0.0, np.nan)
    return Ground(
        start,
        DisplacementField.none(np.concatenate([place.min(axis=0), place.max(axis=0)]), 100.0),
        SIDE,
        independent,
        place,
        place @ back[:2, :2].T + back[:2, 2] + none[:, None],
        np.zeros_like(place) + none[:, None],
        correlation + none,
        precision + none,
        supported,
        detail,
    )


def estimate_of(transform: np.ndarray, log10_nfa: float, *, near: bool = False, count: int = 12) -> Estimate:
    """A first consensus of `count` matches on `transform` with the score log10_nfa."""
    rng = np.random.default_rng(0)
    sensed = rng.uniform(20.0, 200.0, (count, 2))
    reference = sensed @ transform[:2, :2].T + transform[:2, 2]
    every = np.arange(count)
    consensus = Consensus(MatrixTransform("affine", transform), every, float(count), log10_nfa)
    matches = Matches(sensed=every, reference=every, ratio=np.full(count, 0.5, np.float32))
    features = Pair(reference=_features(reference), sensed=_features(sensed))
    return Estimate(features, matches, consensus, near)


def _features(xy: np.ndarray) -> Features:
    count = len(xy)
    return Features(
        xy,
        np.full(count, 2.0),
        np.zeros(count),
        np.zeros(count, np.int16),
        np.ones(count, np.float32),
        np.arange(count),
        np.eye(count, 136, dtype=np.float32),
    )
