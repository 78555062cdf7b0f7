"""Speckle is averaged where both images look like radar, and registers what it hid."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere
from tiepoint.core.matching.clearing.speckle_averaging import speckle_in, without_speckle
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair
from tiepoint.core.speckle import NO_SPECKLE

from ...textures import texture
from .test_screens import printed
from .test_speckle import SHAPE, fields, speckle, stretched


def radar_pair(looks=1, times=2):
    """One ground under two speckles, the sensed one turned, scaled and shifted; with sensed to reference."""
    ground = 0.1 + stretched(texture(340, 7))
    reference = stretched(ground * speckle(ground.shape, looks, times, seed=1))
    to_sensed = cv2.getRotationMatrix2D((160.0, 160.0), 8.0, 1.06)
    to_sensed[:, 2] += 6.0, -9.0
    moved = cv2.warpAffine(
        ground, to_sensed, (300, 320), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
    )
    sensed = stretched(moved * speckle(moved.shape, looks, times, seed=2))
    return Pair(reference=reference, sensed=sensed), cv2.invertAffineTransform(to_sensed)


def test_speckle_is_averaged_where_both_have_it():
    ground, one = fields(), speckle(SHAPE, 2, 2)
    images = Pair(reference=stretched(ground * one), sensed=stretched(ground * speckle(SHAPE, 2, 2, seed=5)))
    masks = images.map(everywhere)
    averaged, found = without_speckle(images, masks, speckle_in(images, masks))
    assert found.reference.averaged == pytest.approx(1.7, abs=0.4)
    middle = slice(8, 42), slice(8, 44)  # one field
    for before, after in zip(images.both, averaged.both):
        left = np.std(after[middle]) / np.mean(after[middle])
        assert left < 0.6 * np.std(before[middle]) / np.mean(before[middle])
        assert after.dtype == np.float32
        assert 0.0 <= after.min() < after.max() <= 1.0


def test_beside_an_optical_image_speckle_stays():
    images = Pair(reference=stretched(texture(300, 1)), sensed=stretched(fields() * speckle(SHAPE, 1)))
    masks = images.map(everywhere)
    found = speckle_in(images, masks)
    assert without_speckle(images, masks, found) is None
    assert found.reference is None
    assert found.sensed.averaged == 0.0


def test_dots_of_print_are_no_speckle():
    dots = printed(stretched(texture(300, 3)), 6.0)
    images = Pair(reference=dots, sensed=stretched(fields() * speckle(SHAPE, 1)))
    masks = images.map(everywhere)
    found = speckle_in(images, masks)
    assert without_speckle(images, masks, found) is None
    assert found.reference is None


def test_what_is_masked_is_not_averaged_in():
    image = stretched(fields() * speckle(SHAPE, 1))
    mask = everywhere(image)
    mask[:, :60] = False
    filled = image.copy()
    filled[:, :60] = 1.0
    masks = Pair(reference=mask, sensed=mask)
    pairs = [Pair(reference=each, sensed=image) for each in (image, filled)]
    plain, bright = (without_speckle(pair, masks, speckle_in(pair, masks))[0].reference for pair in pairs)
    np.testing.assert_allclose(plain[mask], bright[mask], atol=1e-5)


def test_two_looks_at_radar_are_registered():
    images, truth = radar_pair()
    result = match(images, images.map(everywhere), MatchOptions(method="pso-sift"))
    assert result.accepted
    assert result.speckle.reference.averaged > 1.0
    assert result.speckle.sensed.averaged > 1.0
    x, y = np.meshgrid(np.linspace(20, 280, 8), np.linspace(20, 300, 8))
    places = np.column_stack([x.ravel(), y.ravel(), np.ones(x.size)])
    off = (places @ result.sensed_to_reference.T)[:, :2] - places @ truth.T
    assert np.sqrt(np.mean(np.sum(off**2, axis=1))) < 1.0


def test_a_published_method_gets_the_images_as_they_are():
    images, _ = radar_pair()
    result = match(images, images.map(everywhere), MatchOptions(method="sift"))
    assert result.speckle.map(lambda found: found.averaged) == Pair(reference=0.0, sensed=0.0)


def test_optical_pairs_have_no_speckle():
    image = stretched(texture(220, 1))
    images = Pair(reference=image, sensed=image[10:, 20:].copy())
    assert match(images, images.map(everywhere), MatchOptions(method="pso-sift")).speckle == NO_SPECKLE
