"""The plots of the report, drawn with Qt: the map of points, scatter and histogram of residuals."""

from __future__ import annotations

import math

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from ....core.figure_text import figure
from ....core.raster.read.grids import Grid
from ...common import tr
from ...project.styles import colour_of
from ..plots.axis import nice

_INK, _PALE, _GRID = QColor("#222222"), QColor("#8a8a8a"), QColor("#d8d8d8")
_FONT_PX = 20
_OFF = QColor("#9a9a9a")


def point_map(
    backdrop: QImage,
    grid: Grid,
    places: np.ndarray,
    residuals: np.ndarray,
    used: np.ndarray,
    factor: float,
    cells: np.ndarray | None = None,
) -> QImage:
    """Points (N, 2), reference pixels, over the picture on `grid`, with residuals `factor` times as long.

    cells: polygons (M, 4, 2), reference pixels, to shade: the overlap's cells without a point.
    """
    scale = max(1.0, 1200.0 / max(backdrop.width(), backdrop.height()))
    size = round(backdrop.width() * scale), round(backdrop.height() * scale)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = _painter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, *size), backdrop)
    painter.fillRect(QRectF(0, 0, *size), QColor(255, 255, 255, 70))  # the points stand out

    def on_picture(points: np.ndarray) -> np.ndarray:
        return (points + 0.5 - grid.origin) / grid.step * scale

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(215, 25, 28, 70))
    for cell in () if cells is None else cells:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in on_picture(cell).tolist()]))
    starts, ends = on_picture(places), on_picture(places + factor * np.nan_to_num(residuals))
    lengths = np.hypot(*residuals.T)
    radius = 6.0 if len(places) < 200 else 4.0
    for start, end, length, counts in zip(starts.tolist(), ends.tolist(), lengths.tolist(), used.tolist()):
        colour = colour_of(length) if counts and math.isfinite(length) else _OFF
        for width, ink in ((4.5, _INK), (2.5, colour)):
            painter.setPen(QPen(ink, width))
            painter.drawLine(QPointF(*start), QPointF(*end))
        painter.setPen(QPen(_INK, 1.2))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(*start), radius, radius)
    painter.end()
    return image


def residual_scatter(residuals: np.ndarray, used: np.ndarray) -> QImage:
    """dx against dy in pixels, y downward as in the image, with circles of equal length."""
    side, margin = 620, 70
    image, painter = _sheet(side, side)
    finite = residuals[np.isfinite(residuals).all(axis=1)]
    reach = nice(max(float(np.abs(finite).max()) if len(finite) else 1.0, 0.05) * 1.08)
    centre, unit = side / 2, (side / 2 - margin) / reach
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for share in (0.25, 0.5, 0.75, 1.0):
        painter.setPen(QPen(_GRID, 1.5))
        painter.drawEllipse(QPointF(centre, centre), share * reach * unit, share * reach * unit)
        painter.setPen(_PALE)
        label = tr("{} px").format(figure(share * reach, "g"))
        painter.drawText(QPointF(centre + 5, centre - share * reach * unit - 4), label)
    painter.setPen(QPen(_PALE, 1.5))
    painter.drawLine(QPointF(margin, centre), QPointF(side - margin, centre))
    painter.drawLine(QPointF(centre, margin), QPointF(centre, side - margin))
    painter.setPen(QPen(_INK, 0.8))
    for (dx, dy), counts in zip(residuals.tolist(), used.tolist()):
        if math.isfinite(dx):
            painter.setBrush(colour_of(math.hypot(dx, dy)) if counts else _OFF)
            painter.drawEllipse(QPointF(centre + dx * unit, centre + dy * unit), 4.5, 4.5)
    painter.setPen(_INK)
    painter.drawText(
        QRectF(0, side - margin + 18, side, 30), Qt.AlignmentFlag.AlignHCenter, tr("dx to the right, dy down")
    )
    painter.end()
    return image


def residual_histogram(lengths: np.ndarray) -> QImage:
    """Histogram of the residuals' lengths, in the colours of the map, with their RMSE."""
    width, height, left, bottom, top = 820, 620, 80, 80, 30
    image, painter = _sheet(width, height)
    lengths = lengths[np.isfinite(lengths)]
    longest = nice(max(float(lengths.max()) if len(lengths) else 1.0, 0.05))
    bins = int(np.clip(2 * math.sqrt(max(len(lengths), 1)), 6, 30))
    counts, edges = np.histogram(lengths, bins=bins, range=(0.0, longest))
    most = max(int(counts.max()), 1)
    across, up = (width - left - 20) / longest, (height - bottom - top) / most
    steps = sorted({round(most * share) for share in (0.25, 0.5, 0.75, 1.0)} - {0})
    for count in steps:
        y = height - bottom - count * up
        painter.setPen(QPen(_GRID, 1.5))
        painter.drawLine(QPointF(left, y), QPointF(width - 20, y))
        painter.setPen(_INK)
        painter.drawText(
            QRectF(0, y - 14, left - 10, 28),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            str(count),
        )
    painter.setPen(QPen(_INK, 0.8))
    for count, low, high in zip(counts.tolist(), edges[:-1].tolist(), edges[1:].tolist()):
        painter.setBrush(colour_of((low + high) / 2))
        painter.drawRect(
            QRectF(left + low * across, height - bottom - count * up, (high - low) * across, count * up)
        )
    painter.setPen(_INK)
    for share in np.linspace(0, 1, 6).tolist():
        x = left + share * longest * across
        painter.drawText(
            QRectF(x - 50, height - bottom + 8, 100, 28),
            Qt.AlignmentFlag.AlignHCenter,
            figure(share * longest, "g"),
        )
    painter.drawText(
        QRectF(left, height - 36, width - left, 30),
        Qt.AlignmentFlag.AlignHCenter,
        tr("number of points by residual (px)"),
    )
    if len(lengths):
        x = left + float(np.sqrt(np.mean(lengths**2))) * across
        painter.setPen(QPen(_INK, 2.0, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, top), QPointF(x, height - bottom))
        painter.drawText(QPointF(x + 8, top + 18), "RMSE")
    painter.end()
    return image


def _sheet(width: int, height: int) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image, _painter(image)


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont()
    font.setPixelSize(_FONT_PX)
    painter.setFont(font)
    return painter
