"""The scale space keeps an exact grid and the promised blur."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.matching.features.scale_space import octaves
from tiepoint.core.options import MatchOptions

FULL = MatchOptions(blur="full")


def dot(size=129, sigma=4.0, at=(64.0, 60.0)):
    y, x = np.mgrid[:size, :size]
    return np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / (2 * sigma**2)).astype(np.float32)


def centroid(image):
    y, x = np.mgrid[: image.shape[0], : image.shape[1]]
    return np.array([(image * x).sum(), (image * y).sum()]) / image.sum()


@pytest.mark.parametrize("enlarged", [False, True])
def test_positions_map_exactly_between_octaves(enlarged):
    for octave in octaves(dot(), FULL, enlarged):
        if octave.index <= 2:
            assert np.allclose(centroid(octave.gaussians[0]) * 2.0**octave.index, (64, 60), atol=0.02)


def test_blur_doubles_over_an_octave():
    first = next(octaves(dot(), FULL, enlarged=False))
    x = np.arange(129)[None, :]

    def variance(image):
        return (image * (x - centroid(image)[0]) ** 2).sum() / image.sum()

    # A dot of sigma 4 counts as one of assumed blur 0.5: layer i adds 1.6² 4^(i/3) - 0.5².
    for i in range(6):
        expected = 16 + 1.6**2 * 4 ** (i / 3) - 0.25
        assert variance(first.gaussians[i]) == pytest.approx(expected, rel=0.02)


def test_octave_count_follows_the_shorter_side():
    assert len(list(octaves(np.zeros((600, 700), np.float32), FULL, False))) == 7
    assert len(list(octaves(np.zeros((600, 700), np.float32), FULL, True))) == 8


def test_truncated_kernels_blur_less():
    noise = np.random.default_rng(0).random((128, 128)).astype(np.float32)
    full = next(octaves(noise, FULL, False)).gaussians[5]
    truncated = next(octaves(noise, MatchOptions(), False)).gaussians[5]
    assert cv2.Laplacian(truncated, cv2.CV_32F).std() > cv2.Laplacian(full, cv2.CV_32F).std()
