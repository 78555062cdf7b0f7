"""Why a registration was refused, or why an accepted one is weak, and what may help.

The code of the refusal or of the cautions decides, and else the figures. The figures cannot distinguish a
wrong band from a wrong place: in both cases, no matches agree. So the text says what is likely, and the
cheapest steps come first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ..messages import text
from ..methods import HAVE_NETWORK
from ..pair import Pair
from ..refusals import AMBIGUOUS, DISTORTED, PRINT, UNEXPLAINED
from ..transform_models import MODELS
from .cautions import cautions_in

_BARE = 10  # features in one image; below, there is nothing to match at all
_SMOOTH = 100  # features; below, matching depends on single structures
_LITTLE_OVERLAP = 0.10  # share of the smaller raster
_SUGGESTIVE = 2.0  # log10 of the number of false alarms: below, some matches agree; see thresholds
_FEW = 40  # points; with more, there are not too few
_OTHER_SCALE = 8.0  # ratio of the pixel sides; matching searches up to 10


class Problem(Enum):
    """What prevents a registration, or makes it doubtful."""

    NO_TEXTURE = "no texture"
    NO_OVERLAP = "no overlap"
    LITTLE_OVERLAP = "little overlap"
    OTHER_SCALE = "other scale"
    WRONG_BAND = "wrong band"
    OTHER_PLACE = "different extent"
    TOO_FEW_POINTS = "too few points"
    CLUSTERED_POINTS = "clustered points"
    LARGE_RESIDUALS = "large residuals"
    SHARED_PRINT = "shared print"
    REPEATED = "repeated structure"
    UNEXPLAINED = "unexplained"


class Step(Enum):
    """What the user can do next; the window has a button for each."""

    MATCH_EVERYWHERE = "everywhere"
    WIDEN_SEARCH = "widen"
    NARROW_SEARCH = "narrow"
    IGNORE_GEOREFERENCING = "ignore"
    OTHER_BAND = "band"
    OTHER_METHOD = "method"
    SET_UP = "setup"
    AFFINE = "affine"
    ADD_POINTS = "hand"
    SHOW_POINTS = "show"


# Refusals whose own reason and hint need no diagnosis.
_BY_CODE = {
    PRINT: Problem.SHARED_PRINT,
    AMBIGUOUS: Problem.REPEATED,
    UNEXPLAINED: Problem.UNEXPLAINED,
}
_BY_CAUTION = {
    "unexplained": Problem.UNEXPLAINED,
    "check_error": Problem.LARGE_RESIDUALS,
    "uneven": Problem.LARGE_RESIDUALS,
    "shifted_parts": Problem.LARGE_RESIDUALS,
    "residuals": Problem.LARGE_RESIDUALS,
    "few_points": Problem.TOO_FEW_POINTS,
    "coverage": Problem.CLUSTERED_POINTS,
    "extrapolated": Problem.CLUSTERED_POINTS,
    "near_threshold": Problem.TOO_FEW_POINTS,
    "ambiguous_period": Problem.REPEATED,
    "other_motion": Problem.UNEXPLAINED,
    "parts_differ": Problem.UNEXPLAINED,
    "jagged": Problem.LARGE_RESIDUALS,
    "screen": Problem.REPEATED,
}


@dataclass(frozen=True)
class Situation:
    """What the choice of the next step needs beside the report of a run."""

    bands: Pair[int] = field(default_factory=lambda: Pair(reference=1, sensed=1))  # number of bands
    prior: bool = False  # whether the georeferencing of both was used
    overlap: float | None = None  # by that georeferencing: share of the smaller raster; None = unknown
    pixel_ratio: float | None = None  # side of a sensed pixel in reference pixels, by that georeferencing
    network: bool = False  # whether a neural network can run
    area: bool = False  # whether only an area was matched
    no_overlap: bool = False  # the run ended because the rasters do not meet on the map


@dataclass(frozen=True)
class Diagnosis:
    """problem: None where there is none. text: one or two sentences; empty where the reason and hint of the
    refusal, or the cautions, say enough. steps: the most promising first."""

    problem: Problem | None
    text: str = ""
    steps: tuple[Step, ...] = field(default=())


def diagnose(report: dict[str, Any], situation: Situation) -> Diagnosis:
    """The diagnosis of a run by its report (see core.run.registration), or by {} where there is no report."""
    if report.get("accepted"):
        return _of_accepted(report, situation)
    problem, sentence = _refused(report, situation)
    return Diagnosis(problem, sentence, _steps(problem, report, situation))


def _refused(report: dict[str, Any], situation: Situation) -> tuple[Problem, str]:
    keypoints = [int(count) for count in report.get("keypoints") or ()]
    fewest = min(keypoints, default=_SMOOTH)
    of_reference = bool(keypoints) and keypoints[0] == fewest
    code = report.get("reason_code")
    if situation.no_overlap:
        return Problem.NO_OVERLAP, text("likely_no_overlap")
    if code == DISTORTED:
        return Problem.CLUSTERED_POINTS, text("likely_clustered")
    if code in _BY_CODE:
        return _BY_CODE[code], ""
    if fewest < _BARE:
        return Problem.NO_TEXTURE, text(
            "likely_bare_reference" if of_reference else "likely_bare_sensed", features=_features(fewest)
        )
    if situation.prior and situation.overlap is not None and situation.overlap < _LITTLE_OVERLAP:
        return Problem.LITTLE_OVERLAP, text("likely_little_overlap", percent=100 * situation.overlap)
    if fewest < _SMOOTH:
        return Problem.NO_TEXTURE, text(
            "likely_smooth_reference" if of_reference else "likely_smooth_sensed", features=_features(fewest)
        )
    ratio = situation.pixel_ratio
    if situation.prior and ratio is not None and max(ratio, 1 / ratio) > _OTHER_SCALE:
        return Problem.OTHER_SCALE, text("likely_other_scale", times=max(ratio, 1 / ratio))
    points, score = int(report.get("control_points") or 0), _number(report, "log10_nfa")
    if 0 < points < _FEW and score is not None and score <= _SUGGESTIVE:
        return Problem.TOO_FEW_POINTS, text("likely_too_few", points=points)
    if max(situation.bands.both) > 1:
        return Problem.WRONG_BAND, text("likely_wrong_band")
    return Problem.OTHER_PLACE, text("likely_other_place")


def _steps(problem: Problem, report: dict[str, Any], situation: Situation) -> tuple[Step, ...]:
    """After a refusal."""
    bands, method = _bands(situation), _method(report, situation)
    place = [Step.WIDEN_SEARCH, Step.IGNORE_GEOREFERENCING] if situation.prior else []
    narrow = [Step.NARROW_SEARCH] if situation.prior else []
    found = [Step.SHOW_POINTS] if report.get("control_points") and report.get("transform") else []
    affine = [] if _is_affine((report.get("options") or {}).get("transform")) else [Step.AFFINE]
    order = {
        Problem.CLUSTERED_POINTS: [*affine, *method, *bands, *found],
        Problem.NO_OVERLAP: [Step.IGNORE_GEOREFERENCING, *place[:1]],
        Problem.LITTLE_OVERLAP: place,
        Problem.NO_TEXTURE: bands,
        Problem.OTHER_SCALE: [*method, *bands],
        Problem.TOO_FEW_POINTS: [*method, *bands, *place, *found],
        Problem.WRONG_BAND: [*bands, *method, *place, *found],
        Problem.OTHER_PLACE: [*place, *method, *found],
        Problem.SHARED_PRINT: [*bands, *found],  # another search finds the print again
        Problem.REPEATED: [*narrow, *bands, *found],
        Problem.UNEXPLAINED: [*affine, *method, *bands, *found],
    }
    everywhere = [Step.MATCH_EVERYWHERE] if situation.area else []
    return (*everywhere, *order[problem], Step.ADD_POINTS)


def _of_accepted(report: dict[str, Any], situation: Situation) -> Diagnosis:
    """The first doubt about an accepted result, and the steps against all doubts."""
    problems = [_BY_CAUTION[each.code] for each in cautions_in(report) if each.code in _BY_CAUTION]
    if not problems:
        return Diagnosis(None)
    bands, method = _bands(situation), _method(report, situation)
    model = (report.get("transform") or {}).get("model")
    affine = [] if model is None or _is_affine(model) else [Step.AFFINE]
    order = {
        Problem.TOO_FEW_POINTS: [*affine, *method, *bands, Step.ADD_POINTS],
        Problem.CLUSTERED_POINTS: [Step.ADD_POINTS, *affine, *method, *bands],
        Problem.LARGE_RESIDUALS: [*method, *bands],
        Problem.UNEXPLAINED: [Step.ADD_POINTS, *method, *bands],
        Problem.REPEATED: [Step.ADD_POINTS],
    }
    return Diagnosis(problems[0], "", _each_once(step for problem in problems for step in order[problem]))


def _each_once(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(dict.fromkeys(steps))


def _bands(situation: Situation) -> list[Step]:
    return [Step.OTHER_BAND] if max(situation.bands.both) > 1 else []


def _method(report: dict[str, Any], situation: Situation) -> list[Step]:
    """PSO-SIFT with the network registers pairs that the other methods refuse."""
    if report.get("method") in HAVE_NETWORK:
        return []
    return [Step.OTHER_METHOD if situation.network else Step.SET_UP]


def _features(count: int) -> str:
    return text("one_feature") if count == 1 else text("many_features", count=count)


def _number(report: dict[str, Any], key: str) -> float | None:
    value = report.get(key)
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else None


def _is_affine(model: object) -> bool:
    """Whether the transform that a report names is affine."""
    return isinstance(model, str) and model in MODELS and MODELS[model].affine
