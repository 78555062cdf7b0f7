"""The interface of every CNN feature source."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Callable

import numpy as np

Progress = Callable[[float], None]  # share done, 0 to 1


def silent(done: float) -> None:
    """Progress that is not reported."""


class View(ABC):
    """One image under a source. Its computed layers or descriptors are kept for further points."""

    @abstractmethod
    def describe(self, xy: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """(N, length) float32 descriptors of unit length.

        xy: (N, 2) pixels, integer at pixel centres; points outside get the nearest part of the image, or its
        mirror image. Raises TiepointError where the device's memory does not suffice.
        """


class FeatureSource(ABC):
    """Describes images at points, upright and at one scale: the caller turns and scales the image."""

    name: str
    length: int  # numbers per descriptor
    device: str  # for people
    hypotheses: int  # turns and scales worth describing an image under, where none is known
    views_last: bool = False  # whether a view holds no image once it has described, only what it computed
    plenty: bool  # whether thousands of further points cost little

    @abstractmethod
    def view(self, image: np.ndarray) -> View:
        """The image (H, W), float32 in [0, 1], ready to be described."""

    def release(self) -> None:  # noqa: B027 - most have nothing
        """Release, after a pair, the memory that only describing needs."""

    def describe(self, image: np.ndarray, xy: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """As View.describe, for an image that is described once."""
        return self.view(image).describe(xy, progress)
