"""Textures that repeat at their borders, and their exact shifts by fractions of a pixel."""

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
