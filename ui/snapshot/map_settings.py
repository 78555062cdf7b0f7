"""The settings with which QGIS draws a layer onto given pixels."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from ...core.pair import Size

_MARGINS = 200  # px around a block, at most, with which a drawing may lie on its pixels


def new_settings(
    layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsMapSettings:
    """The settings of a map of one layer, without labels, on a transparent ground."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setTransformContext(context)
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, on=False)
    return settings


def place(
    settings: QgsMapSettings,
    corner: tuple[float, float],
    pixel: tuple[float, float],
    size: Size,
    *,
    least: int = 0,
) -> int:
    """Have `size` pixels drawn whose upper left corner is `corner`; returns how many more lie around them.

    corner, pixel: map units. The pixels around them, `least` or more, keep the drawing on its pixels.
    """
    (left, top), (dx, dy) = corner, pixel
    for margin in range(least, _MARGINS):
        x, y = left - margin * dx, top + margin * dy
        width, height = size.width + 2 * margin, size.height + 2 * margin
        settings.setOutputSize(QSize(width, height))
        settings.setExtent(QgsRectangle(x, y - height * dy, x + width * dx, y))
        if _on_pixels(settings):
            break
    return margin


def _on_pixels(settings: QgsMapSettings) -> bool:
    """Whether QGIS draws a raster at its place: where its corners round to a pixel outside of the image by as
    little as 1e-10 px, it draws the whole image one pixel off."""
    extent, size, to_pixels = settings.visibleExtent(), settings.outputSize(), settings.mapToPixel()
    first = to_pixels.transform(extent.xMinimum(), extent.yMaximum())
    last = to_pixels.transform(extent.xMaximum(), extent.yMinimum())
    inside = min(first.x(), first.y()) >= 0 and last.x() <= size.width() and last.y() <= size.height()
    return bool(inside)
