"""Fits recover exact transforms; closed-form leave-one-out equals refitting."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.left_out import leave_one_out
from tiepoint.core.transforms import MINIMUM_POINTS, MatrixTransform, fit

RNG = np.random.default_rng(7)
SOURCE = RNG.uniform(0, 600, (60, 2))
SIMILARITY = np.array([[0.8, -0.3, 12.0], [0.3, 0.8, -40.0], [0, 0, 1]])
AFFINE = np.array([[0.8, -0.2, 12.0], [0.3, 1.1, -40.0], [0, 0, 1]])
PROJECTIVE = np.array([[0.8, -0.2, 12.0], [0.3, 1.1, -40.0], [2e-4, -1e-4, 1]])


def bent(points, amount=2e-4):
    x, y = points.T
    return MatrixTransform("affine", AFFINE).apply(points) + amount * np.column_stack([x * y, x**2 - y**2])


@pytest.mark.parametrize(
    ("model", "matrix"), [("similarity", SIMILARITY), ("affine", AFFINE), ("projective", PROJECTIVE)]
)
def test_matrix_models_are_recovered(model, matrix):
    target = MatrixTransform(model, matrix).apply(SOURCE)
    assert np.allclose(fit(model, SOURCE, target).matrix, matrix, atol=1e-9)


@pytest.mark.parametrize("model", ["polynomial2", "polynomial3"])
def test_polynomials_are_recovered(model):
    elsewhere = RNG.uniform(0, 600, (20, 2))
    assert np.allclose(fit(model, SOURCE, bent(SOURCE)).apply(elsewhere), bent(elsewhere), atol=1e-6)


def test_spline_goes_through_every_point():
    target = bent(SOURCE) + RNG.normal(0, 3, SOURCE.shape)
    assert np.allclose(fit("tps", SOURCE, target).apply(SOURCE), target, atol=1e-6)


@pytest.mark.parametrize("model", [model for model in MINIMUM_POINTS if model != "spline"])
def test_closed_form_leave_one_out_equals_refitting(model):
    target = MatrixTransform("projective", PROJECTIVE).apply(SOURCE) + RNG.normal(0, 0.5, SOURCE.shape)

    def without(i):
        return fit(model, np.delete(SOURCE, i, 0), np.delete(target, i, 0)).apply(SOURCE[i : i + 1])[0]

    brute = np.array([without(i) - target[i] for i in range(len(SOURCE))])
    tolerance = 1e-3 if model == "projective" else 1e-9  # first order only
    assert np.allclose(leave_one_out(model, SOURCE, target), brute, atol=tolerance)


def test_leave_one_out_of_a_minimal_set_is_undefined():
    assert np.isnan(leave_one_out("affine", SOURCE[:3], SOURCE[:3])).all()


@pytest.mark.parametrize("model", list(MINIMUM_POINTS))
def test_too_few_points_are_refused(model):
    few = MINIMUM_POINTS[model] - 1
    with pytest.raises(TiepointError, match=f"needs {MINIMUM_POINTS[model]}"):
        fit(model, SOURCE[:few], SOURCE[:few])


@pytest.mark.parametrize("model", ["affine", "projective", "polynomial2"])
def test_points_on_a_line_are_refused(model):
    line = np.column_stack([np.arange(20.0), 2 * np.arange(20.0)])
    with pytest.raises(TiepointError, match="line"):
        fit(model, line, line)


def test_one_place_is_refused():
    with pytest.raises(TiepointError, match="one place"):
        fit("similarity", np.ones((5, 2)), np.ones((5, 2)))
