"""What is left out as print is the print, not the ground."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from tiepoint.core.matching import attempts
from tiepoint.core.matching.attempts import LEFT_OUT, SAME_PIXELS, Attempt, attempt_with, without_fixed_print
from tiepoint.core.matching.pipeline import match
from tiepoint.core.matching.verdict.verification import Verdict
from tiepoint.core.options import MatchOptions
from tiepoint.core.refusals import PRINT

from .grounds import estimate_of, ground_of, lattice
from .pairs import Pair, applied, pair, world

SIZE = (340, 320)  # width, height of both images: frames of one camera
TRUTH = np.array([[1.0, 0.0, 26.3], [0.0, 1.0, -13.8], [0.0, 0.0, 1.0]])


def frames(middle: tuple[int, int], half: int) -> Pair:
    """Two frames of one ground, and a square part of the drone at the same place in both."""
    bare = pair(TRUTH, reference_size=SIZE, sensed_size=SIZE)
    part = np.zeros(SIZE[::-1], np.uint8)
    low, high = ([value + side * half for value in middle] for side in (-1, 1))
    cv2.rectangle(part, tuple(low), tuple(high), 1, -1)
    surface = world(9)[: SIZE[1], : SIZE[0]]
    return Pair(*(np.where(part > 0, surface, image) for image in bare.images.both))


@pytest.mark.parametrize(("middle", "half"), [((60, 60), 78), ((60, 230), 80)])
def test_a_fixed_object_does_not_take_the_place_of_the_ground(middle, half):
    """0.18 and 0.21 of the frame."""
    example = frames(middle, half)
    options = MatchOptions(method="pso-sift", tiles=False)
    result = match(example.images, example.masks, options)
    assert result.accepted, result.reason
    missed = np.linalg.norm(applied(TRUTH, result.sensed) - result.reference, axis=1)
    assert np.median(missed) < 0.1
    assert "frame_left_out" not in result.cautions
    assert "other_motion" in result.cautions


@pytest.mark.parametrize(
    ("all_over", "moved_agree", "found"),
    [(False, 0.8, "moved"), (True, 0.8, "refused"), (False, 0.1, "refused")],
)
def test_what_lies_on_the_same_pixels_is_print_where_something_else_moved(all_over, moved_agree, found):
    """At the rim, what moved is the ground, if it is sure; all over the images, either may be print."""
    masks = Pair(np.ones((300, 340), bool), np.ones((310, 330), bool)).images
    places = lattice(18, 15)
    rim = np.abs(places - (170.0, 150.0)) > (115.0, 95.0)
    agree = np.ones(len(places), bool) if all_over else rim.any(axis=1)
    moved = np.array([[1.0, 0.0, 41.0], [0.0, 1.0, -17.0], [0.0, 0.0, 1.0]])
    share = np.random.default_rng(0).random(len(places)) < moved_agree
    fixed, other = (
        Attempt(Verdict(True), estimate_of(matrix, -90.0), 40, ground=ground_of(places, support, matrix))
        for matrix, support in ((SAME_PIXELS, agree), (moved, share))
    )
    kept = without_fixed_print(fixed, other, SimpleNamespace(masks=masks))
    if found == "moved":
        assert kept.ground is other.ground
        assert kept.verdict.cautions == (LEFT_OUT,)
    else:
        assert (kept.accepted, kept.verdict.code) == (False, PRINT)
    assert without_fixed_print(fixed, None, SimpleNamespace(masks=masks)).verdict.code == PRINT


def test_what_is_refused_for_print_on_the_same_pixels_stays_refused(monkeypatch):
    """What moved was asked already; a search for print would find it again, and may accept it."""
    estimate = estimate_of(SAME_PIXELS, -90.0)
    places = lattice(18, 15)
    fixed = Attempt(
        Verdict(True), estimate, 40, ground=ground_of(places, np.ones(len(places), bool), SAME_PIXELS)
    )
    refused = without_fixed_print(fixed, None, SimpleNamespace())
    monkeypatch.setattr(attempts, "_judged", lambda *_: fixed)
    monkeypatch.setattr(attempts, "_without_moved_print", lambda *_: refused)
    monkeypatch.setattr(attempts, "_judged_without_print", lambda *_: pytest.fail("searched again"))
    assert attempt_with(SimpleNamespace(), estimate, 40) is refused
