"""PSO-SIFT's second matching: position, scale and orientation join the descriptor distance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...geometry.parabola import summit
from ...geometry.radius_search import pairs_within
from ...geometry.transforms import Transform
from ...options import MatchOptions
from ...pair import Pair
from ..estimate.neighbours import DescriptorPart, Matches, best_of_each, pair_distance
from ..features.pso_sift import Features

RATIO_BIN = 0.1  # log2 of the scale ratio
ANGLE_BIN = 9.0  # degrees [P]
SMOOTHING = np.array([1, 4, 6, 4, 1]) / 16.0


@dataclass(frozen=True)
class Modes:
    """Most frequent scale ratio and rotation from the sensed to the reference image."""

    scale: float  # sigma_reference / sigma_sensed
    rotation: float  # theta_reference - theta_sensed, degrees in [0, 360)


def find_modes(features: Pair[Features], matches: Matches) -> Modes:
    """Peaks of the histograms of scale ratio and rotation over `matches` (at least one)."""
    reference, sensed = features.reference, features.sensed
    octaves = np.log2(reference.sigma[matches.reference] / sensed.sigma[matches.sensed])
    low = octaves.min() - 3 * RATIO_BIN
    bins = np.floor((octaves - low) / RATIO_BIN).astype(int)
    histogram = np.convolve(np.bincount(bins, minlength=bins.max() + 4), SMOOTHING, mode="same")
    scale = 2.0 ** (low + (_parabolic_peak(np.pad(histogram, 1)) - 1 + 0.5) * RATIO_BIN)

    turn = (reference.theta[matches.reference] - sensed.theta[matches.sensed]) % 360.0
    count = int(360 / ANGLE_BIN)
    histogram = np.bincount(np.rint(turn / ANGLE_BIN).astype(int) % count, minlength=count)
    wide = np.concatenate([histogram[-3:], histogram, histogram[:3]])
    smooth = np.convolve(wide, SMOOTHING, mode="same")[2:-2]  # one extra bin on each side
    rotation = (_parabolic_peak(smooth) - 1) * ANGLE_BIN % 360.0
    return Modes(float(scale), float(rotation))


def _parabolic_peak(histogram: np.ndarray) -> float:
    """Sub-bin position of the largest inner bin."""
    k = int(histogram[1:-1].argmax()) + 1
    return k + summit(histogram[k - 1 : k + 2].astype(float))


def rematch(
    features: Pair[Features],
    parts: Sequence[DescriptorPart],
    sensed_to_reference: Transform,
    modes: Modes,
    options: MatchOptions,
) -> Matches:
    """Match again by PSOED = (1 + e_p)(1 + e_s)(1 + e_o) D (Ma et al. 2017, eq. 3 and erratum).

    e_p: px of the reference, e_s: relative scale error, e_o: degrees. Only reference features within
    options.rematch_gate px of the predicted position are compared; without the gate the result is
    the same and takes ten times as long.
    """
    reference, sensed = features.reference, features.sensed
    predicted = sensed_to_reference.apply(sensed.xy)
    i, j = pairs_within(predicted, reference.xy, options.rematch_gate)
    e_p = np.linalg.norm(reference.xy[j] - predicted[i], axis=1)
    e_s = np.abs(1.0 - modes.scale * sensed.sigma[i] / reference.sigma[j])
    e_o = np.abs((reference.theta[j] - sensed.theta[i] - modes.rotation + 180.0) % 360.0 - 180.0)
    psoed = (1 + e_p) * (1 + e_s) * (1 + e_o) * pair_distance(parts, sensed=i, reference=j)
    return best_of_each(sensed=i, reference=j, cost=psoed, ratio=options.rematch_ratio)
