"""Links in reference pixels, each reduced to a small sum: what the joint solve is made of.

A correction of a scene is affine: a place u (reference pixels, where the base puts it) moves to u + d(u),
d linear in 1, x, y of the scene's own frame. The sum of the squared distances of a link's places is then a
quadratic function of the corrections of its two ends, and six by six numbers hold it, however many places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import TiepointError
from ..geometry.blas_threads import one_thread
from ..geometry.overlap import lattice_between
from ..geometry.transforms import MatrixTransform, Transform, fit, normalisation
from .graph import Graph
from .links import REFERENCE, Link, Scene

TERMS = 3  # 1, x, y
_SIDE = 5  # lattice over a scene


@dataclass(frozen=True)
class Frame:
    """Where a scene lies in the reference, and the coordinates of its correction, about [-1, 1]."""

    places: np.ndarray  # (M, 2) a lattice over the scene, reference px
    origin: np.ndarray  # (2,)
    scale: float

    @classmethod
    def of(cls, scene: Scene, base: Transform) -> Frame:
        """Raises TiepointError where the base puts no part of the scene anywhere."""
        lattice = lattice_between(np.zeros(2), np.array(scene.size, dtype=np.float64) - 1, _SIDE)
        places = base.apply(lattice)
        places = places[np.isfinite(places).all(axis=1)]
        if len(places) < TERMS:
            raise TiepointError("points_in_one_place")
        return cls(places, *normalisation(places))

    def terms(self, places: np.ndarray) -> np.ndarray:
        """(N, 3): 1, x, y of places (N, 2) in reference px."""
        return np.column_stack([np.ones(len(places)), (places - self.origin) / self.scale])


@dataclass(frozen=True)
class Term:
    """A link in reference pixels. Means are over its places."""

    ends: tuple[int, int]
    count: int
    unit: float  # reference px, the coarser pixel of both ends
    gram: np.ndarray  # (6, 6) of the terms of the first end, and of the second, negative
    side: np.ndarray  # (6, 2) of the same with what is between both places
    rest: float  # px², mean squared distance before corrections
    noise: float  # px an axis, of the places about the link's own affine map
    second_to_first: np.ndarray  # (3, 3) that affine map, near the identity
    low: np.ndarray  # (2,) corners of its places
    high: np.ndarray

    def off(self, *, first: np.ndarray, second: np.ndarray) -> float:
        """Root mean square distance of its places under both corrections (3, 2), reference px."""
        both = np.vstack([first, second])
        square = self.rest + 2.0 * np.sum(both * self.side) + np.sum(both * (self.gram @ both))
        return float(np.sqrt(max(0.0, square)))


def bases(scenes: Sequence[Scene], links: Sequence[Link]) -> list[Transform | None]:
    """The bases of all scenes: where one lacks, affine over the shortest way to a scene that has one.

    None where no link leads to such a scene.
    """
    known: dict[int, Transform | None] = {index: scene.base for index, scene in enumerate(scenes)}
    known[REFERENCE] = MatrixTransform("affine", np.eye(3))
    ready = [node for node, base in known.items() if base is not None]
    graph = Graph([link.ends for link in links], range(len(links)))
    while ready:
        node = ready.pop(0)
        for neighbour, index in graph.beside(node):
            base = known[node]
            if known[neighbour] is not None or base is None:
                continue
            link = links[index]
            at_node, at_neighbour = link.at_first, link.at_second
            if node == link.second:
                at_node, at_neighbour = at_neighbour, at_node
            try:
                known[neighbour] = fit("affine", source=at_neighbour, target=base.apply(at_node))
            except TiepointError:
                continue
            ready.append(neighbour)
    return [known[index] for index in range(len(scenes))]


@one_thread()
def term_of(
    link: Link, scenes: Sequence[Scene], known: Sequence[Transform | None], frames: dict[int, Frame]
) -> Term | None:
    """The link in reference pixels; None where it has too few places to say anything.

    known: the bases. frames: of the scenes that have one.
    """
    sides = []
    for node, places in zip(link.ends, (link.at_first, link.at_second)):
        base = None if node == REFERENCE else known[node]
        sides.append(places if base is None else base.apply(places))
    first, second = sides
    finite = np.isfinite(first).all(axis=1) & np.isfinite(second).all(axis=1)
    first, second = first[finite], second[finite]
    try:
        affine = fit("affine", source=second, target=first)
    except TiepointError:
        return None
    left = affine.apply(second) - first
    if link.anchors and scenes[link.second].base is not None:
        first, affine = second, MatrixTransform("affine", np.eye(3))  # the base is what it was fitted to
    freedom = max(1, 2 * len(first) - 2 * TERMS)
    design = np.hstack([_rows(link.first, first, frames), -_rows(link.second, second, frames)])
    between = first - second
    return Term(
        ends=link.ends,
        count=len(first),
        unit=max(1.0 if node == REFERENCE else scenes[node].pixel for node in link.ends),
        gram=design.T @ design / len(first),
        side=design.T @ between / len(first),
        rest=float(np.mean(np.sum(between**2, axis=1))),
        noise=float(np.sqrt(np.sum(left**2) / freedom)),
        second_to_first=np.asarray(affine.matrix),
        low=first.min(axis=0),
        high=first.max(axis=0),
    )


def _rows(node: int, places: np.ndarray, frames: dict[int, Frame]) -> np.ndarray:
    """(N, 3) terms of an end's correction; zero for the reference, which is not corrected."""
    return np.zeros((len(places), TERMS)) if node == REFERENCE else frames[node].terms(places)
