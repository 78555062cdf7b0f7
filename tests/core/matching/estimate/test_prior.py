"""A prior from points by hand resolves repeated structure, and accepts no wrong pair."""

from __future__ import annotations

import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair, Prior

from ..pairs import world

PERIOD = 110  # px
PART = scene()[40:310, 40:310]


def orchard(seed):
    """The same field 5 x 5 times, each with different noise: every structure has 24 doubles."""
    tile = scene()[100 : 100 + PERIOD, 60 : 60 + PERIOD]
    image = np.tile(tile, (5, 5))
    noise = np.random.default_rng(seed).normal(0, 0.03, image.shape)
    return np.clip(image + noise, 0, 1).astype(np.float32)


def by_hand(truth, shape, off):
    """The prior from two clicks, each `off` px wrong."""
    height, width = shape
    sensed = np.array([[0.3 * width, 0.4 * height], [0.65 * width, 0.6 * height]])
    reference = sensed @ truth[:2, :2].T + truth[:2, 2] + np.array([[off, 0.0], [0.0, -off]])
    return Prior.of(fit("similarity", source=sensed, target=reference).matrix, 40.0)


def run(reference, sensed, mask, prior=None):
    options = MatchOptions(method="pso-sift", tiles=False)  # keypoints alone
    masks = Pair(reference=everywhere(reference), sensed=mask)
    return match(Pair(reference=reference, sensed=sensed), masks, options, prior)


def test_a_prior_resolves_repeated_structure():
    reference, part = orchard(0), orchard(1)[150:380, 190:420]
    sensed, mask, truth = warped(part, 0.9, 20)
    truth = np.array([[1.0, 0, 190], [0, 1, 150], [0, 0, 1]]) @ truth
    alone = run(reference, sensed, mask)
    assert not alone.accepted or grid_rmse(alone.sensed_to_reference, truth, sensed) > PERIOD / 2
    helped = run(reference, sensed, mask, by_hand(truth, sensed.shape, 4.0))
    assert helped.accepted, helped.reason
    assert grid_rmse(helped.sensed_to_reference, truth, sensed) < 0.5


def test_a_wrong_prior_does_no_harm():
    sensed, mask, truth = warped(PART, 0.8, 37)
    wrong = truth.copy()
    wrong[:2, 2] += 120.0
    result = run(PART, sensed, mask, Prior.of(wrong, 40.0))
    assert result.accepted
    assert grid_rmse(result.sensed_to_reference, truth, sensed) < 0.2


@pytest.mark.parametrize("turn", [0.0, 1.0, 2.5])
def test_a_prior_accepts_no_unrelated_pair(turn):
    other = world(5)[:250, :260]
    prior = np.array([[np.cos(turn), -np.sin(turn), 60.0], [np.sin(turn), np.cos(turn), 30.0]])
    result = run(PART, other, everywhere(other), Prior.of(prior, 40.0))
    assert not result.accepted
