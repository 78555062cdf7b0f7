"""Windows of a raster at its native pixels: many small patches of one file, read in the order of its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType

import numpy as np

from ...geometry.linear import scale_of
from ...messages import Notice
from ...pair import Size
from ..bindings import gdal
from .gdal_calls import closing_datasets, failure, gdal_errors
from .grids import FRAME_OFFSET, Grid, geotransform_of, shift
from .patch import Patch
from .reading import SHRINKING, BandReader
from .source import RasterInfo

_MARGIN = 3  # chip px around a patch, for the resampling
_WHOLE = 1e-6  # px, to which a patch that lies on the raster's own pixels is not resampled

Box = tuple[int, int, int, int]  # x, y, width, height


class WindowReader:
    """Reads patches of the given bands (1-based) as one image; a context manager that holds the file open.

    The bands are stretched between `percentiles` of the whole raster and averaged. For one thread at a time.
    Raises TiepointError.
    """

    @closing_datasets
    def __init__(self, info: RasterInfo, bands: tuple[int, ...], percentiles: tuple[float, float]) -> None:
        self.info, self._bands = info, bands
        self._reader = BandReader(info, Grid((0.0, 0.0), (1.0, 1.0), info.size), 1.0, 1).__enter__()
        self._reader.leave_out_fills(bands)
        limits = [self._reader.stretch_limits(band, percentiles) for band in bands]
        self._limits = [(low, high if high > low else low + 1.0) for low, high in limits]

    def __enter__(self) -> WindowReader:  # noqa: PYI034 - Self is Python 3.11
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._reader.__exit__(kind, error, trace)

    @closing_datasets
    def read(self, patches: Sequence[Patch], each: Callable[[], None] = lambda: None) -> np.ndarray:
        """(N, H, W) float32 of patches of one size, about 0 to 1, nan where the raster has no data or ends.

        Read from top to bottom, so that a file in compressed strips is unpacked once, not once a window.
        each: called before each of them; what it raises ends the reading.
        """
        boxes = [_box(patch) for patch in patches]
        first = patches[0].size if patches else Size(0, 0)
        chips = np.full((len(patches), *first.shape), np.nan, np.float32)
        for index in sorted(range(len(patches)), key=lambda index: (boxes[index][1], boxes[index][0])):
            each()
            chips[index] = self._patch(patches[index], boxes[index])
        return chips

    def _patch(self, patch: Patch, box: Box) -> np.ndarray:
        x, y, width, height = box
        left, top = max(x, 0), max(y, 0)
        right, bottom = min(x + width, self.info.size.width), min(y + height, self.info.size.height)
        if right <= left or bottom <= top:
            return np.full(patch.size.shape, np.nan, np.float32)
        image = np.zeros((bottom - top, right - left), np.float32)
        for band, (low, high) in zip(self._bands, self._limits):
            value = self._reader.native(band, (left, top, right - left, bottom - top))
            image += np.clip((value - np.float32(low)) / np.float32(high - low), 0.0, 1.0)
        image /= np.float32(len(self._bands))
        around = np.full((height, width), np.nan, np.float32)
        around[top - y : bottom - y, left - x : right - x] = image
        inside = patch.matrix.copy()  # chip pixels -> pixels of `around`
        inside[:2, 2] -= (x, y)
        column, row = np.rint(inside[:2, 2]).astype(int)
        if np.abs(inside - shift(float(column), float(row))).max() < _WHOLE:
            return around[row : row + patch.size.height, column : column + patch.size.width]
        return _resampled(around, inside, patch.size, self.info.source.name)


def _box(patch: Patch) -> Box:
    """The raster's pixels under a patch, with a margin."""
    margin = int(np.ceil(_MARGIN * max(1.0, scale_of(patch.matrix[:2, :2]))))
    low = np.floor(patch.corners.min(axis=0)).astype(int) - margin
    high = np.ceil(patch.corners.max(axis=0)).astype(int) + margin + 1
    (x, y), (width, height) = low.tolist(), (high - low).tolist()
    return x, y, width, height


def _resampled(image: np.ndarray, matrix: np.ndarray, size: Size, name: str) -> np.ndarray:
    """(H, W) float32: `image` (nan = invalid) at the places to which `matrix` maps the pixels of the result;
    averaged where these are larger, else interpolated."""
    shrink = scale_of(matrix[:2, :2])
    scale = 1 / shrink
    notice = Notice.of("raster_unreadable", name=name)
    with gdal_errors(notice) as log:
        memory = gdal.GetDriverByName("MEM")
        height, width = image.shape
        source, target = (memory.Create("", *sides, 1, gdal.GDT_Float32) for sides in ((width, height), size))
        frame = shift(FRAME_OFFSET, FRAME_OFFSET)
        source.GetRasterBand(1).WriteRaster(0, 0, width, height, image.tobytes())
        source.SetGeoTransform(geotransform_of(frame))
        target.SetGeoTransform(geotransform_of(frame @ shift(0.5, 0.5) @ matrix @ shift(-0.5, -0.5)))
        for dataset in (source, target):
            dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
        done = gdal.Warp(
            target,
            source,
            resampleAlg="average" if shrink > SHRINKING else "cubic",
            transformerOptions=["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOTRANSFORM"],
            errorThreshold=0.0,
            warpOptions=["INIT_DEST=nan", f"XSCALE={float(scale)!r}", f"YSCALE={float(scale)!r}"],
        )
        pixels = target.ReadRaster(buf_type=gdal.GDT_Float32) if done else None
        if pixels is None:
            raise failure(notice, log)
    return np.frombuffer(pixels, np.float32).reshape(size.shape).copy()
