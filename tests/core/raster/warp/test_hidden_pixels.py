"""Masks of single bands: what GDAL cannot resample beside them, and what cannot hold them."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.gdal_script import write_gdal_script
from tiepoint.core.raster.warp.hidden_pixels import masks_as_nodata
from tiepoint.core.raster.warp.result import write_raster
from tiepoint.tests.core.raster.kinds_of_rasters import kind, write_kind
from tiepoint.tests.core.raster.scenes import write

SHIFT = MatrixTransform("affine", np.array([[1.0, 0.0, 3.0], [0.0, 1.0, 2.0], [0.0, 0.0, 1.0]]))
CORNERS = np.array([[0.0, 0.0], [100.0, 0.0], [0.0, 90.0], [100.0, 90.0]])
POINTS = ControlPoints.of(sensed=CORNERS, reference=CORNERS + (3.0, 2.0))


@pytest.fixture
def pair(tmp_path):
    sensed = write_kind(tmp_path / "sensed", kind("masks", "UInt16", 3), "UInt16", "VRT", "north", 32633)
    reference = RasterSource(write(tmp_path / "reference.tif", np.ones((60, 50), np.uint8)))
    return Pair(reference=reference, sensed=sensed)


def test_unchanged_pixels_keep_them_in_a_virtual_raster_alone(pair, tmp_path, feedback):
    infos = pair.map(describe)
    options = RegistrationOptions.of(product="georeferenced")
    with pytest.raises(TiepointError) as refused:
        write_raster(infos, SHIFT, POINTS, tmp_path / "out.tif", options, feedback)
    assert refused.value.code == "masks_of_bands_not_held"
    write_raster(infos, SHIFT, POINTS, tmp_path / "out.vrt", options, feedback)
    hidden = []
    for path in (pair.sensed.uri, str(tmp_path / "out.vrt")):
        dataset = gdal.Open(path)
        hidden.append([dataset.GetRasterBand(n).GetMaskBand().ReadRaster() for n in (1, 2, 3)])
    assert hidden[0] == hidden[1]
    assert len({bytes(mask) for mask in hidden[0]}) == 3


def test_a_script_would_ignore_them(pair, tmp_path, feedback):
    options = RegistrationOptions()
    with pytest.raises(TiepointError) as refused:
        write_gdal_script(tmp_path / "w.sh", pair, SHIFT, POINTS, tmp_path / "out.tif", options, feedback)
    assert refused.value.code == "script_of_masks"
    assert not (tmp_path / "w.sh").exists()


def test_whole_numbers_of_64_bits_are_refused(pair):
    dataset = gdal.Translate("", gdal.Open(pair.sensed.uri), format="VRT", outputType=gdal.GDT_Int64)
    with pytest.raises(TiepointError) as refused:
        masks_as_nodata(dataset, dataset, describe(pair.sensed), lambda share: None)
    assert refused.value.code == "masks_of_64_bit"
