"""Shifts by fractions of a pixel come back, whatever the contrast; where nothing can be told, nothing is."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.pair import Pair
from tiepoint.core.templates.correlation import match_templates

from ..textures import shifted, texture

RADIUS, SIDE = 8, 64 + 16
DISTANCES = (0.1, 0.5, 1.3, 2.5, 4.0)


def chips(change=lambda image, rng: image, noise=0.0):
    """Reference chips, sensed chips and true shifts: four directions for each distance."""
    rng = np.random.default_rng(3)
    cut = slice(128 - SIDE // 2, 128 + SIDE // 2)
    pairs, truth = [], []
    for i, distance in enumerate(DISTANCES):
        for k in range(4):
            angle = 0.4 + i + k * np.pi / 2
            shift = distance * np.cos(angle), distance * np.sin(angle)
            image = texture(256, 7 * i + k)
            moved = change(shifted(image, *shift), rng)
            pair = [a + rng.normal(0, noise * a.std(), a.shape) for a in (image, moved)]
            pairs.append([a[cut, cut] for a in pair])
            truth.append(shift)
    both = np.array(pairs)
    return both[:, 0], both[:, 1], np.array(truth)


@pytest.mark.parametrize(
    ("change", "noise", "bound"),
    [
        (lambda image, rng: image, 0.0, 0.05),
        (lambda image, rng: 700 - 90 * image, 0.0, 0.05),
        (lambda image, rng: np.sqrt(image - image.min()), 0.0, 0.05),
        (lambda image, rng: -image, 0.25, 0.2),
    ],
    ids=["same", "inverted", "gamma", "inverted and noisy"],
)
def test_shifts_come_back(change, noise, bound):
    reference, sensed, truth = chips(change, noise)
    shifts, quality = match_templates(Pair(reference=reference, sensed=sensed), RADIUS)
    assert np.hypot(*(shifts - truth).T).max() < bound
    assert quality.min() > 0.5


def test_what_is_not_there_is_not_found():
    reference, _, _ = chips()
    rng = np.random.default_rng(8)
    other = np.array([texture(256, 900 + i)[:SIDE, :SIDE] for i in range(len(reference))])
    noise = rng.normal(size=reference.shape)
    for sensed in (other, noise):
        shifts, quality = match_templates(Pair(reference=reference, sensed=sensed), RADIUS)
        assert quality.max() < 0.1
        assert (np.isnan(shifts[:, 0]) == (quality == 0)).all()


def test_flat_chips_edges_and_far_shifts_are_refused():
    image = texture(256, 1)
    y, x = np.mgrid[:SIDE, :SIDE]
    edge = np.tanh((0.8 * x + 0.6 * y - SIDE / 1.4) / 2)
    flat, empty = np.full((SIDE, SIDE), 3.0), np.full((SIDE, SIDE), np.nan)
    far = shifted(image, 12, 0)[:SIDE, :SIDE]
    chip = image[:SIDE, :SIDE]
    reference = np.array([flat, chip, empty, edge, chip])
    sensed = np.array([chip, flat, chip, np.roll(edge, 1, axis=0), far])
    shifts, quality = match_templates(Pair(reference=reference, sensed=sensed), RADIUS)
    assert np.isnan(shifts[:4]).all()
    assert quality.max() < 0.1


def test_invalid_pixels_do_not_pull():
    reference, sensed, truth = chips()
    for part in (reference, sensed):
        part[:, :, : SIDE // 3] = np.nan  # the border of the valid area is at the same place in both
    shifts, quality = match_templates(Pair(reference=reference, sensed=sensed), RADIUS)
    assert np.hypot(*(shifts - truth).T).max() < 0.1
    assert quality.min() > 0.3


def test_no_chips_no_shifts():
    shifts, quality = match_templates(Pair(reference=np.zeros((0, 80, 80)), sensed=np.zeros((0, 80, 80))), 8)
    assert shifts.shape == (0, 2)
    assert quality.shape == (0,)
