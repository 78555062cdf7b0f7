"""The dialog of tiepoint:registerseries, filled in for the pair that the dock has."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...core.errors import TiepointError
from ...core.options import RegistrationOptions
from ...core.pair import Pair
from ..snapshot.picture import is_drawn
from .option_parameters import option_parameters

ALGORITHM = "tiepoint:registerseries"
_WIDTH = 960  # px, in which the names of the parameters are not cut off


def series_parameters(layers: Pair[QgsMapLayer | None], options: RegistrationOptions) -> dict[str, Any]:
    """Reference and options of the dock, its sensed raster as the first scene."""
    found = option_parameters(options)
    if "SENSED_BAND" in found:
        found["SENSED_BAND"] = ";".join(map(str, found["SENSED_BAND"]))
    reference, sensed = (layer if _is_file(layer) else None for layer in layers.both)
    if reference is not None:
        found["REFERENCE"] = reference.id()
    if sensed is not None and sensed is not reference:
        found["SCENES"] = [sensed.id()]
    return found


def open_series_dialog(
    layers: Pair[QgsMapLayer | None], options: RegistrationOptions, parent: QWidget | None
) -> QDialog:
    """Show the dialog, which has log, progress and Cancel. Raises TiepointError where Processing is off."""
    try:
        import processing  # a plugin of QGIS, loaded after this one
    except ImportError as error:
        raise TiepointError("series_without_processing") from error
    dialog: QDialog | None = processing.createAlgorithmDialog(ALGORITHM, series_parameters(layers, options))
    if dialog is None:
        raise TiepointError("series_without_processing")
    if parent is not None:
        dialog.setParent(parent, dialog.windowFlags())
        dialog.resize(max(dialog.width(), min(_WIDTH, parent.width())), dialog.height())
    dialog.show()
    return dialog


def _is_file(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and not is_drawn(layer)
