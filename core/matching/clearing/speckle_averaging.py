"""Speckle averaged before matching, where both images look like radar.

Templates and keypoints of one radar image in another compare two independent speckles, which agree nowhere:
what both share is the mean. Against an optical image the edges count, which averaging blurs; there the images
are matched as they are, see tests/benchmark/RESULTS.md.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from ...pair import Pair
from ...speckle import Speckle
from ..images import Images
from .screens import screen_pitch
from .speckle import speckle_of

# Variation of the speckle once it is averaged. A Gaussian of s px averages 4 pi s² pixels, and so many looks
# as these hold independent ones.
_LEFT = 0.10
_LEAST, _MOST = 0.8, 2.5  # px of the Gaussian
_STRETCH = (0.5, 99.5)  # percentiles


def speckle_in(images: Images, masks: Images) -> Pair[Speckle | None]:
    """The speckle of each image that looks like radar; images (H, W) float32 in [0, 1], masks (H, W) bool: of
    the reference and the sensed image."""
    return images.with_each(masks, _speckle)


def without_speckle(
    images: Images, masks: Images, found: Pair[Speckle | None]
) -> tuple[Images, Pair[Speckle | None]] | None:
    """Both images with their speckle averaged, and by how much; None where not both look like radar.

    images, masks, found: see speckle_in.
    """
    if found.reference is None or found.sensed is None:
        return None
    reference, sensed = _averaging(found.reference), _averaging(found.sensed)
    averaged = Pair(
        reference=_averaged(images.reference, masks.reference, reference.averaged),
        sensed=_averaged(images.sensed, masks.sensed, sensed.averaged),
    )
    return averaged, Pair(reference=reference, sensed=sensed)


def _speckle(image: np.ndarray, mask: np.ndarray) -> Speckle | None:
    """The speckle of an image that looks like radar; dots of a printed picture vary alike everywhere, too."""
    found = speckle_of(image, mask)
    return None if found is None or screen_pitch(image, mask) is not None else found


def _averaging(speckle: Speckle) -> Speckle:
    sigma = speckle.oversampling * speckle.variation / (_LEFT * np.sqrt(4.0 * np.pi))
    return replace(speckle, averaged=float(np.clip(sigma, _LEAST, _MOST)))


def _averaged(image: np.ndarray, mask: np.ndarray, sigma: float) -> np.ndarray:
    """The image averaged over its valid pixels, and stretched to [0, 1] again."""

    def blurred(values: np.ndarray) -> np.ndarray:
        return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE))

    weight = blurred(mask.astype(np.float32))
    mean = blurred(np.where(mask, image, np.float32(0.0))) / np.maximum(weight, np.float32(1e-3))
    low, high = np.percentile(mean[mask], _STRETCH)
    if not high > low:
        return image
    mean = np.where(mask, np.clip((mean - low) / (high - low), 0.0, 1.0), image)
    return np.asarray(mean, np.float32)
