"""What the engine found, in native pixels: the transform that warps, its quality, and its cautions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .cautions import Caution, cautions
from .control_points import ControlPoints
from .explained import OverlapGround, explained_share, states
from .feedback import Feedback
from .final_fit import FinalFit, native_estimate
from .mapped_transform import fit_remainder
from .match_result import MatchResult
from .messages import Notice
from .options import RegistrationOptions
from .prediction import PredictionError, prediction_error
from .quality import Quality, check_error, measure
from .raster.known_map import known_of_pair
from .raster.working import WorkingPair
from .refusals import DISTORTED, UNEXPLAINED
from .transforms import Transform
from .uneven import uneven

LEAST_EXPLAINED = 0.15  # share of the overlap: a fit that explains less does not hold what was matched


@dataclass(frozen=True)
class Judgement:
    """The verdict on a pair; nothing is written yet. Native pixels."""

    accepted: bool
    reason: str
    reason_code: str
    hint: str
    transform: Transform | None  # of a refused pair: what was estimated, though not trusted
    points: ControlPoints
    ground: OverlapGround
    state: np.ndarray  # (len(ground),) str, see explained.states
    explained: float | None  # share of the ground; None where it was not asked
    quality: Quality | None = None  # as all that follows, of an accepted pair only
    check_rmse: float | None = None
    check_points: int = 0
    prediction: PredictionError | None = None  # over the overlap; None where the points do not tell
    cautions: tuple[Caution, ...] = ()
    why: str = ""  # why "auto" came to this transform


def judged(
    result: MatchResult,
    pair: WorkingPair,
    options: RegistrationOptions,
    by_hand: ControlPoints | None = None,
    feedback: Feedback | None = None,
) -> Judgement:
    """The final fit to the control points that were found and those made by hand, and what it is worth."""
    estimate = native_estimate(
        result.sensed_to_reference,
        pair.sensed_size,
        lift_reference=pair.lift_reference,
        lift_sensed=pair.lift_sensed,
    )
    points, ground = _points(result, pair), _ground(result.ground, pair)
    if by_hand is not None:
        points = ControlPoints.join(points, replace(by_hand, manual=np.ones(len(by_hand), bool)))
    sizes: dict[str, Any] = {
        "reference_size": pair.reference_info.size,
        "sensed_size": pair.sensed_info.size,
    }
    final, code = FinalFit(None, result.refusal), result.reason_code
    if result.accepted:
        known_map = known_of_pair(pair, points)
        wanted = options.transform
        final = fit_remainder(wanted, points, estimate, known=known_map, feedback=feedback, **sizes)
        code = DISTORTED
    state, share = np.zeros(0, object), None
    ratio = _pixel_ratio(estimate)
    if final.transform is not None and len(ground):
        state = states(ground, final.transform, ratio)
        share = explained_share(state)
        if share is not None and share < LEAST_EXPLAINED and by_hand is None:
            final, code = _unexplained(share), UNEXPLAINED
    refused = Judgement(
        accepted=False,
        reason=final.reason,
        reason_code=code,
        hint=final.hint,
        transform=estimate,
        points=points,
        ground=ground,
        state=state,
        explained=share,
    )
    if final.transform is None:
        return refused
    quality = measure(final.transform, points, feedback=feedback, **sizes)
    check_rmse, check_points = check_error(final.transform, points)
    prediction = prediction_error(final.transform, points, feedback=feedback, **sizes)
    shared = uneven(_ground(result.detail, pair), final.transform, ratio)
    if prediction is not None:
        prediction = prediction.widened(shared)
    return replace(
        refused,
        accepted=True,
        reason_code="",
        transform=final.transform,
        quality=quality,
        check_rmse=check_rmse,
        check_points=check_points,
        prediction=prediction,
        cautions=cautions(
            found=result.cautions,
            check_rmse=check_rmse,
            rms_all=quality.rms_all,
            rms_loo=quality.rms_loo,
            occupancy=quality.occupancy,
            redundant=quality.n_red,
            explained=share,
            uneven=shared,
            prediction=prediction,
            pixel_ratio=ratio,
        ),
        why=final.why,
    )


def _points(result: MatchResult, pair: WorkingPair) -> ControlPoints:
    """The control points in native pixels."""
    sensed, reference = pair.lift_sensed(result.sensed), pair.lift_reference(result.reference)
    known = _finite(sensed, reference)
    precision = None
    if len(result.precision) == len(result.reference):
        precision = result.precision[known] * _lift_scale(pair)
    points = ControlPoints.of(sensed[known], reference[known], result.score[known], precision)
    if len(result.check) == len(result.reference):
        points = replace(points, check=result.check[known])
    return points


def _ground(columns: np.ndarray, pair: WorkingPair) -> OverlapGround:
    """What the engine asked all over the overlap, see MatchResult.ground, in native pixels."""
    scale = _lift_scale(pair)
    reference = pair.lift_reference(columns[:, 0:2])
    sensed = np.full_like(reference, np.nan)
    clear = np.isfinite(columns[:, 2])
    sensed[clear] = pair.lift_sensed(columns[clear, 2:4])
    ground = OverlapGround(
        reference,
        sensed,
        columns[:, 4] * scale,
        (columns[:, 5] > 0) & np.isfinite(sensed).all(axis=1),
        columns[:, 6] > 0,
        columns[:, 7] * scale,
    )
    return ground.take(np.isfinite(reference).all(axis=1))


def _finite(*points: np.ndarray) -> np.ndarray:
    """(N,) bool: a CRS has places that another one does not know."""
    return np.isfinite(np.hstack(points)).all(axis=1)


def _lift_scale(pair: WorkingPair) -> float:
    """Native reference px per working px, in the middle of the image."""
    middle = np.array(pair.reference_size, dtype=np.float64) / 2
    corners = pair.lift_reference(middle + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    return float(np.sqrt(abs(np.linalg.det(corners[1:] - corners[0]))))


def _pixel_ratio(estimate: Transform | None) -> float:
    """Side of a sensed pixel in reference pixels."""
    if estimate is None or estimate.matrix is None:
        return 1.0
    return float(np.sqrt(abs(np.linalg.det(estimate.matrix[:2, :2])))) or 1.0


def _unexplained(share: float) -> FinalFit:
    return FinalFit(None, Notice.of("refused_unexplained", percent=100.0 * share))
