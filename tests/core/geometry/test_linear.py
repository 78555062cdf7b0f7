"""Rotation and scale of a map are those it was made from, and points are mapped by it."""

import numpy as np
import pytest
from tiepoint.core.geometry.linear import apply_affine, scale_of, similarity, turn_of


@pytest.mark.parametrize(("turn", "scale"), [(0.0, 1.0), (37.0, 0.4), (-120.0, 2.5), (180.0, 1.3)])
def test_turn_and_scale_come_back(turn, scale):
    cosine, sine = scale * np.cos(np.radians(turn)), scale * np.sin(np.radians(turn))
    linear = np.array([[cosine, -sine], [sine, cosine]])
    assert similarity(scale, turn) == pytest.approx(linear)
    assert turn_of(linear) == pytest.approx(turn)
    assert scale_of(linear) == pytest.approx(scale)


def test_the_scale_of_a_mirrored_map_is_positive():
    assert scale_of(np.array([[-2.0, 0.0], [0.0, 0.5]])) == pytest.approx(1.0)


@pytest.mark.parametrize("rows", [2, 3])
def test_an_affine_map_of_points(rows):
    matrix = np.array([[2.0, 0.5, 10.0], [-0.5, 3.0, -20.0], [0.0, 0.0, 1.0]])[:rows]
    assert apply_affine(matrix, [[0, 0], [4, 2]]) == pytest.approx(np.array([[10.0, -20.0], [19.0, -16.0]]))
