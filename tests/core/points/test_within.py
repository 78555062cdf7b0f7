"""The share of the overlap that an area holds, and the prediction error on either side of its border."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.prediction import PredictionError
from tiepoint.core.points.within import within_area

SIZES = Pair(reference=Size(300, 200), sensed=Size(240, 180))
CORNERS = np.array([[0.0, 0.0], [200.0, 0.0], [0.0, 100.0]])


def left_half(points):
    return points[:, 0] < 150


def test_an_area_has_its_own_share_and_errors():
    transform = fit(
        "affine", source=CORNERS, target=CORNERS + (30.0, 10.0)
    )  # the sensed raster covers x from 30 to 269
    places = np.array([[10.0, 5.0], [40.0, 50.0], [200.0, 60.0]])
    prediction = PredictionError(places, np.array([0.1, 0.2, 3.0]), np.zeros(3))
    found = within_area(left_half, transform, prediction, SIZES)
    assert found.share == pytest.approx(120 / 239, abs=0.01)
    assert found.inside.worst == 0.2
    assert found.outside.median == 3.0
    unknown = within_area(left_half, transform, None, SIZES)
    assert (unknown.inside, unknown.outside) == (None, None)
    everywhere = within_area(lambda points: np.ones(len(points), bool), transform, prediction, SIZES)
    assert everywhere.share == 1.0
    assert everywhere.outside is None
