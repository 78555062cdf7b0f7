"""Sub-pixel refinement: control points measured anew on a grid, by templates around the accepted transform.

Keypoints lie where a detector finds them in both images, to half a pixel or worse where the sensors differ,
and crowd where there is texture. Templates see the same structures with all their pixels, everywhere. They
replace the keypoints only where, measured on templates that took no part, they predict the place better;
some are always kept out of the fit, to judge it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from ..errors import TiepointError
from ..model_choice import choose_model
from ..options import RegistrationOptions
from ..transforms import MINIMUM_POINTS, Transform, fit
from .dense_correlation import CELL, Peaks, Structure, cell_sums, find_peaks
from .features import fill_invalid
from .guided import ControlPointSet
from .smoothness import consistent
from .views import against_aliasing

TEMPLATES = (8, 12)  # cells a side: 64 px; 96 px where too few of those can be told, in
LARGE = 400  # px, shorter side, images: in smaller ones hardly any two of them are independent
ENOUGH = 0.75
LEAST_CORRELATION = 0.12  # with MOST_ERROR it keeps 2 of 1000 templates of unrelated images
MOST_ERROR = 1.0  # px, standard error
POINTS = 700  # wanted of an overlap with texture everywhere; they are 16 to 32 px apart
COARSE = 2.0  # px a pixel, of the first look
COARSE_AREA = 500_000  # px² of the first look at most
COARSE_RADIUS = 4  # px of the first look
RADII = (3, 6)  # px, fewest and most of the second, by what the first found
FEWEST = 24  # measured points that the fit may rest on
FEWEST_CHECKS = 8
# Of the error at templates that took no part, and in px: with less gain the keypoints stay. Where they are
# exact already, templates see little but their own systematic errors of a few hundredths of a pixel.
GAIN, LEAST_GAIN = 0.97, 0.03
HELD_OUT = 8  # every so many points are for checking only
SAME_SCALE = 1.1  # up to this ratio of pixel sizes the reference is not shrunk
WHOLE = 1_500_000  # px²; larger images are measured in tiles, with gaps between if need be
TILE = 384  # px, side
MOST_AREA = 2_000_000  # px² of all tiles

Images = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class _Aligned:
    """Both images on the reference's pixel axes at `step` reference px a pixel."""

    step: float
    images: Images  # (H, W) float32
    masks: Images  # (H, W) bool


def refine(
    first: ControlPointSet, images: Images, masks: Images, options: RegistrationOptions
) -> ControlPointSet:
    """The control points of an accepted pair, measured anew; `first` with check points where that is no gain.

    images (H, W) float32 in [0, 1], masks (H, W) bool: of the reference and the sensed image. The result's
    `precision` and `check` are filled.
    """
    try:
        start = fit("affine", first.sensed, first.reference)
    except TiepointError:  # too few points, or all on one line
        return first
    scale = _scale(start)
    step = scale if scale > SAME_SCALE else 1.0
    area = images[0].size / step**2
    coarse = step * max(COARSE, float(np.sqrt(area / COARSE_AREA)))
    rough = _measured(start, coarse, COARSE_RADIUS, images, masks, TEMPLATES[:1])
    radius = RADII[0]
    if len(rough) >= FEWEST:
        start = fit("affine", rough.sensed, rough.reference)
        left = np.linalg.norm(start.apply(rough.sensed) - rough.reference, axis=1) / step
        radius = int(np.clip(np.ceil(np.percentile(left, 90)) + 2, *RADII))
    dense = _measured(start, step, radius, images, masks, TEMPLATES)
    return _the_better(first, dense, options)


def _measured(
    start: Transform, step: float, radius: int, images: Images, masks: Images, templates: tuple[int, ...]
) -> ControlPointSet:
    """What templates at `step` reference px a pixel tell, found up to `radius` such px from `start`."""
    matrix = start.matrix
    if matrix is None:
        raise TiepointError("Only an affine transform can be refined.")
    aligned = _aligned(matrix, step, images, masks)
    height, width = aligned.images[0].shape
    templates = templates if min(height, width) >= LARGE else templates[:1]
    every = int(np.clip(round(float(np.sqrt(height * width / POINTS)) / CELL), 2, 4))
    found: list[list[Peaks]] = [[] for _ in templates]
    for tile, core in _tiles(height, width, templates[-1] * CELL // 2 + radius):
        structures = [Structure.of(i[tile], m[tile]) for i, m in zip(aligned.images, aligned.masks)]
        if structures[0] is None or structures[1] is None:
            continue
        sums = cell_sums(structures[0], structures[1], radius)
        origin = np.array([tile[1].start, tile[0].start])
        for cells, parts in zip(templates, found):
            parts.append(find_peaks(sums, cells, every, LEAST_CORRELATION).moved_by(origin).within(core))
    best = Peaks.join([])
    for parts in found:
        peaks = Peaks.join(parts)
        peaks = peaks.take(peaks.precision < MOST_ERROR)
        peaks = peaks.take(consistent(peaks.place, peaks.shift))
        if len(peaks) > len(best):
            best = peaks
        if len(peaks) >= ENOUGH * peaks.tried:
            break
    back = np.linalg.inv(matrix)
    sensed = (best.place + best.shift) * step @ back[:2, :2].T + back[:2, 2]
    block = np.floor(best.place / (every * CELL)).astype(int)
    return ControlPointSet(
        start,
        sensed,
        best.place * step,
        (1.0 - best.correlation).astype(np.float32),
        best.precision * step,
        (block[:, 0] + 3 * block[:, 1]) % HELD_OUT == 0,  # no two of them are neighbours
    )


def _the_better(
    first: ControlPointSet, dense: ControlPointSet, options: RegistrationOptions
) -> ControlPointSet:
    """The measured points if they foretell each other's places better than `first` does, else `first`;
    with check points in either case, if there are enough to tell anything."""
    error = _error(_model(first, options), first, dense) if len(dense) >= FEWEST else 0.0
    if _foretold(dense, options) < min(GAIN**2 * error, error - LEAST_GAIN**2):
        used = dense.take(~dense.check)
        return ControlPointSet(
            fit("affine", used.sensed, used.reference),
            dense.sensed,
            dense.reference,
            dense.ratio,
            dense.precision,
            dense.check if dense.check.sum() >= FEWEST_CHECKS else np.zeros(len(dense), bool),
        )
    if len(dense) < FEWEST_CHECKS:
        return first
    unknown = np.full(len(first), np.nan)
    return ControlPointSet(
        first.transform,
        np.concatenate([first.sensed, dense.sensed]),
        np.concatenate([first.reference, dense.reference]),
        np.concatenate([first.ratio, dense.ratio]),
        np.concatenate([unknown, dense.precision]),
        np.arange(len(first) + len(dense)) >= len(first),
    )


def _foretold(points: ControlPointSet, options: RegistrationOptions) -> float:
    """Mean square px by which the points of one half miss the fit to those of the other, and vice versa.

    The halves are the colours of a checkerboard with fields wider than a template: no pixel judges itself.
    """
    if len(points) < FEWEST:
        return float("inf")
    model = _model(points, options)
    side = np.ptp(points.reference, axis=0).max() / 5
    field = np.floor(points.reference / side).astype(int)
    black = field.sum(axis=1) % 2 == 0
    if min(black.sum(), (~black).sum()) < max(FEWEST // 4, MINIMUM_POINTS[model] + 2):
        return float("inf")
    errors = [_error(model, points.take(one), points.take(~one)) * (~one).sum() for one in (black, ~black)]
    return sum(errors) / len(points)


def _error(model: str, fitted: ControlPointSet, judged: ControlPointSet) -> float:
    """Mean square px of the points `judged` under the model fitted to the others; inf where it cannot be."""
    try:
        transform = fit(model, fitted.sensed, fitted.reference, precision=fitted.precision)
    except TiepointError:
        return float("inf")
    return float(np.mean(np.sum((transform.apply(judged.sensed) - judged.reference) ** 2, axis=1)))


def _model(points: ControlPointSet, options: RegistrationOptions) -> str:
    """The kind of transform that the points are used for; a spline is judged by what it smooths to."""
    if options.transform in ("auto", "spline", "displacement", "tps"):
        return choose_model(points.sensed, points.reference, points.precision).model
    return options.transform


def _aligned(matrix: np.ndarray, step: float, images: Images, masks: Images) -> _Aligned:
    """matrix: (3, 3), sensed -> reference px."""
    height, width = (int(np.ceil(side / step)) for side in images[0].shape)
    parts = [
        _warped(image, mask, m[:2] / step, (width, height))
        for image, mask, m in zip(images, masks, (np.eye(3), matrix))
    ]
    return _Aligned(step, (parts[0][0], parts[1][0]), (parts[0][1], parts[1][1]))


def _warped(
    image: np.ndarray, mask: np.ndarray, matrix: np.ndarray, size: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Image and mask under an affine map (2, 3) of pixels, on `size` (width, height) px."""
    filled = fill_invalid(image, mask)
    if np.array_equal(matrix, np.eye(3)[:2]) and size == image.shape[::-1]:
        return filled, mask
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    filled = against_aliasing(filled, scale)
    moved = cv2.warpAffine(filled, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    known = cv2.warpAffine(mask.astype(np.uint8) * 255, matrix, size, flags=cv2.INTER_LINEAR)
    return moved, known == 255


def _tiles(height: int, width: int, margin: int) -> Iterator[tuple[tuple[slice, slice], np.ndarray]]:
    """Rows and columns to read with their margin, and the box (x0, y0, x1, y1) in which they are measured."""
    if height * width <= WHOLE:
        yield (slice(0, height), slice(0, width)), np.array([0, 0, width, height])
        return
    share = min(1.0, float(np.sqrt(MOST_AREA / (height * width))))
    counts = [max(1, int(np.ceil(side * share / TILE))) for side in (height, width)]
    for row in range(counts[0]):
        for column in range(counts[1]):
            box = []
            for index, count, side in ((row, counts[0], height), (column, counts[1], width)):
                pitch = side / count
                length = min(TILE, int(np.ceil(pitch)))
                low = round(index * pitch + (pitch - length) / 2)
                box.append((max(0, low), min(side, low + length)))
            (y0, y1), (x0, x1) = box
            rows = slice(max(0, y0 - margin), min(height, y1 + margin))
            yield (rows, slice(max(0, x0 - margin), min(width, x1 + margin))), np.array([x0, y0, x1, y1])


def _scale(transform: Transform) -> float:
    matrix = transform.matrix
    return 1.0 if matrix is None else float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
