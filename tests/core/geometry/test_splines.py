"""The smoothed spline: between an affine map and the spline through every point, and exact in its algebra."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.splines import SMOOTHINGS, SmoothingSpline, radial
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.points.left_out import leave_one_out

RNG = np.random.default_rng(2)
POINTS = RNG.uniform(-1, 1, (200, 2))
VALUES = np.column_stack([np.sin(3 * POINTS[:, 0]), np.cos(2 * POINTS[:, 1])]) + RNG.normal(0, 0.05, (200, 2))


def fitted(spline, smoothing, values=VALUES):
    weights = spline.weights(values, smoothing)
    return (
        radial(POINTS, spline.nodes) @ weights[:-3] + np.column_stack([np.ones(200), POINTS]) @ weights[-3:]
    )


def test_more_smoothing_more_residual_up_to_the_affine_map():
    spline = SmoothingSpline(POINTS)
    residuals = [np.linalg.norm(fitted(spline, smoothing) - VALUES) for smoothing in (1e6, *SMOOTHINGS)]
    assert residuals == sorted(residuals, reverse=True)
    affine = fit("affine", source=POINTS, target=VALUES).apply(POINTS) - VALUES
    assert residuals[0] == pytest.approx(np.linalg.norm(affine), rel=1e-3)
    assert residuals[-1] < 0.3 * residuals[0]


def test_radial_weights_have_no_mean_and_no_slope():
    spline = SmoothingSpline(POINTS)
    radial_part = spline.weights(VALUES, 1e-3)[:-3]
    assert np.abs(radial_part.sum(axis=0)).max() < 1e-8
    assert np.abs(spline.nodes.T @ radial_part).max() < 1e-8


def test_leverage_is_the_share_of_a_points_own_value():
    spline = SmoothingSpline(POINTS)
    leverage = spline.leverage(1e-3)
    changed = VALUES.copy()
    changed[17] += 1.0
    difference = fitted(spline, 1e-3, changed) - fitted(spline, 1e-3)
    assert difference[17] == pytest.approx([leverage[17], leverage[17]], abs=1e-9)
    assert 3 < leverage.sum() < len(spline.nodes)


def test_left_out_errors_are_close_to_refitting():
    transform = fit("spline", source=POINTS, target=VALUES)
    found = leave_one_out("spline", source=POINTS, target=VALUES, smoothing=transform.smoothing)
    inner = np.flatnonzero(np.abs(POINTS).max(axis=1) < 0.8)[:20]
    for i in inner:
        rest = np.delete(np.arange(200), i)
        missed = (
            fit("spline", source=POINTS[rest], target=VALUES[rest]).apply(POINTS[i : i + 1])[0] - VALUES[i]
        )
        assert missed == pytest.approx(found[i], abs=0.03)


def test_the_fit_repeats_itself_and_tells_its_smoothing():
    one, two = fit("spline", source=POINTS, target=VALUES), fit("spline", source=POINTS, target=VALUES)
    assert np.array_equal(one.apply(POINTS), two.apply(POINTS))
    assert one.smoothing in SMOOTHINGS
    assert one.matrix is None


@pytest.mark.parametrize("model", ["spline", "tps"])
@pytest.mark.parametrize("slope", [0.0, 2.0, 0.3])
def test_points_on_a_line_are_refused(model, slope):
    line = np.column_stack([np.arange(40.0), slope * np.arange(40.0)])
    with pytest.raises(TiepointError, match="line"):
        fit(model, source=line, target=line)
