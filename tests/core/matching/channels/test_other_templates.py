"""What channels found is measured by the images where these support as much, and the other way round."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.found_by import CHANNELS
from tiepoint.core.matching.attempts import Attempt
from tiepoint.core.matching.channels.channel_ground import LARGEST, ground_by_channels
from tiepoint.core.matching.channels.other_templates import by_other_templates
from tiepoint.core.matching.cnn import open_source
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.match_context import MatchContext
from tiepoint.core.matching.verdict.verification import Verdict, hopeless, plane
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

REFERENCE = scene()[40:230, 60:280]
SOURCE = open_source("tiepoint", "cpu")


def scene_of(change="gain"):
    sensed, mask, truth = warped(REFERENCE, 1 / 1.1, 17.0, change)
    images = Pair(reference=REFERENCE, sensed=sensed)
    masks = Pair(reference=everywhere(REFERENCE), sensed=mask)
    features = Pair(reference=None, sensed=None)
    return MatchContext(images, masks, features, True, MatchOptions(), np.random.default_rng(0)), truth


def test_images_that_support_as_much_measure_what_channels_found():
    made, truth = scene_of("speckle")
    ground = ground_by_channels(SOURCE, truth, made.images, made.masks, LARGEST)
    attempt = by_other_templates(made, SOURCE, Attempt(Verdict(True), ground=ground, measured=True))
    assert not attempt.measured
    found, before = (grid_rmse(plane(one), truth, made.images.sensed) for one in (attempt.ground, ground))
    assert found < min(0.3, before)


def test_channels_that_support_far_more_measure_what_images_found():
    made, truth = scene_of("speckle")
    images = find_ground(truth, made.images, made.masks, hopeless, lambda: None)
    few = replace(images, supported=images.supported & (np.arange(len(images)) % 4 == 0))
    attempt = by_other_templates(made, SOURCE, Attempt(Verdict(True), ground=few))
    assert attempt.measured
    assert attempt.points.measured_by == (CHANNELS,)
    assert grid_rmse(attempt.points.transform.matrix, truth, made.images.sensed) < 1.0


def test_images_that_support_enough_are_not_measured_again():
    made, truth = scene_of("speckle")
    attempt = Attempt(
        Verdict(True), ground=find_ground(truth, made.images, made.masks, hopeless, lambda: None)
    )
    assert by_other_templates(made, SOURCE, attempt) is attempt
