"""Modes, the gated rematch against the full one, the MS-SIFT filter and the final selection."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.radius_search import pairs_within
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.matching.estimate.first_estimate import descriptor_parts
from tiepoint.core.matching.estimate.neighbours import Matches, pair_distance
from tiepoint.core.matching.features.descriptor import normalise
from tiepoint.core.matching.features.pso_sift import Features
from tiepoint.core.matching.selection import outliers
from tiepoint.core.matching.selection.final_model import final_inliers
from tiepoint.core.matching.selection.rematch import Modes, find_modes, rematch
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

SCALE, TURN = 1.25, 40.0
C, S = SCALE * np.cos(np.radians(TURN)), SCALE * np.sin(np.radians(TURN))
TRUTH = MatrixTransform("similarity", np.array([[C, -S, 250.0], [S, C, -30.0], [0, 0, 1]]))
OPTIONS = MatchOptions()


def features(xy, sigma, theta, descriptor):
    n = len(xy)
    none = np.zeros(n)
    return Features(
        xy, sigma, theta % 360, none.astype(np.int16), none.astype(np.float32), np.arange(n), descriptor
    )


@pytest.fixture(scope="module")
def pair():
    """500 features of each image, the first 300 true partners with noisy scale and orientation."""
    rng = np.random.default_rng(2)
    sensed_xy, sigma, theta = rng.uniform(0, 400, (500, 2)), rng.uniform(2, 8, 500), rng.uniform(0, 360, 500)
    look = normalise(rng.normal(size=(500, 32)).astype(np.float32))
    sensed = features(sensed_xy, sigma, theta, look)
    xy = TRUTH.apply(sensed_xy) + rng.normal(0, 0.4, (500, 2))
    xy[300:] = rng.uniform(xy.min(0), xy.max(0), (200, 2))
    reference = features(
        xy,
        SCALE * sigma * rng.uniform(0.95, 1.05, 500),
        theta + TURN + rng.normal(0, 3, 500),
        normalise(look + 0.5 * normalise(rng.normal(size=(500, 32)).astype(np.float32))),
    )
    return Pair(reference=reference, sensed=sensed)


def all_true():
    every = np.arange(300)
    return Matches(sensed=every, reference=every, ratio=np.full(300, 0.5, np.float32))


def test_modes(pair):
    modes = find_modes(pair, all_true())
    assert modes.scale == pytest.approx(SCALE, rel=0.02)
    assert modes.rotation == pytest.approx(TURN, abs=1.5)


def test_rotation_mode_across_north(pair):
    reference = pair.reference
    turned = features(reference.xy, reference.sigma, reference.theta - TURN, reference.descriptor)
    modes = find_modes(Pair(reference=turned, sensed=pair.sensed), all_true())
    assert abs((modes.rotation + 180) % 360 - 180) < 1.5


def test_gated_rematch_equals_the_full_one(pair):
    parts = descriptor_parts(pair, OPTIONS)
    modes = find_modes(pair, all_true())
    gated = rematch(pair, parts, TRUTH, modes, OPTIONS)
    full = rematch(pair, parts, TRUTH, modes, MatchOptions(rematch_gate=1e4))
    right = {(i, j) for i, j in zip(full.sensed, full.reference) if i == j and i < 300}
    assert len(right) > 280
    assert right <= {(i, j) for i, j in zip(gated.sensed, gated.reference)}


def test_psoed_of_one_pair(pair):
    modes = find_modes(pair, all_true())
    sensed, reference = pair.sensed.take(np.array([4])), pair.reference.take(np.array([4, 5]))
    few = Pair(reference=reference, sensed=sensed)
    parts = descriptor_parts(few, OPTIONS)
    found = rematch(few, parts, TRUTH, modes, MatchOptions(rematch_gate=1e4))

    distance = pair_distance(parts, sensed=np.zeros(2, int), reference=np.arange(2))

    def psoed(j):
        e_p = np.linalg.norm(reference.xy[j] - TRUTH.apply(sensed.xy)[0])
        e_s = abs(1 - modes.scale * sensed.sigma[0] / reference.sigma[j])
        e_o = abs((reference.theta[j] - sensed.theta[0] - modes.rotation + 180) % 360 - 180)
        return (1 + e_p) * (1 + e_s) * (1 + e_o) * distance[j]

    assert list(found.reference) == [0]
    assert found.ratio[0] == pytest.approx(psoed(0) / psoed(1), rel=1e-3)


def test_pairs_within_equals_brute_force():
    rng = np.random.default_rng(9)
    a, b = rng.uniform(-50, 350, (200, 2)), rng.uniform(0, 300, (300, 2))
    i, j = pairs_within(a, b, 25.0)
    expected = np.argwhere(np.linalg.norm(a[:, None] - b[None], axis=2) <= 25.0)
    assert {tuple(p) for p in zip(i, j)} == {tuple(p) for p in expected}
    assert (np.diff(i) >= 0).all()
    assert [len(x) for x in pairs_within(np.zeros((0, 2)), b, 5.0)] == [0, 0]


def test_filters_drop_what_is_far():
    rng = np.random.default_rng(4)
    sensed = rng.uniform(0, 60, (200, 2))
    reference = TRUTH.apply(sensed)
    reference[:20] += 30.0
    near = outliers.near_transform(TRUTH, sensed=sensed, reference=reference)
    assert not near[:20].any()
    assert near[20:].all()
    by_modes = outliers.near_modes(Modes(SCALE, TURN), sensed=sensed, reference=reference)
    assert not by_modes[:20].any()
    assert by_modes[20:].mean() > 0.9


@pytest.mark.parametrize(
    "model",
    ["auto", "similarity", "affine", "projective", "polynomial2", "polynomial3", "displacement", "tps"],
)
def test_final_selection_keeps_right_pairs_only(model):
    rng = np.random.default_rng(6)
    sensed = rng.uniform(0, 400, (500, 2))
    reference = TRUTH.apply(sensed) + rng.normal(0, 0.3, (500, 2))
    reference[:150] += rng.uniform(-7, 7, (150, 2))
    start = MatrixTransform("similarity", TRUTH.matrix + np.array([[0, 0, 1.0], [0, 0, -1.0], [0, 0, 0]]))
    inliers = final_inliers(start, MatchOptions(transform=model), sensed=sensed, reference=reference)
    assert (inliers >= 150).sum() > 340
    assert (inliers < 150).sum() < 12


def test_curved_models_keep_curved_pairs():
    rng = np.random.default_rng(8)
    sensed = rng.uniform(0, 400, (500, 2))
    bend = 6e-5 * (sensed - 200) ** 2
    reference = TRUTH.apply(sensed) + bend + rng.normal(0, 0.2, (500, 2))
    counts = {
        model: len(final_inliers(TRUTH, MatchOptions(transform=model), sensed=sensed, reference=reference))
        for model in ("affine", "polynomial2", "auto", "tps")
    }
    assert counts["affine"] < 380
    assert min(counts["polynomial2"], counts["auto"], counts["tps"]) > 480
