"""How large the pixels of a photo are on the ground, by what its metadata say."""

from __future__ import annotations

import math
import re

from ...messages import Notice
from ..bindings import gdal
from .gdal_calls import gdal_errors

_FULL_FRAME = 36.0  # mm, width of the film that “focal length in 35 mm film” refers to
# Items that hold the ground sample distance in metres, as processing programs and satellites name it.
_DISTANCES = re.compile(r"(mean_?product_?)?gsd|ground_?sampl(e|ing)_?distance", re.IGNORECASE)
_LEAST, _MOST = 1e-4, 1e5  # m; what is outside is no ground sample distance


def ground_pixel(uri: str) -> float | None:
    """Side of a pixel on the ground, metres; None where the metadata do not say.

    A named ground sample distance counts; else, of a photo from a drone looking down, height above the
    ground (XMP) times 36 mm over the focal length in 35 mm film (EXIF) and the width in pixels.
    """
    with gdal_errors(Notice.of("raster_not_opened", name=uri)):
        dataset = gdal.OpenEx(uri.split("|", maxsplit=1)[0], gdal.OF_RASTER)
        if dataset is None:
            return None
        named = _named(dataset)
        return named if named is not None else _of_photo(dataset)


def _named(dataset: gdal.Dataset) -> float | None:
    for domain in ("", "IMD", "IMAGERY"):
        for key, value in (dataset.GetMetadata(domain) or {}).items():
            if _DISTANCES.fullmatch(key.rpartition(".")[2]):
                found = _plausible(_number(value))
                if found is not None:
                    return found
    return None


def _of_photo(dataset: gdal.Dataset) -> float | None:
    exif = dataset.GetMetadata() or {}
    focal = _number(exif.get("EXIF_FocalLengthIn35mmFilm", ""))
    xmp = " ".join(dataset.GetMetadata("xml:XMP") or [])
    height = re.search(r"RelativeAltitude\s*(?:=\s*[\"']|>)\s*([+-]?[\d.]+)", xmp)
    if not focal or height is None:
        return None
    # Turned on its side or cut, the longer side is still that of the sensor.
    longer = max(dataset.RasterXSize, dataset.RasterYSize)
    return _plausible((_number(height[1]) or 0.0) * _FULL_FRAME / focal / longer)


def _number(text: str) -> float | None:
    """The first number of an item such as "(24)" or "0.05 m"."""
    found = re.search(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", str(text))
    return None if found is None else float(found[0])


def _plausible(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) and _LEAST <= value <= _MOST else None
