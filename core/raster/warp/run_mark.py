"""The id of the run that made a raster, as an item of the raster's metadata."""

from __future__ import annotations

from pathlib import Path

from ..bindings import gdal

ITEM = "TIEPOINT_RUN"


def mark(dataset: gdal.Dataset, run: str) -> None:
    """Store the id of the run in an open raster; "" removes the item, also one copied from its source."""
    dataset.SetMetadataItem(ITEM, run or None)


def run_of(path: Path) -> str:
    """The id of the run that made the raster `path`; "" where it has none, or is no raster."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    except RuntimeError:  # only where GDAL's exceptions are on
        return ""
    return "" if dataset is None else str(dataset.GetMetadataItem(ITEM) or "")
