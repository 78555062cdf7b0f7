"""How a raster is stored: GDAL's driver and creation options by the options of the result.

GDAL ignores a creation option that it does not know, with a warning at most, so a misspelt one would silently
give another file than was asked for. They are checked against the list that the driver itself publishes.
"""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from ...errors import TiepointError
from ...options import ResultOptions
from ...wording import any_of
from ..bindings import gdal

DRIVERS = {"gtiff": "GTiff", "cog": "COG", "vrt": "VRT"}  # options.OUTPUT_FORMATS -> GDAL's name
# Of COG: they resample the pixels once more, onto another grid.
_MOVES = ("TARGET_SRS", "RES", "EXTENT", "TILING_SCHEME", "ZOOM_LEVEL", "ALIGNED_LEVELS")
_WHOLE_BITS = (0, 8, 16, 32)  # of a pixel, 0 = all of its type; of other pixels there are no differences
SUFFIXES = {"gtiff": (".tif", ".tiff"), "cog": (".tif", ".tiff"), "vrt": (".vrt",)}


def format_of(output: Path, options: ResultOptions) -> str:
    """One of OUTPUT_FORMATS: the option's, or "vrt" for a name that ends so."""
    return "vrt" if output.suffix.lower() in SUFFIXES["vrt"] else options.output_format


def check_result_options(output: Path | None, options: ResultOptions) -> None:
    """Raise TiepointError where `output` does not suit the format, or this GDAL cannot store it so."""
    kind = options.output_format if output is None else format_of(output, options)
    driver = DRIVERS[kind]
    if output is not None and output.suffix.lower() not in SUFFIXES[kind]:
        raise TiepointError("format_suffix", name=output.name, kind=driver, ends=any_of(SUFFIXES[kind]))
    if gdal.GetDriverByName(driver) is None:
        raise TiepointError("format_not_writable", kind=driver)
    if options.clip_area.strip() and (kind == "vrt" or options.product == "georeferenced"):
        raise TiepointError("clip_without_pixels")
    if kind == "vrt":
        if options.creation:
            raise TiepointError("creation_options_of_vrt")
        return
    known = _published(driver)
    if options.compression.upper() not in known["COMPRESS"]:
        raise TiepointError("compression_missing", value=options.compression)
    for name, value in options.creation.items():
        if name not in known:
            close = difflib.get_close_matches(name, known, 1)
            hint = {"hint_code": "creation_option_meant", "close": close[0]} if close else {}
            raise TiepointError("creation_option_unknown", name=name, driver=driver, **hint)
        if name in _MOVES:
            raise TiepointError("creation_option_moves", name=name)
        if known[name] and value.upper() not in known[name]:
            allowed = ", ".join(known[name])
            raise TiepointError(
                "creation_option_value", name=name, value=value, driver=driver, allowed=allowed
            )


def gtiff_options(
    options: ResultOptions, dtype: int, *, palette: bool, threads: int, extra: tuple[str, ...] = ()
) -> list[str]:
    """Creation options of a tiled GeoTIFF; the free ones replace those of the same name.

    dtype: GDAL's. palette: whether pixel values are indices, whose differences mean nothing. extra: those
    that the raster's own properties ask for.
    """
    listed = ["TILED=YES", f"COMPRESS={options.compression.upper()}", "BIGTIFF=IF_SAFER"]
    listed.append(f"NUM_THREADS={threads}")
    bits = [int(each.partition("=")[2]) for each in extra if each.startswith("NBITS=")]
    bits = [_bits(options, 0)] if "NBITS" in options.creation else bits
    if options.predictor and options.compression != "none" and set(bits) <= set(_WHOLE_BITS):
        if dtype in (gdal.GDT_Float32, gdal.GDT_Float64):  # of Float16, GDAL refuses it
            listed.append("PREDICTOR=3")
        elif gdal.GetDataTypeSize(dtype) <= 32 and not palette:
            listed.append("PREDICTOR=2")
    return _with_free([*listed, *extra], options)


def cog_options(
    options: ResultOptions, *, palette: bool, classes: bool, threads: int, bits: int = 0
) -> list[str]:
    """Creation options of a cloud optimized GeoTIFF. classes: whether values must not be averaged. bits: of a
    pixel, 0 = all of its type."""
    listed = [f"COMPRESS={options.compression.upper()}", "BIGTIFF=IF_SAFER", f"NUM_THREADS={threads}"]
    bits = _bits(options, bits)
    if options.predictor and options.compression != "none" and not palette and bits in _WHOLE_BITS:
        listed.append("PREDICTOR=YES")
    listed.append(f"OVERVIEW_RESAMPLING={'NEAREST' if classes else 'AVERAGE'}")
    return _with_free(listed, options)


def _bits(options: ResultOptions, otherwise: int) -> int:
    """The bits of a pixel that the user asks for."""
    text = options.creation.get("NBITS", "")
    return int(text) if text.isdigit() else otherwise


def _with_free(listed: list[str], options: ResultOptions) -> list[str]:
    """The listed options and the free ones. A compression of the user's own knows its own predictor."""
    free = options.creation
    replaced = {*free, *(["PREDICTOR"] if "COMPRESS" in free else [])}
    kept = [each for each in listed if each.partition("=")[0] not in replaced]
    return [*kept, *(f"{name}={value}" for name, value in free.items())]


def _published(driver: str) -> dict[str, tuple[str, ...]]:
    """Name -> allowed values, none where any will do, as the driver publishes them."""
    text = gdal.GetDriverByName(driver).GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    found = {}
    for tag, closed, inside in re.findall(
        r"<Option\b([^>]*?)(/?)>((?:\s*<Value\b[^>]*>[^<]*</Value>)*)", text
    ):
        name = re.search(r"\bname=['\"]([^'\"]+)['\"]", tag)
        if name:
            values = re.findall(r"<Value\b([^>]*)>([^<]*)</Value>", "" if closed else inside)
            found[name[1].upper()] = tuple(
                each.upper()
                for attributes, value in values
                for each in (value.strip(), *re.findall(r"\balias=['\"]([^'\"]+)['\"]", attributes))
            )
    return found
