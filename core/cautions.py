"""What an accepted registration should be read with: cautions, by code, each with its sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # QGIS loads this module at its start, where numpy would cost time
    from .prediction import PredictionError

# Code -> sentence. {} is filled by the figures that belong to it.
SENTENCES = {
    "check_error": "Check points miss the transform by {:.1f} pixels: look at the residuals there.",
    "residuals": "The residuals are large, {:.1f} pixels: look at the longest arrows, or try another "
    "transform.",
    "few_points": "The transform rests on hardly more points than it needs ({:.0f} more): one wrong point "
    "bends it, and the RMSE does not show it.",
    "unexplained": "In {:.0f} % of the overlap the structures do not agree with the transform.",
    "uneven": "All over the overlap, neighbouring structures agree on shifts of {:.1f} pixels that the "
    "transform does not follow: it is off by so much more than the check points show.",
    "coverage": "The points cover only part of the overlap: compare the corners before you rely on them.",
    "extrapolated": "{:.0f} % of the overlap is extrapolated: it may be off by {:.1f} pixels and more there.",
    "near_threshold": "The evidence is only just enough: compare both images before you rely on it.",
    "ambiguous_period": "The structures repeat; only the coordinates say which of several shifts is right.",
    "mirrored": "The sensed image is mirrored.",
    "frame_left_out": "Print that both images share, such as a frame, was left out of the matching.",
    "coarser": "A pixel of the {} raster is as large as {:.0f} of the other; errors are judged in it.",
}
# Facts to know, no reason for doubt.
NOTES = frozenset({"mirrored", "frame_left_out", "coarser"})
CHECK_ERROR = 2.0  # px of the coarser raster, root mean square of the check points
CHECK_OVER_LOO = 3.0  # the same over RMS_LOO: points in the fit agree far better than those outside it ...
LEAST_CHECK_ERROR = (
    0.75  # ... where that is more than this, px: smaller differences are the points' own errors
)
RESIDUALS = 2.0  # px of the coarser raster, RMS_LOO (else RMS_all), where check points say nothing
FEW_REDUNDANT = 10  # control points beyond those that the model needs
UNEXPLAINED = 0.10  # share of the overlap with structure
COVERAGE = 0.25  # share of the overlap's cells that hold a point
# What neighbours agree on beside the transform, over the check error: 1.9 to 2.1 on three waves of 56 px that
# hide from templates of 32 px (true RMSE 1.8, check error 0.6), 0.0 to 1.1 on 37 pairs that were right.
UNEVEN = 1.5
LEAST_UNEVEN = 0.75  # px of the coarser raster
EXTRAPOLATED_ERROR = 2.0  # px of the coarser raster, standard error of the predicted place ...
EXTRAPOLATED = 0.05  # ... that more than this share of the overlap exceeds
COARSER = 4.0  # times as large a pixel


@dataclass(frozen=True)
class Caution:
    """One thing to know before relying on a result."""

    code: str
    text: str

    @property
    def doubt(self) -> bool:
        """Whether the result may be wrong somewhere; else it is a fact to know."""
        return self.code not in NOTES

    def to_json(self) -> dict[str, str]:
        """As a report has it; see `cautions_in`."""
        return {"code": self.code, "text": self.text}

    @classmethod
    def of(cls, code: str, *figures: float | str) -> Caution:
        """The caution with its sentence; figures as SENTENCES has them."""
        return cls(code, SENTENCES[code].format(*figures))


def cautions(
    *,
    found: tuple[str, ...],
    check_rmse: float,
    rms_all: float,
    rms_loo: float,
    occupancy: float,
    redundant: int,
    explained: float | None,
    uneven: float,
    prediction: PredictionError | None,
    pixel_ratio: float,
) -> tuple[Caution, ...]:
    """Those of an accepted registration, doubts first.

    found: codes of the matching. check_rmse, rms_all, rms_loo: px of the reference, nan where there is none.
    occupancy, explained: shares; explained None where it was not asked. uneven: px of the reference, see
    uneven.uneven. redundant: points beyond the fewest.
    prediction: standard errors over the overlap, None where the points do not tell. pixel_ratio: side of a
    sensed pixel in reference px.
    """
    told = [
        *of_the_fit(check_rmse, rms_all, rms_loo, max(1.0, pixel_ratio)),
        *of_the_points(occupancy, redundant),
    ]
    if explained is not None and 1.0 - explained > UNEXPLAINED:
        told.insert(0, Caution.of("unexplained", 100.0 * (1.0 - explained)))
    known = check_rmse if math.isfinite(check_rmse) else rms_all
    if uneven > max(LEAST_UNEVEN * max(1.0, pixel_ratio), UNEVEN * known):
        told.append(Caution.of("uneven", uneven))
    limit = EXTRAPOLATED_ERROR * max(1.0, pixel_ratio)
    if prediction is not None and prediction.above(limit) > EXTRAPOLATED:
        beyond = prediction.error[prediction.error > limit]
        share = 100.0 * len(beyond) / len(prediction.error)
        told.append(Caution.of("extrapolated", share, median(beyond.tolist())))
    told += [Caution.of(code) for code in found if code in SENTENCES and "{" not in SENTENCES[code]]
    if max(pixel_ratio, 1.0 / pixel_ratio) >= COARSER:
        name = "sensed" if pixel_ratio > 1.0 else "reference"
        told.append(Caution.of("coarser", name, max(pixel_ratio, 1.0 / pixel_ratio) ** 2))
    return doubts_first(told)


def cautions_in(values: Any) -> tuple[Caution, ...]:
    """Those that a report, or what was saved of one, has under "cautions"; what is no caution is left out."""
    found = values.get("cautions") if isinstance(values, dict) else None
    pairs = [
        (each.get("code"), each.get("text"))
        for each in (found if isinstance(found, (list, tuple)) else ())
        if isinstance(each, dict)
    ]
    return tuple(
        Caution(code, text) for code, text in pairs if isinstance(code, str) and isinstance(text, str)
    )


def of_the_fit(check_rmse: float, rms_all: float, rms_loo: float, unit: float) -> list[Caution]:
    """Where the points and the fit disagree; errors in px of the reference, judged in `unit` of them."""
    many = CHECK_OVER_LOO * rms_loo < check_rmse and check_rmse > LEAST_CHECK_ERROR * unit
    if check_rmse > CHECK_ERROR * unit or many:
        return [Caution.of("check_error", check_rmse)]
    residuals = rms_loo if math.isfinite(rms_loo) else rms_all
    return [Caution.of("residuals", residuals)] if residuals > RESIDUALS * unit else []


def of_the_points(occupancy: float, redundant: int) -> list[Caution]:
    """Where there are too few points, or they lie too close together; see `cautions`."""
    told = []
    if redundant < FEW_REDUNDANT:
        told.append(Caution.of("few_points", redundant))
    if occupancy < COVERAGE:
        told.append(Caution.of("coverage"))
    return told


def doubts_first(told: list[Caution]) -> tuple[Caution, ...]:
    """The same, facts to know last."""
    return tuple(sorted(told, key=lambda each: not each.doubt))
