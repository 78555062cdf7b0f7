"""Block-wise nearest neighbours against the plain definition."""

from __future__ import annotations

import numpy as np
from tiepoint.core.matching.estimate import neighbours
from tiepoint.core.matching.estimate.neighbours import (
    DescriptorPart,
    pair_distance,
    rank_share,
    ratio_matches,
)
from tiepoint.core.matching.features.descriptor import normalise

RNG = np.random.default_rng(5)


def unit(n, length):
    return normalise(RNG.normal(size=(n, length)).astype(np.float32))


def parts(n=600, m=700):
    reference = unit(m, 16), unit(m, 8)
    sensed = [normalise(r[RNG.integers(0, m, n)] + 0.3 * unit(n, r.shape[1])) for r in reference]
    return [
        DescriptorPart(weight, sensed=of_sensed, reference=of_reference)
        for weight, of_sensed, of_reference in zip((0.7, 0.3), sensed, reference)
    ]


def plain(both):
    return sum(
        p.weight * np.linalg.norm(p.sensed[:, None].astype(float) - p.reference[None], axis=2) for p in both
    )


def test_fused_distance_is_the_weighted_sum_of_two_roots():
    both = parts(300, 200)
    i, j = RNG.integers(0, 300, 50), RNG.integers(0, 200, 50)
    assert np.allclose(pair_distance(both, sensed=i, reference=j), plain(both)[i, j], atol=1e-3)


def test_matches_equal_the_plain_search_over_several_blocks(monkeypatch):
    monkeypatch.setattr(neighbours, "BLOCK", 128)
    both = parts()
    location = np.arange(700) // 2  # every location has two orientations
    distance = plain(both)
    nearest = distance.argmin(axis=1)
    other = np.where(location[None, :] == location[nearest][:, None], np.inf, distance)
    ratio = distance[np.arange(600), nearest] / other.min(axis=1)
    found = ratio_matches(both, location, 0.9)
    expected = np.flatnonzero(ratio < 0.9)
    assert abs(len(found) - len(expected)) <= 2  # float32 at the threshold
    common, a, b = np.intersect1d(found.sensed, expected, return_indices=True)
    assert len(common) > 50
    assert (found.reference[a] == nearest[expected[b]]).mean() > 0.99
    assert np.allclose(found.ratio[a], ratio[expected[b]], atol=1e-2)


def test_a_second_orientation_does_not_refuse_a_match():
    reference = unit(50, 16)
    twin = normalise(reference[7:8] + 0.01 * unit(1, 16))
    twins = np.vstack([reference, twin])
    both = [DescriptorPart(1.0, sensed=reference[7:8], reference=twins)]
    assert len(ratio_matches(both, np.arange(51), 0.9)) == 1  # distance 0 against 0.01
    near = [DescriptorPart(1.0, sensed=normalise(reference[7:8] + 0.3 * unit(1, 16)), reference=twins)]
    assert len(ratio_matches(near, np.arange(51), 0.9)) == 0
    assert len(ratio_matches(near, np.r_[np.arange(50), 7], 0.9)) == 1


def test_rank_share():
    both = parts(100, 500)
    distance = plain(both)
    i, j = np.arange(100), RNG.integers(0, 500, 100)
    expected = (distance < distance[i, j][:, None]).mean(axis=1)
    assert np.allclose(rank_share(both, sensed=i, reference=j), expected, atol=0.005)


def test_no_reference_features():
    nothing = [DescriptorPart(1.0, sensed=unit(5, 16), reference=np.zeros((0, 16), np.float32))]
    assert len(ratio_matches(nothing, np.zeros(0, int), 0.9)) == 0
