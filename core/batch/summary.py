"""The summary of a series: one row a scene, as CSV and as a layer of footprints, and a page of pictures."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import explaining_system_errors
from ..files.outputs import staging_for
from ..raster.read.source import RasterInfo
from ..raster.scenes.footprint_layer import write_footprints
from .joint_summary import JointSummary
from .record import SceneRecord
from .summary_page import write_page

CSV, PACKAGE, PAGE = "series.csv", "series.gpkg", "series.html"
COLUMNS: dict[str, type] = {
    "scene": str,
    "verdict": str,
    "reason_code": str,
    "reason": str,
    "shift_x": float,  # map units of the reference, as shift and shift_y
    "shift_y": float,
    "shift": float,
    "rotation": float,  # degrees, counter-clockwise
    "scale": float,
    "model": str,
    "check_rmse_px": float,  # px of the reference
    "ce90": float,
    "ce90_unit": str,
    "coverage": float,  # shares
    "explained": float,
    "control_points": int,
    "cautions": str,  # codes, joined by spaces
    "seconds": float,
    "joint": str,  # place among the neighbours, see core/joint/adjustment.py
    "joint_moved_px": float,
    "joint_error_px": float,  # standard error of its place
    "joint_closure_px": float,  # RMS of the triangles of scenes that it is a corner of
    "raster": str,  # names of files beside the summary
    "report": str,
    "footprint_by": str,
    "source": str,  # the scene's name for GDAL
    "run": str,
}


def values_of(record: SceneRecord) -> dict[str, Any]:
    """A record's values by column; None where there is none. Texts are such as UTF-8 can write."""
    return {
        name: _text(value) if isinstance(value, str) else value for name, value in _values(record).items()
    }


def _text(value: str) -> str:
    return value.encode("utf-8", "backslashreplace").decode("utf-8")


def _values(record: SceneRecord) -> dict[str, Any]:
    return {
        "scene": record.stem,
        "verdict": record.state,
        "reason_code": record.reason_code or None,
        "reason": record.reason or None,
        "shift_x": record.shift_x,
        "shift_y": record.shift_y,
        "shift": record.shift,
        "rotation": record.rotation,
        "scale": record.scale,
        "model": record.model or None,
        "check_rmse_px": record.check_rmse,
        "ce90": record.ce90,
        "ce90_unit": record.ce90_unit or None,
        "coverage": record.coverage,
        "explained": record.explained,
        "control_points": record.control_points if record.placed else None,
        "cautions": " ".join(record.cautions) or None,
        "seconds": record.seconds,
        "joint": record.joint.get("state"),
        "joint_moved_px": record.joint.get("moved_px"),
        "joint_error_px": record.joint.get("standard_error_px"),
        "joint_closure_px": record.joint.get("loop_closure_px"),
        "raster": record.outputs.get("raster"),
        "report": record.outputs.get("report"),
        "footprint_by": record.footprint_by or None,
        "source": record.scene,
        "run": record.run or None,
    }


def summary_files(folder: Path) -> dict[str, Path]:
    """The summary's files by kind."""
    return {"csv": folder / CSV, "gpkg": folder / PACKAGE, "html": folder / PAGE}


def write_summary(
    folder: Path, records: Sequence[SceneRecord], reference: RasterInfo, joint: JointSummary | None = None
) -> dict[str, Path]:
    """Write all files of the summary, or none; returns them by kind. Raises TiepointError."""
    files = summary_files(folder)
    with explaining_system_errors(), staging_for(list(files.values())) as staging:
        _write_csv(staging.place(files["csv"]), records)
        rows = [(record.footprint, values_of(record)) for record in records]
        write_footprints(staging.place(files["gpkg"]), rows, COLUMNS, reference)
        write_page(staging.place(files["html"]), records, reference, joint)
        staging.publish()
    return files


def _write_csv(path: Path, records: Sequence[SceneRecord]) -> None:
    """UTF-8 with a mark at its start, by which spreadsheets know it."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictWriter(stream, list(COLUMNS))
        rows.writeheader()
        for record in records:
            rows.writerow({name: "" if value is None else value for name, value in values_of(record).items()})
