"""`tiepoint series`: many rasters onto one reference."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import click

from ..core import Engine, SceneRecord, series
from ..core.batch.job import KINDS, WANTED
from ..core.batch.series_feedback import SeriesFeedback
from ..core.errors import Cancelled, TiepointError
from ..core.raster.read.gdal_presence import check_gdal
from . import parameters
from .speaker import Speaker, speaker

FAILED, REFUSED = 1, 3


class SceneSpeaker(SeriesFeedback):
    """Reports each scene as it ends, through the speaker of the command."""

    def __init__(self, speaker: Speaker, as_json: bool, quiet: bool) -> None:
        self._speaker, self._as_json, self._quiet = speaker, as_json, quiet
        self._done = self._count = 0

    def progress(self, stage: str, fraction: float) -> None:
        self._speaker.progress(stage, fraction)

    def info(self, message: str) -> None:
        self._speaker.info(message)

    def cancelled(self) -> bool:
        return self._speaker.cancelled()

    def scene(self, record: SceneRecord, done: int, count: int) -> None:
        self._done, self._count = done, count
        if self._as_json:
            self._speaker.event("scene", done=done, count=count, **_values(record))
        elif not self._quiet:
            self._speaker.info(f"{done}/{count} {record.stem}: {_sentence(record)}")

    @contextmanager
    def interruption_reported(self) -> Iterator[None]:
        """Says of a series that was ended how far it has come, and how it goes on."""
        try:
            yield
        except Cancelled as error:
            if not self._count:
                raise
            raise TiepointError("series_interrupted", done=self._done, count=self._count) from error


@click.command("series", short_help="Register many rasters onto one reference.")
@click.argument("scenes", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="FOLDER",
    help="Folder of the results, made if need be.",
)
@click.option("--reference", metavar="REFERENCE", help="Raster that stays; default: the best of the scenes.")
@click.option(
    "--pattern",
    default="*",
    show_default=True,
    metavar="NAMES",
    help="Which rasters of a folder are scenes, as in '*_B4.TIF' or '*/*_B4.TIF'.",
)
@click.option(
    "--files",
    type=click.Choice(tuple(KINDS)),
    multiple=True,
    default=WANTED,
    show_default=True,
    help="What each scene gets; may be given several times.",
)
@click.option(
    "--joint",
    is_flag=True,
    help=(
        "Register neighbours onto each other, too, and place all scenes together; neighbours place "
        "refused ones."
    ),
)
@click.option(
    "--workers",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Work in N processes of this machine, by Dask.",
)
@click.option(
    "--dask",
    default="",
    metavar="ADDRESS",
    help="Work on the Dask cluster whose scheduler is at ADDRESS, as in tcp://host:8786.",
)
@click.option(
    "--stac",
    is_flag=True,
    help="Write a STAC Item of each registered scene, and items.json of all; always where SCENES are Items.",
)
@click.option(
    "--asset", default="", metavar="KEY", help="Which asset of each STAC Item is registered, as in 'red'."
)
@click.option("--again", is_flag=True, help="Register scenes again that are done and unchanged.")
@parameters.registration()
@parameters.speaking()
def series_command(
    scenes: tuple[str, ...],
    out: Path,
    python: str,
    workers: int,
    dask: str,
    as_json: bool,
    quiet: bool,
    **values: Any,
) -> None:
    """Register many SCENES onto one reference, each into its own files in FOLDER.

    SCENES are rasters, folders of them, or files of STAC Items or ItemCollections, or folders of such. A
    scene that is refused or fails ends nothing. The same command goes on where the last one ended, also after
    Ctrl+C; what is done and unchanged is skipped. FOLDER gets NAME_registered.tif, NAME_points.gpkg and
    NAME_report.json of each scene, and series.csv, series.gpkg (footprints) and series.html (pictures) of
    all.

    Exit codes: 0 all registered, 1 error, also where no scene can be read, 3 some scenes are not registered,
    or only placed by neighbours.

    \b
    Examples:
      Drone flights onto last year's mosaic:
        tiepoint series flights -o aligned --reference mosaic_2024.tif
      A Landsat stack, a folder a scene, onto its best scene:
        tiepoint series landsat --pattern '*/*_B5.TIF' -o stack
      A drone series whose weak scenes are placed by their neighbours, in four processes:
        tiepoint series flights -o aligned --reference mosaic_2024.tif --joint --workers 4
      The red band of the Items of a STAC search, with Items of the results:
        tiepoint series items.json --asset red -o aligned --reference ortho.tif
      In a script, one JSON object per line, one of them a scene:
        tiepoint series flights -o aligned --json | jq -r 'select(.event == "scene") | .verdict'
    """
    values = parameters.as_options(values)
    with speaker(as_json, quiet) as output:
        feedback = SceneSpeaker(output, as_json, quiet)
        with feedback.interruption_reported(), Engine(python) as engine, _cluster(dask, workers) as client:
            s = series(
                scenes,
                out,
                client=client,
                engine=engine,
                feedback=feedback,
                **values,
            )
        counts = {state: len(s.of(state)) for state in ("registered", "tied", "refused", "error")}
        summary = {kind: str(path) for kind, path in s.files.items()}
        for record in s.records:
            if record.joint:
                output.event("placed", **_values(record), joint=record.joint)
        joint = None if s.joint is None else s.joint.values
        output.result(str(s), {"reference": s.reference.uri, **counts, "joint": joint, "summary": summary})
    if not s.complete:
        sys.exit(FAILED if s.failed else REFUSED)


def _cluster(dask: str, workers: int) -> AbstractContextManager[Any]:
    """The Dask client that was asked for; of none otherwise."""
    if not dask and not workers:
        return nullcontext()
    check_gdal()
    from ..core.batch.cluster import cluster_client

    return cluster_client(dask, workers)


def _values(record: SceneRecord) -> dict[str, Any]:
    """What a program wants to know of a scene."""
    return {
        "scene": record.stem,
        "source": record.scene,
        "verdict": record.state,
        "reason_code": record.reason_code,
        "reason": record.reason,
        "shift_x": record.shift_x,
        "shift_y": record.shift_y,
        "rotation": record.rotation,
        "check_rmse_px": record.check_rmse,
        "ce90": record.ce90,
        "ce90_unit": record.ce90_unit,
        "coverage": record.coverage,
        "cautions": record.cautions,
        "seconds": record.seconds,
        "outputs": record.outputs,
        "done_before": record.done_before,
    }


def _sentence(record: SceneRecord) -> str:
    before = " (before)" if record.done_before else ""
    if record.state == "tied":
        return f"placed by its neighbours{before}: {' '.join(record.caution_texts)}"
    if not record.registered:
        return f"{record.state}{before}: {record.reason} [{record.reason_code}]"
    rmse = "" if record.check_rmse is None else f", error at check points {record.check_rmse:.2f} px"
    cautions = f", cautions: {', '.join(record.cautions)}" if record.cautions else ""
    return f"registered{before}{rmse}{cautions}"
