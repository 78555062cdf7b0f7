"""The page that compares the result with the reference, or with another run's, in five ways."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import TiepointError
from ....core.figure_text import figure
from ...choices import Choice
from ...common import tr
from ...project import layers
from ...runs import run_record
from ...widgets.button_grid import ButtonGrid
from ...widgets.choice_combo import ChoiceCombo
from ...widgets.labels import PlainLabel
from ...widgets.lent_tool import LentTool
from ...widgets.scroll import scrolling
from ..session.point_session import PointSession
from ..session.preview_layer import preview_of
from ..session.project_runs import ProjectRuns
from .arrow_slider import ArrowSlider
from .compare_modes import compare_modes
from .compare_view import CHECKERBOARD, DIFFERENCE, FLICKER, SWIPE, SWIPE_DOWN, CompareView
from .runs_panel import RunsPanel
from .shift_panel import ShiftPanel
from .surface import SurfaceMaker
from .swipe_tool import SwipeTool


class CompareWidget(QWidget):
    """One of five buttons starts the comparison; the same button ends it."""

    mode_changed = pyqtSignal(str)  # the current comparison, "" = none

    def __init__(
        self, project_runs: ProjectRuns, iface: QgisInterface, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project_runs, self._iface = project_runs, iface
        self._session: PointSession | None = None
        self._loaded: dict[str, QgsRasterLayer] = {}  # compared rasters that are not in the project
        canvas = iface.mapCanvas()
        self.view = CompareView(canvas, self)
        self.tool = SwipeTool(canvas, lambda: self.view.mode)
        self._lent = LentTool(canvas, self.tool)
        self.runs = RunsPanel(project_runs, self)
        self.shift = ShiftPanel(self)
        self.surface = SurfaceMaker(self)
        self._lay_out()
        self._connect()
        self._take(project_runs.current)

    def _lay_out(self) -> None:
        self.second = ChoiceCombo(
            [
                Choice("preview", tr("Live preview"), tr("The sensed raster placed by the current points.")),
                Choice("registered", tr("Registered raster"), tr("The file that the run wrote.")),
                Choice(
                    "before", tr("Sensed, unregistered"), tr("The sensed raster at its own georeferencing.")
                ),
            ],
            tr("The raster that is drawn over the reference."),
        )
        self.buttons: dict[str, QToolButton] = {}
        for mode, image, text, tip in compare_modes():
            button = QToolButton()
            button.setIcon(QgsApplication.getThemeIcon(f"/{image}.svg"))
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.clicked.connect(lambda on, mode=mode: self._switch(mode, on))
            self.buttons[mode] = button
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider_label = PlainLabel()
        self.factor = ArrowSlider()
        self.surface_button = QToolButton()
        self.surface_button.setText(tr("Residual surface"))
        self.surface_button.setIcon(QgsApplication.getThemeIcon("/mIconRaster.svg"))
        self.surface_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.surface_button.setToolTip(
            tr(
                "Add a raster of the local leave-one-out residuals (px): each point is judged by a fit "
                "without it, so that splines compare fairly with the other transforms."
            )
        )
        self.vectors = QCheckBox(tr("Points on top"))
        self.vectors.setToolTip(tr("Draw the vector layers of the map over the comparison."))
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.second_label = QLabel(tr("&Over the reference"))
        self.second_label.setBuddy(self.second)
        form.addRow(self.second_label, self.second)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self.runs)
        layout.addLayout(form)
        layout.addWidget(ButtonGrid(list(self.buttons.values())))
        layout.addWidget(self.vectors)
        sliders = QFormLayout()
        sliders.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        sliders.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        sliders.addRow(self.slider_label, self.slider)
        sliders.addRow(self.factor.label, self.factor)
        layout.addLayout(sliders)
        layout.addWidget(self.runs.figures)
        layout.addWidget(self.surface_button)
        layout.addWidget(self.note)
        layout.addWidget(self.shift)
        layout.addStretch(1)
        self._scroll = scroll = scrolling(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._show_slider()

    def _connect(self) -> None:
        self._project_runs.current_changed.connect(self._take)
        self.second.currentIndexChanged.connect(self._restart)
        self.slider.valueChanged.connect(self._slide)
        self.tool.moved.connect(self._dragged)
        self.vectors.toggled.connect(self.view.show_vectors)
        self.view.stopped.connect(self._all_up)
        self.surface_button.clicked.connect(self._make_surface)
        self.surface.ended.connect(self._surface_made)
        self.shift.ended.connect(self._show_shift)
        self.runs.changed.connect(self._compare_runs)
        QgsProject.instance().cleared.connect(self.end)

    def release(self) -> None:
        """Leave the canvas and disconnect from the project; the widget is about to be deleted."""
        QgsProject.instance().cleared.disconnect(self.end)
        self.factor.release()
        self._project_runs.current_changed.disconnect(self._take)
        self.end()
        self._lent.release()
        self.runs.release()
        self.shift.stop()
        self.surface.stop()
        self._loaded.clear()

    def end(self) -> None:
        """End the comparison."""
        self.view.stop()
        self._all_up()
        self._loaded.clear()

    def mode(self) -> str:
        """The current comparison, "" = none."""
        return next((mode for mode, button in self.buttons.items() if button.isChecked()), "")

    def toggle_swipe(self) -> None:
        """Start a swipe of the registered raster over the reference, or end the comparison."""
        if self.mode():
            self.end()
            return
        session = self._session
        if session is not None:
            found = run_record.find(session.record.run, run_record.RASTER) is not None
            self.second.set_value("registered" if found or session.record.warped else "preview")
            self.buttons[SWIPE].click()

    def measure(self) -> None:
        """Measure what shift is left, in sight."""
        self._show_shift()
        self.shift.measure()

    # The session

    def _take(self, session: PointSession | None) -> None:
        if self._session is not None and self._session is not session:
            self.end()
        self._session = session
        self.setEnabled(session is not None)
        self.shift.set_session(session)
        self.note.setText("" if session is not None else tr("Register a pair, or choose a run, to compare."))
        self.factor.set_session(session)
        self.runs.set_session(session)

    # Comparing

    def _compare_runs(self) -> None:
        """Compare with what was just chosen: the results of two runs, or this run's with the reference."""
        runs = self.runs.other_layer() is not None
        self.second_label.setText(tr("&This run's") if runs else tr("&Over the reference"))
        session = self._session
        if runs and session is not None and session.record.warped:
            self.second.set_value("registered")
        self._restart()

    def _switch(self, mode: str, on: bool) -> None:
        for other, button in self.buttons.items():
            if other != mode:
                button.setChecked(False)
        if not on:
            self.end()
            return
        self.view.mode = mode
        self._show_slider()
        if not self._begin():
            return
        if mode in (SWIPE, SWIPE_DOWN):
            self._lent.take()
            self.tool.show_cursor()
        else:
            self._lent.give_back()
        self.view.apply()
        self.mode_changed.emit(mode)

    def _restart(self, *_: object) -> None:
        if self.mode():
            self._begin()

    def _begin(self) -> bool:
        """Pass both rasters to the view; False if one of them is missing."""
        self.note.clear()
        try:
            first, second = self._first(), self._second()
        except TiepointError as error:
            self.view.stop()
            self._all_up()
            self.note.setText(error.text)
            return False
        runs = self.runs.names()
        self.view.names = runs if any(runs) else (tr("Reference"), self.second.currentText())
        self.view.start(first=first, second=second)
        return True

    def _first(self) -> QgsMapLayer:
        other = self.runs.other_layer()
        if other is not None:
            return self._result_of(run_record.read(other))
        record = self._record()
        layer = QgsProject.instance().mapLayer(record.reference_layer)
        return layer if layer is not None and layer.isValid() else self._load(record.reference.uri)

    def _second(self) -> QgsMapLayer:
        record, wanted = self._record(), self.second.value()
        if wanted == "preview" and self._session is not None:
            return preview_of(self._session)
        if wanted == "registered":
            return self._result_of(record)
        layer = QgsProject.instance().mapLayer(record.sensed_layer)
        return layer if layer is not None and layer.isValid() else self._load(record.sensed.uri)

    def _result_of(self, record: run_record.RunRecord) -> QgsMapLayer:
        """The registered raster of a run. Raises TiepointError where there is none."""
        layer = run_record.find(record.run, run_record.RASTER)
        if layer is None and not record.warped:
            raise TiepointError("no_registered_raster")
        return layer if layer is not None else self._load(record.raster)

    def _record(self) -> run_record.RunRecord:
        if self._session is None:
            raise TiepointError("no_run_chosen")
        return self._session.record

    def _load(self, path: str) -> QgsRasterLayer:
        """A raster that is not in the project, loaded for the comparison only."""
        if path not in self._loaded:
            layer = QgsRasterLayer(path, "compare", "gdal")
            if not layer.isValid():
                raise TiepointError("layer_not_opened", path=path)
            self._loaded[path] = layer
        return self._loaded[path]

    def _all_up(self) -> None:
        for button in self.buttons.values():
            button.setChecked(False)
        self._lent.give_back()
        self._show_slider()
        self.mode_changed.emit("")

    # Sliders

    def _show_slider(self) -> None:
        """The slider sets the divider, the rate or the cell size, depending on the mode."""
        mode = self.mode()
        ranges = {
            FLICKER: (tr("Rate"), 2, 60, int(10 * self.view.rate)),
            CHECKERBOARD: (tr("Cell"), 16, 400, self.view.cell),
        }
        text, low, high, value = ranges.get(mode, (tr("Divider"), 0, 1000, int(1000 * self.view.position)))
        self.slider.blockSignals(True)
        self.slider.setRange(low, high)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self.slider.setEnabled(mode not in ("", DIFFERENCE))
        tips = {FLICKER: tr("Changes per second."), CHECKERBOARD: tr("Side of a cell in screen pixels.")}
        self.slider.setToolTip(
            tips.get(mode, tr("Position of the divider; you can also drag it on the map."))
        )
        self._label_slider(text)
        if mode == DIFFERENCE:
            self.note.setText(
                tr(
                    "The raster above minus the reference, both in grey. Mid-grey: no difference; light edge "
                    "beside dark edge: a shift."
                )
            )
        elif mode:
            self.note.clear()

    def _label_slider(self, text: str = "") -> None:
        mode = self.mode()
        if mode == FLICKER:
            text = tr("Rate: {} / s").format(figure(self.view.rate, ".1f"))
        elif mode == CHECKERBOARD:
            text = tr("Cell: {} px").format(self.view.cell)
        self.slider_label.setText(text or tr("Divider"))

    def _slide(self, value: int) -> None:
        mode = self.mode()
        if mode == FLICKER:
            self.view.rate = value / 10
        elif mode == CHECKERBOARD:
            self.view.cell = value
        else:
            self.view.position = value / 1000
        self._label_slider()
        self.view.apply()

    def _dragged(self, position: float) -> None:
        self.slider.setValue(round(1000 * position))

    def _show_shift(self, *_: object) -> None:
        """Scroll to the figures after they have been laid out."""
        QTimer.singleShot(0, lambda: self._scroll.ensureWidgetVisible(self.shift.table))

    # Residual surface

    def _make_surface(self) -> None:
        if self._session is not None:
            self.surface_button.setEnabled(False)
            self.surface.make(self._session)

    def _surface_made(self, layer: QgsRasterLayer | None, error: TiepointError | None) -> None:
        self.surface_button.setEnabled(True)
        if error is not None:
            self.note.setText(error.text)
        elif layer is not None:
            layers.bring_into_view(self._iface.mapCanvas(), layer)
