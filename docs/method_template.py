"""ORB keypoints (Rublee et al. 2011) with their binary descriptors: a template for a method in one file.

Copy this file into core/matching/features under the method's name, write your detector and descriptor in
place of ORB's, and give the method its lines in the tables of methods; CONTRIBUTING.md says the rest.
"""

from __future__ import annotations

from typing import Callable

import cv2
import numpy as np

from ...options import MatchOptions
from ..images import fill_invalid
from . import keypoints as kp
from .descriptor import normalise
from .pso_sift import Features, empty_features

BITS = 256  # of a descriptor


def extract_orb(
    image: np.ndarray,
    mask: np.ndarray,
    options: MatchOptions,
    enlarged: bool,  # noqa: ARG001 - the interface of every extract
    progress: Callable[[float], None] = lambda fraction: None,
) -> Features:
    """ORB features of `image` (H, W) float32 in [0, 1]; `mask` (H, W) bool, True = valid.

    At most options.max_keypoints of them, spread over the image. enlarged: whether to look at the image twice
    enlarged, too; ORB does not. progress: is told the share that is done.
    """
    picture = np.rint(255.0 * fill_invalid(image, mask)).astype(np.uint8)  # no false edges around the mask
    detector = cv2.ORB_create(nfeatures=2 * options.max_keypoints, fastThreshold=5)
    found, codes = detector.detectAndCompute(picture, None)
    progress(0.8)
    if not found:
        return empty_features(BITS)
    # Places are (column, row), integer at pixel centres; sigma is in px, theta in degrees from +x towards +y.
    xy = np.array([point.pt for point in found], dtype=np.float64)
    sigma = np.array([point.size for point in found], dtype=np.float64) / 12.0
    theta = np.array([point.angle for point in found], dtype=np.float64)
    response = np.array([point.response for point in found], dtype=np.float32)
    # Bits as unit vectors around zero: their Euclidean distance orders them as the Hamming distance does.
    descriptor = normalise(np.unpackbits(codes, axis=1).astype(np.float32) - 0.5)
    # Orientations and scales of one place share a location, so that they never compete in the ratio test.
    _, location = np.unique(xy.round(2), axis=0, return_inverse=True)

    octave, layer = np.zeros(len(xy), np.int16), np.ones(len(xy), np.int16)
    keypoints = kp.Keypoints(octave, layer, xy[:, 0], xy[:, 1], sigma, response)
    inside = np.flatnonzero(kp.inside_mask(keypoints, mask))
    size = (image.shape[1], image.shape[0])
    chosen = inside[kp.spread(keypoints.take(inside), size, options.max_keypoints)]
    features = Features(xy, sigma, theta, octave, response, location.reshape(-1), descriptor)
    progress(1.0)
    return features.take(chosen)
