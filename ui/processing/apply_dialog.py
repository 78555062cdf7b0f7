"""The dialog of tiepoint:apply, filled in with a run of the project."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..runs import run_record
from .algorithm_dialog import open_dialog

ALGORITHM = "tiepoint:apply"


def apply_parameters(points: QgsVectorLayer) -> dict[str, Any]:
    """The fit of a run: its saved control points and both rasters, with its transform, resampling and grid.

    Raises TiepointError where the run cannot be read.
    """
    record = run_record.read(points)
    chosen = run_record.chosen(points)
    project = QgsProject.instance()
    found: dict[str, Any] = {
        "FIT": points.source().split("|")[0],
        "TRANSFORM": record.options.match.transform if chosen is None else chosen.model,
        "RESAMPLING": record.options.result.resampling,
        "GRID": record.options.result.grid,
    }
    sides = {
        "REFERENCE": (record.reference_layer, record.reference),
        "SENSED": (record.sensed_layer, record.sensed),
    }
    for name, (layer, source) in sides.items():
        found[name] = layer if project.mapLayer(layer) is not None else source.uri
    return found


def open_apply_dialog(points: QgsVectorLayer, parent: QWidget | None) -> QDialog:
    """Show the dialog, in which the other layers are chosen. Raises TiepointError, see open_dialog."""
    return open_dialog(ALGORITHM, apply_parameters(points), parent)
