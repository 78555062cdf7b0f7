"""Overviews of an output: reduced copies that are true to the kind of its data."""

from __future__ import annotations

from dataclasses import replace

from ...options import ResultOptions
from ...pair import Size
from ..bindings import gdal
from ..read.fills import few_values
from ..read.gdal_calls import GdalLog, Progress, bands_of
from ..read.sampling import sample_band
from ..read.source import RasterInfo

_SMALLEST = 256  # px, the longer side of the smallest one: a screen shows it at once


def holds_classes(dataset: gdal.Dataset, info: RasterInfo, result: ResultOptions) -> bool:
    """Whether the values of `dataset` are names rather than amounts, whose average means nothing."""
    bands = bands_of(dataset)
    if result.resampling == "mode" or any(info.paletted) or any(band.GetCategoryNames() for band in bands):
        return True
    roles = [band.GetColorInterpretation() for band in bands]
    alpha = roles.index(gdal.GCI_AlphaBand) + 1 if gdal.GCI_AlphaBand in roles else None
    overview = replace(info, size=Size(dataset.RasterXSize, dataset.RasterYSize), alpha_band=alpha)
    return few_values(sample_band(dataset, overview, 1).values)


def levels_of(width: int, height: int) -> list[int]:
    """Factors of 2, 4, 8 ... down to _SMALLEST."""
    levels: list[int] = []
    longest = max(width, height)
    while longest > _SMALLEST * 2 ** len(levels):
        levels.append(2 ** (len(levels) + 1))
    return levels


def build_overviews(
    dataset: gdal.Dataset, info: RasterInfo, result: ResultOptions, progress: Progress, log: GdalLog
) -> bool:
    """Build overviews inside an open GeoTIFF; False where it failed or was cancelled. info: of the sensed
    raster, whose values these are. log: of the calls that have written the dataset."""
    dataset.FlushCache()
    if log.failures:  # on a full disk, GDAL 3.6 crashes where a file ends before its directory
        return False
    levels = levels_of(dataset.RasterXSize, dataset.RasterYSize)
    if not levels:
        return True
    method = "NEAREST" if holds_classes(dataset, info, result) else "AVERAGE"
    try:
        return dataset.BuildOverviews(method, levels, callback=progress) == 0
    except RuntimeError:
        return False
