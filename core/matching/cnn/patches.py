"""fc6 and fc7 of VGG16 on the 64 x 64 patch around each point (Ye et al. 2018, section II-B)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from . import batches, device, vgg, weights
from .source import FeatureSource, Progress, View, silent

SIDE = 64  # px, side of the patch that a descriptor covers
LARGE = 224  # px, VGG16's own input
_ON_CPU = 32  # patches at once; more is not faster there
_AT_MOST = 1024  # points at once
_BYTES_PER_PIXEL = 2 * 64 * 4 * 2  # the first layers' channels, input and output; the others are smaller


class PatchSource(FeatureSource):
    """One pass of the network for each point."""

    def __init__(self, layer: str, path: Path, wanted_device: str = "auto", cnn_input: int = SIDE) -> None:
        """layer: "fc6" or "fc7". cnn_input: SIDE, the patch as it is, or LARGE, enlarged to it.

        Raises TiepointError where the weights do not suit.
        """
        self.name = layer
        tensors = weights.load(path)
        self.on = device.choose(wanted_device)
        self._type = device.number_type(self.on)
        cells = vgg.FOLDED if cnn_input == SIDE else vgg.POOLED
        head = vgg.fully_connected(layer, tensors, cells)
        self._network = vgg.build("pool5", tensors).to(self.on, self._type)
        self._head = head.to(self.on, self._type)
        self._input = cnn_input
        self.length = vgg.FC_LENGTH
        self.device = device.title(self.on)
        fast = self.on.type == "cuda"  # 4000 patches take a minute or two on a CPU
        self.hypotheses = 7 if fast else 1
        self.plenty = fast

    def view(self, image: np.ndarray) -> PatchView:
        """As in FeatureSource."""
        return PatchView(self, image)

    def first_batch(self) -> int:
        """Patches to take at once."""
        return batches.first_size(self.on, self._input**2 * _BYTES_PER_PIXEL, _ON_CPU, _AT_MOST)

    @torch.inference_mode()
    def rows(self, image: torch.Tensor, points: torch.Tensor, count: int) -> np.ndarray:
        """(count, length) unit descriptors of the first `count` of points (n, 2) in image (1, 1, H, W)."""
        patches = cut(image, points[:count])
        if self._input != SIDE:
            patches = functional.interpolate(
                patches[:, None], size=(self._input, self._input), mode="bilinear", align_corners=False
            )[:, 0]
        cells = self._network(vgg.to_input(patches.to(self._type)))
        rows = self._head(cells.flatten(1)).float()  # cells: channel by channel, as in torchvision
        return functional.normalize(rows, dim=1).cpu().numpy()


class PatchView(View):
    """Keeps the descriptors of points it has described: a patch costs as much as matching a hundred."""

    def __init__(self, source: PatchSource, image: np.ndarray) -> None:
        self._source = source
        whole = torch.from_numpy(np.ascontiguousarray(image, dtype=np.float32))
        self._image = whole[None, None].to(source.on)
        self._known: dict[tuple[float, float], np.ndarray] = {}

    def describe(self, xy: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """As in View."""
        keys = [(round(float(x), 3), round(float(y), 3)) for x, y in xy]
        new = list(dict.fromkeys(key for key in keys if key not in self._known))
        points = torch.tensor(new, dtype=torch.float32, device=self._source.on)
        size, start = self._source.first_batch(), 0
        while start < len(new):
            run = partial(self._source.rows, self._image, points[start:])
            rows, size = batches.halving(run, size, 1)
            self._known.update(zip(new[start:], rows))
            start += len(rows)
            progress(start / len(new))
        progress(1.0)
        out = np.empty((len(keys), self._source.length), np.float32)
        for row, key in enumerate(keys):
            out[row] = self._known[key]
        return out


def cut(image: torch.Tensor, points: torch.Tensor) -> torch.Tensor:
    """(n, SIDE, SIDE) upright patches of `image` (1, 1, H, W) around points (n, 2), (x, y) pixels.

    A point lies between the two middle pixels of its patch. Beyond its border the image is mirrored.
    """
    offset = torch.arange(SIDE, dtype=points.dtype, device=points.device) - (SIDE - 1) / 2
    x = points[:, 0, None] + offset  # (n, SIDE)
    y = points[:, 1, None] + offset
    shape = (len(points), SIDE, SIDE)
    grid = torch.stack([x[:, None, :].expand(shape), y[:, :, None].expand(shape)], dim=3)
    limit = torch.tensor(image.shape[:1:-1], dtype=points.dtype, device=points.device) - 1.0
    grid = 2.0 * grid / limit.clamp(min=1.0) - 1.0
    flat = grid.reshape(1, len(points) * SIDE, SIDE, 2)  # one image, all patches below each other
    taken = functional.grid_sample(
        image, flat, mode="bilinear", padding_mode="reflection", align_corners=True
    )
    return taken.reshape(shape)
