"""Arrays with a geotransform and a coordinate system, as GeoTIFFs and back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import TiepointError
from .bindings import gdal, osr
from .read.gdal_calls import closing_datasets
from .read.source import RasterSource, open_raster
from .warp.outside import KINDS

# Not by GDAL's guess, which takes the fourth band of four for alpha.
_OPTIONS = ["BIGTIFF=IF_SAFER", "PHOTOMETRIC=MINISBLACK"]


@dataclass(frozen=True)
class GeoArray:
    """An array (H, W) or (bands, H, W), and where it lies."""

    values: np.ndarray
    geotransform: tuple[float, ...] | None  # GDAL's six numbers
    crs_wkt: str = ""
    nodata: float | None = None
    valid: np.ndarray | None = None  # bool, of the values' shape or (H, W); None = all but nodata

    @classmethod
    def of(cls, array: Any, transform: Any = None, crs: Any = None, nodata: float | None = None) -> GeoArray:
        """array: a masked one is not valid where it is masked. transform: GDAL's six numbers, or an
        affine.Affine. crs: a name such as "EPSG:32633", its number, WKT, or what has `to_wkt`. Raises
        TiepointError for what is no such thing."""
        masked = isinstance(array, np.ma.MaskedArray) and np.ma.getmaskarray(array).any()
        valid = ~np.ma.getmaskarray(array) if masked else None
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
        return cls(values, known, _wkt(crs), nodata, valid)


@closing_datasets
def write_array(path: Path, given: GeoArray) -> None:
    """A GeoTIFF. Raises TiepointError where its data type has none."""
    bands = given.values if given.values.ndim == 3 else given.values[None]
    bands = bands.astype(bands.dtype.newbyteorder("="), copy=False)
    name = next((name for name, kind in KINDS.items() if kind == bands.dtype), "")
    kind = gdal.GetDataTypeByName(name)
    if kind == gdal.GDT_Unknown:
        raise TiepointError("array_no_raster", shape=given.values.shape, kind=bands.dtype)
    count, height, width = bands.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind, _OPTIONS)
    if given.geotransform is not None:
        made.SetGeoTransform(given.geotransform)
    if given.crs_wkt:
        made.SetProjection(given.crs_wkt)
    for index, band in enumerate(bands, start=1):
        target = made.GetRasterBand(index)
        if given.nodata is not None:
            target.SetNoDataValue(float(given.nodata))
        target.WriteRaster(0, 0, width, height, band.tobytes())
    if given.valid is not None:
        valid = given.valid if given.valid.ndim == 2 else given.valid.all(axis=0)
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        opaque = (valid.astype(np.uint8) * 255).tobytes()
        made.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, width, height, opaque)
    made.FlushCache()


@closing_datasets
def read_array(path: Path, count: int | None = None) -> GeoArray:
    """The first `count` bands, None = all; (H, W) where there is one. An alpha band after them is what is
    valid. Raises TiepointError, also where ground control points place it, which no array has."""
    dataset = open_raster(RasterSource(str(path)))
    if dataset.GetGCPCount():
        raise TiepointError("array_not_placed")
    return array_in(dataset, count)


def array_in(dataset: gdal.Dataset, count: int | None = None) -> GeoArray:
    """The pixels of an open dataset, placed by its geotransform."""
    bands = [dataset.GetRasterBand(index + 1) for index in range(count or dataset.RasterCount)]
    values, masks = (np.stack([_pixels(band) for band in each]) for each in (bands, _masks(bands)))
    if len(bands) == 1:
        values, masks = values[0], masks[0]
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    known = None if geotransform is None else tuple(geotransform)
    return GeoArray(values, known, dataset.GetProjection(), bands[0].GetNoDataValue(), masks != 0)


def _masks(bands: list[gdal.Band]) -> list[gdal.Band]:
    return [band.GetMaskBand() for band in bands]


def _pixels(band: gdal.Band) -> np.ndarray:
    """(H, W)."""
    kind = KINDS[gdal.GetDataTypeName(band.DataType)]
    return np.frombuffer(band.ReadRaster(), kind).reshape(band.YSize, band.XSize)


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
