"""A small image is found in one many times as large, and only where it lies."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.matching.tiles.tile_finder import TileFinder
from tiepoint.core.matching.tiles.tile_search import COARSE, SMALL, TileSearch
from tiepoint.core.matching.tiles.turned_fields import TurnedFields
from tiepoint.core.matching.tiles.whole_search import SIDE, WholeSearch
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair


@lru_cache(maxsize=1)
def large():
    """(704, 698) float32: the scene, with unrelated texture beside and below it."""
    rng = np.random.default_rng(2)
    image = np.zeros((704, 698), np.float32)
    for sigma in (1.5, 4.0, 12.0):
        layer = cv2.GaussianBlur(rng.normal(0, 1, image.shape).astype(np.float32), (0, 0), sigma)
        image += layer / layer.std()
    image = np.clip(0.5 + image / 8, 0, 1)
    image[:352, 349:] = scene()
    return image


def chip(image, scale, turn, at, size=150):
    """(size, size - 10) cut out of `image`: `scale` px of it a pixel, turned by `turn` degrees, around `at`;
    and the transform from the chip."""
    angle = np.radians(turn)
    linear = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = at - linear @ np.array([(size - 10) / 2, size / 2])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cut = cv2.warpAffine(image, matrix[:2], (size - 10, size), flags=flags, borderMode=cv2.BORDER_REFLECT)
    return 1.0 - 0.8 * cut, matrix


def both(part):
    """The large image and a part of it, and the masks of both."""
    images = Pair(reference=large(), sensed=part)
    return images, images.map(everywhere)


def search(reference, sensed):
    images = Pair(reference=reference, sensed=sensed)
    return TileSearch(TurnedFields(images, images.map(everywhere)), MatchOptions(), np.random.default_rng(0))


@pytest.mark.parametrize(("scale", "turn"), [(1.0, 8), (0.9, 140), (1.15, 265)])
@pytest.mark.parametrize("small_reference", [False, True])
def test_a_chip_is_found_at_any_turn(scale, turn, small_reference):
    part, truth = chip(large(), scale, turn, (510.0, 190.0))
    assert TileFinder(TurnedFields(*both(part))).ratio(np.eye(2)) > SMALL
    if small_reference:
        found = search(part, large()).everywhere([np.eye(2)])
        back = np.linalg.inv(found.consensus.transform.values)
        assert grid_rmse(back, truth, part) < 1.0
    else:
        found = search(large(), part).everywhere([np.eye(2)])
        assert grid_rmse(found.consensus.transform.values, truth, part) < 1.0
    assert found.log10_nfa < -8
    assert not found.near


def test_the_right_place_is_the_best_as_a_whole():
    part, truth = chip(large(), 1.0, 30, (520.0, 200.0))
    whole = WholeSearch(Canvases(*both(part)))
    turns = np.radians(np.arange(0, 360, 12))
    places = whole.candidates(np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]]) for t in turns)
    assert places[0].correlation > 1.5 * places[2].correlation
    assert grid_rmse(places[0].transform, truth, part) < 20.0  # tried at 24 and 36 degrees
    shrink = SIDE / np.sqrt(part.size)
    assert whole.tests == pytest.approx(30 * large().size * shrink**2 / (np.pi * 9), rel=0.02)


def test_a_chip_of_another_place_is_not_found():
    rng = np.random.default_rng(8)
    other = cv2.GaussianBlur(rng.normal(0, 1, (150, 140)).astype(np.float32), (0, 0), 2.0)
    found = search(large(), (other - other.min()) / np.ptp(other)).everywhere([np.eye(2)])
    assert found is None or found.log10_nfa > -2


def test_where_two_places_fit_alike_neither_is_accepted():
    twice = large().copy()
    twice[352:, :349] = scene()
    part, _ = chip(twice, 1.0, 5, (520.0, 180.0))
    assert search(twice, part).everywhere([np.eye(2)]) is None


def test_near_a_place_only_its_surroundings_are_turned():
    part, truth = chip(large(), 1.0, 20, (500.0, 180.0), size=110)
    finder = TileFinder(TurnedFields(*both(part)))
    found = finder.find(truth[:2, :2], COARSE, MatrixTransform("affine", truth), 12.0)
    assert len(found) >= 6
    assert found.tolerance == pytest.approx(3.0)  # the chip as it is, not shrunk with the large image
    error = np.linalg.norm(MatrixTransform("affine", truth).apply(found.sensed) - found.reference, axis=1)
    assert np.mean(error < 1.0) > 0.8
    assert found.area <= 25**2
