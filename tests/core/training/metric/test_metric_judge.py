"""The figures of a network, for descriptors with known results."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.training.metric import judge


def by_place(image, xy):
    """Unit rows that depend only on the point's place."""
    return np.column_stack([np.cos(xy / 200), np.sin(xy / 200)]) / np.sqrt(2)


@pytest.fixture(scope="module")
def aligned(scene):
    return replace(scene, to_first=(np.eye(3),) * 2)


def test_every_point_is_found_by_its_place_where_both_images_lie_alike(aligned):
    assert judge.retrieval(by_place, [aligned]) == {"bands": 1.0, "mean": 1.0}


def test_the_truth_is_used(aligned):
    """The second image lies 40 px further right: by its place a point is found elsewhere."""
    moved = np.eye(3)
    moved[0, 2] = -40.25
    place = replace(aligned, to_first=(np.eye(3), moved))
    assert judge.retrieval(by_place, [place])["mean"] > 0.99  # the crop corrects whole pixels
    turned = np.array([[0.0, -1.0, 299.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])  # by 90 degrees
    assert judge.retrieval(by_place, [replace(aligned, to_first=(np.eye(3), turned))])["mean"] < 0.2


def test_kinds_count_alike_and_drawn_descriptors_find_nothing(aligned):
    def drawn(image, xy):
        return np.random.default_rng(int(image.sum())).standard_normal((len(xy), 16))

    dates = replace(aligned, kind="dates")
    figures = judge.retrieval(drawn, [aligned, aligned, dates])
    assert set(figures) == {"bands", "dates", "mean"}
    assert figures["mean"] == pytest.approx((figures["bands"] + figures["dates"]) / 2)
    assert figures["mean"] < 0.05


def test_points_lie_on_structure_apart_and_inside(scene):
    mask = scene.masks[0].copy()
    mask[:, 150:] = False
    points = judge.corners(scene.images[0], mask)
    assert len(points) > 50
    assert points[:, 0].max() < 150
    distance = np.linalg.norm(points[:, None] - points[None], axis=2)
    assert distance[~np.eye(len(points), dtype=bool)].min() >= 4
