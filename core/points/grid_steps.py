"""How far the shifts of a grid of templates step at each place, as they do at an edge between two parts.

One place shows a step of some px no better than its templates are sure. But an edge is long: what is measured
across it is the same along a line, where noise is not. And beyond an edge the shifts go on as they are on its
side, where those of a wave return and those of a ridge or slope lead to the other side without a step.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_SLOPES = (-1.0, -0.5, 0.0, 0.5, 1.0)  # of the lines against rows and columns: both cover all directions
_LINE = 4  # places of a line to each side of its middle
_KNOWN = 4  # of them, at least: beside a large shift many templates show both sides and nothing clear
_LAGS = 3  # places that a shift may lie from the edge
_BEYOND = 2  # further ones, in which it must go on
_CLEAR = (3, 2, 4)  # places, half sides of a template, at which the shift itself is measured, the best first


def steps(grid: np.ndarray) -> np.ndarray:
    """(rows, columns) px: the step at each place, the largest of all directions; nan where it is not known.

    grid: (rows, columns, 2) px, the shifts of templates half a side apart, nan where there are none.
    """
    largest = np.full(grid.shape[:2], np.nan)
    for down in (grid, grid.transpose(1, 0, 2)):
        differences = [_difference(down, lag) for lag in range(1, _LAGS + _BEYOND + 1)]
        for slope in _SLOPES:
            found = _step(differences, slope)
            largest = np.fmax(largest, found if down is grid else found.T)
    return largest


def shifts_beyond(grid: np.ndarray) -> np.ndarray:
    """(rows, columns) px: how far the shifts of both sides are apart where no template shows both, down the
    columns or along the rows.

    The place itself may lie a template's half side off the edge, so those _CLEAR places away are compared,
    else the next ones. The slope that most of the grid has is no part of it: the affine transform beside
    which the grid is given leans on both parts.
    """
    largest = np.full(grid.shape[:2], np.nan)
    for down in (grid, grid.transpose(1, 0, 2)):
        apart = np.full(down.shape[:2], np.nan)
        each = (down[1:] - down[:-1]).reshape(-1, 2)
        slope = np.nan_to_num(median(each))
        for lag in _CLEAR:
            found = np.linalg.norm(_in_threes(_difference(down, lag)) - 2 * lag * slope, axis=2)
            apart = np.where(np.isfinite(apart), apart, found)
        largest = np.fmax(largest, apart if down is grid else apart.T)
    return largest


def median(values: np.ndarray) -> np.ndarray:
    """The medians of the known values along the first axis; nan of none. numpy.nanmedian is ten times as
    slow on many short rows."""
    ordered = np.sort(values, axis=0)  # what is nan comes last
    count = np.isfinite(ordered).sum(axis=0)[None]
    middle = [np.take_along_axis(ordered, at, 0)[0] for at in (np.maximum(count - 1, 0) // 2, count // 2)]
    return np.where(count[0] > 0, (middle[0] + middle[1]) / 2, np.nan)


def windows(values: np.ndarray, reach: int, outside: float = np.nan) -> np.ndarray:
    """(N, rows, columns): the values of the N places up to `reach` off in both directions."""
    around = np.pad(values, reach, constant_values=outside)
    found = np.lib.stride_tricks.sliding_window_view(around, (2 * reach + 1, 2 * reach + 1))
    return np.moveaxis(found.reshape(*values.shape, -1), 2, 0)


def _step(differences: Sequence[np.ndarray], slope: float) -> np.ndarray:
    """(rows, columns) px: the step across lines of this slope, from `_difference` over 1, 2, ... places.

    The least of the difference beside the edge, of both sides continued to it, straight and bent, and of what
    the differences farther off have in the same direction. Where no shift is clear beside the edge, those
    farther off count, divided by how far: a ridge bends more between them, and continued, they are noisier.
    """
    lines = [_along(each, slope) for each in differences]
    step = np.full(lines[0].shape[:2], np.nan)
    unclear = np.ones(step.shape, bool)  # all the way from the edge
    for index in range(_LAGS):
        apart = np.linalg.norm(lines[index], axis=2)
        direction = lines[index] / np.maximum(apart, 1e-12)[..., None]
        for weights in _continued(index + 1):
            each = np.stack(differences[index : index + len(weights)])
            ahead = _along(np.tensordot(weights, each, 1), slope)
            apart = np.minimum(apart, np.linalg.norm(ahead, axis=2))
        for farther in lines[index + 1 : index + 1 + _BEYOND]:
            apart = np.minimum(apart, np.maximum(np.sum(direction * farther, axis=2), 0.0))
        step[unclear] = apart[unclear] / (index + 1)
        unclear &= ~np.isfinite(lines[index][..., 0])
    return step


def _continued(lag: int) -> tuple[np.ndarray, np.ndarray]:
    """Weights of the differences over `lag` places and the next ones that give the step itself where both
    sides go on straight, (2,), and where they bend as a cubic does, (3,)."""
    lags = np.arange(lag, lag + 3, dtype=np.float64)
    bent = np.linalg.solve(np.stack([lags**0, lags, lags**3]), [1.0, 0.0, 0.0])
    return np.array([lag + 1.0, -float(lag)]), bent


def _difference(grid: np.ndarray, lag: int) -> np.ndarray:
    """(rows, columns, 2) px: the shift `lag` places below less that as many above; nan where one is not
    known."""
    around = np.pad(grid, ((lag, lag), (0, 0), (0, 0)), constant_values=np.nan)
    return np.asarray(around[2 * lag :] - around[: len(grid)])


def _along(values: np.ndarray, slope: float) -> np.ndarray:
    """(rows, columns, 2): the median along the line through each place; nan where fewer than _KNOWN are
    known."""
    rows, columns = values.shape[:2]
    around = np.pad(values, ((_LINE, _LINE), (_LINE, _LINE), (0, 0)), constant_values=np.nan)
    line = []
    for along in range(-_LINE, _LINE + 1):
        row = _LINE + int(np.sign(slope * along) * np.floor(abs(slope * along) + 0.5))
        line.append(around[row : row + rows, _LINE + along : _LINE + along + columns])
    each = np.stack(line)
    few = np.isfinite(each[..., 0]).sum(axis=0) < _KNOWN
    return np.where(few[..., None], np.nan, median(each))


def _in_threes(values: np.ndarray) -> np.ndarray:
    """(rows, columns, 2): the median of three in a row; nan where two of them are not known."""
    around = np.pad(values, ((0, 0), (1, 1), (0, 0)), constant_values=np.nan)
    three = np.stack([around[:, :-2], around[:, 1:-1], around[:, 2:]])
    few = np.isfinite(three[..., 0]).sum(axis=0) < 2
    return np.where(few[..., None], np.nan, median(three))
