"""What an accepted registration should be read with: cautions, by code, each with its sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .prediction import PredictionError

# Code -> sentence. {} is filled by the figures that belong to it.
SENTENCES = {
    "check_error": "Check points miss the transform by {:.1f} pixels: look at the residuals there.",
    "unexplained": "In {:.0f} % of the overlap the structures do not agree with the transform.",
    "coverage": "The points cover only part of the overlap: compare the corners before you rely on them.",
    "extrapolated": "{:.0f} % of the overlap is extrapolated: it may be off by {:.1f} pixels and more there.",
    "near_threshold": "The evidence is only just enough: compare both images before you rely on it.",
    "ambiguous_period": "The structures repeat; only the coordinates say which of several shifts is right.",
    "mirrored": "The sensed image is mirrored.",
    "frame_left_out": "Print that both images share, such as a frame, was left out of the matching.",
    "coarser": "A pixel of the {} raster is as large as {:.0f} of the other; errors are judged in it.",
}
CHECK_ERROR = 2.0  # px of the coarser raster, root mean square of the check points
CHECK_OVER_LOO = 3.0  # the same over RMS_LOO: points in the fit agree far better than those outside it ...
LEAST_CHECK_ERROR = (
    0.75  # ... where that is more than this, px: smaller differences are the points' own errors
)
UNEXPLAINED = 0.10  # share of the overlap with structure
COVERAGE = 0.25  # share of the overlap's cells that hold a point
EXTRAPOLATED_ERROR = 2.0  # px of the coarser raster, standard error of the predicted place ...
EXTRAPOLATED = 0.05  # ... that more than this share of the overlap exceeds
COARSER = 4.0  # times as large a pixel


@dataclass(frozen=True)
class Caution:
    """One thing to know before relying on a result."""

    code: str
    text: str

    @classmethod
    def of(cls, code: str, *figures: float | str) -> Caution:
        """The caution with its sentence; figures as SENTENCES has them."""
        return cls(code, SENTENCES[code].format(*figures))


def cautions(
    *,
    found: tuple[str, ...],
    check_rmse: float,
    rms_loo: float,
    occupancy: float,
    explained: float | None,
    prediction: PredictionError | None,
    pixel_ratio: float,
) -> tuple[Caution, ...]:
    """Those of an accepted registration.

    found: codes of the matching. check_rmse, rms_loo: px of the reference, nan where there is none.
    occupancy, explained: shares; explained None where it was not asked. pixel_ratio: side of a sensed pixel
    in reference px. prediction: standard errors over the overlap, None where the points do not tell.
    """
    unit = max(1.0, pixel_ratio)
    told = [Caution.of(code) for code in found if code in SENTENCES and "{" not in SENTENCES[code]]
    many = CHECK_OVER_LOO * rms_loo < check_rmse and check_rmse > LEAST_CHECK_ERROR * unit
    if check_rmse > CHECK_ERROR * unit or many:
        told.append(Caution.of("check_error", check_rmse))
    if explained is not None and 1.0 - explained > UNEXPLAINED:
        told.append(Caution.of("unexplained", 100.0 * (1.0 - explained)))
    if occupancy < COVERAGE:
        told.append(Caution.of("coverage"))
    if prediction is not None and prediction.above(EXTRAPOLATED_ERROR * unit) > EXTRAPOLATED:
        beyond = prediction.error[prediction.error > EXTRAPOLATED_ERROR * unit]
        share = 100.0 * len(beyond) / len(prediction.error)
        told.append(Caution.of("extrapolated", share, float(np.median(beyond))))
    if max(pixel_ratio, 1.0 / pixel_ratio) >= COARSER:
        name = "sensed" if pixel_ratio > 1.0 else "reference"
        told.append(Caution.of("coarser", name, max(pixel_ratio, 1.0 / pixel_ratio) ** 2))
    return tuple(told)
