"""The run that made a raster, as the raster itself tells it: one item of its metadata."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

ITEM = "TIEPOINT_RUN"


def mark(dataset: gdal.Dataset, run: str) -> None:
    """Let a raster that is being written tell its run; with "" it tells none, also none of its source's."""
    dataset.SetMetadataItem(ITEM, run or None)


def run_of(path: Path) -> str:
    """The id of the run that made the raster `path`; "" where it tells none, or is no raster."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    except RuntimeError:  # only where GDAL's exceptions are on
        return ""
    return "" if dataset is None else str(dataset.GetMetadataItem(ITEM) or "")
