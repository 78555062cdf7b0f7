"""A combo box of options: shows labels, returns values."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..choices import Choice
from ..common import plain_tip
from .elided_combo import ElidedCombo


class ChoiceCombo(ElidedCombo):
    """Every entry has a tool tip; the closed box shows that of the current one."""

    def __init__(self, choices: Sequence[Choice], tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = tip
        # Long labels must not widen a narrow dock.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.currentIndexChanged.connect(self._show_tip)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices, without a signal; the current one stays if it is still offered."""
        self.blockSignals(True)
        if [choice.value for choice in choices] != [self.itemData(i) for i in range(self.count())]:
            value = self.value()
            self.clear()
            for choice in choices:
                self.addItem("", choice.value)
            self.set_value(value)
        for index, choice in enumerate(choices):  # in place: the list may be open
            self.setItemText(index, choice.label)
            self.setItemData(index, plain_tip(choice.tip), Qt.ItemDataRole.ToolTipRole)
        self.blockSignals(False)
        self._show_tip()

    def value(self) -> str:
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose `value`; a value that is not offered (of another version) changes nothing."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    def _show_tip(self) -> None:
        tip = self.currentData(Qt.ItemDataRole.ToolTipRole) or ""
        self.setToolTip("<br>".join(part for part in (self._tip, f"<i>{tip}</i>" if tip else "") if part))
