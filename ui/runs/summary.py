"""The report of a registration in the words of the dock: lines of figures, and what they mean."""

from __future__ import annotations

import math
from typing import Any

from ...core.methods import HAVE_NETWORK
from ..choices import methods, transforms
from ..common import tr


def figures(report: dict[str, Any]) -> str:
    """E.g. “312 control points · RMSE 0.41 px · LOO 0.42 px · points in 91 % of the cells”."""
    parts = [tr("{} control points").format(report.get("control_points", 0))]
    for label, key in ((tr("RMSE {} px"), "rms_all"), (tr("LOO {} px"), "rms_loo")):
        value = number(report, key)
        if value is not None:
            parts.append(label.format(f"{value:.2f}"))
    checks, count = number(report, "check_rmse"), number(report, "check_points")
    if checks is not None and count:
        parts.append(tr("{} checks {} px").format(round(count), f"{checks:.2f}"))
    occupancy = number(report, "occupancy")
    if occupancy is not None:
        parts.append(tr("points in {} % of the cells").format(round(100 * occupancy)))
    share = explained(report)
    return " · ".join([*parts, share] if share else parts)


def explained(report: dict[str, Any]) -> str:
    """E.g. “explains 97 % of the overlap”; empty where nobody asked."""
    share = number(report, "explained")
    return "" if share is None else tr("explains {} % of the overlap").format(percent(share))


def percent(share: float) -> int:
    """Of a share, 0 to 1; 100 only for all of it."""
    return min(round(100 * share), 99) if share < 1.0 else 100


def figures_tip() -> str:
    """What the figures mean."""
    return "<br>".join(
        [
            tr("<b>RMSE</b>: residual of the control points under the fitted transform, reference pixels."),
            tr("<b>LOO</b>: the same with each point left out of its own fit; more honest, never smaller."),
            tr("<b>Cells</b>: of an 8 × 8 grid over the overlap, those that hold a control point."),
            tr("<b>Checks</b>: RMSE of points that the fit has not seen, their own error included."),
            tr("These speak of the points found, not of places without points; the last one does:"),
            tr(
                "<b>Explains</b>: share of the structures in the whole overlap that agree with the transform."
            ),
        ]
    )


def ran(report: dict[str, Any]) -> str:
    """What found the points: the method and, where it has a network, the device it ran on."""
    method = report.get("method", "")
    names = {choice.value: choice.label for choice in methods()}
    text = names.get(method, method)
    return (
        tr("{} on {}").format(text, report["device"])
        if method in HAVE_NETWORK and report.get("device")
        else text
    )


def model(report: dict[str, Any], wanted: str) -> str:
    """E.g. “Affine (automatic) · 4.2 s”."""
    value = (report.get("transform") or {}).get("model", "")
    names = {choice.value: choice.label for choice in transforms()}
    text = names.get(value, value)
    if wanted == "auto":
        text = tr("{} (automatic)").format(text)
    seconds = (report.get("seconds") or {}).get("total")
    return text if seconds is None else tr("{} · {} s").format(text, f"{float(seconds):.1f}")


def known_map(report: dict[str, Any]) -> str:
    """One sentence where the exact map between the two CRSs comes before the fit; else empty."""
    if not (report.get("transform") or {}).get("known_map"):
        return ""
    return tr("The exact map between the two coordinate systems is applied; only the remainder is fitted.")


def number(report: dict[str, Any], key: str) -> float | None:
    """A finite figure of the report, or None."""
    value = report.get(key)
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(value)
    return None
