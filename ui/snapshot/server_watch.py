"""Watches what a drawing asks of servers: what arrives, what fails, and when nothing comes any more."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress

from qgis.core import (
    QgsMapRendererJob,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsNetworkRequestParameters,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer
from qgis.PyQt.QtNetwork import QNetworkReply

from ...core.feedback import Feedback
from ..background import GRACE

SILENCE = 45.0  # s without any reply after which a server counts as not answering
_TICK = 0.05  # s between two looks at whether the user cancels
_SETTLED = 0.1  # s after which a drawing has prepared its layers, so that another thread may stop it
DENIED, UNREACHED, NOT_SERVED = "denied", "unreached", "not served"  # kinds of failures
_DENIED = {
    QNetworkReply.NetworkError.ContentAccessDenied,
    QNetworkReply.NetworkError.AuthenticationRequiredError,
    QNetworkReply.NetworkError.ContentOperationNotPermittedError,
}
_ABSENT = {QNetworkReply.NetworkError.ContentNotFoundError, QNetworkReply.NetworkError.ContentGoneError}
_UNREACHED = {
    QNetworkReply.NetworkError.ConnectionRefusedError,
    QNetworkReply.NetworkError.HostNotFoundError,
    QNetworkReply.NetworkError.TimeoutError,
    QNetworkReply.NetworkError.OperationCanceledError,  # by QGIS, after its own time-out
    QNetworkReply.NetworkError.RemoteHostClosedError,
    QNetworkReply.NetworkError.TemporaryNetworkFailureError,
    QNetworkReply.NetworkError.NetworkSessionFailedError,
    QNetworkReply.NetworkError.UnknownNetworkError,
    QNetworkReply.NetworkError.SslHandshakeFailedError,
    QNetworkReply.NetworkError.ProxyConnectionRefusedError,
    QNetworkReply.NetworkError.ProxyNotFoundError,
    QNetworkReply.NetworkError.ProxyTimeoutError,
}


class ServerWatch:
    """A context on the thread that draws. QGIS has one network manager a thread: others are not seen."""

    def __init__(self, feedback: Feedback, silence: float = SILENCE) -> None:
        self._feedback, self.silence = feedback, silence
        self.asked = self.answered = self.failed = 0
        self.absent = 0  # replies that there is no such tile: the map ends, which is no failure
        self.reasons: Counter[tuple[str, str]] = Counter()  # (kind, reason) of what failed
        self.stalled = self.cancelled = False
        self.replied: Callable[[], None] = lambda: None  # called after each reply
        self._news = time.monotonic()
        self._job: QgsMapRendererJob | None = None
        self._begun = 0.0  # of the job
        self._lock = threading.Lock()  # of the job
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> ServerWatch:  # noqa: PYI034 - Python 3.9 has no Self
        self._manager = QgsNetworkAccessManager.instance()
        self._manager.requestAboutToBeCreated[QgsNetworkRequestParameters].connect(self._ask)
        self._manager.finished[QgsNetworkReplyContent].connect(self._reply)
        # It ticks wherever QGIS waits for a reply, as it does so in an event loop of this thread.
        self._timer = QTimer()
        self._timer.setInterval(round(1000 * _TICK))
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join(GRACE)
        self._timer.stop()
        with suppress(TypeError):
            self._manager.finished[QgsNetworkReplyContent].disconnect(self._reply)
            self._manager.requestAboutToBeCreated[QgsNetworkRequestParameters].disconnect(self._ask)

    @property
    def replies(self) -> int:
        return self.answered + self.failed + self.absent

    @property
    def stopped(self) -> bool:
        return self.stalled or self.cancelled

    def draw(self, job: QgsMapRendererJob) -> None:
        """Run the job in this thread, unless and until the user cancels or the server is silent."""
        self._begun, self._job = time.monotonic(), job
        self._news = self._begun
        try:
            if not self.stopped:
                job.renderSynchronously()
        finally:
            with self._lock:
                self._job = None

    def _ask(self, _request: QgsNetworkRequestParameters) -> None:
        self.asked += 1

    def _reply(self, reply: QgsNetworkReplyContent) -> None:
        self._news = time.monotonic()
        error = reply.error()
        if error == QNetworkReply.NetworkError.NoError:
            self.answered += 1
        elif not self.stopped:  # then its cancelling is an answer to that
            if error in _ABSENT:
                self.absent += 1
            else:
                self.failed += 1
            self.reasons[_kind(error), _reason(reply)] += 1
        self.replied()

    def _tick(self) -> None:
        """On the thread that draws."""
        self._judge()
        if self.stopped:
            if self._job is not None:
                self._job.cancelWithoutBlocking()
            if QThread.currentThread() is not QCoreApplication.instance().thread():
                for reply in self._manager.findChildren(QNetworkReply):  # such as a WMS's capabilities
                    reply.abort()

    def _look(self) -> None:
        """On a thread of its own: layers without a server are drawn without an event loop."""
        while not self._over.wait(_TICK):
            self._judge()
            with self._lock:
                settled = time.monotonic() - self._begun > _SETTLED
                if self.stopped and self._job is not None and settled:
                    self._job.cancelWithoutBlocking()

    def _judge(self) -> None:
        self.cancelled |= self._feedback.cancelled()
        waiting = self.asked > self.replies
        self.stalled |= waiting and time.monotonic() - self._news > self.silence


def _kind(error: int) -> str:
    if error in _DENIED:
        return DENIED
    return UNREACHED if error in _UNREACHED else NOT_SERVED


def _reason(reply: QgsNetworkReplyContent) -> str:
    """What went wrong, without the address, which may hold a key."""
    text = str(reply.errorString())
    return (
        text.rpartition(" - server replied: ")[2]
        if " - server replied: " in text
        else text.split("http", maxsplit=1)[0].strip()
    )
