"""The dialog of tiepoint:registerseries, filled in for the pair that the dock has."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...core.options import RegistrationOptions
from ...core.pair import Pair
from ..snapshot.picture import is_drawn
from .algorithm_dialog import open_dialog
from .option_parameters import option_parameters

ALGORITHM = "tiepoint:registerseries"


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
    """Show the dialog. Raises TiepointError, see open_dialog."""
    return open_dialog(ALGORITHM, series_parameters(layers, options), parent)


def _is_file(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and not is_drawn(layer)
