"""The channels of one pass lie at the right places of any grid."""

from __future__ import annotations

import numpy as np
from scenes import everywhere, scene
from tiepoint.core.matching.channels.channel_map import ChannelMap
from tiepoint.core.matching.cnn import open_source
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.pair import Pair


def map_of(image, mask, linear):
    both, masks = Pair(reference=image, sensed=image), Pair(reference=mask, sensed=mask)
    return ChannelMap(open_source("tiepoint", "cpu"), Canvases(both, masks).of("reference", linear), linear)


def turned(degrees):
    turn = np.radians(degrees)
    return np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])


def test_samples_are_unit_vectors_about_the_mean_and_zero_where_not_valid():
    image, mask = scene()[:130, :170], everywhere(scene()[:130, :170])
    mask[:, :60] = False
    grid = map_of(image, mask, np.eye(2)).grid(np.eye(2), 8)
    length = np.linalg.norm(grid.channels, axis=0)
    assert grid.channels.shape == (32, 17, 22)
    assert np.allclose(length[grid.valid > 0], 1.0, atol=1e-4)
    assert (length[grid.valid == 0] == 0).all()
    assert not grid.valid[:, :7].any()
    assert grid.valid[2:-2, 9:-2].all()


def test_a_turn_after_the_pass_shows_the_same_places_as_one_before_it():
    image = scene()[20:220, 40:280]
    after = map_of(image, everywhere(image), np.eye(2)).grid(turned(6.0), 8)
    before = map_of(image, everywhere(image), turned(6.0)).grid(np.eye(2), 8)
    offset = before.to_grid @ np.linalg.inv(after.to_grid)
    assert np.allclose(offset[:2, :2], np.eye(2), atol=1e-9)
    assert np.abs(offset[:2, 2]).max() < 8.0  # canvases are whole pixels, grids whole cells
    rows, columns = (min(a, b) for a, b in zip(after.valid.shape, before.valid.shape))
    both = (after.valid[:rows, :columns] * before.valid[:rows, :columns]) > 0
    alike = (after.channels[:, :rows, :columns] * before.channels[:, :rows, :columns]).sum(axis=0)[both]
    shifted = (after.channels[:, :rows, 2:columns] * before.channels[:, :rows, : columns - 2]).sum(axis=0)
    assert np.median(alike) > 0.6
    assert np.median(alike) > np.median(shifted) + 0.4
