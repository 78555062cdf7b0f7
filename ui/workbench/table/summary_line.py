"""The line of figures below the table of control points."""

from __future__ import annotations

import math
import re

from ...choices import transforms
from ...common import number_text, tr
from ..session.point_session import PointSession


def line(session: PointSession) -> str:
    """E.g. “Affine (automatic) · 37 of 40 points · RMSE 0.21 px · leave-one-out 0.22 px · …”."""
    adjustment, points = session.adjustment, session.points
    if not len(points):
        return tr("No points yet: add them on the page “Add”, by hand or from a file.")
    parts = [tr("{} of {} points in use").format(int(points.used.sum()), len(points))]
    if adjustment.transform is None or adjustment.quality is None:
        reason = adjustment.refusal.text
        return " · ".join([*parts, reason or tr("No transform.")])
    quality = adjustment.quality
    parts.insert(0, model_name(session))
    parts += [
        tr("RMSE {} px").format(number_text(quality.rms_all)),
        tr("leave-one-out {} px").format(number_text(quality.rms_loo)),
        tr("{} redundant").format(quality.n_red),
    ]
    if adjustment.check_points:
        parts.append(
            tr("error at {} check points: {} px").format(
                adjustment.check_points, number_text(adjustment.check_rmse)
            )
        )
    if math.isfinite(quality.occupancy):
        parts.append(tr("points in {} % of the cells").format(round(100 * quality.occupancy)))
    explains = session.run_quality().explains
    if explains:
        parts.append(explains)
    # A figure stays on a line with its name and unit, and a dot at the end of a line; no more: in a narrow
    # dock, the lines would take the place of the table.
    figures = re.sub(r" (?=\d|px|%|·)", "\u00a0", " · ".join(parts))
    figures = re.sub(r"(?<=[^\W\d])-(?=[^\W\d])", "\u2011", figures)  # leave-one-out, in one piece
    if quality.n_red <= 0:
        weak = tr("No point is redundant: the residuals are zero even if the points are wrong.")
        return f"{figures} · {weak}"
    return figures


def tip() -> str:
    """What the figures mean."""
    return "<br>".join(
        [
            tr("Lengths are in pixels (px) of the reference."),
            tr("<b>RMSE</b>: root mean square residual of the points in use."),
            tr("<b>Leave-one-out</b>: the same, each point judged by a fit without it; more honest."),
            tr("<b>Redundant</b>: points beyond the fewest that determine the transform."),
            tr("<b>Check points</b>: RMSE of points kept out of the fit; their own error is included."),
            tr("<b>Cells</b>: share of an 8 × 8 grid over the overlap whose cells hold a point in use."),
            tr(
                "<b>Explains</b>: share of the structures all over the overlap that agree with the transform "
                "of the run; hidden once you edit the points."
            ),
        ]
    )


def model_name(session: PointSession) -> str:
    """The transform that was fitted, and whether it was chosen automatically."""
    transform = session.adjustment.transform
    value = transform.model if transform is not None else session.model
    text = {choice.value: choice.label for choice in transforms()}.get(value, value)
    return tr("{} (automatic)").format(text) if session.model == "auto" else text
