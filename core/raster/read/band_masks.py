"""Masks of single bands, which virtual rasters and GDAL's .msk files may have, beside the one mask of a file.

GDAL's warper heeds one mask for all bands, that of the first.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..bindings import gdal

_PLAIN = gdal.GMF_ALL_VALID | gdal.GMF_NODATA | gdal.GMF_ALPHA


def is_masked(bands: Sequence[gdal.Band]) -> bool:
    """Whether a mask that is neither nodata nor alpha hides pixels of any band."""
    return any(not band.GetMaskFlags() & _PLAIN for band in bands)


def bands_with_masks(bands: Sequence[gdal.Band]) -> tuple[int, ...]:
    """The bands (1-based) with masks of their own; none where one mask serves all bands."""
    flags = [band.GetMaskFlags() for band in bands]
    if len(flags) < 2 or all(each & gdal.GMF_PER_DATASET for each in flags):
        return ()
    return tuple(number for number, each in enumerate(flags, 1) if not each & _PLAIN)
