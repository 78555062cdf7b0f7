"""SIFT and RootSIFT features by OpenCV, for the baselines of the benchmark."""

from __future__ import annotations

from typing import Callable

import cv2
import numpy as np

from ...options import MatchOptions
from ..images import fill_invalid
from . import keypoints as kp
from .descriptor import normalise
from .pso_sift import Features, empty_features


def extract_sift(
    image: np.ndarray,
    mask: np.ndarray,
    options: MatchOptions,
    enlarged: bool,  # noqa: ARG001 - the interface of every extract
    progress: Callable[[float], None] = lambda fraction: None,
) -> Features:
    """SIFT features (Lowe 2004) of `image` (H, W) float32 in [0, 1]; mask True = valid.

    OpenCV always enlarges the image twice; `enlarged` has no effect.
    """
    picture = np.rint(255.0 * fill_invalid(image, mask)).astype(np.uint8)
    found, descriptors = _detector(options).detectAndCompute(picture, None)
    progress(0.8)
    if not found:
        return empty_features(128)
    xy = np.array([point.pt for point in found], dtype=np.float64)
    sigma = np.array([point.size for point in found], dtype=np.float64) / 2.0
    response = np.array([point.response for point in found], dtype=np.float32)
    theta = np.array([point.angle for point in found], dtype=np.float64)
    _, location = np.unique(np.column_stack([xy, sigma]).round(2), axis=0, return_inverse=True)
    keypoints = kp.Keypoints(
        np.zeros(len(xy), np.int16), np.ones(len(xy), np.int16), xy[:, 0], xy[:, 1], sigma, response
    )
    inside = np.flatnonzero(kp.inside_mask(keypoints, mask))
    size = (image.shape[1], image.shape[0])
    chosen = inside[kp.spread(keypoints.take(inside), size, options.max_keypoints)]
    features = Features(
        xy, sigma, theta, keypoints.octave, response, location.reshape(-1), normalise(descriptors)
    )
    progress(1.0)
    return features.take(chosen)


def extract_rootsift(
    image: np.ndarray,
    mask: np.ndarray,
    options: MatchOptions,
    enlarged: bool,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Features:
    """SIFT with the Hellinger kernel (Arandjelović & Zisserman 2012): the root of the histogram."""
    features = extract_sift(image, mask, options, enlarged, progress)
    return features.with_descriptor(normalise(np.sqrt(features.descriptor)))


def _detector(options: MatchOptions) -> cv2.SIFT:
    create = cv2.SIFT_create  # type: ignore[attr-defined]  # missing in OpenCV's own stubs
    try:
        # Without enable_precise_upscale (from 4.8 on), positions are 1/4 px off (OpenCV issue 23123).
        return create(contrastThreshold=options.contrast_threshold, enable_precise_upscale=True)
    except TypeError:
        return create(contrastThreshold=options.contrast_threshold)
