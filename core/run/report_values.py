"""The report of a registration as plain values; docs/report.md describes its keys."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ..engine.client import EngineInfo
from ..found_by import finder_words, measurer_words
from ..match_result import MatchResult
from ..messages import text
from ..nodata import nodata_text
from ..options import RegistrationOptions
from ..pair import SIDES, Prior
from ..points.mapped_transform import transform_values
from ..raster.read.grid_alone import grid_values
from ..raster.read.source import RasterInfo
from ..speckle import Speckle
from ..version import plugin_version
from .accuracy_statement import accuracy_values
from .registration_result import Registration
from .report import RUN, SCHEMA, plain, quality_values


def report_of(
    registration: Registration,
    result: MatchResult,
    options: RegistrationOptions,
    prior: Prior | None,
    search: str,
    engine: EngineInfo | None,
    seconds: dict[str, float],
    run: str,
) -> dict[str, Any]:
    """The report, which can be written as JSON. prior: that the search started from; search: its code."""
    native_result, quality = registration.native_result, registration.quality
    georeferenced = registration.georeferenced
    report = {
        "schema": SCHEMA,
        "accepted": native_result.accepted,
        "reason": native_result.reason,
        "reason_code": native_result.reason_code,
        "hint": native_result.hint,
        "method": result.method or options.match.method,
        "device": result.device,
        "reference": _source(
            registration.infos.reference, options.read.reference_bands, result.speckle.reference
        ),
        "sensed": _source(registration.infos.sensed, options.read.sensed_bands, result.speckle.sensed),
        # of a refused pair: the estimate, though not trusted
        "transform": transform_values(native_result.transform, native_result.why),
        "control_points": int(native_result.points.used.sum()),
        "full_resolution_points": native_result.full_resolution,
        "initial_matches": result.initial_matches,
        "keypoints": result.keypoints.both,
        **quality_values(quality.to_json() if quality is not None else None),
        "check_rmse": native_result.check_rmse,
        "check_points": native_result.check_points,
        "accuracy": _accuracy(registration, options),
        "explained": native_result.explained,
        "prediction_error": native_result.prediction and native_result.prediction.to_json(),
        "area": native_result.area and native_result.area.to_json(),
        "masked": {side: native_result.masked.on(side) for side in SIDES.both},
        "cautions": [each.to_json() for each in native_result.cautions],
        "log10_nfa": result.log10_nfa,
        "search": text(f"search_{search}"),
        "search_code": search,
        "found_by": finder_words(result.found_by),
        "found_by_code": result.found_by,
        "measured_by": measurer_words(native_result.measured_by),
        "measured_by_codes": native_result.measured_by,
        "seconds": seconds,
        "cpu_seconds": {**result.cpu_seconds, "total": sum(result.cpu_seconds.values())},
        "peak_memory_mib": result.peak_memory_mib or None,
        "options": options.to_json(),
        "versions": {
            "tiepoint": plugin_version(),
            **({"python": engine.python, **engine.packages} if engine is not None else {}),
        },
        RUN: run,
        "prior": None if prior is None else prior.to_json(),
        "georeferenced": None if georeferenced is None else georeferenced.to_json(),
    }
    return plain(report)


def _accuracy(registration: Registration, options: RegistrationOptions) -> dict[str, Any] | None:
    """The accuracy statement; null for a refused pair."""
    if not registration.accepted:
        return None
    known, reference = options.result.reference_error, registration.infos.reference
    return accuracy_values(registration.transform, registration.points, reference, known)


def _source(info: RasterInfo, bands: tuple[int, ...], speckle: Speckle | None) -> dict[str, Any]:
    known: dict[str, Any] = {
        "source": info.source.uri,
        "band": bands[0],
        "bands": bands,
        "size": info.size,
        "placed_by": info.placed_by,
    }
    if info.source.nodata:
        known["nodata"] = nodata_text(info.source.nodata)
    if speckle is not None:
        known["radar"] = speckle.values()
    if info.drawn is None:
        return known
    return {**known, "drawn": asdict(info.drawn), "grid": grid_values(info)}  # its picture may be temporary
