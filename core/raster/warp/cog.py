"""Cloud optimized GeoTIFFs: tiled, with overviews, laid out for reading parts of them over a network."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from ...errors import TiepointError
from ...files.sidecars import sidecars_of
from ...messages import Notice
from ...options import RegistrationOptions
from ...pair import Size
from ..bindings import gdal
from ..read.gdal_calls import Progress, create_copy, failure, gdal_errors, thread_count
from ..read.source import RasterInfo
from .creation_options import cog_options
from .lossy import check_mark_is_kept
from .output_file import is_complete, space_hint
from .overviews import holds_classes
from .true_metadata import bits_of


def by_way_of_geotiff(
    path: Path,
    sensed: RasterInfo,
    options: RegistrationOptions,
    progress: Progress,
    write: Callable[[Path, RegistrationOptions], None],
) -> None:
    """Write a GeoTIFF beside `path`, and copy that to `path` as a cloud optimized one.

    write: writes the GeoTIFF, by options that store it quickly. The rest as of copy_as_cog.
    """
    first = path.with_name(f"{uuid.uuid4().hex[:8]}.tif")  # no output's name; Windows limits a path
    write(first, options.changed(overviews=False, compression="deflate", creation_options="ZLEVEL=1"))
    copy_as_cog(first, path, sensed, options, progress)
    for name in (first.name, *sidecars_of(first.name)):  # such as the attribute table of a band
        first.with_name(name).unlink(missing_ok=True)


def copy_as_cog(
    first: Path, path: Path, sensed: RasterInfo, options: RegistrationOptions, progress: Progress
) -> None:
    """Copy the GeoTIFF `first` to `path`. sensed: the raster whose values these are. Raises TiepointError and
    what progress.check() raises."""
    notice = Notice.of("warped_not_written", **space_hint(path.parent))
    with gdal_errors(notice) as log:
        dataset = gdal.OpenEx(str(first), gdal.OF_RASTER)
        if dataset is None:
            raise failure(notice, log)
        check_mark_is_kept(dataset, options.result, "COG")
        size = Size(dataset.RasterXSize, dataset.RasterYSize)
        listed = cog_options(
            options.result,
            palette=any(sensed.paletted),
            classes=holds_classes(dataset, sensed, options.result),
            threads=thread_count(options.threads),
            bits=bits_of(dataset),
        )
        copy = create_copy(gdal.GetDriverByName("COG"), path, dataset, progress, log, listed)
        done = copy is not None
        copy = dataset = None  # closing writes the rest
        progress.check()
        if log.clipped:
            raise TiepointError("creation_option_clips")
        if not done or log.failures or not is_complete(path, size):
            raise failure(notice, log)
