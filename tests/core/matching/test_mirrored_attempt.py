"""When the mirrored image is tried."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.matching.attempts import Attempt
from tiepoint.core.matching.mirrored_attempt import tries_mirrored
from tiepoint.core.matching.verdict.verification import Verdict
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair
from tiepoint.core.refusals import AMBIGUOUS, CHANCE, PRINT, UNCONFIRMED

from .grounds import estimate_of, ground_of

IMAGES = Pair(reference=np.zeros((200, 220), np.float32), sensed=np.zeros((190, 200), np.float32))


@pytest.mark.parametrize(
    ("code", "log10_nfa", "tried"),
    [
        (PRINT, -3.2, True),  # a mirrored coast: 21 matches by chance at the rim, nothing agrees deep inside
        (PRINT, -77.0, False),
        (AMBIGUOUS, -3.2, False),
        (UNCONFIRMED, -77.0, True),
        (CHANCE, 1.0, True),
    ],
)
def test_few_matches_at_the_rim_do_not_rule_out_a_mirrored_image(code, log10_nfa, tried):
    estimate = estimate_of(np.eye(3), log10_nfa)
    attempt = Attempt(Verdict(False, code), estimate)
    assert tries_mirrored(attempt, MatchOptions(), IMAGES) is tried
    assert not tries_mirrored(attempt, replace(MatchOptions(), mode="paper"), IMAGES)


@pytest.mark.parametrize(
    ("down", "log10_nfa", "near", "tried"),
    [
        (150.0, -24.0, False, True),
        (150.0, -24.0, True, False),
        (150.0, -80.0, False, False),
        (90.0, -24.0, False, False),
    ],
)
def test_an_overlap_of_little_ground_is_held_against_the_mirrored_image(down, log10_nfa, near, tried):
    """A ridge along the border of a mirrored scan lay on itself turned: 0.15 of the image, 570 px off."""
    transform = np.array([[1.0, 0.0, 10.0], [0.0, 1.0, down], [0.0, 0.0, 1.0]])
    x, y = np.meshgrid(np.arange(20.0, 180.0, 16.0), np.arange(down, 200.0, 16.0))
    place = np.column_stack([x.ravel(), y.ravel()])
    ground = ground_of(place, np.ones(len(place), bool), transform)
    attempt = Attempt(Verdict(True), estimate_of(transform, log10_nfa, near=near), ground=ground)
    assert tries_mirrored(attempt, MatchOptions(), IMAGES) is tried
