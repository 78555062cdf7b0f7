"""Lists whose closed box may be narrower than its text: the text is shortened, and whole in the tool tip."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox, QgsRasterBandComboBox
from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from ..common import as_html, tr

_MARK = 4  # px between an icon and its text

_Box: Any = object  # a QComboBox; PyQt mixes a class of Python into one of Qt, not two of Qt


class Elided(_Box):
    """Mixed into a QComboBox. In the middle: names of layers differ at their ends, too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self) -> str:
        """The current text, as far as there is room for it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + _MARK
        room = max(place.width() - icon - 2, 0)
        return str(self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room))

    def event(self, event: QEvent) -> bool:
        whole = as_html(self.currentText()) if event.type() == QEvent.Type.ToolTip else ""
        if not whole or whole in self.toolTip() or self.shown_text() == self.currentText():
            return bool(super().event(event))
        tip = "<br>".join(part for part in (f"<b>{whole}</b>", self.toolTip()) if part)
        QToolTip.showText(event.globalPos(), tip, self)
        return True


class ElidedCombo(Elided, QComboBox):
    """A combo box of texts."""


class LayerCombo(Elided, QgsMapLayerComboBox):
    """A combo box of the project's layers; a long name does not widen a narrow dock.

    Where the chosen layer is removed, none is chosen: Qt would choose its neighbour in the list.
    """

    def __init__(
        self,
        kinds: QgsMapLayerProxyModel.Filter | None = None,
        parent: QWidget | None = None,
        *,
        without: Iterable[QgsMapLayer] = (),
    ) -> None:
        """kinds: of the layers that are offered; None = all. without: layers that are not."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        if kinds is not None:
            self.setFilters(kinds)
        self.setExceptedLayerList(list(without))
        self._losing = False  # the chosen layer is being removed
        self.model().rowsAboutToBeRemoved.connect(self._rows_going)
        self.model().rowsRemoved.connect(self._rows_gone)

    def setLayer(self, layer: QgsMapLayer | None) -> None:
        super().setLayer(layer)
        if layer is None and self.allowEmptyLayer():
            self.setCurrentIndex(0)  # its row, which QGIS (3.22) leaves for a blank box

    def shown_text(self) -> str:
        return super().shown_text() if self.currentIndex() >= 0 else choose_a_layer()

    def _rows_going(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._losing = first <= self.currentIndex() <= last

    def _rows_gone(self, *_: object) -> None:
        if self._losing:
            self._losing = False
            self.setLayer(None)


class BandCombo(Elided, QgsRasterBandComboBox):
    """A combo box of a layer's bands."""


def choose_a_layer() -> str:
    """What stands in place of a layer where none is chosen."""
    return str(tr("Choose a layer"))
