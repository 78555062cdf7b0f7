"""From a first estimate to every place of the overlap: templates, searched coarse to fine.

A transform from points in one part of the overlap may be tens of pixels off in another, and no single
transform holds where the terrain has relief. So templates all over the overlap are first searched in a shrunk
pair, far around the predicted places. Those whose neighbours agree bend a field of displacements, from which
the next, finer level starts. Templates count by the agreement of their neighbours, not of the transform, so
the result can contradict the transform.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..images import Images
from .cell_sums import CELL, cell_sums
from .displacement_field import DisplacementField
from .ground import Ground, supported
from .pair_aligner import PairAligner
from .template_peaks import TEXTURE, Peaks, find_border_peaks, find_peaks

# Correlation of a peak that counts; with MOST_ERROR 2 of 1000 templates of unrelated images pass.
LEAST_CORRELATION = 0.12
MOST_ERROR = 1.5  # px of the compared images, largest standard error of a peak that counts
COARSEST = 4.0  # px of the coarser image per pixel of the first level
COARSE_SIDE = 96  # px, least shorter side of the first level
COARSE_AREA = 90_000  # px² of the first level at most
FINE_AREA = 400_000  # px² of the levels before the last
WHOLE = 1_500_000  # px²; the last level of larger images is in tiles, with gaps between them if needed
TILE = 384  # px, side
MOST_AREA = 2_000_000  # px² of all tiles
LARGE = 400  # px, shorter side from which larger templates are tried, too
POINTS = 700  # templates wanted in a fully textured overlap; they are 16 to 32 px apart
# Root mean square misfit of the displacements to a plane, in standard errors: 0.7 to 1.4 on the development
# pairs, 1.6 to 8.6 with a ridge, a wave, a seam of 5 px or a change of viewpoint.
BENT = 1.5
_FEWEST_TO_BEND = 24  # supported templates; fewer do not tell a bend from their errors
BORDER_CELLS = 6  # side of the templates sought at the border
# px beyond the border that count as known then: blur and gradient reach 3 px, and the nearest pixels, which
# go on there, make no edge along it. Else edges within 6 px of it are left out. On 12 pairs the error of the
# templates within 12 px of the border is 0.9 to 1.5 times their standard error (medians), inside 1.1 to 1.5.
_GROWN = 3
ENOUGH = 0.75  # supported share of the templates from which larger ones are not preferred


@dataclass(frozen=True)
class Level:
    """How templates are searched at one image size. Lengths in px of that size, or in cells of CELL px."""

    radius: int  # px of the search
    templates: tuple[tuple[int, int], ...]  # side and spacing, cells, of each template size tried
    rounds: int  # at most, until the field settles
    pitch: float  # px between nodes of the field
    stiffness: float  # of the field
    ties: float = 1e-4  # of the field to no displacement
    grows: bool = False  # whether it goes on while the support grows
    least: float = LEAST_CORRELATION  # of a peak that counts
    border: bool = False  # whether templates at the border of which a part is known are sought, too
    texture: float = TEXTURE  # share of the median energy of templates, the least of one


# Chosen on the landmarks of the four pairs of data/aerial: 90 % within 3 to 6 px, where the affine transform
# leaves 18 to 30 px. Ten times the stiffness loses one of the four pairs, half the rounds another.
FIRST = Level(radius=8, templates=((4, 1),), rounds=6, pitch=24.0, stiffness=0.01)
NEXT = Level(radius=5, templates=((4, 2),), rounds=4, pitch=32.0, stiffness=0.01)
# The last level, where the field bends: small templates. Where it is nearly straight, see _straight. Hardly
# any ties: the field must go straight on beyond the outermost templates. On the levels before, so few would
# cost a development pair its affine transform (d14: 0.11 to 0.22 px).
CURVED = Level(
    radius=4, templates=((4, 2), (6, 2)), rounds=2, pitch=32.0, stiffness=0.01, ties=1e-6, grows=True
)
# For control points alone, once the field is known: small templates, and parts of larger ones at the border.
FOR_POINTS = replace(CURVED, templates=((4, 2),), rounds=1, grows=False, border=True, texture=0.1)
_ROUNDS_FOR_POINTS = 2  # the second searches where the field of the first puts the border
STIFF = 10.0  # stiffness of a field that must be a plane
_SETTLED = 0.3  # px, root mean square change of the field
# A level goes on while the supported share grows by this much a round: at the border of a wave of 6 px every
# round reached one template farther, and 12 px of error became 4.
_GROWTH = 0.01
# Supported share from which it may go on so: right transforms have 0.50 and more then. For unrelated images
# the field would bend until 0.19 of the templates agree instead of 0.06.
_WORTH_GROWING = 0.4
_MOST_ROUNDS = 8  # of any level
# Fewer templates of the first level than this, where a part of an image is masked, may be too few to support
# each other, which says nothing: the level is tried again at half the step. A round mask over a third of the
# image left 23, of which none was supported, a chequered one 3, and three squares 63, which all were.
_FEW_TRIED = 60


def find_ground(
    start: np.ndarray,
    images: Images,
    masks: Images,
    hopeless: Callable[[Ground], bool] = lambda ground: False,
    tick: Callable[[], None] = lambda: None,
) -> Ground | None:
    """The ground, searched from the affine `start` (3, 3), sensed -> reference px.

    images (H, W) float32 in [0, 1], masks (H, W) bool: of the reference and the sensed image. hopeless:
    whether the ground of a coarse level is not worth a fine level; it is returned then. None where the images
    do not overlap. tick: called often, to report that work goes on.
    """
    aligner = PairAligner(start, images, masks, tick)
    unit = aligner.unit
    box = aligner.overlap(0.0)
    if box is None:
        return None
    step = _coarsest(box, unit)
    wide = aligner.overlap(FIRST.radius * step)
    box = box if wide is None else wide
    field, level = DisplacementField.none(box, FIRST.pitch * step), FIRST
    masked = not all(mask.all() for mask in masks.both)
    while True:
        field, (ground,) = search_level(aligner, box, step, level, field)
        if hopeless(ground):
            if level is not FIRST or len(ground) >= _FEW_TRIED or step <= unit or not masked:
                return ground
            step = max(step / 2, unit)
            field = DisplacementField.none(box, FIRST.pitch * step)
            continue
        level, step = NEXT, step / 2
        if step <= unit or float(np.prod(box[2:] - box[:2])) / step**2 > FINE_AREA:
            return _last_level(aligner, box, unit, field, ground)


def _coarsest(box: np.ndarray, unit: float) -> float:
    """px of the reference per pixel of the first level."""
    sides = (box[2:] - box[:2]) / unit
    step = COARSEST
    while step > 1.0 and sides.min() / step < COARSE_SIDE:
        step /= 2
    while float(np.prod(sides)) / step**2 > COARSE_AREA:
        step *= 2
    return step * unit


def search_level(
    aligner: PairAligner, box: np.ndarray, step: float, level: Level, field: DisplacementField
) -> tuple[DisplacementField, list[Ground]]:
    """The field after all rounds of one level, and the ground of the last round, one a template size."""
    blank = DisplacementField.none(box, level.pitch * step)
    found: list[Ground] = []
    share_before = 1.0
    for round_ in range(1, _MOST_ROUNDS + 1):
        found = _search_once(aligner, box, step, level, field)
        best = max(found, key=lambda ground: np.count_nonzero(ground.supported))
        bent = blank.fitted(*_displacements(best), level.stiffness, ties=level.ties)
        moved = bent.at(best.place) - field.at(best.place)
        field = bent
        settled = not len(moved) or np.sqrt(np.mean(np.sum(moved**2, axis=1))) < _SETTLED * step
        grows = level.grows and best.share >= _WORTH_GROWING and best.share > share_before + _GROWTH
        if not grows and (settled or round_ >= level.rounds):
            break
        share_before = best.share
    return field, found


def _last_level(
    aligner: PairAligner, box: np.ndarray, unit: float, field: DisplacementField, before: Ground
) -> Ground:
    """The ground of the last level, at full size. before: that of the previous level, under `field`."""
    if _bends(before):
        field, (smallest, *larger) = search_level(aligner, box, unit, CURVED, field)
        best = smallest
        if smallest.share >= ENOUGH:
            best = replace(smallest, for_points=_ground_for_points(aligner, box, unit, field))
    else:  # a plane suffices: noise bends it least, and large templates are more precise
        plane = DisplacementField.none(box, float("inf")).fitted(*_displacements(before), STIFF)
        smallest, best, *larger = search_level(aligner, box, unit, _straight(box, unit), plane)[1]
    for ground in larger:
        enough = np.count_nonzero(best.supported) >= ENOUGH * len(best)
        if not enough and np.count_nonzero(ground.supported) > np.count_nonzero(best.supported):
            best = ground
    return replace(best, detail=smallest)


def _ground_for_points(
    aligner: PairAligner, box: np.ndarray, unit: float, field: DisplacementField
) -> Ground:
    """The ground once more under `field` and under the field of that, with the templates at the border.

    Under a field that goes on straight beyond the outermost templates, those at the border of a wave miss it
    by up to 0.8 px with a standard error of 0.1, since it bends within them: they were dropped as outliers.
    Largest errors of six waves and ridges in clear bands: 0.9 to 2.6 px before, 0.6 to 1.7 px after.
    """
    for _ in range(_ROUNDS_FOR_POINTS):
        field, (found,) = search_level(aligner, box, unit, FOR_POINTS, field)
    return found


def _straight(box: np.ndarray, unit: float) -> Level:
    """The last level under a plane: small templates show where nothing agrees, large ones are precise."""
    sides = (box[2:] - box[:2]) / unit
    every = int(np.clip(round(float(np.sqrt(np.prod(sides) / POINTS)) / CELL), 2, 4))
    large = ((8, every), (12, every)) if sides.min() >= LARGE else ((8, every),)
    return Level(4, ((4, 2), *large), 1, 48.0, 0.02)


def _bends(ground: Ground) -> bool:
    """Whether the supported displacements differ from a plane by more than their own errors."""
    places, displacements = _displacements(ground)
    if len(places) < _FEWEST_TO_BEND:
        return False
    basis = np.column_stack([np.ones(len(places)), places - places.mean(axis=0)])
    rest = displacements - basis @ np.linalg.lstsq(basis, displacements, rcond=None)[0]
    error = ground.precision[ground.supported]
    return bool(np.sqrt(np.mean(np.sum(rest**2, axis=1)) / np.mean(error**2)) > BENT)


def _search_once(
    aligner: PairAligner, box: np.ndarray, step: float, level: Level, field: DisplacementField
) -> list[Ground]:
    """The ground of each template size after one search."""
    found: list[list[Peaks]] = [[] for _ in level.templates]
    sides = [cells for cells, _ in level.templates] + [BORDER_CELLS] * level.border
    margin = (max(sides) * CELL // 2 + level.radius) * step
    for tile, core in tiles(box, step, margin):
        grown = _GROWN if level.border else 0
        reference = aligner.reference_structure(tile, step, grown)
        sensed = aligner.sensed_structure(tile, step, field, grown)
        if reference is None or sensed is None:
            continue
        sums = cell_sums(level.radius, reference=reference, sensed=sensed)
        offset, inside = (tile[:2] - box[:2]) / step, (core - np.tile(box[:2], 2)) / step
        for (cells, every), parts in zip(level.templates, found):
            peaks = find_peaks(sums, cells, every, level.least, level.texture)
            if level.border:
                peaks = Peaks.join([peaks, find_border_peaks(sums, BORDER_CELLS, level.least, level.texture)])
            parts.append(peaks.moved_by(offset).within(inside))
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
    """The ground of one template size.

    template: its side and spacing, cells. peaks: in pixels of `step` px from `origin`.
    """
    cells, every = template
    clear = peaks.precision < MOST_ERROR
    side = float(cells * CELL)
    confirmed = np.zeros(len(peaks), bool)
    confirmed[clear] = supported(peaks.place[clear], peaks.shift[clear], side)
    place = np.concatenate([peaks.place, peaks.unclear]) * step + origin
    unknown = np.full((len(peaks.unclear), 2), np.nan)
    shift = np.concatenate([peaks.shift * step, unknown])
    known = np.isfinite(shift[:, 0])
    sensed = np.full_like(place, np.nan)
    at = place[known] + shift[known]
    sensed[known] = aligner.sensed(at, field.at(at))
    none = np.full(len(peaks.unclear), np.nan)
    return Ground(
        start=aligner.start,
        field=field,
        side=side * step,
        independent=min(1.0, (every / cells) ** 2),
        place=place,
        sensed=sensed,
        shift=shift,
        correlation=np.concatenate([peaks.correlation, none]),
        precision=np.concatenate([peaks.precision * step, none]),
        supported=np.concatenate([confirmed, np.zeros(len(none), bool)]),
    )


def _displacements(ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """The supported places (N, 2), and how far off `start` maps their sensed points, (N, 2) px."""
    places = ground.place[ground.supported]
    shift = ground.shift[ground.supported]
    return places, shift + ground.field.at(places + shift)


def tiles(box: np.ndarray, step: float, margin: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Boxes (x0, y0, x1, y1), reference px, two per tile: to read, with its margin, and to measure."""
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
