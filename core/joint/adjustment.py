"""The joint adjustment of a series: all scenes are placed together, by all links among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import TiepointError
from ..geometry.transforms import Transform
from .closure import LoopClosure, loop_closure
from .contradictions import Agreement, Contradiction, agreement
from .corrected import corrected
from .graph import Graph
from .links import REFERENCE, Link, Scene
from .solve import solve, standard_error
from .terms import Frame, Term, bases, term_of

ADJUSTED = "adjusted"  # by its own registration and those with its neighbours
ALONE = "alone"  # by its own registration only: no link to a neighbour
TIED = "tied"  # through its neighbours only
UNSETTLED = "unsettled"  # its registrations contradict each other, and nothing says which is wrong
UNPLACED = "unplaced"  # nothing leads to the reference


@dataclass(frozen=True)
class PlacedScene:
    """A scene after the adjustment."""

    state: str
    transform: Transform | None  # native pixels -> reference pixels; None where it is unplaced
    correction: np.ndarray | None  # (3, 3) reference px, what the adjustment changed of its base
    moved: float  # px of the reference, root mean square over the scene: how far that moves it
    standard_error: float  # px of the reference, of a place of the scene; nan where it is not known
    closure: float  # px of the reference, RMS of the triangles at the scene, of links used; nan without one
    confirmed: bool  # two ways without a common link lead to the reference
    neighbours: tuple[int, ...]  # scenes whose links to it were used
    contradicted: bool  # its own registration was left out, since its neighbours agree on another place


@dataclass(frozen=True)
class JointAdjustment:
    """All scenes, and how well their links agree. Indices of links are those of the call."""

    scenes: tuple[PlacedScene, ...]
    closure: LoopClosure  # of the links used
    closure_of_all: LoopClosure  # of all links, before any was left out
    used: tuple[int, ...]
    left_out: tuple[Contradiction, ...]  # the worst first within settled and unsettled
    link_error: float  # px an axis, of links between scenes, in px of the coarser raster
    anchor_error: float  # the same of links onto the reference


def adjust(scenes: Sequence[Scene], links: Sequence[Link]) -> JointAdjustment:
    """Place all scenes together.

    scenes: scene i is node i of the links. links: accepted registrations, at most one of each pair of nodes.
    Raises TiepointError where scipy is missing.

    A link that contradicts the others is left out. Where a contradiction cannot be settled, the links between
    scenes that have part in it are left out, too: each scene keeps what its own registration says.
    """
    known = bases(scenes, links)
    frames = _frames(scenes, known)
    within = [
        index for index, link in enumerate(links) if all(n == REFERENCE or n in frames for n in link.ends)
    ]
    found = [(index, term_of(links[index], scenes, known, frames)) for index in within]
    numbers = [index for index, term in found if term is not None]
    terms = [term for _, term in found if term is not None]
    reached = Graph([term.ends for term in terms], range(len(terms))).reached(REFERENCE)
    frames = {node: frame for node, frame in frames.items() if node in reached}
    closure_of_all = loop_closure(terms)
    connected = [all(n == REFERENCE or n in frames for n in term.ends) for term in terms]
    numbers = [index for index, kept in zip(numbers, connected) if kept]
    terms = [term for term, kept in zip(terms, connected) if kept]
    agreed = agreement(terms, frames, loop_closure(terms))
    closure = loop_closure(terms, agreed.present)
    placed = _placed(scenes, known, frames, terms, agreed)
    around = closure.of_nodes(terms)
    return JointAdjustment(
        scenes=tuple(
            replace(each, closure=around.get(node, float("nan"))) for node, each in enumerate(placed)
        ),
        closure=closure,
        closure_of_all=closure_of_all,
        used=tuple(numbers[index] for index in agreed.present),
        left_out=tuple(Contradiction(numbers[each.link], each.off, each.settled) for each in agreed.left_out),
        link_error=agreed.errors.between,
        anchor_error=agreed.errors.anchor,
    )


def _frames(scenes: Sequence[Scene], known: Sequence[Transform | None]) -> dict[int, Frame]:
    frames = {}
    for node, (scene, base) in enumerate(zip(scenes, known)):
        if base is None:
            continue
        try:
            frames[node] = Frame.of(scene, base)
        except TiepointError:  # the base puts it nowhere
            continue
    return frames


def _placed(
    scenes: Sequence[Scene],
    known: Sequence[Transform | None],
    frames: dict[int, Frame],
    terms: Sequence[Term],
    agreed: Agreement,
) -> tuple[PlacedScene, ...]:
    """Each scene by the links that agree."""
    ends = [term.ends for term in terms]
    graph = Graph(ends, agreed.present)
    reached, confirmed = graph.reached(REFERENCE), graph.reached(REFERENCE, graph.bridges())
    reached_frames = {node: frame for node, frame in frames.items() if node in reached}
    present = np.isin(np.arange(len(terms)), agreed.present).astype(float)
    solution = solve(terms, present, reached_frames, errors=agreed.errors, with_covariances=True)
    wrong = {each.link for each in agreed.left_out}
    placed = []
    for node in range(len(scenes)):
        anchors = [index for index, pair in enumerate(ends) if node in pair and REFERENCE in pair]
        beside = tuple(sorted(other for other, _ in graph.beside(node) if other != REFERENCE))
        anchored = any(index in agreed.present for index in anchors)
        in_doubt = any(node in ends[index] for index in agreed.suspects) and node not in confirmed
        state = _state(
            node in reached, anchored=anchored, registered=bool(anchors), beside=beside, in_doubt=in_doubt
        )
        base, correction, moved_by, error = known[node], None, 0.0, float("nan")
        if node in reached:
            error = standard_error(solution, node, frames[node])
        if base is not None and state in (ADJUSTED, TIED):
            correction = _matrix(solution.of(node), frames[node])
            rows = frames[node].terms(frames[node].places) @ solution.of(node)
            moved_by = float(np.sqrt(np.mean(np.sum(rows**2, axis=1))))
            base = corrected(base, correction)
        placed.append(
            PlacedScene(
                state=state,
                transform=None if state == UNPLACED else base,
                correction=correction,
                moved=moved_by,
                standard_error=error,
                closure=float("nan"),
                confirmed=node in confirmed,
                neighbours=beside,
                contradicted=any(node in ends[index] for index in wrong & set(anchors)),
            )
        )
    return tuple(placed)


def _state(reached: bool, *, anchored: bool, registered: bool, beside: Sequence[int], in_doubt: bool) -> str:
    if not reached:
        return UNSETTLED if registered else UNPLACED
    if in_doubt:
        return UNSETTLED
    if not anchored:
        return TIED
    return ADJUSTED if beside else ALONE


def _matrix(correction: np.ndarray, frame: Frame) -> np.ndarray:
    """(3, 3) the affine map that adds the correction (3, 2)."""
    linear = correction[1:].T / frame.scale
    matrix = np.eye(3)
    matrix[:2, :2] += linear
    matrix[:2, 2] = correction[0] - linear @ frame.origin
    return matrix
