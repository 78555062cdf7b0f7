"""A picture of tiles whose edges were drawn on whole pixels, with each tile where it belongs."""

from __future__ import annotations

import numpy as np


def tile_places(count: int, first: float, side: float) -> np.ndarray:
    """Where the centres of `count` pixels lie along an axis of a picture drawn so; float64, its own pixels.

    Each tile fills the whole pixels that it touches. first: edge of a tile, from the picture's edge; side: of
    the tiles; both in pixels, any fraction.
    """
    centres = np.arange(count) + 0.5
    start = first + np.floor((centres - first) / side) * side
    low, high = np.floor(start), np.ceil(start + side)
    return np.asarray(low + (centres - start) / side * (high - low) - 0.5)


def tiles_in_place(picture: np.ndarray, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """`picture` sampled at (columns, rows), linearly.

    picture: uint8 (height, width, 4), red, green, blue, alpha, not premultiplied. columns, rows: float64
    (width,) and (height,), pixels of it. What lies between a visible and an invisible pixel is invisible.
    """
    values = picture.astype(np.float32)
    values[..., :3] *= values[..., 3:] / np.float32(255.0)
    valid = picture[..., 3] > 0
    for axis, places in ((1, columns), (0, rows)):
        last = picture.shape[axis] - 1
        before = np.clip(np.floor(places).astype(int), 0, last)
        after = np.minimum(before + 1, last)
        share = np.clip(places - before, 0.0, 1.0).astype(np.float32)
        share = share[:, None] if axis else share[:, None, None]
        values = np.take(values, before, axis) * (1 - share) + np.take(values, after, axis) * share
        valid = np.take(valid, before, axis) & np.take(valid, after, axis)
    values[~valid] = 0.0
    values[..., :3] *= np.float32(255.0) / np.maximum(values[..., 3:], np.float32(1.0))
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)
