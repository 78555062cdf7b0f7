"""Colours and arrows of unsaved points: the residuals as they are now, looked up by the renderers.

The stored residuals are those of the last save. To write the present ones into the edit buffer would put
thousands of entries on the undo stack; to write them past it would leave a file in which points and
residuals do not belong together. So the styles carry them, as text that QGIS reads once a drawing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometryGeneratorSymbolLayer, QgsGraduatedSymbolRenderer, QgsSymbol, QgsVectorLayer

from ..styles import ATTRIBUTE, CLASSES, EXAGGERATION, LINE, map_tip

_LOOKUP = "map_get(json_to_map('{}'), $id)"
_MARK = "json_to_map"  # tells such an expression from others
_LIVE_LINE = (
    "with_variable('v', {}, make_line(make_point(@v[0], @v[1]), "
    f"make_point(@v[0] + @{EXAGGERATION} * @v[2], @v[1] + @{EXAGGERATION} * @v[3])))"
)


class LiveStyle:
    """Of one layer. A renderer that the user has made is left alone."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self._renderer: QgsGraduatedSymbolRenderer | None = None  # that the symbols are taken from
        self._symbols: list[QgsSymbol] = []  # as they are without lookups: those are slow to copy

    def show_points(self, ids: np.ndarray, residuals: np.ndarray) -> None:
        """Colour the points by residuals (N, 2), px of the reference; nan is grey. ids: (N,)."""
        renderer = self._ours()
        if renderer is None:
            return
        lengths = np.hypot(*residuals.T)
        known = np.isfinite(lengths)
        triples = np.column_stack([lengths, residuals])[known].round(3)
        found = _lookup(ids[known], triples[:, 0].tolist())
        renderer.setClassAttribute(f'CASE WHEN "enabled" THEN coalesce({found}, -1) ELSE -1 END')
        self.layer.setMapTipTemplate(map_tip(_lookup(ids[known], triples.tolist())))
        self.layer.triggerRepaint()

    def show_lines(
        self,
        ids: np.ndarray,
        enabled: np.ndarray,
        lengths: np.ndarray,
        starts: np.ndarray,
        moves: np.ndarray,
        pixel: float,
    ) -> None:
        """Draw the lines where they are now: starts and moves (N, 2) in map units, lengths (N,) in px.

        pixel: side of a reference pixel in map units. Lines of points that the layer does not know yet are
        not drawn before the points are saved.
        """
        renderer = self._ours()
        if renderer is None:
            return
        known = np.isfinite(lengths) & np.isfinite(starts).all(axis=1)
        values = np.where(enabled, lengths, -1.0).round(3)
        renderer.setClassAttribute(_lookup(ids[known], values[known].tolist()))
        lines = np.column_stack([starts, moves]).round(max(0, 3 - math.floor(math.log10(pixel))))
        # Each class has a symbol of its own, and so is told of its own lines alone; the last is the disabled.
        kinds = np.searchsorted([upper for upper, _ in CLASSES[:-1]], values)
        kinds[values < 0.0] = len(CLASSES)
        for index, symbol in enumerate(self._symbols):
            inside = known & (kinds == index)
            told = symbol.clone()
            generator = told.symbolLayer(0)
            if isinstance(generator, QgsGeometryGeneratorSymbolLayer):
                text = _LIVE_LINE.format(_lookup(ids[inside], lines[inside].tolist()))
                generator.setGeometryExpression(text)
                renderer.updateRangeSymbol(index, told)
        self.layer.triggerRepaint()

    def show_stored(self) -> None:
        """Colours and arrows as the file has them."""
        renderer = self._ours()
        if renderer is None or renderer.classAttribute() == ATTRIBUTE:
            return
        renderer.setClassAttribute(ATTRIBUTE)
        for index, symbol in enumerate(self._symbols):
            renderer.updateRangeSymbol(index, symbol.clone())
        if _MARK in self.layer.mapTipTemplate():
            self.layer.setMapTipTemplate(map_tip())
        self.layer.triggerRepaint()

    def _ours(self) -> QgsGraduatedSymbolRenderer | None:
        """The layer's renderer where it is the one of styles.py, and its symbols."""
        renderer = self.layer.renderer()
        attribute = renderer.classAttribute() if isinstance(renderer, QgsGraduatedSymbolRenderer) else ""
        if attribute != ATTRIBUTE and _MARK not in attribute:
            return None
        if renderer is self._renderer:
            return renderer
        ranges = renderer.ranges()  # copies, which their symbols do not outlive
        if len(ranges) != len(CLASSES) + 1:
            return None
        self._symbols = [item.symbol().clone() for item in ranges]
        for symbol in self._symbols:
            generator = symbol.symbolLayer(0)
            if isinstance(generator, QgsGeometryGeneratorSymbolLayer):
                generator.setGeometryExpression(LINE)
        self._renderer = renderer
        return renderer


def _lookup(ids: np.ndarray, values: Sequence[object]) -> str:
    """An expression that finds a feature's value by its id; NULL where it has none."""
    return _LOOKUP.format(json.dumps(dict(zip(map(str, ids.tolist()), values)), separators=(",", ":")))
