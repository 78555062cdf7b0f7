"""Chips for the chip viewer: small patches of a raster at any scale, turned and stretched.

GDAL warps from the file, so that a patch costs as much in a large raster as in a small one.
"""

from __future__ import annotations

from types import TracebackType

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import apply_affine, scale_of
from ...messages import Notice
from ...pair import Size
from ..bindings import gdal
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.grids import FRAME_OFFSET, geotransform_of, shift
from ..read.patch import Patch
from ..read.source import RasterInfo, check_bands, open_raster
from ..read.validity import OPAQUE, band_view, nan_shielded, working_type

_STRETCH = (1.0, 99.0)  # percentiles of a patch that become black and white


class ChipReader:
    """Reads patches of the given bands (1-based); a context manager that holds the file open.

    For one thread at a time, like every GDAL dataset. A band with a colour table becomes red, green, blue.
    Raises TiepointError.
    """

    @closing_datasets
    def __init__(self, info: RasterInfo, bands: tuple[int, ...]) -> None:
        check_bands(info, bands)
        self.info, self._count = info, len(bands)
        self._notice = Notice.of("raster_unreadable", name=info.source.name)
        with gdal_errors(self._notice) as log:
            dataset = open_raster(info.source)
            self._nearest = info.paletted[bands[0] - 1]
            chosen = [bands[0]] if self._nearest else list(bands)
            if self._nearest:
                self._count = 3
            self._view: gdal.Dataset | None = (
                gdal.Translate("", dataset, format="VRT", bandList=chosen, rgbExpand="rgb")
                if self._nearest
                else band_view(dataset, info, chosen)
            )
            self._view = None if self._view is None else nan_shielded(self._view)
            if self._view is None:
                raise failure(self._notice, log)
            self._view.SetGeoTransform(geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))
            self._view.SetProjection("")

    def __enter__(self) -> ChipReader:  # noqa: PYI034 - Self is Python 3.11
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._view = None

    @closing_datasets
    def read(self, patch: Patch, *, rough: bool = False) -> np.ndarray:
        """The patch as float32 (bands, H, W), nan where the raster has no data or ends.

        rough: a coarse patch takes single pixels without averaging, also from overviews, which may be shifted
        by half an overview pixel; for a quick preview.
        """
        view = self._view
        if view is None:
            raise TiepointError("raster_not_open", name=self.info.source.name)
        width, height = patch.size
        with gdal_errors(self._notice) as log:
            target = gdal.GetDriverByName("MEM").Create("", width, height, self._count, gdal.GDT_Float32)
            for index in range(self._count):
                target.GetRasterBand(index + 1).SetNoDataValue(float("nan"))
                target.GetRasterBand(index + 1).Fill(float("nan"))  # GDAL warps nothing outside the raster
            corner = shift(0.5, 0.5) @ patch.matrix @ shift(-0.5, -0.5)
            shrunk = self._shrunk(view, corner, patch.size, "near" if rough or self._nearest else "average")
            if shrunk is not None:
                view, to_shrunk = shrunk
                corner = to_shrunk @ corner
            target.SetGeoTransform(geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET) @ corner))
            if view is None or not gdal.Warp(
                target,
                view,
                resampleAlg="near" if self._nearest else "cubic",
                transformerOptions=["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOTRANSFORM"],
                workingType=working_type(view),
                errorThreshold=0.0,
                overviewLevel="NONE",  # overviews made by nearest neighbour are shifted by half a pixel
                warpOptions=["INIT_DEST=nan", "UNIFIED_SRC_NODATA=NO", f"SRC_ALPHA_MAX={OPAQUE}"],
            ):
                raise failure(self._notice, log)
            pixels = target.ReadRaster(buf_type=gdal.GDT_Float32)
            if pixels is None:
                raise failure(self._notice, log)
        return np.frombuffer(pixels, np.float32).reshape(self._count, height, width).copy()

    def _shrunk(
        self, view: gdal.Dataset, corner: np.ndarray, size: Size, resampling: str
    ) -> tuple[gdal.Dataset | None, np.ndarray] | None:
        """The part of `view` under a coarse patch, shrunk by a whole factor, and the map to it in corner
        pixels; None for finer patches. Warping with a kernel of many pixels would take ten times as long.
        """
        factor = int(scale_of(corner[:2, :2]) + 1e-9)
        if factor < 2:
            return None
        corners = apply_affine(corner, np.array([[0, 0], [size.width, 0], [0, size.height], size]))
        whole = np.array([view.RasterXSize, view.RasterYSize]) // factor  # without the incomplete pixel
        low = np.clip(np.floor(corners.min(axis=0) / factor).astype(int) - 2, 0, np.maximum(whole - 1, 0))
        high = np.clip(np.ceil(corners.max(axis=0) / factor).astype(int) + 2, low + 1, np.maximum(whole, 1))
        small = gdal.Translate(
            "",
            view,
            format="MEM",
            srcWin=[*(low * factor).tolist(), *((high - low) * factor).tolist()],
            width=int(high[0] - low[0]),
            height=int(high[1] - low[1]),
            resampleAlg=resampling,
        )
        if small is not None:
            small.SetGeoTransform(geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))
        to_small = np.diag([1 / factor, 1 / factor, 1.0])
        to_small[:2, 2] = -low
        return small, to_small


def picture(values: np.ndarray) -> np.ndarray:
    """RGBA uint8 (H, W, 4) of (bands, H, W): red, green, blue of three bands or more, else their mean.

    Stretched over the valid pixels of the patch; the others are transparent.
    """
    valid = np.isfinite(values).all(axis=0)
    bands = values[:3] if len(values) >= 3 else values.mean(axis=0, keepdims=True)
    rgba = np.zeros((*valid.shape, 4), np.uint8)
    for channel in range(3):
        stretched = _stretched(bands[min(channel, len(bands) - 1)], valid)
        rgba[..., channel] = np.rint(255.0 * stretched)
        if len(bands) == 1:
            rgba[..., 1] = rgba[..., 2] = rgba[..., 0]
            break
    rgba[..., 3] = np.where(valid, 255, 0)
    return rgba


def grey(values: np.ndarray) -> np.ndarray:
    """One image (H, W) float32 in [0, 1] of (bands, H, W), nan where a band is not valid."""
    valid = np.isfinite(values).all(axis=0)
    image = np.mean([_stretched(band, valid) for band in values], axis=0, dtype=np.float32)
    image[~valid] = np.nan
    return image


def _stretched(band: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(H, W) float32 in [0, 1]; mid-grey where the patch has one value only, 0 where it has no data."""
    out = np.zeros(band.shape, np.float32)
    if valid.any():
        low, high = np.percentile(band[valid], _STRETCH)
        if not high > low:
            low, high = float(band[valid].min()), float(band[valid].max())
        scaled = (band[valid] - low) / (high - low) if high > low else 0.5
        out[valid] = np.clip(scaled, 0.0, 1.0)
    return out
