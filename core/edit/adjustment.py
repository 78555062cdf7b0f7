"""The transform of control points as the user edits them: fitted again after every change."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.transforms import Transform
from ..messages import NOTHING, Notice
from ..pair import Pair, Size
from ..points.check_error import error_at_checks, over_overlap
from ..points.chosen_model import ChosenModel
from ..points.control_points import ControlPoints
from ..points.mapped_transform import KnownMap, fit_remainder
from ..points.prediction import prediction_error
from ..points.quality import Quality, check_residual, measure
from ..refusals import Refusable
from ..transform_models import MODELS


@dataclass(frozen=True)
class Adjustment(Refusable):
    """The fit to the edited points. Lengths in pixels of the reference raster."""

    transform: Transform | None  # native sensed -> native reference pixels; None where `refusal` says why
    residuals: np.ndarray  # (N, 2) of all points, predicted minus measured, x right, y down; nan without fit
    quality: Quality | None  # of the points in use
    check_rmse: float  # of the fit at the enabled check points, which it leaves out; nan without any
    check_points: int
    refusal: Notice = NOTHING
    why: Notice = NOTHING  # why "auto" chose this transform


@one_thread()
def adjust(
    points: ControlPoints,
    wanted: str,
    estimate: Transform | None = None,
    *,
    sizes: Pair[Size],
    known: KnownMap | None = None,
    chosen: ChosenModel | None = None,
    doubted: bool = False,
    feedback: Feedback | None = None,
) -> Adjustment:
    """Fit `wanted` (a key of transform_models.MODELS, or "auto") to the points in use and judge it.

    sizes: of the rasters, native pixels. estimate: a transform that the fit must not contradict, see
    fit_final. known: the known map before the fit, see mapped_transform. chosen: the model of an earlier fit,
    see fit_final. doubted: whether a caution doubts the run; the check points' own errors then stay a part of
    check_rmse, see check_residual. Takes 0.1 s for 2000 points, 0.6 s with a local model, seconds for a
    spline through every one. Raises Cancelled, but no other TiepointError.
    """
    final = fit_remainder(
        wanted, points, estimate, known=known, chosen=chosen, feedback=feedback, sizes=sizes
    )
    if final.transform is None:
        nothing = np.full((len(points), 2), np.nan)
        checks = int((points.check & points.enabled).sum())
        return Adjustment(None, nothing, None, np.nan, checks, final.refusal)
    residuals = final.transform.apply(points.sensed) - points.reference
    quality = measure(final.transform, points, feedback=feedback, sizes=sizes)
    if doubted:
        error, checks = check_residual(final.transform, points)
    else:
        error, checks = error_at_checks(final.transform, points, feedback)
        if checks and not MODELS[final.transform.model].affine:
            prediction = prediction_error(final.transform, points, sizes=sizes, feedback=feedback)
            error = over_overlap(error, final.transform, points, prediction)
    return Adjustment(final.transform, residuals, quality, error, checks, why=final.why)
