"""One pass over the whole image to a layer of a network, sampled in a window around each point.

The descriptor of a point is 4 x 4 cells of 16 px around it, which cover the letter's 64 x 64 patch. With
conv3_3 reduced to 32 channels it has 512 numbers, for the cost of one pass over the image. OpenCV or torch
runs the network (networks.py); the rest is numpy and the same for both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from . import batches, chain, networks
from .source import FeatureSource, Progress, View, silent

WINDOW = 64  # px, side of the patch that a descriptor covers
CELLS = 4  # per side of the window
SMALLEST_TILE = 128  # px
LARGEST = 1536  # px; larger images are described at half, a third, ... of their size
_BATCH = 128  # points sampled at once: their cells stay in the processor's cache


@dataclass(frozen=True)
class Cells:
    """Where the cells of a layer lie, in image px: one every `stride`, the first centred at `first`; nothing
    farther than `reach`, a whole number of strides, has a part in one."""

    channels: int
    stride: int
    reach: int
    first: float


class CellSource(FeatureSource):
    """A layer of a network in a 64 px window."""

    hypotheses = 7
    views_last = True

    def __init__(self, name: str, network: networks.Network, cells: Cells, plenty: bool) -> None:
        """plenty: whether the descriptors are short."""
        self.name = name
        self.network = network
        self.device = network.device
        self.length = CELLS * CELLS * cells.channels
        self.plenty = plenty
        self._channels, self._stride, self._reach = cells.channels, cells.stride, cells.reach
        self._first = cells.first
        self.stride = cells.stride  # px of the image per cell

    def view(self, image: np.ndarray) -> CellView:
        """As in FeatureSource."""
        return CellView(self, image)

    def cells(self, image: np.ndarray, progress: Progress) -> np.ndarray:
        """(h, w, channels) float32 of image (H, W): the reduced layer, averaged over 16 px and padded by
        repeating its border; computed tile by tile."""
        cells = self.plain_cells(image, progress)
        self.network.rest()
        frame = [(_frame(self._stride),) * 2] * 2
        return np.pad(averaged(cells, WINDOW // CELLS // self._stride), [*frame, (0, 0)], mode="edge")

    def release(self) -> None:
        """As in FeatureSource."""
        self.network.release()

    def plain_cells(self, image: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """(h, w, channels) float32 of image (H, W): the reduced layer, neither averaged nor padded. Cell k of
        stride s is centred at s k + (s - 1) / 2 px."""
        cells, _ = batches.halving(
            lambda tile: self._in_tiles(image, tile, progress), self.network.tile, SMALLEST_TILE
        )
        return cells

    def _in_tiles(self, image: np.ndarray, tile: int, progress: Progress) -> np.ndarray:
        """(h, w, channels): the cells that lie within the image."""
        rows, columns = (size // self._stride for size in image.shape)
        out = np.empty((rows, columns, self._channels), np.float32)
        for top, bottom in _parts(rows, tile // self._stride):
            for left, right in _parts(columns, tile // self._stride):
                cells = self._tile(image, (top, bottom), (left, right))
                out[top:bottom, left:right] = cells.transpose(1, 2, 0)
            progress(bottom / rows)
        return out

    def _tile(self, image: np.ndarray, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
        """(channels, h, w): the cells of rows and columns, each (first, beyond the last), computed with their
        receptive field."""
        around = self._reach // self._stride
        y0, x0 = max(rows[0] - around, 0), max(columns[0] - around, 0)
        part = image[
            y0 * self._stride : (rows[1] + around) * self._stride,
            x0 * self._stride : (columns[1] + around) * self._stride,
        ]
        cells = self.network.run(part)
        return cells[:, rows[0] - y0 : rows[1] - y0, columns[0] - x0 : columns[1] - x0]

    def sample(self, cells: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """(N, length) unit descriptors from the cells, as `cells` gives them, at points in image pixels."""
        step = WINDOW // CELLS
        gap = step // self._stride  # cells from one of a descriptor's cells to the next
        centre = self._first + (step - self._stride) / 2  # of the first cell once 16 px are averaged
        corner = (xy - (CELLS - 1) / 2 * step - centre) / self._stride + _frame(self._stride)
        out = bilinear(cells, corner, gap).reshape(len(xy), self.length)
        out /= np.maximum(np.sqrt(np.einsum("ij,ij->i", out, out)), 1e-12)[:, None]
        return out


class DenseSource(CellSource):
    """conv3_3 or conv4_3 of VGG16, or of a network built like it."""

    def __init__(
        self, tensors: Mapping[str, np.ndarray], layer: str = "conv3_3", wanted_device: str = "auto"
    ) -> None:
        """tensors: as in chain.build. Raises TiepointError where they do not suit or nothing runs them."""
        built = chain.build(tensors, layer)
        cells = Cells(built.channels, built.stride, built.reach, first=(built.stride - 1) / 2)
        # Without the linear step, a descriptor has 8192 numbers.
        super().__init__(layer, networks.run_by(built, wanted_device), cells, plenty=built.reduced)


class CellView(View):
    """Keeps the cells: one pass of the network serves any number of points."""

    def __init__(self, source: CellSource, image: np.ndarray) -> None:
        self._source = source
        self._image: np.ndarray | None = image  # until it was described
        self._shrink = int(np.ceil(max(image.shape) / LARGEST))
        self._cells: np.ndarray | None = None

    def describe(self, xy: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """As in View."""
        if self._cells is None:
            image = shrunk(np.ascontiguousarray(self._image, dtype=np.float32), self._shrink)
            self._cells = self._source.cells(image, progress)
            self._image = None
        progress(1.0)
        return self._source.sample(self._cells, (xy - (self._shrink - 1) / 2) / self._shrink)


def shrunk(image: np.ndarray, factor: int) -> np.ndarray:
    """(H // factor, W // factor) means of the image's blocks."""
    height, width = (size // factor for size in image.shape)
    if factor == 1:
        return image
    blocks = image[: height * factor, : width * factor].reshape(height, factor, width, factor)
    return blocks.mean(axis=(1, 3), dtype=np.float32)


def averaged(cells: np.ndarray, side: int) -> np.ndarray:
    """(h - side + 1, w - side + 1, channels) means over side x side cells of (h, w, channels), or over all
    where there are fewer."""
    side = min(side, *cells.shape[:2])
    means = cv2.blur(cells, (side, side), anchor=(0, 0))
    return means[: cells.shape[0] - side + 1, : cells.shape[1] - side + 1]


def bilinear(cells: np.ndarray, corner: np.ndarray, gap: int) -> np.ndarray:
    """(N, CELLS * CELLS * channels) of cells (h, w, channels), float32: the window of CELLS x CELLS places,
    `gap` cells apart, whose first is at corner (N, 2), each interpolated between the four cells around it.

    A window beyond the border is moved to it. All places of a window have the same weights, so each row is
    one weighted sum of four rows.
    """
    height, width, channels = cells.shape
    beyond = (CELLS - 1) * gap + 2
    inside = np.clip(corner, 0.0, (width - beyond, height - beyond))
    first = inside.astype(np.intp)
    x, y = (inside - first).astype(np.float32).T
    weights = np.stack([(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y], axis=1)[:, None]
    window = gap * (np.arange(CELLS)[:, None] * width + np.arange(CELLS))
    around = np.array([0, 1, width, width + 1])[:, None] + window.ravel()  # (4, CELLS * CELLS)
    rows = cells.reshape(-1, channels)
    start = first[:, 1] * width + first[:, 0]
    out = np.empty((len(corner), 1, CELLS * CELLS * channels), np.float32)
    for i in range(0, len(corner), _BATCH):
        taken = rows.take(start[i : i + _BATCH, None, None] + around, axis=0)
        np.matmul(weights[i : i + _BATCH], taken.reshape(len(taken), 4, -1), out=out[i : i + _BATCH])
    return out[:, 0]


def _frame(stride: int) -> int:
    """Cells repeated on each side of the image: one window, so that every point has a whole window."""
    return WINDOW // stride


def _parts(count: int, largest: int) -> list[tuple[int, int]]:
    """0 to count in nearly equal parts of at most `largest`, as (first, beyond the last)."""
    ends = np.linspace(0, count, -(-count // largest) + 1).round().astype(int)
    return list(zip(ends[:-1].tolist(), ends[1:].tolist()))
