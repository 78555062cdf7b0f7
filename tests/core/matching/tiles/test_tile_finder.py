"""Tiles are found by the directions of edges, whatever the contrast; many agree only where it is right."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.matching.tiles.tile_finder import TileFinder
from tiepoint.core.matching.tiles.tile_search import COARSE, TileSearch
from tiepoint.core.matching.tiles.turned_fields import TurnedFields, direction_field
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair


def search(reference, sensed, mask):
    images = Pair(reference=reference, sensed=sensed)
    masks = Pair(reference=everywhere(reference), sensed=mask)
    return TileSearch(TurnedFields(images, masks), MatchOptions(), np.random.default_rng(0))


def map_like(image):
    """The image as a map shows it: few classes, in an order independent of brightness."""
    return np.array([0.3, 0.9, 0.1, 0.7, 0.5], np.float32)[np.clip((image * 5).astype(int), 0, 4)]


@pytest.mark.parametrize("angle", [0.0, 30.0, 100.0])
def test_the_field_is_twice_the_angle_of_the_gradient(angle):
    y, x = np.mgrid[0:80, 0:80].astype(np.float32)
    across = np.cos(np.radians(angle)) * x + np.sin(np.radians(angle)) * y
    field = direction_field(np.sin(across / 3).astype(np.float32), np.ones((80, 80), bool))
    middle = field[20:60, 20:60].reshape(-1, 2)
    assert np.degrees(np.arctan2(*middle.sum(axis=0)[::-1])) % 360 == pytest.approx(2 * angle, abs=1.0)
    assert np.linalg.norm(middle, axis=1).max() > 0.8


def test_the_field_has_no_sign_and_is_zero_beside_invalid_pixels():
    image, mask = scene(), everywhere(scene())
    assert direction_field(1 - image, mask) == pytest.approx(direction_field(image, mask), abs=1e-4)
    mask[100:150, 100:150] = False
    assert not direction_field(image, mask)[96:154, 96:154].any()


@pytest.mark.parametrize(("scale", "turn"), [(1.0, 0), (0.8, 140), (1.25, 50)])
def test_tiles_are_found_within_a_pixel_of_the_shrunk_image(scale, turn):
    sensed, mask, truth = warped(scene(), scale, turn, "inverted")
    finder = TileFinder(
        TurnedFields(Pair(reference=scene(), sensed=sensed), Pair(reference=everywhere(scene()), sensed=mask))
    )
    found = finder.find(truth[:2, :2], COARSE)
    error = np.linalg.norm(MatrixTransform("affine", truth).apply(found.sensed) - found.reference, axis=1)
    assert len(found) >= 36
    assert np.mean(error < found.tolerance / 3) > 0.9
    around = finder.find(truth[:2, :2], COARSE, MatrixTransform("affine", truth), radius=20.0)
    assert around.area < found.area / 10
    moved = MatrixTransform("affine", truth).apply(around.sensed) - around.reference
    assert np.mean(np.linalg.norm(moved, axis=1) < found.tolerance / 3) > 0.9


def test_another_place_is_found_where_the_best_is_left_out():
    finder = TileFinder(
        TurnedFields(
            Pair(reference=scene(), sensed=scene()),
            Pair(reference=everywhere(scene()), sensed=everywhere(scene())),
        )
    )
    found = finder.find(np.eye(2), COARSE, avoid=MatrixTransform("affine", np.eye(3)))
    assert np.linalg.norm(found.sensed - found.reference, axis=1).min() > 5.0


def test_a_map_is_found_near_a_prior():
    sensed, mask, truth = warped(map_like(scene()), 1.0, 4)
    off = truth.copy()
    off[:2, 2] += (25.0, -15.0)
    found = search(scene(), sensed, mask).near(MatrixTransform("affine", off), 60.0)
    assert found.near
    assert found.log10_nfa < -30
    assert grid_rmse(found.consensus.transform.values, truth, sensed) < 1.0


def test_nothing_agrees_near_a_wrong_prior():
    off = np.eye(3)
    off[:2, 2] += 150.0
    found = search(scene(), scene(), everywhere(scene())).near(MatrixTransform("affine", off), 40.0)
    assert found is None or found.log10_nfa > 0


@pytest.mark.parametrize(("scale", "turn"), [(1.1, 187), (0.8, 66)])
def test_a_map_is_found_at_any_turn(scale, turn):
    sensed, mask, truth = warped(map_like(scene()), scale, turn)
    found = search(scene(), sensed, mask).everywhere([np.eye(2)])
    assert found.log10_nfa < -20
    assert grid_rmse(found.consensus.transform.values, truth, sensed) < 1.0


def test_where_two_places_fit_alike_neither_is_accepted():
    tile = scene()[100:210, 60:170]
    noise = np.random.default_rng(0).normal(0, 0.03, (2, 330, 330))
    first, second = (np.tile(tile, (3, 3)) + noise).astype(np.float32)
    part = second[60:290, 60:290]
    assert search(first, part, everywhere(part)).near(MatrixTransform("affine", np.eye(3)), 200.0) is None


def stripes(shape, phase):
    """A mask with a gap every 33 px, each 1 px wide in the middle and 15 px at the sides."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    half = shape[1] / 2
    return (rows + 0.17 * columns + phase) % 33 >= 1 + 14 * np.abs(columns - half) / half


def test_a_tile_is_not_found_where_there_is_nothing():
    """Where all places are alike, the first of them does not count: many tiles would agree on it."""
    mask = everywhere(scene())
    mask[:, 60:] = False
    finder = TileFinder(
        TurnedFields(
            Pair(reference=scene(), sensed=scene()), Pair(reference=everywhere(scene()), sensed=mask)
        )
    )
    near = MatrixTransform("affine", np.eye(3))
    found = finder.find(np.eye(2), COARSE, near, radius=40.0)
    assert len(found) <= 14  # of 49
    assert (found.sensed[:, 0] < 60 + 48).all()
    right = search(scene(), scene(), mask).near(near, 40.0)  # by what the strip shows
    assert grid_rmse(right.consensus.transform.values, np.eye(3), scene()) < 1.0


def test_under_gaps_a_pair_is_found_near_a_prior():
    sensed, mask, truth = warped(scene(), 1.0, 2, "inverted")
    off = truth.copy()
    off[:2, 2] += (25.0, -15.0)
    masks = Pair(reference=stripes(scene().shape, 0), sensed=mask & stripes(sensed.shape, 9))
    images = Pair(reference=scene(), sensed=sensed).with_each(
        masks, lambda image, known: np.where(known, image, 0.0).astype(np.float32)
    )
    found = TileSearch(TurnedFields(images, masks), MatchOptions(), np.random.default_rng(0)).near(
        MatrixTransform("affine", off), 60.0
    )
    assert found.near
    assert found.log10_nfa < -30
    assert grid_rmse(found.consensus.transform.values, truth, sensed) < 1.0


def test_a_finer_look_near_a_prior_follows_where_the_coarse_one_leaves_doubt():
    big = cv2.resize(scene(), None, fx=2.2, fy=2.2, interpolation=cv2.INTER_CUBIC)
    rng = np.random.default_rng(4)
    grain = cv2.GaussianBlur(rng.normal(0, 1, big.shape).astype(np.float32), (0, 0), 2.5)
    big = np.clip(0.3 * big + grain * 0.9 + 0.3, 0, 1).astype(np.float32)  # its structure is fine
    covers = [cv2.GaussianBlur(rng.normal(0, 1, big.shape).astype(np.float32), (0, 0), 18) for _ in range(2)]
    first, second = (np.where(cover > np.quantile(cover, 0.45), 0.95, big) for cover in covers)
    shift = np.array([[1, 0, -9.0], [0, 1, 6.0]])
    second = cv2.warpAffine(second.astype(np.float32), shift, big.shape[::-1], borderMode=cv2.BORDER_REFLECT)
    truth = np.array([[1, 0, 9.0], [0, 1, -6.0], [0, 0, 1]])
    tiles = search(first.astype(np.float32), second, everywhere(second))
    coarse = tiles._pass(np.eye(2), COARSE, MatrixTransform("affine", np.eye(3)), 100.0)
    found = tiles.near(MatrixTransform("affine", np.eye(3)), 100.0)
    assert coarse is None or coarse.consensus.log10_nfa > 0
    assert found.log10_nfa < -10
    assert grid_rmse(found.consensus.transform.values, truth, second) < 1.0


def test_small_images_need_no_finer_look_to_confirm_them():
    sensed, mask, truth = warped(scene()[:150, :170], 1.0, 3)
    found = search(scene()[:150, :170], sensed, mask).near(MatrixTransform("affine", truth), 40.0)
    assert found.log10_nfa < -8
    assert grid_rmse(found.consensus.transform.values, truth, sensed) < 1.0


def test_chance_falls_only_where_there_is_an_image():
    mask = everywhere(scene())
    mask[:, : mask.shape[1] // 2] = False
    near = MatrixTransform("affine", np.eye(3))
    areas = [
        TileFinder(
            TurnedFields(
                Pair(reference=scene(), sensed=scene()), Pair(reference=everywhere(scene()), sensed=valid)
            )
        )
        .find(np.eye(2), COARSE, near, 30.0)
        .area
        for valid in (everywhere(scene()), mask)
    ]
    assert areas[1] < 0.9 * areas[0]
