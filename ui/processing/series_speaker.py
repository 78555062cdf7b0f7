"""What a series reports to Processing: its progress, and a line for each scene."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.batch.record import TIED, SceneRecord
from ...core.batch.series_feedback import SeriesFeedback
from ...core.figure_text import figure
from ..common import tr


class SeriesSpeaker(SeriesFeedback):
    """A scene that is not registered is a warning."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""

    def progress(self, stage: str, fraction: float) -> None:
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(_stages().get(stage, ""))
        if stage != "best":
            self._feedback.setProgress(100.0 * fraction)

    def info(self, message: str) -> None:
        self._feedback.pushInfo(message)

    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def scene(self, record: SceneRecord, done: int, count: int) -> None:
        line = f"{done}/{count} {scene_line(record)}"
        if record.registered:
            self._feedback.pushInfo(line)
        else:
            self._feedback.pushWarning(line)


def _stages() -> dict[str, str]:
    return {
        "best": tr("Choosing the reference…"),
        "series": tr("Registering the scenes…"),
        "joint": tr("Registering neighbours onto each other…"),
        "placing": tr("Placing the scenes together…"),
    }


def scene_line(record: SceneRecord) -> str:
    """What became of a scene, one line."""
    if record.state == TIED:
        return " ".join([tr("{}: placed by its neighbours.").format(record.stem), *record.caution_texts])
    if not record.registered:
        return f"{record.stem}: {record.reason} {record.hint}".strip()
    line = tr("{}: registered").format(record.stem)
    if record.done_before:
        line = tr("{}: done before").format(record.stem)
    if record.check_rmse is not None:
        line += ", " + tr("error at check points {} px").format(figure(record.check_rmse, ".2f"))
    return ". ".join([line, *record.caution_texts])
