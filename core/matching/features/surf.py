"""The letter's SURF baseline, by mahotas: for the benchmark only, which installs mahotas."""

from __future__ import annotations

from typing import Any, Callable

import cv2
import numpy as np

from ...errors import TiepointError
from ...options import MatchOptions
from ..images import fill_invalid
from . import keypoints as kp
from .descriptor import normalise
from .pso_sift import Features, empty_features

THRESHOLD = 5.0  # determinant of the Hessian, on grey values from 0 to 255
LENGTH = 64  # of the descriptor
SMALLEST = 64  # px, shorter side; below, mahotas's margins cover the image


def extract_surf(
    image: np.ndarray,
    mask: np.ndarray,
    options: MatchOptions,
    enlarged: bool,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Features:
    """SURF features (Bay et al. 2008) of `image` (H, W) float32 in [0, 1]; mask True = valid.

    mahotas gets one octave at a time: its own higher octaves have margins of hundreds of pixels. Raises
    TiepointError where mahotas is not installed.
    """
    surf = _mahotas()
    picture = 255.0 * fill_invalid(image, mask).astype(np.float64)
    octave = 0
    if enlarged:  # on an exact grid: pixel x of the image is pixel 2 x
        size = (2 * image.shape[1] - 1, 2 * image.shape[0] - 1)
        picture = cv2.warpAffine(picture, np.diag([2.0, 2.0, 1.0])[:2], size, flags=cv2.INTER_CUBIC)
        octave = -1
    found, octaves = [np.zeros((0, 6 + LENGTH))], [np.zeros(0, np.int16)]
    while min(picture.shape) >= SMALLEST:
        points = surf.surf(picture, nr_octaves=1, threshold=THRESHOLD, max_points=picture.size)
        # The refinement of mahotas steps away from the extremum instead of towards it: mirror it.
        points[:, :2] = 2.0 * np.rint(points[:, :2]) - points[:, :2]
        points[:, :3] *= 2.0**octave
        found.append(points)
        octaves.append(np.full(len(points), octave, np.int16))
        picture = np.ascontiguousarray(cv2.GaussianBlur(picture, (0, 0), 1.0)[::2, ::2])
        octave += 1
        progress(0.9 * octave / (octave + 1))
    y, x, sigma, score, _, angle, *_ = columns = np.concatenate(found).T
    response, octave_of = score.astype(np.float32), np.concatenate(octaves)
    if not len(x):
        return empty_features(LENGTH)
    # mahotas' angle runs from +y toward +x and points from bright to dark.
    theta = np.mod(270.0 - np.degrees(angle), 360.0)
    keypoints = kp.Keypoints(np.zeros(len(x), np.int16), np.ones(len(x), np.int16), x, y, sigma, response)
    inside = np.flatnonzero(kp.inside_mask(keypoints, mask))
    size = (image.shape[1], image.shape[0])
    chosen = inside[kp.spread(keypoints.take(inside), size, options.max_keypoints)]
    descriptor = normalise(columns[6:].T).astype(np.float32)
    features = Features(
        np.column_stack([x, y]), sigma, theta, octave_of, response, np.arange(len(x)), descriptor
    )
    progress(1.0)
    return features.take(chosen)


def _mahotas() -> Any:
    try:
        from mahotas.features import surf
    except ImportError as error:
        raise TiepointError("surf_needs_mahotas") from error
    return surf
