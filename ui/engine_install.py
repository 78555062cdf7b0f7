"""Making the engine's own Python environment, as QGIS runs it: in the background, by one QGIS at a time."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QLockFile, QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core.engine import private_python
from ..core.errors import TiepointError, system_errors_told
from ..core.feedback import Feedback
from . import settings
from .background import Job
from .common import tr
from .download_errors import of_lock
from .engine_holder import EngineHolder
from .places import engine_folder


class EngineInstall(QObject):
    """Installs or removes the environment; on success the engine uses it, or no longer does."""

    said = pyqtSignal(str)  # a line of pip's
    finished = pyqtSignal(object)  # None, or TiepointError (Cancelled after cancel)

    def __init__(self, engines: EngineHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self._job: Job | None = None
        self.folder = engine_folder()
        self._lock = QLockFile(str(self.folder.with_name("engine.lock")))
        self._lock.setStaleLockTime(0)  # only the end of its process frees it

    def running(self) -> bool:
        return self._job is not None

    def is_whole(self) -> bool:
        return private_python.is_whole(self.folder)

    def in_use(self) -> bool:
        return settings.python() == str(self.folder)

    def install(self) -> None:
        """Make the environment, in place of what is there, and use it."""
        variables = _proxy_variables()
        self._begin(
            tr("Install torch for Tiepoint"),
            lambda feedback: private_python.install(self.folder, feedback, variables=variables),
            str(self.folder),
        )

    def remove(self) -> None:
        """Delete the environment; the engine goes back to QGIS's own Python."""
        self._begin(
            tr("Remove Tiepoint's Python environment"),
            lambda feedback: private_python.remove(self.folder),
            "" if self.in_use() else settings.python(),
        )

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def stop(self, seconds: float) -> None:
        """End it without a word: the plugin is being unloaded."""
        job, self._job = self._job, None
        if job is not None:
            job.abandon(seconds)
        self._lock.unlock()

    def tidy(self) -> None:
        """Delete what is left of an installation that QGIS did not survive, unless one is under way."""
        if self._job is None and self.folder.exists() and not self.is_whole() and self._lock.tryLock(0):
            self._start(
                tr("Remove an unfinished installation"),
                lambda feedback: private_python.remove(self.folder),
                settings.python(),
            )

    def _begin(self, title: str, function: Any, python: str) -> None:
        try:
            with system_errors_told():
                self.folder.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                raise of_lock(self._lock, self.folder.parent)
        except TiepointError as error:
            self.finished.emit(error)
            return
        self._start(title, function, python)

    def _start(self, title: str, function: Any, python: str) -> None:
        used = settings.python() if self.in_use() else None

        def work(feedback: Feedback) -> None:
            if used is None:
                function(feedback)
                return
            with self._engines.lend(used, feedback) as engine:  # after a run that has it; it holds files open
                engine.stop()
                function(feedback)

        self._job = Job(title, work, lambda _, error: self._end(error, python))
        self._job.said.connect(self.said)
        QgsApplication.taskManager().addTask(self._job)

    def _end(self, error: TiepointError | None, python: str) -> None:
        self._job = None
        self._lock.unlock()
        if error is None:
            settings.write("python", python)
        elif self.in_use() and not self.is_whole():  # what was used is gone
            settings.write("python", "")
        self.finished.emit(error)


def _proxy_variables() -> dict[str, str]:
    """QGIS's proxy, where one is set, as pip understands it."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    }
    scheme = schemes.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return {}
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    url = f"{scheme}://{user}{proxy.hostName()}:{proxy.port()}"
    return {"HTTP_PROXY": url, "HTTPS_PROXY": url, "http_proxy": url, "https_proxy": url}
