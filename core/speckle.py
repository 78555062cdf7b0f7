"""The speckle of an image that looks like radar, as matching finds it and the report and the log tell it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .messages import text
from .pair import SIDES, Pair
from .wording import side_name

_RAYLEIGH = 0.5227  # standard deviation over mean of amplitudes of one look


@dataclass(frozen=True)
class Speckle:
    """The speckle of an image, in the pixels that were matched."""

    variation: float  # standard deviation over mean of the grey values where the ground is even
    oversampling: float  # pixels an independent one along a side, 1 = none
    averaged: float = 0.0  # px, standard deviation of the Gaussian it was averaged by; 0 = it was not

    @property
    def looks(self) -> float:
        """Looks of an image of amplitudes that varies so; about, as a stretch moves it."""
        return float((_RAYLEIGH / self.variation) ** 2)

    def values(self) -> dict[str, float]:
        """As a report has them."""
        return {"looks": self.looks, **asdict(self)}

    def to_json(self) -> dict[str, float]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any] | None) -> Speckle | None:
        return None if values is None else cls(**values)


NO_SPECKLE: Pair[Speckle | None] = Pair(reference=None, sensed=None)


def speckle_lines(speckle: Pair[Speckle | None]) -> list[str]:
    """Sentences for the log: which images look like radar, and what was done about it."""
    lines = []
    for side in SIDES.both:
        found = speckle.on(side)
        if found is not None:
            looks, times = max(1.0, found.looks), found.oversampling
            lines.append(text("log_radar", side=side_name(side), looks=looks, times=times))
    reference, sensed = speckle.both
    if reference is not None and sensed is not None and reference.averaged:
        lines.append(text("log_speckle_averaged", reference=reference.averaged, sensed=sensed.averaged))
    return lines
