"""After a refused or doubtful run: a diagnosis, and buttons for the next step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingUtils, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import NoOverlap, TiepointError
from ...core.feedback import Feedback
from ...core.files.private_folders import make_result_folder
from ...core.methods import AUTOMATIC
from ...core.pair import Pair
from ...core.run.diagnosis import Diagnosis, Situation, Step, diagnose
from ..background import GRACE
from ..common import tr
from ..one_job import OneJob
from ..project import layers, styles
from ..runs.request import RunRequest
from ..runs.sources import colour_bands
from ..setup.readiness import Readiness
from ..snapshot.picture import is_drawn
from .pair_widget import PairWidget

if TYPE_CHECKING:
    from ...core.run.registration_result import Registration

_STEPS = {step.value: step for step in Step}  # name of the button -> step


class Guidance(QObject):
    """Keeps the outcome of the last run; the listener passes on the names of clicked buttons."""

    points_wanted = pyqtSignal()  # add points by hand; offered only if connected
    points_shown = pyqtSignal(object)  # TiepointError or None

    def __init__(
        self, pair: PairWidget, readiness: Readiness, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pickers = {"reference": pair.reference, "sensed": pair.sensed}
        self._readiness = readiness
        self._canvas = canvas
        self._registration: Registration | None = None
        self._request: RunRequest | None = None
        self._ground: Any = None  # SharedGround or None
        self._tried: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()  # bands, of the pair below
        self._pair: tuple[str, str] = ("", "")
        self._job = OneJob()

    def stop(self) -> None:
        """The plugin is being unloaded."""
        self._job.abandon(GRACE)

    def diagnose(
        self,
        request: RunRequest,
        registration: Registration | None = None,
        error: TiepointError | None = None,
    ) -> Diagnosis:
        """The diagnosis of a run, from its registration or from the error that ended it."""
        self._registration, self._request = registration, request
        pair = request.origins
        if pair != self._pair:
            self._pair, self._tried = pair, set()
        self._tried.add((request.options.read.reference_bands, request.options.read.sensed_bands))
        self._ground = None
        if registration is None and not isinstance(error, NoOverlap):
            return Diagnosis(None)
        return diagnose(getattr(registration, "report", {}), self._situation(request, registration, error))

    def buttons(self, diagnosis: Diagnosis) -> dict[str, tuple[str, str]]:
        """Name -> (text, tool tip) of the steps that are possible here."""
        texts = {
            Step.MATCH_EVERYWHERE: (
                tr("Match everywhere"),
                tr("Run again in the whole overlap, not only in the area chosen."),
            ),
            Step.WIDEN_SEARCH: (
                tr("Widen the search"),
                tr("Run again and search farther from the position given by the coordinates."),
            ),
            Step.NARROW_SEARCH: (
                tr("Narrow the search"),
                tr("Run again with half the search radius, if the coordinates are that accurate."),
            ),
            Step.IGNORE_GEOREFERENCING: (
                tr("Ignore coordinates"),
                tr("Run again without the georeferencing: search the whole rasters, at any rotation."),
            ),
            Step.OTHER_BAND: (self._band_text(), tr("Run again on the next band that has not been tried.")),
            Step.OTHER_METHOD: (
                tr("Use the network"),
                tr("Run again with PSO-SIFT + Tiepoint net, which registers pairs that look different."),
            ),
            Step.SET_UP: (tr("Set up…"), tr("Install what the network needs.")),
            Step.AFFINE: (
                tr("Use affine"),
                tr("Run again with a simpler transform, for which few points are enough."),
            ),
            Step.ADD_POINTS: (
                tr("Add points…"),
                tr("Click two or more points in both rasters; the search then starts from them."),
            ),
            Step.SHOW_POINTS: (
                tr("Show points"),
                tr("Add the points that were found to the project, to inspect them. Nothing is warped."),
            ),
        }
        return {step.value: texts[step] for step in diagnosis.steps if self._possible(step)}

    def changes(self, link: str) -> dict[str, Any] | None:
        """The options that the step of this name sets for another run; None for a step without a run."""
        step = _STEPS.get(link)
        if step is Step.MATCH_EVERYWHERE:
            return {"area": ""}
        if step is Step.WIDEN_SEARCH:
            return {"use_georeferencing": True, "search_radius": self._wider()}
        if step is Step.NARROW_SEARCH:
            return {"search_radius": self._narrower()}
        if step is Step.IGNORE_GEOREFERENCING:
            return {"use_georeferencing": False}
        if step is Step.OTHER_BAND:
            found = self._next_band()
            return {} if found is None else {f"{found[0]}_bands": (found[1],)}
        if step is Step.OTHER_METHOD:
            return {"method": AUTOMATIC}
        if step is Step.AFFINE:
            return {"transform": "affine"}
        return None

    def follow(self, link: str) -> bool:
        """Do the step of this name if it needs no run; else return False."""
        step = _STEPS.get(link)
        if step is Step.ADD_POINTS:
            self.points_wanted.emit()
        elif step is Step.SHOW_POINTS:
            self._show_points()
        return step in (Step.ADD_POINTS, Step.SHOW_POINTS)

    def _situation(
        self, request: RunRequest, registration: Registration | None, error: TiepointError | None
    ) -> Situation:
        if registration is not None:
            from ...core.raster.working.shared_ground import shared_ground  # loaded by the run

            self._ground = shared_ground(registration.infos)
        ground = self._ground
        bands = Pair(reference=self._pickers["reference"], sensed=self._pickers["sensed"]).map(
            lambda picker: len(colour_bands(picker.layer())) if picker.layer() else 1
        )
        missing = self._readiness.missing(AUTOMATIC)
        no_overlap = isinstance(error, NoOverlap)
        return Situation(
            bands=bands if self._next_band() is not None else Pair(reference=1, sensed=1),
            prior=request.options.read.use_georeferencing and (ground is not None or no_overlap),
            overlap=None if ground is None else ground.overlap,
            pixel_ratio=None if ground is None else ground.pixel_ratio,
            network=not missing,
            area=bool(request.options.read.area),
            no_overlap=no_overlap,
        )

    def _possible(self, step: Step) -> bool:
        if step is Step.ADD_POINTS:
            return self.receivers(self.points_wanted) > 0
        if step is Step.OTHER_BAND:
            return self._next_band() is not None
        if step is Step.SHOW_POINTS:
            return self._registration is not None
        if step is Step.WIDEN_SEARCH:
            return self._wider() > 0
        if step is Step.NARROW_SEARCH:
            return self._narrower() > 0
        return True

    # Steps

    def _wider(self) -> float:
        """A search radius larger than the last one, in map units; 0 where none makes sense."""
        if self._request is None:
            return 0.0
        last = self._request.options.read.search_radius
        if self._ground is None:  # the run ended before the rasters were compared
            reference, sensed = (picker.layer() for picker in self._pickers.values())
            if reference is None or sensed is None or reference.crs() != sensed.crs():
                return 0.0
            both = reference.extent()
            both.combineExtentWith(sensed.extent())
            return max(4 * last, both.width(), both.height())
        last, reach = last or self._ground.radius, self._ground.reach
        return min(max(4 * last, reach / 4), reach) if last < 0.99 * reach else 0.0

    def _narrower(self) -> float:
        """Half the last search radius, in map units; 0 where the search had none."""
        if self._request is None or self._ground is None:
            return 0.0
        return (self._request.options.read.search_radius or self._ground.radius) / 2

    def _next_band(self) -> tuple[str, int] | None:
        """The picker ("reference" or "sensed") and the band that has not been tried on this pair."""
        if self._request is None:
            return None
        options = self._request.options
        for name in ("sensed", "reference"):
            layer = self._pickers[name].layer()
            for band in colour_bands(layer) if layer is not None and not is_drawn(layer) else ():
                bands = {
                    "reference": options.read.reference_bands,
                    "sensed": options.read.sensed_bands,
                    name: (band,),
                }
                if (bands["reference"], bands["sensed"]) not in self._tried:
                    return name, band
        return None

    def _band_text(self) -> str:
        found = self._next_band()
        if found is None:
            return tr("Other band")
        return (tr("Sensed band {}") if found[0] == "sensed" else tr("Reference band {}")).format(found[1])

    def _show_points(self) -> None:
        registration, request = self._registration, self._request
        if registration is None or request is None or self._job.busy:
            return
        folder = make_result_folder(Path(QgsProcessingUtils.tempFolder()))
        target = folder / "points_found.gpkg"
        title = tr("Tiepoint, refused: {} → {}").format(request.sensed_name, request.reference_name)
        self._job.start(
            tr("Show the points that were found"),
            lambda _feedback: _write_points(registration, target, _feedback),
            lambda path, error: self._points_written(path, error, title),
        )

    def _points_written(self, path: Path | None, error: TiepointError | None, title: str) -> None:
        if error is None and path is not None:
            try:
                points = layers.load_points(path)
                residuals = layers.load_residuals(path, 1)
            except TiepointError as problem:
                error = problem
            else:
                project = QgsProject.instance()
                group = project.layerTreeRoot().insertGroup(0, title)
                for layer in (points, residuals):
                    project.addMapLayer(layer, addToLegend=False)
                    group.addLayer(layer)
                styles.style_unreliable(points, residuals)
                layers.bring_into_view(self._canvas, points)
        self.points_shown.emit(error)


def _write_points(registration: Registration, target: Path, _feedback: Feedback) -> Path:
    from ...core.raster.points.point_files import write_geopackage

    if registration.transform is None:
        raise TiepointError("no_points_to_show")
    write_geopackage(target, registration.points, registration.transform, registration.infos)
    return target
