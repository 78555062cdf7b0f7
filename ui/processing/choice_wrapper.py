"""The widget of an enumeration in Processing's dialogs: it shows labels, scripts keep the values."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QWidget

from ..choices import Choice
from ..widgets.choice_combo import ChoiceCombo


class _Wrapper(WidgetWrapper):
    """The widget of the choices, for the dialog of one run and of a batch."""

    def createWidget(self, choices: list[list[str]]) -> QWidget:
        combo = ChoiceCombo([Choice(*each) for each in choices])
        combo.currentIndexChanged.connect(lambda _index: self.widgetValueHasChanged.emit(self))
        return combo

    def setValue(self, value: Any) -> None:
        if value is not None:
            self.widget.set_value(str(value))

    def value(self) -> str:
        return self.widget.value()


class ChoiceWrapper:
    """Processing calls this; a model's dialog gets QGIS's own widget, which links to the model's inputs."""

    def __new__(  # Processing takes what is returned
        cls,
        parameter: QgsProcessingParameterDefinition,
        dialog: Any,
        row: int = 0,
        column: int = 0,
        *,
        choices: list[list[str]],
    ) -> Any:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return _Wrapper(parameter, dialog, row, column, choices=choices)
        wrapper = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, parameter, dialog.context
        )
        wrapper.setDialog(dialog)
        return wrapper
