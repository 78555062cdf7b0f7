"""A result as text: what print() shows of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..found_by import found_and_measured
from ..methods import AUTO, HAVE_NETWORK
from .cautions import AREA_ONLY, MASKED, cautions_in, hold_in


def of_report(report: dict[str, Any], written: Sequence[Path]) -> str:
    """Five lines: verdict, points and what found and measured them, figures or what to try, cautions, files.

    written: the files that exist.
    """
    pair = f"{_name(report['sensed'])} onto {_name(report['reference'])}"
    seconds = (report.get("seconds") or {}).get("total")
    ran = ", ".join([_method(report), *([] if seconds is None else [f"{seconds:.1f} s"])])
    by = "".join(f"; {each}" for each in [found_and_measured(report)] if each)
    files = ", ".join(map(str, written)) or "nothing"
    if not report["accepted"]:
        matches = _count(report, "initial_matches", "match")
        lines = [
            f"Not registered: {pair} ({ran})",
            f"Reason:    {report['reason']} [{report['reason_code']}]",
            f"Try:       {report['hint']}",
            f"Found:     {_count(report, 'control_points', 'point')} of {matches}, for inspection only{by}",
        ]
    else:
        model = (report.get("transform") or {}).get("model", "")
        again = ", measured at full resolution" if report.get("full_resolution_points") else ""
        cautions = " ".join(each.text for each in cautions_in(report))
        lines = [
            f"Registered: {pair} ({ran})",
            f"Transform: {model}, from {_count(report, 'control_points', 'control point')}{again}{by}",
            f"Accuracy:  {_accuracy(report)}",
            f"Cautions:  {cautions or 'none'}",
        ]
    return "\n".join([*lines, f"Written:   {files}"])


def _method(report: dict[str, Any]) -> str:
    """The method that was asked for, and the device of the network where "auto" asked it."""
    method, chosen = str(report.get("method")), (report.get("options") or {}).get("method")
    if chosen != AUTO:
        return method
    return f"{AUTO}, network on {report.get('device')}" if method in HAVE_NETWORK else AUTO


def of_shift(figures: dict[str, Any]) -> str:
    """One line of ShiftField.figures(): pixels of the reference, and the number of places."""
    places = f"{figures['places']} of {figures['tried']} places matched clearly"
    if figures["median"] is None:
        return f"Shift: not measured; {places}"
    return (
        f"Shift: median {figures['median']:.2f} px, RMSE {figures['rmse']:.2f} px, 90 % below "
        f"{figures['p90']:.2f} px; {figures['dx']:+.2f} px right, {figures['dy']:+.2f} px down; {places}"
    )


def _name(raster: dict[str, Any]) -> str:
    """The name of a raster in a report: of its file, where it has one."""
    source = str(raster["source"])
    return Path(source.split("|", maxsplit=1)[0]).name or source


def _accuracy(report: dict[str, Any]) -> str:
    """E.g. "RMSE 0.31 px, left out 0.33 px, at 41 check points 0.35 px, explains 97 % of the overlap"."""
    parts = []
    checks = f"at {report.get('check_points') or 0} check points"
    for text, key in (("RMSE", "rms_all"), ("left out", "rms_loo"), (checks, "check_rmse")):
        value = report.get(key)
        if value is not None and math.isfinite(value):
            parts.append(f"{text} {value:.2f} px")
    share = report.get("explained")
    if share is not None:
        percent = min(round(100 * share), 99) if share < 1.0 else 100
        where = {AREA_ONLY: "area", MASKED: "unmasked overlap"}.get(hold_in(report), "overlap")
        parts.append(f"explains {percent} % of the {where}")
    return ", ".join(parts) or "not known"


def _count(report: dict[str, Any], key: str, noun: str) -> str:
    number = int(report.get(key) or 0)
    plural = "es" if noun.endswith("ch") else "s"
    return f"{number} {noun}{'' if number == 1 else plural}"
