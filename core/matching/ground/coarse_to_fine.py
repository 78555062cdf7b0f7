"""From a first estimate to every place of the overlap: templates, sought coarse to fine, ever further out.

A transform that rests on points in one part of the overlap may be tens of pixels off in another, and no one
transform holds where the ground has relief. So templates all over the overlap are sought in a shrunk pair,
far around where the transform says; those whose neighbours agree bend a field of displacements, by which
the next, finer level starts. What is found in the end was found by agreement of neighbours, not with the
transform: it can contradict it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from .dense_correlation import CELL, Peaks, cell_sums, find_peaks
from .displacement_field import DisplacementField
from .ground import Ground, supported
from .pair_aligner import Images, PairAligner

# Correlation of a peak that counts; with MOST_ERROR 2 of 1000 templates of unrelated images pass.
LEAST_CORRELATION = 0.12
MOST_ERROR = 1.5  # px of the images compared, standard error of a peak that counts
COARSEST = 4.0  # px of the coarser image a pixel, of the first level
COARSE_SIDE = 96  # px, least of the shorter side then
COARSE_AREA = 90_000  # px² of the first level at most
FINE_AREA = 400_000  # px² of the levels before the last
WHOLE = 1_500_000  # px²; larger images are looked at last in tiles, with gaps between if need be
TILE = 384  # px, side
MOST_AREA = 2_000_000  # px² of all tiles
LARGE = 400  # px, shorter side, of images in which larger templates are tried, too
POINTS = 700  # wanted of an overlap with texture everywhere; they are 16 to 32 px apart
# Standard errors by which displacements differ from a plane, root mean square: 0.7 to 1.4 on the development
# pairs, 1.6 to 8.6 with a ridge, a wave, a seam of 5 px or a change of viewpoint.
BENT = 1.5
_FEWEST_TO_BEND = 24
ENOUGH = 0.75  # share of the small templates supported with which larger ones are not preferred


@dataclass(frozen=True)
class Level:
    """How templates are sought at one size of the images. Lengths in its px, or in cells of CELL px."""

    radius: int  # px of the search
    templates: tuple[tuple[int, int], ...]  # side, and distance to the next, cells; of each size tried
    rounds: int  # at most, until the field settles
    pitch: float  # px between nodes of the field
    stiffness: float  # of the field


# Found on the four pairs of data/aerial by their landmarks: 90 % within 3 to 6 px, where the affine transform
# leaves 18 to 30 px. Ten times the stiffness loses one of the four, half the rounds another.
FIRST = Level(radius=8, templates=((4, 1),), rounds=6, pitch=24.0, stiffness=0.01)
NEXT = Level(radius=5, templates=((4, 2),), rounds=4, pitch=32.0, stiffness=0.01)
# The last level, where the field bends: small templates. Where it is nearly straight, see _straight.
CURVED = Level(radius=4, templates=((4, 2), (6, 2)), rounds=2, pitch=32.0, stiffness=0.01)
_STIFF = 10.0  # of a field that is to be a plane
_SETTLED = 0.3  # px, root mean square change of the field
# A level goes on while so much more of the templates joins those that are supported: at the border of a wave
# of 6 px every round reached one template farther, and 12 px of error became 4. Only where this share is
# supported, though: right transforms have 0.50 and more then, and of unrelated images the field would bend
# until 0.19 of the templates agree instead of 0.06.
_GROWTH = 0.01
_WORTH_GROWING = 0.4
_MOST_ROUNDS = 8


def follow(
    start: np.ndarray,
    images: Images,
    masks: Images,
    hopeless: Callable[[Ground], bool] = lambda ground: False,
) -> Ground | None:
    """What templates all over the overlap say, begun at the affine `start` (3, 3), sensed -> reference.

    images (H, W) float32 in [0, 1], masks (H, W) bool: of the reference and the sensed image. hopeless:
    whether what a coarse level says is not worth a fine one; it is the result then. None where nothing can be
    compared.
    """
    aligner = PairAligner(start, images, masks)
    unit = aligner.unit
    box = aligner.overlap(0.0)
    if box is None:
        return None
    step = _coarsest(box, unit)
    wide = aligner.overlap(FIRST.radius * step)
    box = box if wide is None else wide
    field, level = DisplacementField.none(box, FIRST.pitch * step), FIRST
    while True:
        field, (ground,) = _followed(aligner, box, step, level, field)
        if hopeless(ground):
            return ground
        level, step = NEXT, step / 2
        if step <= unit or float(np.prod(box[2:] - box[:2])) / step**2 > FINE_AREA:
            return _measured(aligner, box, unit, field, ground)


def _coarsest(box: np.ndarray, unit: float) -> float:
    """px of the reference a pixel of the first level."""
    sides = (box[2:] - box[:2]) / unit
    step = COARSEST
    while step > 1.0 and sides.min() / step < COARSE_SIDE:
        step /= 2
    while float(np.prod(sides)) / step**2 > COARSE_AREA:
        step *= 2
    return step * unit


def _followed(
    aligner: PairAligner, box: np.ndarray, step: float, level: Level, field: DisplacementField
) -> tuple[DisplacementField, list[Ground]]:
    """The field as one level bends it, and what its last round found, by size of template."""
    blank = DisplacementField.none(box, level.pitch * step)
    found: list[Ground] = []
    share_before = 1.0
    for round_ in range(1, _MOST_ROUNDS + 1):
        found = _sought(aligner, box, step, level, field)
        best = max(found, key=lambda ground: np.count_nonzero(ground.supported))
        bent = blank.fitted(*_displacements(best), level.stiffness)
        moved = bent.at(best.place) - field.at(best.place)
        field = bent
        settled = not len(moved) or np.sqrt(np.mean(np.sum(moved**2, axis=1))) < _SETTLED * step
        grows = best.share >= _WORTH_GROWING and best.share > share_before + _GROWTH
        if not grows and (settled or round_ >= level.rounds):
            break
        share_before = best.share
    return field, found


def _measured(
    aligner: PairAligner, box: np.ndarray, unit: float, field: DisplacementField, before: Ground
) -> Ground:
    """The last level, at full size. before: what the level before found, under `field`."""
    if _bends(before):
        smallest, *larger = _followed(aligner, box, unit, CURVED, field)[1]
        best = smallest
    else:  # no more than a plane, which noise bends least, and large templates are more exact
        plane = DisplacementField.none(box, float("inf")).fitted(*_displacements(before), _STIFF)
        smallest, best, *larger = _followed(aligner, box, unit, _straight(box, unit), plane)[1]
    for ground in larger:
        enough = np.count_nonzero(best.supported) >= ENOUGH * len(best)
        if not enough and np.count_nonzero(ground.supported) > np.count_nonzero(best.supported):
            best = ground
    return replace(best, detail=smallest)


def _straight(box: np.ndarray, unit: float) -> Level:
    """Small templates, which tell where nothing agrees, and large ones, which are more exact."""
    sides = (box[2:] - box[:2]) / unit
    every = int(np.clip(round(float(np.sqrt(np.prod(sides) / POINTS)) / CELL), 2, 4))
    large = ((8, every), (12, every)) if sides.min() >= LARGE else ((8, every),)
    return Level(4, ((4, 2), *large), 1, 48.0, 0.02)


def _bends(ground: Ground) -> bool:
    """Whether what is supported differs from a plane by more than its own errors."""
    places, displacements = _displacements(ground)
    if len(places) < _FEWEST_TO_BEND:
        return False
    basis = np.column_stack([np.ones(len(places)), places - places.mean(axis=0)])
    rest = displacements - basis @ np.linalg.lstsq(basis, displacements, rcond=None)[0]
    error = ground.precision[ground.supported]
    return bool(np.sqrt(np.mean(np.sum(rest**2, axis=1)) / np.mean(error**2)) > BENT)


def _sought(
    aligner: PairAligner, box: np.ndarray, step: float, level: Level, field: DisplacementField
) -> list[Ground]:
    """What the templates of each size come to."""
    found: list[list[Peaks]] = [[] for _ in level.templates]
    margin = (max(cells for cells, _ in level.templates) * CELL // 2 + level.radius) * step
    for tile, core in _tiles(box, step, margin):
        reference = aligner.reference_structure(tile, step)
        sensed = aligner.sensed_structure(tile, step, field)
        if reference is None or sensed is None:
            continue
        sums = cell_sums(reference, sensed, level.radius)
        offset, inside = (tile[:2] - box[:2]) / step, (core - np.tile(box[:2], 2)) / step
        for (cells, every), parts in zip(level.templates, found):
            parts.append(find_peaks(sums, cells, every, LEAST_CORRELATION).moved_by(offset).within(inside))
    return [
        _ground(aligner, box[:2], step, template, field, Peaks.join(parts))
        for template, parts in zip(level.templates, found)
    ]


def _ground(
    aligner: PairAligner,
    origin: np.ndarray,
    step: float,
    template: tuple[int, int],
    field: DisplacementField,
    peaks: Peaks,
) -> Ground:
    """template: its side and the distance to the next, cells. peaks: in pixels of `step` from `origin`."""
    cells, every = template
    clear = peaks.precision < MOST_ERROR
    side = float(cells * CELL)
    vouched = np.zeros(len(peaks), bool)
    vouched[clear] = supported(peaks.place[clear], peaks.shift[clear], side)
    place = np.concatenate([peaks.place, peaks.unclear]) * step + origin
    unknown = np.full((len(peaks.unclear), 2), np.nan)
    shift = np.concatenate([peaks.shift * step, unknown])
    known = np.isfinite(shift[:, 0])
    sensed = np.full_like(place, np.nan)
    at = place[known] + shift[known]
    sensed[known] = aligner.sensed(at, field.at(at))
    none = np.full(len(peaks.unclear), np.nan)
    return Ground(
        aligner.start,
        field,
        side * step,
        min(1.0, (every / cells) ** 2),
        place,
        sensed,
        shift,
        np.concatenate([peaks.correlation, none]),
        np.concatenate([peaks.precision * step, none]),
        np.concatenate([vouched, none > 0]),
    )


def _displacements(ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """Places (N, 2) that are supported, and how far from them start puts what they show."""
    places = ground.place[ground.supported]
    shift = ground.left[ground.supported]
    return places, shift + ground.field.at(places + shift)


def _tiles(box: np.ndarray, step: float, margin: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Boxes (x0, y0, x1, y1), reference px, to read with their margin, and those that are measured."""
    width, height = (box[2:] - box[:2]) / step
    if height * width <= WHOLE:
        yield box, box + np.array([0.0, 0.0, step, step])
        return
    share = min(1.0, float(np.sqrt(MOST_AREA / (height * width))))
    counts = [max(1, int(np.ceil(side * share / TILE))) for side in (width, height)]
    for row in range(counts[1]):
        for column in range(counts[0]):
            low, high = np.zeros(2), np.zeros(2)
            for axis, index, count, side in ((0, column, counts[0], width), (1, row, counts[1], height)):
                pitch = side / count
                length = min(TILE, int(np.ceil(pitch)))
                low[axis] = max(0, round(index * pitch + (pitch - length) / 2))
                high[axis] = min(side, low[axis] + length)
            core = np.concatenate([low, high]) * step + np.tile(box[:2], 2)
            read_low = np.maximum(np.floor((core[:2] - margin - box[:2]) / step), 0.0) * step + box[:2]
            read_high = np.minimum(core[2:] + margin, box[2:])
            yield np.concatenate([read_low, read_high]), core
