"""Colours and arrows of unsaved points: the renderers look up the current residuals.

The residuals in the file are those of the last save. Writing current ones to the edit buffer would put
thousands of entries on the undo stack; writing them past it would leave a file in which points and residuals
do not match. So a variable of the layer holds them, as text that QGIS parses once per drawing; renderers and
symbols only refer to it, and stay quick to copy.
"""

from __future__ import annotations

import json
import math

import numpy as np
from qgis.core import (
    QgsExpressionContextUtils,
    QgsGeometryGeneratorSymbolLayer,
    QgsGraduatedSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...project.styles import (
    ARROW_ATTRIBUTE,
    ATTRIBUTE,
    CLASSES,
    EXAGGERATION,
    LEAST,
    LINE,
    map_tip,
    set_variable,
)

LIVE = "tiepoint_live"  # the variable: JSON, feature id -> values
_FOUND = f"map_get(json_to_map(@{LIVE}), $id)"  # NULL for an unknown id
_POINT = f'CASE WHEN "enabled" THEN coalesce({_FOUND}[0], -1) ELSE -1 END'  # residual, dx, dy
_OLD_LINE = f"{_FOUND}[0]"  # residual, or -1; start x, y; move x, y
_LINE = f"with_variable('v', {_FOUND}[0], CASE WHEN @v < 0 OR @v > coalesce(@{LEAST}, 0) THEN @v END)"
_LIVE_LINE = (
    f"with_variable('v', {_FOUND}, make_line(make_point(@v[1], @v[2]), "
    f"make_point(@v[1] + @{EXAGGERATION} * @v[3], @v[2] + @{EXAGGERATION} * @v[4])))"
)


class LiveStyle:
    """The style of one layer. A renderer made by the user is not changed."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        lines = layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry
        self._stored = ARROW_ATTRIBUTE if lines else ATTRIBUTE

    def set_least(self, least: float) -> None:
        """least: px; residuals up to it have no arrow."""
        if str(QgsExpressionContextUtils.layerScope(self.layer).variable(LEAST)) != str(least):
            set_variable(self.layer, LEAST, str(least))
            self.layer.triggerRepaint()

    def show_points(self, ids: np.ndarray, residuals: np.ndarray) -> None:
        """Colour the points by residuals (N, 2), px of the reference; nan = grey. ids: (N,) feature ids."""
        renderer = self._ours()
        if renderer is None:
            return
        lengths = np.hypot(*residuals.T)
        known = np.isfinite(lengths)
        self._write(ids[known], np.column_stack([lengths, residuals])[known].round(3))
        if renderer.classAttribute() != _POINT:
            renderer.setClassAttribute(_POINT)
            self.layer.setMapTipTemplate(map_tip(_FOUND))
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
        """Draw the current lines: starts and moves (N, 2) in map units, lengths (N,) in px.

        pixel: side of a reference pixel in map units. Lines of new points are drawn only after the points
        are saved.
        """
        renderer = self._ours()
        if renderer is None:
            return
        known = np.isfinite(lengths) & np.isfinite(starts).all(axis=1)
        values = np.where(enabled, lengths, -1.0).round(3)
        lines = np.column_stack([starts, moves]).round(max(0, 3 - math.floor(math.log10(pixel))))
        self._write(ids[known], np.column_stack([values, lines])[known])
        if renderer.classAttribute() != _LINE:
            renderer.setClassAttribute(_LINE)
            _set_lines(renderer, _LIVE_LINE)
        self.layer.triggerRepaint()

    def show_stored(self) -> None:
        """Show colours and arrows from the file."""
        renderer = self._ours()
        if renderer is None or renderer.classAttribute() == self._stored:
            return
        renderer.setClassAttribute(self._stored)
        _set_lines(renderer, LINE)
        if LIVE in self.layer.mapTipTemplate():
            self.layer.setMapTipTemplate(map_tip())
        set_variable(self.layer, LIVE, "")
        self.layer.triggerRepaint()

    def _ours(self) -> QgsGraduatedSymbolRenderer | None:
        """The layer's renderer if it is that of styles.py, else None."""
        renderer = self.layer.renderer()
        if not isinstance(renderer, QgsGraduatedSymbolRenderer):
            return None
        known = renderer.classAttribute() in (ATTRIBUTE, ARROW_ATTRIBUTE, _POINT, _LINE, _OLD_LINE)
        return renderer if known and len(renderer.ranges()) == len(CLASSES) + 1 else None

    def _write(self, ids: np.ndarray, values: np.ndarray) -> None:
        """Write feature ids (N,) and their values (N, V) into the variable."""
        found = dict(zip(map(str, ids.tolist()), values.tolist()))
        set_variable(self.layer, LIVE, json.dumps(found, separators=(",", ":")))


def _set_lines(renderer: QgsGraduatedSymbolRenderer, expression: str) -> None:
    """Set the expression that symbols of lines draw instead of the geometry."""
    ranges = renderer.ranges()  # copies; their symbols are freed with them
    for index, item in enumerate(ranges):
        symbol = item.symbol().clone()
        generator = symbol.symbolLayer(0)
        if isinstance(generator, QgsGeometryGeneratorSymbolLayer):
            generator.setGeometryExpression(expression)
            renderer.updateRangeSymbol(index, symbol)
