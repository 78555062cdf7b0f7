"""Everything that Tiepoint can install, and its progress: the model of the set-up page and the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, pyqtSignal

from ...core.engine.install_source import by_hand_python
from ...core.engine.private_python import Packages
from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback
from ...core.methods import AUTOMATIC, NEED_WEIGHTS
from ...core.nearest_folder import nearest_folder
from ...core.weights import weights_files
from .. import settings
from ..background import GRACE
from ..common import tr
from ..data_folders import by_hand_folder, models_folder
from ..one_job import OneJob
from ..runs.engine_holder import EngineHolder
from . import weights_store
from .engine_install import EngineInstall
from .readiness import Readiness
from .weights_download import WeightsDownload


class Installation(QObject):
    """Downloads and installs, one of each at a time, also while the page is closed."""

    changed = pyqtSignal()  # what is shown may have changed
    progressed = pyqtSignal()  # of the download or copy: `share` and `status`
    engine_ended = pyqtSignal(object)  # None, or TiepointError: the environment was installed or removed
    weights_ended = pyqtSignal(object)  # None, or TiepointError: a file was downloaded, added or removed

    def __init__(self, engines: EngineHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self.readiness = Readiness(engines, self)
        self.engine = EngineInstall(engines, self)
        self.download: WeightsDownload | None = None
        self.share = 0.0
        self.status = ""
        self._job = OneJob()  # checks and copies a chosen file
        self._watcher = QFileSystemWatcher(self)  # fine-tuning saves its weights there, too
        self._watcher.directoryChanged.connect(self._folder_changed)
        self._watch()
        self.readiness.changed.connect(self.changed)
        self.engine.finished.connect(self._engine_ended)

    # The engine's Python

    def lacks_engine(self) -> bool:
        """Whether the default method cannot run, as far as is known."""
        return self.readiness.error is not None or self.readiness.missing(AUTOMATIC) == "network"

    def check_again(self) -> None:
        """Ask the engine again; one that the user made by the copied commands is used from now on."""
        made = by_hand_python(by_hand_folder())
        if made is not None and self.lacks_engine() and settings.python() != str(made.parents[1]):
            settings.write("python", str(made.parents[1]))
            self.readiness.python_changed()
        self.readiness.ask()

    def engine_output(self) -> str:
        """The last lines that the running engine wrote besides its answers; "" where none runs."""
        return self._engines.tail()

    def install_engine(self, packages: Packages) -> None:
        self.engine.install(packages)
        self.changed.emit()

    def remove_engine(self) -> None:
        self.engine.remove()
        self.changed.emit()

    def _engine_ended(self, error: TiepointError | None) -> None:
        self.readiness.python_changed()
        self.readiness.ask()
        self.changed.emit()
        self.engine_ended.emit(error)

    # Weights

    def busy(self) -> bool:
        """Whether a weights file is being downloaded or copied."""
        return self.download is not None or self._job.busy

    def start_download(self, known: weights_files.KnownFile) -> None:
        if self.busy():
            return
        self.download = WeightsDownload(known, models_folder(), self)
        self.download.progressed.connect(self._show_share)
        self.download.status_changed.connect(self._show_status)
        self.download.finished.connect(lambda error: self._weights_ended(known.file_name, error))
        self.share, self.status = 0.0, ""
        self.download.start()
        self.changed.emit()

    def choose(self, source: Path) -> None:
        """Let the engine check a weights file, and copy it to Tiepoint's folder."""
        if self.busy():
            return
        self.share = 0.0
        self.status = tr("Checking “{}”…").format(source.name)
        self._job.start(
            tr("Add the weights file “{}”").format(source.name),
            lambda feedback: self._add(source, settings.python(), feedback),
            lambda path, error: self._weights_ended(path.name if path else "", error),
            advanced=self._show_share,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """End the download or the copying."""
        if self.download is not None:
            self.download.cancel()
        elif self._job.busy:
            self._job.cancel()

    def remove(self, path: Path) -> None:
        """Delete an installed weights file."""
        error = None
        try:
            weights_files.remove(path)
        except TiepointError as problem:
            error = problem
        self._weights_ended("", error)

    def _add(self, source: Path, python: str, feedback: Feedback) -> Path:
        """On the job's thread. Raises TiepointError if the engine rejects the file."""
        with self._engines.lend(python, feedback) as engine:
            found = engine.work("check-weights", None, {"path": str(source)}, feedback)
        methods = [method for method in NEED_WEIGHTS if method.partition("+")[2] in found.get("sources", [])]
        title = str(found.get("name") or source.stem)
        for known in weights_files.KNOWN:
            if weights_files.matches(source, known, feedback):
                title, methods = known.title, list(known.methods)
        return weights_files.add(source, models_folder(), title, methods, feedback)

    def _weights_ended(self, name: str, error: TiepointError | None) -> None:
        if self.download is not None:
            self.download.deleteLater()
        self.download = None
        if name and error is None:
            weights_store.select(models_folder() / name)
        self.changed.emit()
        self.weights_ended.emit(None if isinstance(error, Cancelled) else error)

    def _show_share(self, share: float) -> None:
        shown, self.share = int(1000 * self.share), share
        if int(1000 * share) != shown:  # not for every packet
            self.progressed.emit()

    def _show_status(self, status: str) -> None:
        self.status = status
        self.progressed.emit()

    def _watch(self) -> None:
        """Watch the folder of the models or, until it exists, its nearest existing parent."""
        folder = nearest_folder(models_folder())
        if str(folder) not in self._watcher.directories():
            if self._watcher.directories():
                self._watcher.removePaths(self._watcher.directories())
            self._watcher.addPath(str(folder))

    def _folder_changed(self, _path: str) -> None:
        self._watch()
        self.changed.emit()

    def stop(self) -> None:
        """End everything silently: the plugin is being unloaded."""
        download, self.download = self.download, None
        if download is not None:
            download.stop(GRACE)
        self._job.abandon(GRACE)
        self.readiness.stop(GRACE)
        self.engine.stop(GRACE)


def size_text(size: int) -> str:
    """A number of bytes as text, in binary MB as download pages have it: 553433881 is “528 MB”."""
    return tr("{} MB").format(max(1, round(size / (1 << 20))))
