"""Pixels enlarged by repeating are found by their borders, which do not hide a shift by a part of them."""

from __future__ import annotations

import numpy as np
import pytest
from scenes import everywhere
from tiepoint.core.matching.clearing.blocks import block_side, without_blocks
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

from ...textures import texture


def ground(height, width, seed=1):
    image = texture(max(height, width), seed)[:height, :width]
    return ((image - image.min()) / np.ptp(image)).astype(np.float32)


def enlarged(image, side, noise=0.01):
    """Squares of side px, each of one value, with a little noise."""
    height, width = (length // side for length in image.shape)
    mean = image[: height * side, : width * side].reshape(height, side, width, side).mean(axis=(1, 3))
    noises = np.random.default_rng(side).normal(0, noise, (height * side, width * side))
    return (np.kron(mean, np.ones((side, side))) + noises).astype(np.float32)


@pytest.mark.parametrize("side", [3, 5, 8, 16])
def test_the_side_of_the_blocks_is_found_at_any_phase(side):
    image = enlarged(ground(320, 380), side)
    assert block_side(image, everywhere(image)) == side
    cut = image[2:, 1:]
    assert block_side(cut, everywhere(cut)) == side


def test_ground_and_a_single_seam_have_none():
    image = ground(320, 380)
    assert block_side(image, everywhere(image)) is None
    image[:, 200:] += 3.0
    image[100:] += 3.0
    assert block_side(image, everywhere(image)) is None
    few = enlarged(ground(60, 60), 16)
    assert block_side(few, everywhere(few)) is None


def test_one_image_of_blocks_is_left_as_it_is():
    pair = Pair(reference=enlarged(ground(320, 380), 8), sensed=ground(300, 310))
    masks = pair.map(everywhere)
    assert without_blocks(pair, masks) is pair


@pytest.mark.parametrize("side", [5, 8])
def test_the_mean_over_a_block_moves_nothing(side):
    x, y = np.meshgrid(np.arange(384.0), np.arange(320.0))
    slope = ((x + 2 * y) / 1024).astype(np.float32)
    image = enlarged(slope, side, noise=0.0)
    pair = Pair(reference=image, sensed=image[:300])
    found = without_blocks(pair, pair.map(everywhere)).reference
    inside = slice(2 * side, -2 * side), slice(2 * side, -2 * side)
    expected = slope[: image.shape[0], : image.shape[1]]
    np.testing.assert_allclose(found[inside], expected[inside], atol=1e-5)


def test_blocks_on_both_do_not_hide_a_shift_by_half_of_one():
    world = ground(420, 460)
    pair = Pair(reference=enlarged(world[:384, :400], 6), sensed=enlarged(world[3:363, 4:400], 6))
    found = match(pair, pair.map(everywhere), MatchOptions(method="pso-sift"))
    assert found.accepted
    middle = found.sensed_to_reference @ [180.0, 170.0, 1.0]
    assert np.hypot(*(middle[:2] - [184.0, 173.0])) < 1.5
