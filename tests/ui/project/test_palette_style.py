"""A palette with an alpha band is shown by the palette, and the alpha band hides what is outside."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from tiepoint.tests.core.raster.scenes import write
from tiepoint.ui.project import layers
from tiepoint.ui.project.palette_style import style_palette


def palette_file(path, count):
    bands = np.stack([np.tile(np.arange(256, dtype=np.uint8), (60, 1)), np.full((60, 256), 255, np.uint8)])
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 256, 60, count)
    table = gdal.ColorTable()
    for entry in range(256):
        table.SetColorEntry(entry, (entry, 255 - entry, 60, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    for index in range(count):
        dataset.GetRasterBand(index + 1).WriteRaster(0, 0, 256, 60, bands[index].tobytes())
    if count == 2:
        dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    return path


def test_a_palette_with_alpha(tmp_path):
    layer = layers.load_raster(palette_file(tmp_path / "a.tif", 2), "a")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert renderer.alphaBand() == 2
    assert len(renderer.classes()) == 256
    assert renderer.classes()[200].color.getRgb()[:3] == (200, 55, 60)


def test_other_rasters_keep_their_style(tmp_path):
    for path in (
        palette_file(tmp_path / "a.tif", 1),
        write(tmp_path / "b.tif", np.zeros((2, 60, 60), np.uint8)),
    ):
        layer = QgsRasterLayer(str(path), "b", "gdal")
        kind = type(layer.renderer())
        assert not style_palette(layer)
        assert type(layer.renderer()) is kind
