"""The control points of an accepted pair: templates all over the overlap, or the keypoints.

Keypoints are placed to half a pixel or worse where the sensors differ, and crowd where there is texture.
Templates use all pixels of a structure and cover the whole overlap. They replace the keypoints unless their
cross-validation error is clearly worse (TOLERATED times that of the keypoints) or they lie in a strip. Check
points are drawn before outliers are dropped: a template can be one if its neighbours support it, whether or
not it fits the transform.
"""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import scale_of
from ...geometry.transforms import MatrixTransform, Transform, fit
from ...options import MatchOptions
from ...points.model_choice import choose_model
from ...templates.smoothness import consistent
from ...transform_models import MODELS
from ..ground.ground import Ground
from .rematch_rounds import ControlPointSet

MOST_ERROR = 1.0  # px of the coarser image, standard error of a template that becomes a point
FEWEST = 24  # templates that a fit needs
FEWEST_CHECKS = 8
# Cross-validation error of the templates over the error of the keypoints' fit at the templates: from this
# ratio on, the keypoints stay. The templates were nearer the truth on 12 of 13 development pairs compared.
TOLERATED = 1.15
LEAST_SPREAD = 0.5  # of the keypoints' spread, as areas: templates in a strip would extrapolate
HELD_OUT = 8  # every so many points, one is a check point


def refine(first: ControlPointSet, ground: Ground, options: MatchOptions) -> ControlPointSet:
    """The control points of an accepted pair, `first` or the templates of its ground, with check points.

    The result's `precision` and `check` are filled.
    """
    return _the_better(first, measured_points(ground), options)


def measured_points(ground: Ground) -> ControlPointSet:
    """The supported templates as control points, those of every HELD_OUTth block as check points."""
    scale = max(1.0, scale_of(ground.start[:2, :2]))
    known = ground.take(ground.supported & (ground.precision < MOST_ERROR * scale))
    block = np.floor(known.place / known.side * 2.0).astype(int)
    check = (block[:, 0] + 3 * block[:, 1]) % HELD_OUT == 0  # no two of these blocks touch
    kept = check | consistent(known.place, known.left)
    known, check = known.take(kept), check[kept]
    try:
        transform: Transform = fit("affine", known.sensed, known.place)
    except TiepointError:  # too few, or all on one line
        known, check = known.take(np.zeros(len(known), bool)), np.zeros(0, bool)
        transform = MatrixTransform("affine", ground.start)
    return ControlPointSet(
        transform,
        known.sensed,
        known.place,
        (1.0 - known.correlation).astype(np.float32),
        known.precision,
        check,
    )


def _the_better(first: ControlPointSet, dense: ControlPointSet, options: MatchOptions) -> ControlPointSet:
    """The templates `dense`, unless their cross-validation error is clearly worse than the error of `first`
    at their places, or they are too few or in a strip: then `first`. Either with check points, where there
    are enough."""
    error = _error(_model(first, options), first, dense) if len(dense) >= FEWEST else 0.0
    wide = _spread(dense) >= LEAST_SPREAD * _spread(first)
    if wide and _cross_validated(dense, options) < TOLERATED**2 * error:
        used = dense.take(~dense.check)
        return ControlPointSet(
            fit("affine", used.sensed, used.reference),
            dense.sensed,
            dense.reference,
            dense.ratio,
            dense.precision,
            dense.check if dense.check.sum() >= FEWEST_CHECKS else np.zeros(len(dense), bool),
        )
    if len(dense) < FEWEST_CHECKS:
        return first
    unknown = np.full(len(first), np.nan)
    return ControlPointSet(
        first.transform,
        np.concatenate([first.sensed, dense.sensed]),
        np.concatenate([first.reference, dense.reference]),
        np.concatenate([first.ratio, dense.ratio]),
        np.concatenate([unknown, dense.precision]),
        np.arange(len(first) + len(dense)) >= len(first),
    )


def _spread(points: ControlPointSet) -> float:
    """px² of the reference: the area of the points' ellipse of inertia, up to a factor."""
    if len(points) < MODELS["affine"].minimum_points:
        return 0.0
    return float(np.sqrt(max(0.0, np.linalg.det(np.cov(points.reference.T)))))


def _cross_validated(points: ControlPointSet, options: MatchOptions) -> float:
    """Mean square cross-validation error, px²: each half of the points under the fit to the other half.

    The halves are the colours of a checkerboard with fields wider than a template, so that they share no
    pixel; inf where there are too few points.
    """
    if len(points) < FEWEST:
        return float("inf")
    model = _model(points, options)
    side = np.ptp(points.reference, axis=0).max() / 5
    field = np.floor(points.reference / side).astype(int)
    black = field.sum(axis=1) % 2 == 0
    if min(black.sum(), (~black).sum()) < max(FEWEST // 4, MODELS[model].minimum_points + 2):
        return float("inf")
    errors = [_error(model, points.take(one), points.take(~one)) * (~one).sum() for one in (black, ~black)]
    return sum(errors) / len(points)


def _error(model: str, fitted: ControlPointSet, judged: ControlPointSet) -> float:
    """Mean square error, px², of the points `judged` under the model fitted to `fitted`; inf if none fits."""
    try:
        transform = fit(model, fitted.sensed, fitted.reference, precision=fitted.precision)
    except TiepointError:
        return float("inf")
    return float(np.mean(np.sum((transform.apply(judged.sensed) - judged.reference) ** 2, axis=1)))


def _model(points: ControlPointSet, options: MatchOptions) -> str:
    """The kind of transform that the points are used for; local ones are judged by the automatic choice."""
    if options.transform == "auto" or MODELS[options.transform].local:
        return choose_model(points.sensed, points.reference, points.precision).model
    return options.transform
