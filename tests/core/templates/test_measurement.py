"""One template is found to a fraction of a pixel, in any contrast, with its error, or not at all."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.pair import Pair
from tiepoint.core.templates.measurement import measure

from ..textures import shifted, texture

RADIUS, SIDE = 6, 63 + 12
CUT = slice(60, 60 + SIDE)


@pytest.mark.parametrize("contrast", [1.0, -0.4])
def test_a_shift_is_measured_with_its_error(contrast):
    rng, missed, told = np.random.default_rng(2), [], []
    for seed in range(12):
        shift = rng.uniform(-2.5, 2.5, 2)
        image = texture(200, seed)
        moved = contrast * shifted(image, *shift)
        chips = [each + rng.normal(0, 0.2 * each.std(), each.shape) for each in (image, moved)]
        found = measure(Pair(*(chip[CUT, CUT].astype(np.float32) for chip in chips)), RADIUS)
        missed.append(np.hypot(*(found.shift - shift)))
        told.append(found.error)
        assert found.quality > 0.2
        assert found.quality < found.correlation <= 1.0
    rms = [float(np.sqrt(np.mean(np.square(each)))) for each in (missed, told)]
    assert rms[0] < 0.08
    assert rms[1] == pytest.approx(rms[0], rel=0.4)


def test_without_structure_or_overlap_there_is_none():
    chip = texture(200, 1)[CUT, CUT].astype(np.float32)
    flat = np.full_like(chip, 0.5)
    assert measure(Pair(reference=chip, sensed=flat), RADIUS) is None
    assert measure(Pair(reference=flat, sensed=chip), RADIUS) is None
    assert measure(Pair(reference=chip, sensed=np.full_like(chip, np.nan)), RADIUS) is None


def test_the_error_is_only_asked_where_it_is_wanted():
    image = texture(200, 1)
    chips = Pair(*(each[CUT, CUT].astype(np.float32) for each in (image, shifted(image, 1.0, -2.0))))
    found = measure(chips, RADIUS, with_error=False)
    assert found.shift == pytest.approx((1.0, -2.0), abs=0.05)
    assert np.isnan(found.error)
