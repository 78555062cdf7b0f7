"""The file in which Processing keeps the picture of a drawn layer."""

from __future__ import annotations

import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.processing.register import check_snapshot
from tiepoint.ui.runs.sources import LayerSource


def test_the_picture_of_a_layer_replaces_nothing_that_is_read(tmp_path):
    tile, mask = tmp_path / "tile.tif", tmp_path / "mask.tif"
    for path in (tile, mask):
        gdal.GetDriverByName("GTiff").Create(str(path), 9, 8)
    gdal.Translate(str(tmp_path / "sensed.vrt"), str(tile), format="VRT")
    others = [LayerSource(str(tmp_path / "sensed.vrt"), "")]
    options = RegistrationOptions.of(sensed_mask=str(mask))
    check_snapshot(tmp_path / "picture.tif", others, options)
    for path in (tile, mask):
        with pytest.raises(TiepointError, match="which this run reads"):
            check_snapshot(path, others, options)
