"""From control points to the one transform that warps the raster, or the reason why there is none.

The engine's consensus is a plain transform that many independent matches agree on. A more flexible
model may bend it, but not break it: where it folds or stretches the image against that consensus, it
follows the noise of its points and is not used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .blas_threads import one_thread
from .control_points import ControlPoints
from .errors import TiepointError
from .model_choice import choose_model
from .transforms import MINIMUM_POINTS, MatrixTransform, Transform, fit

PointMap = Callable[[np.ndarray], np.ndarray]  # (N, 2) pixels to (N, 2) pixels

_LATTICE = 17  # points a side
_CELLS = 8  # a side, of the part that is examined
_MOST_STRETCH = 2.0  # against the consensus, along any direction; real relief and lenses stay below 1.3
_SIMPLER = ("polynomial2", "affine", "similarity")  # what "auto" falls back to, in this order


@dataclass(frozen=True)
class FinalFit:
    """transform is None where `reason` says why; `hint` what to do."""

    transform: Transform | None
    reason: str = ""
    hint: str = ""
    why: str = ""  # why "auto" came to this model, one sentence; empty where it was asked for


def native_estimate(
    working: np.ndarray | None,
    working_size: tuple[int, int],
    *,
    lift_reference: PointMap,
    lift_sensed: PointMap,
) -> Transform | None:
    """The engine's transform between working pixels as an affine one between native pixels.

    working: (3, 3) sensed to reference, or None. Fitted on a lattice over the working sensed image
    (width, height): exact where both lifts are affine, else the best affine in the least squares.
    """
    if working is None or not np.isfinite(working).all():
        return None
    sensed = _lattice(np.zeros(2), np.array(working_size, dtype=np.float64) - 1, _LATTICE)
    reference = lift_reference(MatrixTransform("projective", np.asarray(working)).apply(sensed))
    sensed = lift_sensed(sensed)
    known = np.isfinite(sensed).all(axis=1) & np.isfinite(reference).all(axis=1)
    try:
        return fit("affine", sensed[known], reference[known])
    except TiepointError:
        return None


@one_thread()
def fit_final(
    wanted: str,
    points: ControlPoints,
    estimate: Transform | None = None,
    *,
    reference_size: tuple[int, int],
    sensed_size: tuple[int, int],
) -> FinalFit:
    """Fit the wanted model (a key of transforms.MINIMUM_POINTS, or "auto") to the enabled points.

    Sizes are (width, height), native pixels. Never raises TiepointError: what makes a fit impossible is
    the reason.
    """
    sensed, reference = points.sensed[points.used], points.reference[points.used]
    auto = wanted == "auto"
    why, smoothing = "", None
    try:
        models = [wanted]
        if auto:
            choice = choose_model(sensed, reference, points.precision[points.used])
            first, why, smoothing = choice.model, choice.why, choice.smoothing
            models = [first, *_SIMPLER[_SIMPLER.index(first) + 1 if first in _SIMPLER else 0 :]]
        if len(sensed) < MINIMUM_POINTS[models[0]]:
            fit(models[0], sensed, reference)  # says how many it needs
        baseline = estimate or fit("affine" if len(sensed) > 2 else "similarity", sensed, reference)
        # A model that the user asked for is theirs to judge beyond the points, where the warp stops it.
        part = (
            np.vstack([sensed, _overlap(baseline, reference_size=reference_size, sensed_size=sensed_size)])
            if auto
            else sensed
        )
        corners = _lattice(part.min(axis=0), part.max(axis=0), _CELLS + 1).reshape(_CELLS + 1, _CELLS + 1, 2)
        for model in models:
            transform = fit(model, sensed, reference, smoothing)
            if _keeps_shape(transform, baseline, corners):
                bent = auto and model != models[0]
                return FinalFit(transform, why=f"The {models[0]} fit distorts the image." if bent else why)
    except TiepointError as error:
        return FinalFit(None, error.message, error.hint)
    model = "" if auto else f" “{wanted}”"
    return FinalFit(
        None,
        f"The transform{model} fitted to the control points distorts the image more than twofold.",
        "The matches are too few or too unevenly spread: try other bands."
        if auto
        else "Choose “auto” or “affine”: the points are too few or too unevenly spread for this one.",
    )


def _overlap(
    baseline: Transform, *, reference_size: tuple[int, int], sensed_size: tuple[int, int]
) -> np.ndarray:
    """(N, 2) sensed pixels of a lattice that `baseline` sends into the reference; may be none."""
    whole = _lattice(np.zeros(2), np.array(sensed_size, dtype=np.float64) - 1, _LATTICE)
    mapped = baseline.apply(whole)
    inside = ((mapped >= 0) & (mapped <= np.array(reference_size) - 1)).all(axis=1)
    return whole[inside]


def _keeps_shape(transform: Transform, baseline: Transform, corners: np.ndarray) -> bool:
    """Whether each cell of the lattice is mapped like `baseline` does, but for a moderate stretch."""
    try:
        change = np.linalg.solve(_edges(baseline, corners), _edges(transform, corners))
        stretch = np.linalg.svd(change, compute_uv=False)
    except np.linalg.LinAlgError:  # the lattice or the baseline has no area, or values are not finite
        return False
    return bool(
        np.isfinite(change).all()
        and (np.linalg.det(change) > 0).all()
        and stretch.max() <= _MOST_STRETCH
        and stretch.min() >= 1 / _MOST_STRETCH
    )


def _edges(transform: Transform, corners: np.ndarray) -> np.ndarray:
    """(cells, 2, 2): per cell the mapped edges along x and along y, as rows, in units of the cell."""
    mapped = transform.apply(corners.reshape(-1, 2)).reshape(corners.shape)
    along_x = (mapped[:-1, 1:] - mapped[:-1, :-1]).reshape(-1, 2)
    along_y = (mapped[1:, :-1] - mapped[:-1, :-1]).reshape(-1, 2)
    return np.stack([along_x, along_y], axis=1)


def _lattice(low: np.ndarray, high: np.ndarray, side: int) -> np.ndarray:
    """(side * side, 2) points from `low` to `high`, row by row."""
    x, y = np.meshgrid(np.linspace(low[0], high[0], side), np.linspace(low[1], high[1], side))
    return np.column_stack([x.ravel(), y.ravel()])
