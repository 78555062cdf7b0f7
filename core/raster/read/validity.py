"""Which pixels of a raster are valid: its nodata values, its alpha band and its mask taken together."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..bindings import gdal
from .data_types import fits, is_float
from .gdal_calls import bands_of
from .source import RasterInfo
from .vrt_bands import with_bands_edited, with_rule

OPAQUE = 255  # of the alpha band of a band_view, whatever its type; GDAL's warper needs it as SRC_ALPHA_MAX
# Everything above zero becomes opaque: GDAL blends pixels that are partly transparent with what lies below
# them, here nan, and takes UInt16 for opaque at 65535 only, Float32 at 255.
_BINARY = f"0:0,1e-30:{OPAQUE}"
_MADE = "TIEPOINT_VIEW"


def view_of(dataset: gdal.Dataset, info: RasterInfo, **how: Any) -> gdal.Dataset | None:
    """A virtual dataset over `dataset`, with options of gdal.Translate; None where GDAL fails.

    Masks of single bands stay theirs.
    """
    shared = info.masked and not info.own_masks
    mask = {"maskBand": "mask"} if shared else {}
    data = [band for band in how.get("bandList") or range(1, info.band_count + 1) if band != info.alpha_band]
    if len(data) == 1 and _misses_nodata(info, data[0]):
        mask = {"maskBand": f"mask,{data[0]}", "noData": "none"}
    view = reading_view(dataset, **{**mask, **how})
    if view is None:
        return None
    if not (shared or "maskBand" in how) or all(band.GetNoDataValue() is None for band in bands_of(view)):
        return view
    return _with_masked_bands(view)


def reading_view(dataset: gdal.Dataset, path: str = "", **how: Any) -> gdal.Dataset | None:
    """A virtual dataset that reads `dataset`, with options of gdal.Translate; None where GDAL fails.

    path: of its file, "" = none.

    Left alone, GDAL makes a copy of a virtual raster's text instead: lookup tables keep six digits, and the
    file of a mask is named relative to nowhere. Neither happens where something is to be changed.
    """
    view = gdal.Translate(path, dataset, format="VRT", metadataOptions=[f"{_MADE}=1"], **how)
    if view is not None:
        view.SetMetadata({key: value for key, value in view.GetMetadata().items() if key != _MADE})
    return view


def _misses_nodata(info: RasterInfo, band: int) -> bool:
    """Whether GDAL's warper (3.10) takes the nodata pixels of a band for valid: those of 64 bits whose value
    is not exact in double precision. The band's own mask is right."""
    value, dtype = info.nodata[band - 1], info.dtypes[band - 1]
    return dtype in ("Int64", "UInt64") and value is not None and not fits(value, dtype)


def _with_masked_bands(view: gdal.Dataset) -> gdal.Dataset | None:
    """`view` with each band's nodata value also where its mask hides it; None where GDAL fails."""
    return with_bands_edited(view, lambda xml, number: _masked(xml, view.GetRasterBand(number)))


def _masked(xml: str, band: gdal.Band) -> str:
    """The XML of a band whose nodata value stands also where its mask hides it."""
    dtype, nodata = gdal.GetDataTypeName(band.DataType), band.GetNoDataValue()
    if nodata is None or not fits(nodata, dtype) or dtype in ("Int64", "UInt64"):
        return xml
    rule = "<UseMaskBand>true</UseMaskBand>"
    return xml if rule in xml else with_rule(xml, rule)


def band_view(
    dataset: gdal.Dataset, info: RasterInfo, bands: list[int], *, partly: bool = True
) -> gdal.Dataset | None:
    """A virtual dataset of some bands (1-based), with the alpha band beside them where there is one.

    partly: whether the alpha band may have other values than 0 and OPAQUE; they become OPAQUE. None where
    GDAL fails.
    """
    alpha = info.alpha_band
    beside = alpha is not None and alpha not in bands
    chosen = [*bands, alpha] if beside else bands
    masks = [f"mask,{band}" for band in bands if band in info.own_masks]
    view = view_of(dataset, info, bandList=chosen, **({"maskBand": masks[0]} if masks else {}))
    if view is None or not (beside and partly):
        return view
    rule = f"<LUT>{_BINARY}</LUT>"
    return with_bands_edited(view, lambda xml, number: with_rule(xml, rule) if number == len(chosen) else xml)


def masked_view(dataset: gdal.Dataset, info: RasterInfo, band: int) -> gdal.Dataset | None:
    """A virtual dataset of one band (1-based) alone, whose mask hides what the alpha band hides, too."""
    view = band_view(dataset, info, [band])
    if view is None or view.RasterCount == 1:
        return view
    alone = gdal.Translate("", view, format="VRT", bandList=[1], maskBand="2")
    return None if alone is None else mask_as_nodata(alone)


def nan_shielded(view: gdal.Dataset) -> gdal.Dataset | None:
    """`view` with NaN as nodata in its float bands without nodata, so that it spreads to no neighbour.

    The view is changed, or another one is returned, as by mask_as_nodata. None where GDAL fails.
    """
    for band in bands_of(view):
        if band.GetNoDataValue() is None and is_float(band.DataType):
            band.SetNoDataValue(float("nan"))
    return mask_as_nodata(view)


def mask_as_nodata(view: gdal.Dataset) -> gdal.Dataset | None:
    """`view` with its bands' nodata values also where their common mask hides them; None where GDAL fails.

    GDAL's warper ignores the mask of a raster with nodata (3.13), or of such a raster of one band.
    """
    bands = bands_of(view)
    if any(band.GetMaskFlags() != gdal.GMF_PER_DATASET for band in bands):
        return view
    if all(band.GetNoDataValue() is None for band in bands):
        return view
    return _with_masked_bands(view)


def working_type(view: gdal.Dataset) -> int:
    """The type in which a view must be warped into Float32, whose rounding must not miss a nodata value."""
    values = [band.GetNoDataValue() for band in bands_of(view)]
    with np.errstate(over="ignore"):
        exact = all(
            value is None or math.isnan(value) or float(np.float32(value)) == value for value in values
        )
    return int(gdal.GDT_Unknown if exact else gdal.GDT_Float64)


def partly_transparent(info: RasterInfo, alpha: np.ndarray) -> bool:
    """Whether the alpha band has other values than 0 and OPAQUE. alpha: those of it that are not 0."""
    return info.alpha_band is not None and (
        info.dtypes[info.alpha_band - 1] != "Byte" or bool((alpha != OPAQUE).any())
    )


def valid_in(
    dataset: gdal.Dataset, info: RasterInfo, number: int, window: tuple[int, int, int, int]
) -> np.ndarray | None:
    """bool (N,): the valid pixels of a band (1-based) in (x, y, width, height), row by row.

    None where GDAL fails.
    """
    band = dataset.GetRasterBand(number)
    mask = band.GetMaskBand().ReadRaster(*window, buf_type=gdal.GDT_Byte)
    if mask is None:
        return None
    valid: np.ndarray = np.frombuffer(mask, np.uint8) > 0
    nodata = band.GetNoDataValue()
    if info.alpha_band is not None:
        # GDAL's mask of a UInt16 or Float32 alpha band is scaled; that of a band with nodata omits alpha.
        alpha = _read(dataset.GetRasterBand(info.alpha_band), window)
        if alpha is None:
            return None
        return alpha > 0 if nodata is None else valid & (alpha > 0)
    if info.masked and nodata is not None:  # then GDAL's mask is the mask band alone
        values = _read(band, window)
        return None if values is None else valid & (values != nodata)
    return valid


def _read(band: gdal.Band, window: tuple[int, int, int, int]) -> np.ndarray | None:
    data: Any = band.ReadRaster(*window, buf_type=gdal.GDT_Float64)
    return None if data is None else np.frombuffer(data, np.float64)
