"""The usual buttons of dialogs in the plugin's language: Qt's own translation is not installed everywhere."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from ..common import tr


def name_usual(box: QDialogButtonBox | QMessageBox) -> None:
    """Name those among the buttons of `box`; where the plugin is not translated, Qt's words stay."""
    kinds = (QDialogButtonBox if isinstance(box, QDialogButtonBox) else QMessageBox).StandardButton
    for kind, text, words in (
        (kinds.Close, "Close", tr("Close")),
        (kinds.Cancel, "Cancel", tr("Cancel")),
        (kinds.Yes, "Yes", tr("Yes")),
        (kinds.No, "No", tr("No")),
    ):
        button = box.button(kind)
        if button is not None and words != text:
            button.setText(words)


def confirmed(parent: QWidget, title: str, question: str) -> bool:
    """Ask a question whose answer is yes or no."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    box = QMessageBox(QMessageBox.Icon.Question, title, question, yes | no, parent)
    name_usual(box)
    answer = box.exec()
    box.deleteLater()
    return answer == yes
