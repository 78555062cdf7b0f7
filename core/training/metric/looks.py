"""Random changes of an image to the look of other bands, sensors and renderings.

Intensity curves, also inverted or not monotone; speckle, blur and noise; and rough substitutes for what the
training imagery lacks: maps, edges, night lights, changes.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

_KNOTS = 6
_LEVELS = 1024


@dataclass(frozen=True)
class Looks:
    """Changes the views of a pair. foreign: of two sensors, which look different already: change less."""

    foreign: bool

    def change_both(
        self, views: tuple[np.ndarray, np.ndarray], radar: tuple[bool, bool], rng: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """The views, one of them changed little, the other much."""
        strong = rng.integers(2)
        one, other = (
            self.change(view, is_radar, rng, 1.0 if k == strong else 0.35)
            for k, (view, is_radar) in enumerate(zip(views, radar))
        )
        return one, other

    def change(
        self, view: np.ndarray, radar: bool, rng: np.random.Generator, strength: float = 1.0
    ) -> np.ndarray:
        """The view (H, W) float32 in [0, 1] with another look, in [0, 1]."""
        view = np.clip(view, 0.0, 1.0)
        chance = strength * (0.5 if self.foreign else 1.0)  # of the changes
        drawn = rng.random(10)
        if drawn[0] < 0.14 * chance and not radar:
            view = _rendered(view, rng)
        if drawn[1] < 0.8 * chance:
            view = curve(view, rng, bold=not radar)
        if drawn[2] < 0.3 * chance:
            view = _lit(view, rng)
        if drawn[3] < 0.2 * chance:
            view = _rebuilt(view, rng)
        if drawn[4] < 0.3:
            view = cv2.GaussianBlur(view, (0, 0), rng.uniform(0.4, 1.6))
        if drawn[5] < (0.35 if radar else 0.25) * chance:
            view = _speckled(view, rng)
        if drawn[8] < 0.35 * chance:
            view = _coarsened(view, rng)
        if drawn[6] < 0.3:
            view = view + rng.normal(0.0, rng.uniform(0.01, 0.06), view.shape).astype(np.float32)
        if drawn[7] < 0.5:
            view = rng.uniform(0.6, 1.2) * (view - 0.5) + 0.5 + rng.uniform(-0.12, 0.12)
        return np.clip(view, 0.0, 1.0).astype(np.float32)


def curve(view: np.ndarray, rng: np.random.Generator, *, bold: bool) -> np.ndarray:
    """Other grey values: a monotone curve, an inverted one, or (bold) any curve of 6 knots."""
    kind = rng.choice(3, p=(0.4, 0.35, 0.25) if bold else (0.75, 0.2, 0.05))
    if kind == 2:
        values = rng.random(_KNOTS)
    else:
        values = np.cumsum(rng.uniform(0.05, 1.0, _KNOTS))
        values = (values - values[0]) / (values[-1] - values[0])
        if kind == 1:
            values = values[::-1]
    values = (values - values.min()) / max(float(np.ptp(values)), 1e-6)
    # Sometimes the knots are at the view's quantiles, so that every part of the curve has pixels.
    knots = np.linspace(0.0, 1.0, _KNOTS)
    if rng.random() < 0.25:
        knots = np.maximum.accumulate(np.quantile(view[::4, ::4], knots) + 1e-4 * np.arange(_KNOTS))
    table = np.interp(np.linspace(0.0, 1.0, _LEVELS), knots, values).astype(np.float32)
    return table[(view * (_LEVELS - 1)).astype(np.int32)]


def _speckled(view: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The view with multiplied noise of 1.5 to 16 looks, often as wide as an oversampled radar's."""
    looks = np.exp(rng.uniform(np.log(1.5), np.log(16.0)))
    wide = rng.uniform(1.0, 3.0) if rng.random() < 0.5 else 1.0  # px, the noise's grain
    size = [int(np.ceil(side / wide)) for side in view.shape]
    noise = rng.gamma(looks, 1.0 / looks, size).astype(np.float32)
    if wide > 1.0:
        noise = cv2.resize(noise, view.shape[::-1], interpolation=cv2.INTER_CUBIC)
    elif rng.random() < 0.5:
        noise = cv2.GaussianBlur(noise, (0, 0), rng.uniform(0.4, 0.9))
    return np.sqrt(np.clip(view, 0.0, 1.0) ** 2 * np.maximum(noise, 0.0))


def _coarsened(view: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The view with pixels 1.3 to 4 times as large, enlarged again: blurred or in blocks."""
    factor = np.exp(rng.uniform(np.log(1.3), np.log(4.0)))
    size = [int(np.ceil(side / factor)) for side in view.shape[::-1]]
    small = cv2.resize(view, size, interpolation=cv2.INTER_AREA)
    back = (cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC)[rng.integers(3)]
    return np.clip(cv2.resize(small, view.shape[::-1], interpolation=back), 0.0, 1.0)


def _lit(view: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The view under uneven light: a smooth field of gain and offset."""
    field = cv2.resize(
        rng.uniform(-0.25, 0.25, (4, 4)).astype(np.float32), view.shape[::-1], interpolation=cv2.INTER_CUBIC
    )
    return np.clip(view * (1.0 + field) + 0.5 * field, 0.0, 1.0)


def _rebuilt(view: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The view with changed patches: another part of the view, or one grey."""
    view = view.copy()
    height, width = view.shape
    for _ in range(rng.integers(1, 5)):
        h, w = rng.integers(10, height // 4, 2)
        y, x = rng.integers(0, height - h), rng.integers(0, width - w)
        v, u = rng.integers(0, height - h), rng.integers(0, width - w)
        view[y : y + h, x : x + w] = (
            view[v : v + h, u : u + w].copy() if rng.random() < 0.6 else np.float32(rng.random())
        )
    return view


def _rendered(view: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A rendering: edges, a few flat colours as in a map, or only the brightest parts as at night."""
    kind = rng.choice(3, p=(0.35, 0.45, 0.2))
    smooth = cv2.GaussianBlur(view, (0, 0), rng.uniform(0.8, 2.5))
    dx, dy = (cv2.Sobel(smooth, cv2.CV_32F, *order, ksize=3) for order in ((1, 0), (0, 1)))
    edges = np.hypot(dx, dy)
    edges = np.clip(edges / max(float(np.quantile(edges, 0.97)), 1e-3), 0.0, 1.0)
    if kind == 0:
        return edges if rng.random() < 0.5 else 1.0 - edges
    if kind == 2:
        limit = float(np.quantile(smooth, rng.uniform(0.5, 0.85)))
        return cv2.GaussianBlur(
            np.clip((smooth - limit) / max(1.0 - limit, 1e-3) * rng.uniform(1.0, 2.5), 0.0, 1.0),
            (0, 0),
            rng.uniform(0.5, 2.0),
        )
    levels = int(rng.integers(3, 8))
    limits = np.quantile(smooth, np.sort(rng.random(levels - 1)))
    colours = rng.random(levels).astype(np.float32)
    drawn = colours[np.digitize(smooth, np.sort(limits))]
    if rng.random() < 0.4:
        drawn = np.where(edges > 0.8, np.float32(rng.random()), drawn)
    return drawn
