"""The channels of a network over one image under a 2 x 2 map, sampled on any grid close to it.

The network tolerates some degrees and some per cent of scale, so one pass serves many turns and scales: its
cells are sampled again on a turned grid.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..cnn.dense import DenseSource

POOL = 3  # cells, side of the square whose mean a sample is: it is blurred against aliasing
_LEAST_VALID = 0.95  # share of a cell's pixels that must be valid


@dataclass(frozen=True)
class ChannelGrid:
    """Unit vectors about the image's mean: the sum of their products says how alike two images are."""

    channels: np.ndarray  # (C, h, w) float32, unit length over the channels; 0 where not valid
    valid: np.ndarray  # (h, w) float32, 1 or 0
    to_grid: np.ndarray  # (3, 3): from px of the image to px of the grid's first pixel
    step: float  # px from one sample to the next


class ChannelMap:
    """One pass of the network over an image under a map."""

    def __init__(
        self, source: DenseSource, turned: tuple[np.ndarray, np.ndarray, np.ndarray], linear: np.ndarray
    ) -> None:
        """turned: the image (H, W) float32 in [0, 1] under the map `linear` (2, 2), its valid pixels (H, W)
        bool, and the shift (2,) onto it."""
        canvas, valid, shift = turned
        stride = source.stride
        height, width = (-(-side // stride) * stride for side in canvas.shape)
        around = (0, height - canvas.shape[0], 0, width - canvas.shape[1])
        canvas = cv2.copyMakeBorder(canvas, *around, cv2.BORDER_REPLICATE)
        known = cv2.copyMakeBorder(valid.astype(np.float32), *around, cv2.BORDER_CONSTANT, value=0)
        self._stride = stride
        self._linear, self._shift = linear, shift
        cells = source.plain_cells(np.clip(canvas, 0.0, 1.0))
        share = cv2.resize(known, cells.shape[1::-1], interpolation=cv2.INTER_AREA)
        self._valid = (share > _LEAST_VALID).astype(np.float32)
        self._cells = _pooled(cells, self._valid)

    def grid(self, further: np.ndarray, step: float) -> ChannelGrid:
        """The channels every `step` px under the map `further` (2, 2) after that of the pass, near to one."""
        height, width = (side * self._stride for side in self._valid.shape)
        corners = np.array([[0, 0], [width, 0], [0, height], [width, height]]) @ further.T
        low = corners.min(axis=0)
        columns, rows = np.ceil(np.ptp(corners, axis=0) / step).astype(int)
        along, down = np.meshgrid(np.arange(columns) * step, np.arange(rows) * step)
        middle = (step - 1) / 2  # of a sample, in px of the canvas
        places = np.stack([along, down], axis=2) + middle + low
        channels, valid = self.sampled(places @ np.linalg.inv(further).T)
        to_grid = np.eye(3)
        to_grid[:2, :2] = further @ self._linear
        to_grid[:2, 2] = further @ self._shift - low
        return ChannelGrid(about_mean(channels, valid), valid, to_grid, step)

    def sampled(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Channels (C, h, w) float32 and validity (h, w) float32 at places (h, w, 2), px of the canvas."""
        x, y = (
            np.ascontiguousarray((places[..., axis] - (self._stride - 1) / 2) / self._stride, np.float32)
            for axis in (0, 1)
        )
        valid = cv2.remap(self._valid, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
        # OpenCV remaps any number of channels where the border needs no colour.
        found = cv2.remap(self._cells, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return found.transpose(2, 0, 1), (valid > 0.9).astype(np.float32)


def about_mean(channels: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Channels (C, h, w) less their mean over the valid samples (h, w), of unit length; 0 where not valid."""
    mean = (channels * valid).sum(axis=(1, 2)) / max(float(valid.sum()), 1.0)
    out = channels - mean[:, None, None].astype(np.float32)
    return out * (valid / np.maximum(np.sqrt(np.einsum("cij,cij->ij", out, out)), 1e-9))


def _pooled(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Unit means (h, w, C) of the valid cells around each cell."""
    size = (POOL, POOL)
    means = cv2.blur(cells * valid[..., None], size, borderType=cv2.BORDER_CONSTANT)
    length = np.sqrt(np.einsum("ijc,ijc->ij", means, means))
    return means / np.maximum(length, 1e-9)[..., None]
