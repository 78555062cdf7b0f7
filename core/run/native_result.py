"""The judgement of a match in native pixels: the transform that warps, its quality, and its cautions."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..feedback import Feedback, OnlyCancelling
from ..found_by import BY_HAND, FULL_RESOLUTION
from ..geometry.linear import scale_of
from ..geometry.transforms import Transform
from ..match_result import MatchResult
from ..messages import NOTHING, Notice
from ..options import RegistrationOptions
from ..pair import NEITHER, Pair
from ..points.check_error import error_at_checks, over_overlap
from ..points.control_points import ControlPoints
from ..points.explained import OverlapGround, explained_share, states
from ..points.final_fit import FinalFit, native_estimate
from ..points.holes import holes, with_holes
from ..points.mapped_transform import fit_remainder
from ..points.prediction import PredictionError, prediction_error
from ..points.quality import Quality, check_residual, measure
from ..points.roughness import roughness
from ..points.shifted_parts import shifted_parts
from ..points.uneven import Unevenness, uneven
from ..points.within import WithinArea, within_area
from ..raster.working.known_map import known_of_pair
from ..raster.working.working_pair import WorkingPair
from ..refusals import DISTORTED, UNEXPLAINED
from ..transform_models import MODELS
from .cautions import Caution, cautions, is_unexplained, of_where
from .full_resolution import SHARED, FullResolution

LEAST_EXPLAINED = 0.15  # share of the overlap; a fit that explains less is refused
STILL_EXPLAINED = 0.9  # of what the first fit explained: the least of one to points measured again


@dataclass(frozen=True)
class NativeResult:
    """The verdict on a pair; nothing is written yet. Native pixels."""

    accepted: bool
    reason: str
    reason_code: str
    hint: str
    transform: Transform | None  # of a refused pair: the estimate, though not trusted
    points: ControlPoints
    ground: OverlapGround
    state: np.ndarray  # (len(ground),) str, see explained.states
    explained: float | None  # share of the ground; None where it was not measured
    quality: Quality | None = None  # this and all that follows: of an accepted pair only
    check_rmse: float | None = None
    check_points: int = 0
    prediction: PredictionError | None = None  # over the overlap; None where the points are too few
    area: WithinArea | None = None  # what holds in the area that the user chose; None = matched everywhere
    masked: Pair[float | None] = NEITHER  # see Matched; of a refused pair, too
    cautions: tuple[Caution, ...] = ()
    why: Notice = NOTHING  # why "auto" chose this transform
    full_resolution: int = 0  # points measured again at native pixels; 0 where the matching was at those
    measured_by: tuple[str, ...] = ()  # what gave the points their places, of core.found_by.MEASURERS


def fit_and_judge(
    result: MatchResult,
    pair: WorkingPair,
    options: RegistrationOptions,
    by_hand: ControlPoints | None = None,
    feedback: Feedback | None = None,
    full_resolution: FullResolution | None = None,
) -> NativeResult:
    """Fit the final transform to the points found and those made by hand, and judge it.

    full_resolution: measures the points again, where they were found on reduced images.
    """
    estimate = native_estimate(
        result.sensed_to_reference,
        pair.sizes.sensed,
        lift_reference=pair.lift_reference,
        lift_sensed=pair.lift_sensed,
    )
    points, ground = _lifted_points(result, pair), _lifted_ground(result.ground, pair)
    if by_hand is not None:
        points = ControlPoints.join(points, replace(by_hand, manual=np.ones(len(by_hand), bool)))
    sizes = pair.infos.map(lambda info: info.size)
    final, code = FinalFit(None, result.refusal), result.reason_code
    if result.accepted:
        known_map = known_of_pair(pair, points)
        wanted = options.match.transform
        final = fit_remainder(wanted, points, estimate, known=known_map, sizes=sizes, feedback=feedback)
        code = DISTORTED
    ratio = _pixel_ratio(estimate)
    state = np.zeros(0, object)
    if final.transform is not None:
        state = states(ground, final.transform, ratio)
    share = explained_share(state)
    if share is not None and share < LEAST_EXPLAINED and by_hand is None:
        final, code = _unexplained(share), UNEXPLAINED
    refused = NativeResult(
        accepted=False,
        reason=final.reason,
        reason_code=code,
        hint=final.hint,
        transform=estimate,
        points=points,
        ground=ground,
        state=state,
        explained=share,
        masked=pair.matched.masked,
    )
    if final.transform is None:
        return refused
    accepted = replace(refused, accepted=True, reason_code="", transform=final.transform, why=final.why)
    if full_resolution is not None:
        accepted = _at_full_resolution(accepted, estimate, ratio, full_resolution)
    return _with_figures(accepted, result, pair, ratio, options, feedback)


def _at_full_resolution(
    before: NativeResult, estimate: Transform | None, pixel_ratio: float, again: FullResolution
) -> NativeResult:
    """The accepted result, fitted to its points as `again` measures them; `before` where that brings nothing,
    and where the ground that the engine measured contradicts it."""
    if before.transform is None:
        return before
    pair, by_hand = again.pair, before.points.take(before.points.manual)
    found = again.measured(before.points.take(~before.points.manual), before.transform, pixel_ratio)
    if found is None:
        return before
    points = ControlPoints.join(found.points, by_hand)
    final = fit_remainder(
        again.options.match.transform,
        points,
        estimate,
        known=known_of_pair(pair, points),
        sizes=pair.infos.map(lambda info: info.size),
        feedback=OnlyCancelling(again.feedback),  # the progress of a fit has been reported
    )
    if final.transform is None:
        return before
    state = states(before.ground, final.transform, pixel_ratio)
    share = explained_share(state)
    explained = before.explained or 0.0
    least = STILL_EXPLAINED * explained
    if explained >= LEAST_EXPLAINED:  # it was not accepted by points made by hand alone
        least = max(least, LEAST_EXPLAINED)
    if share is not None and share < least:
        return before
    return replace(
        before,
        transform=final.transform,
        why=final.why,
        points=points,
        state=state,
        explained=share,
        full_resolution=found.windows,
    )


def _with_figures(
    native_result: NativeResult,
    result: MatchResult,
    pair: WorkingPair,
    pixel_ratio: float,
    options: RegistrationOptions,
    feedback: Feedback | None,
) -> NativeResult:
    """An accepted result with its figures and cautions."""
    points, transform = native_result.points, native_result.transform
    if transform is None:
        return native_result
    sizes = pair.infos.map(lambda info: info.size)
    quality = measure(transform, points, sizes=sizes, feedback=feedback)
    residual, check_points = check_residual(transform, points)
    prediction = prediction_error(transform, points, sizes=sizes, feedback=feedback)
    detail = _lifted_ground(result.detail, pair)
    hole = holes(detail)
    state = with_holes(native_result.state, native_result.ground, detail, hole)
    explained = explained_share(state)
    error, _ = error_at_checks(transform, points, feedback)
    unevenness = _unevenness(
        native_result, detail, pair, pixel_ratio, hole=hole, known=error, explained=explained
    )
    expected = over_overlap(error, transform, points, prediction)
    if prediction is not None:
        prediction = prediction.widened(unevenness.largest)
    area, matched = None, pair.matched
    if matched.area is not None:
        area = within_area(matched.holds, transform, prediction, sizes)
    listed = cautions(
        quality,
        found=result.cautions,
        check_rmse=residual,
        explained=explained,
        uneven=unevenness,
        prediction=prediction,
        pixel_ratio=pixel_ratio,
        by_area=area is not None,
    )
    doubted = any(caution.doubt for caution in listed)
    check_rmse = residual if doubted else expected  # a doubted result is reported with all that it misses
    parts = unevenness.parts
    if prediction is not None and parts is not None:  # said by its own caution, not as extrapolated
        prediction = prediction.widened(parts.error(transform.apply(prediction.places)))
    return replace(
        native_result,
        state=state,
        explained=explained,
        quality=quality,
        check_rmse=check_rmse,
        check_points=check_points,
        prediction=prediction,
        area=area,
        measured_by=_measured_by(native_result, result),
        cautions=(*listed, *of_where(area, matched.masked, options.read.masks)),
    )


def _unevenness(
    native_result: NativeResult,
    detail: OverlapGround,
    pair: WorkingPair,
    pixel_ratio: float,
    *,
    hole: np.ndarray,
    known: float,
    explained: float | None,
) -> Unevenness:
    """detail: the smallest templates; hole (len(detail),) bool: see holes; known: see Unevenness; explained:
    share of the overlap."""
    transform = native_result.transform
    if transform is None:
        return Unevenness()
    shared = uneven(detail, transform, pixel_ratio)
    if native_result.full_resolution:  # where it is real, the windows' residuals show it, too
        averaged = SHARED * pair.shrunk(pixel_ratio) * max(1.0, pixel_ratio)
        shared = float(np.sqrt(max(0.0, shared**2 - averaged**2)))
    # An affine transform was chosen where nothing bends: what is rough there is noise that the bands share.
    within = roughness(detail) if MODELS[transform.model].local else 0.0
    share = float(hole.mean()) if len(hole) else 0.0
    # Where much is unexplained, a caution says so, and the shifts are not those of two parts.
    parts = shifted_parts(detail, pixel_ratio, straight=not is_unexplained(explained, share))
    return Unevenness(shared, within, parts, share, known)


def _measured_by(native_result: NativeResult, result: MatchResult) -> tuple[str, ...]:
    """What gave the points of an accepted result their places: the match, measuring again, a hand."""
    manual, again = native_result.points.manual, native_result.full_resolution
    by: tuple[str, ...] = (FULL_RESOLUTION,) if again else ()
    if np.count_nonzero(~manual) > again:
        by = (*by, *result.measured_by)
    return (*by, BY_HAND) if (manual & native_result.points.used).any() else by


def _lifted_points(result: MatchResult, pair: WorkingPair) -> ControlPoints:
    """The control points in native pixels."""
    sensed, reference = pair.lift_sensed(result.sensed), pair.lift_reference(result.reference)
    # A coordinate system may be undefined at places of the other.
    known = np.isfinite(np.hstack([sensed, reference])).all(axis=1)
    precision = None
    if len(result.precision) == len(result.reference):
        precision = result.precision[known] * _lift_scale(pair)
    points = ControlPoints.of(
        reference=reference[known], sensed=sensed[known], score=result.score[known], precision=precision
    )
    if len(result.check) == len(result.reference):
        points = replace(points, check=result.check[known])
    return points


def _lifted_ground(columns: np.ndarray, pair: WorkingPair) -> OverlapGround:
    """The places that the engine measured all over the overlap, see MatchResult.ground, in native pixels."""
    scale = _lift_scale(pair)
    reference = pair.lift_reference(columns[:, 0:2])  # always known: a step of its own raster
    sensed = np.full_like(reference, np.nan)
    clear = np.isfinite(columns[:, 2])
    sensed[clear] = pair.lift_sensed(columns[clear, 2:4])
    return OverlapGround(
        reference=reference,
        sensed=sensed,
        precision=columns[:, 4] * scale,
        supported=(columns[:, 5] > 0) & np.isfinite(sensed).all(axis=1),
        silent=columns[:, 6] > 0,
        side=columns[:, 7] * scale,
    )


def _lift_scale(pair: WorkingPair) -> float:
    """Native reference px per working px, in the middle of the image."""
    middle = np.array(pair.sizes.reference, dtype=np.float64) / 2
    corners = pair.lift_reference(middle + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    return scale_of(corners[1:] - corners[0])


def _pixel_ratio(estimate: Transform | None) -> float:
    """Side of a sensed pixel in reference pixels."""
    if estimate is None or estimate.matrix is None:
        return 1.0
    return scale_of(estimate.matrix[:2, :2]) or 1.0


def _unexplained(share: float) -> FinalFit:
    return FinalFit(None, Notice.of("refused_unexplained", percent=100.0 * share))
