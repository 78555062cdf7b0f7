"""The file of a snapshot: blocks as they are drawn, then one raster on the grid that is matched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...messages import Notice
from ...pair import Size
from ..bindings import gdal
from ..read.drawn import ITEM, Drawn
from ..read.gdal_calls import Progress, closing_datasets, failure, gdal_errors, run_warp

BANDS = 4  # red, green, blue, alpha
STAGE = "draw"
_ROWS = 512  # read at once
_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER")


@dataclass(frozen=True)
class SnapshotGrid:
    """Pixels along the axes of a coordinate system, north up."""

    crs_wkt: str
    left: float
    top: float
    pixel: tuple[float, float]  # width and height, map units
    size: Size

    @property
    def geotransform(self) -> tuple[float, ...]:
        return (self.left, self.pixel[0], 0.0, self.top, 0.0, -self.pixel[1])

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top."""
        right = self.left + self.size.width * self.pixel[0]
        return (self.left, self.top - self.size.height * self.pixel[1], right, self.top)


class DrawnBlocks:
    """A raster of four bands that takes blocks as they are drawn; what is never drawn stays transparent."""

    def __init__(self, path: Path, grid: SnapshotGrid) -> None:
        """Raises TiepointError where the file cannot be made."""
        self._path = path
        self._dataset = _create(path, grid, ())

    def write(self, column: int, row: int, block: np.ndarray) -> None:
        """block: uint8 (height, width, 4), red, green, blue, alpha, not premultiplied."""
        height, width, _ = block.shape
        notice = Notice.of("snapshot_unwritable", name=self._path.name)
        with gdal_errors(notice) as log:
            planes = np.ascontiguousarray(block.transpose(2, 0, 1))
            failed = self._dataset.WriteRaster(column, row, width, height, planes.tobytes())
        if failed:
            raise failure(notice, log)

    def close(self) -> None:
        """Everything is in the file afterwards."""
        del self._dataset


@closing_datasets
def place_snapshot(drawn: Path, path: Path, grid: SnapshotGrid, what: Drawn, feedback: Feedback) -> None:
    """Warp the drawn blocks onto `grid`, once, into the new file `path`, which says what it shows.

    Raises TiepointError where the picture shows nothing or one colour, and Cancelled.
    """
    notice = Notice.of("snapshot_unwritable", name=path.name)
    with gdal_errors(notice):
        source = gdal.Open(str(drawn))
    target = _create(path, grid, _OPTIONS)
    progress = Progress(feedback, STAGE, 0.9, 0.98)
    with gdal_errors(notice) as log:
        done = run_warp(
            progress,
            log,
            source=source,
            target=target,
            resampleAlg="cubic",
            srcAlpha=True,
            dstAlpha=True,
            errorThreshold=0.0,
        )
    progress.check()
    if not done:
        raise failure(notice, log)
    _check_content(target, what.name)
    target.SetMetadataItem(ITEM, what.to_text())
    with gdal_errors(notice) as log:
        target.FlushCache()
    del target
    if log.failures:
        raise failure(notice, log)


def _create(path: Path, grid: SnapshotGrid, options: tuple[str, ...]) -> gdal.Dataset:
    notice = Notice.of("snapshot_unwritable", name=path.name)
    with gdal_errors(notice) as log:
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(
            str(path), *grid.size, BANDS, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES", *options]
        )
        if dataset is None:
            raise failure(notice, log)
        dataset.SetGeoTransform(grid.geotransform)
        dataset.SetProjection(grid.crs_wkt)
    return dataset


def _check_content(dataset: gdal.Dataset, name: str) -> None:
    """Raise TiepointError where there is nothing to match."""
    first: np.ndarray | None = None  # the colour of the first visible pixel
    width, height = dataset.RasterXSize, dataset.RasterYSize
    for top in range(0, height, _ROWS):
        rows = min(_ROWS, height - top)
        raw = dataset.ReadRaster(0, top, width, rows)
        block = np.frombuffer(raw, np.uint8).reshape(BANDS, -1)
        colours = block[:3, block[3] > 0]
        if not colours.shape[1]:
            continue
        first = colours[:, :1] if first is None else first
        if (colours != first).any():
            return
    raise TiepointError("snapshot_empty" if first is None else "snapshot_one_colour", name=name)
