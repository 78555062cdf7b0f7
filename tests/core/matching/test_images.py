"""Preparing an image: no false edges beside gaps, and no aliasing when it is shrunk."""

from __future__ import annotations

import numpy as np
from scenes import everywhere
from tiepoint.core.matching.images import MIDDLE, against_aliasing, fill_invalid, middle, without_thin_gaps


def test_invalid_pixels_take_the_nearest_value():
    image = np.tile(np.arange(20, dtype=np.float32), (20, 1))
    mask = everywhere(image)
    mask[:, 10:] = False
    assert np.allclose(fill_invalid(image, mask)[:, 10:], 9)


def test_thin_gaps_become_valid_and_wide_ones_stay():
    mask = np.ones((40, 60), bool)
    mask[:, 10:16] = mask[:, 30:50] = False  # 6 and 20 px wide
    kept = without_thin_gaps(mask, 3)
    assert kept[:, :30].all()
    assert not kept[:, 30:50].any()


def test_shrinking_to_a_quarter_leaves_nothing_finer_than_a_pixel_of_the_result():
    stripes = np.tile(np.array([0.0, 1.0], np.float32), (30, 20))  # a period of 2 px
    assert np.ptp(against_aliasing(stripes, 0.25)[5:-5, 5:-5]) < 1e-3
    assert against_aliasing(stripes, 1.0) is stripes


def test_the_middle_of_a_large_image_is_cut_and_a_small_one_stays():
    image = np.arange((MIDDLE + 7) * 40, dtype=np.float32).reshape(MIDDLE + 7, 40)
    cut, mask = middle(image, image > 0)
    assert cut.shape == mask.shape == (MIDDLE, 40)
    assert cut[0, 0] == image[3, 0]
    assert (mask == (cut > 0)).all()
