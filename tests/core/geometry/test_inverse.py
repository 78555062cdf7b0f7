"""The inverse of every kind of transform, and nan where there is none."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import InverseTransform, MatrixTransform, PolynomialTransform, fit
from tiepoint.core.options import TRANSFORMS

SIZE = np.array([900.0, 600.0])
PLACES = np.random.default_rng(1).uniform(0, 1, (120, 2)) * SIZE


def bent(points):
    """Rotated by 30 degrees, enlarged, shifted, and bent by up to 12 px."""
    turned = points @ np.array([[1.2, 0.7], [-0.7, 1.2]]) + (300.0, -80.0)
    return turned + 12.0 * np.sin(points[:, ::-1] / 200.0)


@pytest.mark.parametrize("model", TRANSFORMS[1:])
def test_there_and_back_is_where_one_was(model):
    transform = fit(model, source=PLACES, target=bent(PLACES))
    back = transform.inverse.apply(transform.apply(PLACES))
    assert np.abs(back - PLACES).max() < 1e-6
    assert transform.inverse.model == model


def test_a_local_model_over_a_projective_one():
    transform = fit("spline", source=PLACES, target=bent(PLACES), base="projective")
    assert np.abs(transform.inverse.apply(transform.apply(PLACES)) - PLACES).max() < 1e-6


def test_a_matrix_comes_back_as_a_matrix():
    matrix = np.array([[1.1, 0.2, 5.0], [-0.1, 0.9, 7.0], [1e-4, -2e-4, 1.0]])
    back = MatrixTransform("projective", matrix).inverse
    assert np.abs(back.matrix @ matrix / (back.matrix @ matrix)[2, 2] - np.eye(3)).max() < 1e-12
    assert back.matrix[2, 2] == 1.0


def test_the_inverse_of_the_inverse_is_the_transform():
    transform = fit("tps", source=PLACES, target=bent(PLACES))
    assert transform.inverse.inverse is transform


def test_a_place_without_a_source_point_is_nan():
    """(x + 50)² + 1 is never 0."""
    coefficients = np.array([[2501.0, 0.0], [100.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
    parabola = PolynomialTransform("polynomial2", 2, np.zeros(2), 1.0, coefficients)
    found = InverseTransform("polynomial2", parabola).apply([[0.0, 3.0], [np.nan, 1.0], [3601.0, 2.0]])
    assert np.isnan(found[:2]).all()
    assert np.abs(found[2] - (10.0, 2.0)).max() < 1e-6
