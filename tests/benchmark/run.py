"""Registers every pair of a folder through the whole path and measures the results against their truth.

    make benchmark DATA=folder METHOD=default OUT=result.csv [CROSSED=100 [NEAR=1]] [WARP=1] [UNREFINED=1]

METHOD=default is the dock's default; the other names are those of the Processing parameter, and surf. fc6,
fc7 and conv4_3 need WEIGHTS=file. TABLE=letter makes the letter's tables instead (letter.py).
The pair's bands are the first three where a raster has three or more (colour), else the first. Crossed
pairs are matched without their georeferencing, which would refuse them before a feature is looked at; with
NEAR as if their coordinates said that they lie on each other.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ...core.engine.client import Engine
from ...core.errors import TiepointError
from ...core.feedback import Feedback
from ...core.options import METHODS, RegistrationOptions
from ...core.raster.source import RasterSource, describe
from ...core.registration import Outputs, register
from .evaluation import modality_class, rmse
from .pairs import Pair, cross, find_pairs
from .table import print_row, print_summary, write_csv

DEFAULT = "default"  # the dock's default method


@dataclass
class Row:
    """What one registration came to; None where there is no such figure."""

    id: str
    modality: str
    method: str
    accepted: bool = False
    rmse_px: float | None = None  # filled for a refused pair, too, when a transform was estimated
    control_points: int = 0
    log10_nfa: float | None = None
    seconds: float = 0.0  # wall, the whole call
    peak_mib: float | None = None
    cpu_seconds: float | None = None
    initial_matches: int | None = None
    model: str = ""
    rms_all: float | None = None  # px, of the control points; of accepted pairs only, as the next two
    rms_loo: float | None = None
    n_red: int | None = None
    occupancy: float | None = None  # share of the overlap's cells that hold a control point
    check_rmse: float | None = None  # px, of the points kept out of the fit
    device: str = ""
    failed: bool = False  # ended by an error, so that the method said nothing about the pair
    stages: dict[str, float] = field(default_factory=dict)  # wall seconds
    reason: str = ""  # why it was refused, or what went wrong


def measure(
    pair: Pair,
    method: str,
    engine: Engine,
    raster: Path | None = None,
    weights: str = "",
    near: bool = False,
    **changes: Any,
) -> Row:
    """Register one pair; an error the user would see is a refusal with that reason.

    near: an unrelated pair is said to lie upper left corner on upper left corner. changes: of the options.
    """
    row = Row(pair.id, modality_class(pair.modality) if pair.truth else pair.modality, method)
    reference, sensed = RasterSource(str(pair.reference)), RasterSource(str(pair.sensed))
    start = time.perf_counter()
    try:
        options = RegistrationOptions(
            method=method,
            weights=weights,
            reference_bands=bands(reference),
            sensed_bands=bands(sensed),
            use_georeferencing=pair.truth is not None,
            **changes,
        )
        if near and pair.truth is None:
            radius = max(describe(reference).size) / 4  # as georeferenced pairs have it
            options = replace(options, prior=(1.0, 0.0, 0.0, 0.0, 1.0, 0.0), prior_radius=radius)
        result = register(reference, sensed, Outputs(raster, None, None, None), options, engine, Feedback())
    except TiepointError as error:
        row.seconds = time.perf_counter() - start
        row.reason, row.failed = str(error), True
        return row
    row.seconds = time.perf_counter() - start
    report: dict[str, Any] = result.report
    row.accepted, row.reason = result.accepted, result.reason
    row.method, row.device = report["method"], report["device"]  # those that "auto" came to
    row.control_points = int(result.points.used.sum())
    row.occupancy, row.check_rmse = report["occupancy"], report["check_rmse"]
    row.rms_all, row.rms_loo, row.n_red = report["rms_all"], report["rms_loo"], report["n_red"]
    row.log10_nfa, row.initial_matches = report["log10_nfa"], report["initial_matches"]
    row.peak_mib, row.cpu_seconds = report["peak_memory_mib"], _total(report.get("cpu_seconds"))
    row.stages = {name: seconds for name, seconds in report["seconds"].items() if name != "total"}
    if result.transform is not None:
        row.model = result.transform.model
        if pair.truth is not None:
            row.rmse_px = rmse(result.transform.apply, pair.truth)
    return row


def bands(source: RasterSource) -> tuple[int, ...]:
    """Those to match on: colour, or the only or first one."""
    return (1, 2, 3) if describe(source).band_count >= 3 else (1,)


def _total(seconds: Any) -> float | None:
    if isinstance(seconds, dict):
        return seconds.get("total", sum(seconds.values()))
    return seconds


@contextmanager
def warm_engine() -> Iterator[Engine]:
    """An engine that has started before the clock runs."""
    engine = Engine(os.environ.get("TIEPOINT_PYTHON", sys.executable))
    try:
        engine.hello()
        yield engine
    finally:
        engine.stop()


def main() -> int:
    """Exit code 1 when an accepted registration is wrong, or an unrelated pair was accepted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path, help="a folder of pair folders, or one pair folder")
    parser.add_argument("--method", default=DEFAULT, choices=(DEFAULT, *METHODS))
    parser.add_argument("--weights", type=os.path.abspath, help="VGG16 weights for fc6, fc7, conv4_3")
    parser.add_argument("--out", type=Path, help="CSV file, one row a pair")
    parser.add_argument(
        "--crossed", type=int, default=0, metavar="N", help="register N unrelated pairs instead"
    )
    parser.add_argument("--near", action="store_true", help="the unrelated pairs have a false prior")
    parser.add_argument("--warp", action="store_true", help="warp the rasters, too (to a temporary folder)")
    parser.add_argument("--unrefined", action="store_true", help="keep the keypoints as control points")
    parser.add_argument("--only", default="", help="ids or beginnings of ids, comma separated")
    arguments = parser.parse_args()
    pairs = find_pairs(arguments.data, [name for name in arguments.only.split(",") if name])
    if arguments.crossed:
        pairs = cross(pairs, arguments.crossed)
    if not pairs:
        parser.error(f"no pair found in {arguments.data}")
    method = RegistrationOptions().method if arguments.method == DEFAULT else arguments.method
    rows: list[Row] = []
    with warm_engine() as engine, tempfile.TemporaryDirectory(prefix="tiepoint-benchmark-") as folder:
        for pair in pairs:
            raster = Path(folder) / "warped.tif" if arguments.warp else None
            rows.append(
                measure(
                    pair,
                    method,
                    engine,
                    raster,
                    arguments.weights or "",
                    arguments.near,
                    refine=not arguments.unrefined,
                )
            )
            print_row(rows[-1])
            if arguments.out:  # after every pair: a long run that is broken off has left its figures
                write_csv(arguments.out, rows)
    return print_summary(rows, crossed=bool(arguments.crossed))


if __name__ == "__main__":
    sys.exit(main())
