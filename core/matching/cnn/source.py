"""The interface of every CNN feature source."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Callable

import numpy as np

Progress = Callable[[float], None]  # share done, 0 to 1


class FeatureSource(ABC):
    """Describes an image at points. Upright and at one scale: the caller turns and scales the image."""

    name: str
    length: int  # numbers per descriptor
    device: str  # for people
    hypotheses: int  # turns and scales worth describing an image under, where none is known

    @abstractmethod
    def describe(
        self, image: np.ndarray, xy: np.ndarray, progress: Progress = lambda done: None
    ) -> np.ndarray:
        """(N, length) float32 descriptors of unit length.

        image: (H, W) float32 in [0, 1]. xy: (N, 2) pixels, integer at pixel centres; points outside take
        the nearest part of the image, or its mirror image. Raises TiepointError where the device's memory
        does not suffice.
        """
