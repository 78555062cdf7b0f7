"""Textures that can be moved by any fraction of a pixel: periodic ones, and formulas of places."""

from __future__ import annotations

import numpy as np


def texture(size: int, seed: int, finest: float = 1.5) -> np.ndarray:
    """(size, size) float64 of structures of several sizes, about zero; periodic."""
    rng = np.random.default_rng(seed)
    x = np.fft.fftfreq(size)
    square = x[:, None] ** 2 + x[None, :] ** 2
    image = np.zeros((size, size))
    for sigma in (finest, 3.0, 6.0, 12.0):
        noise = np.fft.fft2(rng.standard_normal((size, size)))
        layer = np.real(np.fft.ifft2(noise * np.exp(-2 * (np.pi * sigma) ** 2 * square)))
        image += layer / layer.std()
    return image


def shifted(image: np.ndarray, dx: float, dy: float) -> np.ndarray:
    """The periodic image shifted by (dx, dy): the value at p moves to p + (dx, dy)."""
    spectrum = np.fft.fft2(image)
    y, x = np.fft.fftfreq(image.shape[0])[:, None], np.fft.fftfreq(image.shape[1])
    return np.real(np.fft.ifft2(spectrum * np.exp(-2j * np.pi * (x * dx + y * dy))))


def ripples(points: np.ndarray, seed: int = 4) -> np.ndarray:
    """(...) at places (..., 2): the sum of 60 waves in all directions, 9 to 70 px long."""
    rng = np.random.default_rng(seed)
    total = np.zeros(points.shape[:-1])
    for length, angle, phase in rng.uniform((9, 0, 0), (70, np.pi, 2 * np.pi), (60, 3)):
        total += np.cos(2 * np.pi / length * (points @ (np.cos(angle), np.sin(angle))) + phase)
    return total


def blobs(size: tuple[int, int], shift: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    """(height, width) of 400 blobs of many sizes at fixed places, moved by shift (x, y)."""
    x, y, width, height = (
        np.random.default_rng(4).uniform((-20, -20, 2.0, -1), (320, 280, 7.0, 1), (400, 4)).T
    )
    columns, rows = (np.arange(side) - moved for side, moved in zip(size, shift))
    across = np.exp(-((columns - x[:, None]) ** 2) / (2 * width[:, None] ** 2))
    down = np.exp(-((rows - y[:, None]) ** 2) / (2 * width[:, None] ** 2))
    return (height * down.T) @ across
