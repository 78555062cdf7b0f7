"""Strokes drawn over two pictures are no evidence where the ground between them has nothing in common."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from tiepoint.core.matching import attempts
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.pipeline import match
from tiepoint.core.matching.verdict import overprint as module
from tiepoint.core.matching.verdict.overprint import overprint
from tiepoint.core.matching.verdict.verification import judge
from tiepoint.core.options import MatchOptions
from tiepoint.core.refusals import PRINT

from ..grounds import estimate_of
from ..pairs import Pair, applied, pair, turned, world

WHOLE = np.eye(3)
MOVED = turned(0.0, 1.0, (21.0, -13.0))
OPTIONS = MatchOptions(method="pso-sift")


def lettered(example: Pair, words: int = 34, ink: float = 0.0) -> Pair:
    """The pair with the same words at the same pixels of both images."""
    rng = np.random.default_rng(4)
    drawn_words = [
        ("".join(rng.choice(list("aeilmnorst"), 6)), (int(x), int(y)))
        for x, y in rng.uniform((0, 12), (290, 310), (words, 2))
    ]

    def drawn(image: np.ndarray) -> np.ndarray:
        image = 0.2 + 0.6 * image
        for word, at in drawn_words:
            cv2.putText(image, word, at, cv2.FONT_HERSHEY_SIMPLEX, 0.5, ink, 2, cv2.LINE_AA)
        return image

    return replace(example, reference=drawn(example.reference), sensed=drawn(example.sensed))


def verdict_of(example: Pair, transform: np.ndarray):
    ground = find_ground(transform, example.images, example.masks)
    assert ground.share > 0.6  # the strokes agree all over the overlap
    return judge(estimate_of(transform, -80.0), ground, example.images, example.masks, OPTIONS)


def test_lettering_over_two_places_is_refused_as_print():
    example = lettered(pair(WHOLE, 1, sensed_seed=20))
    verdict = verdict_of(example, WHOLE)
    assert (verdict.accepted, verdict.code) == (False, PRINT)


def test_lettering_over_one_place_is_no_print_that_hides_it():
    example = lettered(pair(WHOLE, 1))
    assert overprint(WHOLE, example.images, example.masks) is None
    assert verdict_of(example, WHOLE).accepted


def test_the_strokes_are_found_in_both_images():
    example = lettered(pair(MOVED, 1))
    printed = overprint(WHOLE, example.images, example.masks)
    for image, found in zip(example.images.both, printed.both):
        ink = image < 0.12
        assert found.shape == image.shape
        assert found[ink].mean() > 0.7
        assert found.mean() < 0.6


def test_the_ground_is_found_below_lettering_that_is_not_moved_with_it():
    example = lettered(pair(MOVED, 1), words=24)
    result = match(example.images, example.masks, OPTIONS)
    assert result.accepted
    assert "frame_left_out" in result.cautions
    np.testing.assert_allclose(result.sensed_to_reference[:2, 2], MOVED[:2, 2], atol=1.0)


def test_the_ground_is_measured_without_the_names_that_lie_elsewhere_over_it():
    """Templates at the names followed them by up to 1.2 px, and nothing said so."""
    moved = turned(3.0, 1.0, (21.0, -13.0))
    example = lettered(pair(moved, 1), words=18)
    result = match(example.images, example.masks, OPTIONS)
    assert "frame_left_out" in result.cautions
    off = np.linalg.norm(applied(moved, result.sensed) - result.reference, axis=1)
    assert off.max() < 0.3
    assert len(off) > 60


def test_a_transform_near_names_at_the_same_pixels_is_refused_where_nothing_else_is_sure(monkeypatch):
    example = lettered(pair(turned(0.0, 1.0, (7.0, -6.0)), 1), words=18)
    assert match(example.images, example.masks, OPTIONS).accepted
    monkeypatch.setattr(attempts, "is_sure", lambda attempt: False)
    result = match(example.images, example.masks, OPTIONS)
    assert (result.accepted, result.reason_code) == (False, PRINT)


def test_grey_names_over_clear_ground_are_print():
    """Their gradients are 2.2 to 3 times as strong as those of the ground."""
    example = lettered(pair(MOVED, 1), ink=0.33)
    assert overprint(WHOLE, example.images, example.masks) is not None


@pytest.mark.parametrize("other", [20, 31])
def test_two_places_are_refused_though_rests_of_the_lettering_still_agree(other):
    example = lettered(pair(WHOLE, 1, sensed_seed=other), words=24)
    result = match(example.images, example.masks, OPTIONS)
    assert not result.accepted


@pytest.mark.parametrize("noise", [0.02, 0.05])
def test_noise_between_the_strokes_of_one_map_is_no_other_ground(noise):
    """Two editions of one sheet have nothing in common but their ink."""
    rng = np.random.default_rng(0)
    blank = Pair(np.full((300, 340), 0.9, np.float32), np.full((320, 310), 0.9, np.float32))
    example = lettered(blank)
    grainy = [
        np.clip(image + rng.normal(0, noise, image.shape), 0, 1).astype(np.float32)
        for image in example.images.both
    ]
    example = Pair(*grainy)
    assert overprint(WHOLE, example.images, example.masks) is None


def sheet(seed: int) -> np.ndarray:
    """(300, 310): a sheet with the grid of its series, and fine contours of its own."""
    relief = cv2.GaussianBlur(world(seed)[:300, :310], (0, 0), 8)
    drawn = np.where(np.abs(relief * 30 % 1 - 0.5) > 0.3, 0.5, 0.95).astype(np.float32)
    for line in range(20, 310, 60):
        cv2.line(drawn, (line, 0), (line, 300), 0.1, 2)
        cv2.line(drawn, (0, line), (310, line), 0.1, 2)
    rng = np.random.default_rng(seed)
    drawn = cv2.GaussianBlur(drawn, (0, 0), 0.8)
    return np.clip(drawn + rng.normal(0, 0.005, drawn.shape), 0, 1).astype(np.float32)


def test_neighbouring_sheets_of_one_series_have_nothing_in_common_but_their_grid():
    example = Pair(sheet(1), sheet(20))
    assert overprint(WHOLE, example.images, example.masks) is not None
    edition = Pair(sheet(1), np.clip(sheet(1)[:280, :300] * 0.9, 0, 1))
    assert overprint(WHOLE, edition.images, edition.masks) is None


def graticule_over(share: float) -> Pair:
    """One grid, drawn by a program over two places that have a `share` of their ground in common."""
    example = pair(WHOLE, 1, sensed_seed=31)
    rows, columns = slice(0, 300), slice(0, 310)
    mixed = (1 - share) * example.sensed[rows, columns] + share * example.reference[rows, columns]
    drawn = [0.55 + 0.22 * image.astype(np.float32) for image in (example.reference, mixed)]
    for image in drawn:
        for line in range(25, 310, 66):
            cv2.line(image, (line, 0), (line, 320), 0.2, 2)
            cv2.line(image, (0, line), (340, line), 0.2, 2)
    return Pair(*drawn)


def test_strokes_that_are_copies_prove_no_more_of_the_ground_between_them(monkeypatch):
    """By another shift that is as likely; how far the likeness stands out is left aside."""
    monkeypatch.setattr(module, "OVERPRINT_DEVIATIONS", -np.inf)
    example = graticule_over(0.1)
    assert overprint(WHOLE, example.images, example.masks) is not None
    beside = turned(0.0, 1.0, (0.3, 0.0))  # not pixel on pixel
    assert overprint(beside, example.images, example.masks) is None
