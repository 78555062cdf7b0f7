"""Outliers go, a smooth field of shifts stays, however it bends."""

from __future__ import annotations

import numpy as np
from tiepoint.core.templates.smoothness import consistent

RNG = np.random.default_rng(5)
PLACES = np.stack(np.meshgrid(np.arange(20), np.arange(20)), axis=2).reshape(-1, 2) * 24.0


def smooth(noise=0.2):
    bump = np.exp(-np.sum((PLACES - 240) ** 2, axis=1) / (2 * 100.0**2))
    shifts = 0.004 * PLACES + 2.0 * bump[:, None] * (1.0, -0.5)
    return shifts + RNG.normal(0, noise, shifts.shape)


def test_a_bending_field_is_kept():
    assert consistent(PLACES, smooth()).mean() > 0.97


def test_random_shifts_among_it_are_found():
    shifts = smooth()
    wrong = RNG.random(len(shifts)) < 0.25
    shifts[wrong] = RNG.uniform(-4, 4, (wrong.sum(), 2))
    kept = consistent(PLACES, shifts)
    assert kept[~wrong].mean() > 0.95
    assert kept[wrong].mean() < 0.2


def test_a_shift_within_its_own_error_is_no_outlier():
    shifts, error = np.random.default_rng(1).normal(0, 0.03, PLACES.shape), np.full(len(PLACES), 0.04)
    border = PLACES[:, 1] == 0
    shifts[border] += (0.3, -0.4)
    shifts[border & (PLACES[:, 0] % 48 == 0)] *= -1
    for without in (None, error):
        assert not consistent(PLACES, shifts, without)[border].any()
    error[border] = 0.4
    kept = consistent(PLACES, shifts, error)
    assert kept[border].all()
    assert kept[~border].mean() > 0.97


def test_few_points_are_not_judged():
    assert consistent(PLACES[:5], RNG.uniform(-4, 4, (5, 2))).all()
