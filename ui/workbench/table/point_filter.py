"""The filter of the table of control points, and its widgets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from ....core.points.control_points import ControlPoints
from ...common import tr

ALL, ENABLED, DISABLED, CHECK, MANUAL = "all", "enabled", "disabled", "check", "manual"
_NARROW = 720  # px of width; a narrower bar has three lines


@dataclass(frozen=True)
class PointFilter:
    """All conditions hold together."""

    kind: str = ALL
    residual_above: float = 0.0  # px of the reference
    score_below: float = 1.0
    precision_above: float = 0.0  # px of the reference; larger = worse
    in_canvas: bool = False

    def listed(
        self, points: ControlPoints, lengths: np.ndarray, inside: np.ndarray | None = None
    ) -> np.ndarray:
        """(N,) bool. lengths: (N,) residuals, px; inside: (N,) bool, in the map's view; None = not known."""
        flags = {
            ENABLED: points.enabled,
            DISABLED: ~points.enabled,
            CHECK: points.check,
            MANUAL: points.manual,
        }
        listed = flags.get(self.kind, np.ones(len(points), bool)).copy()
        if self.residual_above > 0.0:
            listed &= lengths > self.residual_above  # never true of nan
        if self.score_below < 1.0:
            listed &= points.score < self.score_below
        if self.precision_above > 0.0:
            listed &= points.precision > self.precision_above
        if self.in_canvas and inside is not None:
            listed &= inside
        return listed


class FilterBar(QWidget):
    """The conditions as widgets, in one line if it is wide enough."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        for value, label in (
            (ALL, tr("All points")),
            (ENABLED, tr("Enabled")),
            (DISABLED, tr("Disabled")),
            (CHECK, tr("Check points")),
            (MANUAL, tr("By hand")),
        ):
            self.kind.addItem(label, value)
        self.kind.setToolTip(tr("List only points of this kind"))
        self.residual = _pixels(0.5)
        self.residual.setToolTip(tr("List only points whose residual is above this, in reference pixels"))
        self.precision = _pixels(0.05)
        self.precision.setToolTip(
            tr("List only points whose standard error is known and above this, in reference pixels")
        )
        self.score = QDoubleSpinBox()
        self.score.setRange(0.0, 1.0)
        self.score.setSingleStep(0.05)
        self.score.setValue(1.0)
        self.score.setToolTip(tr("List only points whose matching score (0 to 1) is below this"))
        self.canvas = QCheckBox(tr("In view"))
        self.canvas.setToolTip(tr("List only points that the map shows now"))
        self.clear = QToolButton()
        self.clear.setText(tr("Clear"))
        self.clear.setAutoRaise(True)
        self.clear.setToolTip(tr("List all points again"))
        self._labels = [QLabel(tr("Residual >")), QLabel(tr("Score <")), QLabel(tr("Precision >"))]
        for label, box in zip(self._labels, (self.residual, self.score, self.precision)):
            label.setBuddy(box)
            box.valueChanged.connect(self._emit_changed)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(6, 0, 6, 0)
        self._layout.setHorizontalSpacing(6)
        self._layout.setVerticalSpacing(3)
        self._wide: bool | None = None
        self._arrange(wide=False)
        self.kind.currentIndexChanged.connect(self._emit_changed)
        self.canvas.toggled.connect(self._emit_changed)
        self.clear.clicked.connect(lambda: self.set_filter(PointFilter()))

    def filter(self) -> PointFilter:
        return PointFilter(
            str(self.kind.currentData()),
            self.residual.value(),
            self.score.value(),
            self.precision.value(),
            self.canvas.isChecked(),
        )

    def set_filter(self, wanted: PointFilter) -> None:
        """Show `wanted`; emits one signal if it differs."""
        before = self.filter()
        self.blockSignals(True)
        self.kind.setCurrentIndex(max(0, self.kind.findData(wanted.kind)))
        self.residual.setValue(wanted.residual_above)
        self.score.setValue(wanted.score_below)
        self.precision.setValue(wanted.precision_above)
        self.canvas.setChecked(wanted.in_canvas)
        self.blockSignals(False)
        if self.filter() != before:
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=event.size().width() >= _NARROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # else one line could not shrink to three

    def _emit_changed(self, *_: object) -> None:
        self.changed.emit()

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        residual, score, precision = zip(self._labels, (self.residual, self.score, self.precision))
        if wide:
            lines = [[self.kind, *residual, *score, *precision, self.canvas, self.clear]]
        else:
            lines = [[*residual, self.kind], [*score, self.canvas], [*precision, self.clear]]
        for row, line in enumerate(lines):
            for column, widget in enumerate(line):
                self._layout.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        for column in range(10):
            self._layout.setColumnStretch(column, int(column == (9 if wide else 3)))


def _pixels(step: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, 9999.0)
    box.setSingleStep(step)
    box.setSuffix(tr(" px"))
    return box
