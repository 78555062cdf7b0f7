"""GDAL's programs as functions: gdalwarp, gdal_translate and ogr2ogr."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import Any

from .callbacks import ProgressFunction, progress_pointer
from .datasets import Dataset
from .library import C

# Each option of GDAL's Python module -> the switch of the program.
_WARP = {
    "format": "-of",
    "outputType": "-ot",
    "workingType": "-wt",
    "creationOptions": "-co",
    "outputBounds": "-te",
    "outputBoundsSRS": "-te_srs",
    "targetAlignedPixels": "-tap",
    "srcSRS": "-s_srs",
    "dstSRS": "-t_srs",
    "srcAlpha": "-srcalpha",
    "dstAlpha": "-dstalpha",
    "srcNodata": "-srcnodata",
    "dstNodata": "-dstnodata",
    "setColorInterpretation": "-setci",
    "warpOptions": "-wo",
    "errorThreshold": "-et",
    "resampleAlg": "-r",
    "warpMemoryLimit": "-wm",
    "transformerOptions": "-to",
    "overviewLevel": "-ovr",
    "multithread": "-multi",
    "polynomialOrder": "-order",
    "tps": "-tps",
    "rpc": "-rpc",
    "geoloc": "-geoloc",
    "cutlineDSName": "-cutline",
    "cutlineLayer": "-cl",
    "cropToCutline": "-crop_to_cutline",
}
_TRANSLATE = {
    "format": "-of",
    "outputType": "-ot",
    "creationOptions": "-co",
    "strict": "-strict",
    "maskBand": "-mask",
    "bandList": "-b",
    "srcWin": "-srcwin",
    "outputBounds": "-a_ullr",
    "outputSRS": "-a_srs",
    "metadataOptions": "-mo",
    "nogcp": "-nogcp",
    "noData": "-a_nodata",
    "rgbExpand": "-expand",
    "unscale": "-unscale",
    "resampleAlg": "-r",
    "overviewLevel": "-ovr",
}
_VECTORS = {"format": "-f", "layerCreationOptions": "-lco", "layerName": "-nln"}
_TYPES = ("outputType", "workingType")  # numbers that the program takes by name
_AT_ONCE = ("outputBounds", "srcWin")  # one switch for all items of the list; others have one an item


def Warp(
    target: str | Dataset, source: str | Dataset, *, callback: ProgressFunction = None, **options: Any
) -> Any:
    """The warped dataset; where `target` is an open one, whether it was done."""
    given = _arguments(_WARP, options, size="-ts")
    opened = _opened(source)
    if opened is None:
        return None
    return _run("GDALWarp", "GDALWarpAppOptions", target, opened, given, callback)


def Translate(
    target: str, source: str | Dataset, *, callback: ProgressFunction = None, **options: Any
) -> Dataset | None:
    """The translated dataset; None where that failed."""
    given = _arguments(_TRANSLATE, options, size="-outsize")
    opened, progress, wrong = _opened(source), progress_pointer(callback), ctypes.c_int()
    if opened is None:
        return None
    how = C.GDALTranslateOptionsNew(given, None)
    try:
        C.GDALTranslateOptionsSetProgress(how, progress, None)
        return Dataset.of(C.GDALTranslate(target, opened, how, ctypes.byref(wrong)))
    finally:
        C.GDALTranslateOptionsFree(how)


def VectorTranslate(
    target: str | Dataset, source: str | Dataset, *, layers: Iterable[str] = (), **options: Any
) -> Any:
    """The translated dataset; None where that failed. layers: names of those that are meant."""
    given = [*_arguments(_VECTORS, options), *layers]
    opened = _opened(source)
    if opened is None:
        return None
    return _run("GDALVectorTranslate", "GDALVectorTranslateOptions", target, opened, given, None)


def _run(
    program: str,
    kind: str,
    target: str | Dataset,
    source: Dataset,
    given: list[str],
    callback: ProgressFunction,
) -> Any:
    progress, wrong = progress_pointer(callback), ctypes.c_int()
    how = getattr(C, f"{kind}New")(given, None)
    if not how:
        return None
    name, opened = (target, None) if isinstance(target, str) else (None, target)
    sources = (ctypes.c_void_p * 1)(source.this)
    try:
        getattr(C, f"{kind}SetProgress")(how, progress, None)
        made = getattr(C, program)(name, opened, 1, sources, how, ctypes.byref(wrong))
    finally:
        getattr(C, f"{kind}Free")(how)
    return Dataset.of(made) if opened is None else int(bool(made))


def _opened(source: str | Dataset) -> Dataset | None:
    return Dataset.of(C.GDALOpenEx(source, 2 | 64, None, None, None)) if isinstance(source, str) else source


def _arguments(switches: dict[str, str], options: dict[str, Any], size: str = "") -> list[str]:
    """Raises TypeError for an option that is not among them."""
    found: list[str] = []
    width, height = options.pop("width", 0), options.pop("height", 0)
    if size and (width or height):
        found += [size, str(width), str(height)]
    for name, value in options.items():
        if name not in switches:
            raise TypeError(f"GDAL by rasterio has no option {name}")
        if value is None or value is False:
            continue
        switch = switches[name]
        if value is True:
            found.append(switch)
        elif name in _TYPES:
            found += [switch, C.GDALGetDataTypeName(value)] if value else []
        elif isinstance(value, (list, tuple)):
            texts = list(map(_text, value))
            found += (
                [switch, *texts] if name in _AT_ONCE else [part for text in texts for part in (switch, text)]
            )
        else:
            found += [switch, _text(value)]
    return found


def _text(value: Any) -> str:
    return repr(value) if isinstance(value, float) else str(value)
