"""A straight edge that no single place shows is told by all templates beside it; what goes on is none."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.points.straight_edges import straight_edge

SIDE = 32.0
X, Y = np.meshgrid(np.arange(34) * SIDE / 2, np.arange(30) * SIDE / 2)
PLACES = np.stack([X, Y], axis=2)


def grid(shift, noise, lost=0.5, seed=1):
    """Templates of two sensors: `shift` px along x, noise along each axis, half of them lost."""
    rng = np.random.default_rng(seed)
    found = rng.normal(0.0, noise, PLACES.shape)
    found[..., 0] += shift
    found[rng.random(X.shape) < lost] = np.nan
    return found


def seam(x0, slope, step):
    return np.where(X - x0 > slope * Y, step, 0.0) + 0.004 * X - 0.006 * Y


@pytest.mark.parametrize(("x0", "slope", "step"), [(270.0, 0.05, 4.0), (130.0, 0.6, 4.0), (420.0, -0.9, 6.0)])
def test_a_seam_between_two_sensors_is_found_where_it_is(x0, slope, step):
    found = straight_edge(grid(seam(x0, slope, step), noise=0.6), PLACES, SIDE, 2.0)
    assert found.shift == pytest.approx(step, rel=0.3)
    x, y = found.places.T
    assert np.abs(x - x0 - slope * y).max() / np.hypot(1.0, slope) < SIDE
    assert np.diff(found.places, axis=0) == pytest.approx(
        np.broadcast_to(found.places[1] - found.places[0], (len(x) - 1, 2))
    )


def test_a_smaller_step_than_asked_for_is_none():
    assert straight_edge(grid(seam(270.0, 0.05, 2.0), noise=0.5), PLACES, SIDE, 4.0) is None


@pytest.mark.parametrize(
    "shift",
    [
        np.zeros_like(X),
        8 * np.exp(-(((X - 270) / 42) ** 2) / 2),
        6 * np.sin(2 * np.pi * Y / 251),
        3 * np.sin(2 * np.pi * (Y + 0.4 * X) / 310),
        4 * np.sin(2 * np.pi * X / 200),
        2.5 * np.sin(2 * np.pi * Y / 90),
        2.5 * np.sin(2 * np.pi * Y / 56.5),
        0.02 * X - 0.03 * Y,
    ],
)
@pytest.mark.parametrize(("noise", "lost"), [(0.1, 0.0), (0.8, 0.5)])
def test_what_is_continuous_is_no_edge(shift, noise, lost):
    assert straight_edge(grid(shift, noise, lost), PLACES, SIDE, 2.0) is None


def test_a_step_that_changes_along_the_line_is_no_seam():
    """As that of roofs and relief: 7 px at one end, 1 px at the other."""
    turned = np.where(X > 270, 1.0 + 6.0 * Y / Y.max(), 0.0)
    assert straight_edge(grid(turned, 0.3, 0.2), PLACES, SIDE, 2.0) is None


def test_few_places_are_no_edge():
    parts = grid(seam(270.0, 0.05, 6.0), 0.3, 0.0)
    assert straight_edge(parts[:4, :8], PLACES[:4, :8], SIDE, 2.0) is None
    assert straight_edge(np.full_like(parts, np.nan), PLACES, SIDE, 2.0) is None


def test_places_along_one_line_are_no_edge():
    parts = grid(seam(270.0, 0.05, 6.0), 0.3, 0.0)
    parts[1:] = np.nan
    assert straight_edge(parts, PLACES, SIDE, 2.0) is None
