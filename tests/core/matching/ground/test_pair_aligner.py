"""Both images on one grid: the same pixel shows the same place, to a fraction of a grey level."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.ground.displacement_field import DisplacementField
from tiepoint.core.matching.ground.pair_aligner import PairAligner
from tiepoint.core.pair import Pair as Sides

from ..pairs import REFERENCE_SIZE, SENSED_SIZE, applied, pair, turned

TRUTH = turned(12.0, 1.07, (-8.0, 21.0))


def alike(grid):
    """Root mean square difference where both images are known, and the share of the grid where they are."""
    both = grid.masks.reference & grid.masks.sensed
    return float(np.sqrt(np.mean((grid.images.reference - grid.images.sensed)[both] ** 2))), float(
        both.mean()
    )


def test_under_the_truth_both_show_the_same():
    example = pair(TRUTH)
    aligner = PairAligner(TRUTH, example.images, example.masks)
    box = aligner.overlap(0.0)
    difference, shown = alike(aligner.aligned(box, 1.0))
    assert difference < 0.005
    assert shown > 0.75
    shifted = TRUTH.copy()
    shifted[0, 2] += 1.0
    assert alike(PairAligner(shifted, example.images, example.masks).aligned(box, 1.0))[0] > 0.015


def test_a_field_corrects_the_start():
    example = pair(TRUTH)
    start = TRUTH.copy()
    start[:2, 2] += (6.0, -3.0)  # place x shows the sensed pixel that the start maps to x + (6, -3)
    aligner = PairAligner(start, example.images, example.masks)
    box = aligner.overlap(20.0)
    at = np.random.default_rng(0).uniform(box[:2], box[2:], (60, 2))
    field = DisplacementField.none(box, 80.0).fitted(at, np.tile([6.0, -3.0], (60, 1)), 1.0)
    assert alike(aligner.aligned(box, 1.0))[0] > 0.03
    assert alike(aligner.aligned(box, 1.0, field))[0] < 0.006
    sensed = aligner.sensed(at, field.at(at))
    assert applied(TRUTH, sensed) == pytest.approx(at, abs=0.05)


def test_the_overlap_is_the_box_of_the_sensed_image_cut_at_the_reference():
    example = pair(TRUTH)
    aligner = PairAligner(TRUTH, example.images, example.masks)
    corners = applied(TRUTH, np.array([[0, 0], [1, 0], [0, 1], [1, 1]]) * (np.array(SENSED_SIZE) - 1.0))
    low = np.maximum(np.floor(corners.min(axis=0)), 0)
    high = np.minimum(np.ceil(corners.max(axis=0)), np.array(REFERENCE_SIZE) - 1)
    assert aligner.overlap(0.0) == pytest.approx(np.concatenate([low, high]))
    assert (aligner.overlap(5.0)[:2] <= low).all()
    beside = TRUTH.copy()
    beside[0, 2] += 900.0
    assert PairAligner(beside, example.images, example.masks).overlap(0.0) is None


@pytest.mark.parametrize(
    ("side", "scale", "unit"),
    [(800, 0.6, 1.0), (700, 1.0, 1.0), (600, 2.5, 2.5), (97, 1.0, 0.5), (49, 2.0, 0.5)],
)
def test_the_unit_is_a_pixel_of_the_coarser_image_or_less(side, scale, unit):
    """Templates need 192 px a side: 97 px are enlarged twice, no sensed pixel more than four times."""
    images = Sides(
        reference=np.zeros((1600, 1700), np.float32), sensed=np.zeros((side, side + 40), np.float32)
    )
    start = np.diag([scale, scale, 1.0])
    assert PairAligner(start, images, images.map(lambda image: image == 0)).unit == pytest.approx(unit)


def test_a_coarse_grid_shows_the_same_of_both():
    example = pair(TRUTH)
    grid = PairAligner(TRUTH, example.images, example.masks).aligned(
        np.array([30.0, 50.0, 130.0, 110.0]), 4.0
    )
    assert grid.images.reference.shape == grid.images.sensed.shape == grid.masks.sensed.shape == (16, 26)
    assert alike(grid)[0] < 0.01


def test_unknown_pixels_stay_unknown():
    example = pair(TRUTH)
    masks = example.masks
    masks.sensed[:, 200:] = False
    grid = PairAligner(TRUTH, example.images, masks).aligned(np.array([0.0, 0.0, 339.0, 299.0]), 1.0)
    rows, columns = np.nonzero(grid.masks.sensed)
    back = np.linalg.inv(TRUTH)
    assert applied(back, np.column_stack([columns, rows]).astype(float))[:, 0].max() < 199.1
    assert grid.masks.sensed.mean() > 0.4
