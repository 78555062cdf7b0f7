"""FSC, fast sample consensus (Wu et al. 2015): draw from the best matches, score on all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import TiepointError
from ...geometry.transforms import MatrixTransform, fit
from ...options import MatchOptions
from ...pair import Pair
from ...transform_models import MODELS
from ..features.pso_sift import Features
from .neighbours import Matches
from .nfa import independent, log10_nfa

BATCH = 500  # draws scored at once
MAX_DRAWS = 10_000  # at most
CONFIDENCE = 0.999  # that a draw without an outlier was among them
SAMPLE_RATIO = 0.8  # matches under this ratio form the sample set
MIN_SIDE = 10.0  # px; closer samples do not determine a transform
MAX_ANISOTROPY = 2.0  # of an affine candidate: largest over smallest scale


@dataclass(frozen=True)
class PointMatches:
    """K matches of points, the tolerance within which they agree with a transform, and the area of chance."""

    sensed: np.ndarray  # (K, 2) float64, px of the sensed image
    reference: np.ndarray  # (K, 2) float64, px of the reference image
    ratio: np.ndarray  # (K,) float32, distance ratio or similar: smaller is more distinctive
    tolerance: float  # px of the reference
    area: float  # px² of the reference in which a chance match may fall

    @classmethod
    def of(cls, matches: Matches, features: Pair[Features], tolerance: float, area: float) -> PointMatches:
        """The places of matched features."""
        places = matches.places(features)
        return cls(
            sensed=places.sensed,
            reference=places.reference,
            ratio=matches.ratio,
            tolerance=tolerance,
            area=area,
        )

    def __len__(self) -> int:
        return len(self.ratio)


@dataclass(frozen=True)
class Consensus:
    """The best transform found and the matches that agree with it."""

    transform: MatrixTransform  # sensed -> reference
    inliers: np.ndarray  # (k,) int, indices into the matches
    score: float  # MSAC score, larger is better
    log10_nfa: float


def find_consensus(
    matches: PointMatches,
    model: str,
    options: MatchOptions,
    rng: np.random.Generator,
    candidates: np.ndarray | None = None,
    tests: int = 1,
    most_draws: int = MAX_DRAWS,
) -> Consensus | None:
    """The transform of kind `model` (similarity or affine) that most matches agree with, or None.

    candidates: (h, 3, 3) transforms that are scored beside the drawn ones. most_draws: 0 = only the
    candidates. tests: number of searches whose best is taken, for the NFA.
    """
    n = MODELS[model].minimum_points
    if len(matches) < n + 1:
        return None
    sensed, reference = matches.sensed, matches.reference
    pool = _sample_set(matches.ratio, n)
    best, best_score, need = None, 0.0, float(most_draws)
    if candidates is not None and len(candidates):
        best, best_score = _best(candidates, matches)
        if best is not None:
            need = _draws_needed(best, matches, pool, n)
    drawn = 0
    while drawn < min(need, most_draws):
        draws = _draw(pool, n, rng)
        drawn += BATCH
        models = _minimal_models(model, sensed=sensed[draws], reference=reference[draws], options=options)
        if not len(models):
            continue
        candidate, score = _best(models, matches)
        if candidate is not None and score > best_score:
            best, best_score = candidate, score
            need = _draws_needed(best, matches, pool, n)
    if best is None:
        return None
    return _finish(best, best_score, matches, model, tests)


def one_to_one(*, sensed: np.ndarray, reference: np.ndarray, error: np.ndarray) -> np.ndarray:
    """Indices of the matches that remain when each place may occur once, smallest error first."""
    order = np.argsort(error, kind="stable")
    for points in (sensed, reference):
        _, first = np.unique(np.round(points[order], 3), axis=0, return_index=True)
        order = order[np.sort(first)]
    return np.sort(order)


def _sample_set(ratio: np.ndarray, n: int) -> np.ndarray:
    pool = np.flatnonzero(ratio < SAMPLE_RATIO)
    least = max(10, n + 1)
    if len(pool) < least:
        pool = np.argsort(ratio, kind="stable")[: max(least, int(0.3 * len(ratio)))]
    return pool


def _draw(pool: np.ndarray, n: int, rng: np.random.Generator) -> np.ndarray:
    """(BATCH, n) members of `pool`, those of a row all distinct: drawn with repetition from a pool
    shorter by n - 1, sorted, then shifted by 0, 1, ... n - 1."""
    draws = np.sort(rng.integers(0, len(pool) - n + 1, (BATCH, n)), axis=1)
    return pool[draws + np.arange(n)]


def _draws_needed(best: np.ndarray, matches: PointMatches, pool: np.ndarray, n: int) -> float:
    """Draws of n members of `pool` until one has only members that agree with the right transform, at
    CONFIDENCE: at least as many do as agree with the best so far, (3, 3)."""
    error = _errors(best[None], sensed=matches.sensed[pool], reference=matches.reference[pool])[0]
    share = float((error < matches.tolerance**2).mean())
    return float(np.log(1 - CONFIDENCE) / np.log1p(-min(max(share, 1e-9) ** n, 1 - 1e-12)))


def _minimal_models(
    model: str, *, sensed: np.ndarray, reference: np.ndarray, options: MatchOptions
) -> np.ndarray:
    """(m, 3, 3) plausible similarities or affine maps through the samples (B, n, 2), sensed to reference."""
    if model == "similarity":
        z, w = sensed @ np.array([1, 1j]), reference @ np.array([1, 1j])
        dz, dw = z[:, 1] - z[:, 0], w[:, 1] - w[:, 0]
        keep = (np.abs(dz) >= MIN_SIDE) & (np.abs(dw) >= MIN_SIDE)
        alpha = dw[keep] / dz[keep]
        keep_scale = (np.abs(alpha) >= options.min_scale) & (np.abs(alpha) <= options.max_scale)
        alpha = alpha[keep_scale]
        return _similarities(alpha, (w[keep, 0][keep_scale] - alpha * z[keep, 0][keep_scale]))
    return _affine_models(sensed=sensed, reference=reference, options=options)


def _similarities(alpha: np.ndarray, beta: np.ndarray) -> np.ndarray:
    """Complex w = alpha z + beta as (m, 3, 3) matrices."""
    matrices = np.zeros((len(alpha), 3, 3))
    matrices[:, 0, 0] = matrices[:, 1, 1] = alpha.real
    matrices[:, 0, 1], matrices[:, 1, 0] = -alpha.imag, alpha.imag
    matrices[:, 0, 2], matrices[:, 1, 2], matrices[:, 2, 2] = beta.real, beta.imag, 1.0
    return matrices


def _affine_models(*, sensed: np.ndarray, reference: np.ndarray, options: MatchOptions) -> np.ndarray:
    p, q = sensed, reference
    dp, dq = p[:, 1:3] - p[:, :1], q[:, 1:3] - q[:, :1]  # (B, 2, 2), rows are edge vectors
    area_p, area_q = np.linalg.det(dp), np.linalg.det(dq)
    # Twice the area of each triangle; the same sign on both sides excludes mirror images.
    keep = (np.minimum(np.abs(area_p), np.abs(area_q)) >= MIN_SIDE**2 / 2) & (area_p * area_q > 0)
    linear = np.linalg.solve(dp[keep], dq[keep]).transpose(0, 2, 1)
    sane = plausible(linear, options)
    linear, p0, q0 = linear[sane], p[keep, 0][sane], q[keep, 0][sane]
    matrices = np.zeros((len(linear), 3, 3))
    matrices[:, :2, :2] = linear
    matrices[:, :2, 2] = q0 - np.einsum("nij,nj->ni", linear, p0)
    matrices[:, 2, 2] = 1.0
    return matrices


def plausible(linear: np.ndarray, options: MatchOptions) -> np.ndarray:
    """(m,) bool: scales of the (m, 2, 2) linear parts within the options, not too anisotropic, no mirror."""
    square = np.einsum("nij,nij->n", linear, linear)
    determinant = np.linalg.det(linear)
    root = np.sqrt(np.maximum(square**2 - 4 * determinant**2, 0.0))
    largest = np.sqrt((square + root) / 2)
    smallest = np.sqrt(np.maximum((square - root) / 2, 0.0))
    return (
        (determinant > 0)
        & (smallest >= options.min_scale)
        & (largest <= options.max_scale)
        & (largest <= MAX_ANISOTROPY * smallest)
    )


def _errors(models: np.ndarray, *, sensed: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """(m, K) squared errors of affine models (m, 3, 3) in px² of the reference."""
    x, y = sensed.T
    u = models[:, 0, :1] * x + models[:, 0, 1:2] * y + models[:, 0, 2:]
    v = models[:, 1, :1] * x + models[:, 1, 1:2] * y + models[:, 1, 2:]
    return (u - reference[:, 0]) ** 2 + (v - reference[:, 1]) ** 2


def _best(models: np.ndarray, matches: PointMatches) -> tuple[np.ndarray | None, float]:
    best, best_score = None, 0.0
    for part in np.array_split(models, max(1, models.shape[0] * len(matches) // 2_000_000 + 1)):
        if not len(part):
            continue
        error = _errors(part, sensed=matches.sensed, reference=matches.reference)
        score = np.maximum(0.0, 1.0 - error / matches.tolerance**2).sum(axis=1)
        top = int(score.argmax())
        if score[top] > best_score:
            best, best_score = part[top], float(score[top])
    return best, best_score


def _finish(
    matrix: np.ndarray, score: float, matches: PointMatches, model: str, tests: int
) -> Consensus | None:
    """Local optimisation, one-to-one selection, final least-squares fit, a-contrario score."""
    sensed, reference, tolerance = matches.sensed, matches.reference, matches.tolerance

    def errors(matrix: np.ndarray) -> np.ndarray:
        return _errors(matrix[None], sensed=sensed, reference=reference)[0]

    n = MODELS[model].minimum_points
    for _ in range(5):
        inliers = np.flatnonzero(errors(matrix) < tolerance**2)
        if len(inliers) < n + 1:
            break
        refitted = _refit(model, sensed=sensed[inliers], reference=reference[inliers])
        if refitted is None:
            break
        better = float(np.maximum(0, 1 - errors(refitted) / tolerance**2).sum())
        if better <= score:
            break
        matrix, score = refitted, better
    error = errors(matrix)
    inliers = np.flatnonzero(error < tolerance**2)
    inliers = inliers[one_to_one(sensed=sensed[inliers], reference=reference[inliers], error=error[inliers])]
    if len(inliers) < n + 1:
        return None
    places = independent(sensed=sensed, reference=reference)
    agreeing = int((error[places] < tolerance**2).sum())
    agreeing = min(agreeing, len(inliers))
    nfa = log10_nfa(agreeing, len(places), n, tolerance, matches.area, tests)
    refitted = _refit(model, sensed=sensed[inliers], reference=reference[inliers])
    return Consensus(MatrixTransform(model, matrix if refitted is None else refitted), inliers, score, nfa)


def _refit(model: str, *, sensed: np.ndarray, reference: np.ndarray) -> np.ndarray | None:
    try:
        return fit(model, source=sensed, target=reference).matrix
    except TiepointError:  # all inliers on one line: keep the drawn model
        return None
