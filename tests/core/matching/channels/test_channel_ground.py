"""Templates of channels find the ground of a right transform and correct it, and none of a wrong one."""

from __future__ import annotations

import numpy as np
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.matching.channels.channel_ground import ground_by_channels
from tiepoint.core.matching.cnn import open_source
from tiepoint.core.matching.thresholds import CHANNEL_CHANCE, CHANNEL_SHARE
from tiepoint.core.matching.verdict.verification import plane
from tiepoint.core.pair import Pair

REFERENCE = scene()[40:260, 60:320]


def ground_of(sensed, mask, start, reference=REFERENCE):
    masks = Pair(reference=everywhere(reference), sensed=mask)
    images = Pair(reference=reference, sensed=sensed)
    return ground_by_channels(open_source("tiepoint", "cpu"), start, images, masks)


def test_a_transform_off_by_some_pixels_is_corrected():
    sensed, mask, truth = warped(REFERENCE, 1 / 1.1, 14.0, "speckle")
    start = truth @ np.array([[1.02, -0.025, 0.0], [0.025, 1.02, 0.0], [0.0, 0.0, 1.0]])
    assert grid_rmse(start, truth, sensed) > 4.0
    ground = ground_of(sensed, mask, start)
    assert grid_rmse(plane(ground), truth, sensed) < 1.0
    assert ground.share > 0.5
    assert ground.log10_chance < 1.5 * CHANNEL_CHANCE


def test_a_wrong_transform_finds_no_support():
    sensed, mask, truth = warped(REFERENCE, 1 / 1.1, 14.0, "speckle")
    wrong = truth.copy()
    wrong[:2, 2] += 45.0, -38.0
    ground = ground_of(sensed, mask, wrong)
    assert ground.share < CHANNEL_SHARE
    assert ground.log10_chance > CHANNEL_CHANCE


def test_images_that_do_not_overlap_have_no_ground():
    away = np.eye(3)
    away[0, 2] = 900.0
    assert ground_of(REFERENCE[:150, :170], everywhere(REFERENCE[:150, :170]), away) is None
