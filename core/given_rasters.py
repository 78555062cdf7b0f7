"""What a script gives as a raster, as files that a run reads; and the result in the form of the sensed one.

A name is a name. An open dataset of GDAL or rasterio is its file, or a copy where it has none or says
something else. (array, transform, crs) and xarray.DataArray are written to a private folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from .data_arrays import band_count, data_array, geo_array, is_data_array
from .errors import TiepointError, explaining_system_errors
from .files import private_folders
from .files.outputs import Outputs, check_outputs
from .pair import Pair
from .raster.array_files import GeoArray, array_in, read_array, write_array
from .raster.dataset_files import (
    as_gdal,
    as_rasterio,
    gdal_source,
    is_of_gdal,
    is_of_rasterio,
    names_behind,
    rasterio_source,
)
from .raster.read.files_read import reads_of
from .raster.read.source import RasterSource

if TYPE_CHECKING:
    from .options import ResultOptions
    from .run.registration_result import Registration

_RESULT = "registered.tif"


@dataclass(frozen=True)
class Given:
    """The sources of a pair, and where its registered raster is written for the form of the sensed one."""

    sources: Pair[RasterSource]
    outputs: Outputs
    _sensed: Any
    _temporary: Path | None  # of the registered raster; None = it is a file that the caller named

    def returned(self, registration: Registration) -> Registration:
        """The registration with `registered`: the raster's path, or the raster in the sensed one's form."""
        written = registration.outputs.raster
        if written is None or is_name(self._sensed):
            return replace(registration, registered=written)
        temporary = self._temporary is not None
        again = _as_given(self._sensed, written, stays=not temporary)
        if temporary:
            kept = replace(registration.outputs, raster=None, view=None)
            registration = replace(registration, outputs=kept)
        return replace(registration, registered=again)


@contextmanager
def given_as_files(pair: Pair[Any], outputs: Outputs, result: ResultOptions) -> Iterator[Given]:
    """The pair while it is registered. Raises TiepointError for what is no raster, and for a virtual result
    of what has no file to refer to."""
    if all(is_name(raster) for raster in pair.both):
        yield Given(pair.map(RasterSource.of), outputs, pair.sensed, None)
        return
    behind = [name for raster in pair.both for name in _behind(raster)]  # of which a copy may be read
    check_outputs(outputs, behind, reads_of(beside=behind))
    with explaining_system_errors(), private_folders.work_folder() as folder:
        sources = Pair(
            reference=_source(pair.reference, folder / "reference.tif"),
            sensed=_source(pair.sensed, folder / "sensed.tif"),
        )
        temporary = None
        if not is_name(pair.sensed) and outputs.raster is None:
            temporary = folder / _RESULT
            outputs = replace(outputs, raster=temporary)
        of_copy = Path(sources.sensed.uri).parent == folder
        names = "" if outputs.raster is None else outputs.raster.suffix.lower()
        virtual = result.output_format == "vrt" or names == ".vrt"
        if virtual and (temporary is not None or of_copy):
            raise TiepointError("array_virtual")
        yield Given(sources, outputs, pair.sensed, temporary)


def is_name(raster: Any) -> bool:
    """Whether it is a path, another name that GDAL opens, or a RasterSource."""
    return isinstance(raster, (str, os.PathLike, RasterSource))


def is_array(raster: Any) -> bool:
    """Whether it is (array, transform, crs) or a DataArray."""
    return (isinstance(raster, tuple) and len(raster) == 3) or is_data_array(raster)


def values_given(raster: Any) -> np.ndarray:
    """The values of a DataArray or an open dataset, masked where they are not valid: (H, W) or (bands, H, W).

    Raises TiepointError.
    """
    if is_data_array(raster):
        array = geo_array(raster)
        return array.values if array.nodata is None else np.ma.masked_equal(array.values, array.nodata)
    if is_of_rasterio(raster):
        return np.asanyarray(raster.read(masked=True))
    if not is_of_gdal(raster):
        raise TiepointError("raster_no_name", kind=type(raster).__name__)
    array = array_in(raster)
    return np.ma.MaskedArray(array.values, False if array.valid is None else ~array.valid)


def _behind(raster: Any) -> list[str]:
    """GDAL names of what is read for data in memory, now or later, as an array that is loaded when needed."""
    if is_of_gdal(raster) or is_of_rasterio(raster):
        return names_behind(raster)
    if is_data_array(raster):
        return [name for name in [raster.encoding.get("source")] if isinstance(name, str)]
    return []


def _source(raster: Any, place: Path) -> RasterSource:
    """A file of what is given, written to `place` if need be."""
    if is_name(raster):
        return RasterSource.of(raster)
    if is_array(raster):
        write_array(place, GeoArray.of(*raster) if isinstance(raster, tuple) else geo_array(raster))
        return RasterSource(str(place))
    if is_of_gdal(raster):
        return gdal_source(raster, place)
    if is_of_rasterio(raster):
        return rasterio_source(raster, place)
    raise TiepointError("raster_no_name", kind=type(raster).__name__)


def _as_given(sensed: Any, written: Path, *, stays: bool) -> Any:
    """The raster in the form of `sensed`. stays: whether its file does."""
    if is_of_gdal(sensed) or is_of_rasterio(sensed):
        made: Callable[..., Any] = as_gdal if is_of_gdal(sensed) else as_rasterio
        return made(written, stays=stays)
    found = read_array(written, _count(sensed))
    if is_data_array(sensed):
        return data_array(found, sensed)
    transform: Any = found.geotransform
    if transform is not None and hasattr(sensed[1], "to_gdal"):
        transform = type(sensed[1]).from_gdal(*transform)
    mask = np.ma.nomask if found.valid is None else ~found.valid
    fill = None if found.nodata is None or found.nodata != found.nodata else found.nodata
    return np.ma.MaskedArray(found.values, mask, fill_value=fill), transform, found.crs_wkt


def _count(sensed: Any) -> int:
    """Bands of what was given; the result may have one more, alpha."""
    if is_data_array(sensed):
        return band_count(sensed)
    shape = np.shape(sensed[0])
    return 1 if len(shape) == 2 else shape[0]
