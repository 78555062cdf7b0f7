"""Copies of a registered raster in another format or with another compression; pixel values stay."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...errors import TiepointError
from ...feedback import Feedback
from ...messages import Notice
from ...pair import Size
from ..bindings import gdal
from ..read.gdal_calls import Progress, closing_datasets, create_copy, failure, gdal_errors
from ..read.source import RasterSource
from .output_file import is_complete, moved_into_place, space_hint

# Suffix -> GDAL's driver. For other formats there is QGIS's own “Save as”.
FORMATS = {
    ".tif": "GTiff",
    ".tiff": "GTiff",
    ".img": "HFA",
    ".png": "PNG",
    ".jp2": "JP2OpenJPEG",
}
COMPRESSIONS = ("deflate", "lzw", "zstd", "none", "cog")


@closing_datasets
def copy_raster(
    source: Path, output: Path, compression: str, feedback: Feedback, keep: Sequence[RasterSource] = ()
) -> Path:
    """Copy a GeoTIFF to the format of the suffix of `output`, see FORMATS.

    compression: one of COMPRESSIONS, for GeoTIFFs; "cog" = cloud optimized GeoTIFF, with overviews. keep:
    rasters whose files must not be replaced. Raises TiepointError (a format that this GDAL cannot write or
    that cannot hold the data type) and Cancelled; neither leaves a file behind.
    """
    name = FORMATS.get(output.suffix.lower(), "")
    if compression == "cog" and name == "GTiff":
        name = "COG"
    notice = Notice.of("file_not_written", name=output.name, **space_hint(output.parent))
    progress = Progress(feedback, "warp", 0.8, 1.0)
    with gdal_errors(notice) as log:
        driver = gdal.GetDriverByName(name) if name else None
        if driver is None:
            raise TiepointError("format_not_writable", kind=output.suffix)
        dataset = gdal.OpenEx(str(source), gdal.OF_RASTER)
        if dataset is None:
            raise failure(Notice.of("raster_not_opened", name=source.name), log)
        size = Size(dataset.RasterXSize, dataset.RasterYSize)
        with moved_into_place(output, RasterSource(str(source)), *keep) as temporary:
            options = _options(name, compression, dataset.GetRasterBand(1).DataType)
            copy = create_copy(driver, temporary, dataset, progress, log, options)
            done = copy is not None
            copy = None  # closing writes the rest
            progress.check()
            if not done or log.failures or not is_complete(temporary, size):
                raise failure(
                    Notice.of("file_not_written", hint_code="choose_geotiff", name=output.name), log
                )
    return output


def _options(driver: str, compression: str, dtype: int) -> list[str]:
    floats = dtype in (gdal.GDT_Float32, gdal.GDT_Float64)
    if driver == "COG":
        return ["COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER"]
    if driver != "GTiff":
        return []
    options = ["TILED=YES", "BIGTIFF=IF_SAFER", f"COMPRESS={compression.upper()}"]
    if compression != "none" and (floats or gdal.GetDataTypeSize(dtype) <= 32):
        options.append(f"PREDICTOR={3 if floats else 2}")
    return options
