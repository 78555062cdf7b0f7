"""The control points of an accepted pair: templates all over the overlap, or the keypoints.

Keypoints are placed to half a pixel or worse where the sensors differ, and crowd where there is texture.
Templates use all pixels of a structure and cover the whole overlap. They replace the keypoints unless their
cross-validation error is clearly worse (TOLERATED times that of the keypoints) or they lie in a strip. Check
points are drawn before outliers are dropped: a template can be one if its neighbours support it, whether or
not it fits the transform.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np

from ...errors import TiepointError
from ...found_by import TEMPLATES
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
FEWEST_CHECKS = 8  # check points; with fewer, none are kept out
# Cross-validation error of the templates over the error of the keypoints' fit at the templates: from this
# ratio on, the keypoints stay. The templates were nearer the truth on 12 of 13 development pairs compared.
TOLERATED = 1.15
LEAST_SPREAD = 0.5  # of the keypoints' spread, as areas: templates in a strip would extrapolate
# The same of all places with structure. The keypoints of the development pairs spread 0.7 to 1.13 times
# as wide as these, and would have to spread 1.3 times as wide for the templates to be in a strip.
SURE_SPREAD = 0.65
HELD_OUT = 8  # every so many points, one is a check point


def refine(
    keypoints: Callable[[], ControlPointSet], ground: Ground, options: MatchOptions
) -> ControlPointSet:
    """The control points of an accepted pair, with check points: its keypoints or its ground's templates.

    keypoints: asked only where the templates might not take their place. The result's `precision` and `check`
    are filled.
    """
    dense = measured_points(ground)
    model = _model(dense, options) if len(dense) >= FEWEST else ""
    error = _cross_validated(dense, model)
    if _surely_better(dense, model, error, ground):
        return in_their_place(dense)
    return _the_better(keypoints(), dense, error, options)


def measured_points(
    ground: Ground, most_error: float = MOST_ERROR, measured_by: str = TEMPLATES
) -> ControlPointSet:
    """The supported templates as control points, those of every HELD_OUTth block as check points.

    most_error: px of the coarser image, standard error of a template that becomes a point.
    """
    scale = max(1.0, scale_of(ground.start[:2, :2]))
    ground = ground.for_points or ground
    known = ground.take(ground.supported & (ground.precision < most_error * scale))
    block = np.floor(known.place / known.side * 2.0).astype(int)
    check = (block[:, 0] + 3 * block[:, 1]) % HELD_OUT == 0  # no two of these blocks touch
    # Beside a field that bends, half a template at the border is several times as inexact as those inside.
    error = known.precision if ground.bent else None
    kept = check | consistent(known.place, known.shift, error)
    known, check = known.take(kept), check[kept]
    try:
        transform: Transform = fit("affine", source=known.sensed, target=known.place)
    except TiepointError:  # too few, or all on one line
        known, check = known.take(np.zeros(len(known), bool)), np.zeros(0, bool)
        transform = MatrixTransform("affine", ground.start)
    return ControlPointSet(
        transform,
        sensed=known.sensed,
        reference=known.place,
        ratio=(1.0 - known.correlation).astype(np.float32),
        precision=known.precision,
        check=check,
        measured_by=(measured_by,),
    )


def _surely_better(dense: ControlPointSet, model: str, error: float, ground: Ground) -> bool:
    """Whether the templates would replace any keypoints, by the rule of `_the_better`: no affine transform,
    and none of the kind that they call for, is nearer to them than the one fitted to them.

    model: that kind; error: of their cross-validation, px².
    """
    if not np.isfinite(error) or MODELS[model].local:
        return False
    nearest = min(_error(kind, dense, dense) for kind in {"affine", model})
    wide = _area(dense.reference) >= SURE_SPREAD * _area(ground.place)
    return wide and error < TOLERATED**2 * nearest


def _the_better(
    first: ControlPointSet, dense: ControlPointSet, dense_error: float, options: MatchOptions
) -> ControlPointSet:
    """The templates `dense`, unless their cross-validation error, px², is clearly worse than the error of
    `first` at their places, or they are too few or in a strip: then `first`. Either with check points, where
    there are enough."""
    error = _error(_model(first, options), first, dense) if len(dense) >= FEWEST else 0.0
    wide = _area(dense.reference) >= LEAST_SPREAD * _area(first.reference)
    if wide and dense_error < TOLERATED**2 * error:
        return in_their_place(dense)
    if len(dense) < FEWEST_CHECKS:
        return first
    unknown = np.full(len(first), np.nan)
    return ControlPointSet(
        first.transform,
        sensed=np.concatenate([first.sensed, dense.sensed]),
        reference=np.concatenate([first.reference, dense.reference]),
        ratio=np.concatenate([first.ratio, dense.ratio]),
        precision=np.concatenate([unknown, dense.precision]),
        check=np.arange(len(first) + len(dense)) >= len(first),
        measured_by=first.measured_by,
    )


def in_their_place(dense: ControlPointSet) -> ControlPointSet:
    """The templates as control points, with check points where there are enough."""
    used = dense.take(~dense.check)
    enough = dense.check.sum() >= FEWEST_CHECKS
    return replace(
        dense,
        transform=fit("affine", source=used.sensed, target=used.reference),
        check=dense.check if enough else np.zeros(len(dense), bool),
    )


def _area(places: np.ndarray) -> float:
    """px²: the area of the ellipse of inertia of places (N, 2), up to a factor."""
    if len(places) < MODELS["affine"].minimum_points:
        return 0.0
    return float(np.sqrt(max(0.0, np.linalg.det(np.cov(places.T)))))


def _cross_validated(points: ControlPointSet, model: str) -> float:
    """Mean square cross-validation error, px²: each half of the points under the fit to the other half.

    The halves are the colours of a checkerboard with fields wider than a template, so that they share no
    pixel; inf where there are too few points.
    """
    if len(points) < FEWEST:
        return float("inf")
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
        transform = fit(model, source=fitted.sensed, target=fitted.reference, precision=fitted.precision)
    except TiepointError:
        return float("inf")
    return float(np.mean(np.sum((transform.apply(judged.sensed) - judged.reference) ** 2, axis=1)))


def _model(points: ControlPointSet, options: MatchOptions) -> str:
    """The kind of transform that the points are used for; local ones are judged by the automatic choice."""
    if options.transform == "auto" or MODELS[options.transform].local:
        return choose_model(source=points.sensed, target=points.reference, precision=points.precision).model
    return options.transform
