"""What the layers of a run remember of it, so that the workbench goes on after the project was reopened.

It is kept in the layers' custom properties: all carry the run's id and their own role, the control points
also the run itself as JSON.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.errors import TiepointError
from ...core.options import RegistrationOptions
from ..common import tr
from ..sources import LayerSource

if TYPE_CHECKING:
    from ..request import RunRequest

POINTS, RESIDUALS, RASTER, PREVIEW = "points", "residuals", "raster", "preview"  # roles
UNEXPLAINED = "unexplained"  # another: the places that the run's transform does not explain
NUMBER = "tiepoint/number"  # custom property of the points: the run's number in its project, from 1
_RUN, _ROLE, _RECORD, _CHOSEN = "tiepoint/run", "tiepoint/role", "tiepoint/record", "tiepoint/chosen"


@dataclass(frozen=True)
class RunRecord:
    """A run as its control points remember it; plain values only."""

    run: str  # id, the same in all layers of the run
    reference: LayerSource
    sensed: LayerSource
    reference_layer: str  # id in the project, "" where it was none
    sensed_layer: str
    reference_name: str
    sensed_name: str
    options: RegistrationOptions
    raster: str = ""  # path of the warped raster, which there need not be yet
    report: str = ""  # path of the report, "" where none was wanted
    known_map: bool = False  # the exact map between the CRSs comes before the fit, where it bends the image

    @property
    def title(self) -> str:
        return tr("{} → {}").format(self.sensed_name, self.reference_name)

    @property
    def warped(self) -> bool:
        """Whether the file of the warped raster is there."""
        return bool(self.raster) and Path(self.raster).is_file()

    @classmethod
    def of(cls, request: RunRequest) -> RunRecord:
        """Of a run that is over; on the main thread."""
        layers = QgsProject.instance().mapLayers().values()
        same = [each.id() for each in layers if each.source() == request.reference.uri]
        named = [id_ for id_ in same if QgsProject.instance().mapLayer(id_).name() == request.reference_name]
        return cls(
            uuid.uuid4().hex,
            request.reference,
            request.sensed,
            next(iter([*named, *same]), ""),
            request.sensed_layer_id,
            request.reference_name,
            request.sensed_name,
            request.options,
            str(request.outputs.raster or ""),
            str(request.outputs.report or ""),
        )

    def located(self) -> RunRecord:
        """The record with the sources as the project has them now: files may have moved with the project."""
        return replace(
            self,
            reference=_source(self.reference_layer, self.reference),
            sensed=_source(self.sensed_layer, self.sensed),
        )


def mark(layer: QgsMapLayer, run: str, role: str) -> None:
    """Make `layer` one of the run's."""
    layer.setCustomProperty(_RUN, run)
    layer.setCustomProperty(_ROLE, role)


def write(layer: QgsVectorLayer, record: RunRecord) -> None:
    """Make `layer` the control points of the run, and let it remember the run."""
    mark(layer, record.run, POINTS)
    values = {name: getattr(record, name) for name in record.__dataclass_fields__}
    values["reference"], values["sensed"] = vars(record.reference), vars(record.sensed)
    values["options"] = record.options.to_json()
    layer.setCustomProperty(_RECORD, json.dumps(values))
    if not layer.customProperty(NUMBER):
        taken = [each.customProperty(NUMBER, 0) for each in QgsProject.instance().mapLayers().values()]
        layer.setCustomProperty(NUMBER, max([0, *(int(number or 0) for number in taken)]) + 1)


def read(layer: QgsVectorLayer) -> RunRecord:
    """The run that `layer` remembers. Raises TiepointError where it remembers none."""
    text = str(layer.customProperty(_RECORD, "") or "")
    try:
        values: dict[str, Any] = json.loads(text)
        values["reference"], values["sensed"] = (
            LayerSource(**values[name]) for name in ("reference", "sensed")
        )
        values["options"] = RegistrationOptions.from_json(values["options"])
        return RunRecord(**values)
    except (ValueError, TypeError, KeyError) as error:
        raise TiepointError(
            tr("“{}” does not hold the control points of a Tiepoint run.").format(layer.name()),
            tr("Choose the layer “Control points” of a run."),
        ) from error


def set_chosen(layer: QgsVectorLayer, model: str) -> None:
    """Let the control points remember the model that “auto” came to."""
    layer.setCustomProperty(_CHOSEN, model)


def chosen(layer: QgsVectorLayer) -> str:
    """What “auto” came to; "" where nobody knows."""
    return str(layer.customProperty(_CHOSEN, "") or "")


def run_of(layer: QgsMapLayer | None) -> str:
    """The id of the run that `layer` belongs to, "" where to none."""
    return "" if layer is None else str(layer.customProperty(_RUN, "") or "")


def is_points(layer: QgsMapLayer | None) -> bool:
    """Whether `layer` holds the control points of a run."""
    return isinstance(layer, QgsVectorLayer) and layer.customProperty(_ROLE) == POINTS and bool(run_of(layer))


def find(run: str, role: str) -> QgsMapLayer | None:
    """The layer of the project that plays `role` in the run."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(_ROLE) == role and run_of(layer) == run and layer.isValid():
            return layer
    return None


def _source(layer_id: str, known: LayerSource) -> LayerSource:
    layer = QgsProject.instance().mapLayer(layer_id)
    if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal":
        return LayerSource.of(layer)
    return known
