"""The patches of a seed: drawn within their limits, resampled once, directly from the image."""

from __future__ import annotations

import cv2
import numpy as np
from tiepoint.core.training import compositions
from tiepoint.core.training_options import TrainingOptions

NOTHING = np.array([0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0])


def changed(**values):
    row = NOTHING.copy()
    for name, value in values.items():
        row[compositions.COLUMNS.index(name)] = value
    return row


def test_draws_stay_within_the_options():
    options = TrainingOptions(rotation=20, scale=1.25, shift=4, gain=0.3, bias=0.1, gamma=1.6)
    drawn = compositions.draw(5000, options, np.random.default_rng(0))
    low, high = drawn.min(axis=0), drawn.max(axis=0)
    np.testing.assert_allclose(low, [-20, 0.8, -4, -4, 0.7, -0.1, 1 / 1.6], rtol=0.02, atol=0.002)
    np.testing.assert_allclose(high, [20, 1.25, 4, 4, 1.3, 0.1, 1.6], rtol=0.02, atol=0.002)


def test_nothing_drawn_is_the_image_itself():
    image = np.random.default_rng(0).random((120, 130), np.float32)
    patch = compositions.cut(image, np.array([60.5, 50.5]), NOTHING)
    np.testing.assert_allclose(patch, image[19:83, 29:93], rtol=1e-6)
    np.testing.assert_allclose(patch, compositions.upright(image, np.array([60.5, 50.5])), rtol=1e-6)


def test_a_quarter_turn_and_a_shift_are_exact():
    image = np.random.default_rng(1).random((150, 150), np.float32)
    centre = np.array([70.5, 75.5])
    turned = compositions.cut(image, centre, changed(angle=90.0))
    np.testing.assert_allclose(turned, np.rot90(compositions.upright(image, centre)), atol=2e-3)
    moved = compositions.cut(image, centre, changed(dx=3.0, dy=-2.0))
    np.testing.assert_allclose(moved, compositions.upright(image, centre + (3, -2)), atol=1e-6)


def test_corners_of_a_turned_patch_show_the_image():
    """A patch turned by 45 degrees at scale 1.25 reaches 57 px from its centre, beyond the grey square."""
    image = np.ones((200, 200), np.float32)
    image[60:140, 60:140] = 0.5
    patch = compositions.cut(image, np.array([99.5, 99.5]), changed(angle=45.0, scale=1.25))
    assert patch[0, 0] == patch[-1, -1] == 1.0
    assert patch[32, 32] == 0.5


def test_brightness():
    image = np.full((80, 80), 0.25, np.float32)
    patch = compositions.cut(image, np.array([40.0, 40.0]), changed(gain=1.2, bias=0.1, gamma=0.5))
    np.testing.assert_allclose(patch, 0.7, atol=1e-6)
    assert compositions.cut(image, np.array([40.0, 40.0]), changed(gain=5.0)).max() == 1.0


def test_the_scale_is_that_of_the_patch_pixels():
    image = cv2.GaussianBlur(np.random.default_rng(2).random((300, 300), np.float32), (0, 0), 3)
    patch = compositions.cut(image, np.array([150.0, 150.0]), changed(scale=1.25))
    x = 150.0 + 1.25 * (np.array([5, 20, 60]) - 31.5)
    expected = cv2.remap(image, *(a.astype(np.float32) for a in np.meshgrid(x, x)), cv2.INTER_LINEAR)
    np.testing.assert_allclose(patch[np.ix_([5, 20, 60], [5, 20, 60])], expected, atol=2e-3)
