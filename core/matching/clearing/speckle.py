"""Whether an image looks like radar, how strong its speckle is, and how many times it is oversampled.

Speckle is multiplicative noise of the coherent wave (Goodman 1976): the ratio of an image to its local mean
varies alike everywhere, on water as on roofs, while optical images are smooth somewhere. It is white up to
the resolution of the radar, so that its spectrum falls off at once where the pixels are smaller than that;
the texture of optical images falls off by a power of the frequency.
"""

from __future__ import annotations

import cv2
import numpy as np

from ...speckle import Speckle
from ..images import middle

_FINE, _WIDE, _AROUND = 5, 9, 15  # px, sides of the squares of local statistics and of the ratio image
_TILE, _TILES = 64, 64  # px, side of the tiles whose spectra are averaged; and how many at most
_DARKEST, _FULL = 0.03, 0.1  # a darker square, or one with more clipped pixels, tells nothing of its ratio
_FEWEST = 400  # squares
# Variation of the smoothest squares (1 %): 0.07 to 0.30 of 255 radar images, 0.164 at most of 429 optical
# ones. Where it is above 0.07, its logarithm less half the bend (dB) is above -1.2 in 249 and in one.
_LEAST, _ROUGH, _SCORE = 0.070, 0.168, -1.2
_EVEN = 2.45  # median variation over that of smooth squares: 1.2 to 2.4 of radar images
_MOST_VARIATION = 0.6  # one look of amplitudes has 0.52; dots on black and two values alone 0.64 and more
_COARSE = 2.5  # times oversampled: half the pixels show the same better
_SHARE = 0.85  # of the speckle's power, below ...
_WHITE = 0.425  # 1 / px: ... this frequency where it is white


def speckle_of(image: np.ndarray, mask: np.ndarray) -> Speckle | None:
    """The speckle of an image (H, W) float32 in [0, 1] with a mask (H, W) bool; None where it does not look
    like radar."""
    image, mask = middle(image, mask)
    image = np.ascontiguousarray(image)
    fine = _variation(image, mask, _FINE, (1,))
    if fine is None or fine[0] < _LEAST / 2:  # smooth somewhere, whatever its pixels
        return None
    power = _spectrum(image, mask)
    if power is None:
        return None
    oversampling = _oversampling(power)
    wide = _variation(image, mask, _WIDE, (5, 20, 50))
    rough = fine[0] > _ROUGH or (fine[0] >= _LEAST and np.log(fine[0]) - 0.5 * _bend(power) > _SCORE)
    if rough and wide is not None and wide[2] <= _EVEN * wide[0] and wide[1] <= _MOST_VARIATION:
        return Speckle(float(wide[1]), oversampling)
    return _of_half(image, mask) if oversampling > _COARSE else None


def _of_half(image: np.ndarray, mask: np.ndarray) -> Speckle | None:
    """The same, seen in half the pixels."""
    size = (image.shape[1] // 2, image.shape[0] // 2)
    half = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    known = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.999
    found = speckle_of(half, known)
    return None if found is None else Speckle(found.variation, 2.0 * found.oversampling)


def _variation(
    image: np.ndarray, mask: np.ndarray, side: int, percentiles: tuple[int, ...]
) -> np.ndarray | None:
    """Percentiles of standard deviation over mean in squares of `side` px; None where too few tell."""

    def sampled(values: np.ndarray) -> np.ndarray:
        return _box(values, side)[::2, ::2]

    mean, square = sampled(image), sampled(image * image)
    known = (sampled(mask.astype(np.float32)) > 0.999) & (mean > _DARKEST)
    known &= sampled((image >= 1).astype(np.float32)) < _FULL
    mean, square = mean[known], square[known]
    if 4 * len(mean) < _FEWEST:
        return None
    return np.asarray(np.percentile(np.sqrt(np.maximum(square - mean * mean, 0.0)) / mean, percentiles))


def _box(values: np.ndarray, side: int) -> np.ndarray:
    return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT_101))


def _spectrum(image: np.ndarray, mask: np.ndarray) -> np.ndarray | None:
    """(_TILE, _TILE // 2 + 1): the median power of tiles of the ratio image; None without two tiles."""
    ratio = image / np.maximum(_box(image, _AROUND), 0.02)
    window = np.outer(np.hanning(_TILE), np.hanning(_TILE)).astype(np.float32)
    height, width = image.shape
    corners = [
        (row, column)
        for row in range(0, height - _TILE + 1, _TILE // 2)
        for column in range(0, width - _TILE + 1, _TILE // 2)
        if mask[row : row + _TILE, column : column + _TILE].mean() > 0.95
    ]
    if len(corners) < 2:
        return None
    corners = corners[:: 1 + len(corners) // _TILES]
    tiles = np.stack([ratio[row : row + _TILE, column : column + _TILE] for row, column in corners])
    tiles = (tiles - tiles.mean(axis=(1, 2), keepdims=True)) * window
    return np.asarray(np.median(np.abs(np.fft.rfft2(tiles)) ** 2, axis=0))


_FREQUENCY = np.hypot(np.fft.fftfreq(_TILE, 1.0)[:, None], np.fft.rfftfreq(_TILE, 1.0)[None])  # 1 / px
_RINGS = np.arange(2, _TILE // 2 + 1) / _TILE


def _bend(power: np.ndarray) -> float:
    """dB by which the spectrum is above the line through its lower and upper end, times -2: below 0 where it
    falls off at once, above 0 by a power of the frequency."""

    def level(least: float, most: float) -> float:
        ring = power[(least <= _FREQUENCY) & (most > _FREQUENCY)]
        return 10.0 * float(np.log10(ring.mean() + 1e-20))

    return level(0.05, 0.10) - 2.0 * level(0.15, 0.20) + level(0.30, 0.35)


def _oversampling(power: np.ndarray) -> float:
    rings = [power[(a <= _FREQUENCY) & (b > _FREQUENCY)].mean() for a, b in zip(_RINGS, _RINGS[1:])]
    share = np.cumsum(rings) / np.sum(rings)
    return max(1.0, _WHITE / float(np.interp(_SHARE, share, _RINGS[1:])))
