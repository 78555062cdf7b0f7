"""The files in which the two images to match go to the engine: an image and a mask for each side.

The engine loads this module before it knows whether numpy is installed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .pair import Side

if TYPE_CHECKING:
    import numpy as np


def image_file(folder: Path, side: Side) -> Path:
    """The image, float32 (H, W) in [0, 1]."""
    return folder / f"{side}.npy"


def mask_file(folder: Path, side: Side) -> Path:
    """The file of a side's mask, bool (H, W), True = valid."""
    return folder / f"{side}_mask.npy"


def save(folder: Path, side: Side, image: np.ndarray, mask: np.ndarray) -> None:
    """Write the files of one side. Raises OSError."""
    import numpy as np

    np.save(image_file(folder, side), image)
    np.save(mask_file(folder, side), mask)
