"""The options of the command, named like the Processing parameters, in lower case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ..core.methods import BENCHMARK_ONLY, METHOD_NAMES
from ..core.options import (
    COMPRESSIONS,
    GRIDS,
    OUTPUT_FORMATS,
    PRODUCTS,
    RESAMPLINGS,
    TRANSFORMS,
    RegistrationOptions,
)

# Name in RegistrationOptions -> allowed values of a choice.
CHOICES: dict[str, tuple[str, ...]] = {
    "method": tuple(method for method in METHOD_NAMES if method not in BENCHMARK_ONLY),
    "transform": TRANSFORMS,
    "resampling": RESAMPLINGS,
    "grid": GRIDS,
    "product": PRODUCTS,
    "output_format": OUTPUT_FORMATS,
    "compression": COMPRESSIONS,
    "mode": ("robust", "paper"),
    "device": ("auto", "cpu", "cuda", "mps"),
    "cnn_input": ("64", "224"),
}
HELP = {
    "method": "Method that finds the control points.",
    "transform": "Transform model fitted to the control points.",
    "resampling": "Resampling of the warped raster; nearest keeps the pixel values.",
    "grid": "Output grid. reference: grid and extent of the reference; aligned: the reference's pixels "
    "over the whole sensed raster; sensed: the sensed raster's pixel size.",
    "product": "warped: resampled onto the output grid; georeferenced: the sensed raster's own pixels, byte "
    "for byte, under new coordinates (a geotransform, else ground control points and a virtual raster).",
    "output_format": "gtiff, cog (cloud optimized GeoTIFF) or vrt (virtual raster that refers to the sensed "
    "file; name it .vrt).",
    "compression": "Compression of the output; none of them loses anything.",
    "predictor": "Compress differences of neighbouring pixels.",
    "overviews": "Build overviews: averages, or nearest pixels of palettes and classes.",
    "target_crs": "Coordinate reference system of the output, such as EPSG:25832; default: the reference's.",
    "target_resolution": "Pixel size of the output, in units of its CRS; 0 = that of the grid.",
    "target_extent": "Extent of the output: xmin,ymin,xmax,ymax in its CRS, or followed by [EPSG:...].",
    "clip_area": "Cut the output to this, it is empty outside: file of polygons (FILE|layername=NAME), or "
    "xmin,ymin,xmax,ymax in its CRS.",
    "clip_to_overlap": "End the output where one of the two rasters ends.",
    "creation_options": "GDAL's creation options, joined by |, as in 'COMPRESS=LERC|MAX_Z_ERROR=0.01'.",
    "mode": "paper: the method as published, for comparison.",
    "refine": "Measure the control points again by template matching.",
    "weights": "File of the network's weights, for methods that need one.",
    "device": "Device that runs the network.",
    "cnn_input": "Side of the patches for fc6 and fc7, pixels.",
    "use_georeferencing": "Search near the position that the georeferencing of both rasters gives.",
    "search_radius": "Search radius around it, in map units of the reference; 0 = a quarter of the overlap.",
    "area": "Where to match: xmin,ymin,xmax,ymax in the reference's coordinates, or in others named in "
    "brackets, as in 13.2,52.4,13.5,52.6[EPSG:4326]; or a file of polygons (FILE|layername=NAME).",
    "reference_mask": "What of the reference not to match: file of polygons, or raster that is not 0 there.",
    "sensed_mask": "The same for the sensed raster: clouds, water, moving objects.",
    "reference_nodata": "Values of the reference that count as nodata beside what its file declares, as in "
    "0,250:255; none: the declared ones do not count; parts for single bands are joined by ;.",
    "sensed_nodata": "The same for the sensed raster.",
    "dem": "Raster of heights in metres, for a raster placed by RPCs; ellipsoidal unless its coordinate "
    "system says otherwise.",
    "seed": "Seed of the random numbers.",
    "checkerboard_cells": "Cells on the shorter side of the checkerboard.",
    "reference_error": "RMSE of the reference itself, in its map units, for the accuracy statement; "
    "0 = not known.",
    "threads": "Number of threads; 0 = all cores but one.",
}
# Options of the output file that have a section of their own in the help.
STORAGE = ("output_format", "compression", "predictor", "overviews", "creation_options")
STORED = ("target_crs", "target_resolution", "target_extent", "clip_to_overlap", "clip_area", *STORAGE)
_TEXTS = {
    "area": "BOUNDS|FILE",
    "reference_mask": "FILE",
    "sensed_mask": "FILE",
    "reference_nodata": "VALUES",
    "sensed_nodata": "VALUES",
    "dem": "DEM.tif",
    "target_crs": "CRS",
    "target_extent": "BOUNDS",
    "clip_area": "FILE|BOUNDS",
    "creation_options": "KEY=VALUE|...",
}
NEW_FILE = click.Path(dir_okay=False, path_type=Path)
OLD_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

Decorator = Callable[[Any], Any]


def all_of(*decorators: Decorator) -> Decorator:
    """One decorator for several options; the help shows them in this order."""

    def decorate(command: Any) -> Any:
        for each in reversed(decorators):
            command = each(command)
        return command

    return decorate


def named(*names: str) -> Decorator:
    """Options of RegistrationOptions, by name, with their defaults."""
    return all_of(*(_option(name) for name in names))


def bands(side: str) -> Decorator:
    """--reference-band or --sensed-band."""
    return click.option(
        f"--{side}-band",
        f"{side}_bands",
        type=click.IntRange(min=1),
        multiple=True,
        default=(1,),
        show_default=True,
        metavar="N",
        help=f"Band of the {side} raster to match; several are averaged.",
    )


def registration() -> Decorator:
    """All options of a registration, and of its engine."""
    return all_of(
        bands("reference"),
        bands("sensed"),
        named("method", "transform", "product", "resampling", "grid", *STORED),
        named("use_georeferencing", "search_radius"),
        named("area", "reference_mask", "sensed_mask", "reference_nodata", "sensed_nodata", "dem"),
        named("refine", "mode", "weights", "device", "cnn_input", "seed", "checkerboard_cells"),
        named("reference_error", "threads"),
        python(),
    )


def result_files() -> Decorator:
    """The output files of `register`."""
    return all_of(
        click.option(
            "-o", "--output", "raster", type=NEW_FILE, metavar="OUT.tif", help="The registered raster."
        ),
        click.option(
            *("--control-points", "--points", "points"),
            type=NEW_FILE,
            metavar="POINTS.gpkg",
            help="The control points with their residuals.",
        ),
        click.option(
            "--report", type=NEW_FILE, metavar="REPORT.json", help="Verdict, transform and figures."
        ),
        click.option(
            "--georeferencer-points",
            type=NEW_FILE,
            metavar="FILE.points",
            help="The control points for QGIS's Georeferencer.",
        ),
        click.option(
            "--checkerboard", type=NEW_FILE, metavar="FILE.tif|png", help="Mosaic of reference and result."
        ),
    )


def python() -> Decorator:
    """--python, as Processing's PYTHON."""
    return click.option(
        "--python",
        default="",
        metavar="PROGRAM",
        help="Python program or environment folder that runs the engine; default: this command's Python.",
    )


def speaking() -> Decorator:
    """The form of messages and results."""
    return all_of(
        click.option("--json", "as_json", is_flag=True, help="Write one JSON object per line to stdout."),
        click.option("--quiet", is_flag=True, help="No progress and no messages, only the result."),
    )


def as_options(values: dict[str, Any]) -> dict[str, Any]:
    """Values of the command line as arguments of core's public functions."""
    if "cnn_input" in values:
        values["cnn_input"] = int(values["cnn_input"])
    if "weights" in values:
        values["weights"] = str(values["weights"] or "")
    return values


def _option(name: str) -> Decorator:
    default = RegistrationOptions().to_json()[name]
    flag, text = "--" + name.replace("_", "-"), HELP[name]
    if name in CHOICES:
        kind = click.Choice(CHOICES[name])
        return click.option(flag, name, type=kind, default=str(default), show_default=True, help=text)
    if isinstance(default, bool):
        return click.option(f"{flag}/--no-{flag[2:]}", name, default=default, show_default=True, help=text)
    if name == "weights":
        return click.option(flag, name, type=OLD_FILE, metavar="FILE", help=text)
    if name in _TEXTS:
        return click.option(flag, name, default="", metavar=_TEXTS[name], help=text)
    limits: Any = (
        click.IntRange(min=int(name == "checkerboard_cells"))
        if isinstance(default, int)
        else click.FloatRange(min=0.0)
    )
    return click.option(flag, name, type=limits, default=default, show_default=True, metavar="N", help=text)
