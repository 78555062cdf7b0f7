"""Whether control points prove local deformation that cross-validation over blocks cannot find.

Its size proves it: residuals many times as large as the precision of the points, on which neighbours agree.
The precision must be known: it is for points measured by templates, not for points made by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback
from ..geometry.displacement_fit import DRAWS, NOISE, DisplacementFit, known_noise
from ..geometry.transforms import Transform, fit, without_base
from ..transform_models import MODELS

# A grid must halve the expected square error of the best other model, and beyond doubt: even if the noise
# were DOUBT times the precision, or because it moves one point in a hundred by PROOF times its precision. On
# 25 pairs whose truth is affine, or a polynomial that cross-validation finds, residuals are 0.5 to 2.1 times
# the precision, and a grid would move that hundredth by 0.1 to 4.5 times; a wave of 6 px among points good to
# 0.4 px has 10 and 15 times, one bump of 8 px and sigma 42 px has 2 and 8 times.
FOLLOWED = 0.5
DOUBT, PROOF = 2.0, 6.0
RATHER = 0.8  # of the expected square error of a smoothed spline, which bends, too
AGREED = 0.7  # leave-one-out square residual over the square residual of the other model
FEWEST = 40  # points


@dataclass(frozen=True)
class LocalFit:
    """A displacement grid and its errors beside the best other model; px, root mean squares."""

    smoothing: float
    residual: float  # of the grid, leave-one-out
    other: float  # residual of the other model
    precision: float  # of the points


def local_fit(
    other: Transform,
    *,
    source: np.ndarray,
    target: np.ndarray,
    precision: np.ndarray | None,
    feedback: Feedback,
) -> LocalFit | None:
    """A displacement grid in place of `other`, where the residuals of that are more than noise; else None.

    other: the best other model, fitted to source -> target, (N, 2) px both. precision: (N,) px.
    """
    noise = known_noise(precision, len(source))
    if noise is None or len(source) < FEWEST:
        return None
    missed = other.apply(source) - target
    size = np.linalg.norm(missed, axis=1) / noise
    bends = MODELS[other.model].local
    if not bends and np.mean(size**2) <= DOUBT**2 and np.percentile(size, 99) <= PROOF:
        return None
    try:
        flat = without_base(other.base, source=source, target=target)
        grid = DisplacementFit(source=source, target=flat, precision=precision, feedback=feedback)
    except TiepointError:  # points along one line
        return None
    scores = grid.scores()
    smoothing = min(scores, key=lambda each: scores[each].error(NOISE))
    score, square = scores[smoothing], grid.square(missed)
    if score.left_out >= AGREED * square:  # residuals exceed the precision, but neighbours do not agree
        return None
    if bends:
        rival = square + NOISE**2 * (2 * _overtaken(other, grid, source=source, target=target) - score.noise)
        better = score.error(NOISE) < RATHER * rival
    else:
        doubtful = score.error(DOUBT) >= FOLLOWED * (square - DOUBT**2 * score.noise)
        moved = np.linalg.norm(grid.displacement(smoothing).at(source) - flat - missed, axis=1) / noise
        sure = not doubtful or np.percentile(moved[grid.kept], 99) > PROOF
        better = sure and score.error(NOISE) < FOLLOWED * (square - NOISE**2 * score.noise)
    if not better:
        return None
    return LocalFit(smoothing, *(float(np.sqrt(v)) for v in (score.left_out, square, score.noise)))


def _overtaken(other: Transform, grid: DisplacementFit, *, source: np.ndarray, target: np.ndarray) -> float:
    """px²: mean product of the points' noise and its image in the fit of `other`, both axes together."""
    draws = grid.noise_draws
    fitted = other.apply(source)
    products = []
    for index in range(0, DRAWS - 1, 2):
        added = draws[:, index : index + 2]
        again = fit(
            other.model, source=source, target=target + added, smoothing=other.smoothed, base=other.base
        )
        products.append(grid.mean(np.sum(added * (again.apply(source) - fitted), axis=1)))
    return float(np.mean(products))
