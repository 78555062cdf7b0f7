"""What is compared of a run: its current points, their fit, its report. Of the open run, and of any other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ....core.edit.adjustment import Adjustment, adjust
from ....core.errors import TiepointError
from ....core.feedback import Feedback
from ....core.geometry.linear import apply_affine
from ....core.pair import Pair
from ....core.points.control_points import ControlPoints
from ....core.raster.read.named_nodata import as_options_say
from ....core.raster.read.source import RasterInfo, describe_pair, pixel_to_map
from ....core.raster.working.known_map import known_map
from ...common import tr
from ...one_job import OneJob
from ...runs import run_quality, run_record
from ...runs.run_outcome import RunOutcome
from ...runs.run_record import RunRecord
from ..session.layer_points import LayerPoints
from ..session.point_session import PointSession


@dataclass(frozen=True)
class RunSide:
    """Plain values. `adjustment` and `points` are of the points as they stand, in reference pixels."""

    record: RunRecord
    number: int  # in its project, from 1
    points: ControlPoints
    adjustment: Adjustment
    infos: Pair[RasterInfo]
    report: dict[str, Any] = field(default_factory=dict)  # of the run; its long values are left out
    verdict: dict[str, Any] = field(default_factory=dict)  # see RunQuality.values

    @classmethod
    def of(cls, session: PointSession) -> RunSide:
        """The run that the workbench shows."""
        record, layer = session.record, session.layer
        return cls(
            record,
            run_record.number_of(layer),
            session.points,
            session.adjustment,
            session.infos,
            _report(layer),
            session.run_quality().values(),
        )


class OtherRun(QObject):
    """Reads and fits another run's points in the background; its layer is only read."""

    def __init__(self, then: Callable[[RunSide | None, TiepointError | None], None], parent: QObject) -> None:
        """then: called on the main thread, once for every `read` that was not overtaken."""
        super().__init__(parent)
        self._then = then
        self._job = OneJob()

    def read(self, layer: QgsVectorLayer) -> None:
        """Raises TiepointError if `layer` has no record that can be read."""
        self.stop()
        record = run_record.read(layer).located()
        on_map, chosen = LayerPoints(layer, lambda places: places).points, run_record.chosen(layer)
        number, report = run_record.number_of(layer), _report(layer)
        doubted = run_quality.is_doubted(layer)

        def work(feedback: Feedback) -> RunSide:
            sources = Pair(reference=record.reference.to_core(), sensed=record.sensed.to_core())
            infos = describe_pair(as_options_say(sources, record.options.read))
            to_pixels = np.linalg.inv(pixel_to_map(infos.reference))
            points = replace(on_map, reference=apply_affine(to_pixels, on_map.reference))
            model = record.options.match.transform
            adjustment = adjust(
                points,
                chosen.model if model == "auto" and chosen is not None else model,
                sizes=infos.map(lambda info: info.size),
                known=known_map(infos) if record.known_map else None,
                chosen=chosen,
                doubted=doubted,
                feedback=feedback,
            )
            return RunSide(record, number, points, adjustment, infos, report)

        layer_id = layer.id()
        self._job.start(tr("Compare two runs"), work, lambda side, error: self._read(layer_id, side, error))

    def busy(self) -> bool:
        return self._job.busy

    def stop(self) -> None:
        """Report nothing from now on."""
        self._job.abandon()

    def _read(self, layer_id: str, side: RunSide | None, error: TiepointError | None) -> None:
        if side is not None:
            side = replace(side, verdict=_verdict(layer_id, side))
        self._then(side, error)


def _verdict(layer_id: str, side: RunSide) -> dict[str, Any]:
    """What the layer remembers of the run's verdict, as far as it holds for its points now."""
    layer = QgsProject.instance().mapLayer(layer_id)
    if not isinstance(layer, QgsVectorLayer):
        return {}
    model = side.record.options.match.transform
    return run_quality.recall(layer, side.points, side.adjustment, model).values()


def _report(layer: QgsMapLayer) -> dict[str, Any]:
    """What the layer remembers of the run's report; {} for points made by hand."""
    outcome = RunOutcome.read(layer)
    return {} if outcome is None else outcome.report
