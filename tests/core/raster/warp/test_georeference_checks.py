"""What a georeferenced file is checked for before it counts as written, and what cannot be written so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Size
from tiepoint.core.raster.read.gdal_calls import Progress
from tiepoint.core.raster.read.georeferencing import spatial_reference
from tiepoint.core.raster.read.source import describe
from tiepoint.core.raster.warp.georeference import _copy, _is_placed, _same_pixels, georeference
from tiepoint.tests.core.raster.warp_cases import SIZE, model, sources


def only_georeferenced(tmp_path, feedback, name="affine"):
    """The file, the description of the sensed raster, and the coordinates that were written."""
    infos, (transform, points) = sources(tmp_path, None, "rotated").map(describe), model(name)
    output, options = tmp_path / "out.tif", RegistrationOptions.of(product="georeferenced")
    made = georeference(infos, transform, points, output, options, feedback)
    return output, infos.sensed, made.coordinates


def test_pixels_are_the_same_in_type_and_value_and_number():
    """Of 16 bits with a sign and without one, the bytes may be equal."""

    def raster(*bands, dtype=gdal.GDT_UInt16):
        dataset = gdal.GetDriverByName("MEM").Create("", 3, 2, len(bands), dtype)
        for index, band in enumerate(bands):
            dataset.GetRasterBand(index + 1).WriteRaster(0, 0, 3, 2, np.array(band, np.uint16).tobytes())
        return dataset

    one, two = [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 7]
    progress = Progress(Feedback(), "warp", 0.0, 1.0)
    for other, same in (
        (raster(one, two), True),
        (raster(one, one), False),
        (raster(one), False),
        (raster(one, two, dtype=gdal.GDT_Int16), False),
    ):
        assert _same_pixels(raster(one, two), other, progress) == same


def test_bands_with_masks_of_their_own_are_not_written_anew(tmp_path, feedback):
    infos = sources(tmp_path, None, "rotated").map(describe)
    infos = replace(infos, sensed=replace(infos.sensed, own_masks=(1,)))
    transform, points = model("affine")
    options = RegistrationOptions.of(product="georeferenced", compression="zstd")
    with pytest.raises(TiepointError) as caught:
        georeference(infos, transform, points, tmp_path / "out.tif", options, feedback)
    assert caught.value.code == "masks_of_bands_not_held"
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_a_full_disk_is_told_while_a_file_is_copied(tmp_path):
    (tmp_path / "old").write_bytes(b"x" * 1000)
    with pytest.raises(TiepointError) as caught:
        _copy([(tmp_path / "old", Path("/dev/full"))], Feedback())
    assert caught.value.code == "georeferenced_not_written"
    assert "No space left" in str(caught.value)


def test_a_file_is_checked_for_its_own_place_and_no_other(tmp_path, feedback):
    output, sensed, placed = only_georeferenced(tmp_path, feedback)
    assert _is_placed(output, sensed, placed)
    assert not _is_placed(tmp_path / "none.tif", sensed, placed)
    (tmp_path / "broken.tif").write_bytes(output.read_bytes()[:100])
    assert not _is_placed(tmp_path / "broken.tif", sensed, placed)
    assert not _is_placed(output, replace(sensed, size=Size(SIZE[0] + 1, SIZE[1])), placed)
    assert not _is_placed(
        output, sensed, replace(placed, crs_wkt=spatial_reference("EPSG:4326").ExportToWkt())
    )
    for index in range(6):
        moved = list(placed.geotransform)
        moved[index] += 1e-3 * abs(placed.geotransform[1])
        there = replace(placed, geotransform=tuple(moved))
        assert not _is_placed(output, sensed, there)
    dataset = gdal.Open(str(output), gdal.GA_Update)
    dataset.SetMetadata({"X_DATASET": "longitudes.tif"}, "GEOLOCATION")
    dataset = None
    assert not _is_placed(output, sensed, placed)


def test_points_in_place_of_a_geotransform_are_another_place(tmp_path, feedback):
    output, sensed, placed = only_georeferenced(tmp_path, feedback, "polynomial2")
    assert _is_placed(output, sensed, placed)
    assert not _is_placed(output, sensed, replace(placed, gcps=placed.gcps[1:]))
    straight = replace(placed, gcps=[], geotransform=(0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    assert not _is_placed(output, sensed, straight)
