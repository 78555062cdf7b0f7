"""Difference-of-Gaussian keypoints with quadratic refinement, edge test and a spatial quota."""

from __future__ import annotations

from dataclasses import dataclass, fields

import cv2
import numpy as np

from ...options import MatchOptions
from .scale_space import Octave

BORDER = 5  # octave px; refinement and gradients need neighbours
MAX_MOVES = 5  # of the quadratic refinement


@dataclass(frozen=True)
class Keypoints:
    """Keypoints of one octave; all arrays have length N."""

    octave: np.ndarray  # int16, octave index
    layer: np.ndarray  # int16, DoG layer 1..S
    x: np.ndarray  # float64, octave pixels
    y: np.ndarray  # float64
    sigma: np.ndarray  # float64, octave pixels
    response: np.ndarray  # float32, |DoG| at the refined position

    def __len__(self) -> int:
        return len(self.x)

    def take(self, index: np.ndarray) -> Keypoints:
        return Keypoints(*(getattr(self, f.name)[index] for f in fields(self)))

    def full(self) -> tuple[np.ndarray, np.ndarray]:
        """Positions (N, 2) and scales (N,) in pixels of the image itself."""
        scale = 2.0 ** self.octave.astype(np.float64)
        return np.column_stack([self.x * scale, self.y * scale]), self.sigma * scale


def concatenate(parts: list[Keypoints]) -> Keypoints:
    return Keypoints(*(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Keypoints)))


def detect(octave: Octave, options: MatchOptions) -> Keypoints:
    """Extrema of the difference of Gaussians over 26 neighbours, refined to sub-pixel (Lowe 2004)."""
    layers = options.octave_layers
    threshold = options.contrast_threshold / layers
    dogs = [cv2.subtract(b, a) for a, b in zip(octave.gaussians[:-1], octave.gaussians[1:])]
    candidates = _extrema(dogs, 0.5 * threshold)
    return _refine(dogs, candidates, octave.index, threshold, options)


def _extrema(dogs: list[np.ndarray], threshold: float) -> np.ndarray:
    """(N, 3) int32 of (layer, row, column)."""
    kernel = np.ones((3, 3), np.uint8)
    found = []
    largest = [cv2.dilate(d, kernel) for d in dogs[:2]]
    smallest = [cv2.erode(d, kernel) for d in dogs[:2]]
    for layer in range(1, len(dogs) - 1):
        largest.append(cv2.dilate(dogs[layer + 1], kernel))
        smallest.append(cv2.erode(dogs[layer + 1], kernel))
        d = dogs[layer]
        peak = (d > threshold) & (d >= cv2.max(cv2.max(largest[0], largest[1]), largest[2]))
        peak |= (d < -threshold) & (d <= cv2.min(cv2.min(smallest[0], smallest[1]), smallest[2]))
        rows, columns = np.nonzero(peak[BORDER:-BORDER, BORDER:-BORDER])
        found.append(np.column_stack([np.full(len(rows), layer), rows + BORDER, columns + BORDER]))
        largest.pop(0)
        smallest.pop(0)
    return np.concatenate(found).astype(np.int32)


def _refine(
    dogs: list[np.ndarray], start: np.ndarray, octave: int, threshold: float, options: MatchOptions
) -> Keypoints:
    layers = options.octave_layers
    height, width = dogs[0].shape
    position, active = start.copy(), np.ones(len(start), bool)
    offset = np.zeros((len(start), 3))
    value, edge_ok = np.zeros(len(start)), np.zeros(len(start), bool)
    done = np.zeros(len(start), bool)
    for _ in range(MAX_MOVES):
        index = np.flatnonzero(active)
        if not len(index):
            break
        cube = _neighbourhoods(dogs, position[index])
        gradient, hessian = _derivatives(cube)
        determinant = np.linalg.det(hessian)
        solvable = np.abs(determinant) > 1e-20
        step = np.zeros_like(gradient)
        step[solvable] = -np.linalg.solve(hessian[solvable], gradient[solvable][..., None])[..., 0]
        settled = solvable & (np.abs(step) < 0.5).all(axis=1)
        offset[index] = step
        value[index] = cube[:, 1, 1, 1] + 0.5 * np.einsum("ni,ni->n", gradient, step)
        edge_ok[index] = _not_on_edge(hessian, options.edge_ratio)
        done[index[settled]] = True
        moved = index[solvable & ~settled & (np.abs(step) < max(height, width) / 3.0).all(axis=1)]
        position[moved] += np.rint(offset[moved][:, ::-1]).astype(np.int32)  # (x, y, s) -> (s, y, x)
        layer, row, column = position[moved].T
        inside = (layer >= 1) & (layer <= layers)
        inside &= (row >= BORDER) & (row < height - BORDER)
        inside &= (column >= BORDER) & (column < width - BORDER)
        active[:] = False
        active[moved[inside]] = True
    keep = np.flatnonzero(done & edge_ok & (np.abs(value) >= threshold))
    # Several candidates may have moved to the same place.
    _, first = np.unique(position[keep], axis=0, return_index=True)
    keep = keep[np.sort(first)]
    layer = position[keep, 0]
    return Keypoints(
        np.full(len(keep), octave, np.int16),
        layer.astype(np.int16),
        position[keep, 2] + offset[keep, 0],
        position[keep, 1] + offset[keep, 1],
        options.sigma0 * 2.0 ** ((layer + offset[keep, 2]) / layers),
        np.abs(value[keep]).astype(np.float32),
    )


def _neighbourhoods(dogs: list[np.ndarray], position: np.ndarray) -> np.ndarray:
    """(N, 3, 3, 3) float64 cubes (layer, row, column) around the positions."""
    cube = np.empty((len(position), 3, 3, 3))
    around = np.arange(-1, 2)
    for layer in np.unique(position[:, 0]):
        of_layer = np.flatnonzero(position[:, 0] == layer)
        rows = position[of_layer, 1][:, None, None] + around[:, None]
        columns = position[of_layer, 2][:, None, None] + around[None, :]
        for k in range(3):
            cube[of_layer, k] = dogs[layer - 1 + k][rows, columns]
    return cube


def _derivatives(cube: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Gradient (N, 3) and Hessian (N, 3, 3) in the order x, y, s, by central differences."""
    c = cube[:, 1, 1, 1]
    gx = (cube[:, 1, 1, 2] - cube[:, 1, 1, 0]) / 2
    gy = (cube[:, 1, 2, 1] - cube[:, 1, 0, 1]) / 2
    gs = (cube[:, 2, 1, 1] - cube[:, 0, 1, 1]) / 2
    xx = cube[:, 1, 1, 2] + cube[:, 1, 1, 0] - 2 * c
    yy = cube[:, 1, 2, 1] + cube[:, 1, 0, 1] - 2 * c
    ss = cube[:, 2, 1, 1] + cube[:, 0, 1, 1] - 2 * c
    xy = (cube[:, 1, 2, 2] - cube[:, 1, 2, 0] - cube[:, 1, 0, 2] + cube[:, 1, 0, 0]) / 4
    xs = (cube[:, 2, 1, 2] - cube[:, 2, 1, 0] - cube[:, 0, 1, 2] + cube[:, 0, 1, 0]) / 4
    ys = (cube[:, 2, 2, 1] - cube[:, 2, 0, 1] - cube[:, 0, 2, 1] + cube[:, 0, 0, 1]) / 4
    hessian = np.stack(
        [np.stack([xx, xy, xs], 1), np.stack([xy, yy, ys], 1), np.stack([xs, ys, ss], 1)], axis=1
    )
    return np.column_stack([gx, gy, gs]), hessian


def _not_on_edge(hessian: np.ndarray, ratio: float) -> np.ndarray:
    trace = hessian[:, 0, 0] + hessian[:, 1, 1]
    determinant = hessian[:, 0, 0] * hessian[:, 1, 1] - hessian[:, 0, 1] ** 2
    return (determinant > 0) & (trace**2 * ratio < determinant * (ratio + 1.0) ** 2)


def inside_mask(keypoints: Keypoints, mask: np.ndarray) -> np.ndarray:
    """(N,) bool: at least 3 sigma from invalid pixels, at most a fifth of the descriptor's square
    (half side 12 sigma) invalid. `mask` (H, W) bool, True = valid."""
    if mask.all():
        return np.ones(len(keypoints), bool)
    xy, sigma = keypoints.full()
    height, width = mask.shape
    column = np.clip(np.rint(xy[:, 0]).astype(int), 0, width - 1)
    row = np.clip(np.rint(xy[:, 1]).astype(int), 0, height - 1)
    distance = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    total = cv2.integral(mask.astype(np.uint8))
    reach = np.ceil(12 * sigma).astype(int)
    x0, x1 = np.maximum(column - reach, 0), np.minimum(column + reach + 1, width)
    y0, y1 = np.maximum(row - reach, 0), np.minimum(row + reach + 1, height)
    valid = total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0]
    return (distance[row, column] > 3 * sigma) & (valid >= 0.8 * (x1 - x0) * (y1 - y0))


def spread(keypoints: Keypoints, size: tuple[int, int], limit: int, cells: int = 10) -> np.ndarray:
    """Indices of at most `limit` keypoints, strongest first within each of cells x cells cells of
    the (width, height) image, so that one textured corner does not take the whole budget."""
    if len(keypoints) <= limit:
        return np.arange(len(keypoints))
    xy, _ = keypoints.full()
    cell = np.clip((xy / np.array(size) * cells).astype(int), 0, cells - 1) @ (1, cells)
    order = np.lexsort((-keypoints.response, cell))
    first = np.r_[True, np.diff(cell[order]) != 0]
    start = np.flatnonzero(first)
    rank = np.empty(len(order), int)
    rank[order] = np.arange(len(order)) - np.repeat(start, np.diff(np.r_[start, len(order)]))
    return np.sort(np.lexsort((-keypoints.response, rank))[:limit])
