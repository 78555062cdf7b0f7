"""The dense source samples the right place, whatever the tiles and the size of the image."""

from __future__ import annotations

import numpy as np
import pytest
from scenes import scene
from tiepoint.core.matching.cnn import dense, open_source


@pytest.fixture(scope="module")
def source():
    return open_source("dense", "cpu")


@pytest.fixture(scope="module")
def image():
    return scene()[:256, :320]


def test_unit_length_512(source, image):
    xy = np.array([[100.0, 90.0], [0.0, 0.0], [319.0, 255.0]])
    descriptors = source.describe(image, xy)
    assert descriptors.shape == (3, source.length) == (3, 512)
    assert np.allclose(np.linalg.norm(descriptors, axis=1), 1, atol=1e-4)
    assert source.device == "cpu"


def test_shifting_image_and_point_alike_changes_nothing(source, image):
    xy = np.array([[150.0, 120.0], [170.0, 130.0]])
    moved = source.describe(np.ascontiguousarray(image[16:, 32:]), xy - (32, 16))
    assert (moved * source.describe(image, xy)).sum(axis=1).min() > 0.999


def test_the_descriptor_is_centred_on_its_point(source, image):
    # Mirroring the image mirrors the network's input, not its weights. So compare places instead: the
    # likeness to shifted points must peak at shift zero and fall alike in both directions.
    xy = np.array([[160.0, 128.0]])
    here = source.describe(image, xy)
    likeness = {
        shift: float((source.describe(image, xy + shift) * here).sum())
        for shift in [(-2, 0), (2, 0), (0, -2), (0, 2)]
    }
    assert max(likeness.values()) < 0.9999
    assert abs(likeness[-2, 0] - likeness[2, 0]) < 0.02
    assert abs(likeness[0, -2] - likeness[0, 2]) < 0.02


def test_crop_agrees_with_the_whole(source, image):
    # A crop that holds the window and the receptive field around it gives the same descriptor.
    whole = source.describe(image, np.array([[160.0, 128.0]]))
    crop = source.describe(np.ascontiguousarray(image[64:192, 96:224]), np.array([[64.0, 64.0]]))
    assert (whole * crop).sum() > 0.9999


def test_tiling_does_not_change_the_descriptors(source, image, monkeypatch):
    xy = np.random.default_rng(0).uniform((0, 0), (319, 255), (200, 2))
    whole = source.describe(image[:250, :317], xy)
    monkeypatch.setattr(source.network, "tile", 96)
    assert np.abs(source.describe(image[:250, :317], xy) - whole).max() < 1e-5


def test_a_tile_that_does_not_fit_is_halved(source, image, monkeypatch):
    xy = np.array([[160.0, 128.0]])
    whole, run = source.describe(image, xy), source.network.run
    asked = []

    def small(part):
        asked.append(max(part.shape))
        if asked[-1] > 250:
            raise MemoryError
        return run(part)

    monkeypatch.setattr(source.network, "run", small)
    monkeypatch.setattr(source.network, "tile", 320)
    assert np.abs(source.describe(image, xy) - whole).max() < 1e-5
    assert asked[0] == 320
    assert max(asked[1:]) <= 200  # half a tile and its receptive field


def test_large_images_are_described_smaller(source, image, monkeypatch):
    import cv2

    xy = np.array([[160.0, 128.0], [100.0, 60.0]])
    monkeypatch.setattr(dense, "LARGEST", 400)
    double = cv2.resize(image, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    half = source.describe(double, 2 * xy + 0.5)
    assert (half * source.describe(image, xy)).sum(axis=1).min() > 0.97


def test_averaging_and_sampling_follow_their_definition():
    """On a ramp both are exact: the mean of a window is its middle, and between cells it is linear."""
    y, x = np.mgrid[:30, :40].astype(np.float32)
    cells = np.stack([x, y, 100 - x], axis=2)
    means = dense.averaged(cells, 4)
    assert means.shape == (27, 37, 3)
    assert np.allclose(means, cells[:27, :37] + (1.5, 1.5, -1.5), atol=1e-4)
    corner = np.array([[3.25, 5.5], [-7.0, 2.0], [90.0, 90.0]])
    rows = dense.bilinear(cells, corner, 2).reshape(3, 4, 4, 3)
    steps = 2 * np.arange(4)
    assert np.allclose(rows[0, :, :, 0], 3.25 + steps, atol=1e-4)
    assert np.allclose(rows[0, :, :, 1].T, 5.5 + steps, atol=1e-4)
    assert np.allclose(rows[1, 0, :, 0], steps)  # moved to the border
    assert np.allclose(rows[2, :, :, 1].T, 22 + steps)
    assert dense.averaged(cells[:2, :3], 4).shape == (1, 2, 3)
