"""xarray's DataArrays with rio information, as arrays with a geotransform and a CRS, and back."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import TiepointError
from .raster.array_files import GeoArray


def is_data_array(raster: Any) -> bool:
    """Whether it is an xarray.DataArray; xarray need not be there."""
    return type(raster).__module__.split(".")[0] == "xarray" and hasattr(raster, "dims")


def geo_array(given: Any) -> GeoArray:
    """The values of a DataArray, (H, W) or (bands, H, W), whatever the order of its dimensions.

    Raises TiepointError where rioxarray is missing, or it has no two dimensions in space.
    """
    rio = _rio(given)
    try:
        y, x = rio.y_dim, rio.x_dim
    except Exception as error:  # rioxarray's own, which is no subclass of ValueError in all versions
        raise TiepointError("data_array_dims", dims=", ".join(map(str, given.dims)), reason=error) from error
    values = given.transpose(..., y, x).values
    placed = rio.crs is not None
    nodata = rio.nodata
    transform = rio.transform() if placed else None
    return GeoArray.of(values, transform, rio.crs, None if nodata is None else float(nodata))


def band_count(given: Any) -> int:
    """How many planes it has."""
    rio = _rio(given)
    return int(np.prod([size for name, size in given.sizes.items() if name not in (rio.y_dim, rio.x_dim)]))


def data_array(found: GeoArray, like: Any) -> Any:
    """`found` as a DataArray with the names, further dimensions and attributes of `like`.

    Where no value says what is not valid, as in a photograph that has them all, the values become floats, and
    those are NaN.
    """
    import xarray

    rio = _rio(like)
    y, x = rio.y_dim, rio.x_dim
    others = [name for name in like.dims if name not in (y, x)]
    values, nodata = found.values, found.nodata
    if nodata is None and found.valid is not None and not found.valid.all():
        values, nodata = np.where(found.valid, values, np.float32(np.nan)), float("nan")
    if values.ndim != like.ndim:
        values = values.reshape((1,) * (like.ndim - 2) + values.shape[-2:])
    kept = {name: each for name, each in like.coords.items() if not {x, y}.intersection(each.dims)}
    kept.pop("spatial_ref", None)
    made = xarray.DataArray(values, dims=(*others, y, x), coords=kept, attrs=like.attrs, name=like.name)
    made = made.rio.set_spatial_dims(x_dim=x, y_dim=y)
    made = made.rio.write_crs(found.crs_wkt) if found.crs_wkt else made
    if nodata is not None:
        made = made.rio.write_nodata(nodata)
    if found.geotransform is not None:
        made = _placed(made, found.geotransform, (x, y))
    return made.transpose(*like.dims)


def _placed(made: Any, geotransform: tuple[float, ...], names: tuple[str, str]) -> Any:
    """The DataArray with its transform, and on an upright grid with the coordinates of the pixel centres."""
    from affine import Affine

    grid, (x, y) = Affine.from_gdal(*geotransform), names
    made = made.rio.write_transform(grid)
    if grid.b != 0 or grid.d != 0:
        return made
    columns, rows = np.arange(made.sizes[x]) + 0.5, np.arange(made.sizes[y]) + 0.5
    return made.assign_coords({x: grid.c + grid.a * columns, y: grid.f + grid.e * rows})


def _rio(given: Any) -> Any:
    """The accessor that rioxarray adds to a DataArray."""
    try:
        import rioxarray  # noqa: F401
    except ImportError as error:
        raise TiepointError("rioxarray_missing") from error
    return given.rio
