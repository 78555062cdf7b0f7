"""The buttons above the chips; each has a key."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from ....core.points.control_points import ControlPoints
from ...common import tr
from ...widgets.button_flow import ButtonFlow


class ChipBar(QWidget):
    """Buttons for the point and its view; the slider `share` is placed elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = _button("/mActionArrowLeft.svg", tr("Previous point (← or ↑)"))
        self.next = _button("/mActionArrowRight.svg", tr("Next point (→ or ↓)"))
        self.use = _button("", tr("Use the point in the fit (Space)"), tr("Use"))
        self.check = _button(
            "", tr("Check point: judges the fit but takes no part in it (C)"), tr("Check point")
        )
        self.snap = _button(
            "/mIconSnapping.svg",
            tr("Snap: move the point in the sensed raster to the best match nearby, sub-pixel (S)"),
        )
        self.delete = _button("/mActionDeleteSelected.svg", tr("Delete the point (Del)"))
        self.farther = _button("/mActionZoomOut.svg", tr("Zoom out (− or the wheel)"))
        self.closer = _button("/mActionZoomIn.svg", tr("Zoom in (+ or the wheel)"))
        for button in (self.use, self.check):
            button.setCheckable(True)
        self.share = QSlider(Qt.Orientation.Horizontal)
        self.share.setRange(0, 100)
        self.share.setValue(50)
        self.share.setMinimumWidth(48)
        self.share.setMaximumWidth(120)
        self.share.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.share.setToolTip(
            tr("Share of the sensed raster in “Both”; F switches from one image to the other")
        )
        self.share.setAccessibleName(tr("Share of the sensed raster"))
        steps, zoom = (self.previous, self.next), (self.farther, self.closer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # In a narrow workbench, a tick as in the table, and the square that a check point is on the map.
        short = {self.use: "✓", self.check: "■"}
        buttons = [steps, self.use, self.check, self.snap, self.delete, zoom]
        layout.addWidget(ButtonFlow(buttons, short=short))

    def set_point(self, points: ControlPoints | None, row: int) -> None:
        """Show the state of the point in `row`; points None = no point."""
        for button in (self.use, self.check, self.snap, self.delete):
            button.setEnabled(points is not None)
        self.use.setChecked(points is not None and bool(points.enabled[row]))
        self.check.setChecked(points is not None and bool(points.check[row]))


def _button(icon: str, tip: str, text: str = "") -> QToolButton:
    button = QToolButton()
    if icon:
        button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setText(text)
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the chips keep the keyboard
    return button
