"""Where the tiles of a layer lie, and whether this QGIS draws them there or on whole pixels.

QGIS 3.44 grows each tile to the whole pixels that it touches, so that none shows a gap: tiles are up to a
pixel off, each by another part. Where that is so, they are moved back (core/raster/snapshot/whole_pixels).
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.files import private_folders
from ...core.pair import Size
from .images import rgba
from .map_settings import new_settings, place

_ROW = re.compile(r"<tr>((?:<td>[-+.e\d]+</td>){13})</tr>")  # of QGIS's table of a layer's levels
_NUMBER = re.compile(r"<td>([-+.e\d]+)</td>")
_SAME = 1e-4  # two pixels are of one level; the table has six digits
_WORLD = 20037508.342789244  # m, half the side of the web map
_TILE, _DRAWN, _BEFORE = 256, 320, 4.9  # px: a tile, the same drawn, and what is drawn before it


class Tiles(NamedTuple):
    """One level of tiles: an edge of each axis, and their sides; map units."""

    left: float
    top: float
    width: float
    height: float


def tiles_of(layer: QgsMapLayer, pixel: float) -> Tiles | None:
    """The level whose pixels are `pixel` wide; None where QGIS names none, as for a layer without tiles.

    Only of QGIS's provider “wms” (XYZ, WMTS, MBTiles): those of an ArcGIS server are drawn where they belong.
    """
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "wms":
        return None
    html = layer.dataProvider().htmlMetadata()
    for row in _ROW.findall(html):
        _, columns, rows, width, *_, top, left, _, _ = (float(each) for each in _NUMBER.findall(row))
        if abs(width / columns - pixel) < _SAME * pixel:
            return Tiles(left, top, columns * pixel, rows * pixel)
    return None


@lru_cache(maxsize=1)
def on_whole_pixels() -> bool:
    """Whether QGIS draws tiles on whole pixels: tried once, with a tile in a file, and without a network."""
    with private_folders.work_folder() as folder:
        file = folder / "ramp.png"
        _ramp().save(str(file))
        return _start_of_tile(file) < _BEFORE - 0.5


def _ramp() -> QImage:
    """A tile that is as bright as it is far from its left edge."""
    line = QImage(_TILE, 1, QImage.Format.Format_RGB32)
    for x in range(_TILE):
        line.setPixelColor(x, 0, QColor(x, x, x))
    return line.scaled(_TILE, _TILE)


def _start_of_tile(file: Path) -> float:
    """Where QGIS draws the left edge of a tile that belongs _BEFORE pixels from the edge of its picture."""
    import numpy as np

    source = f"type=xyz&zmin=0&zmax=1&url={QUrl.fromLocalFile(str(file)).toString()}"
    layer = QgsRasterLayer(source, "ramp", "wms")
    pixel = _WORLD / _DRAWN  # of the four tiles of the first level, those on the right begin at 0
    settings = new_settings(layer, layer.crs(), QgsCoordinateTransformContext())
    margin = place(settings, (-_BEFORE * pixel, pixel * _DRAWN / 2), (pixel, pixel), Size(_DRAWN, 20))
    image = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    try:
        QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    finally:
        painter.end()
    row = rgba(image)[margin + 10, margin : -margin or None].astype(float)
    inner = slice(20, _DRAWN - 20)
    if not row[inner, 3].all():
        return _BEFORE  # nothing was drawn: nothing is known
    centres = np.arange(_DRAWN)[inner] + 0.5
    slope, start = np.polyfit(centres, row[inner, 0] + 0.5, 1)
    return float(-start / slope)
