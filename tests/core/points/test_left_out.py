"""Closed-form leave-one-out equals refitting."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.left_out import leave_one_out, left_out_errors
from tiepoint.core.transform_models import MODELS

from ..fields import correlated_noise, grid, smooth

RNG = np.random.default_rng(7)
SOURCE = RNG.uniform(0, 600, (60, 2))
PROJECTIVE = np.array([[0.8, -0.2, 12.0], [0.3, 1.1, -40.0], [2e-4, -1e-4, 1]])


@pytest.mark.parametrize("model", [name for name, model in MODELS.items() if not model.smoothed])
def test_it_equals_refitting(model):
    target = MatrixTransform("projective", PROJECTIVE).apply(SOURCE) + RNG.normal(0, 0.5, SOURCE.shape)

    def without(i):
        return fit(model, source=np.delete(SOURCE, i, 0), target=np.delete(target, i, 0)).apply(
            SOURCE[i : i + 1]
        )[0]

    brute = np.array([without(i) - target[i] for i in range(len(SOURCE))])
    tolerance = 1e-3 if model == "projective" else 1e-9  # first order only
    assert np.allclose(leave_one_out(model, source=SOURCE, target=target), brute, atol=tolerance)


@pytest.mark.parametrize("base", ["affine", "projective"])
def test_it_is_close_to_refitting_a_displacement_grid(base):
    """The nodes move a little with the points, and so does their plane."""
    source = grid(32)
    precision = np.full(len(source), 0.3)
    target = smooth(source) + correlated_noise(source, 0.3, 0)
    found = leave_one_out(
        "displacement", source=source, target=target, smoothing=1.0, precision=precision, base=base
    )
    for i in (230, 250, 300):
        rest = np.delete(np.arange(len(source)), i)
        again = fit(
            "displacement",
            source=source[rest],
            target=target[rest],
            smoothing=1.0,
            precision=precision[rest],
            base=base,
        )
        assert again.apply(source[i : i + 1])[0] - target[i] == pytest.approx(found[i], abs=0.03)


def test_points_in_use_are_judged_as_their_transform_was_fitted():
    source = grid(32)
    points = ControlPoints.of(sensed=source, reference=smooth(source), precision=np.full(len(source), 0.3))
    points = replace(points, enabled=np.arange(len(points)) % 5 > 0)
    used = points.used
    transform = fit(
        "displacement",
        source=source[used],
        target=points.reference[used],
        smoothing=0.1,
        precision=points.precision[used],
    )
    found = left_out_errors(transform, points)
    expected = leave_one_out(
        "displacement",
        source=source[used],
        target=points.reference[used],
        smoothing=0.1,
        precision=points.precision[used],
    )
    assert np.array_equal(found, expected)
    assert np.linalg.norm(found, axis=1).mean() < 0.2


def test_of_a_minimal_set_it_is_undefined():
    assert np.isnan(leave_one_out("affine", source=SOURCE[:3], target=SOURCE[:3])).all()
