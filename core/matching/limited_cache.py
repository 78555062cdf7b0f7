"""A dictionary of a few values, each made when it is first needed; beyond the limit, the oldest goes."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Callable, Generic, TypeVar

T = TypeVar("T")


class LimitedCache(Generic[T]):
    """At most `most` values by their keys."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[Hashable, T] = {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value of `key`, made now where there is none."""
        if key not in self._values:
            if len(self._values) == self._most:
                del self._values[next(iter(self._values))]
            self._values[key] = make()
        return self._values[key]
