"""Small pairs with exact truth: images of unlike sizes, cut out of one texture under a known map."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Callable

import cv2
import numpy as np
from tiepoint.core.pair import Pair as Sides

from ..textures import texture

Map = Callable[[np.ndarray], np.ndarray]  # (N, 2) px of the sensed image -> px of the reference
CORNER = np.array([60.0, 50.0])  # px, pixel (0, 0) of the reference in the world
REFERENCE_SIZE, SENSED_SIZE = (340, 300), (310, 320)  # width, height


@dataclass(frozen=True)
class Pair:
    """reference, sensed: (H, W) float32 in [0, 1]."""

    reference: np.ndarray
    sensed: np.ndarray

    @property
    def images(self) -> Sides[np.ndarray]:
        return Sides(reference=self.reference, sensed=self.sensed)

    @property
    def masks(self) -> Sides[np.ndarray]:
        return self.images.map(lambda image: np.ones(image.shape, bool))


@lru_cache(maxsize=16)
def world(seed: int, size: int = 480) -> np.ndarray:
    """(size, size) float32 in [0, 1]: structures of several sizes. Shared, so it cannot be written to."""
    image = np.clip(0.5 + texture(size, seed) / 14, 0, 1).astype(np.float32)
    image.setflags(write=False)
    return image


def turned(angle: float, scale: float, shift: tuple[float, float]) -> np.ndarray:
    """(3, 3) similarity, sensed -> reference; angle in degrees."""
    turn = scale * np.exp(1j * np.radians(angle))
    return np.array([[turn.real, -turn.imag, shift[0]], [turn.imag, turn.real, shift[1]], [0.0, 0.0, 1.0]])


def applied(matrix: np.ndarray, places: np.ndarray) -> np.ndarray:
    return places @ matrix[:2, :2].T + matrix[:2, 2]


def seen(image: np.ndarray, sensed_to_reference: Map | np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """The world under the map, as an image of `size` (width, height): each of its pixels is mapped to px of
    the reference."""
    x, y = (v.ravel() for v in np.meshgrid(np.arange(float(size[0])), np.arange(float(size[1]))))
    pixels = np.column_stack([x, y])
    if isinstance(sensed_to_reference, np.ndarray):
        places = applied(sensed_to_reference, pixels)
    else:
        places = sensed_to_reference(pixels)
    columns, rows = (places + CORNER).astype(np.float32).T.reshape(2, *size[::-1])
    return cv2.remap(image, columns, rows, cv2.INTER_CUBIC, borderMode=cv2.BORDER_WRAP)


def pair(
    sensed_to_reference: Map | np.ndarray,
    seed: int = 1,
    *,
    reference_size: tuple[int, int] = REFERENCE_SIZE,
    sensed_size: tuple[int, int] = SENSED_SIZE,
    sensed_seed: int | None = None,
) -> Pair:
    """Two images of one world; with `sensed_seed` the sensed image shows another world."""
    first = world(seed)
    other = first if sensed_seed is None else world(sensed_seed)
    return Pair(
        seen(first, np.eye(3), reference_size), np.clip(seen(other, sensed_to_reference, sensed_size), 0, 1)
    )


PERIOD = np.array([20.0, 24.0])  # px, of the lattice


def lattice_world(seed: int) -> np.ndarray:
    """(480, 480): evenly spaced squares, like trees of an orchard, with a little noise."""
    image = np.full((480, 480), 0.3, np.float32)
    for y in np.arange(10, 480, PERIOD[1]).astype(int):
        for x in np.arange(10, 480, PERIOD[0]).astype(int):
            image[y - 4 : y + 4, x - 4 : x + 4] = 0.7
    noise = np.random.default_rng(seed).normal(0, 0.02, image.shape)
    return np.clip(cv2.GaussianBlur(image, (0, 0), 1.2) + noise, 0, 1).astype(np.float32)


def lattice_pair(
    sensed_to_reference: np.ndarray,
    *,
    reference_size: tuple[int, int] = REFERENCE_SIZE,
    sensed_size: tuple[int, int] = SENSED_SIZE,
) -> Pair:
    """Two images of one lattice, each with different noise."""
    return Pair(
        seen(lattice_world(1), np.eye(3), reference_size),
        seen(lattice_world(2), sensed_to_reference, sensed_size),
    )


@dataclass(frozen=True)
class Framed(Pair):
    """Ground within one frame of print."""

    frame: np.ndarray  # (3, 3) sensed -> reference, of the frame
    ground: np.ndarray  # (3, 3) sensed -> reference, of the ground; without meaning for another place


FRAME = 40  # px, breadth


def framed(ground: np.ndarray | None = None, ground_seed: int = 1, noise: float = 0.0) -> Framed:
    """Two sheets with one frame, which lies 12 px farther left and 7 px farther down in the sensed image.

    ground: (3, 3) sensed -> reference, of the ground inside the sensed image's frame; ground_seed: of its
    world, 1 = that of the reference. noise: standard deviation of the noise on it.
    """
    width, height = REFERENCE_SIZE
    frame = turned(0.0, 1.0, (12.0, -7.0))
    ground = frame if ground is None else ground
    print_ = world(9)
    images = []
    for size, to_reference, shown in (
        (REFERENCE_SIZE, np.eye(3), (np.eye(3), 1)),
        (SENSED_SIZE, frame, (ground, ground_seed)),
    ):
        picture = np.clip(seen(print_, to_reference, size), 0, 1)
        inside = seen(world(shown[1]), shown[0], size)
        if images:
            inside += np.random.default_rng(0).normal(0, noise, inside.shape).astype(np.float32)
        inside = np.clip(inside, 0, 1)
        low = np.rint(np.array([FRAME, FRAME]) - to_reference[:2, 2]).astype(int)
        high = np.rint(np.array([width - FRAME, height - FRAME]) - to_reference[:2, 2]).astype(int)
        picture[low[1] : high[1], low[0] : high[0]] = inside[low[1] : high[1], low[0] : high[0]]
        images.append(picture)
    return Framed(images[0], images[1], frame, ground)
