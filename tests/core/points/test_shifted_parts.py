"""An edge between parts that are shifted against each other is told from ridges, waves and noise."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.points.explained import OverlapGround
from tiepoint.core.points.shifted_parts import shifted_parts

SIDE = 32.0


def ground(shift, noise=0.2, columns=30, rows=34):
    """Places half a side apart, moved by `shift` (px along x) and by independent noise (px)."""
    x, y = (v.ravel() for v in np.meshgrid(np.arange(columns) * SIDE / 2, np.arange(rows) * SIDE / 2))
    reference = np.column_stack([x, y])
    error = np.random.default_rng(3).normal(0.0, noise, (len(x), 2))
    error[:, 0] += shift(x, y)
    sensed = reference @ [[1.02, 0.1], [-0.1, 1.02]] + error
    count = len(x)
    known = np.ones(count, bool)
    precision, side = np.full(count, 0.7), np.full(count, SIDE)
    return OverlapGround(
        reference=reference, sensed=sensed, precision=precision, supported=known, silent=~known, side=side
    )


def seam(x, y):
    return np.where(x > 230 + 0.4 * y, 5.0, 0.0)


def patch(x, y):
    return np.where(np.hypot(x - 240, y - 300) < 120, 8.0, 0.0)


@pytest.mark.parametrize(("shift", "pixels"), [(seam, 5.0), (patch, 8.0)])
def test_the_shift_between_two_parts_is_measured_along_their_edge(shift, pixels):
    found = shifted_parts(ground(shift), 1.0)
    assert found.shift == pytest.approx(pixels, abs=0.8)
    x, y = found.places.T
    edge = np.abs(x - 230 - 0.4 * y) / 1.08 if shift is seam else np.abs(np.hypot(x - 240, y - 300) - 120)
    assert edge.max() <= 1.25 * SIDE
    assert len(found.places) > 20


@pytest.mark.parametrize(
    ("pixels", "clear"), [(6.0, True), (10.0, True), (16.0, True), (10.0, False), (16.0, False)]
)
def test_templates_that_show_both_sides_lessen_no_shift(pixels, clear):
    """Those that touch the seam give its mean or nothing, as it happens; the shift is that of the parts."""

    def blurred(x, y):
        return pixels * np.clip(0.5 + (x - 230) / SIDE, 0.0, 1.0)

    places = ground(blurred)
    if not clear:
        beside = np.abs(places.reference[:, 0] - 230) < SIDE / 2
        sensed = np.where(beside[:, None], np.nan, places.sensed)
        places = OverlapGround(**{**vars(places), "sensed": sensed})
    assert shifted_parts(places, 1.0).shift == pytest.approx(pixels, rel=0.1)


@pytest.mark.parametrize(("pixels", "unclear"), [(4.0, 0.0), (10.0, 0.5), (16.0, 1.0)])
def test_a_long_edge_is_found_though_no_place_alone_shows_it(pixels, unclear):
    """Noise of 0.7 px along each axis, as between two sensors; large shifts leave nothing clear beside the
    edge, and a tenth of all places is lost."""
    places = ground(lambda x, y: np.where(x > 230 + 0.4 * y, pixels, 0.0), noise=0.7)
    x, y = places.reference.T
    lost = np.random.default_rng(5).random(len(x)) < 0.1
    lost |= np.abs(x - 230 - 0.4 * y) < unclear * SIDE
    found = shifted_parts(places.take(~lost), 1.0)
    assert found.shift == pytest.approx(pixels, rel=0.2)
    x, y = found.places.T
    assert np.median(np.abs(x - 230 - 0.4 * y)) < SIDE


def test_the_error_is_half_of_the_shift_beside_the_edge_and_none_elsewhere():
    found = shifted_parts(ground(seam), 1.0)
    beside, away = np.array([[350.0, 300.0]]), np.array([[100.0, 300.0]])
    assert found.error(beside) == pytest.approx([found.shift / 2])
    assert found.error(away) == [0.0]


@pytest.mark.parametrize(
    "shift",
    [
        lambda x, y: 8 * np.exp(-(((x - 240) / 42) ** 2) / 2),
        lambda x, y: 6 * np.sin(2 * np.pi * y / 251),
        lambda x, y: 3 * np.sin(2 * np.pi * (y + 0.4 * x) / 310),
        lambda x, y: 2.5 * np.sin(2 * np.pi * y / 90),
        lambda x, y: 2.5 * np.sin(2 * np.pi * y / 56.5),
        lambda x, y: 0.02 * x - 0.03 * y,
    ],
)
@pytest.mark.parametrize("noise", [0.0, 0.2, 1.0])
def test_what_is_continuous_has_no_edge(shift, noise):
    assert shifted_parts(ground(shift, noise), 1.0) is None


def test_the_shift_is_judged_in_the_coarser_pixel():
    assert shifted_parts(ground(seam), 3.0) is None


def test_few_places_have_no_edge():
    assert shifted_parts(ground(seam, columns=4, rows=34), 1.0) is None
    assert shifted_parts(ground(seam).take(np.zeros(1020, bool)), 1.0) is None
