"""Holes: parts of the overlap in which nothing agrees, while nearly all agrees around them.

A part that shows something else (a picture pasted in, a tile of a mosaic in another's place, pixels reflected
to fill a border, clouds) shows in no control point, since none lies in it. Larger templates reach over its
edge, so the smallest ones show it. Where they are unsure all over, as on radar, their silence says nothing.
"""

from __future__ import annotations

import numpy as np

from ..geometry.nearest import nearest
from ..geometry.radius_search import pairs_within
from .explained import EXPLAINED, NO_AGREEMENT, OverlapGround

# Share of the places outside, away from its edge, that neighbours support: 0.91 to 1.00 around holes with
# other ground in them, 0.79 to 0.93 around the ground between identical clouds over two places (six draws);
# 0.59 to 0.81 on radar, maps and other years, of which up to a third is as quiet.
CLEAR = 0.85
# log10 of the probability that as many independent places in one part are unsupported by chance
CHANCE = -8.0
SHARE = 0.03  # of all places, the least of a hole
_INDEPENDENT = 0.25  # share of the places without a common pixel: they lie half a side apart
_BESIDE = 0.75  # sides of a template: places within this are neighbours


def holes(ground: OverlapGround) -> np.ndarray:
    """(N,) bool: the places in a hole. ground: those of the smallest templates, native px."""
    found = np.zeros(len(ground), bool)
    if not len(ground):
        return found
    reach = _BESIDE * float(np.median(ground.side))
    i, j = pairs_within(ground.reference, ground.reference, reach)
    quiet = np.bincount(i, ground.supported[j], minlength=len(ground)) == 0
    if not quiet.any() or quiet.all():
        return found
    outside = ~quiet
    outside[i[quiet[j]]] = False
    supported = float(ground.supported[outside].mean()) if outside.any() else 0.0
    if supported < CLEAR:
        return found
    silent = np.flatnonzero(quiet)
    parts = _parts(ground.reference[silent], reach)
    _, part, size = np.unique(parts, return_inverse=True, return_counts=True)
    log10_chance = _INDEPENDENT * size * np.log10(max(1.0 - supported, 1e-3))
    wide = (log10_chance <= CHANCE) & (size >= SHARE * len(ground))
    found[silent[wide[part]]] = True
    if found.any():  # its edge, whose surroundings are half outside
        edge = np.flatnonzero(~ground.supported & ~found)
        i, _ = pairs_within(ground.reference[edge], ground.reference[found], reach)
        found[edge[np.unique(i)]] = True
    return found


def with_holes(
    state: np.ndarray, ground: OverlapGround, small: OverlapGround, hole: np.ndarray
) -> np.ndarray:
    """The states of the places of `ground`, see explained.states, of which those in holes explain nothing.

    hole: (len(small),) bool, of the smallest templates `small`.
    """
    if not hole.any() or not len(ground):
        return state
    near, _ = nearest(ground.reference, small.reference)
    state = state.copy()
    state[hole[near] & (state == EXPLAINED)] = NO_AGREEMENT
    return state


def _parts(places: np.ndarray, reach: float) -> np.ndarray:
    """(N,) int: the number of the part that each of places (N, 2) belongs to; neighbours belong together."""
    i, j = pairs_within(places, places, reach)
    part = np.arange(len(places))
    while True:
        least = part.copy()
        np.minimum.at(least, i, part[j])
        least = least[least]
        if (least == part).all():
            return part
        part = least
