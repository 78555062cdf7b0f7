"""How far two transforms of the same pair lie apart: where they put the same pixels of the sensed raster."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.transforms import Transform
from ..pair import Pair, Size

_PLACES = 33  # a side of the lattice over the sensed raster


@dataclass(frozen=True)
class TransformDistance:
    """Distances in pixels of the reference, over the part of the sensed raster that falls into it."""

    rms: float
    worst: float
    at: tuple[float, float]  # where it is worst, pixels of the reference, between the two transforms


def transform_distance(one: Transform, other: Transform, sizes: Pair[Size]) -> TransformDistance | None:
    """How far apart two transforms, native sensed to reference pixels, put the sensed raster.

    sizes: of the rasters, native pixels.

    None where neither puts a pixel of the sensed raster into the reference.
    """
    lines = [np.linspace(0.0, side - 1.0, _PLACES) for side in sizes.sensed]
    places = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    last = np.array(sizes.reference) - 0.5
    mapped = [transform.apply(places) for transform in (one, other)]
    inside = [((each >= -0.5) & (each <= last)).all(axis=1) for each in mapped]
    shown = (inside[0] | inside[1]) & np.isfinite(mapped[0] + mapped[1]).all(axis=1)
    if not shown.any():
        return None
    distances = np.hypot(*(mapped[1] - mapped[0])[shown].T)
    index = int(distances.argmax())
    x, y = (mapped[0] + mapped[1])[shown][index] / 2
    return TransformDistance(
        float(np.sqrt((distances**2).mean())), float(distances[index]), (float(x), float(y))
    )
