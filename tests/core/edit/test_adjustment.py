"""Re-fitting edited points: which are fitted, which judge, and the reason when there is no fit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints

TRUTH = MatrixTransform("affine", np.array([[1.1, 0.2, 30.0], [-0.2, 0.9, 12.0], [0, 0, 1]]))
SIZES = {"sizes": Pair(reference=Size(600, 500), sensed=Size(500, 400))}


def cloud(n=60, noise=0.0):
    rng = np.random.default_rng(0)
    sensed = rng.uniform((0, 0), (400, 300), (n, 2))
    return ControlPoints.of(sensed=sensed, reference=TRUTH.apply(sensed) + rng.normal(0, noise, (n, 2)))


def test_exact_points_have_no_residuals():
    found = adjust(cloud(), "affine", **SIZES)
    assert np.abs(found.transform.matrix - TRUTH.matrix).max() < 1e-9
    assert np.abs(found.residuals).max() < 1e-9
    assert found.quality.n_red == 57
    assert np.isnan(found.check_rmse)


def test_check_points_judge_but_take_no_part():
    points = cloud()
    points.reference[:5] += (3.0, 4.0)
    points = replace(points, check=np.arange(60) < 5)
    found = adjust(points, "affine", **SIZES)
    assert np.abs(found.transform.matrix - TRUTH.matrix).max() < 1e-9
    assert found.check_points == 5
    assert np.isclose(found.check_rmse, 5.0)
    assert np.allclose(found.residuals[:5], (-3.0, -4.0))
    assert found.quality.n_red == 52


def test_a_disabled_check_point_does_not_judge():
    points = cloud()
    points.reference[0] += 50
    points = replace(points, check=np.arange(60) < 2, enabled=np.arange(60) > 0)
    found = adjust(points, "affine", **SIZES)
    assert found.check_points == 1
    assert found.check_rmse < 1e-9


def test_too_few_points_are_a_reason_not_an_error():
    points = replace(cloud(), enabled=np.arange(60) < 2)
    found = adjust(points, "affine", **SIZES)
    assert found.transform is None
    assert found.quality is None
    assert "3 control points" in found.reason
    assert found.hint
    assert np.isnan(found.residuals).all()


def test_the_wanted_transform_is_the_one_that_lacks_points():
    found = adjust(replace(cloud(), enabled=np.arange(60) < 1), "tps", **SIZES)
    assert "thin-plate spline needs 10" in found.reason


def test_taken_and_joined_points_keep_their_flags():
    points = replace(cloud(4), manual=np.array([True, False, False, True]))
    part = points.take(np.array([3, 0]))
    assert part.manual.tolist() == [True, True]
    assert len(ControlPoints.join(points, part)) == 6
    assert ControlPoints.join(points, part).manual.sum() == 4


def test_two_points_are_enough_for_a_similarity():
    pair = replace(cloud(), enabled=np.arange(60) < 2)
    for wanted in ("auto", "similarity"):
        found = adjust(pair, wanted, **SIZES)
        assert found.transform.model == "similarity"
        assert found.quality.n_red == 0
