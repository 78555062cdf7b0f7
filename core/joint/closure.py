"""Loop closure: what is left when three links are followed around a triangle. It needs no truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..geometry.linear import apply_affine
from .links import triangles
from .terms import Term

_LONGEST = 200_000  # triangles used; more do not change the figures


@dataclass(frozen=True)
class Loop:
    """One triangle."""

    terms: tuple[int, int, int]  # its links
    off: float  # px, root mean square over its common area
    unit: float  # px, of its coarsest raster


@dataclass(frozen=True)
class LoopClosure:
    """The triangles of a set of links. Errors are distances in reference px; nan where there is none."""

    loops: tuple[Loop, ...]

    @property
    def rms(self) -> float:
        return float(np.sqrt(np.mean([loop.off**2 for loop in self.loops]))) if self.loops else float("nan")

    @property
    def median(self) -> float:
        return float(np.median([loop.off for loop in self.loops])) if self.loops else float("nan")

    @property
    def worst(self) -> float:
        return max((loop.off for loop in self.loops), default=float("nan"))

    @property
    def link_error(self) -> float:
        """Root mean square error of one link, if all three links of a triangle are equally wrong."""
        return self.rms / float(np.sqrt(3.0))

    def of_nodes(self, terms: Sequence[Term]) -> dict[int, float]:
        """Root mean square of the triangles that each node is a corner of; of those with one."""
        squares: dict[int, list[float]] = {}
        for loop in self.loops:
            for node in {node for each in loop.terms for node in terms[each].ends}:
                squares.setdefault(node, []).append(loop.off**2)
        return {node: float(np.sqrt(np.mean(each))) for node, each in squares.items()}

    def to_json(self) -> dict[str, Any]:
        """nan as None."""
        figures = {"rms_px": self.rms, "median_px": self.median, "worst_px": self.worst}
        known = {name: value if np.isfinite(value) else None for name, value in figures.items()}
        link = self.link_error
        return {
            "triangles": len(self.loops),
            **known,
            "link_error_px": link if np.isfinite(link) else None,
        }


def loop_closure(terms: Sequence[Term], present: Sequence[int] | None = None) -> LoopClosure:
    """The closure of all triangles of the links `present` (all) that have some area in common."""
    chosen = range(len(terms)) if present is None else present
    indices = list(chosen)
    loops = []
    for found in triangles([terms[index].ends for index in indices]):
        three = tuple(indices[each] for each in found)
        loop = _loop(terms, (three[0], three[1], three[2]))
        if loop is not None:
            loops.append(loop)
        if len(loops) >= _LONGEST:
            break
    return LoopClosure(tuple(loops))


def _loop(terms: Sequence[Term], three: tuple[int, int, int]) -> Loop | None:
    """three: the links a-b, b-c, a-c. None where nothing is common to all three."""
    low = np.max([terms[each].low for each in three], axis=0)
    high = np.min([terms[each].high for each in three], axis=0)
    if (low >= high).any():
        return None
    a = set(terms[three[0]].ends) & set(terms[three[2]].ends)
    b = set(terms[three[0]].ends) & set(terms[three[1]].ends)
    c = set(terms[three[1]].ends) & set(terms[three[2]].ends)
    node_a, node_b, node_c = (next(iter(each)) for each in (a, b, c))
    places = np.array([[x, y] for x in (low[0], high[0]) for y in (low[1], high[1])])
    around = places
    for each, start in zip(three, (node_a, node_b, node_c)):
        end = {node_a: node_b, node_b: node_c, node_c: node_a}[start]
        around = _along(terms[each], start, end, around)
    off = float(np.sqrt(np.mean(np.sum((around - places) ** 2, axis=1))))
    return Loop(three, off, max(terms[each].unit for each in three))


def _along(term: Term, start: int, end: int, places: np.ndarray) -> np.ndarray:
    """Places (N, 2) that node `start` shows, where node `end` shows the same; both in reference px."""
    matrix = term.second_to_first
    if (end, start) != term.ends:
        matrix = np.linalg.inv(matrix)
    return apply_affine(matrix, places)
