"""Either image may be the larger one: it is the other that is turned, and the place is the same."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene
from tiepoint.core.geometry.linear import similarity, turn_of
from tiepoint.core.matching.tiles import about_scale
from tiepoint.core.matching.tiles.about_scale import AboutScale
from tiepoint.core.matching.tiles.canvases import Canvases
from tiepoint.core.pair import Pair

TURN, SCALE = 47.0, 0.9
SCALES = [1.0, 0.9]
SMALL, LARGE = (150, 130), (256, 240)  # px, width and height


def view(size, places):
    """A part of the scene of a size, sampled at the places that `places` (3, 3), pixels of the part to those
    of the scene, gives them."""
    return cv2.warpAffine(scene(), places[:2], size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)


def pair(larger):
    """The images, their contrast reversed, and the map from the sensed one to the reference."""
    sizes = {"sensed": Pair(reference=SMALL, sensed=LARGE), "reference": Pair(reference=LARGE, sensed=SMALL)}
    size = sizes[larger]
    onto_scene = np.eye(3)
    onto_scene[:2, 2] = (180.0, 160.0) - np.array(size.reference) / 2
    matrix = np.eye(3)
    matrix[:2, :2] = similarity(SCALE, TURN)
    matrix[:2, 2] = np.array(size.reference) / 2 + (9.0, -14.0) - matrix[:2, :2] @ np.array(size.sensed) / 2
    sensed = 1.0 - view(size.sensed, onto_scene @ matrix)
    return Pair(reference=view(size.reference, onto_scene), sensed=sensed), matrix


def search(images):
    return AboutScale(Canvases(images, images.map(everywhere)), 1.0, SCALES, lambda: None)


@pytest.mark.parametrize("larger", ["reference", "sensed"])
def test_the_place_is_found_whichever_image_is_larger(larger):
    images, matrix = pair(larger)
    about = search(images)
    assert about._fixed == larger
    about.compare(mirrored=False)
    first = about.places[0][1]
    assert abs((turn_of(first) - TURN + 180.0) % 360.0 - 180.0) <= 2.6
    best, *others = about.best()
    assert grid_rmse(best.transform, matrix, images.sensed) < 2.5
    assert all(other.value < 0.7 * best.value for other in others)


@pytest.mark.parametrize("larger", ["reference", "sensed"])
def test_a_mirrored_sensed_image_is_ranked_with_the_plain_one(larger):
    images, _ = pair(larger)
    plain = replace(images, sensed=np.ascontiguousarray(images.sensed[:, ::-1]))
    about = search(plain)
    about.compare(mirrored=True)
    found = about.mirrored
    assert abs((turn_of(found[0][1]) - TURN + 180.0) % 360.0 - 180.0) <= 2.6
    assert np.linalg.det(found[0][1]) > 0
    about.compare(mirrored=False)
    assert about.mirrored == []


@pytest.mark.parametrize("gate", ["LEAST", "LEAST_REFINED"])
def test_what_stands_out_too_little_is_not_refined(gate, monkeypatch):
    """The right place stands out by more than 6 deviations, before and after its first step."""
    images, _ = pair("sensed")
    about = search(images)
    about.compare(mirrored=False)
    monkeypatch.setattr(about_scale, gate, 6.0)
    assert len(about.best()) >= 1
    monkeypatch.setattr(about_scale, gate, 100.0)
    assert about.best() == []
