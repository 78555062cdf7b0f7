"""The button that loads control points from a file, or from a layer of point pairs."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDir, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ....core.errors import TiepointError
from ....core.points.control_points import ControlPoints
from ... import settings
from ...common import tr
from ..session.point_session import PointSession
from .mapping_form import MappingForm
from .point_import import mapping_by_names, open_file, outside, read_layer, read_points_file

_KEY = "points_folder"  # in the settings


class LoadButton(QToolButton):
    """Adds the loaded points to the session, in one undo step."""

    reported = pyqtSignal(str)  # the outcome

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: PointSession | None = None
        self.form: MappingForm | None = None
        self.setAccessibleName(tr("Load control points"))
        self.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self.setToolTip(tr("Load control points from a file or a layer"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(tr("From a file…"), self.choose_file)
        menu.addAction(tr("From a layer…"), lambda: self.ask(None))
        self.setMenu(menu)

    def set_session(self, session: PointSession | None) -> None:
        self._session = session
        self.setEnabled(session is not None)
        form, self.form = self.form, None
        if form is not None:
            form.reject()

    def choose_file(self) -> None:
        """Ask for a file and load it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Load control points"),
            settings.read(_KEY, QDir.homePath()),
            tr("Control points (*.points *.gpkg *.geojson *.json *.csv *.shp);;All files (*)"),
        )
        if chosen:
            settings.write(_KEY, str(Path(chosen).parent))
            self.load_file(Path(chosen))

    def load_file(self, path: Path) -> None:
        """Add the points of a file; show the form if the names of its fields are unknown."""
        session = self._session
        if session is None:
            return
        try:
            if path.suffix.lower() == ".points":
                points = read_points_file(path, session)
            else:
                layer = open_file(path)
                mapping = mapping_by_names(layer)
                if not mapping.complete():
                    self.ask(layer)
                    return
                points = read_layer(layer, mapping, session)
        except TiepointError as error:
            self.reported.emit(error.text)
            return
        self._add(points)

    def ask(self, layer: object) -> None:
        """Show the form, for `layer` or, if None, for a layer of the project."""
        if self._session is None:
            return
        self.form = MappingForm(self._session, layer, self.window())
        self.form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.loaded.connect(self._add)
        self.form.finished.connect(self._form_closed)
        self.form.show()

    def _form_closed(self, *_: object) -> None:
        self.form = None

    def _add(self, points: ControlPoints) -> None:
        session = self._session
        if session is None:
            return
        try:
            ids = session.add_all(points, tr("Load control points"))
        except TiepointError as error:
            self.reported.emit(error.text)
            return
        session.select(ids)
        text = tr("{} points were loaded.").format(len(ids))
        beyond = outside(points, session)
        if beyond:
            text += " " + tr("{} of them are outside the rasters.").format(beyond)
        self.reported.emit(text)
