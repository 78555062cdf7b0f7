"""The model of a fit, saved so that the same points give the same transform again.

A smoothed spline and a displacement grid choose their smoothing and their base. A later fit that chose them
again could differ from the one that warped the raster. No numpy here: the layers' records use it.
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
    """A key of transform_models.MODELS, and the smoothing and base of a local model."""

    model: str
    smoothing: float | None = None  # of a local model; None = not known, to be chosen
    base: str = "affine"  # the model that a local one bends

    @classmethod
    def of(cls, transform: Transform) -> ChosenModel:
        """The model of `transform`; after a known map, of its fitted part."""
        return cls(transform.model, transform.fitted.smoothed, transform.fitted.base)

    def settles(self, model: str) -> bool:
        """Whether it holds the smoothing of the local model `model`."""
        return self.model == model and self.smoothing is not None

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def of_text(cls, text: str) -> ChosenModel | None:
        """From `to_text`; None where the text is empty or cannot be read.

        Earlier versions saved the name alone: the smoothing is then not known.
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
        if not isinstance(model, str) or model not in MODELS:
            return None
        amount = _amount(smoothing)
        if amount is None or base not in BASES:  # neither is of use without the other
            return cls(model)
        return cls(model, amount, base)


def _amount(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) and value >= 0 else None
