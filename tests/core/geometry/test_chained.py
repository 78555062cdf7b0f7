"""A transform joined with another map: the same places as one after the other, and what its parts know."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from tiepoint.core.geometry.chained import Followed, Preceded, followed, preceded
from tiepoint.core.geometry.transforms import MatrixTransform, fit

PLACES = np.random.default_rng(3).uniform((0.0, 10.0), (320.0, 240.0), (60, 2))
AFFINE = np.array([[1.5, -0.2, 7.0], [0.1, 0.8, -3.0], [0.0, 0.0, 1.0]])


def moved(places):
    return places @ AFFINE[:2, :2].T + AFFINE[:2, 2]


def bent(places):
    return places + np.column_stack([np.sin(places[:, 1] / 40.0), np.cos(places[:, 0] / 50.0)]) * 4.0


@pytest.fixture(scope="module")
def spline():
    return fit("spline", source=PLACES, target=bent(PLACES))


@pytest.mark.parametrize("model", ["similarity", "affine", "projective"])
def test_what_has_a_matrix_becomes_one_matrix(model):
    known = fit(model, source=PLACES, target=bent(PLACES))
    after, before = followed(known, AFFINE), preceded(known, AFFINE)
    assert after.model == before.model == ("projective" if model == "projective" else "affine")
    assert isinstance(after, MatrixTransform)
    assert isinstance(before, MatrixTransform)
    assert np.abs(after.apply(PLACES) - moved(known.apply(PLACES))).max() < 1e-9
    assert np.abs(before.apply(PLACES) - known.apply(moved(PLACES))).max() < 1e-9


def test_an_affine_map_after_a_bent_transform(spline):
    chain = followed(spline, AFFINE)
    assert isinstance(chain, Followed)
    assert np.abs(chain.apply(PLACES) - moved(spline.apply(PLACES))).max() < 1e-9
    assert (chain.model, chain.base, chain.smoothed) == ("spline", spline.base, spline.smoothed)
    assert (chain.fitted is chain, chain.terms) == (True, spline.terms)
    assert (chain.bends == spline.bends).all()


def test_an_affine_map_before_a_bent_transform(spline):
    chain = preceded(spline, AFFINE)
    assert isinstance(chain, Preceded)
    assert np.abs(chain.apply(PLACES) - spline.apply(moved(PLACES))).max() < 1e-9
    assert np.abs(moved(chain.bends) - spline.bends).max() < 1e-9
    assert chain.terms == spline.terms


def test_a_chain_goes_to_another_process(spline):
    """As to the workers of a cluster that place the scenes of a joint adjustment."""
    for chain in (followed(spline, AFFINE), preceded(spline, AFFINE)):
        again = pickle.loads(pickle.dumps(chain))
        assert (again.apply(PLACES) == chain.apply(PLACES)).all()
