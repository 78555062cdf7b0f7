"""A straight edge across the overlap between shifts that differ, told by all templates beside it together.

Between two sensors half of the templates are lost and the others are unsure, so that no single place shows a
step of a few px. But beside a seam some hundred templates follow a smooth course that jumps at the edge. What
is continuous is followed at least as well by a smoother course that bends more and does not jump.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.blas_threads import one_thread
from .grid_steps import median, windows

# Lengths are in sides of a template; templates lie half a side apart.
_BESIDE = 5.0  # to each side of the edge: the templates that are asked
_BOTH = 0.5  # nearer ones show both sides
_TURN = np.pi / 24  # rad, between the directions of the edges that are tried
_APART = 0.5  # between those of one direction
_TRIED_FINELY = 8  # of them, the best, also between
_FEWEST = 20  # templates, on either side
_JUMPING, _ROUGHLY, _SMOOTH = 3, 5, 7  # degree of the course with a jump, and of those without one
_ALONG = 5  # terms along the edge that all of them have: 1, v, v², v³, uv
_DEPENDENT = 2.5  # templates that count as one independent: they share pixels with their neighbours
_TIES = 1e-6  # pull of all terms to nothing, where templates on one line leave them open
_NEIGHBOURS = 2  # places to each side
_OUTLIER = 3.0  # times the median distance from the median of the neighbours: there a template counts half
_LEAST_SPREAD = 0.15  # px, of that median
# Logarithm by which a jump is likelier than the smoother course. Of 33 seams of 4 to 16 px between sensors or
# dates that steps from place to place do not show, 19 have more; of 147 ridges, waves, smooth fields,
# development pairs and frames of other years 5.6 at most, but one frame with 10: it is unexplained as well.
GAIN = 8.0
CHANGE = 0.35  # of the step, from the middle of the edge to its ends, at most


@dataclass(frozen=True)
class StraightEdge:
    """An edge on a grid of templates."""

    shift: float  # px, between its sides
    places: np.ndarray  # (N, 2) px, along it, half a side apart
    gain: float  # see GAIN


@dataclass(frozen=True)
class _Templates:
    """N templates. Lengths of places are in sides."""

    place: np.ndarray  # (N, 2)
    shift: np.ndarray  # (N, 2) px
    weight: np.ndarray  # (N,)


@dataclass(frozen=True)
class _Judged:
    """K lines and what the templates beside them say."""

    line: np.ndarray  # (K, 2): turn of the normal, rad, and where it meets the line, sides
    gain: np.ndarray  # (K,), see GAIN
    step: np.ndarray  # (K,) px
    change: np.ndarray  # (K,) px, of the step towards the ends

    def best(self, chosen: np.ndarray, count: int) -> np.ndarray:
        """(count, 2) at most: the lines of most gain among the chosen ones, (K,) bool."""
        order = np.argsort(-np.where(chosen, self.gain, -np.inf), kind="stable")
        return np.asarray(self.line[order[: min(count, np.count_nonzero(chosen))]])


@one_thread()
def straight_edge(grid: np.ndarray, places: np.ndarray, side: float, least: float) -> StraightEdge | None:
    """The clearest straight edge with a step of at least `least` px; None where there is none.

    grid: (rows, columns, 2) px, shifts of templates half a side apart, nan where there are none; places: the
    same, where they lie. side: of a template, px.
    """
    known = np.isfinite(grid[..., 0])
    if np.count_nonzero(known) < 2 * _FEWEST:
        return None
    middle = places[known].mean(axis=0)
    templates = _Templates((places[known] - middle) / side, grid[known], _weights(grid)[known])
    rough = _judged(templates, _lines(templates.place), _ROUGHLY)
    tried = rough.best(rough.step >= least, _TRIED_FINELY)
    between = np.stack(np.meshgrid([-_TURN / 2, 0.0, _TURN / 2], [-_APART / 2, 0.0, _APART / 2]), 2)
    fine = _judged(templates, (tried[:, None] + between.reshape(1, -1, 2)).reshape(-1, 2), _SMOOTH)
    clear = (fine.gain >= GAIN) & (fine.step >= least) & (fine.change <= CHANGE * fine.step)
    if not clear.any():
        return None
    best = int(np.argmax(np.where(clear, fine.gain, -np.inf)))
    along = middle + side * _along(templates.place, *fine.line[best])
    return StraightEdge(float(fine.step[best]), along, float(fine.gain[best]))


def _lines(place: np.ndarray) -> np.ndarray:
    """(K, 2): lines of all directions across the places."""
    lines = []
    for turn in np.arange(0.0, np.pi - 1e-9, _TURN):
        across = place @ _normal(turn)
        lines += [(turn, offset) for offset in np.arange(across.min() + 1, across.max() - 1, _APART)]
    return np.array(lines).reshape(-1, 2)


def _judged(templates: _Templates, lines: np.ndarray, smooth: int) -> _Judged:
    """The lines (K, 2) beside which there are templates enough. smooth: degree of the course that does not
    jump."""
    each = [(line, _products(templates, turn=line[0], offset=line[1], smooth=smooth)) for line in lines]
    found = [(line, *beside) for line, beside in each if beside is not None]
    if not found:
        return _Judged(np.zeros((0, 2)), *np.zeros((3, 0)))
    kept, products, counted = (np.array(values) for values in zip(*found))
    plain, last = list(range(_ALONG + _JUMPING)), _ALONG + smooth  # of the terms, see _products
    jumping, factors = _fitted(products, [*plain, last])
    _, changing = _fitted(products, [*plain, last, last + 1])
    bending, _ = _fitted(products, list(range(last)))
    gain = counted / _DEPENDENT * np.log(bending / jumping)
    step, change = (np.linalg.norm(values[:, -1], axis=1) for values in (factors, changing))
    return _Judged(kept, gain, step, change)


def _products(
    templates: _Templates, *, turn: float, offset: float, smooth: int
) -> tuple[np.ndarray, float] | None:
    """(T + 2, T + 2): the products of all terms and then of both axes of the shifts with each other, summed
    over the templates beside a line, and the weight of these; None where they are too few.

    The terms: _ALONG of them along the line, `smooth` powers across it, the jump, and its change.
    """
    normal = _normal(turn)
    across = templates.place @ normal - offset
    near = (np.abs(across) < _BESIDE) & (np.abs(across) > _BOTH)
    above = np.count_nonzero(across[near] > 0)
    if min(above, np.count_nonzero(near) - above) < _FEWEST:
        return None
    u, v = across[near] / _BESIDE, templates.place[near] @ _along_of(normal)
    v = (v - v.mean()) / max(float(np.ptp(v)) / 2, 1e-6)
    jump = np.sign(u) / 2
    powers = [u**power for power in range(1, smooth + 1)]
    terms = [np.ones_like(u), v, v * v, v**3, u * v, *powers, jump, jump * v]
    weight = templates.weight[near]
    columns = np.column_stack([*terms, templates.shift[near]]) * np.sqrt(weight)[:, None]
    return columns.T @ columns, float(weight.sum())


def _fitted(products: np.ndarray, terms: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """(K,): the sums of squares that fits of `terms` leave, and (K, len(terms), 2) their factors. products:
    (K, T + 2, T + 2), see _products."""
    normal = products[:, terms][:, :, terms] + _TIES * np.eye(len(terms))
    right = products[:, terms, -2:]
    factors = np.linalg.solve(normal, right)
    total = products[:, -2, -2] + products[:, -1, -1]
    left = total - np.sum(factors * right, axis=(1, 2))
    return np.maximum(left, 1e-9 * np.maximum(total, 1e-9)), factors


def _weights(grid: np.ndarray) -> np.ndarray:
    """(rows, columns): less of the templates that differ from their neighbours; nan where there are none."""
    nearby = median(np.stack([windows(grid[..., axis], _NEIGHBOURS) for axis in (0, 1)], axis=3))
    apart = np.linalg.norm(grid - nearby, axis=2)
    spread = max(float(np.nanmedian(apart)), _LEAST_SPREAD)
    return np.asarray(1.0 / (1.0 + (apart / (_OUTLIER * spread)) ** 2))


def _along(place: np.ndarray, turn: float, offset: float) -> np.ndarray:
    """(N, 2) sides: places along the edge, as far as templates lie beside it."""
    normal = _normal(turn)
    near = np.abs(place @ normal - offset) < _BESIDE
    ends = place[near] @ _along_of(normal)
    steps = np.arange(ends.min(), ends.max() + 1e-9, 0.5)
    return np.asarray(offset * normal + steps[:, None] * _along_of(normal))


def _normal(turn: float) -> np.ndarray:
    return np.array([np.cos(turn), np.sin(turn)])


def _along_of(normal: np.ndarray) -> np.ndarray:
    return np.array([-normal[1], normal[0]])
