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


def test_few_points_are_not_judged():
    assert consistent(PLACES[:5], RNG.uniform(-4, 4, (5, 2))).all()
