"""The accuracy statement of a registration: figures on the ground, and what they may be called."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..figure_text import length
from ..geometry.transforms import Transform
from ..messages import text
from ..points.accuracy import FEW_CHECK_POINTS, FEWEST, NO_GROUND_LENGTHS, PIXELS, Accuracy, accuracy
from ..points.control_points import ControlPoints
from ..raster.read.ground_lengths import ground_offsets
from ..raster.read.source import RasterInfo


def accuracy_of(
    transform: Transform, points: ControlPoints, reference: RasterInfo, reference_error: float = 0.0
) -> Accuracy:
    """The accuracy that the enabled check points show. reference_error: RMSE of the reference itself, in the
    unit of the statement; 0 = not known."""
    judges = points.take(points.check & points.enabled)
    errors, check_errors, unit = transform.apply(judges.sensed) - judges.reference, judges.precision, PIXELS
    if len(judges):
        # A standard error has no direction: that of the diagonal stands for all.
        diagonal = np.repeat(judges.precision[:, None], 2, axis=1) / math.sqrt(2.0)
        found = ground_offsets(reference, judges.reference, errors)
        check_found = ground_offsets(reference, judges.reference, diagonal)
        if found is not None and check_found is not None:
            (errors, unit), check_errors = found, np.hypot(*check_found[0].T)
    known = reference_error > 0 and unit != PIXELS
    return accuracy(errors, check_errors, unit, reference_error if known else None)


def accuracy_values(
    transform: Transform | None, points: ControlPoints, reference: RasterInfo, reference_error: float = 0.0
) -> dict[str, Any] | None:
    """The accuracy as the report has it, with its sentences; None without a transform."""
    if transform is None:
        return None
    stated = accuracy_of(transform, points, reference, reference_error)
    return {**stated.to_json(), "statement": statement(stated)}


def statement(stated: Accuracy) -> str:
    """Figures, standard and what they are relative to, as sentences for people."""
    if stated.rmse is None or stated.rmse_x is None or stated.rmse_y is None:
        return text("accuracy_unknown")
    unit = stated.unit
    ce90 = "" if stated.ce90 is None else text("accuracy_ce90", radius=f"{length(stated.ce90)} {unit}")
    with_own = ""
    if stated.rmse_h is not None and stated.own_error is not None:
        total = f"{length(stated.rmse_h)} {unit}"
        with_own = text("accuracy_own", own=f"{length(stated.own_error)} {unit}", total=total)
    figures = text(
        "accuracy_figures",
        together=f"{length(stated.rmse)} {unit}",
        x=length(stated.rmse_x),
        y=length(stated.rmse_y),
        ce90=ce90,
        count=stated.check_points,
        own=with_own,
    )
    return f"{figures} {_by_standard(stated)}"


def _by_standard(stated: Accuracy) -> str:
    """Whether the requirements of the standard are met, and what the figures are relative to."""
    if not stated.lacking:
        if stated.reference_error is None:
            return text("asprs_met_relative", least=FEWEST)
        error = f"{length(stated.reference_error)} {stated.unit}"
        return text("asprs_met", least=FEWEST, error=error)
    first = stated.lacking[0]
    if first == FEW_CHECK_POINTS:
        lacking = text("asprs_few", count=stated.check_points, least=FEWEST)
    else:
        lacking = text("asprs_no_lengths") if first == NO_GROUND_LENGTHS else text("asprs_own_unknown")
    return f"{lacking} {text('accuracy_relative')}" if stated.relative else lacking
