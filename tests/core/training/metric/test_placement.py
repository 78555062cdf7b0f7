"""Placing one image in another by its cells: exact for cells that can be told apart, and by chance else."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from tiepoint.core.training.metric import placement


def means(image):
    """Cells of a few filters: what a network gives, without one."""
    fine = [cv2.GaussianBlur(image, (0, 0), sigma) for sigma in (1.0, 2.0, 4.0)]
    parts = [fine[0] - fine[1], fine[1] - fine[2], fine[2] - image.mean()]
    parts += [cv2.Sobel(fine[1], cv2.CV_32F, *order) for order in ((1, 0), (0, 1))]
    size = image.shape[1] // 4, image.shape[0] // 4
    return np.stack([cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in parts])


@pytest.fixture(scope="module")
def alike(scene):
    """The place with unchanged grey values in its second image."""
    return replace(scene, images=(scene.images[0], 1 - scene.images[1]))


@pytest.mark.parametrize("moved", [(0, 0), (24, -12), (-33, 41)])
def test_a_shifted_window_is_placed_to_a_part_of_a_cell(scene, moved):
    x, y = moved
    image = scene.images[0]
    first = image[50:210, 60:200]  # 160 x 140 px
    second = image[50 - y : 230 - y, 60 - x : 250 - x]
    whole = [(part, np.ones(part.shape, bool)) for part in (first, second)]
    peak = placement.place(first=whole[0], second=whole[1], cells=means)
    assert np.abs(peak.xy - moved).max() < 1.0
    assert peak.margin > 2.0


def test_invalid_parts_do_not_vote(scene):
    """A bright block that moved otherwise counts as long as its pixels are valid."""
    image = scene.images[0][:200, :220].copy()
    other = image.copy()
    masks = [np.ones(image.shape, bool) for _ in range(2)]
    for part, mask, left in ((image, masks[0], 20), (other, masks[1], 60)):
        part[20:180, left : left + 130] = scene.images[0][100:260, 150:280]
        mask[16:184, left - 4 : left + 134] = False
    peak = placement.place(first=(image, masks[0]), second=(other, masks[1]), cells=means)
    assert np.abs(peak.xy).max() < 2.0
    whole = np.ones_like(masks[0])
    misled = placement.place(first=(image, whole), second=(other, whole), cells=means)
    assert abs(misled.xy[0] - 40) < 2.0


def test_the_truth_of_a_turned_pair_is_where_its_middle_went(alike):
    figures = placement.placed([alike], means, draws=4)
    assert figures["bands placed"] == 1.0
    assert figures["bands margin"] > 1.0
    blind = placement.placed(
        [alike], lambda image: means(np.random.default_rng(0).random(image.shape, np.float32))
    )
    assert blind["bands placed"] == 0.0
    assert blind["bands margin"] < 0.0
