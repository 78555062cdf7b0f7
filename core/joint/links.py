"""The registrations among the scenes of a series, as links of a graph of scenes and the reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..geometry.transforms import Transform

REFERENCE = -1  # the node that never moves; scenes are 0, 1, 2, ...


@dataclass(frozen=True)
class Scene:
    """A scene before the adjustment.

    base: native pixels of the scene -> reference pixels, as far as known: by its own registration, or by its
    georeferencing; None where only its neighbours can say. Only corrections to it are solved.
    pixel: side of one of its pixels in reference pixels, at least 1: the unit of its errors.
    """

    size: tuple[int, int]  # width, height, px
    base: Transform | None
    pixel: float = 1.0


@dataclass(frozen=True)
class Link:
    """One accepted registration, of `second` onto `first`: places that show the same in both.

    first: a scene, or REFERENCE. second: a scene. Places are (N, 2) float64, native pixels of each.
    """

    first: int
    second: int
    at_first: np.ndarray
    at_second: np.ndarray

    @property
    def ends(self) -> tuple[int, int]:
        return self.first, self.second

    @property
    def anchors(self) -> bool:
        """Whether it ties a scene to the reference itself."""
        return self.first == REFERENCE


def triangles(ends: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """The loops of three links, as indices into `ends`: of the links a-b, b-c and a-c, a < b < c."""
    known = {(min(pair), max(pair)): index for index, pair in enumerate(ends)}
    beyond: dict[int, list[int]] = {}
    for low, high in sorted(known):
        beyond.setdefault(low, []).append(high)
    for low, highs in beyond.items():
        for middle, high in combinations(highs, 2):
            if (middle, high) in known:
                yield known[low, middle], known[middle, high], known[low, high]
