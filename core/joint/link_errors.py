"""How far single registrations are off, by the loops: those onto the reference apart from the others.

A reference that is older, coarser or made of sheets gives worse links than the scenes give one another. Taken
for equally good, they would pull scenes apart that fit, and the standard errors would be those of the better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .closure import Loop, LoopClosure
from .links import REFERENCE
from .terms import Term

LINK_ERROR = 0.5  # px an axis, of a link where no loop says; what registrations of good pairs leave
_LEAST, _MOST = 0.05, 2.2  # px an axis: no link is trusted more, however well its loops close, nor less
_MEDIAN = 1.177  # of the length of a vector over its error an axis (Rayleigh)
_FEWEST_LOOPS = 3  # that say how large link errors are


@dataclass(frozen=True)
class LinkErrors:
    """Errors an axis that all places of a link share, in units of the links."""

    anchor: float  # onto the reference
    between: float  # between scenes

    def of(self, term: Term) -> float:
        return self.anchor if REFERENCE in term.ends else self.between


def link_errors(terms: Sequence[Term], closure: LoopClosure) -> LinkErrors:
    """From the median loop of each kind; one error for both where a kind has too few loops to say."""
    anchored = [loop for loop in closure.loops if any(REFERENCE in terms[each].ends for each in loop.terms)]
    others = [loop for loop in closure.loops if loop not in anchored]
    if min(len(anchored), len(others)) < _FEWEST_LOOPS:
        if len(closure.loops) < _FEWEST_LOOPS:
            return LinkErrors(LINK_ERROR, LINK_ERROR)
        both = _limited(_off(closure.loops) / np.sqrt(3.0))
        return LinkErrors(both, both)
    between = _limited(_off(others) / np.sqrt(3.0))
    squared = (_off(anchored) ** 2 - between**2) / 2.0  # two links onto the reference and one between scenes
    return LinkErrors(_limited(np.sqrt(max(0.0, squared))), between)


def _off(loops: Sequence[Loop]) -> float:
    """Error an axis of the sum around a loop, in units of its links."""
    return float(np.median([loop.off / loop.unit for loop in loops])) / _MEDIAN


def _limited(error: float) -> float:
    return float(min(max(error, _LEAST), _MOST))
