"""Creation options that change values are refused where pixels without data would become valid."""

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
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import write

MOVED = MatrixTransform("affine", np.array([[0.9, -0.2, 20.0], [0.2, 0.9, 5.0], [0.0, 0.0, 1.0]]))
NONE = ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2)))
ALL = np.arange(90 * 70).reshape(70, 90) % 256  # every value of 8 bits: alpha marks the outside


def warped(folder, feedback, bands, nodata, **options):
    reference = write(folder / "reference.tif", np.ones((120, 110), np.uint8))
    sensed = write(folder / "sensed.tif", np.stack([ALL.astype(np.uint8)] * bands), nodata=nodata)
    infos = Pair(reference=reference, sensed=sensed).map(lambda name: describe(RasterSource(name)))
    return warp(infos, MOVED, NONE, folder / "out.tif", RegistrationOptions.of(**options), feedback)


@pytest.mark.parametrize(
    ("bands", "nodata", "kind", "creation"),
    [
        (1, None, "gtiff", "COMPRESS=JPEG"),
        (3, None, "gtiff", "COMPRESS=JPEG"),
        (3, 0, "gtiff", "COMPRESS=JPEG"),
        (1, None, "cog", "COMPRESS=JPEG"),
        (3, 0, "cog", "COMPRESS=JPEG|QUALITY=90"),
        (1, 0, "gtiff", "COMPRESS=LERC|MAX_Z_ERROR=5"),
        (1, 255, "gtiff", "DISCARD_LSB=2"),
        (1, 255, "gtiff", "NBITS=7"),
    ],
)
def test_a_changed_mark_is_refused(tmp_path, feedback, bands, nodata, kind, creation):
    with pytest.raises(TiepointError) as refused:
        warped(tmp_path, feedback, bands, nodata, output_format=kind, creation_options=creation)
    assert refused.value.code == "creation_option_loses_mark"
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("nodata", [None, 0])
def test_values_that_would_be_cut_off_are_refused(tmp_path, feedback, nodata):
    with pytest.raises(TiepointError) as refused:
        warped(tmp_path, feedback, 1, nodata, creation_options="NBITS=7")
    assert refused.value.code == "creation_option_clips"
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(
    ("bands", "kind", "creation"),
    [(3, "cog", "COMPRESS=JPEG"), (1, "gtiff", "COMPRESS=LERC|MAX_Z_ERROR=0"), (1, "gtiff", "NBITS=8")],
)
def test_what_keeps_the_mark_is_written(tmp_path, feedback, bands, kind, creation):
    exact, lossy = (tmp_path / name for name in ("exact", "lossy"))
    found = []
    for folder, free in ((exact, ""), (lossy, creation)):
        folder.mkdir()
        dataset = gdal.Open(
            str(warped(folder, feedback, bands, None, output_format=kind, creation_options=free))
        )
        found.append(bytes(dataset.GetRasterBand(1).GetMaskBand().ReadRaster(buf_type=gdal.GDT_Byte)))
    assert found[0] == found[1]
    assert 0 < found[0].count(0) < len(found[0])
