"""The look of control points and residuals: a residual has the same colour in every run."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from statistics import median
from typing import Callable

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRenderContext,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.figure_text import figure
from ..common import tr

# Upper end of the class in pixels of the reference, colour. Up to half a pixel is excellent, one is
# usual, above three the match is wrong. Blue to red through pale yellow: colour-blind people can tell
# them apart, and with the dark outline they are visible on grey, green and dark imagery.
CLASSES = (
    (0.5, "#2c7bb6"),
    (1.0, "#abd9e9"),
    (2.0, "#ffffbf"),
    (3.0, "#fdae61"),
    (math.inf, "#d7191c"),
)
_DISABLED = "#9a9a9a"
_OUTLINE = "#1a1a1a"
# Disabled points form a class below zero.
ATTRIBUTE = 'CASE WHEN "enabled" THEN "residual" ELSE -1 END'
EXAGGERATION = "tiepoint_exaggeration"
LEAST = "tiepoint_least"  # variable of the residual lines, px: up to it, a residual has no arrow
# An arrow where it says something; the lines of disabled points are always drawn.
ARROW_ATTRIBUTE = (
    f'CASE WHEN NOT "enabled" THEN -1 WHEN "residual" > coalesce(@{LEAST}, 0) THEN "residual" END'
)
_LEAST_PX, _LEAST_MEDIANS = 1.0, 2.0  # an arrow is drawn above a pixel, or above twice the median
# From the measured place towards the one that the transform predicts.
LINE = (
    "with_variable('s', start_point($geometry), with_variable('e', end_point($geometry), "
    f"make_line(@s, translate(@s, @{EXAGGERATION} * (x(@e) - x(@s)), @{EXAGGERATION} * (y(@e) - y(@s))))))"
)
_SHAPE = "CASE WHEN \"check_only\" THEN 'square' WHEN \"manual\" THEN 'diamond' ELSE 'circle' END"

_TIP = """<b>{title} [% "id" %]</b>{kind}<br>
{residual}: [% with_variable('v', {values}, format_number(@v[0], 2) || ' px<br>dx, dy: ' || \
format_number(@v[1], 2) || ' / ' || format_number(@v[2], 2) || ' px') %]<br>
{score}: [% format_number("score", 2) %]\
[% '<br>{precision}: ' || format_number(attribute('precision'), 2) || ' px' %]"""
_TIP_VALUES = 'array("residual", "dx", "dy")'


def colour_of(residual: float) -> QColor:
    """The colour of a residual in pixels of the reference; negative for a disabled point."""
    if residual < 0.0:
        return QColor(_DISABLED)
    return QColor(next(colour for upper, colour in CLASSES if residual <= upper))


def class_colour(index: int) -> QColor:
    """The colour of a class; len(CLASSES): of disabled points."""
    return QColor(CLASSES[index][1] if index < len(CLASSES) else _DISABLED)


def classes() -> list[tuple[float, float, str, str]]:
    """The classes of residuals: lower and upper end in pixels of the reference, colour, text."""
    found, lower = [], 0.0
    for upper, colour in CLASSES:
        text = tr("over {} px").format(figure(lower, "g"))
        if not math.isinf(upper):
            text = tr("{} – {} px").format(figure(lower, "g"), figure(upper, "g"))
        found.append((lower, upper, colour, text))
        lower = upper
    return found


def style_points(layer: QgsVectorLayer) -> None:
    """Circles coloured by residual, grey where disabled; also names fields and sets map tips.

    Check points are squares, points made by hand are diamonds.
    """
    size = str(_point_size(layer.featureCount()))

    def circle(colour: str) -> QgsSymbol:
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": size, "outline_width": "0.2"})
        symbol.setColor(QColor(colour))
        shape = symbol.symbolLayer(0)
        shape.setStrokeColor(QColor(_OUTLINE))
        shape.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, _shape())
        return symbol

    off = circle(_DISABLED)
    off.setOpacity(0.6)
    layer.setRenderer(_by_residual(circle, off))
    _name_fields(layer)
    layer.setDisplayExpression(f"'{tr('Control point')} ' || \"id\"")
    layer.setMapTipTemplate(map_tip())


@cache
def _shape() -> QgsProperty:
    """The shape of a point, kept for good.

    Where QGIS (3.22) begins to draw a layer, it lets go of the expression and then copies it: a layer that is
    removed in between would free what is being copied, and QGIS would crash.
    """
    return QgsProperty.fromExpression(_SHAPE)


def share_shape(layer: QgsVectorLayer) -> None:
    """Let the style of `layer` share the expression of the shape, see _shape, where it has the same one.

    So it is where a style was read from XML, as with a project. Nothing that is seen changes.
    """
    if layer.renderer() is None:
        return
    key = QgsSymbolLayer.Property.PropertyName
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            if part.dataDefinedProperties().property(key).expressionString() == _SHAPE:
                part.setDataDefinedProperty(key, _shape())


def map_tip(values: str = _TIP_VALUES) -> str:
    """The map tip of a control point. values: expression of an array, residual, dx and dy in px."""
    kinds = (
        ('NOT "enabled"', tr("disabled")),
        ('"check_only"', tr("check point")),
        ('"manual"', tr("by hand")),
    )
    cases = " ".join(f"WHEN {condition} THEN ' ({text})'" for condition, text in kinds)
    return _TIP.format(
        title=tr("Control point"),
        kind=f"[% CASE {cases} ELSE '' END %]",
        residual=tr("Residual"),
        score=tr("Score"),
        precision=tr("Precision"),
        values=values,
    )


def _point_size(count: int) -> float:
    """Diameter in mm: the more points, the smaller, so that the image stays visible between them."""
    return 2.4 if count < 200 else 1.8 if count < 1000 else 1.4


def style_residuals(layer: QgsVectorLayer, exaggeration: int) -> None:
    """Arrows from the measured place towards the predicted one, `exaggeration` times as long.

    The factor is a variable of the layer, `tiepoint_exaggeration`, which the user may change.
    """
    set_variable(layer, EXAGGERATION, str(exaggeration))

    def arrow(colour: str) -> QgsSymbol:
        return _line_of(arrow_layer(colour, LINE))

    off = arrow(_DISABLED)
    off.setOpacity(0.6)
    layer.setRenderer(_by_residual(arrow, off))
    layer.renderer().setClassAttribute(ARROW_ATTRIBUTE)
    _name_fields(layer)


def arrow_layer(colour: str, line: str) -> QgsGeometryGeneratorSymbolLayer:
    """An arrow along a line. line: the expression of its geometry."""
    head = QgsArrowSymbolLayer.create(
        {"arrow_width": "0.45", "arrow_start_width": "0.45", "head_length": "1.6", "head_thickness": "1.2"}
    )
    head.setIsCurved(False)
    head.setIsRepeated(False)
    fill = QgsFillSymbol.createSimple({"outline_width": "0.15"})
    fill.setColor(QColor(colour))
    fill.symbolLayer(0).setStrokeColor(QColor(_OUTLINE))
    head.setSubSymbol(fill)
    longer = QgsGeometryGeneratorSymbolLayer.create({"SymbolType": "Line", "geometryModifier": line})
    longer.setSubSymbol(_line_of(head))
    return longer


def style_unreliable(points: QgsVectorLayer, residuals: QgsVectorLayer) -> None:
    """Grey: points of a refused pair, whose residuals say nothing, as no transform is known to be right."""
    size = str(_point_size(points.featureCount()))
    dot = QgsMarkerSymbol.createSimple({"name": "circle", "size": size, "outline_width": "0.2"})
    line = QgsLineSymbol.createSimple({"line_width": "0.3"})
    for layer, symbol in ((points, dot), (residuals, line)):
        symbol.setColor(QColor(_DISABLED))
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        layer.setName(tr("{} (unreliable)").format(layer.name()))


def least_arrow(residuals: Iterable[float]) -> float:
    """The residual above which an arrow is drawn, px of the reference. residuals: of the enabled points."""
    known = [each for each in residuals if math.isfinite(each)]
    return round(min(_LEAST_PX, _LEAST_MEDIANS * median(known)), 3) if known else 0.0


def set_variable(layer: QgsVectorLayer, name: str, value: str) -> None:
    """Set a variable of the layer; "" removes it.

    QgsExpressionContextUtils.setLayerVariable appends a second variable of the same name, and the project
    keeps both.
    """
    names, values = (layer.customProperty(f"variable{part}") or [] for part in ("Names", "Values"))
    lists = [[each] if isinstance(each, str) else list(each) for each in (names, values)]
    known = {**dict(zip(*lists)), name: value}
    QgsExpressionContextUtils.setLayerVariables(layer, {key: known[key] for key in known if known[key] != ""})


def _line_of(layer: QgsSymbolLayer) -> QgsLineSymbol:
    """A symbol with this one layer. If the constructor took it in a list, it would be freed twice."""
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol


_ROUNDING = 1e-7  # of the extent; residuals of a spline through every point are below it


def exaggeration(typical: float, extent: float) -> int:
    """A round factor that makes a `typical` residual about 1/25 of `extent`; both in map units."""
    if typical <= _ROUNDING * extent or extent <= 0.0:
        return 1
    wanted = extent / 25.0 / typical
    power = 10.0 ** math.floor(math.log10(max(wanted, 1.0)))
    return int(max(step * power for step in (1, 2, 5) if step * power <= max(wanted, 1.0)))


def _by_residual(make: Callable[[str], QgsSymbol], off: QgsSymbol) -> QgsGraduatedSymbolRenderer:
    ranges = [
        QgsRendererRange(lower, min(upper, 1e9), make(colour), text)
        for lower, upper, colour, text in classes()
    ]
    ranges.append(QgsRendererRange(-1.0, -0.5, off, tr("disabled")))
    return QgsGraduatedSymbolRenderer(ATTRIBUTE, ranges)


def _name_fields(layer: QgsVectorLayer) -> None:
    names = {
        "id": tr("No."),
        "enabled": tr("Enabled"),
        "map_x": tr("Map X"),
        "map_y": tr("Map Y"),
        "source_x": tr("Source X"),
        "source_y": tr("Source Y"),
        "ref_col": tr("Reference column (px)"),
        "ref_row": tr("Reference row (px)"),
        "sen_col": tr("Sensed column (px)"),
        "sen_row": tr("Sensed row (px)"),
        "dx": tr("dx (px)"),
        "dy": tr("dy (px)"),
        "residual": tr("Residual (px)"),
        "residual_map": tr("Residual (map units)"),
        "score": tr("Score (0–1)"),
        "precision": tr("Precision (px)"),
    }
    for name, text in names.items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, text)
