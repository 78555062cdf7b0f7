"""Which pixels of a patch of native pixels the matching may use: those that its working image has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...pair import Pair, Side
from ...working_files import mask_file
from ..read.patch import Patch
from .conditioning import dilated
from .working_pair import WorkingPair


@dataclass(frozen=True)
class ValidPixels:
    """The valid pixels of one side of a pair. A working pixel beside an invalid one counts as invalid, too:
    natively, part of it may be."""

    _lower: Callable[[np.ndarray], np.ndarray]  # native pixels (N, 2) to working pixels
    _valid: np.ndarray  # (H, W) bool, working pixels

    @classmethod
    def of(cls, pair: WorkingPair, folder: Path) -> Pair[ValidPixels]:
        """The valid pixels of both sides; folder: that of the working images."""
        return Pair(
            reference=cls(pair.lower_reference, _read(folder, "reference")),
            sensed=cls(pair.lower_sensed, _read(folder, "sensed")),
        )

    def within(self, patch: Patch) -> np.ndarray:
        """(H, W) bool: the pixels of the patch that are valid; False beyond the working image."""
        width, height = patch.size
        upper_left, upper_right, lower_left, _ = self._lower(patch.corners)
        across = (upper_right - upper_left) / max(1, width - 1)
        down = (lower_left - upper_left) / max(1, height - 1)
        if not np.isfinite([upper_left, across, down]).all():
            return np.zeros((height, width), bool)
        x, y = (
            np.rint(start + step * np.arange(width)[None, :] + fall * np.arange(height)[:, None]).astype(int)
            for start, step, fall in zip(upper_left, across, down)
        )
        rows, columns = self._valid.shape
        inside = (x >= 0) & (x < columns) & (y >= 0) & (y < rows)
        return inside & self._valid[np.clip(y, 0, rows - 1), np.clip(x, 0, columns - 1)]


def _read(folder: Path, side: Side) -> np.ndarray:
    mask = np.load(mask_file(folder, side), mmap_mode="r", allow_pickle=False)
    return mask if mask.all() else ~dilated(~np.asarray(mask))
