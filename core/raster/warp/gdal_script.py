"""A registration as GDAL commands: a shell or Windows script that makes the warped raster again.

The transform goes into the script as ground control points, to which GDAL fits its own transform. A
first-order polynomial is exact for similarity and affine; any other transform is sampled closely, and the
script states how far GDAL's result is from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...files.file_names import whole_name
from ...files.outputs import check_outputs
from ...geometry.transforms import Transform
from ...messages import Notice
from ...options import RegistrationOptions
from ...pair import Pair
from ...points.control_points import ControlPoints
from ...points.mapped_transform import MappedTransform
from ...version import plugin_version
from ..bindings import gdal
from ..read.data_types import is_float
from ..read.files_read import reads_of
from ..read.gdal_calls import Progress, closing_datasets, gdal_errors
from ..read.georeferencing import same_crs, spatial_reference
from ..read.grids import FRAME_OFFSET, PIXEL_GEOTRANSFORM, Grid, lattice
from ..read.source import RasterInfo, RasterSource, describe_pair, open_raster
from .output_file import common_dtype, space_hint, written_together
from .output_pixels import output_pixels
from .outside import choose_outside
from .placement import POINTS_TOLERANCE, Placement, by_control_points, place
from .shell_words import LONGEST_BATCH_LINE, for_batch, for_posix, one_line
from .virtual import absolute
from .warp import resampling_name, warp_options
from .warp_geometry import Window, to_reference, usable_window

POSIX = ".sh"
BATCH = (".bat", ".cmd")  # suffixes of Windows scripts; all others are for a POSIX shell


@dataclass(frozen=True)
class GdalScript:
    """What was written."""

    script: Path
    points: Path  # the ground control points, which the script reads
    deviation: float  # sensed px, largest distance measured between GDAL's warp and the transform


@closing_datasets
def write_gdal_script(
    path: Path,
    sources: Pair[RasterSource],
    transform: Transform,
    points: ControlPoints,
    output: Path,
    options: RegistrationOptions,
    feedback: Feedback,
) -> GdalScript:
    """Write the commands that make `output` as warp() does, and beside them the points file and, where the
    layer has nodata values of its own, the virtual raster with these.

    path: its suffix decides the shell, see BATCH. transform: native sensed -> native reference pixels. The
    script needs gdal_translate and gdalwarp 3.0 or later. Raises TiepointError (a rotated reference, which
    these programs cannot write; what warp() raises) and Cancelled; neither leaves a file behind.
    """
    infos = describe_pair(sources)
    check_outputs([output], (), reads_of(*sources.both))  # which the script will write
    if infos.reference.rotated:
        raise TiepointError("script_of_rotated", name=sources.reference.name)
    if infos.sensed.own_masks:
        raise TiepointError("script_of_masks", name=sources.sensed.name)
    with gdal_errors(Notice.of("script_not_made", **space_hint(path.parent))):
        window = usable_window(transform, points, infos.sensed.size)
        infos, transform, grid, clip = output_pixels(infos, transform, window, options.result)
        if clip is not None:
            raise TiepointError("script_of_clip")
        placement = _with_points(transform, points, window, grid, feedback)
        listed = path.with_name(f"{path.stem}_gcps.txt")
        commands = _commands(infos, placement, grid, listed, output, options, feedback)
    batch = path.suffix.lower() in BATCH
    text = _script(commands, listed, transform, placement, batch)
    gcps = [" ".join(["-gcp", *_numbers(g.GCPPixel, g.GCPLine, g.GCPX, -g.GCPY)]) for g in placement.gcps]
    layer = [_layer_beside(listed)] if sources.sensed.nodata else []
    _check_names([listed, *layer, output], path)
    with written_together([listed, path, *layer], *sources.both) as (first, second, *third):
        try:
            first.write_text("\n".join(gcps) + "\n", encoding="utf-8")
            for view in third:
                view.write_text(_xml(sources.sensed), encoding="utf-8")
            second.write_bytes(_encoded(text, batch))
            second.chmod(0o755)
        except OSError as error:
            raise TiepointError(
                "script_not_writable", **space_hint(path.parent), reason=error.strerror or error
            ) from error
    return GdalScript(path, listed, placement.deviation)


def _check_names(beside: Sequence[Path], script: Path) -> None:
    """Raise TiepointError where a file has the name of one that comes with the script, which the user has not
    chosen; those of an earlier script, also for the other shell, are replaced with it."""
    earlier = (script, *map(script.with_suffix, (POSIX, *BATCH)))
    for path in beside:
        if path.exists() and not any(each.exists() for each in earlier):
            raise TiepointError("result_beside_taken", name=path.name)


def _with_points(
    transform: Transform, points: ControlPoints, window: Window, grid: Grid, feedback: Feedback
) -> Placement:
    """The placement of the window by ground control points."""
    if transform.affine is None:
        scale = place(transform, points.take(np.zeros(0, int)), window, grid, feedback)
        return by_control_points(transform, points, window, grid, scale.scale)
    placed = place(transform, points, window, grid, feedback)
    corners = lattice(window.box, 2)
    targets = to_reference(transform, corners) + FRAME_OFFSET - grid.origin
    pairs = zip(targets.tolist(), (corners - window.box[:2]).tolist())
    gcps = [gdal.GCP(x, y, 0.0, column, row) for (x, y), (column, row) in pairs]
    return Placement(window, placed.scale, gcps=gcps, order=1)


def _commands(
    infos: Pair[RasterInfo],
    placement: Placement,
    grid: Grid,
    listed: Path,
    output: Path,
    options: RegistrationOptions,
    feedback: Feedback,
) -> list[list[str]]:
    """The three commands: assign the control points, warp, and georeference the result."""
    sensed = infos.sensed
    dataset = open_raster(sensed.source)
    dtype = common_dtype(dataset)
    progress = Progress(feedback, "warp")
    outside = choose_outside(dataset, sensed, dtype, progress)
    progress.check()
    kind = gdal.GetDataTypeName(outside.dtype)
    floats = is_float(dtype)
    shield = floats and all(value is None for value in sensed.nodata)
    window = placement.window
    first = [
        *("gdal_translate", "-q", "-of", "VRT"),
        *(["-srcwin", *map(str, (window.x0, window.y0, *window.size))] if window.size != sensed.size else []),
        *(["-ot", kind] if set(sensed.dtypes) != {kind} else []),
        *(["-a_nodata", "nan"] if shield else []),
        *_crs_option(infos),
        *("--optfile", listed.name),
        *(*_source(sensed.source, listed), _TEMPORARY[0]),
    ]
    width, height = (size * step for size, step in zip(grid.size, grid.step))
    # A frame of plain pixels, as in warp(), but with y upward, as gdalwarp writes it.
    box = (FRAME_OFFSET, -FRAME_OFFSET - height, FRAME_OFFSET + width, -FRAME_OFFSET)
    kept = [text for text in warp_options(outside, placement.scale, 1, sensed) if "NUM_THREADS" not in text]
    second = [
        *("gdalwarp", "-q", "-overwrite", "-of", "VRT"),
        *(["-order", str(placement.order)] if placement.order else ["-tps"]),
        *("-te", *_numbers(*box), "-ts", *map(str, grid.size)),
        *("-r", resampling_name(sensed, placement.scale, options, feedback)),
        *("-et", "0" if placement.order == 1 else "0.02", "-ovr", "NONE"),
        *(text for option in kept for text in ("-wo", option)),
        *(["-dstnodata", f"{outside.nodata:.17g}"] if outside.nodata is not None else []),
        *(["-dstalpha"] if outside.add_alpha else []),
        *_TEMPORARY,
    ]
    x0, dx, _, y0, _, dy = infos.reference.geotransform or PIXEL_GEOTRANSFORM
    left, top = x0 + dx * grid.origin[0], y0 + dy * grid.origin[1]
    third = [
        *(
            "gdal_translate",
            "-of",
            "GTiff",
            "-a_ullr",
            *_numbers(left, top, left + dx * width, top + dy * height),
        ),
        *_crs_option(infos),
        *("-co", "TILED=YES", "-co", "COMPRESS=DEFLATE", "-co", "BIGTIFF=IF_SAFER"),
        *(_TEMPORARY[1], str(output.absolute())),
    ]
    return [first, second, third]


_TEMPORARY = ("tiepoint_points.vrt", "tiepoint_warped.vrt")


def _layer_beside(listed: Path) -> Path:
    """The virtual raster with the nodata values of the layer, where they are not those of the file."""
    return listed.with_name(listed.name.replace("_gcps.txt", "_layer.vrt"))


def _source(source: RasterSource, listed: Path) -> list[str]:
    """Open options and name of the raster that the script reads."""
    if source.nodata:
        return [_layer_beside(listed).name]
    uri, *parts = source.uri.split("|")
    opening = [text for part in parts if part.startswith("option:") for text in ("-oo", part[7:])]
    return [*opening, whole_name(uri)]  # it runs in its own folder, and no word may start with “-”


def _crs_option(infos: Pair[RasterInfo]) -> list[str]:
    """-a_srs, so that nothing is reprojected; older gdal_translate has no option for "no CRS"."""
    if infos.reference.georeferenced and infos.reference.crs_wkt:
        return ["-a_srs", _crs_name(infos.reference.crs_wkt)]
    return ["-a_srs", 'LOCAL_CS["pixels"]'] if infos.sensed.crs_wkt else []


def _crs_name(wkt: str) -> str:
    """AUTHORITY:CODE where it is the same CRS, else the WKT on one line."""
    crs = spatial_reference(wkt)
    authority, code = crs.GetAuthorityName(None), crs.GetAuthorityCode(None)
    if authority and code and same_crs(f"{authority}:{code}", wkt):
        return f"{authority}:{code}"
    return " ".join(wkt.split())


def _script(
    commands: list[list[str]],
    listed: Path,
    transform: Transform,
    placement: Placement,
    batch: bool,
) -> str:
    exact, applied = "This is exact.", f"the {transform.model} transform"
    if isinstance(transform, MappedTransform):
        crs = transform.known.crs
        applied = f"the exact map from {crs.sensed} to {crs.reference} and {applied}"
    if placement.order != 1:
        kind = f"its polynomial of order {placement.order}" if placement.order else "its thin-plate spline"
        exact = (
            f"GDAL follows {applied} by {kind} through {len(placement.gcps)} points, "
            f"to within {max(placement.deviation, 0.001):.3f} px of the sensed raster."
        )
        if placement.deviation > POINTS_TOLERANCE:
            exact += " That is more than usual: compare the result with Tiepoint's own."
    notes = [
        f"Written by Tiepoint {plugin_version()}.".replace(" .", "."),
        f"Warps the sensed raster by {applied} of its control points. {exact}",
        f"Needs gdal_translate and gdalwarp (GDAL 3.0 or later) and {listed.name} in the same folder.",
    ]
    return "\n".join([*(_batch if batch else _shell)(commands, [one_line(note) for note in notes])]) + "\n"


def _batch(commands: list[list[str]], notes: list[str]) -> Iterator[str]:
    yield from ("@echo off", "setlocal EnableExtensions DisableDelayedExpansion", "chcp 65001 >nul")
    yield from (f"rem {note.replace('%', '%%')}" for note in notes)
    failed = " || exit /b 1"  # a crash is a negative number, which “if errorlevel 1” lets pass
    yield 'cd /d "%~dp0"' + failed
    for command in commands:
        line = " ".join(map(for_batch, command)) + failed
        if len(line) > LONGEST_BATCH_LINE:
            raise TiepointError("script_command_too_long", program=command[0])
        yield line
    yield f"del {' '.join(_TEMPORARY)}"


def _shell(commands: list[list[str]], notes: list[str]) -> Iterator[str]:
    yield "#!/bin/sh"
    yield from (f"# {note}" for note in notes)
    yield from ("set -e", 'CDPATH= cd -- "$(dirname -- "$0")"')
    yield from (" ".join(map(for_posix, command)) for command in commands)
    yield f"rm -f {' '.join(_TEMPORARY)}"


def _encoded(text: str, batch: bool) -> bytes:
    """The script as bytes; a Linux file name that is no valid text keeps its bytes."""
    try:
        lines = text.replace("\n", "\r\n") if batch else text
        return lines.encode("utf-8", "strict" if batch else "surrogateescape")
    except UnicodeEncodeError as error:
        raise TiepointError("script_name_unwritable") from error


def _xml(source: RasterSource) -> str:
    return str(open_raster(absolute(source)).GetMetadata("xml:VRT")[0])


def _numbers(*values: float) -> list[str]:
    return [repr(float(value)) for value in values]
