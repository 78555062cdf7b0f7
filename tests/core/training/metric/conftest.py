"""A place shown by two images whose truth is exact."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.training.metric.scenes import Scene

SIZE = 300


def ground(seed):
    """(SIZE, SIZE) float32 in [0, 1] with structure at several scales."""
    random = np.random.default_rng(seed)
    image = np.zeros((SIZE, SIZE), np.float32)
    for sigma in (2, 5, 12):
        image += sigma * cv2.GaussianBlur(
            random.standard_normal((SIZE, SIZE)).astype(np.float32), (0, 0), sigma
        )
    return cv2.normalize(image, None, 0, 1, cv2.NORM_MINMAX)


@pytest.fixture(scope="session")
def scene():
    """A place, and the same turned by 3 degrees, moved, and with other grey values."""
    image = ground(0)
    to_first = np.eye(3)
    to_first[:2] = cv2.getRotationMatrix2D((150, 150), 3, 1.02) + [[0, 0, 4], [0, 0, -3]]
    other = cv2.warpAffine(
        image,
        to_first[:2],
        (SIZE, SIZE),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REFLECT_101,
    )
    mask = np.ones(image.shape, bool)
    return Scene("place", "bands", (image, 1 - other), (mask, mask), (np.eye(3), to_first), (False, False))
