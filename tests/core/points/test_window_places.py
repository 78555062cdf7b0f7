"""Windows lie evenly all over the overlap, at the places that the transform joins, on points where it can."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.window_places import window_places

SIZES = Pair(reference=Size(3000, 2200), sensed=Size(1800, 1500))
MATRIX = np.array([[1.1, -0.4, 900.0], [0.4, 1.1, -250.0], [0.0, 0.0, 1.0]])
NONE = np.zeros((0, 2))


WHOLE = np.array([0.0, 0.0, *SIZES.reference]) - (0, 0, 1, 1)
AFFINE = MatrixTransform("affine", MATRIX)


def placed(points=NONE, transform=AFFINE, count=300, least=60.0, box=WHOLE):
    return window_places(transform, points, box=box, size=SIZES.sensed, count=count, least=least)


def test_they_cover_the_overlap_evenly():
    places = placed()
    assert 260 <= len(places) <= 320
    assert (places.reference == np.rint(places.reference)).all()
    apart = np.linalg.norm(places.reference[:, None] - places.reference[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    assert apart.min() > 0.9 * places.spacing - 2
    asked = np.random.default_rng(0).uniform((0, 0), np.array(SIZES.sensed) - 1, (500, 2))
    in_reference = asked @ MATRIX[:2, :2].T + MATRIX[:2, 2]
    inside = ((in_reference >= 0) & (in_reference <= np.array(SIZES.reference) - 1)).all(axis=1)
    assert 0.5 < inside.mean() < 1.0
    near = np.linalg.norm(in_reference[inside][:, None] - places.reference[None], axis=2).min(axis=1)
    assert near.max() < 1.5 * places.spacing


def test_both_places_are_the_same_by_the_transform():
    places = placed()
    mapped = places.sensed @ MATRIX[:2, :2].T + MATRIX[:2, 2]
    np.testing.assert_allclose(mapped, places.reference, atol=1e-6)
    np.testing.assert_allclose(places.per_offset[7], np.linalg.inv(MATRIX[:2, :2]), atol=1e-6)
    assert ((places.sensed >= 0) & (places.sensed <= np.array(SIZES.sensed) - 1)).all()
    moved = places.moved(np.full((len(places), 2), (3.0, -1.0)))
    np.testing.assert_allclose(
        moved.sensed @ MATRIX[:2, :2].T + MATRIX[:2, 2], mapped + (3.0, -1.0), atol=1e-6
    )


def test_a_cell_with_points_is_measured_at_the_one_nearest_its_middle():
    free = placed()
    cell = free.reference[100]
    points = cell + np.array([[14.0, 9.0], [-5.0, 6.0], [18.0, -3.0]])
    places = placed(points)
    assert (places.reference[100] == points[1]).all()
    others = np.arange(len(free)) != 100
    assert (places.reference[others] == free.reference[others]).all()


def test_a_bending_transform_has_its_own_slope_everywhere():
    sensed = np.random.default_rng(1).uniform((0, 0), SIZES.sensed, (200, 2))
    bent = sensed @ MATRIX[:2, :2].T + MATRIX[:2, 2] + 1e-5 * sensed**2
    places = placed(transform=fit("polynomial2", source=sensed, target=bent))
    slope = np.linalg.inv(places.per_offset)
    expected = MATRIX[:2, :2] + 2e-5 * places.sensed[:, :, None] * np.eye(2)
    np.testing.assert_allclose(slope, expected, atol=1e-4)


def test_all_lie_in_the_part_of_the_reference_that_is_asked():
    box = np.array([1200.0, 500.0, 1900.0, 1100.0])
    places = placed(box=box, count=60)
    assert 45 <= len(places) <= 75
    assert ((places.reference >= box[:2]) & (places.reference <= box[2:])).all()


def test_windows_never_share_a_pixel_and_need_an_overlap():
    few = placed(count=100_000, least=250.0)
    assert len(few) < 60
    assert few.spacing == pytest.approx(250.0, rel=0.15)
    away = MATRIX + [[0.0, 0.0, 9000.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    assert placed(transform=MatrixTransform("affine", away)) is None
