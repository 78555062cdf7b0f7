"""The record of a run in its layers, from which the workbench continues after the project is reopened.

It is stored in custom properties: every layer has the run's id and its role, the control points also have the
run itself, as text (see saved_record).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.errors import TiepointError
from ...core.files.outputs import Outputs
from ...core.options import RegistrationOptions
from ...core.points.chosen_model import ChosenModel
from ..common import tr
from . import saved_record
from .record_property import RECORD
from .sources import LayerSource

if TYPE_CHECKING:
    from .request import RunRequest

POINTS, RESIDUALS, RASTER, PREVIEW = "points", "residuals", "raster", "preview"  # roles
SNAPSHOT = "snapshot"  # role of the picture of a layer that has no pixels of its own, such as a basemap
UNEXPLAINED = "unexplained"  # role of the places that the run's transform does not explain
NUMBER = "tiepoint/number"  # custom property of the points: the run's number in its project, from 1
_RUN, _ROLE, _CHOSEN = "tiepoint/run", "tiepoint/role", "tiepoint/chosen"


@dataclass(frozen=True)
class RunRecord:
    """A run as saved in its control points; plain values only."""

    run: str  # id, the same in all layers of the run
    reference: LayerSource
    sensed: LayerSource
    reference_layer: str  # id in the project, "" if it was not a layer
    sensed_layer: str
    reference_name: str
    sensed_name: str
    options: RegistrationOptions
    raster: str = ""  # path of the warped raster, which may not exist yet
    report: str = ""  # path of the report, "" = none
    known_map: bool = False  # the exact map between the CRSs, where it bends, is applied before the fit
    notes: tuple[str, ...] = ()  # what could not be read, as sentences; not saved
    newer: bool = False  # saved by a newer version: shown, but not changed

    @property
    def title(self) -> str:
        return _title(reference=self.reference_name, sensed=self.sensed_name)

    @property
    def warped(self) -> bool:
        """Whether the file of the warped raster exists."""
        return bool(self.raster) and Path(self.raster).is_file()

    @classmethod
    def of(cls, request: RunRequest) -> RunRecord:
        """The record of a finished run; main thread only."""
        layers = QgsProject.instance().mapLayers().values()
        same = [each.id() for each in layers if each.source() == request.reference.uri]
        named = [id_ for id_ in same if QgsProject.instance().mapLayer(id_).name() == request.reference_name]
        return cls(
            request.run,
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

    def with_files(self, files: Outputs) -> RunRecord:
        """The record with the current paths of the raster and, if there is one, the report."""
        report = self.report if files.report is None else str(files.report)
        return replace(self, raster=str(files.raster), report=report)

    def located(self) -> RunRecord:
        """The record with the project's current sources: the files may have moved with the project."""
        return replace(
            self,
            reference=_source(self.reference_layer, self.reference),
            sensed=_source(self.sensed_layer, self.sensed),
        )


def mark(layer: QgsMapLayer, run: str, role: str) -> None:
    """Mark `layer` as one of the run, with this role."""
    layer.setCustomProperty(_RUN, run)
    layer.setCustomProperty(_ROLE, role)


def write(layer: QgsVectorLayer, record: RunRecord) -> None:
    """Mark `layer` as the control points of the run, and save the record in it."""
    if record.newer:
        return
    mark(layer, record.run, POINTS)
    values = {name: getattr(record, name) for name in record.__dataclass_fields__}
    for unsaved in ("notes", "newer"):
        del values[unsaved]
    values["reference"], values["sensed"] = record.reference.to_plain(), record.sensed.to_plain()
    values["options"] = record.options.to_json()
    layer.setCustomProperty(RECORD, saved_record.text_of(values))
    if not number_of(layer):
        taken = map(number_of, QgsProject.instance().mapLayers().values())
        layer.setCustomProperty(NUMBER, max([0, *taken]) + 1)


def read(layer: QgsVectorLayer) -> RunRecord:
    """The record saved in `layer`. Raises TiepointError if there is none."""
    text = _text(layer)
    if not text:
        raise TiepointError("layer_of_no_run", name=layer.name())
    saved = saved_record.saved_in(text, _file_of(layer))
    return RunRecord(
        run=saved.run,
        reference=LayerSource(*saved.sources["reference"]),
        sensed=LayerSource(*saved.sources["sensed"]),
        options=saved.options,
        known_map=saved.known_map,
        notes=tuple(_notes(saved)),
        newer=saved.newer,
        **saved.texts,
    )


def _notes(saved: saved_record.Saved) -> Iterator[str]:
    if saved.newer:
        yield tr("A newer Tiepoint saved this run: you can look at it. Update the plugin to change it.")
    if saved.dropped:
        names = ", ".join(f"“{name}”" for name in saved.dropped)
        yield tr("Options of another version were ignored: {}.").format(names)


def make_paths_whole(layer: QgsVectorLayer) -> None:
    """After the project was read; see record_paths."""
    put_back(layer, saved_record.whole(_text(layer), _file_of(layer)))


def make_paths_relative(layer: QgsVectorLayer) -> str:
    """Before the project is written; returns what `put_back` takes afterwards."""
    text = _text(layer)
    layer.setCustomProperty(RECORD, saved_record.relative(text))
    return text


def put_back(layer: QgsVectorLayer, text: str) -> None:
    """Save this text as the record of the layer again."""
    if text != _text(layer):
        layer.setCustomProperty(RECORD, text)


def number_of(layer: QgsMapLayer) -> int:
    """The run's number in its project, from 1; 0 if the layer has none."""
    number = layer.customProperty(NUMBER, 0)
    return int(number) if str(number).isdecimal() else 0


def set_chosen(layer: QgsVectorLayer, chosen: ChosenModel) -> None:
    """Save the model that the run, or a later choice by “auto”, arrived at."""
    layer.setCustomProperty(_CHOSEN, chosen.to_text())


def chosen(layer: QgsVectorLayer) -> ChosenModel | None:
    """The model that the run, or a later choice by “auto”, arrived at; None = not known."""
    return ChosenModel.of_text(str(layer.customProperty(_CHOSEN, "") or ""))


def run_of(layer: QgsMapLayer | None) -> str:
    """The id of the run that `layer` belongs to, "" = none."""
    return "" if layer is None else str(layer.customProperty(_RUN, "") or "")


def is_points(layer: QgsMapLayer | None) -> bool:
    """Whether `layer` holds the control points of a run."""
    return isinstance(layer, QgsVectorLayer) and layer.customProperty(_ROLE) == POINTS and bool(run_of(layer))


def title_of(layer: QgsVectorLayer) -> str:
    """The title of the run of these control points; the layer's name if its record cannot be read."""
    try:
        return _title_in(_text(layer))
    except TiepointError:
        return str(layer.name())


@lru_cache(maxsize=100)  # every list of runs asks for all of them
def _title_in(text: str) -> str:
    names = saved_record.saved_in(text).texts
    return _title(reference=names["reference_name"], sensed=names["sensed_name"])


def _title(*, reference: str, sensed: str) -> str:
    return tr("{} → {}").format(sensed, reference)


def find(run: str, role: str) -> QgsMapLayer | None:
    """The layer of the project that has `role` in the run."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(_ROLE) == role and run_of(layer) == run and layer.isValid():
            return layer
    return None


def _text(layer: QgsVectorLayer) -> str:
    return str(layer.customProperty(RECORD, "") or "")


def _file_of(layer: QgsVectorLayer) -> str:
    """The file of a vector layer, without the name of its table; "" = none."""
    file = str(layer.source()).split("|", maxsplit=1)[0]
    return file if Path(file).is_file() else ""


def _source(layer_id: str, known: LayerSource) -> LayerSource:
    layer = QgsProject.instance().mapLayer(layer_id)
    if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal":
        return LayerSource.of(layer)
    return known
