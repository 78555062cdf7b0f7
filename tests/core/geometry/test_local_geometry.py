"""Derivatives and inverses of fitted transforms."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.local_geometry import derivative, sensed_per_reference, sensed_place
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.transform_models import MODELS


def bent(model):
    rng = np.random.default_rng(0)
    sensed = rng.uniform(0, 800, (60, 2))
    return fit(model, source=sensed, target=1.2 * sensed + 4e-5 * sensed[:, ::-1] ** 2 + (30, -20))


@pytest.mark.parametrize("model", list(MODELS))
def test_the_way_back_leads_back(model):
    transform = bent(model)
    sensed = np.array([312.5, 440.25])
    reference = transform.apply(sensed[None])[0]
    assert sensed_place(transform, reference=reference, start=np.zeros(2)) == pytest.approx(sensed, abs=1e-3)
    change = derivative(transform, sensed) @ (0.3, -0.2)
    moved = transform.apply((sensed + (0.3, -0.2))[None])[0] - reference
    assert change == pytest.approx(moved, abs=1e-3)
    assert sensed_per_reference(transform, sensed) @ change == pytest.approx((0.3, -0.2), abs=1e-6)


def test_where_there_is_no_way_back():
    flat = MatrixTransform("affine", np.array([[1.0, 2, 0], [2, 4, 0], [0, 0, 1]]))
    assert sensed_place(flat, reference=np.array([1.0, 5.0]), start=np.zeros(2)) is None
    assert (sensed_per_reference(flat, np.zeros(2)) == np.eye(2)).all()
    assert (sensed_per_reference(None, np.zeros(2)) == np.eye(2)).all()
