"""Keypoints sit on blobs, not on edges, not in masks, and are spread over the image."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.features import keypoints as kp
from tiepoint.core.matching.features.scale_space import octaves
from tiepoint.core.options import MatchOptions

OPTIONS = MatchOptions(blur="full")


def blob(x0, y0, sigma, size=160):
    y, x = np.mgrid[:size, :size]
    return np.exp(-((x - x0) ** 2 + (y - y0) ** 2) / (2 * sigma**2)).astype(np.float32)


def detect_all(image, options=OPTIONS, enlarged=False):
    return kp.concatenate([kp.detect(o, options) for o in octaves(image, options, enlarged)])


@pytest.mark.parametrize("enlarged", [False, True])
@pytest.mark.parametrize(("x0", "y0", "sigma"), [(80.3, 70.7, 4.0), (60.25, 90.5, 7.0)])
def test_a_blob_is_found_at_its_place_and_scale(x0, y0, sigma, enlarged):
    points = detect_all(blob(x0, y0, sigma), enlarged=enlarged)
    xy, scale = points.full()
    best = int(points.response.argmax())
    assert np.allclose(xy[best], (x0, y0), atol=0.1)
    # The extremum of the difference of Gaussians of a blob: within a layer step of its own sigma.
    assert 0.7 < scale[best] / sigma < 1.3


def test_a_straight_edge_has_no_keypoints():
    image = np.zeros((160, 160), np.float32)
    image[:, 80:] = 1.0
    assert len(detect_all(image)) == 0


def test_flat_image_has_none():
    assert len(detect_all(np.full((64, 64), 0.5, np.float32))) == 0


def test_low_contrast_is_below_the_threshold():
    assert len(detect_all(0.02 * blob(80, 80, 5))) == 0
    assert len(detect_all(0.02 * blob(80, 80, 5), MatchOptions(contrast_threshold=0.001))) > 0


def many(n, rng, corner=False):
    x, y = rng.uniform(0, 100 if corner else 1000, (2, n))
    return kp.Keypoints(
        np.zeros(n, np.int16), np.ones(n, np.int16), x, y, np.full(n, 2.0), rng.random(n).astype(np.float32)
    )


def test_the_budget_reaches_every_cell():
    rng = np.random.default_rng(0)
    points = kp.concatenate([many(5000, rng, corner=True), many(1000, rng)])
    chosen = points.take(kp.spread(points, (1000, 1000), 1200))
    assert len(chosen) == 1200
    cells = np.unique((chosen.full()[0] // 100).astype(int), axis=0)
    assert len(cells) == 100
    assert ((chosen.x < 100) & (chosen.y < 100)).sum() < 300  # the rich corner does not take all


def test_the_strongest_of_a_cell_stay():
    rng = np.random.default_rng(1)
    points = many(500, rng, corner=True)
    chosen = kp.spread(points, (1000, 1000), 100)
    assert points.response[chosen].min() >= np.sort(points.response)[-100]


def test_keypoints_near_invalid_pixels_are_dropped():
    mask = np.ones((1000, 1000), bool)
    mask[:, 500:] = False
    points = many(2000, np.random.default_rng(2))
    kept = points.x[kp.inside_mask(points, mask)]
    assert 480 < kept.max() <= 500 - 3 * 2.0
