"""Which files “Warp again” may replace without asking: those the run made, beside its project.

The project names these files, but it may be a copy, or come from anyone. So the user is asked about a file
without the mark of the run, and about one outside the project's folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingUtils, QgsProject

from ..common import tr

if TYPE_CHECKING:
    from ...core.files.outputs import Outputs

SUFFIXES = (".tif", ".tiff", ".vrt")  # of the raster

# (file of the project, run, path): chosen or confirmed by the user while this project is open
_confirmed: set[tuple[str, str, str]] = set()


@dataclass(frozen=True)
class Doubt:
    """A file that must not be written before the user has been asked."""

    path: Path
    reason: str  # one sentence
    replaceable: bool = True  # else another name must be chosen


def confirm(run: str, outputs: Outputs) -> None:
    """Remember that the user lets the run write these files."""
    _confirmed.update(_key(run, path) for path in outputs.paths())


def keep_for_project() -> None:
    """The project was saved: move what was confirmed before it had a name to its new name."""
    name = QgsProject.instance().fileName()
    for entry in [entry for entry in _confirmed if not entry[0]]:
        _confirmed.remove(entry)
        _confirmed.add((name, *entry[1:]))


def forget_confirmed() -> None:
    """The project is being closed."""
    _confirmed.clear()


def doubts(run: str, outputs: Outputs) -> list[Doubt]:
    """Why the run must not write the raster and the report of `outputs` unasked; empty = it may."""
    return list(_doubts(run, outputs))


def _doubts(run: str, outputs: Outputs) -> Iterator[Doubt]:
    from ...core.raster.warp.run_mark import run_of  # GDAL: slow to import at the start of QGIS
    from ...core.run.report import read_report, run_of_report

    raster, report = outputs.raster, outputs.report
    if raster is not None:
        if raster.suffix.lower() not in SUFFIXES:
            yield Doubt(raster, tr("“{}” is not a name for a GeoTIFF.").format(raster), replaceable=False)
        else:
            yield from _doubt(run, raster, run_of(raster))
    if report is not None and read_report(report):  # else no report is written
        yield from _doubt(run, report, run_of_report(report))


def _doubt(run: str, path: Path, made_by: str) -> Iterator[Doubt]:
    if path.exists() and made_by != run:
        text = (
            tr("“{}” was made by another run.")
            if made_by
            else tr("“{}” has no mark of the run that made it.")
        )
        yield Doubt(path, text.format(path))
    elif not (_beside_project(path) or _key(run, path) in _confirmed):
        yield Doubt(
            path, tr("“{}” is outside the project's folder: another project may use it.").format(path)
        )


def _key(run: str, path: Path) -> tuple[str, str, str]:
    return QgsProject.instance().fileName(), run, os.path.normcase(path.absolute())


def _beside_project(path: Path) -> bool:
    """Whether `path` is below the project's folder or QGIS's temporary folder."""
    folders = [QgsProject.instance().absolutePath(), QgsProcessingUtils.tempFolder()]
    place = os.path.realpath(path.parent)
    return any(_is_below(place, os.path.realpath(folder)) for folder in folders if folder)


def _is_below(place: str, folder: str) -> bool:
    try:
        return os.path.commonpath([os.path.normcase(each) for each in (place, folder)]) == os.path.normcase(
            folder
        )
    except ValueError:  # on another drive
        return False
