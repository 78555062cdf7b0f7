"""Registration of arrays: what is given as arrays, datasets or xarray's comes back in the same form.

    from tiepoint.core.arrays import register_array

    values, transform, crs = register_array("reference.tif", (values, transform, "EPSG:32633"))

With xarray and rioxarray: `import tiepoint.core.arrays`, then `da.tiepoint.register_to(reference)`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .errors import TiepointError
from .face import register
from .files import private_folders
from .raster.array_files import GeoArray, read_array, write_array
from .raster.read.source import RasterSource


def register_array(reference: Any, sensed: Any, **named: Any) -> Any:
    """`sensed` warped onto `reference`, in the form that it was given in.

    Each may be (array, transform, crs) or xarray.DataArray with rio information; a path, a RasterSource, or
    an open dataset of rasterio or GDAL that has a file, only `reference`. named: as of `register`; its files
    may be named, too. An array is (H, W) or (bands, H, W). A new dimension or coordinate system is the
    reference's. Raises TiepointError, also where the pair cannot be trusted, and Cancelled.
    """
    form = _geo_array(sensed)
    if form is None:
        raise TiepointError("array_needed", kind=type(sensed).__name__)
    with private_folders.work_folder() as folder:
        out = folder / "registered.tif"
        write_array(folder / "sensed.tif", form)
        onto = _named(reference, folder)
        result = register(onto, folder / "sensed.tif", raster=out, **named)
        if not result.accepted:
            raise TiepointError("pair_was_refused", reason=result.reason)
        found = read_array(out)
    return _as_given(sensed, found)


def _named(raster: Any, folder: Path) -> Any:
    """What `register` takes for the reference."""
    array = _geo_array(raster)
    if array is not None:
        write_array(folder / "reference.tif", array)
        return folder / "reference.tif"
    if isinstance(raster, (str, os.PathLike, RasterSource)):
        return raster
    if hasattr(raster, "GetDescription"):  # of GDAL
        return str(raster.GetDescription())
    return getattr(raster, "name", raster)  # of rasterio; else `register` says what it cannot take


def _geo_array(raster: Any) -> GeoArray | None:
    """The array that is given; None where it is something else."""
    if isinstance(raster, tuple) and len(raster) == 3:
        return GeoArray.of(*raster)
    if not hasattr(raster, "rio"):
        return None
    placed = raster.rio.crs is not None
    nodata = raster.rio.nodata
    transform = raster.rio.transform() if placed else None
    return GeoArray.of(raster.values, transform, raster.rio.crs, None if nodata is None else float(nodata))


def _as_given(given: Any, found: GeoArray) -> Any:
    if isinstance(given, tuple):
        transform: Any = found.geotransform
        if hasattr(given[1], "to_gdal"):
            transform = type(given[1]).from_gdal(*found.geotransform or ())
        return found.values, transform, found.crs_wkt
    import xarray
    from affine import Affine

    values = found.values
    values = (
        values if given.ndim == values.ndim else values.reshape((1,) * (given.ndim - 2) + values.shape[-2:])
    )
    y, x = given.rio.y_dim, given.rio.x_dim
    kept = {name: each for name, each in given.coords.items() if not {x, y}.intersection(each.dims)}
    kept.pop("spatial_ref", None)
    made = xarray.DataArray(values, dims=given.dims, coords=kept, attrs=given.attrs, name=given.name)
    made = made.rio.set_spatial_dims(x_dim=x, y_dim=y).rio.write_crs(found.crs_wkt)
    made = made.rio.write_transform(Affine.from_gdal(*found.geotransform or ()))
    made = made.rio.write_nodata(found.nodata) if found.nodata is not None else made
    grid = made.rio.transform()
    height, width = values.shape[-2:]
    if grid.b == 0 and grid.d == 0:
        made = made.assign_coords(
            {
                x: [grid.c + grid.a * (index + 0.5) for index in range(width)],
                y: [grid.f + grid.e * (index + 0.5) for index in range(height)],
            }
        )
    return made


def _add_accessor() -> None:
    """`da.tiepoint`, where xarray and rioxarray are there."""
    try:
        import rioxarray  # noqa: F401 - makes `da.rio`
        import xarray
    except ImportError:
        return

    @xarray.register_dataarray_accessor("tiepoint")
    class Accessor:
        """`da.tiepoint`."""

        def __init__(self, array: Any) -> None:
            self._array = array

        def register_to(self, reference: Any, **named: Any) -> Any:
            """See register_array."""
            return register_array(reference, self._array, **named)


_add_accessor()
