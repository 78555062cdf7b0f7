"""Main orientations of keypoints from the gradient around them (Ma et al. 2017, section II)."""

from __future__ import annotations

import numpy as np

BINS = 36  # of 10 degrees, as SIFT's
PEAK_SHARE = 0.8  # of the largest bin; every such local maximum becomes an orientation
PADDING = 32  # px of zero magnitude around a layer; holds the largest window (6 sigma, sigma < 4.6)


def main_orientations(
    magnitude: np.ndarray, angle: np.ndarray, x: np.ndarray, y: np.ndarray, sigma: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Orientations of N keypoints of one layer.

    magnitude, angle: (h, w) float32, degrees. x, y, sigma: (N,) octave pixels.
    Returns (index (M,) int into the keypoints, degrees (M,) float64 in [0, 360)), M >= N in general.
    The window is a square of half side 6 sigma without Gaussian weight, as in the PSO-SIFT code.
    """
    weight = np.pad(magnitude, PADDING)
    bins = np.pad(np.rint(angle * (BINS / 360.0)).astype(np.int32) % BINS, PADDING)
    half = np.minimum(np.rint(6.0 * sigma).astype(int), PADDING)
    column, row = np.rint(x).astype(int) + PADDING, np.rint(y).astype(int) + PADDING
    histogram = np.empty((len(x), BINS))
    for size in np.unique(half):  # a handful of window sizes, each vectorised
        of_size = np.flatnonzero(half == size)
        dy, dx = np.mgrid[-size : size + 1, -size : size + 1]
        offset = (dy * weight.shape[1] + dx).ravel()
        for part in np.array_split(of_size, max(1, len(of_size) * len(offset) // 4_000_000 + 1)):
            pixel = (row[part] * weight.shape[1] + column[part])[:, None] + offset
            slot = np.arange(len(part))[:, None] * BINS + bins.ravel()[pixel]
            histogram[part] = np.bincount(
                slot.ravel(), weight.ravel()[pixel].ravel(), len(part) * BINS
            ).reshape(-1, BINS)
    return _peaks(_smooth(histogram))


def _smooth(histogram: np.ndarray) -> np.ndarray:
    """Circular [1 4 6 4 1] / 16 along the bins."""
    wide = np.concatenate([histogram[:, -2:], histogram, histogram[:, :2]], axis=1)
    n = histogram.shape[1]
    return sum(w * wide[:, k : k + n] for k, w in enumerate((1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16)))


def _peaks(histogram: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    left, right = np.roll(histogram, 1, axis=1), np.roll(histogram, -1, axis=1)
    largest = histogram.max(axis=1, keepdims=True)
    peak = (histogram > left) & (histogram >= right) & (histogram > PEAK_SHARE * largest)
    index, b = np.nonzero(peak)
    before, here, after = left[index, b], histogram[index, b], right[index, b]
    shift = 0.5 * (before - after) / (before + after - 2.0 * here)
    return index, (b + shift) * (360.0 / BINS) % 360.0
