"""The table of transform models agrees with the fitted transforms."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.transform_models import BASES, MODELS

WITH_MATRIX = ("similarity", "affine", "projective")  # 3 x 3, homogeneous


@pytest.fixture(scope="module")
def points():
    """Forty points over 700 x 400 px, bent by 3 px and then noisy by 0.5 px."""
    rng = np.random.default_rng(4)
    source = rng.uniform(0, 1, (40, 2)) * (700.0, 400.0)
    target = 1.1 * source @ np.array([[0.9, 0.1], [-0.1, 0.9]]) + (20.0, -30.0)
    target[:, 0] += 3.0 * np.sin(source[:, 1] / 60.0)
    return source, target + rng.normal(0, 0.5, source.shape)


@pytest.mark.parametrize("name", list(MODELS))
def test_a_fitted_transform_is_what_the_table_says(name, points):
    source, target = points
    model, transform = MODELS[name], fit(name, source=source, target=target)
    assert (transform.matrix is not None) == (name in WITH_MATRIX)
    assert (transform.affine is not None) == model.affine
    assert bool(transform.smoothed) == model.smoothed
    assert (len(transform.bends) > 0) == model.local
    missed = np.abs(transform.apply(source) - target).max()
    assert (missed < 1e-6) == model.interpolates
    corners = np.array([[0.0, 0.0], [700.0, 0.0], [0.0, 400.0], [700.0, 400.0]])
    mapped = transform.apply(corners)
    assert (np.abs(mapped[0] + mapped[3] - mapped[1] - mapped[2]).max() < 1e-6) == model.affine


@pytest.mark.parametrize("name", [name for name, model in MODELS.items() if model.order])
def test_a_model_of_an_order_follows_polynomials_of_it_and_none_higher(name):
    order = MODELS[name].order
    x, y = (np.random.default_rng(1).uniform(-1, 1, (30, 2)) * (350.0, 200.0)).T
    source = np.column_stack([x, y])
    for power, follows in ((order, True), (order + 1, False)):
        target = source + np.column_stack([(x / 100) ** power, (y / 100) ** power])
        missed = np.abs(fit(name, source=source, target=target).apply(source) - target).max()
        assert (missed < 1e-6) == follows


def test_models_fall_back_to_simpler_ones():
    ranks = list(MODELS)
    for name, model in MODELS.items():
        bending = [each for each in model.simpler if each != "displacement"]
        assert all(ranks.index(each) < ranks.index(name) for each in bending)
        assert all(not MODELS[each].local for each in (*bending, *model.stand_ins))
    assert MODELS["projective"].simpler == ("affine", "similarity")
    assert MODELS["polynomial2"].stand_ins == ()  # detects its own outliers


def test_local_models_bend_a_base_that_has_a_matrix():
    assert set(BASES) <= set(WITH_MATRIX)
    assert [name for name, model in MODELS.items() if model.local] == ["spline", "displacement", "tps"]
