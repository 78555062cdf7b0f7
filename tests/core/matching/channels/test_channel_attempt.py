"""A pair that everything else refuses is registered by channels; unrelated and repeated images are not."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.found_by import CHANNELS
from tiepoint.core.matching.attempts import Attempt
from tiepoint.core.matching.channels import channel_attempt
from tiepoint.core.matching.channels.channel_attempt import by_channels
from tiepoint.core.matching.channels.channel_search import Hypothesis
from tiepoint.core.matching.cnn import light_source, open_source
from tiepoint.core.matching.match_context import MatchContext
from tiepoint.core.matching.verdict.verification import nothing_found
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair, Prior

from ..pairs import lattice_pair, turned, world

REFUSED = Attempt(nothing_found(100))
REFERENCE = scene()[40:230, 60:280]


def attempt_of(reference, sensed, mask, prior=None, light=None, full=None):
    images = Pair(reference=reference, sensed=sensed)
    masks = Pair(reference=everywhere(reference), sensed=mask)
    features = Pair(reference=None, sensed=None)
    made = MatchContext(images, masks, features, True, MatchOptions(), np.random.default_rng(0), prior)
    full = full or open_source("tiepoint", "cpu")
    return by_channels(made, full, REFUSED, lambda fraction: None, light)


@pytest.fixture(scope="module")
def found():
    """What one network alone finds, and the true transform. Not to be changed."""
    sensed, mask, truth = warped(REFERENCE, 1 / 1.1, 17.0, "speckle")
    return attempt_of(REFERENCE, sensed, mask), truth, sensed


def test_a_pair_is_registered_with_honest_points(found):
    attempt, truth, sensed = found
    points = attempt.points
    assert attempt.accepted
    assert attempt.measured
    assert attempt.estimate.found_by == CHANNELS
    assert points.measured_by == (CHANNELS,)
    assert grid_rmse(points.transform.matrix, truth, sensed) < 1.0
    error = np.linalg.norm(points.sensed @ truth[:2, :2].T + truth[:2, 2] - points.reference, axis=1)
    assert 0.4 < np.sqrt(np.mean((error / points.precision) ** 2)) < 1.5
    assert not attempt.estimate.near


def test_a_light_network_searches_and_the_other_confirms(found):
    sensed, mask, truth = warped(REFERENCE, 1 / 1.1, 17.0, "speckle")
    full, light = Counted(open_source("tiepoint", "cpu")), Counted(light_source("tiepoint"))
    attempt = attempt_of(REFERENCE, sensed, mask, light=light, full=full)
    assert attempt.accepted
    assert grid_rmse(attempt.points.transform.matrix, truth, sensed) < 1.0
    without = found[0].points.transform.matrix
    assert np.allclose(attempt.points.transform.matrix, without, atol=0.3)
    assert light.passes >= 3 + 5 + 2  # the first three turns, each scale of the reference, and a ground
    assert full.passes == 2 + 2 + 2  # the best ground again, the last one, and whether another is as good


@pytest.mark.parametrize(
    ("log10_chance", "share", "tried", "height", "confirmed"),
    [
        (-9.5, 0.4, 2, 6.0, True),
        (-9.2, 0.4, 2, 6.0, False),  # the better of two is likelier by chance
        (-7.5, 0.4, 2, 7.9, False),
        (-7.5, 0.4, 2, 8.1, True),
        (-6.7, 0.4, 2, 12.0, False),
        (-20.0, 0.2, 1, 12.0, False),
    ],
)
def test_less_is_asked_of_the_ground_where_the_place_stood_out(log10_chance, share, tried, height, confirmed):
    ground = SimpleNamespace(log10_chance=log10_chance, share=share)
    verified = channel_attempt._Verified(ground, tried, Hypothesis(np.eye(3), height))
    assert channel_attempt._confirmed(verified) is confirmed


class Counted:
    """A feature source that counts its passes."""

    def __init__(self, source):
        self._source, self.stride, self.passes = source, source.stride, 0

    def plain_cells(self, image):
        self.passes += 1
        return self._source.plain_cells(image)


def test_near_a_prior_it_is_said_to_be_near():
    sensed, mask, truth = warped(REFERENCE, 1 / 1.1, 70.0)
    attempt = attempt_of(REFERENCE, sensed, mask, Prior(tuple(truth[:2].ravel().tolist()), radius=20.0))
    assert attempt.accepted
    assert attempt.estimate.near


def test_unrelated_images_stay_refused():
    sensed = world(3)[:170, :180]
    assert attempt_of(REFERENCE[:160, :150], sensed, everywhere(sensed)) is REFUSED


@pytest.mark.parametrize("shift", [(0.0, 0.0), (-8.0, 21.0)])
def test_a_lattice_stays_refused(shift):
    made = lattice_pair(turned(5.0, 1.0, shift), reference_size=(180, 170), sensed_size=(160, 150))
    assert not attempt_of(made.reference, made.sensed, everywhere(made.sensed)).accepted
