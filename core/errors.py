"""The one exception family of Tiepoint: what is wrong, and what to do about it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

# How Python, the C and C++ libraries, OpenCV, OpenBLAS and torch say that memory is short, in lower case.
_NO_MEMORY = (
    "memoryerror",
    "bad_alloc",
    "cannot allocate memory",
    "can't allocate memory",
    "insufficient memory",
    "not enough memory",
    "out of memory",
    "openblas error: memory allocation",
    "can't start new thread",
    "pthread_create failed",
)
_NO_GPU_MEMORY = ("cuda out of memory", "mps backend out of memory", "outofmemoryerror: cuda")


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


class NotEnoughMemory(TiepointError):
    """The system gives no more memory, to QGIS or to the engine."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "There is not enough memory.",
            "Close other programs, or register less at once: cut both rasters to a smaller area, or export "
            "them with larger pixels.",
            detail,
        )


class NotEnoughGpuMemory(NotEnoughMemory):
    """The graphics card gives no more memory."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.message = "The graphics card has not enough memory."
        self.hint = "Close other programs that use it, or let the network run on the CPU."


class Cancelled(TiepointError):
    """The user ended the run; nothing is left behind."""

    def __init__(self) -> None:
        super().__init__("The registration was cancelled.")


def memory_error(error: BaseException) -> NotEnoughMemory | None:
    """What to tell where `error`, or what it arose from, means that memory is short; else None."""
    link: BaseException | None = error
    while link is not None:
        if isinstance(link, NotEnoughMemory):
            return link
        text = f"{type(link).__name__}: {link}"
        if isinstance(link, OSError) and link.errno == errno.ENOMEM:
            text = f"MemoryError: {text}"
        found = memory_error_in(text)
        if found is not None:
            return found
        link = link.__cause__ or link.__context__
    return None


def memory_error_in(text: str) -> NotEnoughMemory | None:
    """The same of what a library or a program wrote."""
    lowered = text.lower()
    if any(words in lowered for words in _NO_GPU_MEMORY):
        return NotEnoughGpuMemory(text)
    return NotEnoughMemory(text) if any(words in lowered for words in _NO_MEMORY) else None


@contextmanager
def system_errors_told() -> Iterator[None]:
    """What the system refuses inside (memory, a full disk, a vanished file) becomes a TiepointError."""
    try:
        yield
    except MemoryError as error:
        raise NotEnoughMemory(str(error)) from error
    except OSError as error:
        if error.errno == errno.ENOMEM:
            raise NotEnoughMemory(str(error)) from error
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
