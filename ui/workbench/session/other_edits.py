"""Edits of the points by another program, such as a second QGIS with the same project: seen when this one is
used again."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QApplication

from ....core.files.file_names import file_of
from .point_session import PointSession

_Stamp = list[tuple[int, int]]  # time in ns and bytes, of the file and of SQLite's log beside it


class OtherEdits(QObject):
    """Lets a session read its points again where their file has changed, when QGIS becomes active."""

    def __init__(self, session: PointSession) -> None:
        super().__init__(session)
        self._session = session
        self._stamp = self._now()
        QApplication.instance().applicationStateChanged.connect(self._state_changed)
        session.closing.connect(self._leave)

    def look(self) -> None:
        """Read the points again if their file has changed."""
        before, self._stamp = self._stamp, self._now()
        if before != self._stamp:
            self._session.reread()
            self._session.layer.triggerRepaint()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _leave(self) -> None:
        QApplication.instance().applicationStateChanged.disconnect(self._state_changed)

    def _now(self) -> _Stamp:
        file = file_of(self._session.layer.source())
        found = []
        for path in () if file is None else (file, Path(f"{file}-wal")):
            try:
                status = path.stat()
            except OSError:
                continue
            found.append((status.st_mtime_ns, status.st_size))
        return found
