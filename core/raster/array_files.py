"""Arrays with a geotransform and a coordinate system, as GeoTIFFs and back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array, osr

from ..errors import TiepointError
from .read.gdal_calls import closing_datasets
from .read.source import RasterSource, open_raster


@dataclass(frozen=True)
class GeoArray:
    """An array (H, W) or (bands, H, W), and where it lies."""

    values: np.ndarray
    geotransform: tuple[float, ...] | None  # GDAL's six numbers
    crs_wkt: str = ""
    nodata: float | None = None

    @classmethod
    def of(cls, array: Any, transform: Any = None, crs: Any = None, nodata: float | None = None) -> GeoArray:
        """transform: GDAL's six numbers, or an affine.Affine. crs: a name such as "EPSG:32633", its number,
        WKT, or what has `to_wkt`. Raises TiepointError for what is no such thing."""
        values = np.asarray(array)
        if values.ndim not in (2, 3) or values.dtype.kind not in "uif":
            raise TiepointError("array_no_raster", shape=values.shape, kind=values.dtype)
        numbers = transform.to_gdal() if hasattr(transform, "to_gdal") else transform
        try:
            known = None if numbers is None else tuple(float(each) for each in numbers)
        except TypeError:
            known = ()
        if known is not None and len(known) != 6:
            raise TiepointError("array_transform")
        return cls(values, known, _wkt(crs), nodata)


@closing_datasets
def write_array(path: Path, given: GeoArray) -> None:
    """A GeoTIFF. Raises TiepointError where its data type has none."""
    bands = given.values if given.values.ndim == 3 else given.values[None]
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    if kind is None:
        raise TiepointError("array_no_raster", shape=given.values.shape, kind=bands.dtype)
    count, height, width = bands.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind, ["BIGTIFF=IF_SAFER"])
    if given.geotransform is not None:
        made.SetGeoTransform(given.geotransform)
    if given.crs_wkt:
        made.SetProjection(given.crs_wkt)
    for index, band in enumerate(bands, start=1):
        target = made.GetRasterBand(index)
        if given.nodata is not None:
            target.SetNoDataValue(float(given.nodata))
        target.WriteArray(np.ascontiguousarray(band))
    made.FlushCache()


@closing_datasets
def read_array(path: Path) -> GeoArray:
    """All bands; (H, W) where there is one. Raises TiepointError."""
    dataset = open_raster(RasterSource(str(path)))
    return GeoArray(
        dataset.ReadAsArray(),
        tuple(dataset.GetGeoTransform()),
        dataset.GetProjection(),
        dataset.GetRasterBand(1).GetNoDataValue(),
    )


def _wkt(crs: Any) -> str:
    if crs is None or crs == "":
        return ""
    if hasattr(crs, "to_wkt"):
        return str(crs.to_wkt())
    name = f"EPSG:{crs}" if isinstance(crs, int) else str(crs)
    found = osr.SpatialReference()
    try:
        wrong = found.SetFromUserInput(name) != 0
    except RuntimeError:  # where osr.UseExceptions() was called
        wrong = True
    if wrong:
        raise TiepointError("crs_of_raster_unknown", name=name)
    return str(found.ExportToWkt())
