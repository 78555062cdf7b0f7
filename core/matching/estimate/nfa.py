"""A-contrario acceptance: how often chance alone would give a consensus as large as this one."""

from __future__ import annotations

from math import lgamma, log

import numpy as np

from ...geometry.radius_search import pairs_within

SAME_PLACE = 4.0  # px; matches nearer to each other than this at both ends count once


def log10_nfa(
    inliers: int, matches: int, sample: int, tolerance: float, area: float, tests: int = 1
) -> float:
    """log10 of the expected number of chance consensus sets of this size (Moisan & Stival 2004).

    inliers of matches agree with a model fixed by `sample` of them; a chance match lies within
    tolerance px with probability pi tolerance² / area (px² of the reference). tests: number of
    independent searches whose best was taken. Smaller is surer; above 0, chance explains the consensus.
    """
    if inliers <= sample or matches <= sample:
        return float("inf")
    p = min(1.0, np.pi * tolerance**2 / area)
    if p >= 1.0:
        return float("inf")
    n, k = matches - sample, np.arange(inliers - sample, matches - sample + 1)
    terms = np.array([_log_choose(n, int(i)) for i in k]) + k * log(p) + (n - k) * np.log1p(-p)
    tail = terms.max() + np.log(np.exp(terms - terms.max()).sum())
    total = log(matches - sample) + _log_choose(matches, sample) + tail + log(max(tests, 1))
    return float(total / log(10.0))


def independent(*, sensed: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Indices of one match per place: those with no earlier match within SAME_PLACE px at both ends.

    Several orientations or scales of one structure are one piece of evidence.
    """
    i, j = pairs_within(sensed, sensed, SAME_PLACE)
    repeated = (j < i) & (np.sum((reference[i] - reference[j]) ** 2, axis=1) <= SAME_PLACE**2)
    first = np.ones(len(sensed), bool)
    first[i[repeated]] = False
    return np.flatnonzero(first)


def _log_choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
