"""A transform with a known part: the exact map between two coordinate systems, or that of a sensor model,
then the remainder.

Where the coordinate systems of the rasters differ, the map between them bends the image, and no plain model
follows that bend. So the map is taken from the files: points go through it first, and only the remainder is
fitted.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback
from ..geometry.sampled_map import SampledMap
from ..geometry.smooth_map import SmoothMap
from ..geometry.transforms import Transform, fit
from ..messages import Notice
from ..pair import Pair, Size
from .chosen_model import ChosenModel
from .control_points import ControlPoints
from .final_fit import FinalFit, fit_final

# Affine misfit of the plain points over that of the reprojected ones; below, the points contradict the bend,
# as in a raster that was drawn in another CRS than the file says. A true bend makes it larger than one.
_DENIED = 0.9
_ROUNDS = 3  # of Gauss-Newton for the offset; the second one moves it by less than 0.01 px


@dataclass(frozen=True)
class KnownMap:
    """Native sensed pixels -> reprojected pixels, by the georeferencing of both rasters.

    Reprojected pixels are those that the sensed raster would have on the reference's pixel lattice if its
    georeferencing were right, counted from `origin`, so that they start near zero like those of any raster.
    """

    exact: SmoothMap | SampledMap  # native sensed pixels -> native reference pixels
    origin: np.ndarray  # (2,) float64, whole reference pixels
    size: Size  # of the box of reprojected pixels, px
    crs: Pair[str]  # as users know it, e.g. "EPSG:3035"; of a sensed raster without one what places it
    curvature: float  # reference px, largest distance to the closest affine map, over the overlap
    # (2,) float64, error of the sensed georeferencing, sensed px; see `moved_to`
    offset: np.ndarray = field(default_factory=lambda: np.zeros(2))

    @property
    def unknown(self) -> float:
        """Share of the sensed raster in which it is only continued from around, as where heights lack."""
        return 1.0 - self.exact.known if isinstance(self.exact, SampledMap) else 0.0

    def apply(self, sensed: np.ndarray) -> np.ndarray:
        """Native sensed pixels (N, 2) -> reprojected pixels (N, 2), float64."""
        return self.exact.apply(np.asarray(sensed) + self.offset) - self.origin

    def moved_to(self, points: ControlPoints) -> KnownMap:
        """The map with the offset of the sensed raster that the points in use show.

        The bend is that of the true place: 7 px beside it, a map that bends by 47 px left 0.5 px.
        """
        used = points.take(points.used & np.isfinite(points.sensed + points.reference).all(axis=1))
        known = replace(self, offset=np.zeros(2))
        if not len(used):
            return known
        for _ in range(_ROUNDS):
            wrong = used.reference - known.apply(used.sensed) - known.origin
            slopes = self.exact.slopes(used.sensed + known.offset)
            step, *_ = np.linalg.lstsq(slopes.reshape(-1, 2), wrong.reshape(-1), rcond=None)
            known = replace(known, offset=known.offset + step)
        return known

    def carry(self, points: ControlPoints) -> ControlPoints:
        """The points with reprojected pixels in place of sensed pixels."""
        return replace(points, sensed=self.apply(points.sensed))

    def suits(self, points: ControlPoints, reach: float) -> bool:
        """Whether the points in use confirm the map: none lies further than `reach` (reference px) from its
        mapped place, and they do not contradict the bend."""
        used = points.take(points.used)
        moved = self.carry(used)
        off = moved.sensed + self.origin - moved.reference
        if not len(off) or not np.hypot(*off.T).max() <= reach:
            return False
        return _misfit(used) >= _DENIED * _misfit(moved)


@dataclass(frozen=True)
class MappedTransform(Transform):
    """The known map, then the fitted remainder. `model` is the remainder's."""

    known: KnownMap
    remainder: Transform  # reprojected -> native reference pixels

    @property
    def fitted(self) -> Transform:
        return self.remainder

    def fitted_from(self, points: np.ndarray) -> np.ndarray:
        return self.known.apply(points)

    def apply(self, points: np.ndarray) -> np.ndarray:
        return self.remainder.apply(self.known.apply(points))

    @property
    def correction(self) -> np.ndarray | None:
        """(3, 3) float64: the remainder from native reference to native reference pixels, near the identity;
        None where it has no matrix."""
        matrix = self.remainder.matrix
        if matrix is None:
            return None
        back = np.eye(3)
        back[:2, 2] = -self.known.origin
        return np.asarray(matrix @ back)


def fit_remainder(
    wanted: str,
    points: ControlPoints,
    estimate: Transform | None = None,
    *,
    known: KnownMap | None,
    sizes: Pair[Size],
    chosen: ChosenModel | None = None,
    feedback: Feedback | None = None,
) -> FinalFit:
    """final_fit.fit_final after the known map; plain fit_final where `known` is None.

    points, estimate: native pixels, like the transform that is returned. chosen: see there.
    """
    if known is None:
        return fit_final(wanted, points, estimate, sizes=sizes, chosen=chosen, feedback=feedback)
    known = known.moved_to(points)
    rough = None if estimate is None else _after(known, estimate, sizes.sensed)
    carried = replace(sizes, sensed=known.size)
    final = fit_final(wanted, known.carry(points), rough, sizes=carried, chosen=chosen, feedback=feedback)
    if final.transform is None:
        return final
    return replace(final, transform=MappedTransform(final.transform.model, known, final.transform))


def transform_values(transform: Transform | None, why: Notice) -> dict[str, Any] | None:
    """A transform as in the report; the matrix is null for local models and after a known map."""
    if transform is None:
        return None
    known = None
    if isinstance(transform, MappedTransform):
        known = {
            "from": transform.known.crs.sensed,
            "to": transform.known.crs.reference,
            "max_curvature_px": transform.known.curvature,
            "sensed_offset_px": transform.known.offset,
            "remainder": transform.correction,
        }
    return {
        "model": transform.model,
        "sensed_to_reference": transform.matrix,
        "smoothing": transform.fitted.smoothed,
        "base": transform.fitted.base,
        "known_map": known,
        "why": why.message,
        "why_code": why.code,
    }


def _after(known: KnownMap, estimate: Transform, size: Size) -> Transform | None:
    """The affine transform of reprojected pixels closest to `estimate`, which is of native pixels.

    size: of the sensed raster.
    """
    lines = [np.linspace(0.0, side - 1.0, 9) for side in size]
    places = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    try:
        return fit("affine", source=known.apply(places), target=estimate.apply(places))
    except TiepointError:
        return None


def _misfit(points: ControlPoints) -> float:
    """Root mean square residual of the affine fit to the points, reference px; 0 where there is no fit."""
    try:
        affine = fit("affine", source=points.sensed, target=points.reference)
    except TiepointError:
        return 0.0
    return float(np.sqrt(np.mean((affine.apply(points.sensed) - points.reference) ** 2)))
