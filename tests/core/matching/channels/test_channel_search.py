"""The whole image's channels find a pair at any turn and scale, and chance does not stand out."""

from __future__ import annotations

import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.matching.channels.channel_search import ChannelSearch, all_round, distinct
from tiepoint.core.matching.cnn import open_source
from tiepoint.core.matching.thresholds import CHANNEL_RIVAL
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.pair import Pair

from ..pairs import lattice_pair, turned, world

TURNED = [np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]]) for t in np.radians([40.0, 60.0])]


def search_of(reference, sensed, mask):
    masks = Pair(reference=everywhere(reference), sensed=mask)
    return ChannelSearch(
        open_source("tiepoint", "cpu"), Canvases(Pair(reference=reference, sensed=sensed), masks)
    )


def test_a_turned_and_scaled_image_with_other_contrast_is_found():
    reference = scene()[40:240, 60:290]
    sensed, mask, truth = warped(reference, 1 / 1.15, -50.0, "inverted")
    search = search_of(reference, sensed, mask)
    found = distinct(search.best(TURNED), sensed.shape, 3)
    assert grid_rmse(found[0].transform, truth, sensed) < 8.0
    assert found[0].height > 8.0
    assert all(one.height < found[0].height for one in found[1:])
    assert search.rival(truth) < CHANNEL_RIVAL


def test_unrelated_images_do_not_stand_out():
    reference, sensed = scene()[:200, :230], world(7)[:210, :190]
    found = search_of(reference, sensed, everywhere(sensed)).best(TURNED)
    assert found[0].height < 6.5


def test_a_lattice_has_rivals():
    truth = turned(12.0, 1.07, (-8.0, 21.0))
    made = lattice_pair(truth, reference_size=(230, 240), sensed_size=(210, 200))
    search = search_of(made.reference, made.sensed, everywhere(made.sensed))
    assert search.rival(truth) > CHANNEL_RIVAL


def test_every_turn_is_tried_the_upright_ones_first():
    turns = [
        np.degrees(np.arctan2(linear[1, 0], linear[0, 0])) for linears in all_round() for linear in linears
    ]
    assert np.allclose(sorted(np.abs(turns[:3])), [0.0, 30.0, 30.0])
    assert np.allclose(np.diff(sorted(turn % 360.0 for turn in turns)), 30.0)


def test_a_transform_beyond_the_images_has_no_peak():
    reference = scene()[:180, :200]
    away = np.eye(3)
    away[0, 2] = 150.0
    search = search_of(reference, scene()[:170, :190], everywhere(scene()[:170, :190]))
    assert search.rival(away) == pytest.approx(1.0) or search.rival(away) > 1.0


def test_a_sensed_image_of_far_coarser_pixels_is_found_at_its_scale():
    sensed, mask, truth = warped(scene(), 1 / 2.5, 0.0)
    found = search_of(scene(), sensed, mask).best([2.5 * np.eye(2)], [1.0])
    assert grid_rmse(found[0].transform, truth, sensed) < 7.0 * 2.5  # px of the sensed image
    assert found[0].height > 6.0
