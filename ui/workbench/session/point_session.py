"""The control points of one run while they are edited: read, re-fitted and written through their layer.

The layer's edit buffer is the only truth. After any edit, by this session, QGIS's own tools, undo or redo,
the session reads the changes, fits the transform again and emits `adjusted`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.edit.adjustment import Adjustment
from ....core.errors import TiepointError
from ....core.files.outputs import Outputs
from ....core.geometry.linear import apply_affine, scale_of
from ....core.geometry.transforms import Transform
from ....core.pair import Pair
from ....core.points.control_points import ControlPoints
from ....core.points.mapped_transform import KnownMap
from ....core.raster.read import map_places
from ....core.raster.read.named_nodata import as_options_say
from ....core.raster.read.source import RasterInfo, RasterSource, describe_pair, pixel_to_map
from ....core.raster.working.known_map import known_map
from ...common import tr
from ...runs import run_quality, run_record
from ...runs.run_quality import RunQuality
from ...runs.run_record import RunRecord
from .layer_points import LayerPoints
from .refit import Refit

_AT_ONCE = 200  # new points that are fitted at once; 2000 take 160 ms with what follows


class PointSession(QObject):
    """Main thread only. Pixels are native, (x, y) = (column, row), integer at pixel centres."""

    adjusted = pyqtSignal()  # after every re-fit
    selection_changed = pyqtSignal()  # of the layer, by anyone
    closing = pyqtSignal()  # the session must not be used any more; before `ended`, always
    ended = pyqtSignal()  # the layer was removed

    def __init__(self, layer: QgsVectorLayer, record: RunRecord, parent: QObject | None = None) -> None:
        """Raises TiepointError if a raster cannot be opened or the layer lacks a field."""
        super().__init__(parent)
        self.layer = layer
        self.record = record.located()
        self.options = self.record.options
        sources = Pair(reference=self.record.reference.to_core(), sensed=self.record.sensed.to_core())
        self.sources: Pair[RasterSource] = as_options_say(sources, self.options.read)
        self.infos: Pair[RasterInfo] = describe_pair(self.sources)
        self.alive = True
        self._to_map = pixel_to_map(self.infos.reference)
        self._to_reference = np.linalg.inv(self._to_map)
        self._table = LayerPoints(layer, self.map_to_reference)
        self._refit = Refit(
            run_record.chosen(layer),
            self,
            sizes=self.infos.map(lambda info: info.size),
            known_map=self._known_map(),
            doubted=run_quality.is_doubted(layer),
        )
        self._refit.adjusted.connect(self.adjusted)
        self._refit.chosen.connect(partial(run_record.set_chosen, self.layer))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.update)
        self._saved = False  # the layer was saved, and `adjusted` not yet emitted
        for signal, slot in self._connections():
            signal.connect(slot)
        self._fit()

    @classmethod
    def open(cls, layer: QgsVectorLayer, parent: QObject | None = None) -> PointSession:
        """The session of a control-point layer, new or saved with the project.

        Raises TiepointError for any other layer, and if the rasters of the run cannot be opened.
        """
        return cls(layer, run_record.read(layer), parent)

    # Points and fit

    @property
    def points(self) -> ControlPoints:
        return self._table.points

    @property
    def adjustment(self) -> Adjustment:
        """The fit of the current points."""
        return self._refit.adjustment

    @property
    def last_transform(self) -> Transform | None:
        """The last transform, for use while a slow fit is under way."""
        return self._refit.last_transform

    @property
    def busy(self) -> bool:
        """Whether a fit is under way in the background."""
        return self._refit.busy

    @property
    def ids(self) -> np.ndarray:
        """(N,) int64 feature ids, in the order of `points`."""
        return self._table.ids

    @property
    def numbers(self) -> np.ndarray:
        """(N,) int64, the field “id”: the number that users see; 0 if empty."""
        return self._table.numbers

    @property
    def stored_residuals(self) -> dict[int, float]:
        """Feature id -> residual in px in the layer, as of the last save."""
        return dict(zip(self.ids.tolist(), self._table.stored_residuals.tolist()))

    def row(self, id_: int) -> int:
        """The row of point `id_` in `points`. Raises KeyError."""
        return self._table.rows[id_]

    @property
    def model(self) -> str:
        """The wanted transform, one of options.TRANSFORMS."""
        return self.options.match.transform

    @model.setter
    def model(self, wanted: str) -> None:
        if wanted == self.model:
            return
        self.options = self.options.changed(transform=wanted)
        self.record = replace(self.record, options=self.options)
        run_record.write(self.layer, self.record)
        self._fit()

    def set_files(self, files: Outputs) -> None:
        """Set the paths of the raster and the report."""
        self.record = self.record.with_files(files)

    def run_quality(self) -> RunQuality:
        """The verdict of the run, as far as it holds for the current points."""
        return run_quality.recall(self.layer, self.points, self.adjustment, self.model)

    def is_edited(self) -> bool:
        """Whether the points or the wanted model differ from the run's; False if the run's are unknown."""
        return run_quality.is_edited(self.layer, self.points, self.model)

    # Coordinates

    @property
    def pixel_size(self) -> float:
        """Side of a reference pixel in map units."""
        return scale_of(self._to_map[:2, :2])

    def reference_to_map(self, points: np.ndarray) -> np.ndarray:
        """Pixels of the reference (N, 2) -> map units of its CRS, which is the layer's."""
        return apply_affine(self._to_map, points)

    def map_to_reference(self, points: np.ndarray) -> np.ndarray:
        """Map units of the reference's CRS (N, 2) -> pixels of the reference."""
        return apply_affine(self._to_reference, points)

    def sensed_to_map(self, points: np.ndarray) -> np.ndarray:
        """Pixels of the sensed raster (N, 2) -> map units of its own CRS, where QGIS shows them."""
        return map_places.to_map(self.infos.sensed, points)

    def map_to_sensed(self, places: np.ndarray) -> np.ndarray:
        """Map units of the sensed raster's own CRS (N, 2) -> pixels of the sensed raster."""
        return map_places.from_map(self.infos.sensed, places)

    def residuals_on_map(self) -> np.ndarray:
        """(N,) lengths of the residuals in map units of the reference's CRS; nan without a fit."""
        return np.hypot(*(self.adjustment.residuals @ self._to_map[:2, :2].T).T)

    # Selection

    def selected(self) -> list[int]:
        """Feature ids."""
        return list(self.layer.selectedFeatureIds()) if self.alive else []

    def select(self, ids: Iterable[int]) -> None:
        self.layer.selectByIds([int(id_) for id_ in ids])

    # Edits; each is one undo step

    def set_enabled(self, ids: Iterable[int], on: bool) -> None:
        """Use points in the fit, or not. Raises TiepointError if the layer cannot be edited."""
        self._set_flag(
            "enabled", ids, on, tr("Enable control points") if on else tr("Disable control points")
        )

    def set_check(self, ids: Iterable[int], on: bool) -> None:
        """Make points check points, or control points again. Raises TiepointError."""
        title = tr("Make check points") if on else tr("Make control points of check points")
        self._set_flag("check_only", ids, on, title)

    def delete(self, ids: Iterable[int]) -> None:
        """Raises TiepointError."""
        wanted = [int(id_) for id_ in ids]
        if wanted:
            with self._editing(tr("Delete control points")):
                self.layer.deleteFeatures(wanted)

    def move(
        self,
        id_: int,
        *,
        reference: Sequence[float] | None = None,
        sensed: Sequence[float] | None = None,
        precision: float = np.nan,
    ) -> None:
        """Move the point in either raster; it then counts as made by hand. Raises TiepointError.

        precision: of the new place, px of the reference; nan = not measured.
        """
        id_ = int(id_)
        with self._editing(tr("Move control point")):
            if reference is not None:
                x, y = self.reference_to_map(np.array([reference], dtype=np.float64))[0].tolist()
                self.layer.changeGeometry(id_, QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            if sensed is not None:
                for name, value in zip(("sen_col", "sen_row"), sensed):
                    self.layer.changeAttributeValue(id_, self._field(name), float(value))
            if not self.points.manual[self.row(id_)]:
                self._change(id_, "manual", True)
            known = self.points.precision[self.row(id_)]
            if np.isfinite(precision) or np.isfinite(known):
                self._change(id_, "precision", float(precision) if np.isfinite(precision) else None)

    def add(
        self,
        *,
        reference: Sequence[float],
        sensed: Sequence[float],
        score: float = 1.0,
        precision: float = np.nan,
    ) -> int:
        """Add a point made by hand; returns its feature id. Raises TiepointError."""
        points = ControlPoints.of(
            reference=np.array([reference]),
            sensed=np.array([sensed]),
            score=np.array([score]),
            precision=np.array([precision]),
        )
        return self.add_all(replace(points, manual=np.ones(1, bool)))[0]

    def add_all(self, points: ControlPoints, title: str = "") -> list[int]:
        """Add points with all their values; returns their feature ids. Raises TiepointError.

        They are fitted at once, or, if they are many, after the window has answered.
        """
        places = self.reference_to_map(points.reference).tolist()
        first, count = int(self.numbers.max(initial=0)) + 1, len(points)
        columns = {
            "id": range(first, first + count),
            "enabled": points.enabled.tolist(),
            "check_only": points.check.tolist(),
            "manual": points.manual.tolist(),
            "sen_col": points.sensed[:, 0].tolist(),
            "sen_row": points.sensed[:, 1].tolist(),
            "score": points.score.astype(np.float64).tolist(),
            "precision": [each if np.isfinite(each) else None for each in points.precision.tolist()],
        }
        fields, ids = self.layer.fields(), []
        rows = zip(*(columns.get(field.name(), (None,) * count) for field in fields))
        with self._editing(title or tr("Add control points"), at_once=count <= _AT_ONCE):
            for (x, y), values in zip(places, rows):
                feature = QgsFeature(fields)
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
                feature.setAttributes(list(values))
                self.layer.addFeature(feature)
                ids.append(int(feature.id()))
        return ids

    def undo(self) -> None:
        """Undo the last edit, by anyone."""
        self._step(self.layer.undoStack().undo)

    def redo(self) -> None:
        """Redo the last undone edit."""
        self._step(self.layer.undoStack().redo)

    def update(self) -> None:
        """Read the changes of the layer and fit again; called by itself after edits elsewhere."""
        self._timer.stop()
        saved, self._saved = self._saved, False
        if not self.alive:
            return
        if self._table.refresh():
            self._fit()
        elif saved:
            self.adjusted.emit()

    def reread(self) -> None:
        """Take over what another program has changed in the file; what is not saved here stays."""
        if self.alive and self._table.differs():
            self._all_changed()

    def close(self) -> None:
        """Disconnect from the layer; the session cannot be used any more."""
        if not self.alive:
            return
        self.alive = False
        self._timer.stop()
        self.closing.emit()
        for signal, slot in self._connections():
            signal.disconnect(slot)
        self._refit.stop()

    # Internals

    def _step(self, step: Callable[[], None]) -> None:
        if self.alive:
            step()
            self.update()

    def _connections(self) -> list[tuple[pyqtSignal, object]]:
        layer = self.layer
        return [
            (layer.attributeValueChanged, self._changed),
            (layer.geometryChanged, self._changed),
            (layer.featureAdded, self._changed),
            (layer.featureDeleted, self._changed),
            (layer.afterCommitChanges, self._committed),
            (layer.afterRollBack, self._all_changed),
            (layer.selectionChanged, self._selection_changed),
            # not layer.willBeDeleted: it is emitted too late for Python to use the layer
            (QgsProject.instance().layerWillBeRemoved[str], self._layer_goes),
        ]

    def _changed(self, id_: int, *_: object) -> None:
        self._table.mark(id_)
        self._timer.start(0)  # a bulk edit emits many signals

    def _committed(self) -> None:
        """The values are unchanged by the save, but new features have new ids."""
        self._saved = True
        if (self.ids < 0).any():
            self._table.mark_all()
        self._timer.start(0)

    def _all_changed(self) -> None:
        self._table.mark_all()
        self._timer.start(0)

    def _selection_changed(self, *_: object) -> None:
        self.selection_changed.emit()

    def _layer_goes(self, layer_id: str) -> None:
        if layer_id == self.layer.id():
            self.close()
            self.ended.emit()

    def _field(self, name: str, *, needed: bool = True) -> int:
        column = self.layer.fields().indexOf(name)
        if column < 0 and needed:
            raise TiepointError("points_field_missing", name=name)
        return int(column)

    def _set_flag(self, field: str, ids: Iterable[int], on: bool, title: str) -> None:
        have = {"enabled": self.points.enabled, "check_only": self.points.check}[field]
        wanted = [int(id_) for id_ in ids if bool(have[self.row(int(id_))]) != on]
        if not wanted:
            return
        column = self._field(field)
        with self._editing(title):
            for id_ in wanted:
                self.layer.changeAttributeValue(id_, column, on)

    def _change(self, id_: int, field: str, value: object) -> None:
        column = self._field(field, needed=False)
        if column >= 0:
            self.layer.changeAttributeValue(id_, column, value)

    @contextmanager
    def _editing(self, title: str, *, at_once: bool = True) -> Iterator[None]:
        """One undo step; undone as a whole if it fails. at_once: fit again now, not when idle."""
        if not self.layer.isEditable() and not self.layer.startEditing():
            raise TiepointError("points_not_editable")
        self.layer.beginEditCommand(title)
        try:
            yield
        except BaseException:
            self.layer.destroyEditCommand()
            raise
        self.layer.endEditCommand()
        if at_once:
            self.update()

    def _known_map(self) -> KnownMap | None:
        """The map that the run applied before its fit, from the layers' current coordinate systems."""
        if not self.record.known_map:
            return None
        return known_map(self.infos)

    def _fit(self) -> None:
        self._refit.fit(self.points, self.model)
