"""A palette with an alpha band beside it, as a result has it when every entry of the palette is in use.

QGIS takes two bands for a multiband picture, and shows palette indices as shades of red and green.
"""

from __future__ import annotations

from qgis.core import QgsPalettedRasterRenderer, QgsRaster, QgsRasterLayer


def style_palette(layer: QgsRasterLayer) -> bool:
    """Show a layer by its palette if it is one with an alpha band; returns whether it is."""
    provider = layer.dataProvider()
    roles = [provider.colorInterpretation(band) for band in range(1, layer.bandCount() + 1)]
    kinds = QgsRaster.ColorInterpretation
    if roles != [kinds.PaletteIndex, kinds.AlphaBand]:
        return False
    classes = QgsPalettedRasterRenderer.colorTableToClassData(provider.colorTable(1))
    renderer = QgsPalettedRasterRenderer(provider, 1, classes)
    renderer.setAlphaBand(2)
    layer.setRenderer(renderer)
    return True
