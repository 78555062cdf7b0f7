"""The checkerboard mosaic of reference and warped raster (Fig. 3 of the letter).

Where the registration is right, edges continue from cell to cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...feedback import Feedback
from ...files import private_folders
from ...messages import Notice
from ...pair import Pair, Size
from ..bindings import gdal
from ..read.gdal_calls import (
    GdalLog,
    Progress,
    closing_datasets,
    create_copy,
    failure,
    gdal_errors,
    thread_count,
)
from ..read.grids import Grid, geotransform_of
from ..read.source import RasterInfo, RasterSource, check_bands, describe_pair
from ..warp.output_file import is_complete, moved_into_place, space_hint
from .pair_pictures import shown_bands
from .reference_view import DATA, NO_DATA, SAMPLE, ReferenceView

STAGE = "mosaic"
CELLS = 8  # on the shorter side
BLOCK = 2048  # px a side, read and written at a time; a whole number of the file's tiles
PERCENTILES = (2.0, 98.0)  # of the pixels where both have data; they become black and white


@closing_datasets
def write_checkerboard(
    sources: Pair[RasterSource],
    output: Path,
    feedback: Feedback,
    *,
    bands: Pair[tuple[int, ...]],
    cells: int = CELLS,
    threads: int = 0,
    keep: Sequence[RasterSource] = (),
) -> Path:
    """Write both rasters in alternating square cells, on the reference's pixels, as a .tif or .png.

    sources.sensed: the warped raster, from warp(), with any output grid. The mosaic covers the box around its
    data, with `cells` cells on the shorter side; the first cell shows the reference. Where one raster has no
    data the other is shown; where neither has, the alpha band is 0. 8-bit grey, or colour where a raster has
    three bands, each stretched by percentiles; any other raster shows the first of its `bands` (1-based). A
    PNG has its georeferencing in its .aux.xml. keep: rasters whose files must not be replaced.
    Raises TiepointError and Cancelled; neither leaves a file behind.
    """
    infos = describe_pair(sources)
    inputs = [*sources.both, *keep]
    shown = infos.with_each(bands, _shown)
    feedback.progress(STAGE, 0.0)
    notice = Notice.of("checkerboard_not_made", **space_hint(output.parent))
    with moved_into_place(output, *inputs) as temporary, gdal_errors(notice) as log:
        views = infos.with_each(
            shown,
            lambda info, some: ReferenceView(info, some, threads, feedback, reference=infos.reference),
        )
        if output.suffix.lower() != ".png":
            _write(views, infos.reference, temporary, cells, feedback, log)
        else:
            with private_folders.work_folder() as folder:
                _write(views, infos.reference, folder / "checkerboard.tif", cells, feedback, log)
                save_png(folder / "checkerboard.tif", temporary, feedback)
    feedback.progress(STAGE, 1.0)
    return output


@closing_datasets
def save_png(mosaic: Path, output: Path, feedback: Feedback, keep: Sequence[RasterSource] = ()) -> Path:
    """Copy an 8-bit raster to a PNG; its georeferencing goes to the .aux.xml beside it.

    keep: rasters whose files must not be replaced. Raises TiepointError and Cancelled; neither leaves a file
    behind.
    """
    inputs = [RasterSource(str(mosaic)), *keep]
    notice = Notice.of("file_not_written", name=output.name, **space_hint(output.parent))
    progress = Progress(feedback, STAGE, 0.9, 1.0)
    with moved_into_place(output, *inputs) as temporary, gdal_errors(notice) as log:
        source = gdal.OpenEx(str(mosaic), gdal.OF_RASTER)
        if source is None:
            raise failure(Notice.of("raster_not_opened", name=mosaic.name), log)
        size = Size(source.RasterXSize, source.RasterYSize)
        copy = create_copy(gdal.GetDriverByName("PNG"), temporary, source, progress, log)
        done = copy is not None
        copy = None  # closing writes the .aux.xml
        progress.check()
        if not done or log.failures or not is_complete(temporary, size):
            raise failure(notice, log)
    return output


def _shown(info: RasterInfo, bands: tuple[int, ...]) -> tuple[int, ...]:
    check_bands(info, bands)
    return shown_bands(info, bands)


def _write(
    views: Pair[ReferenceView],
    reference: RasterInfo,
    path: Path,
    cells: int,
    feedback: Feedback,
    log: GdalLog,
) -> None:
    feedback.progress(STAGE, 0.1)
    window = views.sensed.extent()
    limits = _stretches(views, window)
    feedback.progress(STAGE, 0.2)
    side = max(1, -(-min(window.size) // max(1, cells)))
    colours = max(len(view.bands) for view in views.both)
    notice = Notice.of("checkerboard_not_written", **space_hint(path.parent))
    target = _create(path, window.size, colours)
    if target is None:
        raise failure(notice, log)
    base = reference.corner_to_map
    target.SetGeoTransform(geotransform_of(base @ window.matrix))
    target.SetProjection(reference.crs_wkt if reference.georeferenced else "")
    width, height = window.size
    try:
        for top in range(0, height, BLOCK):
            for left in range(0, width, BLOCK):
                feedback.check()
                size = Size(min(BLOCK, width - left), min(BLOCK, height - top))
                block = Grid((window.origin[0] + left, window.origin[1] + top), (1.0, 1.0), size)
                mosaic = _block(views, block, limits, _pattern((left, top), size, side))
                for index, plane in enumerate(mosaic):
                    target.GetRasterBand(index + 1).WriteRaster(left, top, *size, plane.tobytes())
                feedback.progress(
                    STAGE, 0.2 + 0.7 * (top + size.height * (left + size.width) / width) / height
                )
        target.FlushCache()
    finally:  # closing writes the last blocks and the directory; Windows removes no open file
        target = None
    if log.failures or not is_complete(path, window.size):
        raise failure(notice, log)


def _create(path: Path, size: Size, colours: int) -> gdal.Dataset | None:
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "BIGTIFF=IF_SAFER", "ALPHA=YES"]
    options.append(f"PHOTOMETRIC={'RGB' if colours == 3 else 'MINISBLACK'}")
    options.append(f"NUM_THREADS={thread_count(0)}")
    target = gdal.GetDriverByName("GTiff").Create(str(path), *size, colours + 1, gdal.GDT_Byte, options)
    if target is not None:
        target.GetRasterBand(colours + 1).SetColorInterpretation(gdal.GCI_AlphaBand)
    return target


def _stretches(views: Pair[ReferenceView], window: Grid) -> Pair[list[tuple[float, float]]]:
    """For each raster and band: the values that become black and white.

    They are taken where both have data, so that the same ground is equally bright in both.
    """
    step = max(1.0, max(window.size) / SAMPLE)
    whole = window.size
    size = Size(max(1, int(whole.width / step)), max(1, int(whole.height / step)))
    grid = Grid(window.origin, (whole.width / size.width, whole.height / size.height), size)
    samples = views.map(lambda view: view.read(grid))
    worth = views.with_each(samples, lambda view, sample: view.worth(sample, grid))
    both = (worth.reference == DATA) & (worth.sensed == DATA)

    def limits(sample: np.ndarray, worth: np.ndarray) -> list[tuple[float, float]]:
        used = both if both.any() else worth > NO_DATA
        return [_limits(band[used]) for band in sample]

    return samples.with_each(worth, limits)


def _limits(values: np.ndarray) -> tuple[float, float]:
    if not len(values):
        return 0.0, 1.0
    low, high = (float(v) for v in np.percentile(values, PERCENTILES))
    if not high > low:  # most pixels have one value: a mask, or flat water
        low, high = float(values.min()), float(values.max())
    return (low, high) if high > low else (low - 1.0, low + 1.0)


def _pattern(origin: tuple[int, int], size: Size, side: int) -> np.ndarray:
    """bool (H, W) of a block at `origin` of the mosaic: True in cells that show the warped raster."""
    columns = (origin[0] + np.arange(size.width)) // side
    rows = (origin[1] + np.arange(size.height)) // side
    return (rows[:, None] + columns[None, :]) % 2 == 1


def _block(
    views: Pair[ReferenceView],
    grid: Grid,
    limits: Pair[list[tuple[float, float]]],
    pattern: np.ndarray,
) -> np.ndarray:
    """(colours + 1, H, W) uint8, alpha last: the warped raster in the pattern's cells, else the reference.
    Where the other raster is worth more, it is shown instead."""
    values = views.map(lambda view: view.read(grid))
    worth = views.with_each(values, lambda view, each: view.worth(each, grid))
    pictures = values.with_each(limits, _stretched)
    better, as_good = worth.sensed > worth.reference, worth.sensed >= worth.reference
    colours = max(len(picture) for picture in pictures.both)
    planes = pictures.map(lambda picture: np.broadcast_to(picture, (colours, *pattern.shape)))
    mosaic = np.empty((colours + 1, *pattern.shape), np.uint8)
    mosaic[:colours] = np.where(np.where(pattern, as_good, better), planes.sensed, planes.reference)
    mosaic[colours] = np.where(np.maximum(*worth.both) > NO_DATA, 255, 0)
    return mosaic


def _stretched(values: np.ndarray, limits: list[tuple[float, float]]) -> np.ndarray:
    """(bands, H, W) uint8; 0 where there is no data."""
    picture = np.empty(values.shape, np.uint8)
    for band, out, (low, high) in zip(values, picture, limits):
        share = np.clip((np.nan_to_num(band, nan=low) - low) / (high - low), 0.0, 1.0)
        out[:] = np.rint(255.0 * share)
    return picture
