"""Measures the remaining shift between reference and result from their pixels, before and after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import Cancelled, NoOverlap, TiepointError
from ....core.feedback import Feedback, Part
from ....core.figure_text import figure
from ....core.files.private_folders import make_result_folder
from ....core.geometry.transforms import Transform
from ....core.pair import Pair
from ...background import GRACE
from ...common import tr
from ...one_job import OneJob
from ...project import layers
from ...project.arrow_key import PIXEL
from ...project.styles import exaggeration
from ...runs import run_record
from ...widgets.labels import PlainLabel
from ..session.measured_shift import MeasuredShift
from ..session.point_session import PointSession

if TYPE_CHECKING:
    from ....core.edit.remaining_shift import ShiftField
    from ....core.raster.read.source import RasterInfo

WHEN = ("before", "after")
_ROWS = ("median", "rmse", "p90", "places")
_SELDOM = 0.5  # share of the places below which the shift before is shown with how few they are


class ShiftPanel(QWidget):
    """One button, a progress bar while it runs, and a small table."""

    ended = pyqtSignal(object, object)  # MeasuredShift or None, TiepointError or None; after it was shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: PointSession | None = None
        self._job = OneJob()
        self._known: dict[str, MeasuredShift] = {}  # by run
        self.button = QPushButton(tr("Measure remaining shift"))
        self.button.setToolTip(
            tr(
                "Match reference and result again on a grid, independently of the control points, and draw "
                "the remaining shifts as arrows. If the sensed raster is georeferenced, also before the "
                "registration."
            )
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.table = QWidget()
        self.cells: dict[tuple[str, str], QLabel] = {}
        self._lay_out()
        self.button.clicked.connect(self.measure)
        self.cancel_button.clicked.connect(self.cancel)
        QgsProject.instance().cleared.connect(self.cancel)
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        heads = {"before": tr("Before"), "after": tr("After")}
        for column, when in enumerate(WHEN, 1):
            grid.addWidget(QLabel(f"<b>{heads[when]}</b>"), 0, column, Qt.AlignmentFlag.AlignRight)
        rows = {
            "median": (tr("Median"), tr("Half of the places are shifted by less, in reference pixels.")),
            "rmse": (
                tr("RMSE"),
                tr("Root mean square of the shifts, in reference pixels; sensitive to single bad matches."),
            ),
            "p90": (tr("90 % below"), tr("Nine of ten places are shifted by less, in reference pixels.")),
            "places": (
                tr("Places"),
                tr("Places of the grid that matched clearly, of all that both rasters cover."),
            ),
        }
        for row, key in enumerate(_ROWS, 1):
            text, tip = rows[key]
            label = QLabel(text)
            label.setToolTip(tip)
            grid.addWidget(label, row, 0)
            for column, when in enumerate(WHEN, 1):
                cell = PlainLabel()
                cell.setToolTip(tip)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
                self.cells[when, key] = cell
        grid.setColumnStretch(3, 1)
        bar = QGridLayout()
        bar.addWidget(self.button, 0, 0, 1, 2)
        bar.addWidget(self.progress, 1, 0)
        bar.addWidget(self.cancel_button, 1, 1)
        bar.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(self.table)
        layout.addWidget(self.note)

    def set_session(self, session: PointSession | None) -> None:
        """Show and measure this run from now on."""
        self._session = session
        self._show()

    def measured(self) -> MeasuredShift | None:
        """The measurement of the current run."""
        return self._known.get(self._session.record.run) if self._session is not None else None

    def busy(self) -> bool:
        return self._job.busy

    def measure(self) -> None:
        """Start the measurement; `ended` is emitted at its end."""
        session = self._session
        if session is None or self._job.busy:
            return
        record, transform = session.record, session.adjustment.transform
        raster = run_record.find(record.run, run_record.RASTER)
        result = raster.source() if raster is not None else record.raster
        if raster is None and not record.warped:
            self._show(TiepointError("no_raster_to_measure"))
            return
        folder = make_result_folder(Path(QgsProcessingUtils.tempFolder()))
        infos, bands = session.infos, session.options.read.bands
        self._job.start(
            tr("Measure the remaining shift"),
            lambda feedback: _measure(infos, result, bands, transform, folder, feedback),
            lambda found, error: self._finish(found, error, record.run),
            advanced=lambda share: self.progress.setValue(round(1000 * share)),
        )
        self._show()

    def cancel(self) -> None:
        self._job.cancel()

    def stop(self) -> None:
        """The plugin is being unloaded."""
        QgsProject.instance().cleared.disconnect(self.cancel)
        self._job.abandon(GRACE)

    def _finish(self, found: MeasuredShift | None, error: TiepointError | None, run: str) -> None:
        if found is not None and run_record.find(run, run_record.POINTS) is not None:
            self._known[run] = found
            try:
                for when in WHEN:
                    if when in found.files:
                        add_arrows(run, found, when)
            except TiepointError as problem:
                error = problem
        self._show(error)
        self.ended.emit(found, error)

    def _show(self, error: TiepointError | None = None) -> None:
        busy, measured = self._job.busy, self.measured()
        self.button.setVisible(not busy)
        self.button.setEnabled(self._session is not None)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(busy)
        self.progress.setValue(0)
        self.table.setVisible(measured is not None and not busy)
        lines = []
        if measured is not None:
            for when in WHEN:
                figures = measured.figures.get(when, {})
                for key in _ROWS:
                    self.cells[when, key].setText(_text(figures, key))
            lines = [text for text in measured.notes.values() if text]
        if error is not None and not isinstance(error, Cancelled):
            lines = [error.text]
        self.note.setText(" ".join(lines))
        self.note.setVisible(bool(lines) and not busy)


def _text(figures: dict[str, Any], key: str) -> str:
    if key == "places":
        return tr("{} of {}").format(figures["places"], figures["tried"]) if figures else "–"
    value = figures.get(key)
    return "–" if value is None else tr("{} px").format(figure(value, ".2f"))


def add_arrows(run: str, found: MeasuredShift, when: str) -> QgsVectorLayer:
    """Add the arrows on top of the run's group, in place of older ones of the same kind. Main thread."""
    project = QgsProject.instance()
    role = f"shift_{when}"
    old = run_record.find(run, role)
    if old is not None:
        project.removeMapLayer(old.id())
    points = run_record.find(run, run_record.POINTS)
    layer = layers.load_residuals(found.files[when], 1)
    figures = found.figures[when]
    extent = max(points.extent().width(), points.extent().height()) if points is not None else 0.0
    unit = _map_units_per_pixel(layer)
    factor = exaggeration((figures["median"] or 0.0) * unit, extent)
    layers.style_residuals(layer, factor)
    layer.setCustomProperty(PIXEL, unit)  # else the key would be that of arrows below
    title = tr("Shift before") if when == "before" else tr("Shift after")
    layer.setName(f"{title}: {_text(figures, 'median')} (× {factor})")
    run_record.mark(layer, run, role)
    project.addMapLayer(layer, addToLegend=False)
    node = project.layerTreeRoot().findLayer(points.id()) if points is not None else None
    group = node.parent() if node is not None else project.layerTreeRoot()
    shown = group.insertLayer(0, layer)
    shown.setExpanded(False)
    shown.setItemVisibilityChecked(when == "after")  # both at once would be confusing
    for other in (
        run_record.POINTS,
        run_record.RESIDUALS,
    ):  # so would the residuals; the user can show them again
        known = run_record.find(run, other)
        layers.hide(project.layerTreeRoot().findLayer(known.id()) if known is not None else None)
    return layer


def _map_units_per_pixel(layer: QgsVectorLayer) -> float:
    """Map units per reference pixel, from an arrow with its length in both."""
    for feature in layer.getFeatures():
        if feature["residual"]:
            return float(feature["residual_map"]) / float(feature["residual"])
    return 1.0


def _measure(
    infos: Pair[RasterInfo],
    result: str,
    bands: Pair[tuple[int, ...]],
    transform: Transform | None,
    folder: Path,
    feedback: Feedback,
) -> MeasuredShift:
    """Runs in the task; measures “after” first, as it matters most."""
    from ....core.edit.alignment import judged, on_the_ground
    from ....core.edit.remaining_shift import measure_shift
    from ....core.raster.read.source import RasterSource, describe

    measured = MeasuredShift()
    others = {"after": (describe(RasterSource(result)), 0.0)}
    if all(info.placed for info in infos.both):
        others["before"] = (infos.sensed, _expected(infos, transform))
    else:
        measured.notes["before"] = tr("Before: the sensed raster has no georeferencing to measure against.")
    for index, (when, (info, expected)) in enumerate(others.items()):
        try:
            found = measure_shift(
                replace(infos, sensed=info),
                Part(feedback, index / len(others), 1 / len(others)),
                bands=bands,
                expected=expected,
            )
        except NoOverlap as error:
            measured.notes[when] = error.message
            continue
        measured.figures[when] = found.figures()
        verdict = on_the_ground(judged(found), infos.reference)
        if when == "after":
            measured.notes[when] = verdict.verdict
        elif not verdict.measured or verdict.covered < _SELDOM:
            measured.notes[when] = tr("Before: {}").format(verdict.verdict)
        if when == "before" and not verdict.measured:  # no figure of places that say nothing together
            measured.figures[when].update(dict.fromkeys(("median", "rmse", "p90")))
        elif len(found.places):
            measured.files[when] = folder / f"shift_{when}.gpkg"
            _write_arrows(measured.files[when], found, infos.reference)
        else:
            measured.notes[when] = tr("No place of the grid matched clearly: the rasters look too different.")
    return measured


def _expected(infos: Pair[RasterInfo], transform: Transform | None) -> float:
    """How far the run has moved the sensed raster in the overlap, at most; reference pixels."""
    import numpy as np

    from ....core.raster.read.georeferencing import PixelLink
    from ....core.raster.read.grids import lattice

    if transform is None:
        return 0.0
    places = lattice(np.array([0, 0, *infos.sensed.size]), 9) - 0.5
    registered = transform.apply(places)
    moved = np.hypot(*(PixelLink(infos).to_reference(places) - registered).T)
    inside = ((registered >= 0) & (registered <= infos.reference.size)).all(axis=1) & np.isfinite(moved)
    return float(moved[inside].max()) if inside.any() else 0.0


def _write_arrows(path: Path, found: ShiftField, reference: RasterInfo) -> None:
    """Write the shifts as residual lines, from the right place to the found one, for the same style."""
    import numpy as np

    from ....core.geometry.transforms import MatrixTransform
    from ....core.points.control_points import ControlPoints
    from ....core.raster.points.point_files import write_geopackage

    both = Pair(reference=reference, sensed=reference)  # the arrows are in its pixels only
    points = ControlPoints.of(reference=found.places, sensed=found.places + found.shifts, score=found.quality)
    write_geopackage(path, points, MatrixTransform("affine", np.eye(3)), both)
