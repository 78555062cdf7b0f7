"""Which map follows a raster's ground control points, and how far it can be trusted.

A satellite product carries control points of its sensor model, exact and dense; a scanned map carries a few
set by hand. Nothing in a file tells them apart, so each point is predicted from the others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...pair import Size
from .grids import lattice

_TERMS = {1: 3, 2: 6, 3: 10}  # of GDAL's polynomials, by order
_REDUNDANT = 3  # points beyond the fewest, for a polynomial that bends
_MOST_IN_SPLINE = 400  # GDAL's spline evaluates every point at every pixel
_SPREAD = 0.6  # share of both sides of the raster that the points of a bent map reach over: it must not be
#                continued far
_SIMPLER = 1.2  # a simpler map is taken up to this many times the error of the best one,
_EXACT = 0.05  # or where its error is below this, px: it is as good as none
_FLATTEST = 1e-3  # smallest ratio of the axes of points that are no line
_ABSURD = 0.1  # of the raster's diagonal; points that miss each other by more give no place


@dataclass(frozen=True)
class GcpMap:
    """A map through ground control points."""

    order: int  # of GDAL's polynomial; 0 = thin-plate spline
    error: float  # px, root mean square distance of a point from the map through the others; 0 for three
    worst: float  # px, the largest one


def best_map(*, pixels: np.ndarray, places: np.ndarray, size: Size) -> GcpMap | None:
    """The map that predicts the points best, the simplest where several do.

    pixels: (N, 2) float64, corner pixels. places: (N, 2), map coordinates. size: of the raster. None where
    the points do not determine an affine map (fewer than three, all on a line, not finite), or contradict
    each other all over the raster.
    """
    if len(pixels) < _TERMS[1] or not np.isfinite(np.hstack([pixels, places])).all():
        return None
    if _on_a_line(pixels) or _on_a_line(places):
        return None
    pixels, places = _distinct(pixels=pixels, places=places)
    affine, *_ = np.linalg.lstsq(_powers(pixels, 1), places, rcond=None)
    slope = _powers(np.array([[1.0, 0.0], [0.0, 1.0]]), 1) @ affine - affine[0]
    if abs(np.linalg.det(slope)) < 1e-12 * max(float(np.abs(slope).max()) ** 2, 1e-300):
        return None
    in_pixels = (places - affine[0]) @ np.linalg.inv(slope)  # so that residuals are pixels
    found = [_judged(pixels=pixels, places=in_pixels, order=1)]
    reach = np.ptp(np.clip(pixels, 0, size), axis=0) / size
    if (reach >= _SPREAD).all():
        orders = [order for order in (2, 3) if len(pixels) >= _TERMS[order] + _REDUNDANT]
        found += [_judged(pixels=pixels, places=in_pixels, order=order) for order in orders]
        if _TERMS[2] + _REDUNDANT <= len(pixels) <= _MOST_IN_SPLINE:
            found.append(_judged(pixels=pixels, places=in_pixels, order=0))
    best = min(each.error for each in found)
    chosen = next(each for each in found if each.error <= max(_SIMPLER * best, _EXACT))
    if chosen.order > 1 and _folds(pixels=pixels, places=in_pixels, order=chosen.order, size=size):
        chosen = found[0]
    return chosen if chosen.error <= _ABSURD * float(np.hypot(*size)) else None


def _on_a_line(points: np.ndarray) -> bool:
    long, short = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)[:2]
    return bool(short <= _FLATTEST * long)


def _distinct(*, pixels: np.ndarray, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The points without repetitions of a pixel, which would predict themselves."""
    _, first = np.unique(np.round(pixels, 3), axis=0, return_index=True)
    first.sort()
    return pixels[first], places[first]


def _powers(points: np.ndarray, order: int) -> np.ndarray:
    """(N, terms): 1, x, y, x2, xy, y2 ... up to the order."""
    x, y = points.T
    return np.column_stack([x**i * y ** (n - i) for n in range(order + 1) for i in range(n, -1, -1)])


def _scaled(points: np.ndarray, like: np.ndarray) -> np.ndarray:
    centre, half = like.mean(axis=0), max(float(np.ptp(like, axis=0).max()) / 2, 1.0)
    return np.asarray((points - centre) / half)


def _judged(*, pixels: np.ndarray, places: np.ndarray, order: int) -> GcpMap:
    """The map of this order with its leave-one-out errors, in closed form. places: in pixels."""
    points = _scaled(pixels, pixels)
    if order:
        q, _ = np.linalg.qr(_powers(points, order))
        left = np.maximum(1.0 - (q**2).sum(axis=1), 1e-9)
        residuals = places - q @ (q.T @ places)
        off = residuals / left[:, None] if len(points) > _TERMS[order] else residuals
    else:
        back = np.linalg.pinv(_spline_system(points))
        count = len(points)
        wanted = np.vstack([places, np.zeros((3, 2))])
        off = (back @ wanted)[:count] / np.diag(back)[:count, None]
    lengths = np.hypot(*off.T)
    return GcpMap(order, float(np.sqrt(np.mean(lengths**2))), float(lengths.max()))


def _spline_system(points: np.ndarray) -> np.ndarray:
    """(N + 3, N + 3): the equations of the thin-plate spline through the points."""
    apart = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    bends = apart * np.log(np.where(apart > 0, apart, 1.0))
    plane = _powers(points, 1)
    return np.block([[bends, plane], [plane.T, np.zeros((3, 3))]])


def _folds(*, pixels: np.ndarray, places: np.ndarray, order: int, size: Size) -> bool:
    """Whether the polynomial turns over within the raster."""
    fitted, *_ = np.linalg.lstsq(_powers(_scaled(pixels, pixels), order), places, rcond=None)
    nodes = _scaled(lattice(np.array([0.0, 0.0, *size]), 17), pixels)
    mapped = (_powers(nodes, order) @ fitted).reshape(17, 17, 2)
    along, down = np.diff(mapped, axis=1)[:-1], np.diff(mapped, axis=0)[:, :-1]
    areas = along[..., 0] * down[..., 1] - along[..., 1] * down[..., 0]
    return bool((areas > 0).any() and (areas < 0).any())
