"""A dialog of Processing, opened from a dock with its parameters filled in."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...core.errors import TiepointError

_WIDTH = 960  # px, in which the names of the parameters are not cut off


def open_dialog(algorithm: str, parameters: dict[str, Any], parent: QWidget | None) -> QDialog:
    """Show the dialog, which has log, progress and Cancel. Raises TiepointError where Processing is off."""
    try:
        import processing  # a plugin of QGIS, loaded after this one
    except ImportError as error:
        raise TiepointError("series_without_processing") from error
    dialog: QDialog | None = processing.createAlgorithmDialog(algorithm, parameters)
    if dialog is None:
        raise TiepointError("series_without_processing")
    if parent is not None:
        dialog.setParent(parent, dialog.windowFlags())
        dialog.resize(max(dialog.width(), min(_WIDTH, parent.width())), dialog.height())
    dialog.show()
    return dialog
