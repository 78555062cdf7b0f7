"""Parts of the sensed image that lie far from the transform contradict it; noise and changes do not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.matching.ground import far_shifts
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.ground.far_shifts import with_far_shifts
from tiepoint.core.pair import Pair

SIZE, SENSED = 420, (400, 380)  # px; width, height
OFFSET = np.array([9.0, 14.0])  # of the sensed image in the reference, px
MOVED = np.array([11.0, -7.0])  # px by which what leans lies off
TRUTH = np.array([[1.0, 0.0, OFFSET[0]], [0.0, 1.0, OFFSET[1]], [0.0, 0.0, 1.0]])
# Corner and size of what leans, px of the sensed image.
LEANING = ((40, 60, 56, 60), (170, 30, 60, 52), (300, 80, 54, 64), (60, 220, 62, 54), (190, 200, 58, 58))


def scene(seed):
    """(SIZE, SIZE) float32 in [0, 1] with structure of 3 px and more."""
    noise = np.random.default_rng(seed).random((SIZE, SIZE)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 1.5)
    return cv2.normalize(smooth, None, 0.0, 1.0, cv2.NORM_MINMAX)


def images(filled):
    """Reference and sensed image; filled(sensed, reference, box) changes what leans."""
    reference = scene(1)
    x, y = OFFSET.astype(int)
    sensed = reference[y : y + SENSED[1], x : x + SENSED[0]].copy()
    for left, top, width, height in LEANING:
        sensed[top : top + height, left : left + width] = filled(reference, left, top, width, height)
    noise = np.random.default_rng(4).normal(0.0, 0.02, sensed.shape).astype(np.float32)
    return Pair(reference=reference, sensed=np.clip(sensed + noise, 0.0, 1.0))


def moved(reference, left, top, width, height):
    x, y = (OFFSET + MOVED).astype(int) + (left, top)
    return reference[y : y + height, x : x + width]


def replaced(reference, left, top, width, height):
    return scene(2)[top : top + height, left : left + width]


@pytest.fixture(params=[moved, replaced], ids=["moved", "replaced"])
def grounds(request):
    both = images(request.param)
    masks = both.map(lambda image: np.ones(image.shape, bool))
    ground = find_ground(TRUTH, both, masks)
    return request.param, ground, with_far_shifts(ground, both, masks)


def leaning(sensed, inside):
    """(N,) bool: places whose middle lies on what leans, so many px inside its border."""
    on = [
        ((sensed >= (left + inside, top + inside)) & (sensed < (left + w - inside, top + h - inside))).all(1)
        for left, top, w, h in LEANING
    ]
    return np.any(on, axis=0)


def test_what_has_moved_is_supported_where_it_lies(grounds):
    kind, before, after = grounds
    new = np.abs(np.nan_to_num(after.sensed - before.sensed, nan=99.0)).max(axis=1) > 0
    new &= after.supported
    if kind is replaced:
        assert after is before
        return
    places = apply_affine(np.linalg.inv(TRUTH), after.place)
    on = leaning(places, inside=8)
    assert np.count_nonzero(new & on) >= 0.8 * np.count_nonzero(on)
    assert leaning(places[new], inside=-32).all()  # beside templates that see it in half
    off = apply_affine(TRUTH, after.sensed[new]) - after.place[new]
    assert np.abs(off + MOVED).max() < 1.5
    np.testing.assert_array_equal(after.place, before.place)


def test_each_place_is_searched_once_and_can_be_cancelled(monkeypatch):
    both = images(moved)
    masks = both.map(lambda image: np.ones(image.shape, bool))
    ground = find_ground(TRUTH, both, masks)
    searched, ticks = [], []
    search = far_shifts._Window.search
    monkeypatch.setattr(
        far_shifts._Window, "search", lambda self, place: searched.append(tuple(place)) or search(self, place)
    )
    with_far_shifts(ground, both, masks, lambda: ticks.append(1))
    assert len(searched) > 80  # controls and places that are lost
    assert len(set(searched)) == len(searched)
    assert len(ticks) > len(searched)


def test_where_nearly_all_is_supported_nothing_is_searched():
    both = images(in_place)
    masks = both.map(lambda image: np.ones(image.shape, bool))
    ground = find_ground(TRUTH, both, masks)
    assert ground.share > 0.95
    assert with_far_shifts(ground, both, masks) is ground


def in_place(reference, left, top, width, height):
    x, y = OFFSET.astype(int) + (left, top)
    return reference[y : y + height, x : x + width]


class OneStays:
    """A search in which one place is clearly where it was predicted."""

    def stays(self, place):
        return place[0] == 200.0


def test_what_shows_nothing_clear_is_as_the_nearest_that_does():
    places = np.array([[0.0, 0.0], [40.0, 10.0], [170.0, 0.0], [200.0, 0.0], [600.0, 0.0]])
    roof = np.array([9.0, -3.0])
    found = far_shifts._with_undecided(places, [roof, None, None, None, None], OneStays(), 64.0)
    assert [shift is roof for shift in found] == [True, True, False, False, False]


def hidden(reference, left, top, width, height):
    """What leans, all but its middle under noise that leaves no clear peak."""
    part = moved(reference, left, top, width, height).copy()
    noise = np.random.default_rng(left).random(part.shape).astype(np.float32)
    keep = np.zeros(part.shape, bool)
    keep[8 : height - 8, : width * 2 // 3] = True
    return np.where(keep, part, 0.5 * part + 0.5 * noise)


def test_roofs_of_which_a_part_is_hidden_contradict_as_a_whole():
    both = images(hidden)
    masks = both.map(lambda image: np.ones(image.shape, bool))
    before = find_ground(TRUTH, both, masks)
    after = with_far_shifts(before, both, masks)
    new = np.linalg.norm(apply_affine(TRUTH, after.sensed) - after.place, axis=1) > 4
    new &= after.supported
    on = leaning(apply_affine(np.linalg.inv(TRUTH), after.place), inside=4)
    assert new[on].mean() > 0.9  # 0.79 by what is clear alone
    assert new[~on].mean() < 0.2  # beside what leans
