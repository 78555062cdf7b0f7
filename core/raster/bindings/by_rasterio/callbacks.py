"""Python functions that GDAL calls: handlers of its messages, and progress."""

from __future__ import annotations

import ctypes
import threading
from typing import Any, Callable, Optional

from .library import C, decoded

_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_int, ctypes.c_char_p)
_PROGRESS = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_double, ctypes.c_char_p, ctypes.c_void_p)
CPL_QUIET = "CPLQuietErrorHandler"

ProgressFunction = Optional[Callable[[float, str, object], Any]]


class _Pushed(threading.local):
    """The handlers of this thread, which GDAL calls by their bare addresses."""

    def __init__(self) -> None:
        self.handlers: list[Any] = []


_pushed = _Pushed()


def PushErrorHandler(handler: str | Callable[[int, int, str], Any]) -> int:
    """Have GDAL's messages of this thread given to `handler`: severity, number, text; or CPL_QUIET."""
    if handler == CPL_QUIET:
        pointer = C.address(CPL_QUIET)
    else:
        function: Any = handler
        pointer = _HANDLER(
            lambda severity, number, message: function(severity, number, decoded(message) or "")
        )
    _pushed.handlers.append(pointer)
    C.CPLPushErrorHandler(pointer)
    return 0


def PopErrorHandler() -> None:
    """Undo the last PushErrorHandler of this thread."""
    C.CPLPopErrorHandler()
    if _pushed.handlers:
        _pushed.handlers.pop()


def progress_pointer(callback: ProgressFunction) -> Any:
    """For a C function's argument; keep it until that has returned. None = GDAL reports to nobody."""
    if callback is None:
        return None
    function = callback

    def report(fraction: float, message: bytes | None, _data: object) -> int:
        answer = function(fraction, decoded(message) or "", None)
        return 1 if answer is None else int(answer)

    return _PROGRESS(report)
