"""Parts of the overlap that are shifted against each other along an edge.

The seam of a mosaic, a fault, clouds, waves or ice that have moved beside still land: a displacement grid
follows each part, and control points and check points of each part agree with it. What moved is then off by
the whole shift, and along the edge the grid runs from one part to the other within some 20 px. An edge shows
in the shifts of the smallest templates: those of both sides go on to different values, where a ridge or a
wave is continuous.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.radius_search import pairs_within
from .explained import OverlapGround
from .grid_steps import median, shifts_beyond, steps, windows
from .roughness import SIDES, on_grid
from .straight_edges import straight_edge

# px of the coarser raster, least step ...
LEAST = 2.0
# ... which is as many times that of the places around it, so many to each side: at an edge it is a thin line,
# while waves and ridges step a little all over their flanks, the more the noisier they are measured.
_ABOVE_AROUND = 3.5
_AROUND = 5
_IN_LINE = 4  # such places among those up to ...
_NEAR = 3  # ... so many off, itself included
# Their number and their share of all places. Of 122 seams of 4 to 16 px and patches that moved, 57 of them
# between images of two sensors or dates, 90 have as many. 115 ridges, waves and smooth fields, the 25
# development pairs and four of other years: none; the nearest is a ridge of 7 px between radar and optical,
# with 0.7 %.
_FEWEST = 10
SHARE = 0.01
_EVEN = 0.1  # half sides, how far a place on the grid may lie off it
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


def shifted_parts(ground: OverlapGround, pixel_ratio: float, *, straight: bool = True) -> ShiftedParts | None:
    """The edges along which parts of the overlap are shifted; None where there are none.

    ground: places of the smallest templates, native px. pixel_ratio: side of a sensed pixel in reference px.
    straight: whether to look for a straight edge by all templates beside it, too.
    """
    least = LEAST * max(1.0, pixel_ratio)
    thin = _thin_lines(ground, least)
    return _straight(ground, least) if thin is None and straight else thin


def _thin_lines(ground: OverlapGround, least: float) -> ShiftedParts | None:
    """Edges of any course, by steps from place to place; all places that are clear count, since neighbours
    disagree at an edge."""
    clear = _even(ground.take(np.isfinite(ground.sensed[:, 0])))
    found = on_grid(clear)
    if found is None:
        return None
    grid, places = found
    step = steps(grid)
    edge = _edges(step, least)
    if np.count_nonzero(edge) < max(_FEWEST, SHARE * np.count_nonzero(np.isfinite(step))):
        return None
    side = float(np.median(clear.side))
    shift = np.fmax(shifts_beyond(grid), step)[edge]
    return ShiftedParts(float(np.nanmedian(shift)), places[edge], _WIDTH * side)


def _straight(ground: OverlapGround, least: float) -> ShiftedParts | None:
    """The straight edge on whose sides the places that neighbours support are shifted."""
    supported = _even(ground.take(ground.supported))
    found = on_grid(supported)
    if found is None:
        return None
    side = float(np.median(supported.side))
    edge = straight_edge(*found, side, least)
    return None if edge is None else ShiftedParts(edge.shift, edge.places, _WIDTH * side)


def _edges(step: np.ndarray, least: float) -> np.ndarray:
    """(rows, columns) bool: where steps (rows, columns) px of at least `least` px make a thin line."""
    known = np.nan_to_num(step)
    edge = (known >= least) & (known >= _ABOVE_AROUND * np.nan_to_num(median(windows(step, _AROUND))))
    return np.asarray(edge & (windows(edge.astype(float), _NEAR, 0.0).sum(axis=0) >= _IN_LINE))


def _even(ground: OverlapGround) -> OverlapGround:
    """The places on the even grid: those of half templates, at the border or beside a mask, lie between."""
    if not len(ground):
        return ground
    inside = np.argmin(np.sum((ground.reference - np.median(ground.reference, axis=0)) ** 2, axis=1))
    position = (ground.reference - ground.reference[inside]) / (float(np.median(ground.side)) / SIDES)
    return ground.take((np.abs(position - np.rint(position)) < _EVEN).all(axis=1))
