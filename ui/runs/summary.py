"""The report of a registration as the dock shows it: lines of figures, and what they mean."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from ...core.figure_text import figure
from ...core.found_by import sentence
from ...core.methods import AUTO, HAVE_NETWORK
from ...core.options import ResultOptions
from ...core.run.cautions import AREA_ONLY, MASKED, cautions_in, hold_in
from ..choices import methods, transforms
from ..common import tr

_FEW_CHECKS = 5  # check points; the RMSE of fewer says little


def accuracy(report: dict[str, Any], pixel: tuple[float, str] = (0.0, "")) -> str:
    """E.g. “Good to about 0.1 px (2.6 m), checked at 27 places; the points cover 81 % of the overlap.”

    “Off by” in place of “Good to” where a caution doubts the result. pixel: side of a reference pixel on the
    ground and its unit, see `ground_pixel`.
    """
    checks, left_out = number(report, "check_rmse"), number(report, "rms_loo")
    count = round(number(report, "check_points") or 0)
    lead = tr("Off by") if any(each.doubt for each in cautions_in(report)) else tr("Good to")
    if hold_in(report) == AREA_ONLY:
        lead = tr("In the area, {}").format(lead[:1].lower() + lead[1:])
    if checks is not None and (count >= _FEW_CHECKS or (left_out is None and count)):
        text = tr("{} about {}, checked at {} places").format(lead, _about(checks, pixel), count)
    elif left_out is not None:
        points = report.get("control_points", 0)
        text = tr("{} about {}, by cross-validation of {} points").format(
            lead, _about(left_out, pixel), points
        )
    else:
        text = tr("Accuracy not known: no point is left to check the transform")
    occupancy = number(report, "occupancy")
    if occupancy is not None:
        text += "; " + tr("the points cover {} % of the overlap").format(percent(occupancy))
    return f"{text}."


def ground_pixel(
    geotransform: tuple[float, ...] | None, crs: QgsCoordinateReferenceSystem
) -> tuple[float, str]:
    """Side of a pixel in map units and their abbreviation; (0, "") in degrees or without a CRS.

    geotransform: GDAL's six numbers.
    """
    if geotransform is None or not crs.isValid() or crs.isGeographic():
        return 0.0, ""
    _, a, b, _, d, e = geotransform
    return math.sqrt(abs(a * e - b * d)), QgsUnitTypes.toAbbreviatedString(crs.mapUnits())


def _about(pixels: float, pixel: tuple[float, str]) -> str:
    """A rounded length in reference pixels, and where the size of a pixel is known on the ground."""
    side, unit = pixel
    text = tr("{} px").format(figure(pixels, ".1f" if pixels >= 0.095 else ".2f"))
    length = pixels * side
    return f"{text} ({figure(length, '.0f' if length >= 10 else '.2g')} {unit})" if unit else text


def figures(report: dict[str, Any]) -> str:
    """E.g. “312 control points · RMSE 0.41 px · leave-one-out 0.42 px · points in 91 % of the cells”."""
    parts = [tr("{} control points").format(report.get("control_points", 0))]
    if again := round(number(report, "full_resolution_points") or 0):
        parts.append(tr("{} points measured at full resolution").format(again))
    for label, key in ((tr("RMSE {} px"), "rms_all"), (tr("leave-one-out {} px"), "rms_loo")):
        value = number(report, key)
        if value is not None:
            parts.append(label.format(figure(value, ".2f")))
    checks, count = number(report, "check_rmse"), number(report, "check_points")
    if checks is not None and count:
        parts.append(tr("error at {} check points: {} px").format(round(count), figure(checks, ".2f")))
    occupancy = number(report, "occupancy")
    if occupancy is not None:
        parts.append(tr("points in {} % of the cells").format(round(100 * occupancy)))
    share = explained(report)
    return " · ".join([*parts, share] if share else parts)


def checked(report: dict[str, Any]) -> str:
    """Why check points and control points differ in number; empty without check points."""
    checks = round(number(report, "check_points") or 0)
    points = round(number(report, "control_points") or 0)
    if not checks:
        return ""
    if checks > points:
        return tr(
            "{} places check the transform and {} carry it: a place where the two rasters do not agree is "
            "left out of the fit, but never of the check."
        ).format(checks, points)
    return tr("{} of the {} places that were found are kept out of the fit, to check it.").format(
        checks, checks + points
    )


def explained(report: dict[str, Any]) -> str:
    """E.g. “explains 97 % of the overlap”; empty where it was not measured."""
    share = number(report, "explained")
    if share is None:
        return ""
    texts = {
        AREA_ONLY: tr("explains {} % of the area"),
        MASKED: tr("explains {} % of the unmasked overlap"),
        "": tr("explains {} % of the overlap"),
    }
    return texts[hold_in(report)].format(percent(share))


def accuracy_statement(report: dict[str, Any]) -> str:
    """The accuracy by a standard, as sentences; empty where the report has none."""
    values = report.get("accuracy")
    found = values.get("statement") if isinstance(values, dict) else ""
    return tr("Accuracy statement: {}").format(found) if isinstance(found, str) and found else ""


def percent(share: float) -> int:
    """A share from 0 to 1 in percent, rounded; 100 only for all of it."""
    return min(round(100 * share), 99) if share < 1.0 else 100


def figures_tip() -> str:
    """What the figures mean."""
    return "<br>".join(
        [
            tr("Lengths are in pixels (px) of the reference."),
            tr(
                "<b>Good to, off by</b>: RMSE of the check points; with fewer than five of them, the "
                "leave-one-out RMSE."
            ),
            tr(
                "<b>Full resolution</b>: large rasters are matched reduced; these points, check points "
                "included, were measured again in windows of their own pixels."
            ),
            tr("<b>RMSE</b>: root mean square residual of the control points."),
            tr("<b>Leave-one-out</b>: the same, each point judged by a fit without it; more honest."),
            tr("<b>Check points</b>: RMSE of points kept out of the fit; their own error is included."),
            tr(
                "<b>Accuracy statement</b>: by the check points, on the ground, as ASPRS Positional Accuracy "
                "Standards, edition 2, asks for it."
            ),
            tr("<b>Cells</b>: share of an 8 × 8 grid over the overlap whose cells hold a control point."),
            tr(
                "<b>Explains</b>: share of the structures all over the overlap that agree with the "
                "transform, also where there are no points."
            ),
        ]
    )


def ran(report: dict[str, Any]) -> str:
    """E.g. “Method: Automatic. Found by tiles, searched everywhere; measured by templates.”

    The report of an older version has the method alone.
    """
    found_by = sentence(report)
    return f"{method(report)}. {found_by}" if found_by else method(report)


def method(report: dict[str, Any]) -> str:
    """E.g. “Method: PSO-SIFT”, and the device of the network if it was asked.

    A report that says what found the pair need not name what “auto” came to.
    """
    used, options = report.get("method", ""), report.get("options")
    automatic = bool(sentence(report)) and isinstance(options, dict) and options.get("method") == AUTO
    names = {choice.value: choice.label for choice in methods()}
    text = names.get(AUTO if automatic else used, used)
    if used in HAVE_NETWORK and report.get("device"):
        with_device = tr("{}, network on {}") if automatic else tr("{} on {}")
        text = with_device.format(text, report["device"])
    return tr("Method: {}").format(text)


def model(report: dict[str, Any], wanted: str) -> str:
    """E.g. “Transform: Affine (automatic) · 4.2 s”."""
    value = (report.get("transform") or {}).get("model", "")
    names = {choice.value: choice.label for choice in transforms()}
    text = names.get(value, value)
    if wanted == "auto":
        text = tr("{} (automatic)").format(text)
    seconds = (report.get("seconds") or {}).get("total")
    text = tr("Transform: {}").format(text)
    return text if seconds is None else tr("{} · run time {} s").format(text, figure(float(seconds), ".1f"))


def grid_note(wanted: ResultOptions, *, drawn: bool) -> str:
    """One sentence about the pixels of a result onto a reference that was drawn; else empty."""
    if not drawn or wanted.grid != "sensed" or wanted.product != "warped" or wanted.target_resolution > 0:
        return ""
    return tr("The result has the pixel size of the sensed raster, as a map has none of its own.")


def known_map(report: dict[str, Any]) -> str:
    """One sentence if a map that the files give is applied before the fit; else empty."""
    known = (report.get("transform") or {}).get("known_map")
    if not known:
        return ""
    return tr("The exact map from {} to {} is applied first; only the remainder is fitted.").format(
        known["from"], known["to"]
    )


def number(report: dict[str, Any], key: str) -> float | None:
    """A finite figure of the report, or None."""
    value = report.get(key)
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(value)
    return None
