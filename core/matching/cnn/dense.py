"""One pass over the whole image to a layer of VGG16, sampled in a window around each point.

The descriptor of a point is 4 x 4 cells of 16 px around it, so it sees the letter's 64 x 64 patch: with the
32 main directions of conv3_3's channels in each cell 512 numbers, for the price of one pass.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from . import batches, device, vgg, weights
from .source import FeatureSource, Progress, View, silent

WINDOW = 64  # px, side of the patch that a descriptor sees
CELLS = 4  # per side of the window
TILE = 1024  # px; bounds the memory of the first layers to about 0.6 GiB
SMALLEST_TILE = 128
OVERLAPS = {"conv3_3": 32, "conv4_3": 64}  # px around a tile: more than half of the receptive field (40, 92)
LARGEST = 1536  # px; larger images are described at half, a third, ... of their size
_BATCH = 1024  # points sampled at once


class DenseSource(FeatureSource):
    """conv3_3 or conv4_3 of VGG16 in a 64 px window."""

    hypotheses = 7

    def __init__(
        self, layer: str = "conv3_3", path: Path = weights.BUNDLED, wanted_device: str = "auto"
    ) -> None:
        """Raises TiepointError where the weights do not suit."""
        self.name = layer
        self._layer = layer
        self._stride = vgg.SHAPES[layer][1]
        tensors = weights.load(path)
        self._device = device.choose(wanted_device)
        self._type = device.number_type(self._device)
        self._network = vgg.build(layer, tensors).to(self._device, self._type)
        basis = tensors.get(f"reduce.{layer}")  # only the bundled weights have one
        channels = vgg.SHAPES[layer][0] if basis is None else len(basis)
        self._basis = None if basis is None else basis.float()[:, :, None, None].to(self._device, self._type)
        self.length = CELLS * CELLS * channels
        self.plenty = basis is not None  # without it, a descriptor has 8192 numbers
        self.device = device.title(self._device)

    def view(self, image: np.ndarray) -> DenseView:
        """As in FeatureSource."""
        return DenseView(self, image)

    @torch.inference_mode()
    def cells(self, image: torch.Tensor, progress: Progress) -> torch.Tensor:
        """(1, channels, h, w) float32 of image (H, W): the layer in its main directions, averaged over
        16 px; tile by tile."""
        cells, _ = batches.halving(lambda tile: self._in_tiles(image, tile, progress), TILE, SMALLEST_TILE)
        pooled = WINDOW // CELLS // self._stride
        return functional.avg_pool2d(cells, min(pooled, *cells.shape[2:]), stride=1).float()

    def _in_tiles(self, image: torch.Tensor, tile: int, progress: Progress) -> torch.Tensor:
        height, width = image.shape
        rows = []
        for top in range(0, height, tile):
            row = [self._tile(image, top, left, tile) for left in range(0, width, tile)]
            rows.append(torch.cat(row, dim=3))
            progress(min((top + tile) / height, 1.0))
        return torch.cat(rows, dim=2)

    def _tile(self, image: torch.Tensor, top: int, left: int, tile: int) -> torch.Tensor:
        """The cells of one tile, computed with its surroundings."""
        overlap, stride = OVERLAPS[self._layer], self._stride
        y0, x0 = max(top - overlap, 0), max(left - overlap, 0)
        part = image[y0 : top + tile + overlap, x0 : left + tile + overlap].to(self._device, self._type)
        cells = self._network(vgg.to_input(part))
        if self._basis is not None:
            cells = functional.conv2d(cells, self._basis)
        rows = -(-(min(top + tile, image.shape[0]) - top) // stride)
        columns = -(-(min(left + tile, image.shape[1]) - left) // stride)
        first_row, first_column = (top - y0) // stride, (left - x0) // stride
        return cells[:, :, first_row : first_row + rows, first_column : first_column + columns]

    @torch.inference_mode()
    def sample(self, cells: torch.Tensor, xy: np.ndarray) -> np.ndarray:
        """(N, length) unit descriptors from the averaged cells at points in image pixels."""
        step = WINDOW // CELLS
        offset = (np.arange(CELLS) - (CELLS - 1) / 2) * step
        dy, dx = (a.ravel() for a in np.meshgrid(offset, offset, indexing="ij"))
        # Cell k of stride s is centred at s k + (s - 1) / 2 px; averaging over 16 px moves that.
        stride = self._stride
        centre = (stride - 1) / 2 + (step - stride) / 2
        where = (xy[:, None, :] + np.column_stack([dx, dy])[None] - centre) / stride
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


class DenseView(View):
    """Keeps the cells: one pass of the network serves any number of points."""

    def __init__(self, source: DenseSource, image: np.ndarray) -> None:
        self._source = source
        self._image = image
        self._shrink = int(np.ceil(max(image.shape) / LARGEST))
        self._cells: torch.Tensor | None = None

    def describe(self, xy: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """As in View."""
        if self._cells is None:
            image = torch.from_numpy(np.ascontiguousarray(self._image, dtype=np.float32))[None, None]
            if self._shrink > 1:
                image = functional.avg_pool2d(image, self._shrink)
            self._cells = self._source.cells(image[0, 0], progress)
        progress(1.0)
        return self._source.sample(self._cells, (xy - (self._shrink - 1) / 2) / self._shrink)
