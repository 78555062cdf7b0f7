"""The download of a weights file: through QGIS's proxy and TLS settings, resumed where it stopped.

Bytes are written to `<name>.part` in the target folder, which is renamed only if its SHA-256 is right.
`<name>.part.tag` holds the server's tag of that version of the file, so that a later session can resume it.
"""

from __future__ import annotations

import shutil
from io import FileIO
from pathlib import Path
from typing import Any

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QLockFile, QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...core.errors import Cancelled, TiepointError, explaining_system_errors
from ...core.feedback import Feedback
from ...core.weights import weights_files
from ..common import log, tr
from ..one_job import OneJob
from .download_errors import Broken, content_range, explaining_write_errors, number, of_lock, of_reply

_BUFFER = 4 << 20  # bytes that wait in memory until they are written
_SPARE = 64 << 20  # bytes that stay free on the disk
_OK, _PARTIAL, _BEYOND = 200, 206, 416
_MIB = 1 << 20


class WeightsDownload(QObject):
    """One file. Call `start` once; `finished` is emitted once, also after `cancel`. Main thread only."""

    progressed = pyqtSignal(float)  # share of the file that has arrived, 0 to 1
    status_changed = pyqtSignal(str)  # a text
    finished = pyqtSignal(object)  # None, or TiepointError (Cancelled after cancel)

    stall = 30_000  # ms without a byte, after which the connection counts as broken
    pauses = (1_000, 2_000, 5_000, 15_000, 30_000)  # ms before each new attempt after the last byte

    def __init__(self, known: weights_files.KnownFile, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = known
        self._total = known.size  # bytes; of a rounded size, what the server says
        self.target = folder / known.file_name
        self.part = folder / f"{known.file_name}.part"
        self._tag = folder / f"{known.file_name}.part.tag"
        self._lock = QLockFile(str(folder / f"{known.file_name}.lock"))
        self._lock.setStaleLockTime(0)  # a lock is free only when its process has ended
        self._reply: QNetworkReply | None = None
        self._file: FileIO | None = None
        self._job = OneJob()
        self._end: TiepointError | None = None  # why the reply was aborted
        self._attempt = 0  # since the last byte
        self._received = False  # whether this session has received any byte
        self._over = False
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._stalled)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._request)

    def start(self) -> None:
        """Start, or resume an earlier download."""
        try:
            with explaining_system_errors():
                self.target.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                raise of_lock(self._lock, self.target.parent)
            with explaining_system_errors():
                if self.target.exists():  # copied there by hand, or changed since it was verified
                    self.target.replace(self.part)
                if self._size() > self.known.size and not self.known.may_have(self._size()):
                    self._discard()
        except TiepointError as error:
            self._finish(error)
            return
        if self.known.exact and self._size() == self.known.size:
            self._verify()
        else:
            self._request()

    def cancel(self) -> None:
        """End it; what has arrived is kept for the next time."""
        if self._reply is not None:
            self._abort(Cancelled())
        elif self._job.busy:
            self._job.cancel()
        else:
            self._finish(Cancelled())

    def stop(self, seconds: float) -> None:
        """End it silently: the plugin is being unloaded."""
        self._over = True
        self.cancel()
        self._job.abandon(seconds)
        self._release()

    # One attempt

    def _request(self) -> None:
        try:
            self._check_space()
        except TiepointError as error:
            self._finish(error)
            return
        size = self._size()
        request = QNetworkRequest(QUrl(self.known.url))
        attribute = QNetworkRequest.Attribute
        request.setAttribute(
            attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        )
        request.setAttribute(
            attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        request.setAttribute(attribute.CacheSaveControlAttribute, False)
        request.setRawHeader(
            b"Accept-Encoding", b"identity"
        )  # a range of compressed data would be other bytes
        if size:
            request.setRawHeader(b"Range", f"bytes={size}-".encode())
            tag = self._read_tag()
            if tag:
                request.setRawHeader(b"If-Range", tag)
        self.status_changed.emit(tr("Connecting…"))
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.setReadBufferSize(_BUFFER)
        self._reply.readyRead.connect(self._read)
        self._reply.finished.connect(self._replied)
        self._watch.start(self.stall)

    def _read(self) -> None:
        """Write what has arrived, unless it is an error page."""
        reply, status = self._reply, self._status()
        if reply is None or self._end is not None or status not in (_OK, _PARTIAL):
            return
        try:
            if self._file is None:
                self._begin(reply, status)
            block = bytes(reply.readAll())
            self._write(block)
        except TiepointError as error:
            self._abort(error)
            return
        if block:
            self._watch.start(self.stall)
            self._attempt, self._received = 0, True
            self.progressed.emit(min(1.0, self._size() / self._total))

    def _begin(self, reply: QNetworkReply, status: int) -> None:
        """Open the file at the byte where the server starts. Raises TiepointError for another file."""
        size = self._size()
        start: int | None
        total: int | None
        if status == _OK:
            start, total = 0, number(reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader))
        else:
            start, total = content_range(bytes(reply.rawHeader(b"Content-Range")))
        if total is not None and self.known.may_have(total):
            self._total = total
        elif total is not None:
            raise TiepointError("download_wrong_size", size=total, expected=self.known.size)
        if start not in (0, size):
            self._discard()
            raise Broken("server_sent_other_part")
        with explaining_write_errors(self.part):
            if start == 0:
                self._discard()
            tag = bytes(reply.rawHeader(b"ETag"))
            if not tag or tag.startswith(b"W/"):  # a weak tag does not guarantee the same bytes
                tag = bytes(reply.rawHeader(b"Last-Modified"))
            self._tag.write_bytes(tag)
            self._file = FileIO(str(self.part), "ab")
        self.status_changed.emit(tr("Downloading…"))

    def _write(self, block: bytes) -> None:
        rest = memoryview(block)
        with explaining_write_errors(self.part):
            while rest and self._file is not None:
                rest = rest[self._file.write(rest) or 0 :]
        if self._size() > self._total and not self.known.may_have(self._size()):
            self._discard()
            raise TiepointError("download_too_long")

    def _stalled(self) -> None:
        self._abort(Broken("server_silent", seconds=round(self.stall / 1000)))

    def _abort(self, why: TiepointError) -> None:
        self._end = why
        if self._reply is not None:
            self._reply.abort()  # emits `finished`

    def _replied(self) -> None:
        """The attempt has ended, well or badly."""
        if self._end is None:
            self._read()  # the last bytes
        reply, self._reply = self._reply, None
        if reply is None:
            return
        status = number(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)) or 0
        end, self._end = self._end or of_reply(reply, status), None
        reply.deleteLater()
        self._watch.stop()
        self._close()
        if self._over:
            return
        if status == _BEYOND and self._size():  # the server has another version of the file
            self._discard()
            end = Broken("server_has_other_version")
        if end is None and self._size() < self._total:
            end = Broken("connection_ended_early")
        if end is None:
            self._verify()
        elif isinstance(end, Broken) and self._may_retry(status):
            pause = self.pauses[self._attempt]
            self._attempt += 1
            log(f"{self.known.file_name}: {end.message}")
            self.status_changed.emit(tr("Interrupted; a new attempt in {} s…").format(-(-pause // 1000)))
            self._pause.start(pause)
        else:
            self._finish(end)

    def _may_retry(self, status: int) -> bool:
        """Retry a broken connection; if no byte ever arrived, show the error at once."""
        known_server = self._received or status == _BEYOND
        return known_server and self._attempt < len(self.pauses)

    # The end

    def _verify(self) -> None:
        self.status_changed.emit(tr("Verifying…"))
        self._job.start(
            tr("Verify “{}”").format(self.known.file_name),
            self._publish,
            self._verified,
            advanced=self.progressed,
        )

    def _publish(self, feedback: Feedback) -> None:
        """On the job's thread: check the file and give it its name. Raises TiepointError."""
        if not weights_files.matches(self.part, self.known, feedback):
            with explaining_system_errors():
                self._discard()
            raise TiepointError("download_wrong_hash")
        with explaining_system_errors():
            self.part.replace(self.target)
            self._tag.unlink(missing_ok=True)
        weights_files.remember(self.target, self.known.title, self.known.methods)

    def _verified(self, _value: Any, error: TiepointError | None) -> None:
        self._finish(error)

    def _finish(self, error: TiepointError | None) -> None:
        if not self._over:
            self._over = True
            self._release()
            self.finished.emit(error)

    def _release(self) -> None:
        self._watch.stop()
        self._pause.stop()
        self._close()
        self._lock.unlock()

    # The files

    def _check_space(self) -> None:
        with explaining_system_errors():
            free = shutil.disk_usage(self.part.parent).free
        wanted = self._total - self._size() + _SPARE
        if free < wanted:
            raise TiepointError(
                "download_disk_too_small", needed=wanted // _MIB, free=free // _MIB, folder=self.part.parent
            )

    def _size(self) -> int:
        try:
            return self.part.stat().st_size
        except OSError:
            return 0

    def _read_tag(self) -> bytes:
        try:
            return self._tag.read_bytes().strip()
        except OSError:
            return b""

    def _status(self) -> int:
        attribute = QNetworkRequest.Attribute.HttpStatusCodeAttribute
        return (number(self._reply.attribute(attribute)) or 0) if self._reply is not None else 0

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _discard(self) -> None:
        self._close()
        self.part.unlink(missing_ok=True)
        self._tag.unlink(missing_ok=True)
