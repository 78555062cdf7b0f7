"""Places where two rasters overlap, and none beyond a horizon."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.overlap import lattice_between, overlap_places
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair, Size

SIZES = {"sizes": Pair(reference=Size(300, 200), sensed=Size(500, 100))}


def test_a_lattice_goes_row_by_row():
    made = lattice_between(np.array([1.0, 2.0]), np.array([3.0, 8.0]), 3)
    assert made[:4].tolist() == [[1, 2], [2, 2], [3, 2], [1, 5]]


def test_places_are_sensed_pixels_that_fall_into_the_reference():
    shift = MatrixTransform("affine", np.array([[1.0, 0, -150], [0, 1, 120], [0, 0, 1]]))
    found = overlap_places(shift, 101, **SIZES)
    assert found.min(axis=0).round().tolist() == [150, 0]
    assert np.abs(found.max(axis=0) - (449, 79)).max() < 5


def test_rasters_apart_and_beyond_a_horizon():
    shift = MatrixTransform("affine", np.array([[1.0, 0, 1000], [0, 1, 0], [0, 0, 1]]))
    assert overlap_places(shift, 9, **SIZES).shape == (0, 2)
    horizon = MatrixTransform("projective", np.array([[1.0, 0, 0], [0, 1, 0], [-1 / 499, 0, 1]]))
    assert np.isfinite(horizon.apply(overlap_places(horizon, 9, **SIZES))).all()
