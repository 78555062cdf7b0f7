"""The 136-dimensional GLOH-like descriptor of PSO-SIFT (Ma et al. 2017, fig. 4)."""

from __future__ import annotations

import numpy as np

RADIUS_SIGMAS = 12.0  # radius of the disc, in keypoint scales
RINGS = (0.25, 0.73)  # outer radii of the inner and the middle ring, in radii
SECTORS = 8  # of the middle and of the outer ring
ORIENTATIONS = 8  # bins of gradient directions
LENGTH = ORIENTATIONS * (1 + 2 * SECTORS)
SAMPLES = 31  # across the disc: a fixed grid turned and scaled with the keypoint
CLIP = 0.2  # of the unit vector, as SIFT's


def _unit_disc() -> tuple[np.ndarray, np.ndarray]:
    """Sample positions (P, 2) in the unit disc and their location bin (P,), 0 = inner ring."""
    axis = np.linspace(-1.0, 1.0, SAMPLES)
    dx, dy = (a.ravel() for a in np.meshgrid(axis, axis))
    distance = np.hypot(dx, dy)
    inside = distance <= 1.0
    dx, dy, distance = dx[inside], dy[inside], distance[inside]
    sector = np.rint(np.degrees(np.arctan2(dy, dx)) * SECTORS / 360.0).astype(int) % SECTORS
    ring = np.digitize(distance, RINGS, right=True)
    return np.column_stack([dx, dy]), np.where(ring == 0, 0, 1 + (ring - 1) * SECTORS + sector)


def _mirrored() -> np.ndarray:
    """(LENGTH,) int: where each number of a descriptor stands in that of the mirrored image: its sectors and
    orientations run the other way round."""
    location, orientation = np.divmod(np.arange(LENGTH), ORIENTATIONS)
    ring, sector = np.divmod(location - 1, SECTORS)
    location = np.where(location == 0, 0, 1 + ring * SECTORS + -sector % SECTORS)
    return location * ORIENTATIONS + -orientation % ORIENTATIONS


UNIT_DISC, LOCATION = _unit_disc()
MIRRORED = _mirrored()


def describe(
    magnitude: np.ndarray,
    angle: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    sigma: np.ndarray,
    theta: np.ndarray,
) -> np.ndarray:
    """(N, 136) float32 unit descriptors of N oriented keypoints of one layer.

    magnitude, angle: (h, w) float32, degrees. x, y, sigma: (N,) octave pixels; theta: (N,) degrees.
    Samples outside the image do not count. Layout: inner ring, 8 middle sectors, 8 outer sectors,
    each with 8 orientations relative to theta.
    """
    height, width = magnitude.shape
    radius = np.minimum(RADIUS_SIGMAS * sigma, min(height, width) / 3.0)
    # A border of zero magnitude takes the samples that fall outside.
    weight = np.pad(magnitude, 1).ravel()
    eighths = np.pad(angle * np.float32(ORIENTATIONS / 360.0), 1).ravel()
    descriptors = np.empty((len(x), LENGTH), np.float32)
    for part in np.array_split(np.arange(len(x)), max(1, len(x) // 1024)):
        turn = np.radians(theta[part])
        along = (np.cos(turn) * radius[part]).astype(np.float32)[:, None]
        across = (np.sin(turn) * radius[part]).astype(np.float32)[:, None]
        dx, dy = UNIT_DISC.T.astype(np.float32)
        column = np.rint(along * dx - across * dy + x[part].astype(np.float32)[:, None]).astype(np.int32)
        row = np.rint(across * dx + along * dy + y[part].astype(np.float32)[:, None]).astype(np.int32)
        pixel = np.clip(row + 1, 0, height + 1) * (width + 2) + np.clip(column + 1, 0, width + 1)
        relative = eighths[pixel] - (theta[part] * (ORIENTATIONS / 360.0)).astype(np.float32)[:, None]
        direction = np.rint(relative).astype(np.int32) % ORIENTATIONS
        slot = direction + (LOCATION * ORIENTATIONS)[None, :] + (np.arange(len(part)) * LENGTH)[:, None]
        histogram = np.bincount(slot.ravel(), weight[pixel].ravel(), len(part) * LENGTH)
        descriptors[part] = histogram.reshape(-1, LENGTH)
    return normalise(np.minimum(normalise(descriptors), CLIP))


def normalise(vectors: np.ndarray) -> np.ndarray:
    """Rows to unit Euclidean length; zero rows stay zero."""
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-12)
