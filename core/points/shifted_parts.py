"""Parts of the overlap that are shifted against each other along an edge.

The seam of a mosaic, a fault, clouds, waves or ice that have moved beside still land: a displacement grid
follows each part, and control points and check points of each part agree with it. What moved is then off by
the whole shift, and along the edge the grid runs from one part to the other within some 20 px. An edge shows
in the shifts of the smallest templates: those of both sides go on to different values, where a ridge or a
wave is continuous.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..geometry.radius_search import pairs_within
from .explained import OverlapGround
from .roughness import SIDES, on_grid

# px of the coarser raster, least shift of an edge ...
LEAST = 3.0
# ... and over the median of the same measure at all places: its noise, where the templates are unsure.
_ABOVE_NOISE = 5.0
# Share of the places that lie on an edge. 4 to 11 % on nine seams of 5 and 6 px and moved patches of clouds,
# sea and ground on a quarter to a third of 560 px; 0.5 % at most of 25 development pairs, ridges and waves.
SHARE = 0.015
_FEWEST = 10  # such places
_FARTHEST = 3  # half sides of a template, the farthest shifts that are continued to an edge
_FARTHER = 0.5
_EVEN = 0.1  # half sides, how far a place on the grid may lie off it
_CLEAR = (3, 2, 4)  # places, half sides of a template, at which the shift itself is measured, the best first
_WIDTH = 1.0  # sides of a template to each side of an edge, in which the grid runs from part to part


@dataclass(frozen=True)
class ShiftedParts:
    """The edges, px of the reference."""

    shift: float  # median along the edges, between the parts
    places: np.ndarray  # (N, 2) float64, along the edges
    width: float  # to each side of them in which a transform that follows both parts is off

    def error(self, places: np.ndarray) -> np.ndarray:
        """(M,) px: standard error that the edges add at places (M, 2) of the reference."""
        near, _ = pairs_within(places, self.places, self.width)
        added = np.zeros(len(places))
        added[near] = self.shift / 2  # from no error to half of the shift, on either side
        return added


def shifted_parts(ground: OverlapGround, pixel_ratio: float) -> ShiftedParts | None:
    """The edges along which parts of the overlap are shifted; None where there are none.

    ground: places of the smallest templates, native px; all that are clear count, since neighbours disagree
    at an edge. pixel_ratio: side of a sensed pixel in reference px.
    """
    clear = _even(ground.take(np.isfinite(ground.sensed[:, 0])))
    found = on_grid(clear)
    if found is None:
        return None
    grid, places = found
    step = _either_way(_steps, grid)
    known = np.isfinite(step)
    if not known.any():
        return None
    least = max(LEAST * max(1.0, pixel_ratio), _ABOVE_NOISE * float(np.median(step[known])))
    edge = known & (step > least)
    if np.count_nonzero(edge) < max(_FEWEST, SHARE * np.count_nonzero(known)):
        return None
    side = float(np.median(clear.side))
    shift = np.fmax(_either_way(_beyond, grid), step)[edge]
    return ShiftedParts(float(np.nanmedian(shift)), places[edge], _WIDTH * side)


def _even(ground: OverlapGround) -> OverlapGround:
    """The places on the even grid: those of half templates, at the border or beside a mask, lie between."""
    if not len(ground):
        return ground
    inside = np.argmin(np.sum((ground.reference - np.median(ground.reference, axis=0)) ** 2, axis=1))
    position = (ground.reference - ground.reference[inside]) / (float(np.median(ground.side)) / SIDES)
    return ground.take((np.abs(position - np.rint(position)) < _EVEN).all(axis=1))


def _either_way(measure: Callable[[np.ndarray], np.ndarray], grid: np.ndarray) -> np.ndarray:
    """(rows, columns) px: the greater of what is measured down the columns and along the rows."""
    return np.fmax(measure(grid), measure(grid.transpose(1, 0, 2)).T)


def _steps(grid: np.ndarray) -> np.ndarray:
    """(rows, columns) px: how far the shifts above a place and below it, (rows, columns, 2), are apart, as
    they are and both continued straight to it, the lesser; nan where they are not known.

    Each is the median of three in a row, without that of the place itself, whose template shows both sides.
    Where a large shift leaves none clear beside the edge, the next ones count for _FARTHER of it, since a
    wave bends more between them.
    """
    if len(grid) < 2 * _FARTHEST + 1:
        return np.full(grid.shape[:2], np.nan)
    first, second, third = (_differences(grid, lag) for lag in range(1, _FARTHEST + 1))

    def apart(near: np.ndarray, farther: np.ndarray, lag: int) -> np.ndarray:
        """The step over `lag` places to each side, as it is and continued by that over one more."""
        continued = (lag + 1) * near - lag * farther
        return np.minimum(np.linalg.norm(near, axis=2), np.linalg.norm(continued, axis=2))

    steps = apart(first, second, 1)
    return np.where(np.isfinite(steps), steps, _FARTHER * apart(second, third, 2))


def _beyond(grid: np.ndarray) -> np.ndarray:
    """(rows, columns) px: how far the shifts above and below are apart where no template shows both sides.

    The place itself may lie a template's half side off the edge, so those _CLEAR places away are compared,
    else the next ones. The slope that most of the grid has is no part of it: the affine transform beside
    which the grid is given leans on both parts.
    """
    slope = np.nan_to_num(_median(grid[1:] - grid[:-1], axis=(0, 1)))
    apart = np.full(grid.shape[:2], np.nan)
    for lag in _CLEAR:
        found = np.linalg.norm(_differences(grid, lag) - 2 * lag * slope, axis=2)
        apart = np.where(np.isfinite(apart), apart, found)
    return apart


def _differences(grid: np.ndarray, lag: int) -> np.ndarray:
    """(rows, columns, 2) px: the shift `lag` places below less that as many above, each the median of three
    in a row; nan where two of these are not known."""
    around = np.pad(grid, ((lag, lag), (1, 1), (0, 0)), constant_values=np.nan)
    three = np.stack([around[:, :-2], around[:, 1:-1], around[:, 2:]])
    median = _median(three, axis=0)
    median[np.isfinite(three[..., 0]).sum(axis=0) < 2] = np.nan
    return np.asarray(median[2 * lag :] - median[: len(grid)])


def _median(values: np.ndarray, axis: int | tuple[int, int]) -> np.ndarray:
    """The medians of the known values; of nothing they are nan, as they should be."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return np.asarray(np.nanmedian(values, axis=axis))
