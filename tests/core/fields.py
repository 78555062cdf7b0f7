"""Deformations of a 700 px image whose truth is known, and points that templates would measure on them."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.correlated_noise import noise_like
from tiepoint.core.pair import Pair, Size

SIDE = 700
SIZES = {"sizes": Pair(reference=Size(720, 710), sensed=Size(SIDE, SIDE))}
EVERYWHERE = np.stack(np.meshgrid(*[np.linspace(0, SIDE - 1, 71)] * 2), axis=2).reshape(-1, 2)


def straight(points):
    """An affine map: a little rotation, shear and shift."""
    return points @ np.array([[1.01, 0.03], [-0.02, 0.98]]) + (3.0, 12.0)


def ridge(points):
    across = (points - 350) @ (0.8, 0.6)
    return straight(points) + np.exp(-(across**2) / (2 * 42**2))[:, None] * (8.0, 0.0)


def bump(points):
    square = np.sum((points - (300, 380)) ** 2, axis=1)
    return straight(points) + np.exp(-square / (2 * 42**2))[:, None] * (5.0, -6.0)


def wave(points):
    return straight(points) + 6 * np.sin(2 * np.pi * points[:, 1:] / 251) * (1.0, 0.0)


def smooth(points):
    x, y = points.T
    return straight(points) + np.column_stack(
        [3 * np.sin(2 * np.pi * x / 880 + 1), 2 * np.cos(2 * np.pi * y / 690)]
    )


def from_seam(points):
    """Signed px from the seam."""
    return (points - (340, 350)) @ (0.97, 0.243)


def seam(points):
    return straight(points) + (from_seam(points) > 0)[:, None] * (4.0, 3.0)


def grid(pitch):
    even = np.arange(8.0, SIDE, pitch)
    return np.stack(np.meshgrid(even, even), axis=2).reshape(-1, 2)


def correlated_noise(places, precision, seed):
    """(N, 2) px: errors correlated between neighbours, `precision` px, both axes together."""
    return noise_like(places, np.full(len(places), precision), np.random.default_rng(seed), 2)


def white_noise(places, precision, seed):
    return np.random.default_rng(seed).normal(0, precision / np.sqrt(2), places.shape)


def with_outliers(target, share, seed):
    """Points of which some are displaced by about 10 px."""
    rng = np.random.default_rng(seed)
    wrong = rng.random(len(target)) < share
    return target + wrong[:, None] * rng.normal(0, 10, target.shape)


def errors(transform, truth, places=EVERYWHERE):
    return np.linalg.norm(transform.apply(places) - truth(places), axis=1)
