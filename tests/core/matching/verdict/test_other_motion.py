"""A part of the overlap that agrees on another shift is told, however little contrast it has."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.verdict import directions as module
from tiepoint.core.matching.verdict.directions import directions
from tiepoint.core.matching.verdict.doubts import doubts
from tiepoint.core.matching.verdict.other_motion import other_motion

from ..pairs import CORNER, SENSED_SIZE, Pair, pair, seen, world

GROUND = np.array([[1.0, 0.0, 14.0], [0.0, 1.0, -9.0], [0.0, 0.0, 1.0]])
MOVED = np.array([24.0, 10.0])  # px of the reference, of what lies over the ground
_OVER = ((90, 260), (120, 280))  # columns, rows of the reference's world: where it lies


def covered(weak: float) -> Pair:
    """One place in both images below a patch of another one that moved; `weak`: contrast of the ground."""
    sheet = np.zeros((480, 480), np.float32)
    (left, right), (top, bottom) = (np.array(span) + int(c) for span, c in zip(_OVER, CORNER))
    sheet[top:bottom, left:right] = 1.0
    ground, clouds = 0.5 + weak * (world(1) - 0.5), world(7)
    over = GROUND.copy()
    over[:2, 2] -= MOVED

    def mixed(matrix, above, size):
        lies = seen(sheet, above, size) > 0.5
        return np.where(lies, seen(clouds, above, size), seen(ground, matrix, size)).astype(np.float32)

    return Pair(mixed(np.eye(3), np.eye(3), (340, 300)), mixed(GROUND, over, SENSED_SIZE))


@pytest.mark.parametrize("weak", [1.0, 0.15])
def test_ground_beside_what_was_matched_is_told_with_its_shift(weak):
    example = covered(weak)
    start = GROUND.copy()
    start[:2, 2] -= MOVED
    ground = find_ground(start, example.images, example.masks)
    found = other_motion(directions(ground, example.images, example.masks))
    assert found.clear
    assert np.abs(np.array(found.shift) + MOVED).max() < 3.0
    assert 0.1 < found.share < 0.8
    assert doubts(ground, example.images, example.masks) == ("other_motion",)


def test_the_shift_is_in_pixels_of_the_reference_where_the_images_are_shrunk(monkeypatch):
    """As of images that are larger than what is compared."""
    monkeypatch.setattr(module, "SIDE", module.SIDE / 2)
    example = covered(1.0)
    start = GROUND.copy()
    start[:2, 2] -= MOVED
    ground = find_ground(start, example.images, example.masks)
    found = other_motion(directions(ground, example.images, example.masks))
    assert found.clear
    assert np.abs(np.array(found.shift) + MOVED).max() < 3.0


def test_one_ground_alone_has_no_other_motion():
    example = pair(GROUND)
    ground = find_ground(GROUND, example.images, example.masks)
    found = other_motion(directions(ground, example.images, example.masks))
    assert not found.clear
    assert found.share < 0.01
    assert doubts(ground, example.images, example.masks) == ()
