"""Open datasets of GDAL and rasterio as files that a run can read, and results as such datasets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import TiepointError
from ..messages import Notice
from .bindings import gdal
from .read.gdal_calls import bands_of, closing_datasets, failure, gdal_errors
from .read.source import SERVICES, RasterSource, open_raster

_IN_MEMORY = "MEM"  # GDAL's driver whose datasets have no file, whatever their name
_VIRTUAL = "VRT"
_COPY = ["BIGTIFF=IF_SAFER", "COMPRESS=NONE"]  # it is read once and removed


def is_of_gdal(raster: Any) -> bool:
    """Whether it is an open dataset of GDAL."""
    return isinstance(raster, gdal.Dataset)


def is_of_rasterio(raster: Any) -> bool:
    """Whether it is an open dataset of rasterio, also a virtual one; rasterio need not be there."""
    return type(raster).__module__.split(".")[0] == "rasterio" and hasattr(raster, "read")


def names_behind(dataset: Any) -> list[str]:
    """The files that an open dataset reads, as GDAL names; of a virtual one without a file, its XML.

    Raises TiepointError where it is closed.
    """
    if is_of_rasterio(dataset):
        _check_open(dataset)
        return [str(dataset.name), *map(str, dataset.files)]
    return [dataset.GetDescription(), *(dataset.GetFileList() or ()), *(dataset.GetMetadata("xml:VRT") or ())]


@closing_datasets
def gdal_source(dataset: gdal.Dataset, copy: Path) -> RasterSource:
    """The dataset's own file where that says the same, else a copy of it, written to `copy`.

    What was set on the open dataset alone (coordinates, no-data values) is kept so. Raises TiepointError.
    """
    notice = Notice.of("dataset_not_copied", name=dataset.GetDescription())
    with gdal_errors(notice) as log:
        driver = dataset.GetDriver().ShortName
        if driver != _VIRTUAL:  # whose file would be written again, whatever it is
            dataset.FlushCache()
        named = RasterSource(dataset.GetDescription())
        if driver in SERVICES or (driver != _IN_MEMORY and _says_the_same(named, dataset)):
            return named
        if gdal.GetDriverByName("GTiff").CreateCopy(str(copy), dataset, 0, _COPY) is None:
            raise failure(notice, log)
    return RasterSource(str(copy))


def rasterio_source(dataset: Any, copy: Path) -> RasterSource:
    """The source of a dataset of rasterio. Its names are GDAL's, but its files in memory are its own
    GDAL's alone. Raises TiepointError."""
    _check_open(dataset)
    named = RasterSource(str(dataset.name))
    if dataset.mode == "r" and _shows_the_same(named, dataset):
        return named
    import rasterio.shutil

    try:
        rasterio.shutil.copy(dataset, str(copy), driver="GTiff", strict=False, BIGTIFF="IF_SAFER")
    except Exception as error:  # rasterio's errors have no common class
        raise TiepointError("dataset_not_copied", detail=str(error), name=dataset.name) from error
    return RasterSource(str(copy))


@closing_datasets
def as_gdal(path: Path, *, stays: bool) -> gdal.Dataset:
    """The raster as an open dataset; of a file that does not stay, in memory. Raises TiepointError."""
    dataset = open_raster(RasterSource(str(path)))
    if stays:
        return dataset
    notice = Notice.of("raster_unreadable", name=path.name)
    with gdal_errors(notice) as log:
        held = gdal.GetDriverByName(_IN_MEMORY).CreateCopy("", dataset)
        if held is None:
            raise failure(notice, log)
    return held


def as_rasterio(path: Path, *, stays: bool) -> Any:
    """The raster as a dataset of rasterio."""
    import rasterio

    if stays:
        return rasterio.open(path)
    memory = rasterio.MemoryFile(path.read_bytes())
    opened = memory.open()
    opened.memory_file = memory  # its pixels go when it is collected
    return opened


def _check_open(dataset: Any) -> None:
    """Raises TiepointError where a dataset of rasterio is closed: it would raise errors of its own."""
    if dataset.closed:
        raise TiepointError("dataset_closed", name=dataset.name)


def _says_the_same(named: RasterSource, dataset: gdal.Dataset) -> bool:
    """Whether the file of that name has the dataset's grid, coordinates and no-data values."""
    if not named.uri:
        return False
    try:
        found = open_raster(named)
    except TiepointError:
        return False
    return _facts(found) == _facts(dataset)


def _facts(dataset: gdal.Dataset) -> list[Any]:
    bands = bands_of(dataset)
    gcps = [(gcp.GCPPixel, gcp.GCPLine, gcp.GCPX, gcp.GCPY) for gcp in dataset.GetGCPs() or ()]
    return [
        (dataset.RasterXSize, dataset.RasterYSize),
        (tuple(dataset.GetGeoTransform()), dataset.GetProjection(), gcps, dataset.GetGCPProjection()),
        [(band.DataType, str(band.GetNoDataValue()), band.GetMaskFlags()) for band in bands],
        dataset.GetMetadata("xml:VRT"),
    ]


def _shows_the_same(named: RasterSource, dataset: Any) -> bool:
    """Whether this GDAL finds what rasterio has open: the grid and the no-data values."""
    try:
        found = open_raster(named)
    except TiepointError:
        return False
    nodata_here = [str(found.GetRasterBand(index + 1).GetNoDataValue()) for index in range(found.RasterCount)]
    opened_nodata = [str(None if value is None else float(value)) for value in dataset.nodatavals]
    size = found.RasterXSize, found.RasterYSize
    placed = tuple(found.GetGeoTransform()) == tuple(dataset.transform.to_gdal())
    return size == (dataset.width, dataset.height) and nodata_here == opened_nodata and placed
