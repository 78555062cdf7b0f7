"""A cache for pairs with one reference: its features, fields of directions, tiles and network cells."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Callable, TypeVar

import numpy as np

# Bytes that the cache may hold; for a larger image, as many as it has itself. The engine needs 150 MiB for a
# scene of 450 px.
MOST = 16 << 20
_IMAGES = 4  # references that the cache holds at a time

T = TypeVar("T")


@dataclass
class _Shelf:
    """What was made of one image and mask."""

    pixels: int
    uses: int = 0
    made: dict[Hashable, object] = field(default_factory=dict)
    weight: int = 0  # bytes


class ReferenceCache:
    """What was made of the current reference and of a few before it.

    A reference is recognised by its pixels: a scene of a series is matched with the part of the reference
    around it, which may differ from scene to scene. The cache returns exactly what would be made again, so
    that no result depends on it.
    """

    def __init__(self) -> None:
        self._shelves: dict[bytes, _Shelf] = {}  # the last used one at the end
        self._shelf = _Shelf(0)
        self._image: np.ndarray | None = None
        self._mask: np.ndarray | None = None

    @property
    def _most(self) -> int:
        return max(MOST, *(4 * shelf.pixels for shelf in self._shelves.values()))

    @property
    def weight(self) -> int:
        """Bytes of all that the cache holds."""
        return sum(shelf.weight for shelf in self._shelves.values())

    def begin(self, image: np.ndarray, mask: np.ndarray) -> None:
        """The reference of the pair that follows: image (H, W) float32, mask (H, W) bool."""
        digest = hashlib.blake2b(repr(image.shape).encode())
        for array in (image, mask):
            digest.update(np.ascontiguousarray(array).data)
        self._shelf = self._shelves.pop(digest.digest(), _Shelf(image.size))
        self._shelf.uses += 1
        while len(self._shelves) >= _IMAGES:
            self._forget_one()
        self._shelves[digest.digest()] = self._shelf
        self._image, self._mask = image, mask

    def end(self) -> None:
        """The pair is done: drop its arrays, whose files are removed, and values that have become too large
        since they were made, as tiles do by their spectra."""
        self._image = self._mask = None
        weights = {key: weight_of(made) for key, made in self._shelf.made.items()}
        for key, weight in weights.items():
            if weight > self._most // 2:
                del self._shelf.made[key]
        self._shelf.weight = sum(weights[key] for key in self._shelf.made)
        self._make_room(0)
        if self.weight > self._most:
            self._shelf.made.clear()
            self._shelf.weight = 0

    def is_of(self, image: np.ndarray, mask: np.ndarray) -> bool:
        """Whether these very arrays are the reference: not so where print is masked, say."""
        return image is self._image and mask is self._mask

    def get(self, key: Hashable, make: Callable[[], T], weigh: Callable[[T], int] | None = None) -> T:
        """What was made under the key before, or is made now.

        key: all that it depends on beside the image. weigh: its bytes; None = those of all its arrays.
        """
        shelf = self._shelf
        if key in shelf.made:
            return shelf.made[key]  # type: ignore[return-value]
        made = make()
        weight = (weigh or weight_of)(made)
        if weight > self._most // 2:
            return made
        self._make_room(weight)
        if self.weight + weight <= self._most:
            shelf.made[key] = made
            shelf.weight += weight
        return made

    def _make_room(self, weight: int) -> None:
        """Forget other images, while that is needed."""
        while self.weight + weight > self._most and len(self._shelves) > 1:
            self._forget_one()

    def _forget_one(self) -> None:
        """Forget another image than the current one: the smaller and less often used, the sooner."""
        others = [digest for digest, shelf in self._shelves.items() if shelf is not self._shelf]
        worth = {digest: self._shelves[digest].uses * self._shelves[digest].pixels for digest in others}
        del self._shelves[min(others, key=worth.__getitem__)]


def weight_of(made: Any) -> int:
    """Bytes of the arrays in a value: an array, tuple, list, dict, dataclass or object."""
    if isinstance(made, np.ndarray):
        return made.nbytes
    if isinstance(made, (tuple, list)):
        return sum(map(weight_of, made))
    if isinstance(made, dict):
        return sum(map(weight_of, made.values()))
    if is_dataclass(made):
        return sum(weight_of(getattr(made, each.name)) for each in fields(made))
    return weight_of(vars(made)) if hasattr(made, "__dict__") else 0
