"""Quality measures against cases whose value is known."""

from __future__ import annotations

import json

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.quality import (
    check_residual,
    measure,
    occupancy,
    quadrant_imbalance,
    residual_correlation,
    scatter,
)

RNG = np.random.default_rng(3)
SIZE = Size(600, 500)  # of the reference
SENSED = Size(700, 560)
PLACES = RNG.uniform((0, 0), SIZE, (2000, 2))


def measured(model, points):
    used = points.used
    return measure(
        fit(model, source=points.sensed[used], target=points.reference[used]),
        points,
        sizes=Pair(reference=SIZE, sensed=SENSED),
    )


def test_measures_of_noisy_points():
    noise = RNG.normal(0, 0.3, PLACES.shape)
    quality = measured("affine", ControlPoints.of(sensed=PLACES, reference=PLACES + noise))
    assert quality.rms_all == pytest.approx(0.3 * np.sqrt(2), rel=0.05)
    assert quality.rms_all < quality.rms_loo < 1.02 * quality.rms_all
    assert quality.n_red == 1997
    assert quality.occupancy == 1.0
    assert quality.s_cat < 0.95
    assert quality.bpp < 0.02


def test_disabled_points_count_nothing():
    reference = PLACES.copy()
    reference[:10] += 500.0
    points = ControlPoints.of(sensed=PLACES, reference=reference)
    points.enabled[:10] = False
    assert measured("similarity", points).rms_all < 1e-9


def test_the_check_residual_is_of_check_points_that_are_enabled():
    off = np.zeros((6, 2))
    off[1:5] = [[3.0, 4.0], [0.0, 5.0], [60.0, 80.0], [6.0, 8.0]]
    points = ControlPoints.of(sensed=PLACES[:6], reference=PLACES[:6] + off)
    points.check[[1, 2, 3]] = True
    points.enabled[[3, 5]] = False
    assert check_residual(MatrixTransform("affine", np.eye(3)), points) == (pytest.approx(5.0), 2)
    points.check[:] = False
    rms, count = check_residual(MatrixTransform("affine", np.eye(3)), points)
    assert np.isnan(rms)
    assert count == 0


def test_undefined_measures_are_null_in_json():
    quality = measured("affine", ControlPoints.of(sensed=PLACES[:3], reference=PLACES[:3]))
    values = json.loads(json.dumps(quality.to_json(), allow_nan=False))
    assert values["rms_loo"] is None
    assert values["n_red"] == 0


def test_quadrants():
    even = np.array([[1, 1], [-1, 1], [1, -1], [-1, -1]] * 10, float)
    assert quadrant_imbalance(even) == pytest.approx(0.0)
    assert quadrant_imbalance(np.abs(even)) > 0.999
    assert np.isnan(quadrant_imbalance(even[:19]))


def test_correlation_of_residuals():
    x = RNG.normal(size=200)
    assert residual_correlation(np.column_stack([x, 2 * x])) == pytest.approx(1.0)
    assert residual_correlation(RNG.normal(size=(2000, 2))) < 0.08


def test_clustered_points_have_a_high_scatter():
    clustered = PLACES / 10
    assert scatter(clustered, SIZE) > 0.999
    assert scatter(PLACES, SIZE) < 0.95


def test_occupancy_counts_cells_of_the_overlap_only():
    half = MatrixTransform("affine", np.array([[1.0, 0, 300], [0, 1, 0], [0, 0, 1]]))
    inside = PLACES[PLACES[:, 0] > 300]
    assert occupancy(half, inside, sizes=Pair(reference=SIZE, sensed=SENSED)) == 1.0
    quarter = inside[inside[:, 1] < 245]
    assert occupancy(half, quarter, sizes=Pair(reference=SIZE, sensed=SENSED)) == pytest.approx(0.5, abs=0.02)
