"""FSC finds small consensus sets, and the a-contrario score separates them from chance."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.matching.estimate import consensus
from tiepoint.core.matching.estimate.consensus import PointMatches, find_consensus, one_to_one, plausible
from tiepoint.core.matching.estimate.nfa import independent, log10_nfa
from tiepoint.core.options import MatchOptions

OPTIONS = MatchOptions()
SIMILARITY = np.array([[0.8, -0.5, 150.0], [0.5, 0.8, -60.0], [0, 0, 1]])
AFFINE = np.array([[1.3, -0.2, 15.0], [0.1, 0.9, 30.0], [0, 0, 1]])


def matches(matrix, right, total, seed=0, noise=0.5):
    """`right` matches under `matrix` with `noise` px, the rest random; right ones have better ratios."""
    rng = np.random.default_rng(seed)
    sensed = rng.uniform(0, 600, (total, 2))
    reference = rng.uniform(0, 600, (total, 2))
    reference[:right] = MatrixTransform("affine", matrix).apply(sensed[:right])
    reference[:right] += rng.normal(0, noise, (right, 2))
    ratio = rng.uniform(0.6, 0.9, total)
    ratio[:right] -= 0.1
    return PointMatches(
        sensed=sensed, reference=reference, ratio=ratio.astype(np.float32), tolerance=3.0, area=600.0**2
    )


@pytest.mark.parametrize(
    ("model", "matrix", "right", "total"),
    [
        ("similarity", SIMILARITY, 250, 500),
        ("similarity", SIMILARITY, 50, 500),
        ("similarity", SIMILARITY, 12, 500),
        ("affine", AFFINE, 100, 500),
        ("affine", AFFINE, 30, 300),
    ],
)
def test_the_right_matches_are_found(model, matrix, right, total):
    given = matches(matrix, right, total)
    found = find_consensus(given, model, OPTIONS, np.random.default_rng(0))
    inside = (found.inliers < right).mean()
    assert inside > 0.9
    assert len(found.inliers) > 0.85 * right
    assert found.log10_nfa < -3
    truth = MatrixTransform("affine", matrix)
    sensed = given.sensed[:right]
    error = found.transform.apply(sensed) - truth.apply(sensed)
    assert np.sqrt((error**2).sum(axis=1).mean()) < 1.0


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("model", ["similarity", "affine"])
def test_chance_is_not_significant(model, seed):
    given = matches(SIMILARITY, 0, 300, seed)
    found = find_consensus(given, model, OPTIONS, np.random.default_rng(seed))
    assert found is None or found.log10_nfa > 0


def test_repeated_structures_are_one_witness():
    given = matches(SIMILARITY, 0, 100)
    sensed, reference = given.sensed, given.reference
    # Five orientations and scales of three wrong matches that happen to agree must not be significant.
    sensed[:15] = np.repeat(sensed[:3], 5, axis=0) + np.tile(np.arange(5) * 0.1, 3)[:, None]
    reference[:15] = MatrixTransform("similarity", SIMILARITY).apply(sensed[:15])
    found = find_consensus(given, "similarity", OPTIONS, np.random.default_rng(0))
    assert found.log10_nfa > 0
    assert len(independent(sensed=sensed[:15], reference=reference[:15])) <= 6


def test_same_seed_same_result():
    given = matches(AFFINE, 30, 300)
    a, b = (find_consensus(given, "affine", OPTIONS, np.random.default_rng(4)) for _ in range(2))
    assert np.array_equal(a.transform.matrix, b.transform.matrix)
    assert np.array_equal(a.inliers, b.inliers)


def test_one_to_one_keeps_the_smaller_error():
    sensed = np.array([[0.0, 0], [0, 0], [5, 5], [9, 9]])
    reference = np.array([[1.0, 1], [2, 2], [3, 3], [3, 3]])
    error = np.array([0.5, 0.1, 0.3, 0.2])
    assert list(one_to_one(sensed=sensed, reference=reference, error=error)) == [1, 3]


def test_nfa_grows_with_agreement_and_shrinks_with_tests():
    assert log10_nfa(40, 100, 2, 3, 360_000) < log10_nfa(20, 100, 2, 3, 360_000) < -10
    assert log10_nfa(20, 100, 2, 3, 360_000, tests=100) == pytest.approx(
        log10_nfa(20, 100, 2, 3, 360_000) + 2
    )
    assert log10_nfa(2, 100, 2, 3, 360_000) == float("inf")


def test_mirrors_and_extreme_scales_are_implausible():
    linear = np.array([np.eye(2), np.diag([1, -1]), np.diag([20, 20]), np.diag([3, 1]), np.diag([1.4, 1.2])])
    assert list(plausible(linear, OPTIONS)) == [True, False, False, False, True]


def test_too_few_matches():
    assert find_consensus(matches(AFFINE, 2, 3), "affine", OPTIONS, np.random.default_rng(0)) is None


@pytest.mark.parametrize(("shift", "draws"), [(0.0, 1), (400.0, 4)])
def test_as_many_samples_are_drawn_as_the_best_candidate_leaves_in_doubt(monkeypatch, shift, draws):
    """A right candidate ends the search at once; one that nothing agrees with does not."""
    given = matches(AFFINE, 60, 200)
    candidate = AFFINE.copy()
    candidate[:2, 2] += shift
    drawn = []
    draw = consensus._draw
    monkeypatch.setattr(consensus, "_draw", lambda *a: drawn.append(1) or draw(*a))
    found = find_consensus(
        given, "affine", OPTIONS, np.random.default_rng(0), candidate[None], most_draws=2000
    )
    assert len(found.inliers) >= 58
    assert len(drawn) <= draws
