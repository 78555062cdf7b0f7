"""A frame that both images share leaves a silent rectangle; ground of the same place does not."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.verdict.shared_print import SilentRectangle, silent_rectangle, without
from tiepoint.core.pair import Pair

from ..grounds import SIDE, ground_of, lattice
from ..pairs import framed, pair, turned

START = turned(20.0, 1.3, (15.0, -40.0))
COLUMNS, ROWS = 24, 18
PLACES = lattice(COLUMNS, ROWS)
MASKS = Pair(reference=np.ones((340, 430), bool), sensed=np.ones((330, 460), bool))


def with_hole(share):
    """Support everywhere but in a rectangle in the middle that is `share` of the overlap's sides."""
    half = (np.array([COLUMNS, ROWS]) - 1) * SIDE / 2 * share / 2
    middle = (PLACES.min(axis=0) + PLACES.max(axis=0)) / 2
    return ~(np.abs(PLACES - middle) <= half).all(axis=1)


def test_where_everything_agrees_there_is_no_rectangle():
    found = silent_rectangle(ground_of(PLACES, np.ones(len(PLACES), bool), START), MASKS)
    assert (found.silent, found.area) == (0.0, 0.0)
    assert found.likeness == pytest.approx(0.9)
    assert not found.suspicious


@pytest.mark.parametrize(
    ("likeness", "agreeing", "print_only"), [(0.6, 0.3, True), (0.4, 0.3, False), (0.9, 0.6, False)]
)
def test_print_all_over_leaves_a_wide_rectangle_that_is_partly_silent(likeness, agreeing, print_only):
    """Blocks of 6 x 5 places agree, as under a tiled watermark, and nothing between them."""
    column, row = np.divmod(np.arange(len(PLACES)), COLUMNS)[::-1]
    block = np.random.default_rng(1).random((12, 12)) < agreeing
    found = silent_rectangle(
        ground_of(PLACES, block[row // 5, column // 6], START, correlation=likeness), MASKS
    )
    assert found.area > 0.6
    assert found.print_only is print_only


@pytest.mark.parametrize(
    ("hole", "likeness", "suspicious", "print_only"),
    [
        (0.85, 0.9, True, True),
        (0.85, 0.6, True, True),
        (0.85, 0.4, False, False),  # not alike enough: two sensors, not two copies
        (0.55, 0.7, True, True),  # smaller, but silent all over
        (0.45, 0.9, True, False),  # small: a reason to look for another transform
        (0.45, 0.7, False, False),
        (0.30, 0.9, False, False),
    ],
)
def test_a_silent_rectangle_amid_what_is_alike_to_the_letter_is_print(hole, likeness, suspicious, print_only):
    found = silent_rectangle(ground_of(PLACES, with_hole(hole), START, correlation=likeness), MASKS)
    assert (found.suspicious, found.print_only) == (suspicious, print_only)


@pytest.mark.parametrize(("likeness", "print_only"), [(0.97, True), (0.9, False)])
def test_copies_around_a_part_of_which_only_some_agrees_are_print(likeness, print_only):
    """A collar whose grid runs on over the ground inside."""
    column, row = np.divmod(np.arange(len(PLACES)), COLUMNS)[::-1]
    strokes = (np.random.default_rng(1).random((6, 6)) < 0.2)[row // 4, column // 4]
    found = silent_rectangle(ground_of(PLACES, with_hole(0.8) | strokes, START, correlation=likeness), MASKS)
    assert 0.6 < found.silent < 0.7
    assert 0.3 < found.area < 0.4
    assert (found.suspicious, found.print_only) == (print_only, print_only)


@pytest.mark.parametrize(
    ("silent", "area", "enclosed", "print_only"),
    [(0.46, 0.64, 0.9, True), (0.36, 0.64, 0.9, False), (0.46, 0.5, 0.9, False), (0.46, 0.64, 0.6, False)],
)
def test_a_frame_with_ticks_all_over_the_ground_is_print(silent, area, enclosed, print_only):
    """Whatever its likeness, and although as much agrees deep in the images as there is."""
    found = SilentRectangle(silent, area, likeness=0.3, deep=0.25, expected=0.25, enclosed=enclosed)
    assert (found.print_only, found.suspicious) == (print_only, print_only)


@pytest.mark.parametrize(("hole", "hollow"), [(0.95, True), (0.6, False)])
def test_where_nothing_agrees_in_most_of_the_overlap_likeness_does_not_count(hole, hollow):
    """Grain over two scans with the same fiducials."""
    found = silent_rectangle(ground_of(PLACES, with_hole(hole), START, correlation=0.3), MASKS)
    assert (found.hollow, found.print_only) == (hollow, False)


def test_silence_in_scattered_patches_is_no_rectangle():
    """In two corners of the overlap, like clouds."""
    low, high = PLACES.min(axis=0), PLACES.max(axis=0)
    shares = (PLACES - low) / (high - low)
    cloudy = (shares < 0.4).all(axis=1) | (shares > 0.6).all(axis=1)
    found = silent_rectangle(ground_of(PLACES, ~cloudy, START), MASKS)
    assert found.area > 0.5
    assert found.silent < 0.5
    assert not found.suspicious


@pytest.mark.parametrize(
    ("agrees", "size", "print_only"),
    [
        (lambda column, row: row < 10, (340, 430), False),  # ground above a lake
        (lambda column, row: row < 10, (1340, 1430), True),  # in a corner of both images
        (lambda column, row: row < 6, (340, 430), True),  # a lake over most of the overlap
        (lambda column, row: (row < 6) | (row > 11), (340, 430), True),  # between two strips
        (lambda column, row: (column < 4) | (row < 4) | (row > 13) | (column > 19), (1340, 1430), True),
    ],
)
def test_ground_beside_a_silent_rectangle_is_no_print(agrees, size, print_only):
    """Where what agrees lies deep in an image and does not enclose the rectangle."""
    row, column = np.divmod(np.arange(len(PLACES)), COLUMNS)
    masks = Pair(reference=np.ones(size, bool), sensed=np.ones(np.array(size) + (-10, 30), bool))
    found = silent_rectangle(ground_of(PLACES, agrees(column, row), START), masks)
    assert found.suspicious
    assert found.print_only is print_only


@pytest.mark.parametrize(("low", "deep", "rim"), [(0.3, 13 / 25, False), (0.0, 0.0, True)])
def test_what_lies_near_the_border_of_both_images_confirms_nothing(low, deep, rim):
    """A bar of a quarter of the height, silent below, under grain: hardly alike."""
    shape = np.array([400, 500])
    columns, rows = np.meshgrid(np.arange(10.0, 500, 20), np.arange(10.0, 400, 20))
    places = np.column_stack([columns.ravel(), rows.ravel()])
    share = places[:, 1] / shape[0]
    places, share = places[share >= low], share[share >= low]
    masks = Pair(reference=np.ones(shape, bool), sensed=np.ones(shape, bool))
    found = silent_rectangle(ground_of(places, share < low + 0.25, np.eye(3), correlation=0.3), masks)
    assert found.enclosed == 0.0
    assert found.deep == pytest.approx(deep)
    assert (found.at_the_rim, found.print_only, found.suspicious) == (rim, rim, rim)


def test_the_smallest_templates_decide():
    hole = ground_of(PLACES, with_hole(0.85), START)
    whole = ground_of(PLACES, np.ones(len(PLACES), bool), START, detail=hole)
    assert silent_rectangle(whole, MASKS).print_only


def test_one_frame_around_two_places_is_print():
    example = framed(ground_seed=31)
    ground = find_ground(example.frame, example.images, example.masks)
    found = silent_rectangle(ground, example.masks)
    assert found.print_only
    assert found.likeness > 0.6  # templates across its edge contain ground, too


def test_two_looks_at_one_place_are_not():
    truth = turned(12.0, 1.07, (-8.0, 21.0))
    example = pair(truth)
    assert not silent_rectangle(find_ground(truth, example.images, example.masks), example.masks).suspicious


def test_what_agrees_is_taken_out_of_both_masks():
    ground = ground_of(PLACES, with_hole(0.85), START)
    # a match in the middle of the hole
    first = Pair(reference=np.array([[210.0, 160.0]]), sensed=np.array([[150.0, 200.0]]))
    left = without(ground, first, MASKS)
    column, row = np.rint(PLACES[ground.supported]).astype(int).T
    assert not left.reference[row, column].any()
    assert left.reference[190, 240]
    assert not left.reference[160, 210]
    sensed = ground.sensed[ground.supported]
    inside = ((sensed > 0) & (sensed < np.array(MASKS.sensed.shape[::-1]) - 1)).all(axis=1)
    column, row = np.rint(sensed[inside]).astype(int).T
    assert not left.sensed[row, column].any()
    assert MASKS.reference.all()
