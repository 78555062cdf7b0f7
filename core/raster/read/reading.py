"""Bands read onto a grid: GDAL resamples block by block, so memory follows the grid, not the file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import TracebackType

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...messages import Notice
from ...pair import Pair
from ..bindings import gdal
from .averaged_overviews import averaged_overview
from .fills import few_values, undeclared_fills
from .gdal_calls import GdalLog, Progress, failure, gdal_errors, run_warp, thread_count
from .georeferencing import laid_on, laid_on_pixels
from .grids import Grid
from .palettes import transparent_indices
from .sampling import NativeSample, sample_band
from .source import INCOMPLETE, RasterInfo, open_raster
from .validity import OPAQUE, band_view, nan_shielded, partly_transparent, valid_in, working_type

WARP_MEMORY_MB = 256  # per gdal.Warp; bounds the block that is resampled at a time


# Raster pixels per grid pixel, along a side, from which they are averaged; below, they are interpolated.
SHRINKING = 1.05

_LUMA = (0.299, 0.587, 0.114)  # Rec. 601, of a colour table's red, green, blue


@dataclass(frozen=True)
class _Part:
    """What of a raster is read at once."""

    band: int  # 1-based
    colour: int = 0  # of its colour table: 1 to 3 = red, green, blue; 0 = the values as they are
    nearest: bool = False  # copied, not resampled
    nodata: float | None = None  # the invalid value in place of the declared one; None = the declared one


class BandReader:
    """Reads bands of one raster onto `grid`; a context manager that holds the file open.

    grid: on the raster's own pixels; with `reference`, on the reference's pixels (both georeferenced).
    shrink: raster pixels per grid pixel, along a side.
    """

    def __init__(
        self,
        info: RasterInfo,
        grid: Grid,
        shrink: float,
        threads: int,
        *,
        reference: RasterInfo | None = None,
    ) -> None:
        self.info, self._grid, self._reference = info, grid, reference
        self._shrink, self._threads = shrink, threads
        self._dataset: gdal.Dataset | None = None
        self._samples: dict[int, NativeSample] = {}
        self._fills: dict[int, tuple[float, ...]] = {}
        self._views: dict[int, list[gdal.Dataset]] = {}
        self._unseen: dict[int, tuple[int, ...]] = {}

    def __enter__(self) -> BandReader:  # noqa: PYI034 - Self is Python 3.11
        self._dataset = open_raster(self.info.source)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._views.clear()
        self._dataset = None

    def leave_out_fills(self, bands: tuple[int, ...]) -> tuple[float, ...]:
        """Find undeclared nodata values in the bands (1-based) and return them; usually none.

        Pixels with these values are invalid in all reads from now on. Raises TiepointError.
        """
        plain = [band for band in bands if not self.info.paletted[band - 1]]
        self._fills = {band: undeclared_fills(self._sample(band).values) for band in plain}
        return tuple(dict.fromkeys(value for fills in self._fills.values() for value in fills))

    def has_few_values(self, bands: tuple[int, ...]) -> bool:
        """True of drawings, classes and masks, where black is a colour, not a fill. Raises TiepointError."""
        return all(few_values(self._sample(band).values) for band in bands)

    def declares_invalid(self, bands: tuple[int, ...]) -> bool:
        """True when the file declares pixels as invalid, and has some. Raises TiepointError."""
        return any(self._declares(band) and self._sample(band).invalid > 0 for band in bands)

    def may_be_lossy(self, bands: tuple[int, ...]) -> bool:
        """True of 8-bit bands: lossy compression may have mixed the pixels beside a border."""
        return any(self.info.dtypes[band - 1] == "Byte" for band in bands)

    def mixes_at_edges(self, bands: tuple[int, ...]) -> bool:
        """True when pixels beside invalid ones may be mixed with them."""
        return any(self.info.paletted[band - 1] for band in bands)

    def read(self, band: int, feedback: Feedback, start: float, end: float) -> np.ndarray:
        """Band (1-based) as float32 (H, W) on the grid, nan where invalid; palettes become luma.

        Progress of the stage "read" runs from `start` to `end`. Raises TiepointError and Cancelled.
        """
        progress = Progress(feedback, "read", start, end)
        progress(0.0)
        progress.check()
        notice = Notice.of("band_unreadable", band=band, name=self.info.source.name)
        with gdal_errors(replace(notice, hint_code=INCOMPLETE)) as log:
            if not self.info.paletted[band - 1]:
                return self._without_fills(band, progress, log, notice)
            begun = Progress(feedback, "read", start, start)
            index = self._resampled(_Part(band, nearest=True), begun, log, notice)
            value = np.zeros(index.shape, np.float32)
            for colour, weight in enumerate(_LUMA, start=1):
                value += weight * self._resampled(_Part(band, colour=colour), progress, log, notice)
            value[np.isnan(index) | np.isin(index, self._transparent(band))] = np.nan
            return value

    def native(self, band: int, box: tuple[int, int, int, int]) -> np.ndarray:
        """The pixels of a band (1-based) in a box (x, y, width, height) of the raster, as they are.

        float32 (height, width), nan where invalid; palettes become luma. Raises TiepointError.
        """
        notice = Notice.of("band_unreadable", hint_code=INCOMPLETE, band=band, name=self.info.source.name)
        with gdal_errors(notice) as log:
            valid = valid_in(self._opened(), self.info, band, box)
            value = _float32(self._opened().GetRasterBand(band), box)
            if self.info.paletted[band - 1] and value is not None and valid is not None:
                valid = valid & ~np.isin(value.ravel(), self._transparent(band))
                parts = [_float32(shown.GetRasterBand(1), box) for shown in self._colours(band)]
                known = [part for part in parts if part is not None]
                value = np.average(known, axis=0, weights=_LUMA) if len(known) == len(_LUMA) else None
            if value is None or valid is None or log.cut_off:
                raise failure(notice, log)
        for fill in self._fills.get(band, ()):
            value[value == np.float32(fill)] = np.nan
        value[~valid.reshape(value.shape)] = np.nan
        return value

    def stretch_limits(self, band: int, percentiles: tuple[float, float]) -> tuple[float, float]:
        """The percentiles of a band's valid native pixels, from a sample. Raises TiepointError."""
        if self.info.paletted[band - 1]:
            return 0.0, 255.0
        values = self._sample(band).values
        values = values[~np.isin(values, self._fills.get(band, ()))]
        low, high = np.percentile(values, percentiles) if len(values) else (0.0, 0.0)
        return float(low), float(high)

    def _transparent(self, band: int) -> tuple[int, ...]:
        """The indices of a colour table that nobody sees; none where all pixels have them."""
        if band not in self._unseen:
            unseen = transparent_indices(self._opened().GetRasterBand(band))
            all_are = bool(unseen) and bool(np.isin(self._sample(band).values, unseen).all())
            self._unseen[band] = () if all_are else unseen
        return self._unseen[band]

    def _colours(self, band: int) -> list[gdal.Dataset]:
        """Views of red, green and blue of a band with a colour table."""
        if band not in self._views:
            views = [self._view(_Part(band, colour=part + 1)) for part in range(len(_LUMA))]
            self._views[band] = [view for view in views if view is not None]
        return self._views[band]

    def _sample(self, band: int) -> NativeSample:
        if band not in self._samples:
            self._samples[band] = sample_band(self._opened(), self.info, band)
        return self._samples[band]

    def _partly_transparent(self) -> bool:
        alpha = self.info.alpha_band
        return alpha is not None and partly_transparent(self.info, self._sample(alpha).values)

    def _declares(self, band: int) -> bool:
        info = self.info
        return info.masked or info.alpha_band is not None or info.nodata[band - 1] is not None

    def _without_fills(self, band: int, progress: Progress, log: GdalLog, notice: Notice) -> np.ndarray:
        """The band without its fills. GDAL leaves out one value per read, so the band is read once per value.
        A pixel that differs between two reads is mixed with a fill: invalid."""
        values: list[float | None] = list(self._fills.get(band, ()))
        if not values or (self.info.nodata[band - 1] is not None and self._sample(band).invalid > 0):
            values.append(None)  # the declared nodata value
        read = self._resampled(_Part(band, nodata=values[0]), progress, log, notice)
        for value in values[1:]:
            again = self._resampled(_Part(band, nodata=value), progress, log, notice)
            read[read != again] = np.nan
        return read

    def _opened(self) -> gdal.Dataset:
        if self._dataset is None:
            raise TiepointError("raster_not_open", name=self.info.source.name)
        return self._dataset

    def _resampled(self, part: _Part, progress: Progress, log: GdalLog, notice: Notice) -> np.ndarray:
        """A part of the raster, warped onto the grid."""
        source = self._view(part)
        width, height = self._grid.size
        target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Float32)
        if source is None or target is None:
            raise failure(notice, log)
        method = self._place(source=source, target=target)
        target.GetRasterBand(1).SetNoDataValue(float("nan"))
        # Overviews are made without knowing what the layer takes for nodata.
        plain = part == _Part(part.band) and not (self._bends or self.info.source.nodata)
        overview = averaged_overview(source, self._shrink) if plain else None
        level, larger = overview or ("NONE", 1.0)  # others, by nearest neighbour, are shifted by half a pixel
        scale = larger / self._shrink
        done = run_warp(
            progress,
            log,
            source=source,
            target=target,
            resampleAlg="near" if part.nearest else self._resampling(),
            transformerOptions=method,
            workingType=working_type(source),
            errorThreshold=0.01,  # px; the default of 0.125 would shift the control points
            overviewLevel=level,
            warpMemoryLimit=WARP_MEMORY_MB,
            warpOptions=[
                "INIT_DEST=nan",
                f"SRC_ALPHA_MAX={OPAQUE}",
                "UNIFIED_SRC_NODATA=NO",  # else GDAL ignores the mask of a band with nodata
                f"NUM_THREADS={thread_count(self._threads)}",
                # GDAL would guess these from bounding boxes, and blur rotated rasters.
                f"XSCALE={float(scale)!r}",
                f"YSCALE={float(scale)!r}",
                *(["SAMPLE_GRID=YES"] if self._bends else []),  # finds the source window
            ],
        )
        progress.check()
        if not done or log.cut_off:
            raise failure(replace(notice, hint_code=INCOMPLETE), log)
        pixels = target.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32)
        if pixels is None:
            raise failure(notice, log)
        return np.frombuffer(pixels, np.float32).reshape(height, width).copy()

    def _view(self, part: _Part) -> gdal.Dataset | None:
        """A virtual dataset of one data band, with the alpha band beside it where there is one."""
        dataset, chosen = self._opened(), [part.band]
        if part.colour:
            expanded = gdal.Translate("", dataset, format="VRT", bandList=chosen, rgbExpand="rgb")
            if expanded is None:
                return None
            return gdal.Translate("", expanded, format="VRT", bandList=[part.colour])
        view = band_view(dataset, self.info, chosen, partly=self._partly_transparent())
        if view is not None and part.nodata is not None:
            view.GetRasterBand(1).SetNoDataValue(part.nodata)
        return None if view is None else nan_shielded(view)

    @property
    def _bends(self) -> bool:
        return self._reference is not None and self.info.placing is not None

    def _place(self, *, source: gdal.Dataset, target: gdal.Dataset) -> list[str]:
        """Give both datasets a place in one frame; returns the options of GDAL's transformer."""
        if self._reference is None:
            return laid_on_pixels(self._grid, source=source, target=target)
        infos = Pair(reference=self._reference, sensed=self.info)
        return laid_on(infos, self._grid, source=source, target=target)

    def _resampling(self) -> str:
        """GDAL's method: averaging on a coarser grid, copying on the raster's own, else interpolation."""
        if self._reference is None and self._grid.step == (1.0, 1.0):
            return "near"
        return "average" if self._shrink > SHRINKING else "bilinear"


def _float32(band: gdal.Band, box: tuple[int, int, int, int]) -> np.ndarray | None:
    """Pixels (height, width) of a box (x, y, width, height); None where GDAL fails."""
    pixels = band.ReadRaster(*box, buf_type=gdal.GDT_Float32)
    return None if pixels is None else np.frombuffer(pixels, np.float32).reshape(box[3], box[2]).copy()
