"""One registration of the benchmark: run through the whole path, and measured against the truth."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...core.engine.client import Engine
from ...core.errors import TiepointError
from ...core.feedback import Feedback
from ...core.files.outputs import Outputs
from ...core.options import RegistrationOptions
from ...core.pair import Prior
from ...core.raster.read.source import RasterSource, describe
from ...core.run.registration import register
from ...core.run.registration_result import Registration
from .evaluation import errors, modality_class
from .pairs import Pair


@dataclass
class Row:
    """What one registration came to; None where there is no such figure."""

    id: str
    modality: str
    method: str
    accepted: bool = False
    rmse_px: float | None = None  # filled for a refused pair, too, when a transform was estimated
    max_px: float | None = None  # as the next two, at the places that rmse_px is taken at
    median_px: float | None = None
    p90_px: float | None = None
    related: bool = True  # else it must be refused
    judged: str = "matrix"  # or by a "dense" truth, or by "landmarks"
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
    cautions: str = ""  # their codes, joined by +
    explained: float | None = None  # share of the textured overlap
    device: str = ""
    found_by: str = ""  # the search that found the transform, by its code in the report
    failed: bool = False  # ended by an error, so that the method said nothing about the pair
    stages: dict[str, float] = field(default_factory=dict)  # wall seconds
    reason: str = ""  # why it was refused, or what went wrong
    error_code: str = ""  # of the error that ended it


class _Believing:
    """An engine that is told a prior, whatever the files say."""

    def __init__(self, engine: Engine, prior: Prior) -> None:
        self._engine, self._prior = engine, prior

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def match(self, folder: Path, options: RegistrationOptions, feedback: Feedback, _: Prior | None) -> Any:
        return self._engine.match(folder, options, feedback, self._prior)


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
    row = Row(pair.id, pair.modality, method, related=False)
    if pair.truth is not None:
        row.modality, row.related, row.judged = modality_class(pair.modality), True, pair.truth.judged
    start = time.perf_counter()
    try:
        options = RegistrationOptions.of(
            method=method,
            weights=weights,
            reference_bands=bands(pair.sources.reference),
            sensed_bands=bands(pair.sources.sensed),
            use_georeferencing=pair.truth is not None,
            **changes,
        )
        if near and pair.truth is None:
            radius = max(describe(pair.sources.reference).size) / 4  # as georeferenced pairs have it
            engine = _Believing(engine, Prior((1.0, 0.0, 0.0, 0.0, 1.0, 0.0), radius))
        outputs = Outputs(raster=raster)
        result = register(pair.sources, outputs, options, engine, Feedback())
    except TiepointError as error:
        row.seconds = time.perf_counter() - start
        row.reason, row.error_code, row.failed = str(error), error.code, True
        return row
    row.seconds = time.perf_counter() - start
    fill(row, result, pair)
    return row


def fill(row: Row, result: Registration, pair: Pair) -> None:
    """Put the figures of one ended registration into its row."""
    report: dict[str, Any] = result.report
    row.accepted, row.reason = result.accepted, result.reason
    row.method, row.device = report["method"], report["device"]  # those that "auto" came to
    row.found_by = report["found_by_code"]
    row.control_points = int(result.points.used.sum())
    row.occupancy, row.check_rmse = report["occupancy"], report["check_rmse"]
    row.rms_all, row.rms_loo, row.n_red = report["rms_all"], report["rms_loo"], report["n_red"]
    row.log10_nfa, row.initial_matches = report["log10_nfa"], report["initial_matches"]
    row.peak_mib, row.cpu_seconds = report["peak_memory_mib"], _total(report.get("cpu_seconds"))
    row.stages = {name: seconds for name, seconds in report["seconds"].items() if name != "total"}
    row.cautions, row.explained = codes(report.get("cautions")), _share(report.get("explained"))
    if result.transform is not None:
        row.model = result.transform.model
        if pair.truth is not None:
            found = errors(result.transform.apply, pair.truth)
            row.rmse_px, row.max_px = found.rmse, found.largest
            row.median_px, row.p90_px = found.median, found.ninetieth


def bands(source: RasterSource) -> tuple[int, ...]:
    """Those to match on: colour, or the only or first one."""
    return (1, 2, 3) if describe(source).band_count >= 3 else (1,)


def codes(cautions: Any) -> str:
    """The codes of a report's cautions, joined by +; each is its code, or a dict that has one."""
    found = [each.get("code", "") if isinstance(each, dict) else str(each) for each in cautions or ()]
    return "+".join(filter(None, found))


def _share(explained: Any) -> float | None:
    value = explained.get("share") if isinstance(explained, dict) else explained
    return None if value is None else float(value)


def _total(seconds: Any) -> float | None:
    if isinstance(seconds, dict):
        return seconds.get("total", sum(seconds.values()))
    return seconds
