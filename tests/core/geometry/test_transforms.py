"""Fits recover exact transforms."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform, fit, tangent
from tiepoint.core.transform_models import MODELS

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
    assert np.allclose(fit(model, source=SOURCE, target=target).matrix, matrix, atol=1e-9)


@pytest.mark.parametrize("model", ["polynomial2", "polynomial3"])
def test_polynomials_are_recovered(model):
    elsewhere = RNG.uniform(0, 600, (20, 2))
    assert np.allclose(
        fit(model, source=SOURCE, target=bent(SOURCE)).apply(elsewhere), bent(elsewhere), atol=1e-6
    )


def test_spline_goes_through_every_point():
    target = bent(SOURCE) + RNG.normal(0, 3, SOURCE.shape)
    assert np.allclose(fit("tps", source=SOURCE, target=target).apply(SOURCE), target, atol=1e-6)


@pytest.mark.parametrize("model", ["spline", "displacement"])
def test_a_local_model_over_a_projective_one_goes_over_into_it(model):
    """Points in the left half with a bump: far to the right there is the perspective alone."""
    projective = MatrixTransform("projective", PROJECTIVE)
    source = RNG.uniform(0, (300, 600), (400, 2))
    square = np.sum((source - (150, 300)) ** 2, axis=1)
    bump = np.exp(-square / (2 * 60**2))[:, None] * (4.0, -3.0)
    transform = fit(model, source=source, target=projective.apply(source) + bump, base="projective")
    assert (transform.model, transform.base, transform.matrix) == (model, "projective", None)
    assert np.linalg.norm(transform.apply(source) - projective.apply(source) - bump, axis=1).mean() < 0.3
    far = RNG.uniform((400, 0), (600, 600), (50, 2))
    over_affine = fit(model, source=source, target=projective.apply(source) + bump)
    off, other = (
        np.linalg.norm(found.apply(far) - projective.apply(far), axis=1).mean()
        for found in (transform, over_affine)
    )
    assert off < 0.5 * other


@pytest.mark.parametrize("model", ["similarity", "affine", "projective", "polynomial2", "polynomial3"])
def test_tangents_are_the_derivatives_by_the_parameters(model):
    """The difference of two fits to slightly moved points is the tangents times a step."""
    origin, scale = np.array([300.0, 200.0]), 400.0
    first, second = (
        fit(model, source=SOURCE, target=bent(SOURCE) + 1e-4 * shift)
        for shift in (0.0, RNG.normal(size=SOURCE.shape))
    )
    elsewhere = RNG.uniform(0, 600, (20, 2))
    rows = tangent(first, SOURCE, origin, scale)
    change = (second.apply(SOURCE) - first.apply(SOURCE)).ravel()
    step = np.linalg.lstsq(rows.reshape(-1, rows.shape[2]), change, rcond=None)[0]
    found = tangent(first, elsewhere, origin, scale) @ step
    assert np.allclose(found, second.apply(elsewhere) - first.apply(elsewhere), atol=1e-8)


@pytest.mark.parametrize("model", list(MODELS))
def test_too_few_points_are_refused(model):
    few = MODELS[model].minimum_points - 1
    with pytest.raises(TiepointError, match=f"needs {MODELS[model].minimum_points}"):
        fit(model, source=SOURCE[:few], target=SOURCE[:few])


@pytest.mark.parametrize("model", ["affine", "projective", "polynomial2"])
def test_points_on_a_line_are_refused(model):
    line = np.column_stack([np.arange(20.0), 2 * np.arange(20.0)])
    with pytest.raises(TiepointError, match="line"):
        fit(model, source=line, target=line)


def test_one_place_is_refused():
    with pytest.raises(TiepointError, match="one place"):
        fit("similarity", source=np.ones((5, 2)), target=np.ones((5, 2)))
