"""A turned field shows what the turned image does, and near shifts are among all shifts."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from tiepoint.core.geometry.linear import similarity
from tiepoint.core.matching.tiles import overlap_level
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.matching.tiles.overlap_level import Level
from tiepoint.core.matching.tiles.spectra import fast_size
from tiepoint.core.pair import SIDES, Pair

from ...textures import texture

FLIP = np.diag([-1.0, 1.0])
SCALE, TURN, MIDDLE = 0.9, 37.0, np.array([150.0, 120.0])  # of the sensed image, onto (170, 160)


@pytest.fixture
def pair():
    """A reference of 330 x 300 px, a sensed image of 300 x 240 px of the same ground, and the map between."""
    wide = cv2.GaussianBlur(texture(512, 7), (0, 0), 4)
    wide = ((wide - wide.min()) / np.ptp(wide)).astype(np.float32)
    matrix = np.eye(3)
    matrix[:2, :2] = similarity(SCALE, TURN)
    matrix[:2, 2] = (170.0, 160.0) - matrix[:2, :2] @ MIDDLE
    of_wide = matrix[:2].copy()
    of_wide[:, 2] += (90.0, 100.0)
    sensed = cv2.warpAffine(wide, of_wide, (300, 240), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)
    reference = np.ascontiguousarray(wide[100:400, 90:420])
    masks = Pair(reference=np.ones(reference.shape, bool), sensed=np.ones(sensed.shape, bool))
    masks.sensed[100:130, 40:200] = False
    return Canvases(Pair(reference=reference, sensed=sensed), masks), matrix


@pytest.mark.parametrize("side", [80, 192])
def test_the_best_place_of_all_shifts_is_the_true_one(pair, side):
    canvases, matrix = pair
    place = Level(canvases, side).place(matrix[:2, :2])
    off = place.transform @ (*MIDDLE, 1.0) - matrix @ (*MIDDLE, 1.0)
    assert np.hypot(*off[:2]) < 330 / side  # a pixel of the level
    assert place.deviations > 6.0


def mirrored(canvases: Canvases) -> Canvases:
    """The same pair, its sensed image mirrored left for right."""

    def with_mirrored(pair: Pair) -> Pair:
        return replace(pair, sensed=np.ascontiguousarray(pair.sensed[:, ::-1]))

    return Canvases(with_mirrored(canvases.images), with_mirrored(canvases.masks))


@pytest.mark.parametrize("fixed", SIDES.both)
def test_all_round_is_what_each_turn_gives_alone(pair, fixed):
    """Under a map, its opposite, and both of them with an image mirrored; only one of the four is right."""
    canvases, matrix = pair
    linear = matrix[:2, :2] if fixed == "reference" else np.linalg.inv(matrix[:2, :2])
    level = Level(canvases, 128, fixed)
    turned_over = linear if fixed == "sensed" else FLIP @ linear @ FLIP
    other = Level(mirrored(canvases), 128, fixed)
    alone = [level.place(linear), level.place(-linear), other.place(turned_over), other.place(-turned_over)]
    found = level.all_round(linear, mirrored=True)
    assert found == pytest.approx([place.deviations for place in alone], rel=0.06)
    assert found[0] > 1.5 * max(found[1:])
    assert level.all_round(linear, mirrored=False) == found[:2]


def test_all_round_a_mirrored_image_is_found_mirrored(pair):
    canvases, matrix = pair
    level = Level(mirrored(canvases), 128)
    found = level.all_round(-(FLIP @ matrix[:2, :2] @ FLIP), mirrored=True)
    assert int(np.argmax(found)) == 2 + 1  # mirrored, and the opposite


def test_either_image_may_be_the_fixed_one(pair):
    """The sensed image as the fixed one, at about the same pixels."""
    canvases, matrix = pair
    level = Level(canvases, 128 * np.sqrt(300 * 240 / (330 * 300)) / SCALE, "sensed")
    place = level.place(np.linalg.inv(matrix[:2, :2]))
    off = np.linalg.inv(place.transform) @ (*MIDDLE, 1.0) - matrix @ (*MIDDLE, 1.0)
    assert np.hypot(*off[:2]) < 330 / 128
    assert place.deviations == pytest.approx(Level(canvases, 128).place(matrix[:2, :2]).deviations, rel=0.15)


@pytest.mark.parametrize("turn", [0.0, 37.0, 123.0, 250.0])
def test_a_turned_field_is_that_of_the_turned_image(pair, turn):
    """Up to what sampling the image or its field changes; the wrong sense of rotation gives 0.1 at most."""
    level = Level(pair[0], 192)
    linear = similarity(1.1, turn)
    turned, shift = level._turned(linear)
    straight, shift_direct = level._direct(linear)
    field, known, direct, known_direct = turned.field, turned.known, straight.field, straight.known
    # Both canvases, with the same place of the image on the same pixel.
    move = np.column_stack([np.eye(2), shift - shift_direct])
    size = known.shape[::-1]
    direct, known_direct = cv2.warpAffine(direct, move, size), cv2.warpAffine(known_direct, move, size)
    both = (known > 0) & (known_direct > 0.99)
    assert both.sum() > 0.9 * known_direct.sum()
    one, other = field[both], direct[both]
    assert np.sum(one * other) / np.sqrt(np.sum(one**2) * np.sum(other**2)) > 0.95


@pytest.mark.parametrize("offset", [(0.0, 0.0), (4.0, -3.0)])
@pytest.mark.parametrize("shape", [(300, 330), (120, 150)])  # of the reference: the larger or smaller image
@pytest.mark.parametrize("fixed", SIDES.both)
def test_near_shifts_are_those_of_all_shifts(pair, offset, shape, fixed):
    """Whichever image is cut to what the other can lie on."""
    (canvases, matrix), (height, width) = pair, shape
    around = slice(0, 300) if height == 300 else slice(90, 90 + height)
    beside = slice(0, 330) if width == 330 else slice(100, 100 + width)
    images, masks = (
        replace(each, reference=np.ascontiguousarray(each.reference[around, beside]))
        for each in (canvases.images, canvases.masks)
    )
    supposed = matrix.copy()
    supposed[:2, 2] -= beside.start, around.start
    if fixed == "sensed":
        supposed = np.linalg.inv(supposed)
    level = Level(Canvases(images, masks), 128 * np.sqrt(height * width / (300 * 330)), fixed)
    linear = supposed[:2, :2].copy()
    supposed[:2, 2] += offset
    everywhere, near = level.place(linear), level.near(linear, supposed, 15.0)
    assert np.array_equal(near.transform, everywhere.transform)
    assert near.value == pytest.approx(everywhere.value, rel=1e-4)


def test_a_place_beyond_the_radius_is_not_found(pair):
    canvases, matrix = pair
    level = Level(canvases, 128)
    far = matrix.copy()
    far[:2, 2] += (60.0, 0.0)
    best, near = level.place(matrix[:2, :2]), level.near(matrix[:2, :2], far, 15.0)
    assert near is None or near.value < 0.5 * best.value


def test_nothing_is_near_where_the_images_do_not_overlap(pair):
    canvases, matrix = pair
    far = matrix.copy()
    far[:2, 2] += (2000.0, -3000.0)
    assert Level(canvases, 128).near(matrix[:2, :2], far, 15.0) is None


def test_transforms_have_sizes_that_are_fast_everywhere():
    for least in range(1, 700):
        size = fast_size(least, overlap_level._ROUND)
        rest = size
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        assert rest == 1
        assert least <= size <= 1.25 * least + 8
        assert size % overlap_level._POOL == 0
