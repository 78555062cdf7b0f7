"""A scene's transform followed by the correction that a joint adjustment found."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..geometry.chained import followed
from ..geometry.transforms import Transform
from ..points.mapped_transform import MappedTransform


def corrected(transform: Transform, correction: np.ndarray) -> Transform:
    """`transform`, then the affine map `correction` (3, 3) of reference px; a known map stays in front."""
    if isinstance(transform, MappedTransform):
        remainder = corrected(transform.remainder, correction)
        return replace(transform, model=remainder.model, remainder=remainder)
    return followed(transform, correction)
