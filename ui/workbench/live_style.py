"""Colours and arrows of unsaved points: the residuals as they are now, looked up by the renderers.

The stored residuals are those of the last save. To write the present ones into the edit buffer would put
thousands of entries on the undo stack; to write them past it would leave a file in which points and
residuals do not belong together. So the styles carry them, as text that QGIS reads once a drawing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometryGeneratorSymbolLayer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ..styles import ATTRIBUTE, CLASSES, EXAGGERATION, LINE, map_tip

_LOOKUP = "map_get(json_to_map('{}'), $id)"
_LIVE_LINE = (
    "with_variable('v', {}, make_line(make_point(@v[0], @v[1]), "
    f"make_point(@v[0] + @{EXAGGERATION} * @v[2], @v[1] + @{EXAGGERATION} * @v[3])))"
)


def show_points(layer: QgsVectorLayer, ids: np.ndarray, residuals: np.ndarray) -> None:
    """Colour the points by residuals (N, 2), px of the reference; nan is grey. ids: (N,)."""
    renderer = _ours(layer)
    if renderer is None:
        return
    lengths = np.hypot(*residuals.T)
    known = np.isfinite(lengths)
    found = _lookup(ids[known], np.round(lengths[known], 4).tolist())
    renderer.setClassAttribute(f'CASE WHEN "enabled" THEN coalesce({found}, -1) ELSE -1 END')
    triples = np.round(np.column_stack([lengths, residuals])[known], 3).tolist()
    layer.setMapTipTemplate(map_tip(_lookup(ids[known], triples)))
    layer.triggerRepaint()


def show_lines(
    layer: QgsVectorLayer,
    ids: np.ndarray,
    enabled: np.ndarray,
    lengths: np.ndarray,
    starts: np.ndarray,
    moves: np.ndarray,
) -> None:
    """Draw the lines where they are now: starts and moves (N, 2) in map units, lengths (N,) in px.

    Lines of points that the layer does not know yet are not drawn before the points are saved.
    """
    renderer = _ours(layer)
    if renderer is None:
        return
    known = np.isfinite(lengths) & np.isfinite(starts).all(axis=1)
    values = np.where(enabled, lengths, -1.0)
    renderer.setClassAttribute(_lookup(ids[known], np.round(values[known], 4).tolist()))
    lines = np.column_stack([starts, moves])
    # Each class has a symbol of its own, and so is told of its own lines alone; the last is the disabled.
    uppers = [upper for upper, _ in CLASSES[:-1]]
    kinds = np.where(values < 0.0, len(CLASSES), np.searchsorted(uppers, np.round(values, 4)))
    for index in range(len(CLASSES) + 1):
        inside = known & (kinds == index)
        _set_line(renderer, index, _LIVE_LINE.format(_lookup(ids[inside], lines[inside].tolist())))
    layer.triggerRepaint()


def show_stored(layer: QgsVectorLayer) -> None:
    """Colours and arrows as the file has them."""
    renderer = _ours(layer)
    if renderer is None or renderer.classAttribute() == ATTRIBUTE:
        return
    renderer.setClassAttribute(ATTRIBUTE)
    for index in range(len(renderer.ranges())):
        _set_line(renderer, index, LINE)
    if "json_to_map" in layer.mapTipTemplate():
        layer.setMapTipTemplate(map_tip())
    layer.triggerRepaint()


def _ours(layer: QgsVectorLayer) -> QgsGraduatedSymbolRenderer | None:
    """The layer's renderer where it is the one of styles.py, not the user's own."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer) or len(renderer.ranges()) != len(CLASSES) + 1:
        return None
    attribute = renderer.classAttribute()
    return renderer if attribute == ATTRIBUTE or "json_to_map" in attribute else None


def _set_line(renderer: QgsGraduatedSymbolRenderer, index: int, text: str) -> None:
    item = renderer.ranges()[index]  # a copy, which its symbol does not outlive
    symbol = item.symbol().clone()
    generator = symbol.symbolLayer(0)
    if isinstance(generator, QgsGeometryGeneratorSymbolLayer):
        generator.setGeometryExpression(text)
        renderer.updateRangeSymbol(index, symbol)


def _lookup(ids: np.ndarray, values: Sequence[object]) -> str:
    """An expression that finds a feature's value by its id; NULL where it has none."""
    return _LOOKUP.format(json.dumps(dict(zip(map(str, ids.tolist()), values)), separators=(",", ":")))
