"""One template measured: where it lies, how clear that is, and its standard error. Only numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..pair import Pair
from .correlation import clear_peak, edge_correlation, edges
from .peak_error import edge_peak_error


@dataclass(frozen=True)
class Measurement:
    """Where the template of a reference chip lies in the sensed chip. Chip pixels."""

    shift: np.ndarray  # (2,) float64: what lies at the centre c of the reference chip lies at c + shift
    quality: float  # in [0, 1], see correlation.clear_peak
    correlation: float  # in [0, 1], at the peak
    error: float  # standard error, both axes together; nan = unknown


def measure(chips: Pair[np.ndarray], radius: int, *, with_error: bool = True) -> Measurement | None:
    """The template of the reference chip, found up to `radius` px away; None without a clear peak.

    chips: (H, W) float32 each, nan where invalid, see correlation.match_templates. with_error: whether the
    error is asked, which takes a third of the time.
    """
    described = chips.map(lambda chip: edges(np.asarray(chip, dtype=np.float32)))
    if described.reference is None or described.sensed is None:
        return None
    both = Pair(reference=described.reference, sensed=described.sensed)
    surface = edge_correlation(both, radius)
    found = None if surface is None else clear_peak(surface)
    if surface is None or found is None:
        return None
    peak, quality = found
    error = edge_peak_error(both, radius, peak) if with_error else float("nan")
    return Measurement(peak - radius, quality, float(surface.max()), error)
