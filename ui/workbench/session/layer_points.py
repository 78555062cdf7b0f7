"""The features of a control-point layer as arrays, kept up to date piece by piece. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ....core.points.control_points import ControlPoints

_PIECEMEAL = 100  # features; when more have changed, the whole layer is read again
# The fields that are read, after x and y of the geometry, and their values if NULL or missing.
_FIELDS = {
    "sen_col": np.nan,
    "sen_row": np.nan,
    "score": 1.0,
    "enabled": 1.0,
    "check_only": 0.0,
    "manual": 0.0,
    "id": 0.0,
    "precision": np.nan,
    "residual": np.nan,
}
_COLUMN = {name: column for column, name in enumerate(_FIELDS, 2)}


class LayerPoints:
    """Rows in the order of the layer's features, new ones last."""

    def __init__(self, layer: QgsVectorLayer, to_pixels: Callable[[np.ndarray], np.ndarray]) -> None:
        """to_pixels: the layer's coordinates (N, 2) -> pixels of the reference."""
        self._layer = layer
        self._to_pixels = to_pixels
        self._changed: set[int] = set()
        self._all = True
        self._values = np.zeros((0, 2 + len(_FIELDS)))
        self.ids = np.zeros(0, np.int64)
        self.rows: dict[int, int] = {}
        self.points = ControlPoints.of(reference=np.zeros((0, 2)), sensed=np.zeros((0, 2)))
        self.refresh()

    @property
    def numbers(self) -> np.ndarray:
        """(N,) int64, the field “id”; 0 if empty."""
        return self._values[:, _COLUMN["id"]].astype(np.int64)

    @property
    def stored_residuals(self) -> np.ndarray:
        """(N,) px, the field “residual”, as of the last save; nan if empty."""
        return self._values[:, _COLUMN["residual"]]

    def mark(self, id_: int) -> None:
        """Feature `id_` was changed, added or deleted."""
        self._changed.add(int(id_))

    def mark_all(self) -> None:
        """Anything may have changed."""
        self._all = True

    def differs(self) -> bool:
        """Whether the layer has other points than were read."""
        ids, values = self._read(QgsFeatureRequest())
        return not (np.array_equal(ids, self.ids) and np.array_equal(values, self._values, equal_nan=True))

    def refresh(self) -> bool:
        """Read what is marked; False if nothing was."""
        if not self._all and not self._changed:
            return False
        changed, self._changed = self._changed, set()
        if self._all or len(changed) > _PIECEMEAL:
            self._all = False
            self._set(*self._read(QgsFeatureRequest()))
            return True
        ids, values = self._read(QgsFeatureRequest().setFilterFids(sorted(changed)))
        for id_, row in zip(ids.tolist(), values):
            if id_ in self.rows:
                self._values[self.rows[id_]] = row
        new = np.array([id_ not in self.rows for id_ in ids.tolist()], dtype=bool)
        gone = changed.difference(ids.tolist())
        kept = np.array([id_ not in gone for id_ in self.ids.tolist()], dtype=bool)
        self._set(
            np.concatenate([self.ids[kept], ids[new]]), np.concatenate([self._values[kept], values[new]])
        )
        return True

    def _set(self, ids: np.ndarray, values: np.ndarray) -> None:
        self.ids, self._values = ids, values
        self.rows = {id_: row for row, id_ in enumerate(ids.tolist())}
        enabled, check, manual = (values[:, _COLUMN[n]] != 0 for n in ("enabled", "check_only", "manual"))
        self.points = ControlPoints(
            reference=self._to_pixels(values[:, :2]),
            sensed=values[:, 2:4].copy(),
            score=values[:, _COLUMN["score"]].astype(np.float32),
            # a point without a place in one of the rasters is not used
            enabled=enabled & np.isfinite(values[:, :4]).all(axis=1),
            check=check,
            manual=manual,
            precision=values[:, _COLUMN["precision"]].copy(),
        )

    def _read(self, request: QgsFeatureRequest) -> tuple[np.ndarray, np.ndarray]:
        """Feature ids (N,) and values (N, 2 + fields), converted column by column for speed."""
        fields = self._layer.fields()
        columns = {name: fields.indexOf(name) for name in _FIELDS}
        request.setSubsetOfAttributes([column for column in columns.values() if column >= 0])
        ids, places, rows = [], [], []
        for feature in self._layer.getFeatures(request):
            ids.append(feature.id())
            places.append(_place(feature))
            rows.append(feature.attributes())
        values = np.empty((len(ids), 2 + len(_FIELDS)))
        if ids:
            values[:, :2] = places
            read = list(zip(*rows))
            for name, empty in _FIELDS.items():
                known = columns[name] >= 0
                values[:, _COLUMN[name]] = _numbers(read[columns[name]], empty) if known else empty
        return np.array(ids, dtype=np.int64), values


def _place(feature: QgsFeature) -> tuple[float, float]:
    geometry = feature.geometry()
    point = geometry.constGet() if not geometry.isNull() else None
    if point is None or geometry.isMultipart():
        return np.nan, np.nan
    return point.x(), point.y()


def _numbers(values: Sequence[object], empty: float) -> np.ndarray:
    """(N,) float64; `empty` for a value that is NULL or not a number."""
    try:
        numbers = np.array(values, dtype=np.float64)
    except (TypeError, ValueError):  # NULL is a Qt object
        numbers = np.array([float(v) if isinstance(v, (int, float)) else np.nan for v in values])
    return np.where(np.isnan(numbers), empty, numbers)
