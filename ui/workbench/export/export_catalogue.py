"""The kinds of files that can be exported, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ....core.feedback import Feedback
from . import export_points, export_raster, export_report, export_script
from .export_kind import ExportInput, Kind

# A new kind is a line here and a file of its own, see export_kind; kinds of one group follow each other.
_KINDS: list[Callable[[], Kind]] = [
    export_raster.raster,
    export_points.geopackage,
    export_points.geojson,
    export_points.comma_separated,
    export_points.georeferencer,
    export_points.arosics,
    export_script.posix,
    export_script.batch,
    export_report.html,
    export_report.pdf,
]


def kinds() -> list[Kind]:
    """All kinds, with their texts in the user's language."""
    return [make() for make in _KINDS]


def write(key: str, path: Path, given: ExportInput, feedback: Feedback) -> Path:
    """Write `path` as the kind with this key; runs in a task.

    Raises TiepointError and Cancelled; neither leaves a file behind.
    """
    {kind.key: kind for kind in kinds()}[key].write(path, given, feedback)
    return path
