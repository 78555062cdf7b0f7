"""Objects of GDAL that end with the Python object that has them."""

from __future__ import annotations

from typing import TypeVar

from .library import C

Made = TypeVar("Made", bound="Owned")


class Owned:
    """One of them. `this` is its handle; a subclass names the function of GDAL that releases it."""

    this: int | None = None
    _release = ""

    @classmethod
    def of(cls: type[Made], handle: int | None) -> Made | None:  # noqa: PYI019 - Self came with Python 3.11
        """The owner of a handle, which it is to release; None for no handle."""
        if not handle:
            return None
        made = cls.__new__(cls)
        made.this = handle
        return made

    def __del__(self) -> None:
        if self.this:
            getattr(C, self._release)(self)
