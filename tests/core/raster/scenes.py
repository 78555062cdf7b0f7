"""Synthetic rasters with exact truth: an analytic image can be evaluated at any fraction of a pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

_TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "int32": gdal.GDT_Int32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
    "complex64": gdal.GDT_CFloat32,
}


def waves(points: np.ndarray, period: float = 37.0) -> np.ndarray:
    """Smooth values in [0, 1] at points (..., 2), aperiodic over a few hundred pixels."""
    x, y = points[..., 0], points[..., 1]
    k = 2 * np.pi / period
    total = (
        np.sin(k * x)
        + np.sin(0.83 * k * y + 1.0)
        + np.sin(0.61 * k * (x + y))
        + np.sin(0.47 * k * (x - y) + 2.0)
    )
    return 0.5 + total / 8


def pixel_centres(width: int, height: int) -> np.ndarray:
    """(H, W, 2): (column, row) of every pixel."""
    return np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=2).astype(np.float64)


def wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def write(
    path, bands, geotransform=None, epsg=None, nodata=None, roles=None, driver="GTiff", options=()
) -> str:
    """Write (H, W) or (N, H, W) arrays; returns the path as text."""
    bands = np.asarray(bands)
    bands = bands[None] if bands.ndim == 2 else bands
    count, height, width = bands.shape
    kind = _TYPES[str(bands.dtype)]
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), width, height, count, kind, options=list(options)
    )
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        if roles is not None:
            band.SetColorInterpretation(roles[index])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteRaster(0, 0, width, height, np.ascontiguousarray(bands[index]).tobytes())
    dataset.FlushCache()
    return str(path)


def cut_off(path: Path | str, share: float) -> str:
    """Leave the first `share` of a file's bytes; returns the path as text."""
    whole = Path(path).read_bytes()
    Path(path).write_bytes(whole[: int(share * len(whole))])
    return str(path)


def read(path: Path | str, band: int = 1) -> np.ndarray:
    """(H, W) float64 of one band."""
    dataset = gdal.Open(str(path))
    data = dataset.GetRasterBand(band).ReadRaster(buf_type=gdal.GDT_Float64)
    return np.frombuffer(data, np.float64).reshape(dataset.RasterYSize, dataset.RasterXSize)


def shift_between(image: np.ndarray, truth, places: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(2,) and rms: the shift that best explains image = truth(places + shift), by least squares.

    truth: function of (..., 2) points. places (H, W, 2): where each pixel should lie.
    """
    step = 0.01
    value = truth(places)
    gx = (truth(places + (step, 0)) - truth(places - (step, 0))) / (2 * step)
    gy = (truth(places + (0, step)) - truth(places - (0, step))) / (2 * step)
    inside = valid & np.isfinite(image)
    system = np.column_stack([gx[inside], gy[inside]])
    solution, *_ = np.linalg.lstsq(system, (image - value)[inside], rcond=None)
    return solution
