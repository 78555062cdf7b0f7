"""A wave that the transform does not follow is distinguished from noise of the same size."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.points.explained import OverlapGround
from tiepoint.core.points.uneven import uneven

TRUTH = MatrixTransform("affine", np.array([[1.1, -0.3, 60.0], [0.3, 1.1, -30.0], [0.0, 0.0, 1.0]]))
SIDE = 32.0


def ground(wave=lambda reference: 0.0, noise=0.0, columns=24, rows=30):
    """Places half a side apart, off by a wave (px along x) and by independent noise (px)."""
    x, y = (v.ravel() for v in np.meshgrid(np.arange(columns) * SIDE / 2, np.arange(rows) * SIDE / 2))
    reference = np.column_stack([x, y])
    error = np.random.default_rng(3).normal(0.0, noise, (len(x), 2))
    error[:, 0] += wave(reference)
    count = len(x)
    return OverlapGround(
        reference=reference,
        sensed=_back(reference + error),
        precision=np.full(count, 0.7),
        supported=np.ones(count, bool),
        silent=np.zeros(count, bool),
        side=np.full(count, SIDE),
    )


def _back(reference):
    inverse = np.linalg.inv(TRUTH.matrix)
    return reference @ inverse[:2, :2].T + inverse[:2, 2]


def rows(reference):
    """A roll of 1.4 px: 1.0 px root mean square, the same along each row."""
    return 1.414 * np.sin(2 * np.pi * reference[:, 1] / 57.0)


def diagonals(reference):
    return 1.414 * np.sin(2 * np.pi * (reference[:, 0] + reference[:, 1]) / 80.0)


@pytest.mark.parametrize("wave", [rows, diagonals])
def test_a_wave_is_measured_along_its_crests(wave):
    assert uneven(ground(wave), TRUTH, 1.0) == pytest.approx(1.0, abs=0.1)
    assert uneven(ground(wave, noise=0.4), TRUTH, 1.0) == pytest.approx(1.0, abs=0.15)


def test_independent_errors_share_next_to_nothing():
    assert uneven(ground(noise=0.6), TRUTH, 1.0) < 0.2  # of 0.85 px root mean square


def test_what_the_transform_does_not_explain_is_left_to_the_unexplained():
    def island(reference):
        return np.where(reference[:, 0] < 6 * SIDE, 20.0, 0.0)

    assert uneven(ground(island, noise=0.2), TRUTH, 1.0) < 0.1


def test_a_few_places_say_nothing():
    assert uneven(ground(rows, columns=4, rows=5), TRUTH, 1.0) == 0.0
    assert uneven(ground(columns=1, rows=1).take(np.zeros(1, bool)), TRUTH, 1.0) == 0.0
