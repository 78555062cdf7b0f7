"""Thin print all over both images: lettering, a layer of roads, a grid drawn over two pictures of the ground.

Every template holds a stroke of it, so nothing is silent. But strokes are almost identical, while what lies
between them, which is ground and not noise, has nothing in common under the transform.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import apply_affine
from ...pair import Pair
from ..ground.pair_aligner import Aligned, PairAligner
from ..images import Images
from ..thresholds import (
    COPIES,
    GRAIN,
    GRAIN_LOCKED,
    LEAST_STROKES,
    OVERPRINT_ALIKE,
    OVERPRINT_DEVIATIONS,
    OVERPRINT_LIKENESS,
    OVERPRINT_REST,
    OVERPRINT_RIVAL,
    STROKE_LIKENESS,
    STROKE_STRENGTH,
    THICK,
)
from ..tiles.turned_fields import direction_field
from .fixed_pattern import pixel_on_pixel
from .likeness import BESIDE, Likeness

_WINDOW = 7  # px, in which gradients are compared
_TEXTURE = 0.05  # of the median energy of gradients: below, there is nothing to compare
_JOINED, _THICK = 5, 25  # px: gaps within print, and the side of what is no stroke
_AROUND = 9  # px, side of the square around a place of print that belongs to it
_HERE = 2  # px by which the transform may be off
_FINE, _COARSE = 1.0, 3.0  # px, sigma of the blur before gradients; grain does not outlast the second
_MOST_AREA = 2_000_000  # px² compared at most
_FIELD_AREA = 250_000  # px² of the fields that are shifted over each other at most
_LEAST_SIDE = 64  # px of the overlap: below, nothing can be concluded


@dataclass(frozen=True)
class _Compared:
    """Both images under the transform, (H, W)."""

    known: np.ndarray  # bool: both are valid
    alike: np.ndarray  # float32, correlation of the gradients in windows
    strength: np.ndarray  # float32, product of their energies
    textured: np.ndarray  # bool: both have structure


def overprint(transform: np.ndarray, images: Images, masks: Images) -> Images | None:
    """Where both images have the same thin print, (H, W) bool each, if only that agrees; else None.

    transform: (3, 3), sensed -> reference. images (H, W) float32, masks (H, W) bool: of the reference and the
    sensed image.
    """
    aligner = PairAligner(transform, images, masks)
    box = aligner.overlap(0.0)
    if box is None:
        return None
    step = max(aligner.unit, 1.0, float(np.sqrt(np.prod(box[2:] - box[:2]) / _MOST_AREA)))
    if (box[2:] - box[:2]).min() < _LEAST_SIDE * step:
        return None
    pair = aligner.aligned(box, step)
    compared = _compared(pair)
    locked = pixel_on_pixel(transform, images.sensed.shape)
    strokes = _strokes(pair, compared, GRAIN_LOCKED if locked else GRAIN)
    if strokes is None or not _only_strokes_agree(pair, compared, strokes, locked):
        return None
    return _on_both(strokes, box[:2], step, transform, images)


def _strokes(pair: Aligned, compared: _Compared, grain: float) -> np.ndarray | None:
    """(H, W) bool: what is almost identical in both images, with its surroundings; None where it is not thin,
    not stronger than the rest, or the rest is grain, of whose gradients less than `grain` outlasts a blur."""
    textured = np.count_nonzero(compared.textured)
    same = _same(compared)
    count = np.count_nonzero(same)
    if count < LEAST_STROKES * max(textured, 1):
        return None
    joined = cv2.morphologyEx(same.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((_JOINED, _JOINED), np.uint8))
    thick = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((_THICK, _THICK), np.uint8))
    if np.count_nonzero(thick) > THICK * count:
        return None
    strokes = cv2.dilate(joined, np.ones((_AROUND, _AROUND), np.uint8)) > 0
    rest = compared.textured & ~strokes
    if np.count_nonzero(rest) < max(1, OVERPRINT_REST * textured):
        return None
    strength = float(compared.strength[same].mean()) / max(float(compared.strength[rest].mean()), 1e-12)
    if not STROKE_STRENGTH[0] <= strength <= STROKE_STRENGTH[1]:
        return None
    return strokes if min(_lasting(image, rest) for image in pair.images.both) >= grain else None


def _same(compared: _Compared) -> np.ndarray:
    """(H, W) bool: windows that are one stroke."""
    return np.asarray(compared.textured & (compared.alike > STROKE_LIKENESS))


def _compared(pair: Aligned) -> _Compared:
    gradients = [_gradient(image, _FINE) for image in pair.images.both]
    (x, y), (u, v) = gradients
    energy = [_mean(a * a + b * b) for a, b in gradients]
    product = np.sqrt(np.maximum(energy[0] * energy[1], 1e-20))
    known = pair.masks.reference & pair.masks.sensed
    textured = known.copy()
    for each in energy:
        textured &= each > _TEXTURE * (float(np.median(each[known])) if known.any() else 0.0)
    return _Compared(known, _mean(x * u + y * v) / product, product, textured)


def _gradient(image: np.ndarray, sigma: float) -> tuple[np.ndarray, np.ndarray]:
    smooth = cv2.GaussianBlur(image, (0, 0), sigma)
    return cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)


def _mean(values: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.blur(values, (_WINDOW, _WINDOW)))


def _lasting(image: np.ndarray, rest: np.ndarray) -> float:
    """The share of the gradients' median energy at `rest` that outlasts the coarse blur.

    Print is filled before by what lies around it, so that its blur does not reach there.
    """
    weight = rest.astype(np.float32)
    energy = []
    for sigma in (_FINE, _COARSE):
        known = np.maximum(cv2.GaussianBlur(weight, (0, 0), 4 * sigma), 1e-6)
        around = cv2.GaussianBlur(image * weight, (0, 0), 4 * sigma) / known
        x, y = _gradient(np.where(rest, image, around).astype(np.float32), sigma)
        energy.append(float(np.median(_mean(x * x + y * y)[rest])))  # strong edges left do not count
    return energy[1] / max(energy[0], 1e-12)


def _only_strokes_agree(pair: Aligned, compared: _Compared, strokes: np.ndarray, locked: bool) -> bool:
    """Whether what is not print has nothing in common under the transform. locked: pixels lie on pixels."""
    alike = abs(float(compared.alike[compared.textured & ~strokes].mean()))
    if alike > OVERPRINT_ALIKE:
        return False
    masks = pair.masks.map(lambda mask: mask & ~strokes)
    shrink = min(1.0, float(np.sqrt(_FIELD_AREA / strokes.size)))
    fields = pair.images.with_each(masks, direction_field).map(lambda field: _shrunk(field, shrink))
    likeness = Likeness.of(fields, masks.map(lambda mask: _shrunk(mask.astype(np.float64), shrink)))
    here, beside = likeness.here(_HERE), likeness.around(*likeness.farthest)
    row, column = (side // 2 for side in beside.shape)
    beside[row - BESIDE : row + BESIDE + 1, column - BESIDE : column + BESIDE + 1] = -1.0
    copies = locked and float(np.median(compared.alike[_same(compared)])) >= COPIES
    if beside.max() > OVERPRINT_RIVAL * here and alike < OVERPRINT_ALIKE / (1 if copies else 2):
        return True
    return here < OVERPRINT_LIKENESS and likeness.deviations(_HERE) < OVERPRINT_DEVIATIONS


def _shrunk(values: np.ndarray, scale: float) -> np.ndarray:
    return np.asarray(cv2.resize(values, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))


def _on_both(
    strokes: np.ndarray, corner: np.ndarray, step: float, transform: np.ndarray, images: Images
) -> Images:
    """The print (H, W) bool on the grid from `corner`, every `step` px of the reference, in both images."""
    onto_grid = np.array([[1 / step, 0, -corner[0] / step], [0, 1 / step, -corner[1] / step], [0, 0, 1]])
    both = Pair(reference=onto_grid, sensed=onto_grid @ transform)

    def placed(image: np.ndarray, to_grid: np.ndarray) -> np.ndarray:
        height, width = image.shape
        x, y = np.meshgrid(np.arange(width, dtype=np.float64), np.arange(height, dtype=np.float64))
        at = apply_affine(to_grid, np.column_stack([x.ravel(), y.ravel()])).astype(np.float32)
        found = cv2.remap(
            strokes.astype(np.uint8), at.reshape(height, width, 2), None, cv2.INTER_NEAREST, borderValue=0
        )
        return np.asarray(found > 0)

    return images.with_each(both, placed)
