"""Directions are compared where enough is common to both images."""

from __future__ import annotations

import numpy as np
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.verdict.differing_parts import differing_parts
from tiepoint.core.matching.verdict.directions import directions
from tiepoint.core.matching.verdict.other_motion import other_motion
from tiepoint.core.pair import Pair as Sides

from ..pairs import pair

GROUND = np.array([[1.0, 0.0, 14.0], [0.0, 1.0, -9.0], [0.0, 0.0, 1.0]])


def test_images_apart_or_too_small_are_not_compared():
    example = pair(GROUND)
    ground = find_ground(GROUND, example.images, example.masks)
    few = Sides(reference=np.zeros((20, 20), np.float32), sensed=np.zeros((18, 22), np.float32))
    known = few.map(lambda image: np.ones(image.shape, bool))
    compared = directions(ground, few, known)
    assert compared is None
    assert other_motion(compared).share == 0.0
    assert not differing_parts(compared).clear


def test_both_lie_on_one_grid_of_the_overlap():
    example = pair(GROUND)
    compared = directions(find_ground(GROUND, example.images, example.masks), example.images, example.masks)
    assert compared.fields.reference.shape == compared.fields.sensed.shape == (*compared.known.shape, 2)
    assert 1.0 <= compared.step < 1.1  # about 310 x 290 px in common, seen at 300
    assert compared.known[40:-40, 40:-40].all()
