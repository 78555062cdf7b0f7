"""What was made of a reference image, kept for the next pair with the same one: features, fields, tiles."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable
from typing import Callable, TypeVar

import numpy as np

_MOST = 64 << 20  # bytes of fields and tiles: those of one search near a prior; the first are kept

T = TypeVar("T")


class KeptReference:
    """Belongs to one image and mask at a time, known by their content; forgets all with another one.

    What it gives is what would be made again, to the last bit, so that no result depends on it.
    """

    def __init__(self) -> None:
        self._digest = b""
        self._image: np.ndarray | None = None
        self._mask: np.ndarray | None = None
        self._made: dict[Hashable, object] = {}
        self._weight = 0  # bytes

    def begin(self, image: np.ndarray, mask: np.ndarray) -> None:
        """The reference of the pair that follows: image (H, W) float32, mask (H, W) bool."""
        digest = hashlib.blake2b(repr(image.shape).encode())
        for array in (image, mask):
            digest.update(np.ascontiguousarray(array).data)
        if digest.digest() != self._digest:
            self._made.clear()
            self._weight = 0
        self._digest, self._image, self._mask = digest.digest(), image, mask

    def end(self) -> None:
        """The pair is done: let go of its arrays, whose files are removed."""
        self._image = self._mask = None

    def is_of(self, image: np.ndarray, mask: np.ndarray) -> bool:
        """Whether these very arrays are the reference: not so where print is masked, say."""
        return image is self._image and mask is self._mask

    def get(self, key: Hashable, make: Callable[[], T], weigh: Callable[[T], int] = lambda made: 0) -> T:
        """What was made under the key before, or is made now.

        key: all that it depends on beside the image. weigh: its bytes, where there may be many of its kind.
        """
        if key in self._made:
            return self._made[key]  # type: ignore[return-value]
        made = make()
        weight = weigh(made)
        if self._weight + weight <= _MOST:
            self._made[key] = made
            self._weight += weight
        return made
