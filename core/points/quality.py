"""Quality measures of a set of control points (Gonçalves et al. 2009), and their limits.

RMS_all and RMS_LOO are bounded by construction, since points further off than the final tolerance are not
control points; occupancy and the a-contrario score complement them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from math import erfc, exp, isfinite, pi, sqrt
from typing import Any

import numpy as np

from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.overlap import lattice_between
from ..geometry.transforms import Transform
from ..pair import Pair, Size
from ..transform_models import MODELS
from .control_points import ControlPoints
from .left_out import left_out_errors

BAD_POINT = 1.0  # px; BPP counts residuals above
CELLS = 8  # per side, of the occupancy grid
FEW = 20  # points; below, P_quad is not valid


@dataclass(frozen=True)
class Quality:
    """All lengths in pixels of the reference raster; nan where too few points define a measure."""

    rms_all: float  # root mean square residual
    rms_loo: float  # the same, each point left out of its own fit
    n_red: int  # redundant points: beyond the fewest that the model needs
    bpp: float  # share of leave-one-out residuals above BAD_POINT
    p_quad: float  # 1 - p that residuals are equally frequent in all four quadrants; bad > 0.95
    skew: float  # |correlation| of residual x and y
    s_cat: float  # 1 - p that the points are spread evenly; bad > 0.95
    phi: float  # weighted sum of all; lower is better
    occupancy: float  # share of CELLS x CELLS cells in the overlap that hold a point

    def to_json(self) -> dict[str, Any]:
        return {
            key: None if isinstance(value, float) and not isfinite(value) else value
            for key, value in asdict(self).items()
        }


@one_thread()
def measure(
    transform: Transform,
    points: ControlPoints,
    *,
    sizes: Pair[Size],
    feedback: Feedback | None = None,
) -> Quality:
    """The quality of the points in use under the transform fitted to them; sizes: of the rasters, px."""
    sensed, reference = points.sensed[points.used], points.reference[points.used]
    residual = transform.apply(sensed) - reference
    loo = left_out_errors(transform, points, feedback)
    n = len(sensed)
    n_red = n - MODELS[transform.model].minimum_points
    rms_all = float(np.sqrt(np.mean(np.sum(residual**2, axis=1))))
    rms_loo = float(np.sqrt(np.mean(np.sum(loo**2, axis=1))))
    bpp = float((np.linalg.norm(loo, axis=1) > BAD_POINT).mean()) if np.isfinite(loo).all() else float("nan")
    quality = Quality(
        rms_all=rms_all,
        rms_loo=rms_loo,
        n_red=n_red,
        bpp=bpp,
        p_quad=quadrant_imbalance(residual),
        skew=residual_correlation(residual),
        s_cat=scatter(reference, sizes.reference),
        phi=float("nan"),
        occupancy=occupancy(transform, reference, sizes),
    )
    return replace(quality, phi=_phi(quality, few=n < FEW))


def check_residual(transform: Transform, points: ControlPoints) -> tuple[float, int]:
    """Root mean square residual of the enabled check points, reference px, and their number; nan without any.

    The fit leaves them out; their own noise is part of it, see check_error.error_at_checks."""
    judges = points.take(points.check & points.enabled)
    if not len(judges):
        return float("nan"), 0
    error = transform.apply(judges.sensed) - judges.reference
    return float(np.sqrt(np.mean(np.sum(error**2, axis=1)))), len(judges)


def quadrant_imbalance(residual: np.ndarray) -> float:
    """1 - p of the chi-square test that residuals (N, 2) are equally frequent in the four quadrants."""
    if len(residual) < FEW:
        return float("nan")
    quadrant = (residual[:, 0] > 0) + 2 * (residual[:, 1] > 0)
    count = np.bincount(quadrant, minlength=4)
    expected = len(residual) / 4.0
    statistic = float(np.sum((count - expected) ** 2) / expected)
    # Upper tail of chi-square with 3 degrees of freedom, in closed form.
    p = erfc(sqrt(statistic / 2)) + sqrt(2 * statistic / pi) * exp(-statistic / 2)
    return 1.0 - p


def residual_correlation(residual: np.ndarray) -> float:
    """|Pearson correlation| of residual x and y (N, 2); of their ranks (Spearman) under FEW points."""
    if len(residual) < 3 or np.ptp(residual, axis=0).min() < 1e-9:
        return float("nan")
    values = residual if len(residual) >= FEW else np.argsort(np.argsort(residual, axis=0), axis=0)
    return float(abs(np.corrcoef(values.T)[0, 1]))


def scatter(points: np.ndarray, size: Size) -> float:
    """1 - p of the one-sided test that the mean distance of each point to the others is below
    (W + H) / 4, about what evenly spread points have. Normal approximation; the distances are not
    independent, so that p is over-confident."""
    n = len(points)
    if n < 3:
        return float("nan")
    total = np.zeros(n)
    for start in range(0, n, 64):  # a part of the distance matrix that fits the processor's cache
        x, y = (np.subtract.outer(points[start : start + 64, axis], points[:, axis]) for axis in (0, 1))
        x *= x  # in place: a re-fit after each of the user's clicks waits for this
        y *= y
        x += y
        total[start : start + 64] = np.sqrt(x, out=x).sum(axis=1)
    distance = total / (n - 1)
    spread = float(distance.std(ddof=1))
    if spread < 1e-12:
        return float("nan")
    t = (float(distance.mean()) - (size.width + size.height) / 4.0) / (spread / sqrt(n))
    return 1.0 - 0.5 * erfc(-t / sqrt(2.0))


def occupancy(transform: Transform, reference: np.ndarray, sizes: Pair[Size]) -> float:
    """Share of the CELLS x CELLS cells over the overlap's bounding box that lie in the overlap and
    hold a control point. reference: (N, 2) px; transform: sensed -> reference px; sizes: of the rasters."""
    whole = lattice_between(np.zeros(2), np.array(sizes.sensed, dtype=np.float64) - 1, 64)
    covered = transform.apply(whole)
    limit = np.array(sizes.reference) - 0.5
    covered = covered[((covered >= -0.5) & (covered <= limit)).all(axis=1)]
    if not len(covered) or not len(reference):
        return float("nan")
    low, extent = covered.min(axis=0), np.maximum(np.ptp(covered, axis=0), 1e-9)

    def cells(points: np.ndarray) -> np.ndarray:
        index = np.clip(((points - low) / extent * CELLS).astype(int), 0, CELLS - 1)
        return np.unique(index @ np.array([1, CELLS]))

    inside = cells(covered)
    return float(np.isin(inside, cells(reference)).sum() / len(inside))


def _phi(quality: Quality, *, few: bool) -> float:
    """The weighted sum of the other measures; few: without P_quad, which is not valid for so few points."""
    if quality.n_red <= 0:
        return float("nan")
    common = 2 * (1 / quality.n_red + quality.rms_loo + quality.bpp + quality.s_cat) + quality.rms_all
    if few:
        return (common + 1.5 * quality.skew) / 10.5
    return (common + 1.5 * (quality.p_quad + quality.skew)) / 12.0
