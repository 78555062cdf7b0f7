"""The errors of a download, and which of them another attempt may cure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLockFile
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...core.errors import TiepointError, explaining_system_errors
from ...core.messages import Notice

_TEMPORARY = (408, 425, 429, 500, 502, 503, 504)  # HTTP states that may be gone at a later attempt
_LOCKED = QLockFile.LockError.LockFailedError  # another process has it


class Broken(TiepointError):
    """The connection failed; another attempt may continue where it stopped."""

    def __init__(self, code: str | Notice, **values: object) -> None:
        notice = code if isinstance(code, Notice) else Notice.of(code, **values)  # type: ignore[arg-type]  # no hint
        super().__init__(notice, hint_code="check_connection")


def of_reply(reply: QNetworkReply, status: int) -> TiepointError | None:
    """Why `reply` failed; None if it did not. status: of HTTP, 0 if the server never answered."""
    error = reply.error()
    if error == QNetworkReply.NetworkError.NoError:
        return None
    values = {"server": reply.url().host(), "reason": _reason(reply, status)}
    notice = Notice.of("server_answered" if status else "server_not_reached", **values)
    if status in (200, 206):
        notice = Notice.of("connection_broke", **values)
    if error == QNetworkReply.NetworkError.SslHandshakeFailedError:
        return TiepointError(notice, hint_code="check_certificates")
    if status >= 400 and status not in _TEMPORARY:
        return TiepointError(notice, hint_code="file_perhaps_moved")
    return Broken(notice)


def of_lock(lock: QLockFile, folder: Path) -> TiepointError:
    """Why `lock` in `folder` could not be taken."""
    if lock.error() == _LOCKED:
        return TiepointError("download_in_progress")
    return TiepointError("download_folder_locked", folder=folder)


@contextmanager
def explaining_write_errors(part: Path) -> Iterator[None]:
    """System errors while `part` is written become a TiepointError that names the file."""
    with explaining_system_errors():
        try:
            yield
        except OSError as error:
            error.filename = error.filename or str(part)  # write() does not name it
            raise


def number(value: Any) -> int | None:
    """The number in a header or an attribute; None if there is none."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def content_range(header: bytes) -> tuple[int | None, int | None]:
    """First byte and size of the whole file, from “bytes 100-199/1000”; None for what is missing."""
    found = re.fullmatch(rb"\s*bytes\s+(\d+)-\d+/(\d+|\*)\s*", header)
    return (int(found[1]), number(found[2])) if found else (None, None)


def _reason(reply: QNetworkReply, status: int) -> str:
    if status in (0, 200, 206):
        return reply.errorString().rstrip(".")
    phrase = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
    return f"{status} {phrase or ''}".strip()
