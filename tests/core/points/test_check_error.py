"""The error told at check points is that of the transform, not that of the check points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.correlated_noise import noise_like
from tiepoint.core.geometry.displacement_fit import NOISE
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.points.check_error import error_at_checks, over_overlap
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.prediction import PredictionError
from tiepoint.core.points.quality import check_residual

from ..fields import errors, grid, ridge, smooth, straight, wave

PRECISION = 0.3  # px


def measured(truth, pitch, seed, wide):
    """Points on a grid, every eighth block of two a check point; wide: px that two templates share."""
    places = grid(pitch)
    noise = noise_like(places, np.full(len(places), NOISE * PRECISION), np.random.default_rng(seed), 2, wide)
    points = ControlPoints.of(
        sensed=places, reference=truth(places) + noise, precision=np.full(len(places), PRECISION)
    )
    block = (places // (2 * pitch)).astype(int)
    return replace(points, check=(block[:, 0] + 3 * block[:, 1]) % 8 == 0)


def fitted(points, model, smoothing=None):
    used = points.take(points.used)
    return fit(
        model, source=used.sensed, target=used.reference, smoothing=smoothing, precision=used.precision
    )


def true_and_told(truth, points, model, smoothing=None):
    transform = fitted(points, model, smoothing)
    true = float(np.sqrt(np.mean(errors(transform, truth, points.sensed[points.check]) ** 2)))
    return true, check_residual(transform, points)[0], error_at_checks(transform, points)[0]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("truth", "smoothing"), [(ridge, 1e-3), (wave, 1e-3), (ridge, 1e-1)])
def test_what_a_grid_follows_of_its_points_is_its_error(truth, smoothing, seed):
    points = measured(truth, 16, seed, 40.0)
    true, residual, told = true_and_told(truth, points, "displacement", smoothing)
    assert true / 1.25 < told < 1.25 * true
    if smoothing == 1e-3:  # the grid follows what check points and control points share
        assert residual < 1.05 * true


@pytest.mark.parametrize("seed", range(3))
def test_the_noise_of_the_check_points_is_no_error_of_a_smooth_spline(seed):
    points = measured(smooth, 16, seed, 40.0)
    true, residual, told = true_and_told(smooth, points, "spline")
    assert residual > 1.5 * true
    assert true / 1.4 < told < 1.4 * true


@pytest.mark.parametrize("seed", range(3))
def test_an_affine_transform_that_averages_the_noise_is_told_a_third_of_it(seed):
    points = measured(straight, 24, seed, 64.0)
    true, residual, told = true_and_told(straight, points, "affine")
    assert residual == pytest.approx(NOISE * PRECISION, rel=0.2)
    assert true < told < 0.55 * residual


def test_a_model_that_misses_the_ground_is_told_as_far_off_as_it_is():
    points = measured(wave, 16, 0, 40.0)
    true, _, told = true_and_told(wave, points, "affine")
    assert told == pytest.approx(true, rel=0.02)


def test_errors_that_are_not_known_stay_a_part():
    points = measured(straight, 24, 0, 64.0)
    residual = check_residual(fitted(points, "affine"), points)
    by_hand = replace(points, precision=np.where(points.check, np.nan, PRECISION))
    none = replace(points, precision=np.full(len(points), np.nan))
    for unknown in (by_hand, none):
        assert error_at_checks(fitted(points, "affine"), unknown) == residual


def test_a_spline_through_every_point_is_told_by_its_residuals():
    points = measured(straight, 48, 0, 64.0)
    through = fitted(points, "tps")
    assert error_at_checks(through, points) == check_residual(through, points)


def test_without_check_points_nothing_is_told():
    points = replace(measured(straight, 48, 0, 64.0), check=np.zeros(225, bool))
    told, count = error_at_checks(fitted(points, "affine"), points)
    assert np.isnan(told)
    assert count == 0


def test_disabled_points_take_no_part():
    points = measured(wave, 24, 0, 60.0)
    half = replace(points, enabled=points.sensed[:, 0] < 350)
    transform = fitted(half, "displacement", 1e-3)
    assert error_at_checks(transform, half) == error_at_checks(transform, half.take(half.enabled))


def test_it_can_be_cancelled():
    class Ended(Feedback):
        def check(self) -> None:
            raise Cancelled

    points = measured(wave, 24, 0, 60.0)
    with pytest.raises(Cancelled):
        error_at_checks(fitted(points, "displacement", 1e-3), points, Ended())


def predicted(places, error):
    return PredictionError(places, error, np.zeros(len(places)))


def test_a_bending_transform_is_told_as_far_off_as_over_the_overlap():
    points = measured(wave, 24, 0, 60.0)
    places = grid(50)
    beside = (places[:, 0] < 350).astype(bool)
    at_left = replace(points, check=points.check & (points.sensed[:, 0] < 300))
    grid_fit, affine = fitted(points, "displacement", 1e-3), fitted(points, "affine")
    worse = predicted(places, np.where(beside, 0.2, 0.6))
    ratio = np.sqrt(np.mean(worse.error**2)) / 0.2
    assert over_overlap(0.3, grid_fit, at_left, worse) == pytest.approx(0.3 * ratio)
    assert over_overlap(0.3, affine, at_left, worse) == 0.3
    better = predicted(places, np.where(beside, 0.2, 0.1))
    assert over_overlap(0.3, grid_fit, at_left, better) == 0.3
    assert over_overlap(0.3, grid_fit, at_left, None) == 0.3
    nothing = replace(points, check=np.zeros(len(points), bool))
    by_hand = replace(at_left, precision=np.full(len(points), np.nan))
    for unknown in (nothing, by_hand):
        assert over_overlap(0.3, grid_fit, unknown, worse) == 0.3
