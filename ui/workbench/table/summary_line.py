"""What the points come to, in one line of figures that explain themselves."""

from __future__ import annotations

import math

from ...choices import transforms
from ...common import tr
from ..session.point_session import PointSession


def line(session: PointSession) -> str:
    """E.g. “Affine (automatic) · 37 of 40 points · RMS 0.21 px · LOO 0.22 px · 34 redundant · …”."""
    adjustment, points = session.adjustment, session.points
    if not len(points):
        return tr("No points yet: make them on the page “Add”, by hand or from a file.")
    parts = [tr("{} of {} points in use").format(int(points.used.sum()), len(points))]
    if adjustment.transform is None or adjustment.quality is None:
        reason = adjustment.refusal.text
        return " · ".join([*parts, reason or tr("No transform.")])
    quality = adjustment.quality
    parts.insert(0, model_name(session))
    parts += [
        tr("RMS {} px").format(_number(quality.rms_all)),
        tr("LOO {} px").format(_number(quality.rms_loo)),
        tr("{} redundant").format(quality.n_red),
    ]
    if adjustment.check_points:
        parts.append(tr("checks {} px ({})").format(_number(adjustment.check_rmse), adjustment.check_points))
    if math.isfinite(quality.occupancy):
        parts.append(tr("{} % covered").format(round(100 * quality.occupancy)))
    explains = session.run_quality().explains
    if explains:
        parts.append(explains)
    figures = " · ".join(part.replace(" ", "\u00a0") for part in parts)  # a figure stays with its unit
    if quality.n_red <= 0:
        weak = tr("No point is redundant: the residuals are zero whatever the points are worth.")
        return f"{figures} · {weak}"
    return figures


def tip() -> str:
    """What the figures mean."""
    return "<br>".join(
        [
            tr("<b>RMS</b>: root mean square residual of the points in use, reference pixels (RMS_all)."),
            tr("<b>LOO</b>: the same with each point left out of its own fit; more honest (RMS_LOO)."),
            tr("<b>Redundant</b>: points beyond the fewest that determine the transform (N_red)."),
            tr("<b>Checks</b>: RMSE of the check points, which took no part in the fit, and their number."),
            tr("<b>Covered</b>: share of the 8 × 8 cells of the overlap that hold a point in use."),
            tr("<b>Explains</b>: share of the structures in the whole overlap that agree with the transform,")
            + " "
            + tr("asked by the run; not told once the points come to another transform."),
        ]
    )


def model_name(session: PointSession) -> str:
    """The transform that was fitted, and whether it was chosen automatically."""
    transform = session.adjustment.transform
    value = transform.model if transform is not None else session.model
    text = {choice.value: choice.label for choice in transforms()}.get(value, value)
    return tr("{} (automatic)").format(text) if session.model == "auto" else text


def _number(value: float) -> str:
    return f"{value:.2f}" if math.isfinite(value) else "–"
