"""Products of the edge strengths of two nearly aligned images, summed over cells at every small shift.

They are summed once per shift. A template is a square of cells, so any number of overlapping templates of any
size costs hardly more than one pass.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...templates.correlation import edges

CELL = 8  # px, side of the cells
# Strengths of both images that are worked on at once: 2 MiB stay in a processor's own memory. All shifts of
# 1024 x 1024 px then take about 0.6 of the time.
_STRIP = 1 << 19
_LOCAL_MEAN = 65  # px, side of the window whose mean is subtracted


@dataclass(frozen=True)
class Structure:
    """The edge strengths of an image about their local mean, independent of its brightness."""

    strength: np.ndarray  # (directions, H, W) float32, 0 where not known
    known: np.ndarray  # (H, W) float32, 1 or 0

    @classmethod
    def of(cls, image: np.ndarray, mask: np.ndarray, grown: int = 0) -> Structure | None:
        """The structure of an image (H, W) float32 with a mask (H, W) bool; None where it has no edges.

        grown: px around the valid ones that count as valid, too, where `image` goes on smoothly there.
        """
        if grown:
            mask = cv2.dilate(mask.astype(np.uint8), np.ones((2 * grown + 1,) * 2, np.uint8)) > 0
        found = edges(np.where(mask, image, np.float32(np.nan)), _blurred)
        if found is None:
            return None
        strength, known = np.ascontiguousarray(found[0]), found[1].astype(np.float32)
        window = (_LOCAL_MEAN, _LOCAL_MEAN)
        if found[1].all():
            for index, layer in enumerate(strength):
                strength[index] = layer - cv2.blur(layer, window)
            return cls(strength, known)
        share = np.maximum(cv2.blur(known, window), 1e-3)
        for index, layer in enumerate(strength):
            mean = cv2.blur(layer * known, window) / share
            strength[index] = (layer - mean) * known
        return cls(strength, known)

    def part(self, rows: slice, columns: int) -> Structure:
        """Some rows and the first columns, with memory of their own."""
        return Structure(
            np.ascontiguousarray(self.strength[:, rows, :columns]),
            np.ascontiguousarray(self.known[rows, :columns]),
        )


@dataclass(frozen=True)
class CellSums:
    """Sums over the CELL x CELL px cells of an image, for every shift of the other one up to `radius`.

    All float32 (S, S, rows, columns) with S = 2 * radius + 1, shifts first, row = y.
    """

    radius: int
    products: np.ndarray  # of both images' strengths
    reference: np.ndarray  # squares of the reference's strengths, where both are known
    sensed: np.ndarray  # squares of the sensed image's strengths, the same
    known: np.ndarray  # px known in both


def cell_sums(radius: int, *, reference: Structure, sensed: Structure) -> CellSums:
    """Both images have one size (H, W); incomplete cells at the right and at the bottom are left out."""
    rows, columns = (side // CELL for side in reference.known.shape)
    side = 2 * radius + 1
    margin = ((radius, radius), (radius, radius))
    around = Structure(np.pad(sensed.strength, ((0, 0), *margin)), np.pad(sensed.known, margin))
    products = np.empty((side, side, rows, columns), np.float32)
    strip = max(1, _STRIP // (2 * reference.strength[:, :CELL].size))
    for first in range(0, rows, strip):
        here = slice(first, min(rows, first + strip))
        top, bottom = here.start * CELL, here.stop * CELL
        products[..., here, :] = _products_of_strip(
            side,
            reference=reference.part(slice(top, bottom), columns * CELL),
            sensed=around.part(slice(top, bottom + 2 * radius), columns * CELL + 2 * radius),
        )
    return CellSums(radius, products, **_known_sums((rows, columns), reference=reference, sensed=around))


def _products_of_strip(side: int, *, reference: Structure, sensed: Structure) -> np.ndarray:
    """(side, side, rows, columns): CellSums.products of whole rows of cells.

    sensed: with a margin of side // 2 px.
    """
    height, width = reference.known.shape
    rows, columns = height // CELL, width // CELL
    sums = np.empty((side, side, rows, columns), np.float32)
    values = np.empty((height, width), np.float32)
    lines = values.reshape(rows, CELL, width)
    ones = np.ones(CELL, np.float32)
    for y in range(side):
        for x in range(side):
            values[:] = 0.0
            for one, other in zip(reference.strength, sensed.strength[:, y : y + height, x : x + width]):
                cv2.accumulateProduct(one, other, values)
            sums[y, x] = lines.sum(axis=1).reshape(rows, columns, CELL) @ ones
    return sums


def _known_sums(shape: tuple[int, int], *, reference: Structure, sensed: Structure) -> dict[str, np.ndarray]:
    """CellSums.reference, .sensed and .known; shape: their rows and columns.

    sensed: with a margin of the radius. Of a cell that is known in both images at every shift, the first
    and the last are the same at all shifts, and the second is a sum over a square of the sensed image. So
    only cells at the borders and beside masked pixels are summed shift by shift.
    """
    side = sensed.known.shape[0] - reference.known.shape[0] + 1
    height, width = (count * CELL for count in shape)
    reference_known = reference.known[:height, :width]
    energy = np.sum(reference.strength[:, :height, :width] ** 2, axis=0)
    sensed_energy = np.sum(sensed.strength**2, axis=0)
    # Not a box filter, whose running sums leave traces of the structure before in flat places.
    ones = np.ones(CELL, np.float32)
    squares = cv2.sepFilter2D(sensed_energy, cv2.CV_32F, ones, ones, anchor=(0, 0))
    known = np.full((side, side, *shape), CELL**2, np.float32)
    of_reference = np.broadcast_to(_in_cells(energy).sum(axis=(2, 3)), known.shape).copy()
    of_sensed = np.empty_like(known)
    for y in range(side):
        for x in range(side):
            of_sensed[y, x] = squares[y : y + height : CELL, x : x + width : CELL]
    reach = CELL + side - 1
    around = cv2.erode(sensed.known, np.ones((reach, reach), np.uint8), anchor=(0, 0))
    whole = (_in_cells(reference_known).min(axis=(2, 3)) > 0) & (around[:height:CELL, :width:CELL] > 0)
    row, column = np.nonzero(~whole)
    if len(row):
        cells, cells_known = (_in_cells(v)[row, column] for v in (energy, reference_known))
        windows, windows_known = (
            np.lib.stride_tricks.sliding_window_view(v, (reach, reach))[row * CELL, column * CELL]
            for v in (sensed_energy, sensed.known)
        )
        for y in range(side):
            for x in range(side):
                shifted = slice(None), slice(y, y + CELL), slice(x, x + CELL)
                of_reference[y, x, row, column] = np.einsum("nij,nij->n", cells, windows_known[shifted])
                of_sensed[y, x, row, column] = np.einsum("nij,nij->n", cells_known, windows[shifted])
                known[y, x, row, column] = np.einsum("nij,nij->n", cells_known, windows_known[shifted])
    return {"reference": of_reference, "sensed": of_sensed, "known": known}


def _in_cells(values: np.ndarray) -> np.ndarray:
    """(rows, columns, CELL, CELL): values (H, W) of whole cells, cell by cell."""
    height, width = values.shape
    return values.reshape(height // CELL, CELL, width // CELL, CELL).swapaxes(1, 2)


def _blurred(images: np.ndarray, sigma: float) -> np.ndarray:
    if images.ndim == 2:
        return cv2.GaussianBlur(images, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.stack([_blurred(image, sigma) for image in images])
