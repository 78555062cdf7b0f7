"""Seed points: points with structure in both images of a registered pair, far enough from each other."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..matching.features import keypoints
from ..matching.features.scale_space import octaves
from ..options import MatchOptions

SIDE = 64  # px of the patch around a seed [Y]
SPACING = 32.0  # px between two seeds of a place
_HALF = (SIDE - 1) / 2


@dataclass(frozen=True)
class TrainingPair:
    """Two registered images on one grid. Pairs of one place have a common frame, so that no point becomes two
    classes.
    """

    reference: np.ndarray  # (H, W) float32 in [0, 1]
    sensed: np.ndarray  # the same
    mask: np.ndarray  # (H, W) bool, True = valid in both
    place: str
    origin: tuple[float, float] = (0.0, 0.0)  # of the grid, in the frame of the place
    step: float = 1.0  # frame units per grid pixel


@dataclass(frozen=True)
class Seeds:
    """N seed points."""

    pair: np.ndarray  # (N,) int, index of its pair
    xy: np.ndarray  # (N, 2) float64, pixels

    def __len__(self) -> int:
        return len(self.pair)


def choose(pairs: list[TrainingPair], limit: int, per_pair: int | None = None) -> Seeds:
    """At most `limit` seeds, at most `per_pair` of a pair: each pair in turn gives its next strongest
    keypoint that is far enough from the seeds of its place.
    """
    waiting = [iter(candidates(pair)) for pair in pairs]
    taken: dict[str, list[np.ndarray]] = {pair.place: [] for pair in pairs}
    found: list[tuple[int, np.ndarray]] = []
    counts = [0] * len(pairs)
    going = list(range(len(pairs)))
    while going and len(found) < limit:
        for index in list(going):
            pair = pairs[index]
            near = taken[pair.place]
            xy = next((p for p in waiting[index] if _apart(_in_place(pair, p), near, pair.step)), None)
            if xy is None or len(found) == limit:
                going.remove(index)
                continue
            near.append(_in_place(pair, xy))
            found.append((index, xy))
            counts[index] += 1
            if counts[index] == per_pair:
                going.remove(index)
    found.sort(key=lambda item: item[0])  # stable: strongest first within a pair
    return Seeds(
        np.array([index for index, _ in found], dtype=int),
        np.array([xy for _, xy in found], dtype=np.float64).reshape(-1, 2),
    )


def candidates(pair: TrainingPair) -> np.ndarray:
    """(N, 2) keypoints of the reference, px, strongest first, whose patch is valid and has at least the
    median gradient energy (the product over both images).
    """
    options = MatchOptions()
    image = np.ascontiguousarray(pair.reference)
    every = [keypoints.detect(octave, options) for octave in octaves(image, options, enlarged=False)]
    points = keypoints.concatenate(every)
    xy = points.full()[0][np.argsort(-points.response, kind="stable")]
    xy = xy[_valid(pair.mask, xy)]
    if not len(xy):
        return xy
    energy = _energy(image, xy) * _energy(np.ascontiguousarray(pair.sensed), xy)
    return xy[(energy >= np.median(energy)) & (energy > 0)]


def _valid(mask: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(N,) bool: every pixel of the patch lies in the image and is valid."""
    total = cv2.integral(mask.astype(np.uint8))
    low = np.floor(xy - _HALF).astype(int)
    high = np.ceil(xy + _HALF).astype(int) + 1
    limit = np.array(mask.shape[::-1])
    inside = (low >= 0).all(axis=1) & (high <= limit).all(axis=1)
    (x0, y0), (x1, y1) = np.clip(low, 0, limit).T, np.clip(high, 0, limit).T
    count = total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0]
    return inside & (count == (x1 - x0) * (y1 - y0))


def _energy(image: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(N,) mean squared gradient in the patch around each point."""
    dx, dy = cv2.Sobel(image, cv2.CV_32F, 1, 0), cv2.Sobel(image, cv2.CV_32F, 0, 1)
    mean = cv2.boxFilter(dx * dx + dy * dy, cv2.CV_32F, (SIDE, SIDE))
    column, row = np.rint(xy).astype(int).T
    return mean[row, column].astype(np.float64)


def _in_place(pair: TrainingPair, xy: np.ndarray) -> np.ndarray:
    return np.array(pair.origin) + pair.step * xy


def _apart(point: np.ndarray, others: list[np.ndarray], step: float) -> bool:
    if not others:
        return True
    return bool(np.hypot(*(np.array(others) - point).T).min() >= SPACING * step)
