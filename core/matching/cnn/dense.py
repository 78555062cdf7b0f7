"""One pass over the whole image to conv3_3 of VGG16, sampled in a window around each point.

The descriptor of a point is 4 x 4 cells of 16 px around it, so it sees the letter's 64 x 64 patch, with the
32 main directions of conv3_3's channels in each cell: 512 numbers for the price of one pass.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from . import device, vgg, weights
from .source import FeatureSource

LAYER = "conv3_3"
WINDOW = 64  # px, side of the patch that a descriptor sees
CELLS = 4  # per side of the window
TILE = 1024  # px; bounds the memory of the first layers to about 0.6 GiB
OVERLAP = 32  # px around a tile: more than half of conv3_3's receptive field of 40 px
LARGEST = 2048  # px; larger images are described at half, a third, ... of their size
_STRIDE = vgg.SHAPES[LAYER][1]
_BATCH = 1024  # points sampled at once


class DenseSource(FeatureSource):
    """conv3_3 of VGG16 in a 64 px window."""

    name = "dense"

    def __init__(self, path: Path = weights.BUNDLED, wanted_device: str = "auto") -> None:
        tensors = weights.load(path)
        self._device = device.choose(wanted_device)
        self._type = device.number_type(self._device)
        self._network = vgg.build(LAYER, tensors).to(self._device, self._type)
        basis = tensors[f"reduce.{LAYER}"].float()
        self._basis = basis[:, :, None, None].to(self._device, self._type)
        self.length = CELLS * CELLS * len(basis)
        self.device = device.title(self._device)

    @torch.inference_mode()
    def describe(self, image: np.ndarray, xy: np.ndarray) -> np.ndarray:
        """As in FeatureSource."""
        shrink = int(np.ceil(max(image.shape) / LARGEST))
        tensor = torch.from_numpy(np.ascontiguousarray(image, dtype=np.float32))[None, None]
        if shrink > 1:
            tensor = functional.avg_pool2d(tensor, shrink)
        cells = self._cells(tensor[0, 0])
        pixels = (xy - (shrink - 1) / 2) / shrink
        return self._sample(cells, pixels)

    def _cells(self, image: torch.Tensor) -> torch.Tensor:
        """(1, channels, h, w): conv3_3 in its main directions, averaged over 16 px; tile by tile."""
        height, width = image.shape
        rows = []
        for top in range(0, height, TILE):
            row = [self._tile(image, top, left) for left in range(0, width, TILE)]
            rows.append(torch.cat(row, dim=3))
        cells = torch.cat(rows, dim=2)
        pooled = WINDOW // CELLS // _STRIDE
        return functional.avg_pool2d(cells, min(pooled, *cells.shape[2:]), stride=1).float()

    def _tile(self, image: torch.Tensor, top: int, left: int) -> torch.Tensor:
        """The cells of one tile, computed with OVERLAP px of its surroundings."""
        y0, x0 = max(top - OVERLAP, 0), max(left - OVERLAP, 0)
        part = image[y0 : top + TILE + OVERLAP, x0 : left + TILE + OVERLAP].to(self._device, self._type)
        cells = functional.conv2d(self._network(vgg.to_input(part)), self._basis)
        rows = -(-(min(top + TILE, image.shape[0]) - top) // _STRIDE)
        columns = -(-(min(left + TILE, image.shape[1]) - left) // _STRIDE)
        first_row, first_column = (top - y0) // _STRIDE, (left - x0) // _STRIDE
        return cells[:, :, first_row : first_row + rows, first_column : first_column + columns]

    def _sample(self, cells: torch.Tensor, xy: np.ndarray) -> np.ndarray:
        """(N, length) unit descriptors from the averaged cells at points in image pixels."""
        step = WINDOW // CELLS
        offset = (np.arange(CELLS) - (CELLS - 1) / 2) * step
        dy, dx = (a.ravel() for a in np.meshgrid(offset, offset, indexing="ij"))
        # Cell k of conv3_3 is centred at 4k + 1.5 px; averaging 4 of them moves that by 6 px.
        centre = (_STRIDE - 1) / 2 + (step - _STRIDE) / 2
        where = (xy[:, None, :] + np.column_stack([dx, dy])[None] - centre) / _STRIDE
        limit = np.maximum(np.array(cells.shape[3:1:-1]) - 1, 1)
        grid = torch.from_numpy((2.0 * where / limit - 1.0).astype(np.float32)).to(cells.device)
        out = np.empty((len(xy), self.length), np.float32)
        for start in range(0, len(xy), _BATCH):
            taken = functional.grid_sample(
                cells, grid[None, start : start + _BATCH], align_corners=True, padding_mode="border"
            )
            rows = taken[0].permute(1, 2, 0).reshape(taken.shape[2], -1)
            out[start : start + _BATCH] = functional.normalize(rows, dim=1).cpu().numpy()
        return out
