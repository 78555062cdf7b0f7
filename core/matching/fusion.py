"""PSO-SIFT fused with CNN features (Ye et al. 2018): when to describe, and in which turn and scale.

A CNN sees structure but knows no rotation: the sensed image is turned and scaled before it is described,
by the first estimate where that is certain, else by a few hypotheses, the upright one first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Callable

import cv2
import numpy as np

from ..options import RegistrationOptions
from .estimate import Estimate, distinct_matches, first_estimate
from .features import Features
from .verification import CERTAIN_LOG10_NFA

if TYPE_CHECKING:  # torch takes seconds to import
    from .cnn import FeatureSource

SAME_TURN = 10.0  # degrees; the features stand that much
SAME_SCALE = 0.15  # relative scale difference they stand
PROPOSALS = 7  # turns and scales taken from the gradient features
TURN_BIN = 20.0  # degrees
OCTAVE_BIN = 0.5  # log2 of the scale


def fuse(
    images: tuple[np.ndarray, np.ndarray],
    features: tuple[Features, Features],
    estimate: Estimate | None,
    initial: int,
    source: FeatureSource,
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
    progress: Callable[[float], None],
) -> tuple[Estimate | None, int, Features, Features]:
    """The best estimate with the CNN's help, its number of matches, and the features with their CNN
    descriptors.

    images, features: reference, sensed. estimate, initial: by gradient alone, or None. The CNN
    descriptors are those of the turn and scale that the best estimate was found with.
    """
    reference = features[0].with_cnn(source.describe(images[0], features[0].places()))
    progress(0.3)

    def described(linear: np.ndarray) -> Features:
        image, xy = turned(images[1], features[1].places(), linear)
        return features[1].with_cnn(source.describe(image, xy))

    if estimate is not None and estimate.consensus.log10_nfa <= CERTAIN_LOG10_NFA:
        matrix = estimate.consensus.transform.matrix
        return estimate, initial, reference, described(matrix[:2, :2])
    best, most, best_sensed = estimate, initial, None
    hypotheses = list(_hypotheses(features, options))
    for done, linear in enumerate(hypotheses):
        sensed = described(linear)
        found, matches = first_estimate(reference, sensed, area, options, rng, searches=len(hypotheses) + 1)
        progress(0.3 + 0.7 * (done + 1) / len(hypotheses))
        if found is not None and (best is None or found.consensus.log10_nfa < best.consensus.log10_nfa):
            best, most, best_sensed = found, matches, sensed
        if best is not None and best.consensus.log10_nfa <= CERTAIN_LOG10_NFA:
            break
    if best_sensed is None:
        linear = np.eye(2) if best is None else best.consensus.transform.matrix[:2, :2]
        best_sensed = described(linear)
    return best, most, reference, best_sensed


def turned(image: np.ndarray, xy: np.ndarray, linear: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`image` (H, W) under the 2 x 2 map `linear`, whole on its canvas, and where xy (N, 2) lies on it.

    Where the map is nearly upright and of scale one, the image itself: it needs no resampling then.
    """
    scale = float(np.sqrt(abs(np.linalg.det(linear))))
    angle = np.degrees(np.arctan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1]))
    if abs(angle) < SAME_TURN and abs(scale - 1.0) < SAME_SCALE:
        return image, xy
    height, width = image.shape
    corners = np.array([[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]]) @ linear.T
    size = np.ceil(np.ptp(corners, axis=0)).astype(int) + 1
    shift = -corners.min(axis=0)
    picture = np.ascontiguousarray(image)
    if scale < 1.0:  # against aliasing
        picture = cv2.GaussianBlur(picture, (0, 0), 0.5 * np.sqrt(1.0 / scale**2 - 1.0) + 1e-3)
    matrix = np.column_stack([linear, shift])
    # The mirrored surroundings keep the empty corners from looking like structure.
    canvas = cv2.warpAffine(picture, matrix, tuple(int(v) for v in size), borderMode=cv2.BORDER_REFLECT_101)
    return canvas, xy @ linear.T + shift


def _hypotheses(features: tuple[Features, Features], options: RegistrationOptions) -> Iterator[np.ndarray]:
    """2 x 2 maps worth describing under, likeliest first, each unlike the ones before."""
    seen: list[tuple[float, float]] = []
    for angle, octaves in _proposals(features, options):
        alike = [
            abs((angle - a + 180.0) % 360.0 - 180.0) < TURN_BIN and abs(octaves - o) < OCTAVE_BIN
            for a, o in seen
        ]
        if any(alike) or not options.min_scale <= 2.0**octaves <= options.max_scale:
            continue
        seen.append((angle, octaves))
        turn = np.radians(angle)
        yield 2.0**octaves * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        if len(seen) > PROPOSALS:
            return


def _proposals(
    features: tuple[Features, Features], options: RegistrationOptions
) -> Iterator[tuple[float, float]]:
    """(degrees, log2 of the scale): upright, then the most frequent turns and scales of the gradient
    matches, whose right ones agree even where their positions are too few to prove anything."""
    yield 0.0, 0.0
    reference, sensed = features
    if not len(reference) or not len(sensed):
        return
    matches = distinct_matches(reference, sensed, options, options.ratio)
    turn = (reference.theta[matches.j] - sensed.theta[matches.i]) % 360.0
    octaves = np.log2(reference.sigma[matches.j] / sensed.sigma[matches.i])
    columns = int(360 / TURN_BIN)
    rows = np.clip(np.rint(octaves / OCTAVE_BIN).astype(int) + 6, 0, 12)
    histogram = np.zeros((13, columns))
    np.add.at(histogram, (rows, np.rint(turn / TURN_BIN).astype(int) % columns), 1.0)
    smooth = histogram + 0.5 * (np.roll(histogram, 1, axis=1) + np.roll(histogram, -1, axis=1))
    smooth[1:] += 0.5 * histogram[:-1]
    smooth[:-1] += 0.5 * histogram[1:]
    for index in np.argsort(-smooth, axis=None, kind="stable")[:30]:
        row, column = np.unravel_index(index, smooth.shape)
        yield float(column * TURN_BIN), float((row - 6) * OCTAVE_BIN)
