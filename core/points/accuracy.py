"""How accurate a registration is, as a standard states it: by check points, which the fit never saw.

ASPRS Positional Accuracy Standards for Digital Geospatial Data, edition 2 (2023): accuracy is an RMSE, of at
least 30 check points, and their own error is included: RMSE_H = sqrt(RMSE_H1² + RMSE_H2²). Check points that
were found by matching say where the raster lies on the reference, so what they give is the accuracy relative
to it, unless the reference's own error is known.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

FEWEST = 30  # check points that the standard asks for
_FEWEST_CE90 = 10  # errors; below, nine tenths of them are no figure
_MOST_UNKNOWN = 0.5  # share of the check points whose own error may be unknown
PIXELS = "px"  # unit where lengths on the ground are not known

# What a statement by the standard lacks, the first named first.
FEW_CHECK_POINTS, NO_GROUND_LENGTHS, OWN_ERROR_UNKNOWN = "few_check_points", "no_lengths", "own_error"


@dataclass(frozen=True)
class Accuracy:
    """Lengths in `unit`; None where the check points are too few."""

    unit: str  # on the ground, e.g. "m"; PIXELS = of the reference
    check_points: int
    rmse_x: float | None = None  # along the axes of the map, else of the pixels
    rmse_y: float | None = None
    rmse: float | None = None  # both together, RMSE_H1
    ce90: float | None = None  # radius that holds nine of ten errors, as they are: no distribution is assumed
    own_error: float | None = None  # of the check points, root mean square of their standard errors
    reference_error: float | None = None  # RMSE of the reference itself; None = not known

    @property
    def relative(self) -> bool:
        """Whether it holds relative to the reference only."""
        return self.reference_error is None

    @property
    def check_error(self) -> float | None:
        """RMSE_H2: the check points' own error, and the reference's where it is known."""
        return None if self.own_error is None else math.hypot(self.own_error, self.reference_error or 0.0)

    @property
    def rmse_h(self) -> float | None:
        """RMSE_H: the error found and the check points' own together."""
        found, check_error = self.rmse, self.check_error
        return None if found is None or check_error is None else math.hypot(found, check_error)

    @property
    def lacking(self) -> tuple[str, ...]:
        """Codes of what the standard asks for and is not there; empty where its requirements are met."""
        return tuple(
            code
            for code, lacks in (
                (FEW_CHECK_POINTS, self.check_points < FEWEST),
                (NO_GROUND_LENGTHS, self.unit == PIXELS),
                (OWN_ERROR_UNKNOWN, self.own_error is None and self.check_points > 0),
            )
            if lacks
        )

    def to_json(self) -> dict[str, Any]:
        """The figures, as the report has them."""
        return {
            "unit": self.unit,
            "check_points": self.check_points,
            "rmse_x": self.rmse_x,
            "rmse_y": self.rmse_y,
            "rmse": self.rmse,
            "ce90": self.ce90,
            "own_error": self.own_error,
            "reference_error": self.reference_error,
            "rmse_h": self.rmse_h,
            "relative": self.relative,
            "asprs_met": not self.lacking,
            "asprs_lacking": list(self.lacking),
        }


def accuracy(
    errors: np.ndarray, check_errors: np.ndarray, unit: str, reference_error: float | None = None
) -> Accuracy:
    """The accuracy that check points show.

    errors: (N, 2), predicted minus measured, in `unit`. check_errors: (N,) standard errors of the
    check points themselves, both axes together, in `unit`; nan where one is not known.
    """
    known = np.isfinite(errors).all(axis=1)
    errors, check_errors = errors[known], check_errors[known]
    if not len(errors):
        return Accuracy(unit, 0, reference_error=reference_error)
    rmse_x, rmse_y = (float(each) for each in np.sqrt(np.mean(errors**2, axis=0)))
    ce90 = float(np.percentile(np.hypot(*errors.T), 90)) if len(errors) >= _FEWEST_CE90 else None
    measured = np.isfinite(check_errors)
    own_error = None
    if measured.mean() > _MOST_UNKNOWN:
        own_error = float(np.sqrt(np.mean(check_errors[measured] ** 2)))
    together = math.hypot(rmse_x, rmse_y)
    return Accuracy(unit, len(errors), rmse_x, rmse_y, together, ce90, own_error, reference_error)
