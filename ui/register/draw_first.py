"""Draws a layer without pixels of its own before points are set in it by hand, and adds its snapshot."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled, TiepointError
from ...core.files.private_folders import make_result_folder
from ..background import GRACE
from ..common import tr
from ..one_job import OneJob
from ..project.layers import load_raster
from ..runs.request import check_pair, file_stem, planned
from ..snapshot.draw import take
from ..snapshot.plan import SnapshotPlan
from .form import RegistrationForm


class DrawFirst(QObject):
    """One drawing at a time. All signals are emitted on the main thread."""

    drawn = pyqtSignal()  # the snapshot is in the project, and chosen in the form
    failed = pyqtSignal(object)  # TiepointError

    def __init__(self, form: RegistrationForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._job = OneJob()

    def needed(self) -> bool:
        """Whether one of the chosen layers must be drawn. Raises TiepointError."""
        return self._plan(Path("points.tif")) is not None

    def start(self) -> None:
        """Draw it, in a task. Raises TiepointError."""
        if self._job.busy:
            return
        sensed = check_pair(self._form.pair.chosen).sensed
        output = self._form.options_widget.output_path()
        if output is None:
            folder = make_result_folder(Path(QgsProcessingUtils.tempFolder()))
            output = folder / f"{file_stem(sensed.name())}.tif"
        plan = self._plan(output)
        if plan is None:
            return
        self._job.start(
            tr("Draw “{}”").format(plan.picture.name),
            lambda feedback: take(plan, feedback),
            lambda _taken, error: self._finish(plan, error),
        )

    def stop(self) -> None:
        """The plugin is being unloaded."""
        self._job.abandon(GRACE)

    def _plan(self, output: Path) -> SnapshotPlan | None:
        form = self._form
        layers = check_pair(form.pair.chosen)
        options = form.options().changed(area="")  # points may be set anywhere, and later runs use it, too
        return planned(layers, output, options, form.place.place())

    def _finish(self, plan: SnapshotPlan, error: TiepointError | None) -> None:
        if error is None:
            try:
                layer = load_raster(plan.path, tr("{} (snapshot)").format(plan.picture.name))
            except TiepointError as problem:
                error = problem
        if error is not None:
            if not isinstance(error, Cancelled):
                self.failed.emit(error)
            return
        QgsProject.instance().addMapLayer(layer)
        pair = self._form.pair
        picker = pair.reference if plan.side == "reference" else pair.sensed
        picker.set_layer(layer)
        picker.set_band(-1)  # the mean of its colours
        self.drawn.emit()
