"""The commands `tiepoint register`, `apply`, `measure` and `align-bands`, each for one function of core."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from ..core import Engine, align_bands, apply, measure, register
from ..core.version import plugin_version
from . import parameters
from .series import series_command
from .speaker import speaker

REFUSED = 3
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
_NO_REFERENCE = "Reference raster to warp onto, if not the one in the report."


@click.group(context_settings=_SETTINGS)
@click.version_option(plugin_version(), message="%(version)s")
def tiepoint() -> None:
    """Register one raster onto another by automatically found control points.

    \b
    Exit codes: 0 success, 1 error, 2 wrong option, 3 registration refused.
    A result that cannot be trusted is refused with a reason; then no raster is written.

    \b
    Examples:
      tiepoint register ortho.tif scan.tif -o scan_registered.tif
      tiepoint apply report.json scan_infrared.tif -o infrared_registered.tif
      tiepoint measure ortho.tif scan_registered.tif
      tiepoint series flights -o aligned --reference ortho.tif
    """


@tiepoint.command("register", short_help="Register one raster onto another.")
@click.argument("reference")
@click.argument("sensed")
@parameters.result_files()
@parameters.registration()
@parameters.speaking()
def register_command(
    *,
    reference: str,
    sensed: str,
    python: str,
    as_json: bool,
    quiet: bool,
    **values: Any,
) -> None:
    """Find where SENSED lies on REFERENCE and warp it there.

    REFERENCE is not changed. Both are files, or other names that GDAL opens (/vsicurl/..., /vsizip/...).
    Without output options, the verdict is printed and nothing is written.

    \b
    Examples:
      An aerial photo without coordinates onto an orthophoto:
        tiepoint register ortho.tif photo.tif -o photo_registered.tif
      The same, with control points, report and cubic resampling:
        tiepoint register ortho.tif photo.tif -o out.tif --points points.gpkg \\
            --report report.json --resampling cubic
      A radar image onto the near-infrared band of an optical image, with the network:
        tiepoint register optical.tif radar.tif -o out.tif --reference-band 4 \\
            --method pso-sift+tiepoint
      Matched only in a rectangle, and not under the clouds:
        tiepoint register ortho.tif new.tif -o out.tif --area 370000,5810000,372000,5812000 \\
            --sensed-mask clouds.gpkg
      In a script, with one JSON object per line:
        tiepoint register ref.tif new.tif -o out.tif --json | jq -r 'select(.event == "result")'
    """
    with speaker(as_json, quiet) as feedback:
        with Engine(python) as engine:
            r = register(
                reference,
                sensed,
                engine=engine,
                feedback=feedback,
                **parameters.as_options(values),
            )
        written = {name: str(path) for name, path in vars(r.outputs).items() if path is not None}
        feedback.result(str(r), {"accepted": r.accepted, "outputs": written, "report": r.report})
    if not r.accepted:
        sys.exit(REFUSED)


@tiepoint.command("apply", short_help="Apply a fit to another raster or vector layers.")
@click.argument("report", type=parameters.OLD_FILE)
@click.argument("raster")
@click.option(
    "-o",
    "--output",
    "out",
    type=parameters.NEW_FILE,
    required=True,
    metavar="OUT",
    help="The warped raster (.tif), or the moved layers (.gpkg, .shp, .geojson).",
)
@click.option(
    *("--control-points", "--points", "points"),
    type=parameters.OLD_FILE,
    metavar="POINTS.gpkg",
    help="The control points of the run; needed for polynomials and local transforms.",
)
@click.option("--reference", metavar="REFERENCE", help=_NO_REFERENCE)
@click.option("--sensed", metavar="SENSED", help="Sensed raster of the fit, if not the one in the report.")
@click.option(
    "--frame",
    type=click.Choice(["map", "pixels"]),
    default="map",
    show_default=True,
    help="Coordinates of vector layers: on the sensed raster's map, or its pixels, y down.",
)
@parameters.named(
    "transform", "product", "resampling", "grid", *parameters.STORED, "sensed_nodata", "threads"
)
@parameters.speaking()
def apply_command(
    *,
    report: Path,
    raster: str,
    out: Path,
    points: Path | None,
    reference: str | None,
    sensed: str | None,
    as_json: bool,
    quiet: bool,
    **values: Any,
) -> None:
    """Apply the fit in REPORT to RASTER, another raster or a vector dataset of the same scene.

    REPORT is a report, or a file of control points (.gpkg, .points) with --reference and, for vector layers,
    --sensed. RASTER shows the same scene as the sensed raster, with the same pixels or with others; then the
    georeferencing relates the two, or without it their sizes. Or it holds features that were digitised on the
    sensed raster.

    \b
    Examples:
      tiepoint register ortho.tif red.tif -o red_registered.tif --report report.json
      tiepoint apply report.json infrared.tif -o infrared_registered.tif
      tiepoint apply report.json roads.gpkg -o roads_registered.gpkg
    """
    with speaker(as_json, quiet) as feedback:
        path = apply(
            report,
            raster,
            out,
            points=points,
            reference=reference,
            sensed=sensed,
            feedback=feedback,
            **parameters.as_options(values),
        )
        from ..core.raster.vectors.vector_layers import DRIVERS  # GDAL may be missing, which apply says

        kind = "vector" if path.suffix.lower() in DRIVERS else "raster"
        feedback.result(f"Written: {path}", {"outputs": {kind: str(path)}})


@tiepoint.command("measure", short_help="Measure the shift that remains.")
@click.argument("reference")
@click.argument("sensed")
@parameters.bands("reference")
@parameters.bands("sensed")
@click.option(
    "--expected",
    type=click.FloatRange(min=0.0),
    default=0.0,
    show_default=True,
    metavar="N",
    help="Largest expected shift, reference pixels; where nothing agrees, the search goes further.",
)
@click.option(
    "--side",
    type=click.IntRange(min=2),
    default=14,
    show_default=True,
    metavar="N",
    help="Places along the longer side of the overlap.",
)
@click.option(
    "--points",
    type=parameters.NEW_FILE,
    metavar="SHIFT.gpkg",
    help="The places with dx, dy and strength, and those without a clear match.",
)
@click.option(
    "--surface",
    type=parameters.NEW_FILE,
    metavar="SHIFT.tif",
    help="The smoothed shift: bands dx and dy, reference pixels.",
)
@parameters.named("reference_nodata", "sensed_nodata", "dem")
@parameters.speaking()
def measure_command(
    *,
    reference: str,
    sensed: str,
    as_json: bool,
    quiet: bool,
    **how: Any,
) -> None:
    """Measure the shift that remains between SENSED and REFERENCE by their georeferencing.

    This checks a result by its pixels: small templates are matched on a grid over the overlap. The verdict
    says within how many pixels the two are aligned, at how many places, or why that cannot be measured.

    \b
    Examples:
      tiepoint measure ortho.tif photo_registered.tif
      tiepoint measure ortho.tif before.tif --expected 30 --json
      tiepoint measure ortho.tif new.tif --points shift.gpkg --surface shift.tif
    """
    with speaker(as_json, quiet) as feedback:
        shift = measure(
            reference,
            sensed,
            feedback=feedback,
            **how,
        )
        feedback.result(str(shift), shift.figures())


@tiepoint.command("align-bands", short_help="Register the bands of a raster to one of them.")
@click.argument("rasters", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    "out",
    type=parameters.NEW_FILE,
    required=True,
    metavar="OUT.tif",
    help="The raster with all bands.",
)
@click.option(
    "--reference",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Number of the band that stays, among all bands of all rasters.",
)
@click.option(
    "--transform",
    type=click.Choice(["shift", "affine", "auto"]),
    default="shift",
    show_default=True,
    help="What a band gets; auto: an affine transform where a shift leaves clearly more.",
)
@click.option(
    "--unaligned",
    type=click.Choice(["keep", "refuse"]),
    default="keep",
    show_default=True,
    help="A band that cannot be registered: keep it where it is, or write nothing.",
)
@click.option(
    "--report", type=parameters.NEW_FILE, metavar="REPORT.json", help="Verdict and transform by band."
)
@click.option(
    "--resampling",
    type=click.Choice(parameters.CHOICES["resampling"]),
    default="cubic",
    show_default=True,
    help="Resampling of the bands that are moved.",
)
@parameters.named("method", *parameters.STORAGE, "threads")
@parameters.python()
@parameters.speaking()
def align_bands_command(
    rasters: tuple[str, ...], out: Path, python: str, as_json: bool, quiet: bool, **values: Any
) -> None:
    """Register the bands of RASTERS to one of them, and write all of them to one raster.

    RASTERS is one raster with several bands, or several files. For multi-lens cameras and pushbroom sensors;
    the bands may differ in contrast, up to reversed (near infrared, thermal).

    \b
    Examples:
      tiepoint align-bands multispectral.tif -o aligned.tif --reference 3
      tiepoint align-bands red.tif nir.tif thermal.tif -o aligned.tif --transform affine --report bands.json
    """
    with speaker(as_json, quiet) as feedback:
        with Engine(python) as engine:
            r = align_bands(rasters, out, engine=engine, feedback=feedback, **values)
        feedback.result(str(r), r.report)
    if not r.accepted:
        sys.exit(REFUSED)


tiepoint.add_command(series_command)
