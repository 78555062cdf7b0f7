"""The one exception family of Tiepoint: what is wrong, and what to do about it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager


class TiepointError(Exception):
    """A failure the user can understand.

    message: what is wrong, one sentence. hint: what to do next, one sentence (may be empty).
    detail: lines for the log or a bug report, such as the tail of the engine's stderr (may be empty).
    """

    def __init__(self, message: str, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.message} {self.hint}\n{self.detail}".strip()


class NoOverlap(TiepointError):
    """By their coordinates the two rasters show different places, or nearly so."""


class Cancelled(TiepointError):
    """The user ended the run; nothing is left behind."""

    def __init__(self) -> None:
        super().__init__("The registration was cancelled.")


@contextmanager
def system_errors_told() -> Iterator[None]:
    """What the system refuses inside (a full disk, a locked or vanished file) becomes a TiepointError."""
    try:
        yield
    except OSError as error:
        name = f"The file “{error.filename}”" if error.filename else "A file of Tiepoint's"
        # numpy tells a full disk without a number: "3365 requested and 1008 written".
        if error.errno in (errno.ENOSPC, errno.EDQUOT) or str(error).endswith(" written"):
            raise TiepointError(
                f"{name} cannot be written: the disk is full.",
                "Free some disk space, or choose another folder.",
            ) from error
        reason = error.strerror or str(error) or type(error).__name__
        raise TiepointError(
            f"{name} cannot be read or written: {reason}.", "Check the file and its folder."
        ) from error
