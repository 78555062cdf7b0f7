"""From control points to the one transform that warps the raster, or the reason why there is none.

The engine's consensus is a simple transform that many independent matches agree on. A more flexible model may
deviate from it, but where it folds or stretches the image against that consensus, it follows the noise of its
points and is not used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import Cancelled, TiepointError
from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.overlap import lattice_between, overlap_places
from ..geometry.transforms import MatrixTransform, Transform, fit
from ..messages import NOTHING, Notice
from ..pair import Pair, Size
from ..refusals import Refusable
from ..transform_models import MODELS
from ..wording import model_name
from .chosen_model import ChosenModel
from .control_points import ControlPoints
from .model_choice import ModelChoice, best_base, choose_model
from .prediction import standard_error

PointMap = Callable[[np.ndarray], np.ndarray]  # (N, 2) pixels to (N, 2) pixels

_LATTICE = 17  # points a side
_CELLS = 8  # a side of the checked part of the image
_MOST_STRETCH = 2.0  # against the consensus, along any direction; relief and lenses stay below 1.3
_LOCAL_CELLS = 32  # a side, where the transform bends from point to point
_DEPARTURE = 2.0  # largest distance of a spline from its base beyond the points, over that among them


@dataclass(frozen=True)
class FinalFit(Refusable):
    """transform: None where there is none; `refusal` then says why, and what to do."""

    transform: Transform | None
    refusal: Notice = NOTHING
    why: Notice = NOTHING  # why "auto" chose this model; NOTHING where the user asked for it


def native_estimate(
    working: np.ndarray | None,
    working_size: Size,
    *,
    lift_reference: PointMap,
    lift_sensed: PointMap,
) -> Transform | None:
    """The engine's transform between working pixels as an affine transform between native pixels.

    working: (3, 3) sensed to reference, or None. Fitted on a lattice over the working sensed image, of
    `working_size`: exact where both lifts are affine, else in the least-squares sense.
    """
    if working is None or not np.isfinite(working).all():
        return None
    sensed = lattice_between(np.zeros(2), np.array(working_size, dtype=np.float64) - 1, _LATTICE)
    reference = lift_reference(MatrixTransform("projective", np.asarray(working)).apply(sensed))
    sensed = lift_sensed(sensed)
    known = np.isfinite(sensed).all(axis=1) & np.isfinite(reference).all(axis=1)
    try:
        return fit("affine", source=sensed[known], target=reference[known])
    except TiepointError:
        return None


@one_thread()
def fit_final(
    wanted: str,
    points: ControlPoints,
    estimate: Transform | None = None,
    *,
    sizes: Pair[Size],
    chosen: ChosenModel | None = None,
    feedback: Feedback | None = None,
) -> FinalFit:
    """Fit the wanted model (a key of transform_models.MODELS, or "auto") to the enabled points.

    sizes: of the rasters, native pixels. chosen: the model of an earlier fit; where that is the wanted local
    model, its smoothing and base are kept, so that the same points give the same transform. Raises
    Cancelled, but no other TiepointError: the reason of the result says why a fit is impossible.
    """
    feedback = feedback or Feedback()
    points = points.take(points.used)
    sensed, reference = points.sensed, points.reference
    auto = wanted == "auto"
    smoothed = not auto and MODELS[wanted].smoothed
    kept = chosen if chosen is not None and smoothed and chosen.settles(wanted) else None
    try:
        plan = _planned(wanted, points, kept, feedback)
        base = plan.base
        if len(sensed) < MODELS[plan.models[0]].minimum_points:
            fit(plan.models[0], source=sensed, target=reference)  # says how many it needs
        kind = "affine" if len(sensed) > 2 else "similarity"
        baseline = estimate or fit(kind, source=sensed, target=reference)
        overlap = overlap_places(baseline, _LATTICE, sizes)
        if base != "affine" and kept is None:  # a kept one was checked when it was chosen
            bent = fit(base, source=sensed, target=reference)
            base = base if _extends(bent, points, overlap) else "affine"
        # Beyond the points, a model that the user chose is not checked; the warp leaves such parts out.
        part = np.vstack([sensed, overlap]) if auto else sensed
        fault = NOTHING  # of the first model
        for index, model in enumerate(plan.models):
            feedback.check()
            transform = fit(
                model,
                source=sensed,
                target=reference,
                smoothing=plan.smoothing if index == 0 else None,
                precision=points.precision,
                feedback=feedback,
                base=base,
            )
            if not _keeps_shape(transform, baseline, part):
                fault = fault or Notice.of("chosen_as_other_distorts", other=model_name(model))
            elif auto and not _extends(transform, points, overlap):
                fault = fault or Notice.of("chosen_as_other_departs", other=model_name(model))
            else:
                feedback.progress("fit", 1.0)
                return FinalFit(transform, why=plan.why if index == 0 else fault)
    except Cancelled:
        raise
    except TiepointError as error:
        return FinalFit(None, error.notice)
    if auto:
        return FinalFit(None, Notice.of("every_fit_distorts"))
    return FinalFit(None, Notice.of("fit_distorts", model=model_name(wanted)))


@dataclass(frozen=True)
class _Plan:
    """The models to try in turn, and how the first is fitted."""

    models: list[str]
    why: Notice = NOTHING  # of the first
    smoothing: float | None = None
    base: str = "affine"


def _planned(wanted: str, points: ControlPoints, kept: ChosenModel | None, feedback: Feedback) -> _Plan:
    """What the wanted model means for these points, all in use. kept: that model as an earlier fit had it."""
    feedback.progress("fit", 0.0)
    source, target = points.sensed, points.reference
    if wanted == "auto":
        choice = choose_model(source=source, target=target, precision=points.precision, feedback=feedback)
        feedback.progress("fit", 0.5)
        return _Plan(_from_chosen(choice), choice.why, choice.smoothing, choice.base)
    if kept is not None:
        return _Plan([wanted], smoothing=kept.smoothing, base=kept.base)
    base = best_base(source=source, target=target) if MODELS[wanted].smoothed else "affine"
    return _Plan([wanted], base=base)


def _from_chosen(choice: ModelChoice) -> list[str]:
    """The chosen model, and those that "auto" falls back to."""
    simpler = MODELS[choice.model].simpler
    helps = choice.errors.get("projective", np.inf) < choice.errors.get("affine", np.inf)
    return [choice.model, *(model for model in simpler if model != "projective" or helps)]


def _keeps_shape(transform: Transform, baseline: Transform, part: np.ndarray) -> bool:
    """Whether the transform maps each cell of a lattice over the places `part` (N, 2) as `baseline` does, up
    to a moderate stretch."""
    side = (_LOCAL_CELLS if len(transform.bends) else _CELLS) + 1
    corners = lattice_between(part.min(axis=0), part.max(axis=0), side).reshape(side, side, 2)
    try:
        change = np.linalg.solve(_edges(baseline, corners), _edges(transform, corners))
        stretch = np.linalg.svd(change, compute_uv=False)
    except np.linalg.LinAlgError:  # the lattice or the baseline has no area, or values are not finite
        return False
    return bool(
        np.isfinite(change).all()
        and (np.linalg.det(change) > 0).all()
        and stretch.max() <= _MOST_STRETCH
        and stretch.min() >= 1 / _MOST_STRETCH
    )


def _extends(transform: Transform, points: ControlPoints, overlap: np.ndarray) -> bool:
    """Whether a bending model is reliable in the whole overlap, beyond the points, too.

    Points in a strip or a corner determine such a model there. If its error over the overlap is larger than
    its difference from an affine transform, the affine one is better.
    """
    if not len(overlap):
        return True
    model = MODELS[transform.model]
    sensed, reference = points.sensed, points.reference
    if transform.model == "spline":  # beyond the points it goes on straight, with the slope at the border
        base = fit(transform.base, source=sensed, target=reference)
        beyond, among = (np.abs(transform.apply(p) - base.apply(p)).max() for p in (overlap, sensed))
        return bool(beyond <= _DEPARTURE * among)
    if model.affine or model.local:  # the others bend everywhere, though the points show it in places
        return True
    change = transform.apply(overlap) - fit("affine", source=sensed, target=reference).apply(overlap)
    error = standard_error(
        transform, source=sensed, target=reference, places=overlap, precision=points.precision
    )
    return bool(np.mean(error**2) < np.mean(np.sum(change**2, axis=1)))


def _edges(transform: Transform, corners: np.ndarray) -> np.ndarray:
    """(cells, 2, 2): per cell the mapped edges along x and along y, as rows, in units of the cell."""
    mapped = transform.apply(corners.reshape(-1, 2)).reshape(corners.shape)
    along_x = (mapped[:-1, 1:] - mapped[:-1, :-1]).reshape(-1, 2)
    along_y = (mapped[1:, :-1] - mapped[:-1, :-1]).reshape(-1, 2)
    return np.stack([along_x, along_y], axis=1)
