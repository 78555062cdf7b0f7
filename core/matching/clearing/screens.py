"""Halftone screens: printed dots of one pitch all over an image, which templates would take for its ground.

Where both images are scans of prints, dots lie on dots everywhere, up to half a pitch off: templates agree
with their neighbours, and a displacement grid follows them. So the dots are blurred away before anything is
matched. One screen alone agrees with nothing.
"""

from __future__ import annotations

import cv2
import numpy as np

from ...pair import Pair
from ..images import Images, middle

_TILE = 128  # px, side of the tiles whose spectra are averaged
_PITCHES = (3.0, 16.0)  # px between the rows of dots, at least and at most
_KNOWN = 0.6  # share of a tile
_RING = 2.5  # frequencies around a peak that are not compared with it
# Power of a peak over the median at frequencies of its length, in both directions of the screen: 740 to 5900
# on 24 halftones of 6 and 8 px, 13 at most of 542 images of the shared data.
_STANDS_OUT = 100.0
_SQUARE = np.deg2rad(15.0)  # how far the directions of the rows may be from a right angle
_BLUR = 0.45  # of the pitch, sigma: the dots are then 0.02 of what they were
# Share of the contrast that must remain: else there is nothing beside the dots. Perfect lattices keep 0.04 to
# 0.07 (six of eleven; one with 0.04 was matched by what was left of its dots, and accepted), orchards 0.15
# and more, halftones of 25 grounds with pitches of 6 to 12 px 0.32 and more.
_REMAINS = 0.1


def without_screens(images: Images, masks: Images) -> tuple[Images, bool]:
    """Both images without their dots, where both have some and more than these, and whether they have.

    images (H, W) float32, masks (H, W) bool: of the reference and the sensed image.
    """
    reference = screen_pitch(images.reference, masks.reference)
    if reference is None:
        return images, False
    sensed = screen_pitch(images.sensed, masks.sensed)
    if sensed is None:
        return images, False
    cleared = images.with_each(Pair(reference=reference, sensed=sensed), _blurred)
    remains = cleared.with_each(
        images, lambda left, whole: float(left.std()) >= _REMAINS * float(whole.std())
    )
    return (cleared, True) if all(remains.both) else (images, False)


def screen_pitch(image: np.ndarray, mask: np.ndarray) -> float | None:
    """px between the rows of dots of an image (H, W) float32 with a mask (H, W) bool; None without a
    screen."""
    power = _spectrum(image, mask)
    if power is None:
        return None
    frequency = np.fft.fftshift(np.fft.fftfreq(_TILE, 1.0))
    x, y = np.meshgrid(frequency, frequency)
    length, angle = np.hypot(x, y), np.arctan2(y, x)
    searched = (length >= 1 / _PITCHES[1]) & (length <= 1 / _PITCHES[0]) & ((y > 0) | ((y == 0) & (x > 0)))
    first = _peak(power, length, searched)
    if first is None:
        return None
    apart = np.abs((angle - angle[first] + np.pi / 2) % np.pi - np.pi / 2)
    alike = np.abs(length / length[first] - 1) < 0.15
    second = _peak(power, length, searched & alike & (apart > np.pi / 2 - _SQUARE))
    return None if second is None else float(1 / length[first])


def _peak(power: np.ndarray, length: np.ndarray, searched: np.ndarray) -> tuple[int, int] | None:
    """The frequency of most power where `searched`, if it stands out of those of its length."""
    if not searched.any():
        return None
    row, column = np.unravel_index(int(np.argmax(np.where(searched, power, -1.0))), power.shape)
    ring = np.abs(length - length[row, column]) * _TILE < _RING
    usual = float(np.median(power[ring]))
    return (int(row), int(column)) if power[row, column] > _STANDS_OUT * usual else None


def _spectrum(image: np.ndarray, mask: np.ndarray) -> np.ndarray | None:
    """(_TILE, _TILE): the median power of whole tiles, frequency 0 in the middle; None without two tiles.

    The median, so that a field or a yard of one pattern is no screen.
    """
    image, mask = middle(image, mask)
    window = np.outer(np.hanning(_TILE), np.hanning(_TILE))
    found = []
    for row in range(0, image.shape[0] - _TILE + 1, _TILE):
        for column in range(0, image.shape[1] - _TILE + 1, _TILE):
            here = slice(row, row + _TILE), slice(column, column + _TILE)
            known = mask[here]
            if known.mean() < _KNOWN:
                continue
            tile = np.where(known, image[here] - image[here][known].mean(), 0.0)
            deviation = float(tile.std())
            if deviation > 0:
                found.append(np.abs(np.fft.fft2(tile / deviation * window)) ** 2)
    return np.fft.fftshift(np.median(found, axis=0)) if len(found) > 1 else None


def _blurred(image: np.ndarray, pitch: float) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), _BLUR * pitch, borderType=cv2.BORDER_REPLICATE))
