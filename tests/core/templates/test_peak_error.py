"""The told error of a peak is the one that it has, on the whole; where it cannot be told, it is not."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.pair import Pair
from tiepoint.core.templates.correlation import clear_peak, correlation
from tiepoint.core.templates.peak_error import peak_error

from ..textures import texture

RADIUS, SIDE = 3, 48 + 6


@pytest.mark.parametrize(("noise", "expected"), [(0.1, 0.03), (0.6, 0.22)])
def test_the_told_error_is_the_true_one(noise, expected):
    rng = np.random.default_rng(4)
    image = texture(512, 3, finest=2.5)
    true, told = [], []
    for _ in range(60):
        x, y = rng.integers(10, 440, 2)
        chip = image[y : y + SIDE, x : x + SIDE]
        chips = Pair(reference=chip, sensed=chip).map(
            lambda clean: clean + rng.normal(0, noise * image.std(), clean.shape)
        )
        peak, _ = clear_peak(correlation(chips, RADIUS))
        true.append(np.hypot(*(peak - RADIUS)))
        told.append(peak_error(chips, RADIUS, peak))
    true, told = (float(np.sqrt(np.mean(np.square(each)))) for each in (true, told))
    assert true == pytest.approx(expected, rel=0.25)
    assert told == pytest.approx(true, rel=0.2)


def test_where_it_cannot_be_told_it_is_unknown():
    chip = texture(SIDE, 3)
    middle = np.array([RADIUS, RADIUS])
    assert np.isfinite(peak_error(Pair(reference=chip, sensed=chip), RADIUS, middle))
    assert np.isnan(
        peak_error(Pair(reference=chip, sensed=chip), RADIUS, np.array([0.0, 3.0]))
    )  # at the edge of the search
    assert np.isnan(peak_error(Pair(reference=np.zeros_like(chip), sensed=chip), RADIUS, middle))
    half = np.where(np.arange(SIDE) < 34, chip, np.nan)  # too little is known
    assert np.isnan(
        peak_error(
            Pair(reference=half[:, ::-1].copy(), sensed=np.where(np.arange(SIDE) > 44, chip, np.nan)),
            RADIUS,
            middle,
        )
    )
