"""Ground that repeats: orchards, perfect lattices, brick walls and parking lots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np


@dataclass(frozen=True)
class Lattice:
    """What two pictures of one kind share: pitches in px, turn in radians; phase (px) is a picture's own."""

    kind: str
    pitch: tuple[float, float]
    turn: float
    phase: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def of(cls, kind: str, rng: np.random.Generator) -> Lattice:
        pitch = float(rng.uniform(8, 26))
        second = (
            pitch if kind in ("orchard", "perfect") and rng.random() < 0.6 else pitch * rng.uniform(1.2, 2.2)
        )
        return cls(kind, (pitch, float(second)), float(rng.uniform(0, np.pi / 2)))

    def nodes(self, size: tuple[int, int], stagger: float = 0.0) -> np.ndarray:
        """(N, 2): the nodes in and around a picture; every other row shifted by stagger pitches."""
        reach = int(np.hypot(*size) / min(self.pitch)) + 2
        i, j = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))
        points = np.column_stack([(i + stagger * (j % 2)).ravel(), j.ravel()]) * self.pitch
        c, s = np.cos(self.turn), np.sin(self.turn)
        points = points @ np.array([[c, s], [-s, c]]) + np.array(size) / 2 + self.phase
        inside = ((points > -30) & (points < np.array(size) + 30)).all(axis=1)
        return points[inside]


def draw(lattice: Lattice, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """(H, W) float32, 0..255; rng decides on what differs between two places (trees, gaps, cars)."""
    return _KINDS[lattice.kind](lattice, size, rng)


def _orchard(lattice: Lattice, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    return _trees(lattice, size, rng, jitter=0.06, gaps=0.03, spread=14)


def _perfect(lattice: Lattice, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    return _trees(lattice, size, rng, jitter=0.0, gaps=0.0, spread=0)


def _trees(
    lattice: Lattice,
    size: tuple[int, int],
    rng: np.random.Generator,
    jitter: float,
    gaps: float,
    spread: float,
) -> np.ndarray:
    picture = np.full(size[::-1], 90, dtype=np.float32)
    radius = 0.32 * min(lattice.pitch)
    nodes = lattice.nodes(size)
    nodes = nodes + rng.normal(0, jitter * min(lattice.pitch), nodes.shape)
    for node in nodes[rng.random(len(nodes)) >= gaps]:
        _disc(picture, node, radius, float(rng.normal(170, spread)))
    return cv2.GaussianBlur(picture, (0, 0), 0.9)


def _bricks(lattice: Lattice, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    picture = np.full(size[::-1], 200, dtype=np.float32)
    for node in lattice.nodes(size, stagger=0.5):
        _box(picture, lattice, node, (0.88, 0.8), float(rng.normal(110, 10)))
    return cv2.GaussianBlur(picture, (0, 0), 0.8)


def _parking(lattice: Lattice, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    picture = np.full(size[::-1], 80, dtype=np.float32)
    for node in lattice.nodes(size):
        _box(picture, lattice, node, (0.95, 0.95), 215)
        _box(picture, lattice, node, (0.82, 0.9), 85)
        if rng.random() < 0.4:
            _box(picture, lattice, node, (0.55, 0.7), float(rng.uniform(20, 240)))
    return cv2.GaussianBlur(picture, (0, 0), 0.8)


def _disc(picture: np.ndarray, at: np.ndarray, radius: float, grey: float) -> None:
    x, y = (round(float(value) * 16) for value in at)
    cv2.circle(picture, (x, y), int(radius * 16), grey, -1, cv2.LINE_8, 4)


def _box(
    picture: np.ndarray, lattice: Lattice, at: np.ndarray, share: tuple[float, float], grey: float
) -> None:
    half = np.array(lattice.pitch) * share / 2
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    c, s = np.cos(lattice.turn), np.sin(lattice.turn)
    corners = corners @ np.array([[c, s], [-s, c]]) + at
    cv2.fillPoly(picture, [np.round(corners * 16).astype(np.int32)], grey, cv2.LINE_8, 4)


_KINDS: dict[str, Callable[[Lattice, tuple[int, int], np.random.Generator], np.ndarray]] = {
    "orchard": _orchard,
    "perfect": _perfect,
    "bricks": _bricks,
    "parking": _parking,
}
KINDS = tuple(_KINDS)
