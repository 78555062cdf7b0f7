"""How far two transforms lie apart."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.edit.transform_distance import transform_distance
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair, Size

SIZES = Pair(reference=Size(400, 300), sensed=Size(321, 241))


def affine(rows) -> MatrixTransform:
    return MatrixTransform("affine", np.array([*rows, [0.0, 0.0, 1.0]]))


def test_a_shift_is_the_same_everywhere():
    one = affine([[1.0, 0.0, 10.0], [0.0, 1.0, 20.0]])
    found = transform_distance(one, affine([[1.0, 0.0, 13.0], [0.0, 1.0, 16.0]]), SIZES)
    assert found.rms == pytest.approx(5.0)
    assert found.worst == pytest.approx(5.0)


def test_a_scale_is_worst_at_the_far_side():
    found = transform_distance(
        affine([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]), affine([[1.01, 0.0, 0.0], [0.0, 1.0, 0.0]]), SIZES
    )
    assert found.worst == pytest.approx(3.2)  # 1 % of the last column, 320
    assert found.at[0] == pytest.approx(321.6)
    assert found.rms == pytest.approx(3.2 * np.sqrt((np.linspace(0, 1, 33) ** 2).mean()))


def test_only_what_falls_into_the_reference_counts():
    """In the reference lie the columns up to 199; beyond it, the second would be 16 px off."""
    one = affine([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    found = transform_distance(one, affine([[2.1, 0.0, 0.0], [0.0, 1.0, 0.0]]), SIZES)
    assert 18.0 < found.worst < 20.0


def test_none_without_a_common_place():
    away = affine([[1.0, 0.0, 5000.0], [0.0, 1.0, 0.0]])
    assert transform_distance(away, away, SIZES) is None
