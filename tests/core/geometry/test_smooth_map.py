"""A smooth map as a polynomial: exact between its samples, linear beyond them, refused where it is not
smooth."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.smooth_map import SmoothMap

BOX = np.array([-0.5, -0.5, 799.5, 299.5])


def turned_sphere(points):
    """Equirectangular pixels of half a degree seen from a point on a sphere of 3000 px: sharply bent."""
    longitude, latitude = np.radians(points * 0.05 + (-20.0, 40.0)).T
    x = 3000 * np.cos(latitude) * np.sin(longitude)
    y = 3000 * (np.sin(latitude) * np.cos(0.9) - np.cos(latitude) * np.cos(longitude) * np.sin(0.9))
    return np.column_stack([x, y])


def inside(count=400):
    return np.random.default_rng(1).uniform(BOX[:2], BOX[2:], (count, 2))


def test_it_follows_the_map_between_its_samples():
    smooth = SmoothMap.of(turned_sphere, BOX)
    assert np.abs(smooth.apply(inside()) - turned_sphere(inside())).max() < 0.002


def test_slopes_are_those_of_the_map():
    smooth, places = SmoothMap.of(turned_sphere, BOX), inside()
    for axis, step in enumerate(np.eye(2) * 0.5):
        quotient = turned_sphere(places + step) - turned_sphere(places - step)
        assert np.abs(smooth.slopes(places)[:, :, axis] - quotient).max() < 1e-4


def test_beyond_its_box_it_goes_on_straight():
    smooth = SmoothMap.of(turned_sphere, BOX)
    edge, out = np.array([[799.5, 100.0]]), np.array([3.0, 0.0])
    near, far, further = smooth.apply(edge), smooth.apply(edge + out), smooth.apply(edge + 100 * out)
    assert np.allclose(further - near, 100 * (far - near))
    assert np.abs(far - turned_sphere(edge + out)).max() < 0.02
    assert np.isnan(smooth.apply(np.array([[np.nan, 3.0]]))).any()


@pytest.mark.parametrize(
    "broken",
    [
        lambda points: np.where(points < 700, points, np.nan),
        lambda points: points + 5.0 * (points[:, :1] > 400),
        lambda points: points + np.abs(points - 200.3),
    ],
)
def test_what_is_undefined_or_breaks_is_refused(broken):
    assert SmoothMap.of(broken, BOX) is None


def test_a_kink_too_small_to_matter_is_none():
    smooth = SmoothMap.of(lambda points: points + 2e-4 * np.abs(points - 200.3), BOX)
    assert smooth is not None
    assert np.abs(smooth.apply(inside()) - inside() - 2e-4 * np.abs(inside() - 200.3)).max() < 0.01
