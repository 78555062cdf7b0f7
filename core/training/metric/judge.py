"""The figures of a network on held-out scenes: points found again in the other image."""

from __future__ import annotations

from typing import Callable

import cv2
import numpy as np

from .scenes import Scene

POINTS = 1000  # candidates in either image
CROP = 448  # px; larger images are cropped to their middle
WITHIN = 3.0  # px from the right point within which a point is right; the truth is about as good
_EDGE = 20  # px

Describe = Callable[[np.ndarray, np.ndarray], np.ndarray]  # image (H, W), points (N, 2) -> (N, L) unit rows


def retrieval(describe: Describe, scenes: list[Scene], crop: int = CROP) -> dict[str, float]:
    """The share of points of one image whose nearest descriptor among all points of the other lies within
    WITHIN px of the truth: by kind of scene, and "mean" over the kinds."""
    shares: dict[str, list[float]] = {}
    for scene in scenes:
        for one, other in pairs_of(scene):
            share = _share(describe, *_crops(scene, one, other, crop))
            if share is not None:
                shares.setdefault(scene.kind, []).append(share)
    means = {kind: float(np.mean(values)) for kind, values in sorted(shares.items())}
    return {**means, "mean": float(np.mean(list(means.values())))}


def pairs_of(scene: Scene) -> list[tuple[int, int]]:
    """The images two by two, in their order."""
    return [(k, k + 1) for k in range(0, len(scene.images) - 1, 2)]


def _crops(
    scene: Scene, one: int, other: int, crop: int
) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray, np.ndarray]:
    """The middle of image `one`, the same place in the pixels of `other`, and (N, 2) points in each."""
    image, mask = scene.images[one], scene.masks[one]
    height, width = (min(side, crop) for side in image.shape)
    corner = np.array([(image.shape[1] - width) // 2, (image.shape[0] - height) // 2])
    first = image[corner[1] : corner[1] + height, corner[0] : corner[0] + width]
    inside = mask[corner[1] : corner[1] + height, corner[0] : corner[0] + width]
    xy = corners(first, inside)
    matrix = scene.between(one, other)
    linear, moved = matrix[:2, :2], matrix[:2, 2]
    partner = (xy + corner) @ linear.T + moved
    middle = (np.array([width, height]) - 1) / 2
    shift = np.rint((corner + middle) @ linear.T + moved - middle)  # of the crop's middle
    matrix = np.column_stack([np.eye(2), shift])  # second[p] = image[p + shift]
    flags = cv2.WARP_INVERSE_MAP | cv2.INTER_NEAREST
    size = (width, height)
    second = cv2.warpAffine(scene.images[other], matrix, size, flags=flags, borderMode=cv2.BORDER_REFLECT_101)
    valid = cv2.warpAffine(scene.masks[other].astype(np.uint8), matrix, size, flags=flags)
    partner = partner - shift
    good = ((partner > _EDGE) & (partner < np.array(size) - 1 - _EDGE)).all(axis=1)
    x, y = np.rint(partner[good]).astype(int).T
    good[good] = valid[y, x] > 0
    return (first, second), xy[good], partner[good]


def corners(image: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """(N, 2) px: at most POINTS points with structure, spread over the image."""
    spacing = max(np.sqrt(image.size / POINTS) * 0.75, 4.0)
    allowed = np.zeros(mask.shape, np.uint8)
    allowed[_EDGE:-_EDGE, _EDGE:-_EDGE] = mask[_EDGE:-_EDGE, _EDGE:-_EDGE]
    found = cv2.goodFeaturesToTrack(cv2.GaussianBlur(image, (0, 0), 1.6), POINTS, 1e-4, spacing, mask=allowed)
    return np.zeros((0, 2)) if found is None else found[:, 0].astype(np.float64)


def _share(
    describe: Describe, images: tuple[np.ndarray, np.ndarray], xy: np.ndarray, partner: np.ndarray
) -> float | None:
    if len(xy) < POINTS // 20:
        return None
    rows = describe(images[0], xy), describe(images[1], partner)
    nearest = (rows[0] @ rows[1].T).argmax(axis=1)
    away = np.linalg.norm(partner[nearest] - partner, axis=1)
    return float((away < WITHIN).mean())
