"""The verdict: is the registration better than what chance gives, by two independent votes?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..options import AUTOMATIC, RegistrationOptions
from ..transforms import MatrixTransform, Transform
from .estimate import Estimate
from .features import Features
from .guided import ControlPointSet, first_modes, rounds_of_rematching
from .second_pass import SecondPass

CERTAIN_LOG10_NFA = -30.0  # a first consensus past this needs no second vote
SECOND_VOTE_LOG10_NFA = 2.0  # one weaker than this gets none: nothing to stand on
DISPLACEMENT = 60.0  # px; far from the transform, so that nothing found there can be right
DISPLACED_RUNS = 6
# Control points over the most that a displaced transform collects. 147 unrelated pairs reached 2.6 at
# most; right transforms that were found by few matches 4 and more.
SECOND_VOTE_RATIO = 3.5
DESCRIPTOR_VOTE_RATIO = 4.0  # the same for the second pass
FEWEST_POINTS = 25  # that a second vote can accept
FEWEST_FEATURES = 10


@dataclass(frozen=True)
class Verdict:
    """Whether the registration is accepted; if not, why, and what to try."""

    accepted: bool
    reason: str = ""
    hint: str = ""


def verdict(
    estimate: Estimate,
    points: ControlPointSet,
    reference: Features,
    sensed: Features,
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> Verdict:
    """First vote: the a-contrario score of the first consensus. Second vote, where the first leaves
    doubt: the control points must be several times those that wrong transforms collect from the same
    features, since any transform collects a dozen."""
    nfa = estimate.consensus.log10_nfa
    if nfa <= CERTAIN_LOG10_NFA:
        return Verdict(True)
    if nfa > SECOND_VOTE_LOG10_NFA:
        return weak_consensus(estimate, options)
    chance = chance_level(points.transform, estimate, reference, sensed, area, options, rng)
    if len(points) >= max(SECOND_VOTE_RATIO * chance, FEWEST_POINTS):
        return Verdict(True)
    if nfa > options.max_log10_nfa:
        return weak_consensus(estimate, options)
    return Verdict(False, _no_better(len(points), chance), next_step(options))


def _no_better(found: int, chance: int) -> str:
    return f"The best transform collects {found} control points; wrong ones collect {chance}."


def second_verdict(
    estimate: Estimate, transform: Transform, look: SecondPass, options: RegistrationOptions
) -> Verdict:
    """As `verdict`, the second vote by the fused descriptors: they tell right from wrong transforms far
    better than places do, so that fewer matches suffice."""
    if estimate.consensus.log10_nfa <= CERTAIN_LOG10_NFA:
        return Verdict(True)
    found = look.support(transform)
    chance = max((look.support(wrong) for wrong in displaced(transform)), default=0)
    if found >= max(DESCRIPTOR_VOTE_RATIO * chance, FEWEST_POINTS):
        return Verdict(True)
    if estimate.consensus.log10_nfa > options.max_log10_nfa:
        return weak_consensus(estimate, options)
    return Verdict(False, _no_better(found, chance), next_step(options))


def nothing_found(features: int) -> Verdict:
    """The refusal of a pair without any consensus; features: in the image that has fewer."""
    if features < FEWEST_FEATURES:
        return Verdict(
            False,
            "There is too little structure to match in one of the rasters.",
            "Choose a band with more contrast, or a larger area.",
        )
    return Verdict(
        False,
        "No transform agrees with more than a handful of matches.",
        "Choose bands that show the same structures, or check that both show the same area.",
    )


def weak_consensus(estimate: Estimate, options: RegistrationOptions) -> Verdict:
    """The refusal of a first consensus that chance could have given."""
    agree, of = len(estimate.consensus.inliers), len(estimate.matches)
    reason = f"Only {agree} of {of} matches agree on one transform, as many as chance could give."
    return Verdict(False, reason, next_step(options))


def next_step(options: RegistrationOptions) -> str:
    """What to try after a refusal."""
    other = "" if options.method == AUTOMATIC else ", or the method PSO-SIFT + Tiepoint net"
    return f"Check that both rasters show the same area; try bands that show the same structures{other}."


def chance_level(
    transform: Transform,
    estimate: Estimate,
    reference: Features,
    sensed: Features,
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> int:
    """The most control points found around transforms that are DISPLACEMENT px off."""
    modes = first_modes(estimate)
    most = 0
    for wrong in displaced(transform):
        found = rounds_of_rematching(reference, sensed, wrong, modes, area, options, rng, rounds=2)
        most = max(most, len(found))
    return most


def displaced(transform: Transform) -> Iterator[Transform]:
    """Transforms that are DISPLACEMENT px off; none of a local model."""
    if transform.matrix is None:
        return
    for angle in np.arange(DISPLACED_RUNS) * (2 * np.pi / DISPLACED_RUNS):
        shifted = transform.matrix.copy()
        shifted[:2, 2] += DISPLACEMENT * np.array([np.cos(angle), np.sin(angle)])
        yield MatrixTransform("affine", shifted)
