"""Installs the engine's own Python environment: in the background, by one QGIS at a time.

There are two, with OpenCV and with OpenCV and torch, each in its folder: the old one serves until the new one
is complete, and is then removed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QLockFile, QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...core.engine import environment, install_source, private_python
from ...core.engine.private_python import LIGHT, WITH_TORCH, Packages
from ...core.errors import TiepointError, explaining_system_errors
from ...core.feedback import Feedback
from .. import settings
from ..common import tr
from ..data_folders import by_hand_folder, engine_folder, torch_folder
from ..one_job import OneJob
from ..runs.engine_holder import EngineHolder
from . import source_panel


class EngineInstall(QObject):
    """Installs or removes an environment; after an installation the engine uses it."""

    started = pyqtSignal()
    reported = pyqtSignal(str)  # a line of pip's output
    finished = pyqtSignal(object)  # None, or TiepointError (Cancelled after cancel)

    def __init__(self, engines: EngineHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self._job = OneJob()
        self.folders: dict[Packages, Path] = {LIGHT: engine_folder(), WITH_TORCH: torch_folder()}
        self._lock = QLockFile(str(engine_folder().with_name("engine.lock")))
        self._lock.setStaleLockTime(0)  # a lock is free only when its process has ended

    def running(self) -> bool:
        return self._job.busy

    def installed(self) -> Packages | None:
        """The packages of the complete environment; of the one in use, if both are complete."""
        whole = [packages for packages, folder in self.folders.items() if private_python.is_whole(folder)]
        whole.sort(key=lambda packages: self._in_use(self.folders[packages]))
        return whole[-1] if whole else None

    def install(self, packages: Packages) -> None:
        """Install the environment with `packages`, replace the other one by it, and use it."""
        variables, source = _proxy_variables(), source_panel.chosen()
        folder = self.folders[packages]

        def work(feedback: Feedback) -> None:
            with self._ended(folder, feedback):
                private_python.install(folder, feedback, packages, variables=variables, source=source)
            with suppress(TiepointError):  # the new one is complete; a leftover does no harm
                for other in set(self.folders.values()) - {folder}:
                    self._remove(other, feedback)

        self._begin(tr("Set up Tiepoint's engine"), work, str(folder))
        if self.running():
            self.started.emit()

    def commands(self, packages: Packages) -> str:
        """The commands that a user can run instead. Raises TiepointError where QGIS's Python is not found."""
        lists = [(str(each.file), each.hashed) for each in packages.lists]
        base, source = str(environment.host_python()), source_panel.chosen()
        return install_source.commands(base, str(by_hand_folder()), lists, source)

    def remove(self) -> None:
        """Delete the environment; the engine goes back to QGIS's own Python."""

        def work(feedback: Feedback) -> None:
            for folder in self.folders.values():
                self._remove(folder, feedback)

        used = any(map(self._in_use, self.folders.values()))
        self._begin(tr("Remove Tiepoint's Python environment"), work, "" if used else settings.python())

    def cancel(self) -> None:
        self._job.cancel()

    def stop(self, seconds: float) -> None:
        """End it silently: the plugin is being unloaded."""
        self._job.abandon(seconds)
        self._lock.unlock()

    def tidy(self) -> None:
        """Delete the leftovers of an installation during which QGIS crashed, unless one is under way."""
        left = [
            folder
            for folder in self.folders.values()
            if folder.exists() and not private_python.is_whole(folder)
        ]
        if not self._job.busy and left and self._lock.tryLock(0):

            def work(feedback: Feedback) -> None:
                for folder in left:
                    self._remove(folder, feedback)

            self._start(tr("Remove an unfinished installation"), work, settings.python())

    def _begin(self, title: str, function: Any, python: str) -> None:
        try:
            with explaining_system_errors():
                engine_folder().parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                raise _of_lock(self._lock, engine_folder().parent)
        except TiepointError as error:
            self.finished.emit(error)
            return
        self._start(title, function, python)

    def _start(self, title: str, work: Any, python: str) -> None:
        self._job.start(title, work, lambda _, error: self._end(error, python), reported=self.reported)

    def _end(self, error: TiepointError | None, python: str) -> None:
        self._lock.unlock()
        with suppress(OSError):  # after a failure of the first installation nothing is in it
            engine_folder().parent.rmdir()
        if error is None:
            settings.write("python", python)
        elif any(self._in_use(f) and not private_python.is_whole(f) for f in self.folders.values()):
            settings.write("python", "")  # the environment in use is gone
        self.finished.emit(error)

    def _in_use(self, folder: Path) -> bool:
        return settings.python() == str(folder)

    @contextmanager
    def _ended(self, folder: Path, feedback: Feedback) -> Iterator[None]:
        """Wait until no run uses `folder`'s Python, and keep its engine, which has files open, stopped."""
        if not private_python.is_whole(folder):
            yield
            return
        with self._engines.lend(str(folder), feedback) as engine:
            engine.stop()
            yield

    def _remove(self, folder: Path, feedback: Feedback) -> None:
        with self._ended(folder, feedback):
            private_python.remove(folder)


def _of_lock(lock: QLockFile, folder: Path) -> TiepointError:
    """Why `lock` in `folder` could not be taken."""
    if lock.error() == QLockFile.LockError.LockFailedError:  # another process has it
        return TiepointError("installation_in_progress")
    return TiepointError("download_folder_locked", folder=folder)


def _proxy_variables() -> dict[str, str]:
    """QGIS's proxy as environment variables for pip; empty without a proxy."""
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
