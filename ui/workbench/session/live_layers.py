"""Keeps the style of a run's layers up to date with the fit, and the file when the points are saved."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.errors import TiepointError
from ....core.feedback import Feedback
from ....core.raster.points.geopackage_update import update_geopackage
from ...common import tr
from ...one_job import OneJob
from ...project import legend, unexplained
from ...project.classes import used_classes
from ...project.styles import least_arrow
from ...runs import run_outcome, run_record
from .live_style import LiveStyle
from .point_session import PointSession

_LATER = 15  # ms after an edit, whose fit and table would hold up the window together with the styles
_SAME = 2e-3  # px; residuals that differ by less count as equal


class LiveLayers(QObject):
    """One per session. While the residuals in the file are outdated, the styles hold the current ones."""

    written = pyqtSignal(object)  # TiepointError or None, after the file was brought up to date
    stale_changed = pyqtSignal()

    def __init__(self, session: PointSession) -> None:
        super().__init__(session)
        self._session = session
        self._points = LiveStyle(session.layer)
        self._lines: LiveStyle | None = None
        self._stored = session.stored_residuals  # feature id -> px, as in the file
        self._as_stored = True  # the layers show the residuals in the file
        self._saved = False  # the points were saved, but not yet their residuals
        self._job = OneJob()
        self.stale = False  # the residuals in the file differ from the fit
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._draw)
        session.layer.afterCommitChanges.connect(self._points_saved)
        session.adjusted.connect(self._follow)
        session.closing.connect(self._stop)
        self._follow()

    def busy(self) -> bool:
        """Whether the file is being written."""
        return self._job.busy

    def write(self) -> None:
        """Write the current residuals to the file, in the background; the points must be saved."""
        session, path = self._session, self._path()
        if self._job.busy or path is None or session.layer.isModified() or session.busy:
            return
        ids, points, residuals = session.ids.copy(), session.points, session.adjustment.residuals
        infos = session.infos

        def work(_feedback: Feedback) -> dict[int, float]:
            update_geopackage(path, ids, points, residuals, infos)
            return dict(zip(ids.tolist(), np.hypot(*residuals.T).tolist()))

        self._job.start(tr("Save the residuals"), work, self._written)

    def _stop(self) -> None:
        """The session ends; a write in progress is completed."""
        self._later.stop()
        self._job.abandon()

    def _points_saved(self) -> None:
        self._saved = True  # the session reads the new ids first

    def _follow(self) -> None:
        """Show the residuals of the fit; from the file if they are equal."""
        session = self._session
        residuals = session.adjustment.residuals
        lengths = np.hypot(*residuals.T)
        stored = np.array([self._stored.get(id_, np.nan) for id_ in session.ids.tolist()])
        same = len(self._stored) == len(stored) and bool((np.abs(lengths - stored) < _SAME).all())
        self._as_stored = same and not session.layer.isModified()
        self._later.start(_LATER)
        self._name_unexplained()
        if self.stale == same:
            self.stale = not same
            self.stale_changed.emit()
        if self._saved and not session.busy:
            self._saved = False
            self.write()

    def _draw(self) -> None:
        """Draw points and lines by the fit; hide lines that say nothing, and classes without any."""
        session = self._session
        enabled, residuals = session.points.enabled, session.adjustment.residuals
        lengths = np.hypot(*residuals.T)
        if self._as_stored:
            self._points.show_stored()
        else:
            self._points.show_points(session.ids, residuals)
        legend.show_classes(session.layer, used_classes(lengths, enabled))
        lines = self._lines_style()
        if lines is None:
            return
        if self._as_stored:
            lines.show_stored()
        else:
            starts = session.reference_to_map(session.points.reference)
            moves = session.reference_to_map(session.points.reference + residuals) - starts
            lines.show_lines(session.ids, enabled, lengths, starts, moves, session.pixel_size)
        least = least_arrow(lengths[enabled].tolist())
        lines.set_least(least)
        saved = session.ids >= 0  # a new point has no line yet
        legend.show_classes(lines.layer, used_classes(lengths[saved], enabled[saved], least), delay=50)

    def _name_unexplained(self) -> None:
        """Name the layer of unexplained places: after an edit it describes the transform before."""
        edited = self._session.is_edited()
        run_outcome.note_edits(self._session.layer, edited=edited)
        layer = run_record.find(self._session.record.run, run_record.UNEXPLAINED)
        if isinstance(layer, QgsVectorLayer):
            unexplained.name(layer, before_edits=edited)

    def _written(self, stored: dict[int, float] | None, error: TiepointError | None) -> None:
        if stored is not None:
            self._stored = stored
            lines = self._lines_style()
            for layer in (self._session.layer, lines.layer if lines is not None else None):
                if layer is not None:
                    selected = layer.selectedFeatureIds()
                    layer.dataProvider().reloadData()  # QGIS drops the selection
                    layer.selectByIds(selected)
                    layer.triggerRepaint()
            self._follow()
        self.written.emit(error)

    def _lines_style(self) -> LiveStyle | None:
        """The style of the run's residual lines; None if they were removed from the project."""
        layer = run_record.find(self._session.record.run, run_record.RESIDUALS)
        if layer is None:
            self._lines = None
        elif self._lines is None or self._lines.layer is not layer:
            self._lines = LiveStyle(layer)
        return self._lines

    def _path(self) -> Path | None:
        """The GeoPackage of the run; None if the layer is in another file."""
        layer = self._session.layer
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        path = Path(str(parts.get("path", "")))
        of_points = path.suffix.lower() == ".gpkg" and parts.get("layerName") == "control_points"
        return path if of_points else None
