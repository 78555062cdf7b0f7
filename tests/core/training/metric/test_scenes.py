"""Pairs of views: their points show the same ground, and lie on structure."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from tiepoint.core.training.metric.looks import Looks
from tiepoint.core.training.metric.options import MetricOptions
from tiepoint.core.training.metric.scenes import BORDER, ViewPairs

OPTIONS = MetricOptions(points=40)


def value(view, xy):
    x, y = xy.astype(np.float32).T
    return cv2.remap(view, x, y, cv2.INTER_LINEAR)[:, 0]


def test_points_of_a_pair_show_the_same_ground(scene, monkeypatch):
    """With unchanged looks, the views have the same values at the points, or one minus these."""
    monkeypatch.setattr(Looks, "change_both", lambda self, views, radar, rng: views)
    pairs = ViewPairs([scene], OPTIONS)
    for number in range(10):
        pair = pairs.draw(np.random.default_rng(number))
        one, other = (value(view, xy) for view, xy in zip(pair.views, pair.points))
        assert min(np.abs(one - other).mean(), np.abs(one + other - 1).mean()) < 0.01
        # and a few px beside they do not, so the check above could fail
        beside = value(pair.views[1], pair.points[1] + 5)
        assert min(np.abs(one - beside).mean(), np.abs(one + beside - 1).mean()) > 0.02


def test_views_and_points_are_as_asked_for(scene):
    pair = ViewPairs([scene], OPTIONS).draw(np.random.default_rng(0))
    for view, xy in zip(pair.views, pair.points):
        assert view.shape == (OPTIONS.side, OPTIONS.side)
        assert view.dtype == np.float32
        assert xy.shape == (OPTIONS.points, 2)
        assert xy.min() >= BORDER
        assert xy.max() <= OPTIONS.side - 1 - BORDER


def test_the_turn_between_the_views_is_small_that_of_the_first_any(scene):
    pairs = ViewPairs([scene], OPTIONS)
    between = []
    for number in range(30):
        pair = pairs.draw(np.random.default_rng(number))
        one, other = (xy - xy.mean(axis=0) for xy in pair.points)
        linear = np.linalg.lstsq(one, other, rcond=None)[0].T
        between.append(
            (np.degrees(np.arctan2(linear[1, 0] - linear[0, 1], np.trace(linear))), np.linalg.det(linear))
        )
    turns, areas = np.abs(between).T
    assert 5 < turns.max() < OPTIONS.turn + 6  # of the scene 3, and the shear
    assert areas.min() > 0.5
    assert areas.max() < 1.9


def test_the_same_numbers_draw_the_same_pair(scene):
    one, other = (ViewPairs([scene], OPTIONS).draw(np.random.default_rng(7)) for _ in range(2))
    assert np.array_equal(one.views, other.views)
    assert np.array_equal(one.points, other.points)


def test_no_point_lies_where_the_image_is_empty_or_flat(scene, monkeypatch):
    monkeypatch.setattr(Looks, "change_both", lambda self, views, radar, rng: views)
    half = scene.masks[0].copy()
    half[:, 150:] = False
    flat = scene.images[0].copy()
    flat[:150] = 0.5
    images, masks = (flat, scene.images[0]), (half, scene.masks[0])
    place = replace(scene, images=images, masks=masks, to_first=(np.eye(3),) * 2)
    pairs = ViewPairs([place], replace(OPTIONS, points=10))
    for number in range(5):
        pair = pairs.draw(np.random.default_rng(number))
        for view, xy in zip(pair.views, pair.points):
            windows = [view[int(y) - 24 : int(y) + 25, int(x) - 24 : int(x) + 25] for x, y in xy]
            assert min(window.std() for window in windows) > 0.01
