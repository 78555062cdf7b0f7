"""The runs of the project, and the one that the workbench shows."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.errors import TiepointError
from ... import settings
from ...runs import run_record
from . import preview_layer
from .live_layers import LiveLayers
from .other_edits import OtherEdits
from .point_session import PointSession

_KEY = "workbench/layer"  # in the project: the layer last shown
_BREATH = 20  # ms


class ProjectRuns(QObject):
    """Opens at most one session at a time; follows the project."""

    current_changed = pyqtSignal(object)  # PointSession or None
    runs_changed = pyqtSignal()  # the list of runs, or a name in it
    failed = pyqtSignal(object)  # TiepointError: a run could not be opened

    def __init__(self, parent: QObject | None = None, *, at_once: bool = True) -> None:
        """at_once: open a run now; else `settle` does it."""
        super().__init__(parent)
        self.current: PointSession | None = None
        self.live: LiveLayers | None = None  # of the current session
        self.others: OtherEdits | None = None  # of the current session
        self.error: TiepointError | None = None  # why the wanted run is not open
        self.wanted = ""  # id of the layer that is, or should be, shown
        self._released = False
        self._fresh = True  # the project was opened, its run not yet
        self._unannounced = False  # a session was opened, and `current_changed` not yet emitted
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle_in_steps)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.layersRemoved.connect(self._layers_removed)
        project.writeProject.connect(self._remember)
        project.readProject.connect(self._restore)
        self._fetch_wanted()
        if at_once:
            self.settle()
            self.announce()

    def runs(self) -> list[tuple[str, str]]:
        """(id of the control-point layer, title) of every run in the project, the last one first."""
        layers = QgsProject.instance().mapLayers().values()
        points = [layer for layer in layers if run_record.is_points(layer) and layer.isValid()]
        found = sorted(
            ((run_record.number_of(layer), layer.id(), run_record.title_of(layer)) for layer in points),
            reverse=True,
        )
        titles = [title for _, _, title in found]
        return [
            (id_, title if titles.count(title) == 1 else f"{title} ({number})")
            for number, id_, title in found
        ]

    def open(self, layer_id: str) -> PointSession | None:
        """Show the run of this control-point layer; None if it cannot be opened, see `error`."""
        if self.current is None or self.current.layer.id() != layer_id:
            self._open(layer_id)
        self.wanted, self._fresh = layer_id, False
        self.announce()
        return self.current

    def _open(self, layer_id: str) -> None:
        """Open the session; `announce` says so."""
        self.wanted, self._fresh, self._unannounced = layer_id, False, True
        self._close()
        layer = QgsProject.instance().mapLayer(layer_id)
        self.error = None
        if isinstance(layer, QgsVectorLayer):
            try:
                self.current = PointSession.open(layer, self)
                self.live = LiveLayers(self.current)
                self.others = OtherEdits(self.current)
                preview_layer.resume(self.current)
                self.current.ended.connect(self._ended)
            except TiepointError as error:
                self.error = error
                self.failed.emit(error)

    def announce(self) -> None:
        """Emit what `settle` has changed."""
        if self._unannounced:
            self._unannounced = False
            self.current_changed.emit(self.current)
            self.runs_changed.emit()

    def open_run_of(self, layer: QgsMapLayer | None) -> None:
        """Show the run that `layer` belongs to; does nothing for a layer of no run."""
        run = run_record.run_of(layer)
        shown = self.current is not None and run_record.run_of(self.current.layer) == run
        if not run or (shown and not run_record.is_points(layer)):
            return
        points = layer if run_record.is_points(layer) else run_record.find(run, run_record.POINTS)
        if points is not None:
            self.open(points.id())

    def release(self) -> None:
        """Disconnect from the project and the layer."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_added)
        project.layersRemoved.disconnect(self._layers_removed)
        project.writeProject.disconnect(self._remember)
        project.readProject.disconnect(self._restore)
        self._released = True
        self._timer.stop()
        self._close()

    def _close(self) -> None:
        session, self.current = self.current, None
        self.live = self.others = None
        if session is not None:
            session.close()
            session.deleteLater()

    def _ended(self) -> None:
        self._close()
        self.wanted = ""
        self.current_changed.emit(None)
        self._timer.start(0)

    def settle(self) -> None:
        """If no run is shown, open the one saved in the project, or the last one; `announce` comes next."""
        ids = [id_ for id_, _ in self.runs()]
        gone = self.current is None and self.wanted not in ids  # else it could not be opened
        if ids and (self._fresh or gone):
            if self.current is not None:  # its pages may not hold a session that is gone until `announce`
                self._close()
                self.current_changed.emit(None)
            self._open(self.wanted if self.wanted in ids else ids[0])
        else:
            self.runs_changed.emit()

    def _settle_in_steps(self) -> None:
        """The window answers between reading thousands of points and showing them."""
        self.settle()
        if self._unannounced:
            QTimer.singleShot(_BREATH, self.announce)

    def _layers_added(self, layers: Iterable[QgsMapLayer]) -> None:
        if any(run_record.is_points(layer) for layer in layers):
            self._timer.start(0)

    def _layers_removed(self, _ids: Iterable[str]) -> None:
        self._timer.start(0)

    def _remember(self, *_: object) -> None:
        settings.write_project(_KEY, self.current.layer.id() if self.current is not None else "")

    def _restore(self, *_: object) -> None:
        """Restore after a moment: reading the project has just blocked the window."""
        self._fetch_wanted()
        QTimer.singleShot(0, self._breathe)

    def _breathe(self) -> None:
        if not self._released:
            self._timer.start(_BREATH)

    def _fetch_wanted(self) -> None:
        self.wanted, self._fresh = settings.read_project(_KEY), True
