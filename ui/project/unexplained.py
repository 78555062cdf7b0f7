"""Loads and styles the layer of the places that do not agree with the transform."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMergedFeatureRenderer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..common import tr
from .point_package import open_table

TABLE = "unexplained"  # of the control points' GeoPackage, see core.raster.points.unexplained_layer
_FILL, _HATCH = 40, 210  # opacity, 0 to 255; the image stays visible


@dataclass(frozen=True)
class _Look:
    """Legend text and hatching of a state of core.points.explained."""

    state: str
    text: str
    colour: str
    angle: float  # degrees, of the hatching


def _looks() -> list[_Look]:
    """Different also without colours, and visible on grey, green and dark imagery."""
    from ...core.points.explained import (  # numpy: slow to import at the start of QGIS
        NO_AGREEMENT,
        OTHER_SHIFT,
    )

    return [
        _Look(OTHER_SHIFT, tr("matches with another shift"), "#ff8c1a", 45.0),
        _Look(NO_AGREEMENT, tr("no match"), "#c43c4e", 135.0),
    ]


def load_unexplained(geopackage: Path) -> QgsVectorLayer | None:
    """The styled layer; None if there are no such places or they were not measured."""
    layer = open_table(geopackage, TABLE, TABLE)
    if not layer.isValid() or layer.featureCount() == 0:
        return None
    name(layer)
    style(layer)
    return layer


def name(layer: QgsVectorLayer, *, before_edits: bool = False) -> None:
    """Name the layer by its number of places. before_edits: the transform has changed since."""
    count = layer.featureCount()
    text = tr("Not explained ({} places)") if count != 1 else tr("Not explained ({} place)")
    if before_edits:
        text = tr("Not explained before the edits ({})")
    layer.setName(text.format(count))


def style(layer: QgsVectorLayer) -> None:
    """Translucent hatching by state; also names fields and sets map tips.

    The places of a state are drawn as one area: where many overlap, they would hide the image.
    """
    categories = [
        QgsRendererCategory(kind.state, _hatched(kind.colour, kind.angle), kind.text) for kind in _looks()
    ]
    layer.setRenderer(QgsMergedFeatureRenderer(QgsCategorizedSymbolRenderer("state", categories)))
    for field, text in (("state", tr("State")), ("side", tr("Side (px)"))):
        index = layer.fields().indexOf(field)
        if index >= 0:
            layer.setFieldAlias(index, text)
    cases = " ".join(f"WHEN \"state\" = '{kind.state}' THEN '{kind.text}'" for kind in _looks())
    layer.setMapTipTemplate(f"<b>{tr('Not explained')}</b><br>[% CASE {cases} END %]")


def _hatched(colour: str, angle: float) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_width": "0.2"})
    fill, line = QColor(colour), QColor(colour)
    fill.setAlpha(_FILL)
    line.setAlpha(_HATCH)
    symbol.setColor(fill)
    symbol.symbolLayer(0).setStrokeColor(line)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(angle)
    hatch.setDistance(1.6)  # mm
    hatch.setLineWidth(0.3)
    hatch.setColor(line)
    symbol.appendSymbolLayer(hatch)
    return symbol
