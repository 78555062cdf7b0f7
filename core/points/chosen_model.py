"""The model that a fit came to, remembered so that the same points give the same transform again.

A smoothed spline and a displacement grid choose how much they are smoothed and what they bend. A later fit
that chose anew would differ from the one that warped the raster. No numpy here: the layers' records use it.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ..transform_models import BASES, MODELS

if TYPE_CHECKING:
    from ..geometry.transforms import Transform


@dataclass(frozen=True)
class ChosenModel:
    """A key of transform_models.MODELS, and what a local model adds to it."""

    model: str
    smoothing: float | None = None  # of a local model; None = it is not known, and is to be chosen
    base: str = "affine"  # what a local model bends

    @classmethod
    def of(cls, transform: Transform) -> ChosenModel:
        """What `transform` is; after a known map, what its fitted part is."""
        return cls(transform.model, transform.fitted.smoothed, transform.fitted.base)

    def settles(self, model: str) -> bool:
        """Whether it says how the local model `model` is smoothed."""
        return self.model == model and self.smoothing is not None

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def of_text(cls, text: str) -> ChosenModel | None:
        """What `to_text` made; None where nothing is remembered, or it cannot be read.

        Versions before this one remembered the name alone: the smoothing is not known then.
        """
        values: object = {"model": text}
        if not text.isidentifier():
            try:
                values = json.loads(text)
            except (ValueError, RecursionError):
                return None
        if not isinstance(values, dict):
            return None
        model, smoothing, base = (values.get(name) for name in ("model", "smoothing", "base"))
        if model not in MODELS:
            return None
        amount = _amount(smoothing)
        if amount is None or base not in BASES:  # the one is of no use without the other
            return cls(model)
        return cls(model, amount, base)


def _amount(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) and value >= 0 else None
