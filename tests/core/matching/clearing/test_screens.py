"""Dots of printed pictures are found, and blurred away where both images have them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere
from tiepoint.core.matching.clearing.screens import screen_pitch, without_screens
from tiepoint.core.pair import Pair

from ...textures import texture


def printed(image, pitch, turn=0.7):
    """The image as dots in rows `pitch` px apart, larger where it is brighter."""
    y, x = np.mgrid[: image.shape[0], : image.shape[1]]
    along, across = np.cos(turn) * x + np.sin(turn) * y, np.cos(turn) * y - np.sin(turn) * x
    cell = (np.cos(2 * np.pi * along / pitch) + np.cos(2 * np.pi * across / pitch)) / 4 + 0.5
    grey = cv2.GaussianBlur(image, (0, 0), 1.5)
    grey = (grey - grey.min()) / np.ptp(grey)
    return cv2.GaussianBlur((cell < grey).astype(np.float32), (0, 0), 0.8)


def plain(seed=1, side=320):
    image = texture(side, seed)
    return ((image - image.min()) / np.ptp(image)).astype(np.float32)


@pytest.mark.parametrize("pitch", [4.0, 6.0, 8.0, 12.0])
@pytest.mark.parametrize("turn", [0.0, 0.26, 0.785])
def test_the_pitch_of_a_screen_is_found(pitch, turn):
    image = printed(plain(), pitch, turn)
    assert screen_pitch(image, everywhere(image)) == pytest.approx(pitch, rel=0.07)


def test_ground_has_no_screen():
    x = np.arange(320)[None]
    rows = plain(2) + 0.5 * np.sin(2 * np.pi * x / 7).astype(np.float32)  # rows of crops: one direction
    field = plain(3)
    field[:128, :128] = printed(plain(4), 8.0)[:128, :128]  # an orchard
    for image in (plain(), rows, field):
        assert screen_pitch(image, everywhere(image)) is None


def test_dots_go_only_where_both_images_have_them():
    dots, ground = printed(plain(), 8.0), plain(5, 300)
    one = Pair(reference=dots, sensed=ground)
    kept, found = without_screens(one, one.map(everywhere))
    assert not found
    assert kept is one
    both = Pair(reference=dots, sensed=printed(ground, 6.0))
    cleared, found = without_screens(both, both.map(everywhere))
    assert found
    for image in cleared.both:
        assert screen_pitch(image, everywhere(image)) is None
    middle = slice(20, -20), slice(20, -20)
    like = [
        np.corrcoef(v[middle].ravel(), ground[middle].ravel())[0, 1] for v in (cleared.sensed, both.sensed)
    ]
    assert like[0] > like[1] + 0.1


def test_a_lattice_of_dots_alone_stays_as_it_is():
    """What a blur leaves of the dots would be matched, and nothing else is there."""
    x, y = np.meshgrid(np.arange(330.0), np.arange(300.0))
    dots = 0.5 + 0.25 * (np.cos(1.05 * x + 0.3 * y) + np.cos(1.05 * y - 0.3 * x)).astype(np.float32)
    lattices = Pair(reference=dots, sensed=dots[:280, 7:])
    assert all(lattices.map(lambda image: screen_pitch(image, everywhere(image)) is not None).both)
    kept, found = without_screens(lattices, lattices.map(everywhere))
    assert not found
    assert kept is lattices
