"""How far a transform is off at its check points, without what the check points themselves are off.

A check point is measured as the control points are, so its residual is the error of the transform less its
own. The two are not independent: templates of neighbours share pixels, and a transform that bends follows
what they share. So the mean square error of the transform is that of the residuals, less that of the check
points' own errors, plus twice the covariance of these with what the transform takes over of them (Mallows'
Cp, for points that are left out). The own errors are known by the precision, the covariance by draws of such
errors.

Check points lie where templates agree. A transform that bends is worse where they do not, see over_overlap.
"""

from __future__ import annotations

import numpy as np

from ..errors import Cancelled, TiepointError
from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.correlated_noise import noise_like, to_next
from ..geometry.displacement_fit import NOISE, DisplacementFit, known_noise
from ..geometry.nearest import nearest
from ..geometry.transforms import Transform, fit, without_base
from ..transform_models import MODELS
from .control_points import ControlPoints
from .prediction import PredictionError
from .quality import check_residual

DRAWS = 6  # of the errors of all points, along both axes: they give the covariance to about 5 %
_SEED = 0  # of the draws: the same points give the same figure
# Pitches of their grid beyond which the errors of a local model's points are independent: these are templates
# of two pitches. On 31 made pairs with an exact truth their errors correlate by 0.38 to 0.64 at one pitch, by
# 0.00 to 0.19 at two and by 0.08 at most at three; they are 1.0 to 1.5 times the precision (median 1.2).
_REACH = 2.5
# Of the root mean square residual, the least that is reported: the precision says how large the own errors
# are to some tenths of them.
_LEAST = 1 / 3


@one_thread()
def error_at_checks(
    transform: Transform, points: ControlPoints, feedback: Feedback | None = None
) -> tuple[float, int]:
    """Root mean square error of the transform at the enabled check points, reference px, and their number.

    nan without any. The own errors of check points whose precision is not known stay a part of it, and so do
    all of them where the transform passes through its points. Raises Cancelled.
    """
    residual, count = check_residual(transform, points)
    points = points.take(points.enabled)
    noise, checks = known_noise(points.precision, len(points)), points.check
    known = np.isfinite(points.precision[checks])
    if noise is None or not known.any() or MODELS[transform.model].interpolates:
        return residual, count
    local = MODELS[transform.model].local
    wide = _REACH * float(np.median(to_next(points.reference))) if local else None
    errors = noise_like(points.reference, NOISE * noise, np.random.default_rng(_SEED), 2 * DRAWS, wide)
    try:
        taken = _taken_over(transform, points, errors, feedback)
    except Cancelled:
        raise
    except (TiepointError, np.linalg.LinAlgError):
        return residual, count
    of_checks = NOISE**2 * float(np.mean(known * noise[checks] ** 2))
    overtaken = 2 * float(np.mean(known[:, None] * errors[checks] * taken))  # of both axes
    inherited = 2 * float(np.mean(taken**2))  # what the transform takes over is an error of it, at least
    square = residual**2 - of_checks + 2 * overtaken
    return float(np.sqrt(max(square, inherited, (_LEAST * residual) ** 2))), count


def over_overlap(
    error: float, transform: Transform, points: ControlPoints, prediction: PredictionError | None
) -> float:
    """The error at the check points, px, raised to that over the overlap where the transform bends.

    By as much as the standard error over the overlap, `prediction`, is larger than at its places next to the
    enabled check points whose precision is known; never lowered, and as it is without these.
    """
    places = points.sensed[points.check & points.enabled & np.isfinite(points.precision)]
    if MODELS[transform.model].affine or prediction is None or not len(places):
        return error
    at_checks = float(np.sqrt(np.mean(prediction.error[nearest(places, prediction.places)[0]] ** 2)))
    return error * prediction.rms / at_checks if 0 < at_checks < prediction.rms else error


def _taken_over(
    transform: Transform, points: ControlPoints, errors: np.ndarray, feedback: Feedback | None
) -> np.ndarray:
    """(M, K) px: how far errors (N, K) of all points, along x and y in turn, move the transform at the check
    points."""
    fitted, used = transform.fitted, points.used
    source, places = (transform.fitted_from(points.sensed[some]) for some in (used, points.check))
    target = points.reference[used]
    if fitted.model == "displacement":
        flat, precision = without_base(fitted.base, source=source, target=target), points.precision[used]
        grid = DisplacementFit(source=source, target=flat, precision=precision, feedback=feedback)
        return grid.image(errors[used], places, fitted.smoothed or 0.0)
    moved = []
    for index in range(0, errors.shape[1], 2):
        added = target + errors[used, index : index + 2]
        again = fit(fitted.model, source=source, target=added, smoothing=fitted.smoothed, base=fitted.base)
        moved.append(again.apply(places) - fitted.apply(places))
    return np.hstack(moved)
