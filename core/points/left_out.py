"""Leave-one-out residuals of control points, without a fit for each point."""

from __future__ import annotations

import numpy as np

from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.displacement_fit import DisplacementFit
from ..geometry.interpolating_spline import InterpolatingSpline
from ..geometry.splines import SmoothingSpline
from ..geometry.transforms import (
    Transform,
    basis_of,
    checked,
    fit,
    normalisation,
    tangent,
    without_base,
)
from ..transform_models import MODELS
from .control_points import ControlPoints


@one_thread()
def leave_one_out(
    model: str,
    *,
    source: np.ndarray,
    target: np.ndarray,
    smoothing: float | None = None,
    precision: np.ndarray | None = None,
    feedback: Feedback | None = None,
    base: str = "affine",
) -> np.ndarray:
    """(N, 2) residuals, predicted minus measured, of each point under the fit to all the others.

    source, target: (N, 2). smoothing and base, which all those fits share, precision and
    errors: as of transforms.fit.

    Closed form, no refitting: e_loo = (I - H_ii)^-1 e for least squares (exact for the linear models and for
    given smoothing, first order for projective), w_i / (A^-1)_ii for the interpolating spline (Rippa 1999).
    """
    source, target = checked(model, source=source, target=target)
    if len(source) <= MODELS[model].minimum_points:
        return np.full_like(source, np.nan)
    origin, scale = normalisation(source)
    if MODELS[model].smoothed:
        target = without_base(base, source=source, target=target)
    if model == "displacement":
        grid = DisplacementFit(source=source, target=target, precision=precision, feedback=feedback)
        found = grid.displacement(smoothing)
        return _enlarged(found.at(source) - target, grid.leverage(found.smoothing))
    if MODELS[model].interpolates:
        return InterpolatingSpline((source - origin) / scale, feedback).left_out(target)
    transform = fit(model, source=source, target=target, smoothing=smoothing)
    errors = transform.apply(source) - target
    if model == "spline":
        spline = SmoothingSpline((source - origin) / scale)
        return _enlarged(errors, spline.leverage(transform.smoothed or 0.0))
    if not MODELS[model].order:  # both axes share their parameters
        rows = tangent(transform, source, origin, scale)  # (N, 2, parameters)
        stacked = rows.reshape(-1, rows.shape[2])
        covariance = np.linalg.pinv(stacked.T @ stacked)
        leverage = np.einsum("nik,kl,njl->nij", rows, covariance, rows)
        return np.asarray(np.einsum("nij,nj->ni", np.linalg.pinv(np.eye(2) - leverage), errors))
    basis, _ = basis_of(model, source=source, target=target)
    return _enlarged(errors, np.einsum("nk,kl,nl->n", basis, np.linalg.pinv(basis.T @ basis), basis))


def left_out_errors(
    transform: Transform, points: ControlPoints, feedback: Feedback | None = None
) -> np.ndarray:
    """(N, 2) leave-one-out residuals of the points in use, reference px, under the transform fitted to
    them."""
    used, fitted = points.used, transform.fitted
    return leave_one_out(
        fitted.model,
        source=transform.fitted_from(points.sensed[used]),
        target=points.reference[used],
        smoothing=fitted.smoothed,
        precision=points.precision[used],
        feedback=feedback,
        base=fitted.base,
    )


def _enlarged(errors: np.ndarray, leverage: np.ndarray) -> np.ndarray:
    """Errors (N, 2) over 1 - leverage (N,)."""
    return np.asarray(errors / np.maximum(1.0 - leverage, 1e-9)[:, None])
