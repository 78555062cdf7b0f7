"""Links that contradict all others around them: left out, or reported where none can be singled out.

All links are solved together under a loss that grows no more beyond the gate, from a mild form of it to the
strict one (graduated non-convexity; Yang, Antonante, Tzoumas, Carlone 2020, Geman-McClure). What then lies
beyond the gate is wrong, if the loops that remain leave no other explanation: its two ends must still be
connected in two ways that share no link. Else any link between them may be the wrong one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .closure import LoopClosure
from .graph import Graph
from .link_errors import LinkErrors, link_errors
from .links import REFERENCE
from .solve import Solution, solve
from .terms import Frame, Term

_GATES = 4.5  # link errors an axis; one of 25 000 good links is further off
# px of the coarser raster: what is nearer is not called wrong. In made series with links off by 0.2 px an
# axis, 13 of 16 wrong links of 3 px are found, and all of 4 px; none of 280 good ones is left out.
LEAST_GATE = 2.0
MOST_GATE = 10.0  # however bad the loops
_STEP = 1.4  # of the graduation
_LEAST_WEIGHT = 1e-9  # keeps every scene connected
_ROUNDS = 5  # at most, until the links that agree stay the same


@dataclass(frozen=True)
class Contradiction:
    """A link that was left out. off: px of the reference between its places and where the others put them.

    settled: whether the remaining loops leave no other explanation than that it is wrong.
    """

    link: int
    off: float
    settled: bool


@dataclass(frozen=True)
class Agreement:
    """The links that agree, and those left out."""

    present: tuple[int, ...]
    left_out: tuple[Contradiction, ...]
    suspects: frozenset[int]  # links of which one is wrong; the data do not say which
    errors: LinkErrors


def agreement(terms: Sequence[Term], frames: dict[int, Frame], closure: LoopClosure) -> Agreement:
    """Which of the links agree. frames: of the scenes that the links connect with the reference."""
    errors = link_errors(terms, closure)
    gates = np.array(
        [min(max(_GATES * errors.of(term), LEAST_GATE), MOST_GATE) * term.unit for term in terms]
    )
    off = _offs(terms, _graduated(terms, frames, gates, errors))
    present = off <= gates
    for _ in range(_ROUNDS):  # those that were left out only beside a worse one come back
        off = _offs(terms, _solved(terms, present, frames, errors))
        again = off <= gates
        if (again == present).all():
            break
        present = again
    left_out, suspects = _judged(terms, present, off)
    present = present | np.isin(np.arange(len(terms)), list(suspects))
    present[[each.link for each in left_out]] = False
    for _ in range(_ROUNDS):  # nothing beyond the gate stays, whatever the judgement
        off = _offs(terms, _solved(terms, present, frames, errors))
        late = np.flatnonzero(present & (off > gates)).tolist()
        if not late:
            break
        present[late] = False
        suspects |= set(late)
        left_out += [Contradiction(index, float(off[index]), settled=False) for index in late]
    return Agreement(tuple(np.flatnonzero(present).tolist()), tuple(left_out), frozenset(suspects), errors)


def _graduated(
    terms: Sequence[Term], frames: dict[int, Frame], gates: np.ndarray, errors: LinkErrors
) -> Solution:
    """The solution under the strict loss, reached from the mild one."""
    solution = solve(terms, np.ones(len(terms)), frames, errors=errors)
    mildness = max(1.0, 2.0 * float(np.max((_offs(terms, solution) / gates) ** 2, initial=0.0)))
    while True:
        squares = (_offs(terms, solution) / gates) ** 2
        weights = np.maximum((mildness / (squares + mildness)) ** 2, _LEAST_WEIGHT)
        solution = solve(terms, weights, frames, errors=errors)
        if mildness <= 1.0:
            return solution
        mildness = max(1.0, mildness / _STEP)


def _solved(
    terms: Sequence[Term], present: np.ndarray, frames: dict[int, Frame], errors: LinkErrors
) -> Solution:
    """The solution of the present links (N,) bool, for the scenes that they connect with the reference."""
    reached = Graph([term.ends for term in terms], np.flatnonzero(present).tolist()).reached(REFERENCE)
    reached_frames = {node: frame for node, frame in frames.items() if node in reached}
    return solve(terms, present.astype(float), reached_frames, errors=errors)


def _offs(terms: Sequence[Term], solution: Solution) -> np.ndarray:
    return np.array([solution.off(term) for term in terms])


def _judged(
    terms: Sequence[Term], present: np.ndarray, off: np.ndarray
) -> tuple[list[Contradiction], set[int]]:
    """The links to leave out, and those of which one is wrong but the data do not say which.

    Of the latter, the links between scenes are left out, so that each scene keeps its own registration; where
    they are all registrations onto the reference, all of them.
    """
    ends = [term.ends for term in terms]
    graph = Graph(ends, np.flatnonzero(present).tolist())
    bridges = graph.bridges()
    settled: list[int] = []
    suspects: set[int] = set()
    for index in np.flatnonzero(~present).tolist():
        path = graph.path(*ends[index])
        doubtful = frozenset({-1}) if path is None else bridges.intersection(path)
        if doubtful:
            suspects |= {index, *doubtful} - {-1}
        else:
            settled.append(index)
    between = {index for index in suspects if REFERENCE not in ends[index]}
    out = [(index, True) for index in settled] + [(index, False) for index in between or suspects]
    out.sort(key=lambda each: (not each[1], -off[each[0]]))
    return [Contradiction(index, float(off[index]), known) for index, known in out], suspects
