"""The look of a layer of measured shifts: arrows coloured by length, crosses where nothing matched."""

from __future__ import annotations

from qgis.core import (
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..common import tr
from .arrow_key import PIXEL
from .point_package import drop_undefined_crs
from .styles import EXAGGERATION, arrow_layer, classes, exaggeration, set_variable

_ARROW = f'make_line($geometry, translate($geometry, @{EXAGGERATION} * "dx_map", @{EXAGGERATION} * "dy_map"))'
_GREY = "#7a7a7a"


def style_shifts(layer: QgsVectorLayer) -> None:
    """Draw each place of write_shift_layer; arrows are as many times as long as the legend says."""
    drop_undefined_crs(layer)
    shifts = sorted(
        (feature["length_map"], feature["length"])
        for feature in layer.getFeatures()
        if feature["matched"] and feature["length_map"]
    )
    typical = shifts[len(shifts) // 2] if shifts else (0.0, 0.0)  # in map units, in pixels
    extent = max(layer.extent().width(), layer.extent().height())
    factor = exaggeration(typical[0], extent)
    if typical[1]:
        layer.setCustomProperty(PIXEL, typical[0] / typical[1])
    set_variable(layer, EXAGGERATION, str(factor))
    root = QgsRuleBasedRenderer.Rule(None)
    for lower, upper, colour, text in classes():
        condition = f'"matched" AND "length" >= {lower} AND "length" < {min(upper, 1e9)}'
        root.appendChild(QgsRuleBasedRenderer.Rule(_arrow(colour), 0, 0, condition, text))
    cross = QgsMarkerSymbol.createSimple(
        {"name": "cross2", "size": "1.6", "color": _GREY, "outline_color": _GREY}
    )
    silent = QgsRuleBasedRenderer.Rule(cross, 0, 0, 'NOT "matched"', tr("no clear match"))
    root.appendChild(silent)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setName(f"{layer.name()} (× {factor})")
    names = {
        "matched": tr("Matched"),
        "agrees": tr("Agrees with its neighbours"),
        "dx": tr("dx (px, right)"),
        "dy": tr("dy (px, down)"),
        "length": tr("Shift (px)"),
        "dx_map": tr("dx (map units)"),
        "dy_map": tr("dy (map units)"),
        "length_map": tr("Shift (map units)"),
        "strength": tr("Strength (0–1)"),
    }
    for name, text in names.items():
        layer.setFieldAlias(layer.fields().indexOf(name), text)


def _arrow(colour: str) -> QgsMarkerSymbol:
    """A dot at the place and an arrow to where the other raster shows it."""
    symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "1.2", "outline_width": "0.15"})
    symbol.setColor(QColor(colour))
    symbol.appendSymbolLayer(arrow_layer(colour, _ARROW))
    return symbol
