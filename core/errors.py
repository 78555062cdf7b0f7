"""The exceptions of Tiepoint: a code, what is wrong, and what to do about it."""

from __future__ import annotations

import errno
import math
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from .address_space import limit_mib
from .messages import Notice
from .nearest_folder import nearest_folder

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
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_ENOUGH = 1024  # MiB that are left in a temporary folder whose disk is not full
_NO_GPU_MEMORY = ("cuda out of memory", "mps backend out of memory", "outofmemoryerror: cuda")


class TiepointError(Exception):
    """A failure that the user can understand.

    code: a code of core.messages, or a Notice. values: the values of its sentences. hint_code: the code of
    a hint that replaces the code's own. detail: lines for the log or a bug report, such as the tail of the
    engine's stderr (may be empty).
    """

    def __init__(
        self, code: str | Notice, /, *, hint_code: str = "", detail: str = "", **values: object
    ) -> None:
        if isinstance(code, Notice):
            self.notice = replace(code, hint_code=hint_code) if hint_code else code
        else:
            self.notice = Notice.of(code, hint_code=hint_code, **values)
        self.detail = detail
        super().__init__(self.code)

    @property
    def code(self) -> str:
        """Stable, for programs."""
        return self.notice.code

    @property
    def message(self) -> str:
        """What is wrong, one sentence."""
        return self.notice.message

    @property
    def hint(self) -> str:
        """What to do next, one sentence (may be empty)."""
        return self.notice.hint

    @property
    def text(self) -> str:
        """Message and hint."""
        return self.notice.text

    def __str__(self) -> str:
        return f"{self.text}\n{self.detail}".strip()


class NoOverlap(TiepointError):
    """By their coordinates, the two rasters do not overlap, or hardly."""


class NotEnoughMemory(TiepointError):
    """The system gives no more memory, to QGIS or to the engine."""

    def __init__(self, detail: str = "", code: str = "memory_short") -> None:
        limit = limit_mib() if code == "memory_short" else None
        if limit is None:
            super().__init__(code, detail=detail)
        else:
            super().__init__(code, hint_code="memory_limited", detail=detail, mib=limit)


class NotEnoughGpuMemory(NotEnoughMemory):
    """The graphics card gives no more memory."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail, "gpu_memory_short")


class Cancelled(TiepointError):
    """The user ended the run; nothing is left behind."""

    def __init__(self) -> None:
        super().__init__("cancelled")


def as_tiepoint_error(error: BaseException, code: str) -> TiepointError:
    """Any error as one with a message. code: of the sentence for what was not foreseen; it takes a reason."""
    if isinstance(error, TiepointError):
        return error
    reason = f"{type(error).__name__}: {error}".rstrip(": \n")
    return memory_error(error) or TiepointError(Notice.of(code, reason=reason))


def memory_error(error: BaseException) -> NotEnoughMemory | None:
    """The error to raise where `error`, or one of its causes, means that memory is short; else None."""
    for link in with_causes(error):
        if isinstance(link, NotEnoughMemory):
            return link
        text = f"{type(link).__name__}: {link}"
        if isinstance(link, OSError) and link.errno == errno.ENOMEM:
            text = f"MemoryError: {text}"
        found = memory_error_in(text)
        if found is not None:
            return found
    return None


def with_causes(error: BaseException) -> Iterator[BaseException]:
    """The error, what it was raised from, and so on."""
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__


def memory_error_in(text: str) -> NotEnoughMemory | None:
    """The memory error that the text of a library or a program reports; None where it reports none."""
    lowered = text.lower()
    if any(words in lowered for words in _NO_GPU_MEMORY):
        return NotEnoughGpuMemory(text)
    return NotEnoughMemory(text) if any(words in lowered for words in _NO_MEMORY) else None


def check_choice(name: str, value: object, allowed: Sequence[str]) -> None:
    """Raise TiepointError for a value of the option or argument `name` that is none of `allowed`."""
    if value not in allowed:
        raise TiepointError("choice_unknown", name=name, value=value, allowed=", ".join(allowed))


@contextmanager
def explaining_system_errors() -> Iterator[None]:
    """Turn errors of the system (no memory, a full disk, a missing file) into a TiepointError."""
    try:
        yield
    except MemoryError as error:
        raise NotEnoughMemory(str(error)) from error
    except OSError as error:
        if error.errno == errno.ENOMEM:
            raise NotEnoughMemory(str(error)) from error
        raise _file_error(error, full=disk_is_full(error)) from error


def disk_is_full(error: OSError) -> bool:
    """Whether it says so; numpy says it without an errno: "3365 requested and 1008 written"."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT) or str(error).endswith(" written")


def temporary_space(most: float = math.inf) -> dict[str, Any]:
    """The hint of an error for a file in the temporary folder: where that is, and how much space it has; none
    where that is more than `most` MiB, so that another disk may be full."""
    folder = tempfile.gettempdir()
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return {}
    if free / 2**20 > most:
        return {}
    return {"hint_code": "temporary_space_left", "folder": folder, "mib": free / 2**20}


def _file_error(error: OSError, *, full: bool) -> TiepointError:
    """full: whether the disk is full. Some errors name no file."""
    if full and error.filename:
        return TiepointError("file_on_full_disk", name=error.filename)
    if full:
        return TiepointError("own_file_on_full_disk", **temporary_space(_ENOUGH))
    reason = error.strerror or str(error) or type(error).__name__
    if error.filename:
        how = _rights(str(error.filename)) if error.errno in _FORBIDDEN else {}
        return TiepointError("file_unusable", name=error.filename, reason=reason, **how)
    return TiepointError("own_file_unusable", reason=reason)


def _rights(name: str) -> dict[str, Any]:
    """The hint for what is forbidden: its folder, or that in which the folders to it cannot be made."""
    return {"hint_code": "check_rights", "folder": nearest_folder(Path(name).absolute().parent)}
