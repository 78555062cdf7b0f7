"""Templates of cells: the shift at which each correlates best, and the standard error of that peak.

A template is a square of the cells of cell_sums. The spread between its blocks gives the standard error.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from ...templates.correlation import LEAST_BEND
from .cell_sums import CELL, CellSums

_BLOCK = 2  # cells, side of a block that counts as independent: blur makes neighbouring cells alike
_LEAST_KNOWN = 0.5  # share of a template known in both images: half of one at the border is enough
# The same of the larger templates that are sought at the border alone, whose quarter has as many pixels.
# Where more than the second share is known, whole ones are measured anyway.
_BORDER_KNOWN = (0.25, 0.6)
# Share of the median energy of an image's templates: with less, a template has no structure to match.
TEXTURE = 0.3
_LOCKING = 0.02  # px, largest pull of the paraboloid towards whole pixels; none at 0 and at a half
_COLUMN, _ROW = (v.ravel() for v in np.meshgrid([-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]))
# From 3 x 3 values, row by row, to the paraboloid 1, x, y, xx, xy, yy through them.
_PARABOLOID = np.linalg.pinv(
    np.column_stack([np.ones(9), _COLUMN, _ROW, _COLUMN**2, _COLUMN * _ROW, _ROW**2])
)


@dataclass(frozen=True)
class Peaks:
    """N templates that correlate clearly at one shift."""

    place: np.ndarray  # (N, 2) float64, px: centroid of the template's known pixels
    shift: np.ndarray  # (N, 2) float64, px: the place corresponds to place + shift in the sensed image
    correlation: np.ndarray  # (N,) float64 in [0, 1], at the peak
    precision: np.ndarray  # (N,) float64, px: standard error of the shift
    unclear: np.ndarray  # (M, 2) float64, px: templates with structure in both images, but no clear peak

    def __len__(self) -> int:
        return len(self.place)

    @property
    def tried(self) -> int:
        """Templates with structure in both images."""
        return len(self.place) + len(self.unclear)

    def take(self, index: np.ndarray) -> Peaks:
        """The clear templates at `index` (bool or int), and all unclear ones."""
        return Peaks(
            self.place[index], self.shift[index], self.correlation[index], self.precision[index], self.unclear
        )

    def moved_by(self, origin: np.ndarray) -> Peaks:
        """The peaks in px of the whole image, in which pixel (0, 0) of the tile is `origin` (x, y)."""
        return replace(self, place=self.place + origin, unclear=self.unclear + origin)

    def within(self, box: np.ndarray) -> Peaks:
        """The templates in the box x0 <= x < x1, y0 <= y < y1."""
        inside = self.take(_inside(self.place, box))
        return replace(inside, unclear=self.unclear[_inside(self.unclear, box)])

    @classmethod
    def join(cls, parts: list[Peaks]) -> Peaks:
        """All templates of the parts."""
        none = np.zeros((0, 2))
        if not parts:
            return cls(none, none, np.zeros(0), np.zeros(0), none)
        return cls(*(np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(cls)))


def find_peaks(sums: CellSums, cells: int, every: int, least: float, texture: float = TEXTURE) -> Peaks:
    """The clear peaks of templates of `cells` x `cells` cells (even), one at every `every`th cell corner.

    least: correlation that a whole template must exceed; a partly known one must exceed more. Templates may
    reach beyond the border. A peak at the edge of the search, or on a ridge, is not clear.
    """
    rows, columns = (np.arange((count % every) // 2, count + 1, every) for count in sums.known.shape[2:])
    chosen = np.ones((len(rows), len(columns)), bool)
    return _peaks_at(sums, cells, (rows, columns), chosen, least, texture)


def find_border_peaks(sums: CellSums, cells: int, least: float, texture: float = TEXTURE) -> Peaks:
    """The peaks of the templates that are valid only in part, at every second cell corner."""
    rows, columns = (np.arange(0, count + 1, 2) for count in sums.known.shape[2:])
    known = _sums_around(sums.known[sums.radius, sums.radius], cells, rows, columns)
    share = known / float(cells * CELL) ** 2
    chosen = (share >= _BORDER_KNOWN[0]) & (share <= _BORDER_KNOWN[1])
    return _peaks_at(sums, cells, (rows, columns), chosen, least, texture, border=True)


def _peaks_at(
    sums: CellSums,
    cells: int,
    lines: tuple[np.ndarray, np.ndarray],
    chosen: np.ndarray,
    least: float,
    texture: float,
    border: bool = False,
) -> Peaks:
    """The clear peaks of templates around the chosen ones, (R, C) bool, of the cell corners at rows (R,) and
    columns (C,), see find_peaks."""
    side = 2 * sums.radius + 1
    if not chosen.any():
        return Peaks.join([])
    common, reference, sensed, known = (
        _sums_around(v, cells, *lines)[:, :, chosen].reshape(side * side, -1)
        for v in (sums.products, sums.reference, sums.sensed, sums.known)
    )
    row, column = (v[chosen] for v in np.meshgrid(*lines, indexing="ij"))
    corners = row, column
    share = known / float(cells * CELL) ** 2
    with np.errstate(divide="ignore", invalid="ignore"):
        surface = common / np.sqrt(reference * sensed)
    surface[~np.isfinite(surface)] = -1.0
    best = np.argmax(surface, axis=0)
    each = np.arange(len(best))
    y, x = best // side, best % side
    clear = surface[best, each] * np.sqrt(share[best, each]) > least
    shown = (share >= (_BORDER_KNOWN[0] if border else _LEAST_KNOWN)).all(axis=0)
    middle = 2 * sums.radius * (sums.radius + 1)  # index of no shift
    part = np.maximum(share[middle], 1e-3) if border else 1.0  # a part of a template has a part of its energy
    shown &= _textured(reference[middle] / part, shown, texture) & _textured(
        sensed[middle] / part, shown, texture
    )
    clear &= shown
    clear &= (y > 0) & (y < side - 1) & (x > 0) & (x < side - 1)
    y, x, row, column, best = (v[clear] for v in (y, x, row, column, best))
    each = np.flatnonzero(clear)
    around = (_ROW.astype(int) * side + _COLUMN.astype(int))[:, None] + best
    offset, certain = _summits(_PARABOLOID @ surface[around, each])
    y, x, row, column, best, each, offset = (v[certain] for v in (y, x, row, column, best, each, offset))
    shown[each] = False
    unclear = _middles(sums, cells, corners[0][shown], corners[1][shown])
    if not len(best):
        return replace(Peaks.join([]), unclear=unclear)
    precision = _standard_errors(sums, cells, (y, x), (row, column), offset)
    drawn = _LOCKING * np.sin(2 * np.pi * offset)
    precision = np.sqrt(precision**2 + np.sum(drawn**2, axis=1))
    shift = np.column_stack([x, y]) - sums.radius + offset
    return Peaks(_middles(sums, cells, row, column), shift, surface[best, each], precision, unclear)


def _inside(places: np.ndarray, box: np.ndarray) -> np.ndarray:
    return ((places >= box[:2] - 0.5) & (places < box[2:] - 0.5)).all(axis=1)


def _textured(energy: np.ndarray, shown: np.ndarray, texture: float) -> np.ndarray:
    """(N,) bool: which templates have structure. shown: (N,) bool, those whose median energy counts."""
    if not shown.any():
        return shown
    return energy > texture * float(np.median(energy[shown]))


def _summits(bends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N, 2) summits x, y of paraboloids (6, N) from their middle, and (N,) bool: a summit within a pixel."""
    _, bx, by, bxx, bxy, byy = bends
    area = 4 * bxx * byy - bxy**2
    middle, apart = bxx + byy, np.sqrt((bxx - byy) ** 2 + bxy**2)
    with np.errstate(divide="ignore", invalid="ignore"):
        offset = np.column_stack([bxy * by - 2 * byy * bx, bxy * bx - 2 * bxx * by]) / area[:, None]
        # Both curvatures are negative at a summit; along a ridge the weaker is close to zero.
        top = (middle < 0) & (area > 0) & ((middle + apart) / (middle - apart) >= LEAST_BEND)
    return offset, top & (np.abs(offset) <= 1.0).all(axis=1)


def _standard_errors(
    sums: CellSums,
    cells: int,
    shift: tuple[np.ndarray, np.ndarray],
    corner: tuple[np.ndarray, np.ndarray],
    offset: np.ndarray,
) -> np.ndarray:
    """(N,) px: standard errors of the peaks' places, both axes together.

    At the peak the slopes of the blocks sum to zero. Their spread gives the variance of the peak's place (the
    sandwich estimator of M-estimation, the limit of leaving out one block after the other).
    """
    (y, x), (row, column) = shift, corner
    half = cells // 2
    near = np.arange(-1, 2)
    blocks = np.arange(0, cells, _BLOCK)
    index = (
        (y[:, None] + near)[:, :, None, None, None],
        (x[:, None] + near)[:, None, :, None, None],
        (row[:, None] + blocks)[:, None, None, :, None],
        (column[:, None] + blocks)[:, None, None, None, :],
    )

    def gathered(values: np.ndarray) -> np.ndarray:
        """(N, 9, blocks²) float64: the values of each block at the 3 x 3 shifts about the peak."""
        padded = np.pad(values, ((0, 0), (0, 0), (half, half), (half, half)))
        wide = padded[..., :-1] + padded[..., 1:]  # _BLOCK = 2 cells
        return (wide[..., :-1, :] + wide[..., 1:, :])[index].reshape(len(y), 9, -1).astype(np.float64)

    product, energy = gathered(sums.products), gathered(sums.sensed)
    ratio = product[:, 4].sum(axis=1) / energy[:, 4].sum(axis=1)
    # The derivative of the correlation is that of the products less half of their ratio times the energies'.
    score = product - 0.5 * ratio[:, None, None] * energy
    _, bx, by, bxx, bxy, byy = np.einsum("pj,njb->pnb", _PARABOLOID, score)
    ox, oy = offset[:, :1], offset[:, 1:]
    slopes = np.stack([bx + 2 * bxx * ox + bxy * oy, by + 2 * byy * oy + bxy * ox], axis=2)
    used = np.abs(product).sum(axis=1) > 0
    count = np.maximum(used.sum(axis=1), 2)
    slopes -= (slopes.sum(axis=1) / count[:, None])[:, None]
    slopes *= used[:, :, None]
    spread = np.einsum("nbi,nbj->nij", slopes, slopes) * (count / (count - 1.0))[:, None, None]
    bxx, bxy, byy = (v.sum(axis=1) for v in (bxx, bxy, byy))
    area = 4 * bxx * byy - bxy**2
    area = np.where(np.abs(area) > 1e-12, area, np.nan)
    inverse = np.moveaxis(np.array([[2 * byy, -bxy], [-bxy, 2 * bxx]]) / area, 2, 0)
    variance = np.einsum("nij,njk,nik->n", inverse, spread, inverse)
    return np.where(np.isfinite(variance), np.sqrt(np.maximum(variance, 0.0)), np.inf)


def _middles(sums: CellSums, cells: int, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """(N, 2) px: centroids of the known pixels of the templates around the cell corners."""
    centre = (np.arange(max(sums.known.shape[2:])) + 0.5) * CELL - 0.5
    weight = sums.known[sums.radius, sums.radius].astype(np.float64)
    rows, columns = (np.arange(count + 1) for count in weight.shape)
    total, along, down = (
        _sums_around(v, cells, rows, columns)[row, column]
        for v in (weight, weight * centre[: weight.shape[1]], weight * centre[: weight.shape[0], None])
    )
    return np.column_stack([along, down]) / np.maximum(total, 1.0)[:, None]


def _sums_around(values: np.ndarray, cells: int, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """(..., R, C) float64: sums of values (..., H, W) of cells over the cells x cells ones around the cell
    corners at rows (R,) and columns (C,).

    Two products of matrices take a sixth of the time of cumulative sums at every corner.
    """
    half = cells // 2

    def around(corners: np.ndarray, count: int) -> np.ndarray:
        apart = np.arange(count) - corners[:, None]
        return ((apart >= -half) & (apart < half)).astype(np.float64)

    down, along = around(rows, values.shape[-2]), around(columns, values.shape[-1])
    return down @ (values.astype(np.float64) @ along.T)
