"""Two images that no tile finds are found as wholes, at any turn; unrelated ones are not."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene
from tiepoint.core.geometry.linear import similarity, turn_of
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.matching.tiles.overlap_search import SCALES, OverlapSearch
from tiepoint.core.matching.tiles.tile_search import WORTH_COARSE, TileSearch
from tiepoint.core.matching.tiles.turned_fields import TurnedFields
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

from ...textures import texture

CORNER = np.array([50.0, 40.0])  # px of the scene, pixel (0, 0) of the reference
SIZE = (250, 240)  # px, width and height of the sensed image


def like_radar(turn, scale, looks):
    """A part of the scene, the same place as radar sees it, their masks, and the map from radar to the part.

    Contrast is inverted, speckle of `looks` looks is two pixels wide, and around the turned image is nothing.
    """
    angle = np.radians(turn)
    matrix = np.eye(3)
    matrix[:2, :2] = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix[:2, 2] = (130.0, 118.0) - matrix[:2, :2] @ np.array(SIZE) / 2
    of_scene = matrix[:2].copy()
    of_scene[:, 2] += CORNER
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    sensed = cv2.warpAffine(1.0 - scene(), of_scene, SIZE, flags=flags)
    mask = cv2.warpAffine(np.ones_like(scene()), of_scene, SIZE, flags=flags) > 0.99
    speckle = np.random.default_rng(0).gamma(looks, 1 / looks, (SIZE[1] // 2, SIZE[0] // 2))
    sensed = sensed * cv2.resize(speckle, SIZE, interpolation=cv2.INTER_CUBIC)
    reference = scene()[40:296, 50:306]
    images = Pair(reference=reference, sensed=np.clip(sensed, 0, 1).astype(np.float32))
    return images, Pair(reference=everywhere(reference), sensed=mask), matrix


@pytest.mark.parametrize(("turn", "scale", "looks"), [(10, 1.0, 4), (140, 0.9, 2)])
def test_speckle_of_few_looks_hides_no_place(turn, scale, looks):
    images, masks, matrix = like_radar(turn, scale, looks)
    place = OverlapSearch(Canvases(images, masks)).best()
    assert grid_rmse(place.transform, matrix, images.sensed) < 2.0
    assert place.log10_nfa < -4.0


def test_the_right_turn_and_scale_is_among_the_likeliest():
    images, masks, matrix = like_radar(140, 0.9, 2)
    linears = [
        np.array(similarity(scale, turn)) for scale in (1.0, 1.2, 1 / 1.2) for turn in range(0, 360, 12)
    ]
    search = OverlapSearch(Canvases(images, masks))
    first = search.likeliest(linears)
    assert len(first) == len(linears)
    off = [(turn_of(matrix[:2, :2]) - turn_of(linear) + 180.0) % 360.0 - 180.0 for linear in first[:3]]
    assert min(np.abs(off)) < 6.5
    assert search.best().log10_nfa < -4.0  # what was compared is not counted twice


def test_the_likeliest_of_a_mirrored_pair_are_those_found_with_the_plain_one():
    """Its sensed image is the plain one's, mirrored, so the plain pair's is the image that is turned over."""
    images, masks, matrix = like_radar(140, 0.9, 2)
    mirrored = [replace(each, sensed=np.ascontiguousarray(each.sensed[:, ::-1])) for each in (images, masks)]
    linears = [np.array(similarity(1.0, turn)) for turn in range(0, 360, 12)]
    found = OverlapSearch(Canvases(images, masks), unmirrored=OverlapSearch(Canvases(*mirrored)))
    off = [
        (turn_of(matrix[:2, :2]) - turn_of(linear) + 180.0) % 360.0 - 180.0
        for linear in found.likeliest(linears)[:3]
    ]
    assert min(np.abs(off)) < 6.5


@pytest.mark.parametrize(
    "sizes", [((500, 485), (655, 800)), ((400, 400), (290, 250)), ((300, 300), (310, 250))]
)
def test_no_scale_is_compared_twice(sizes):
    reference, sensed = (np.zeros(size, np.float32) for size in sizes)
    images = Pair(reference=reference, sensed=sensed)
    search = OverlapSearch(Canvases(images, images.map(everywhere)))
    scales = np.sort([scale for base in search._bases() for scale in search._about(base)._scales])
    assert (scales[1:] / scales[:-1]).min() > 1.06
    assert {round(scale, 9) for scale in SCALES} <= {round(scale, 9) for scale in scales}


def test_unrelated_images_agree_no_better_than_chance():
    images, masks, _ = like_radar(10, 1.0, 4)
    other = Pair(reference=np.clip(0.5 + texture(256, 3) / 14, 0, 1).astype(np.float32), sensed=images.sensed)
    place = OverlapSearch(Canvases(other, masks)).best()
    assert place is None or place.log10_nfa > -1.0


def test_images_without_structure_have_no_place():
    flat = Pair(reference=np.full((200, 210), 0.5, np.float32), sensed=np.full((190, 180), 0.2, np.float32))
    place = OverlapSearch(Canvases(flat, flat.map(everywhere))).best()
    assert place is None or place.log10_nfa > WORTH_COARSE


def test_the_search_by_tiles_takes_it_up():
    images, masks, matrix = like_radar(140, 0.9, 2)
    search = TileSearch(TurnedFields(images, masks), MatchOptions(), np.random.default_rng(0))
    found = search.everywhere([np.eye(2)])
    assert found.log10_nfa < -4.0
    assert grid_rmse(found.consensus.transform.matrix, matrix, images.sensed) < 2.0


def test_a_mirrored_pair_is_not_asked_again():
    """What is accepted mirrored must be surer than a whole without sure tiles is."""
    images, masks, _ = like_radar(140, 0.9, 2)
    plain = TurnedFields(images, masks)
    mirrored = TurnedFields(images, masks, plain)
    assert mirrored.is_mirrored
    assert not plain.is_mirrored
    search = TileSearch(mirrored, MatchOptions(), np.random.default_rng(0))
    assert search._by_overlap() is None


def with_larger_pixels(scale, size, corner):
    """The scene from `corner` on, all of it turned by 33 degrees with pixels `scale` times as large, their
    masks, and the map from the second to the first."""
    angle, corner = np.radians(33.0), np.array(corner)
    matrix = np.eye(3)
    matrix[:2, :2] = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix[:2, 2] = (170.0, 180.0) - matrix[:2, :2] @ np.array(size) / 2
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    blurred = cv2.GaussianBlur(1.0 - scene(), (0, 0), 0.47 * scale)
    sensed = cv2.warpAffine(blurred, matrix[:2], size, flags=flags)
    inside = cv2.warpAffine(np.ones_like(blurred), matrix[:2], size, flags=flags) > 0.99
    reference = scene()[corner[1] :, corner[0] :]
    matrix[:2, 2] -= corner
    return (
        Pair(reference=reference, sensed=sensed),
        Pair(reference=everywhere(reference), sensed=inside),
        matrix,
    )


@pytest.mark.parametrize(("scale", "size"), [(3.6, (76, 70)), (6.0, (58, 54))])
def test_pixels_may_differ_in_size_without_coordinates(scale, size):
    """Both show about the same ground; the sensed image has larger pixels. Under scales about one it would be
    tiny, and chance gives it high values."""
    images, masks, matrix = with_larger_pixels(scale, size, corner=(0, 0))
    place = OverlapSearch(Canvases(images, masks)).best()
    assert place.log10_nfa < -4.0
    assert grid_rmse(place.transform, matrix, images.sensed) < 1.1 * scale


def test_one_image_may_show_a_quarter_of_the_ground_and_have_smaller_pixels():
    """The reference is a part of the scene; the sensed image shows all of it, its pixels 4 times as large."""
    images, masks, matrix = with_larger_pixels(4.0, (88, 84), corner=(96, 118))
    images, masks = (replace(each, reference=each.reference[:162, :176]) for each in (images, masks))
    place = OverlapSearch(Canvases(images, masks)).best()
    assert place.log10_nfa < -4.0
    assert grid_rmse(place.transform, matrix, images.sensed) < 6.0
