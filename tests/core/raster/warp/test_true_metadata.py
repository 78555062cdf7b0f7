"""What a file says of its pixels stays; what it says of its old grid does not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read.named_nodata import as_options_say
from tiepoint.core.raster.read.source import describe
from tiepoint.core.raster.warp.result import write_raster
from tiepoint.core.raster.warp.true_metadata import kept
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import read
from tiepoint.tests.core.raster.warp_cases import SIZE, model, sources

NETCDF = {
    "NC_GLOBAL#title": "Sea surface",
    "NC_GLOBAL#geospatial_lat_min": "40.1",
    "lat#units": "degrees_north",
    "x#standard_name": "projection_x_coordinate",
    "polar#grid_mapping_name": "polar_stereographic",
    "polar#straight_vertical_longitude_from_pole": "-45",
    "sst#units": "kelvin",
    "sst#grid_mapping": "polar",
    "NETCDF_DIM_time": "17532",
    "STATISTICS_MAXIMUM": "9",
    "AREA_OR_POINT": "Point",
    "NORTHBOUNDINGCOORDINATE": "50",
    "SENSOR": "A7",
}
TRUE = {"NC_GLOBAL#title", "sst#units", "NETCDF_DIM_time", "SENSOR"}


def test_attributes_of_the_old_grid_are_dropped():
    assert set(kept(NETCDF)) == TRUE
    assert kept(None) == {}


def warped(tmp_path, feedback, dress, bands, how=None, **options):
    """The output for a sensed raster that `dress` has changed."""
    pair = sources(tmp_path, bands, "west of zero", **(how or {}))
    dataset = gdal.Open(pair.sensed.uri, gdal.GA_Update)
    dress(dataset)
    dataset.FlushCache()
    dataset = None
    output = tmp_path / f"out{options.pop('suffix', '.tif')}"
    transform, points = model("affine")
    warp(pair.map(describe), transform, points, output, RegistrationOptions.of(**options), feedback)
    return gdal.Open(str(output))


@pytest.mark.parametrize("suffix", [".tif", ".vrt"])
def test_domains_stay_that_do_not_place_the_pixels(tmp_path, feedback, suffix):
    def dress(dataset):
        dataset.SetMetadata(NETCDF)
        dataset.SetMetadata({"CLOUDCOVER": "3"}, "IMAGERY")
        dataset.SetMetadata({"LINE_OFF": "5", "SAMP_OFF": "5"}, "RPC")
        dataset.SetMetadata(["<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"], "xml:XMP")

    bands = np.arange(SIZE[0] * SIZE[1], dtype=np.uint16).reshape(SIZE[::-1]) % 4000
    dataset = warped(tmp_path, feedback, dress, bands, suffix=suffix)
    assert set(dataset.GetMetadata()) - {"AREA_OR_POINT"} == TRUE
    assert dataset.GetMetadataItem("AREA_OR_POINT") in (None, "Area")
    assert dataset.GetMetadata("IMAGERY") == {"CLOUDCOVER": "3"}
    assert dataset.GetMetadata("RPC") == {}
    assert "xmpmeta" in dataset.GetMetadata_List("xml:XMP")[0]


@pytest.mark.parametrize(
    ("resampling", "output_format", "stays"),
    [("nearest", "gtiff", True), ("nearest", "cog", True), ("cubic", "gtiff", False)],
)
def test_an_attribute_table_stays_with_whole_values(tmp_path, feedback, resampling, output_format, stays):
    def dress(dataset):
        table = gdal.RasterAttributeTable()
        table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
        table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
        for row, name in enumerate(("water", "forest", "town")):
            table.SetValueAsInt(row, 0, row + 3)
            table.SetValueAsString(row, 1, name)
        dataset.GetRasterBand(1).SetDefaultRAT(table)

    bands = np.random.default_rng(0).integers(3, 6, SIZE[::-1], dtype=np.uint8)
    dataset = warped(tmp_path, feedback, dress, bands, resampling=resampling, output_format=output_format)
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    assert (table is not None and table.GetRowCount() == 3) == stays
    if stays:
        assert [table.GetValueAsString(row, 1) for row in range(3)] == ["water", "forest", "town"]
    made = Path(dataset.GetDescription())
    others = {path.name for path in made.parent.iterdir() if not path.name.startswith(made.name)}
    assert all(name.startswith(("reference", "sensed")) for name in others)  # no file is left by the way


@pytest.mark.parametrize(
    ("resampling", "most", "bits"), [("nearest", 4000, "12"), ("cubic", 4000, None), ("nearest", 4096, None)]
)
def test_fewer_bits_stay_where_every_value_fits(tmp_path, feedback, resampling, most, bits):
    """A raster that uses all of its 12 bits needs another value for the outside, which has more."""
    values = np.arange(SIZE[0] * SIZE[1]).reshape(SIZE[::-1]) % most
    dataset = warped(
        tmp_path,
        feedback,
        lambda _dataset: None,
        (values + (1 if most == 4000 else 0)).astype(np.uint16),
        how={"options": ["NBITS=12"]},
        resampling=resampling,
    )
    band = dataset.GetRasterBand(1)
    assert band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == bits
    image = read(dataset.GetDescription())
    inside = image != band.GetNoDataValue()
    assert inside.sum() > 20_000
    assert set(np.unique(image[inside])) <= set(range(4096)) or resampling == "cubic"


def test_colour_roles_stay(tmp_path, feedback):
    roles = [gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand, gdal.GCI_Undefined]
    bands = np.random.default_rng(0).integers(1, 200, (4, *SIZE[::-1]), dtype=np.uint8)
    dataset = warped(tmp_path, feedback, lambda _dataset: None, bands, how={"roles": roles})
    assert [dataset.GetRasterBand(i + 1).GetColorInterpretation() for i in range(4)] == roles


@pytest.mark.parametrize(
    ("suffix", "options"),
    [
        (".tif", {"sensed_nodata": "7:9"}),  # read through a virtual raster
        (".vrt", {}),
        (".vrt", {"product": "georeferenced"}),
    ],
)
def test_domains_of_raster_and_bands_pass_through_virtual_rasters(tmp_path, feedback, suffix, options):
    bands = np.arange(2 * SIZE[0] * SIZE[1], dtype=np.uint16).reshape(2, *SIZE[::-1]) % 4000
    pair = sources(tmp_path, bands, "west of zero")
    dataset = gdal.Open(pair.sensed.uri, gdal.GA_Update)
    dataset.SetMetadata({"CLOUDCOVER": "3"}, "IMAGERY")
    dataset.GetRasterBand(2).SetMetadata({"FWHM": "15"}, "SPECTRAL")
    dataset = None
    output = tmp_path / f"out{suffix}"
    chosen = RegistrationOptions.of(**options)
    pair = as_options_say(pair, chosen.read)
    write_raster(pair.map(describe), *model("affine"), output, chosen, feedback)
    dataset = gdal.Open(str(output))
    assert dataset.GetMetadata("IMAGERY") == {"CLOUDCOVER": "3"}
    assert dataset.GetRasterBand(2).GetMetadata("SPECTRAL") == {"FWHM": "15"}
