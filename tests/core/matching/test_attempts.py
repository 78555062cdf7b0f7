"""What is left out as print is the print, not the ground."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import MatchOptions

from .pairs import Pair, applied, pair, world

SIZE = (340, 320)  # width, height of both images: frames of one camera
TRUTH = np.array([[1.0, 0.0, 26.3], [0.0, 1.0, -13.8], [0.0, 0.0, 1.0]])


def frames(middle: tuple[int, int], half: int) -> Pair:
    """Two frames of one ground, and a square part of the drone at the same place in both."""
    bare = pair(TRUTH, reference_size=SIZE, sensed_size=SIZE)
    part = np.zeros(SIZE[::-1], np.uint8)
    low, high = ([value + side * half for value in middle] for side in (-1, 1))
    cv2.rectangle(part, tuple(low), tuple(high), 1, -1)
    surface = world(9)[: SIZE[1], : SIZE[0]]
    return Pair(*(np.where(part > 0, surface, image) for image in bare.images.both))


@pytest.mark.parametrize(("middle", "half"), [((60, 60), 78), ((60, 230), 80)])
def test_a_fixed_object_does_not_take_the_place_of_the_ground(middle, half):
    """0.18 and 0.21 of the frame."""
    example = frames(middle, half)
    options = MatchOptions(method="pso-sift", tiles=False)
    result = match(example.images, example.masks, options)
    assert result.accepted, result.reason
    missed = np.linalg.norm(applied(TRUTH, result.sensed) - result.reference, axis=1)
    assert np.median(missed) < 0.1
    assert "frame_left_out" not in result.cautions
    assert "other_motion" in result.cautions
