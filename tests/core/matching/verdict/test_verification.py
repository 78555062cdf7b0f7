"""The verdict has one rule, and each of its thresholds is tested on both sides."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.thresholds import LEAST_DEVIATIONS, LEAST_SHARE, RIVAL
from tiepoint.core.matching.verdict import verification
from tiepoint.core.matching.verdict.rivals import Shifts
from tiepoint.core.matching.verdict.shared_print import silent_rectangle
from tiepoint.core.matching.verdict.verification import in_common, judge, nothing_found, plane
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Prior
from tiepoint.core.refusals import (
    AMBIGUOUS,
    CHANCE,
    DISTORTED,
    NO_AGREEMENT,
    NO_STRUCTURE,
    PRINT,
    UNCONFIRMED,
)
from tiepoint.core.run import cautions

from ..grounds import SIDE, estimate_of, ground_of, lattice
from ..pairs import Pair, framed, lattice_pair, pair, turned, world

OPTIONS = MatchOptions(method="pso-sift")
TRUTH = turned(12.0, 1.07, (-8.0, 21.0))


@pytest.fixture(scope="module")
def example():
    return pair(TRUTH)


@pytest.fixture(scope="module")
def measured(example):
    return find_ground(TRUTH, example.images, example.masks)


def verdict(ground, example, *, nfa=-50.0, prior=None, start=TRUTH, near=False):
    return judge(estimate_of(start, nfa, near=near), ground, example.images, example.masks, OPTIONS, prior)


@pytest.mark.parametrize(("nfa", "accepted"), [(-300.0, True), (-6.0, True), (0.0, True), (5.0, False)])
def test_a_first_consensus_is_accepted_unless_chance_explains_it(example, measured, nfa, accepted):
    found = verdict(measured, example, nfa=nfa)
    assert found.accepted == accepted
    assert found.code == ("" if accepted else CHANCE)
    assert bool(found.refusal.message) == bool(found.refusal.hint) == (not accepted)


def test_even_the_surest_consensus_needs_the_ground(example):
    other = pair(TRUTH, 10, sensed_seed=20)
    ground = find_ground(TRUTH, other.images, other.masks)
    found = verdict(ground, other, nfa=-300.0)
    assert (found.accepted, found.code) == (False, UNCONFIRMED)
    assert verdict(None, example, nfa=-300.0).code == UNCONFIRMED


@pytest.mark.parametrize(
    ("share", "accepted"), [(0.08, False), (0.12, False), (0.20, True), (0.5, True), (1.0, True)]
)
def test_the_share_of_the_ground_has_a_minimum(example, share, accepted):
    """Of so many templates that chance cannot explain any of these shares."""
    places = lattice(60, 50, pitch=4.0)
    agree = np.random.default_rng(0).permutation(len(places)) < round(share * len(places))
    ground = ground_of(places, agree, TRUTH, correlation=0.4, independent=1.0)
    assert ground.log10_chance < -8
    found = verdict(ground, example)
    assert found.accepted == accepted
    if not accepted:
        assert found.code == UNCONFIRMED
        assert f"Only {100 * share:.0f} %" in found.refusal.message


def checkered(density: float) -> np.ndarray:
    """(3000,) bool of lattice(60, 50): a share of every second block of 20 x 25 templates agrees."""
    column, row = np.meshgrid(np.arange(60) // 20, np.arange(50) // 25)
    agree = np.random.default_rng(0).random(3000) < density
    return agree & ((column + row) % 2 == 0).ravel()


@pytest.mark.parametrize(("density", "code"), [(0.28, UNCONFIRMED), (0.36, "")])
def test_the_share_has_its_minimum_where_nothing_is_hollow_too(example, density, code):
    """0.14 and 0.18 of all templates agree, in half of the overlap, which lies all over it."""
    ground = ground_of(lattice(60, 50, pitch=4.0), checkered(density), TRUTH, correlation=0.4)
    assert ground.log10_chance < -8
    rectangle = silent_rectangle(ground, example.masks)
    assert not rectangle.hollow
    assert not rectangle.print_only
    assert (ground.share < LEAST_SHARE) == bool(code)
    assert verdict(ground, example).code == code


@pytest.mark.parametrize(("columns", "code"), [(5, UNCONFIRMED), (9, "")])
def test_a_part_that_agrees_does_not_vouch_for_a_larger_part_that_is_silent(example, columns, code):
    """Those at the right of 18 agree, not so alike as print: 0.28 or 0.5 of the ground."""
    places = lattice(18, 12)
    agree = np.arange(len(places)) % 18 >= 18 - columns
    ground = ground_of(places, agree, TRUTH, correlation=0.4)
    assert ground.share > LEAST_SHARE
    assert ground.log10_chance < -6
    rectangle = silent_rectangle(ground, example.masks)
    assert not rectangle.print_only
    assert rectangle.hollow == bool(code)
    assert verdict(ground, example).code == code


@pytest.mark.parametrize(
    ("agreeing", "code", "cautioned"),
    [(8, UNCONFIRMED, False), (10, UNCONFIRMED, False), (16, "", True), (24, "", True), (40, "", False)],
)
def test_the_chance_of_the_ground_has_a_maximum(example, agreeing, code, cautioned):
    """60 templates, of which 15 share no pixel: log10 of the chance -0.8 twice, -2.3, -4.3 and -9.6. At -2.3,
    the overlap as a whole bears the transform out."""
    agree = np.random.default_rng(0).permutation(60) < agreeing
    ground = ground_of(lattice(10, 6), agree, TRUTH, correlation=0.4)
    found = verdict(ground, example)
    assert found.code == code
    assert ("near_threshold" in found.cautions) == cautioned


def test_an_accepted_pair_with_plenty_of_ground_has_no_cautions(example, measured):
    assert verdict(measured, example).cautions == ()


def test_a_frame_around_another_place_is_refused_as_print():
    example = framed(ground_seed=31)
    ground = find_ground(example.frame, example.images, example.masks)
    assert ground.share > 0.3
    found = verdict(ground, example, start=example.frame, nfa=-200.0)
    assert (found.accepted, found.code) == (False, PRINT)


def test_repeated_structure_is_refused_unless_the_coordinates_decide():
    rows = lattice_pair(TRUTH)
    ground = find_ground(TRUTH, rows.images, rows.masks)
    assert ground.share > 0.9
    found = verdict(ground, rows)
    assert (found.accepted, found.code) == (False, AMBIGUOUS)
    close, far = (Prior.of(TRUTH, radius) for radius in (8.0, 40.0))
    known = verdict(ground, rows, prior=close, near=True)
    assert (known.accepted, known.cautions) == (True, ("ambiguous_period",))
    assert verdict(ground, rows, prior=far, near=True).code == AMBIGUOUS
    assert verdict(ground, rows, prior=close, near=False).code == AMBIGUOUS


def test_an_image_that_stands_twice_in_a_larger_one_is_refused_unless_the_coordinates_decide():
    tile, noise = world(8, 220), np.random.default_rng(3)
    sheet = np.hstack([world(4, 220)[:, :60], tile, world(9, 220)[:, :90], tile])
    sheet = sheet + noise.normal(0, 0.01, sheet.shape).astype(np.float32)
    place = np.array([[1.0, 0.0, 60.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    twice = Pair(sheet, tile)
    ground = find_ground(place, twice.images, twice.masks)
    found = verdict(ground, twice, start=place)
    assert (found.accepted, found.code) == (False, AMBIGUOUS)
    assert found.refusal.values["pixels"] == pytest.approx(310.0, abs=4.0)  # 220 + 90
    known = verdict(ground, twice, start=place, prior=Prior.of(place, 100.0), near=True)
    assert (known.accepted, known.cautions) == (True, ("ambiguous_period",))
    once = Pair(sheet[:, :370], tile)
    assert verdict(find_ground(place, once.images, once.masks), once, start=place).accepted


def bars(shared: int, ground: int, grain: float = 0.0) -> tuple[Pair, np.ndarray]:
    """A tool bar at the foot of one image, at the head of the other, below rows of the same ground; and the
    transform that lays it on itself."""
    bar, between = world(5, 640)[:shared], world(6, 640)[:ground]
    common = np.vstack([between, bar])
    above, below = world(21, 640)[: 520 - len(common)], world(22, 640)[: 500 - len(common)]
    place = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 520.0 - len(common)], [0.0, 0.0, 1.0]])
    rng = np.random.default_rng(4)
    grained = (
        np.clip(image + grain * rng.standard_normal(image.shape), 0.0, 1.0).astype(np.float32)
        for image in (np.vstack([above, common]), np.vstack([common, below]))
    )
    return Pair(*grained), place


@pytest.mark.parametrize("grain", [0.0, 0.04])
@pytest.mark.parametrize(("ground", "accepted"), [(12, False), (70, True)])
def test_two_tool_bars_are_not_accepted_where_no_more_is_common(ground, grain, accepted):
    example, place = bars(70, ground, grain)
    assert in_common(place, example.images) == pytest.approx((70 + ground) / 500)
    found = verdict(find_ground(place, example.images, example.masks), example, start=place)
    assert (found.accepted, found.code) == (accepted, "" if accepted else PRINT)
    if not accepted:
        assert "only 16 % of the smaller image" in found.refusal.message


def test_what_overlaps_as_little_is_accepted_where_the_coordinates_say_so():
    example, place = bars(70, 12)
    ground = find_ground(place, example.images, example.masks)
    assert verdict(ground, example, start=place, prior=Prior.of(place, 20.0), near=True).accepted


def test_rows_with_structures_of_their_own_are_no_lattice():
    """Two thirds lattice, one third ground: the best other shift is 0.56 times as likely."""
    mixed = lattice_pair(TRUTH).images.with_each(pair(TRUTH).images, lambda a, b: 0.7 * a + 0.3 * b)
    rows = Pair(mixed.reference, mixed.sensed)
    assert 0.4 < Shifts(TRUTH, rows.images, rows.masks).rival()[0] < 0.75
    assert verdict(find_ground(TRUTH, rows.images, rows.masks), rows).accepted


def test_few_agreeing_templates_are_not_enough_where_the_whole_overlap_does_not_stand_out():
    other = pair(TRUTH, 10, sensed_seed=20)
    agree = np.random.default_rng(0).permutation(60) < 16
    ground = ground_of(lattice(10, 6), agree, TRUTH, correlation=0.4)
    assert Shifts(plane(ground), other.images, other.masks).deviations < LEAST_DEVIATIONS
    assert verdict(ground, other).code == UNCONFIRMED


def test_the_whole_overlap_does_not_decide_where_templates_are_many_or_mostly_silent(example):
    """What stands out of a large overlap whose templates are silent is a word that is written across both."""
    agree = np.random.default_rng(0).permutation(60) < 16
    few = ground_of(lattice(10, 6), agree, TRUTH, correlation=0.4)
    assert verdict(few, example).accepted
    small = np.random.default_rng(0).permutation(1200) < 96
    detail = ground_of(lattice(40, 30), small, TRUTH, correlation=0.4)
    assert verdict(replace(few, detail=detail), example).code == UNCONFIRMED
    places = lattice(18, 12)
    column, row = np.rint((places - places.min(axis=0)) / (SIDE / 2)).T
    block = (column >= 3) & (column < 9) & (row >= 3) & (row < 9)
    alone = ground_of(places, block, TRUTH, correlation=0.4)
    assert alone.silent.mean() > 0.65 > few.silent.mean()
    assert -4 < alone.log10_chance < -2
    assert alone.share > 0.15
    assert verdict(alone, example).code == UNCONFIRMED
    cornered = ground_of(places, (column < 6) & (row < 6), TRUTH, correlation=0.4)
    assert verdict(cornered, example).code == PRINT


@pytest.mark.parametrize(("stretch", "code"), [(1.3, ""), (1.9, DISTORTED)])
def test_a_squeezed_image_needs_more_proof(example, stretch, code):
    """32 of 60 agree: log10 of the chance is -6.7, enough for an image that is not squeezed."""
    squeezed = TRUTH @ np.diag([stretch, 1.0, 1.0])
    agree = np.random.default_rng(0).permutation(60) < 32
    few = ground_of(lattice(10, 6), agree, squeezed, correlation=0.4)
    whole = ground_of(lattice(14, 12), np.ones(168, bool), squeezed, correlation=0.4)
    squeezed_pair = pair(squeezed, sensed_size=(200, 290))
    assert verdict(few, squeezed_pair).code == code
    assert verdict(whole, squeezed_pair).code == ""


def test_the_plane_goes_through_what_is_supported():
    places = lattice(12, 10)
    moved = turned(1.0, 1.01, (0.5, -0.7)) @ TRUTH
    agree = np.arange(len(places)) % 3 > 0
    ground = replace(ground_of(places, agree, moved), start=TRUTH)
    assert plane(ground) == pytest.approx(moved, abs=1e-6)
    few = replace(ground_of(places, np.arange(len(places)) < 5, moved), start=TRUTH)
    assert plane(few) is few.start


def test_too_little_structure_and_no_agreement_have_their_codes():
    assert nothing_found(verification.FEWEST_FEATURES - 1).code == NO_STRUCTURE
    assert nothing_found(verification.FEWEST_FEATURES).code == NO_AGREEMENT


def test_every_caution_of_a_verdict_has_its_sentence(example):
    agree = np.random.default_rng(0).permutation(60) < 24
    found = verdict(ground_of(lattice(10, 6), agree, TRUTH, correlation=0.4), example)
    assert found.cautions
    assert set(found.cautions) <= cautions.OF_MATCHING


def test_an_oblique_frame_does_not_repeat():
    """Under an affine transform it agrees in the middle alone, and at other shifts as well."""
    middle, tilt = np.array([155.0, 160.0]), np.array([0.0012, -0.0008])

    def oblique(places):
        off = places - middle
        return middle + off / (1 + off @ tilt)[:, None]

    frames = pair(oblique)
    ground = find_ground(np.eye(3), frames.images, frames.masks)
    assert ground.share > 0.9
    assert Shifts(plane(ground), frames.images, frames.masks).rival()[0] > RIVAL
    assert verdict(ground, frames, start=np.eye(3)).accepted
