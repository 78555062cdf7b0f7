"""The look of the layer of footprints that a series writes: by verdict, labelled, rasters below visible."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...core.batch.record import ERROR, REFERENCE, REFUSED, REGISTERED, TIED
from ..common import tr

VERDICT, SCENE = "verdict", "scene"  # fields, see core.batch.summary
_FILL = 30  # opacity, 0 to 255
_LABEL_PT = 8.5
# What needs a look stands first. Colours as on the page of the series; the lines differ also without them.
_LOOKS = (
    (ERROR, "#a3121f", "dot"),
    (REFUSED, "#c26f00", "dash"),
    (TIED, "#6b3fa0", "dash dot"),
    (REGISTERED, "#14663a", "solid"),
    (REFERENCE, "#274b8c", "solid"),
)
# The name, and below it why it is not registered, or how well it is.
_LABEL = (
    '"scene" || coalesce(\'\\n\' || "reason_code", '
    "'\\n' || format_number(\"check_rmse_px\", 2) || ' px', '')"
)


def style_footprints(layer: QgsVectorLayer) -> None:
    """Style the layer `scenes` of a series' GeoPackage, with labels, names of fields and a map tip."""
    texts = verdicts()
    categories = [
        QgsRendererCategory(state, _outline(colour, line), texts[state]) for state, colour, line in _LOOKS
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(VERDICT, categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    for field, text in _fields().items():
        index = layer.fields().indexOf(field)
        if index >= 0:
            layer.setFieldAlias(index, text)
    layer.setDisplayExpression(f'"{SCENE}"')
    layer.setMapTipTemplate(_tip(texts))
    layer.triggerRepaint()


def verdicts() -> dict[str, str]:
    """State of a scene -> its name in the legend."""
    return {
        ERROR: tr("could not be read or written"),
        REFUSED: tr("refused"),
        TIED: tr("placed by neighbours"),
        REGISTERED: tr("registered"),
        REFERENCE: tr("reference"),
    }


def _outline(colour: str, line: str) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_style": line, "outline_width": "0.5"})
    fill = QColor(colour)
    fill.setAlpha(_FILL)
    symbol.setColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(colour))
    return symbol


def _labels() -> QgsPalLayerSettings:
    """Dark letters on a pale rim, legible on any picture."""
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor(255, 255, 255, 220))
    form = QgsTextFormat()
    form.setSize(_LABEL_PT)
    form.setColor(QColor("#222222"))
    form.setBuffer(rim)
    settings = QgsPalLayerSettings()
    settings.setFormat(form)
    settings.fieldName = _LABEL
    settings.isExpression = True
    return settings


def _fields() -> dict[str, str]:
    return {
        SCENE: tr("Scene"),
        VERDICT: tr("Verdict"),
        "reason": tr("Reason"),
        "shift": tr("Shift (map units)"),
        "rotation": tr("Rotation (°)"),
        "check_rmse_px": tr("RMSE at check points (px)"),
        "coverage": tr("Coverage (share)"),
        "cautions": tr("Cautions"),
        "seconds": tr("Seconds"),
        "joint_closure_px": tr("Loop closure (px)"),
    }


def _tip(texts: dict[str, str]) -> str:
    cases = " ".join(
        f"WHEN \"{VERDICT}\" = '{state}' THEN '{_quoted(text)}'" for state, text in texts.items()
    )
    shift = _quoted(tr("shift"))
    return (
        f'<b>[% "{SCENE}" %]</b>: [% CASE {cases} END %]'
        "[% coalesce('<br>' || \"reason\", '') %]"
        f"[% coalesce('<br>{shift} ' || format_number(\"shift\", 3), '') %]"
        "[% coalesce('<br>' || \"cautions\", '') %]"
    )


def _quoted(text: str) -> str:
    """Within quotes of an expression."""
    return text.replace("'", "''")
