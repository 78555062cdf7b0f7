"""Keeps the paths in the records of runs relative in the project's file and absolute in memory.

So a run that was copied or moved together with its project finds its files, as QGIS's layers do.
"""

from __future__ import annotations

from types import ModuleType

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from . import run_files
from .record_property import RECORD


class RecordPaths(QObject):
    """Main thread only. The plugin has one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole: dict[str, str] = {}  # id of layer -> its record, while the project is being written
        for signal, slot in self._connections():
            signal.connect(slot)
        self._take_up()

    def release(self) -> None:
        """Disconnect from the project."""
        self._put_back()
        for signal, slot in self._connections():
            signal.disconnect(slot)

    def _connections(self) -> list[tuple]:
        project = QgsProject.instance()
        return [
            (project.readProject, self._take_up),
            (project.writeProject, self._make_relative),  # emitted before the layers are written
            (project.projectSaved, self._saved),
            (project.cleared, self._forget),
        ]

    def _take_up(self, *_: object) -> None:
        self._whole.clear()
        for layer in _points():
            _records().make_paths_whole(layer)

    def _make_relative(self, *_: object) -> None:
        self._put_back()  # after a save that failed
        self._whole = {layer.id(): _records().make_paths_relative(layer) for layer in _points()}
        QTimer.singleShot(0, self._put_back)  # also if the save fails

    def _saved(self) -> None:
        self._put_back()
        run_files.keep_for_project()

    def _put_back(self) -> None:
        known, self._whole = self._whole, {}
        for id_, text in known.items():
            layer = QgsProject.instance().mapLayer(id_)
            if layer is not None:
                _records().put_back(layer, text)

    def _forget(self) -> None:
        self._whole.clear()
        run_files.forget_confirmed()


def _points() -> list[QgsVectorLayer]:
    marked = [each for each in QgsProject.instance().mapLayers().values() if each.customProperty(RECORD)]
    return [layer for layer in marked if _records().is_points(layer)]


def _records() -> ModuleType:
    """run_record, which takes part of QGIS's start to import, and most projects have no run."""
    from . import run_record

    return run_record
