"""The summit of a parabola through three values, and none where they have none."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.parabola import summit


@pytest.mark.parametrize("top", [-0.4, 0.0, 0.3])
def test_the_summit_lies_where_the_parabola_has_it(top):
    assert summit(3.0 - (np.array([-1.0, 0.0, 1.0]) - top) ** 2) == pytest.approx(top)


@pytest.mark.parametrize("values", [[1.0, 1.0, 1.0], [2.0, 1.0, 2.0], [1.0, 2.0]])
def test_without_a_summit_it_is_the_middle(values):
    assert summit(np.array(values)) == 0.0
