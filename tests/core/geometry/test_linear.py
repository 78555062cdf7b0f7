"""Rotation and scale of a map are those it was made from."""

import numpy as np
import pytest
from tiepoint.core.geometry.linear import scale_of, turn_of


@pytest.mark.parametrize(("turn", "scale"), [(0.0, 1.0), (37.0, 0.4), (-120.0, 2.5), (180.0, 1.3)])
def test_turn_and_scale_come_back(turn, scale):
    cosine, sine = scale * np.cos(np.radians(turn)), scale * np.sin(np.radians(turn))
    linear = np.array([[cosine, -sine], [sine, cosine]])
    assert turn_of(linear) == pytest.approx(turn)
    assert scale_of(linear) == pytest.approx(scale)


def test_the_scale_of_a_mirrored_map_is_positive():
    assert scale_of(np.array([[-2.0, 0.0], [0.0, 0.5]])) == pytest.approx(1.0)
