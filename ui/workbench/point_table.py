"""The features of a control-point layer as arrays, kept up to date piece by piece. Main thread only."""

from __future__ import annotations

from typing import Callable

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ...core.control_points import ControlPoints

_PIECEMEAL = 100  # features; when more have changed, the whole layer is read again
_COLUMNS = 10  # of a row: reference x, y; sensed x, y; score; enabled; check; manual; number; precision


class PointTable:
    """Rows in the order of the layer's features, new ones last."""

    def __init__(self, layer: QgsVectorLayer, to_pixels: Callable[[np.ndarray], np.ndarray]) -> None:
        """to_pixels: the layer's coordinates (N, 2) -> pixels of the reference."""
        self._layer = layer
        self._to_pixels = to_pixels
        self._changed: set[int] = set()
        self._all = True
        self._values = np.zeros((0, _COLUMNS))
        self.ids = np.zeros(0, np.int64)
        self.rows: dict[int, int] = {}
        self.points = ControlPoints.of(np.zeros((0, 2)), np.zeros((0, 2)))
        self.refresh()

    @property
    def numbers(self) -> np.ndarray:
        """(N,) int64, the field “id”; 0 where it is empty."""
        return self._values[:, 8].astype(np.int64)

    def mark(self, id_: int) -> None:
        """Feature `id_` was changed, added or deleted."""
        self._changed.add(int(id_))

    def mark_all(self) -> None:
        """Anything may have changed: after a commit new features have other ids."""
        self._all = True

    def refresh(self) -> bool:
        """Read what is marked; False where nothing was."""
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
        enabled, check, manual = (values[:, column] != 0 for column in (5, 6, 7))
        self.points = ControlPoints(
            values[:, 2:4].copy(),
            self._to_pixels(values[:, :2]),
            values[:, 4].astype(np.float32),
            # a point without a place in either raster takes no part
            enabled & np.isfinite(values[:, :4]).all(axis=1),
            check,
            manual,
            values[:, 9].copy(),
        )

    def _read(self, request: QgsFeatureRequest) -> tuple[np.ndarray, np.ndarray]:
        fields = self._layer.fields()
        names = ("sen_col", "sen_row", "score", "enabled", "check_only", "manual", "id", "precision")
        columns = [fields.indexOf(name) for name in names]
        request.setSubsetOfAttributes([column for column in columns if column >= 0])
        ids, rows = [], []
        for feature in self._layer.getFeatures(request):
            ids.append(feature.id())
            rows.append((*_place(feature), *_numbers(feature.attributes(), columns)))
        return np.array(ids, dtype=np.int64), np.array(rows, dtype=np.float64).reshape(-1, _COLUMNS)


def _place(feature: QgsFeature) -> tuple[float, float]:
    geometry = feature.geometry()
    point = geometry.constGet() if not geometry.isNull() else None
    if point is None or geometry.isMultipart():
        return np.nan, np.nan
    return point.x(), point.y()


_EMPTY = (np.nan, np.nan, 1.0, True, False, False, 0, np.nan)  # for NULL, and for fields that there are not


def _numbers(values: list[object], columns: list[int]) -> list[float]:
    """The values of `columns` as numbers."""
    numbers = []
    for column, empty in zip(columns, _EMPTY):
        value = values[column] if column >= 0 else None
        numbers.append(float(value) if isinstance(value, (int, float)) else float(empty))
    return numbers
