"""Synthetic pairs with exact truth, made from the red band of the sample scene."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from tiepoint.core.match_result import MatchResult

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "reference.tif"


@lru_cache(maxsize=1)
def scene() -> np.ndarray:
    """(352, 349) float32 in [0, 1]: Landsat red band of Olinda."""
    image = cv2.imread(str(SAMPLE), cv2.IMREAD_UNCHANGED).astype(np.float32)
    low, high = np.percentile(image, [0.5, 99.5])
    return np.clip((image - low) / (high - low), 0, 1).astype(np.float32)  # NumPy 2 makes it float64


def everywhere(image: np.ndarray) -> np.ndarray:
    return np.ones(image.shape, bool)


def warped(
    image: np.ndarray, scale: float, rotation: float, look: str = "clean", seed: int = 0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """`image` turned by `rotation` degrees (+x toward +y) and scaled, whole on its canvas.

    look: clean, gamma, inverted or speckle (multiplicative, 16 looks).
    Returns (sensed, mask, sensed_to_reference 3 x 3).
    """
    height, width = image.shape
    turn = np.radians(rotation)
    linear = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    corners = np.array([[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]]) @ linear.T
    size = tuple(int(v) for v in np.ceil(np.ptp(corners, axis=0)) + 1)
    reference_to_sensed = np.eye(3)
    reference_to_sensed[:2, :2] = linear
    reference_to_sensed[:2, 2] = -corners.min(axis=0)
    if scale < 1:  # as a coarser sensor would record it
        image = cv2.GaussianBlur(image, (0, 0), 0.5 * np.sqrt(1 / scale**2 - 1))
    sensed = np.clip(cv2.warpAffine(image, reference_to_sensed[:2], size, flags=cv2.INTER_CUBIC), 0, 1)
    mask = cv2.warpAffine(np.ones(image.shape, np.uint8), reference_to_sensed[:2], size) > 0
    if look == "gamma":
        sensed = sensed**1.8
    elif look == "inverted":
        sensed = 1 - sensed
    elif look == "speckle":
        sensed = np.clip(sensed * np.random.default_rng(seed).gamma(16, 1 / 16, sensed.shape), 0, 1)
    return sensed.astype(np.float32), mask, np.linalg.inv(reference_to_sensed)


def doubtful_pair() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """A small speckled pair that leaves doubt (log10 NFA about -15), so that keypoints, tiles and the network
    are all used: reference (72, 82), its mask, sensed and its mask."""
    reference = scene()[20:92, 30:112]
    sensed, mask, _ = warped(reference, 0.9, 25, "speckle")
    noise = np.random.default_rng(2).random(sensed.shape)
    return reference, everywhere(reference), (0.8 * sensed + 0.2 * noise).astype(np.float32), mask


def fingerprint(result: MatchResult) -> str:
    """A digest of every figure of a result except its times, to the last bit."""
    arrays = (result.sensed, result.reference, result.score, result.precision, result.check)
    figures = (result.log10_nfa, result.accepted, result.reason, result.method, result.initial_matches)
    whole = b"".join(np.ascontiguousarray(array).tobytes() for array in arrays) + repr(figures).encode()
    return hashlib.sha256(whole).hexdigest()


def grid_rmse(estimated: np.ndarray, truth: np.ndarray, sensed: np.ndarray) -> float:
    """Root mean square distance in reference px of two 3 x 3 transforms over a 20 x 20 grid of the
    sensed image."""
    height, width = sensed.shape
    x, y = np.meshgrid(np.linspace(0, width - 1, 20), np.linspace(0, height - 1, 20))
    points = np.column_stack([x.ravel(), y.ravel(), np.ones(400)])
    a, b = points @ estimated.T, points @ truth.T
    difference = a[:, :2] / a[:, 2:] - b[:, :2] / b[:, 2:]
    return float(np.sqrt((difference**2).sum(axis=1).mean()))
