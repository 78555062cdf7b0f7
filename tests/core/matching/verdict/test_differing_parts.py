"""A part in which the images show different things is told, though templates ask only what both show."""

from __future__ import annotations

import numpy as np
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.verdict.differing_parts import differing_parts
from tiepoint.core.matching.verdict.directions import directions
from tiepoint.core.matching.verdict.doubts import doubts

from ..pairs import CORNER, SENSED_SIZE, Pair, seen, world

GROUND = np.array([[1.0, 0.0, 9.0], [0.0, 1.0, -7.0], [0.0, 0.0, 1.0]])


def shore(seed: int) -> np.ndarray:
    """(480, 480): land with a calm bay."""
    calm = 0.2 + 0.02 * (world(seed + 50) - 0.5)
    water = np.zeros(calm.shape, np.uint8)
    left, top = CORNER.astype(int)
    water[top + 140 :, left + 155 : left + 240] = 1
    return np.where(water > 0, calm, world(seed)).astype(np.float32)


def coast_elsewhere() -> Pair:
    """The shore in both images; the second one's lower right part is turned by half a turn."""
    sensed = seen(shore(1), GROUND, SENSED_SIZE)
    part = sensed[150:, 150:]
    sensed[150:, 150:] = part[::-1, ::-1].copy()
    return Pair(seen(shore(1), np.eye(3), (340, 300)), sensed)


def test_a_coast_beside_water_that_the_other_image_shows_elsewhere_is_told():
    example = coast_elsewhere()
    ground = find_ground(GROUND, example.images, example.masks)
    assert ground.share > 0.8  # of the places that have structure in both
    found = differing_parts(directions(ground, example.images, example.masks))
    assert found.clear
    assert 0.07 < found.share < 0.5
    assert found.outside > 0.8
    assert "parts_differ" in doubts(ground, example.images, example.masks)


def test_what_was_left_out_as_print_is_not_told_again():
    example = coast_elsewhere()
    ground = find_ground(GROUND, example.images, example.masks)
    matched = example.masks
    matched.sensed[140:, 140:] = False
    assert "parts_differ" not in doubts(ground, example.images, example.masks, matched)


def test_ground_beside_the_same_clouds_over_two_places_is_told():
    cloud = np.where(np.arange(480) < 260, 1.0, 0.0) * (0.6 + 0.4 * world(30))
    places = [np.where(cloud > 0, cloud, 0.6 * world(seed)).astype(np.float32) for seed in (1, 20)]
    example = Pair(seen(places[0], np.eye(3), (340, 300)), seen(places[1], GROUND, SENSED_SIZE))
    ground = find_ground(GROUND, example.images, example.masks)
    found = differing_parts(directions(ground, example.images, example.masks))
    assert found.clear
    assert found.share > 0.15


def test_one_ground_in_another_contrast_has_no_such_part():
    example = Pair(seen(shore(1), np.eye(3), (340, 300)), 1.0 - 0.6 * seen(shore(1), GROUND, SENSED_SIZE))
    ground = find_ground(GROUND, example.images, example.masks)
    found = differing_parts(directions(ground, example.images, example.masks))
    assert not found.clear
    assert found.share < 0.01
    assert found.outside > 0.8
    assert doubts(ground, example.images, example.masks) == ()
