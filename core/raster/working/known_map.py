"""The exact map between the CRSs of a pair, or from what places the sensed raster, where it bends the image.

It need not be fitted.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from ...errors import TiepointError
from ...geometry.sampled_map import SampledMap
from ...geometry.smooth_map import SmoothMap
from ...geometry.transforms import fit
from ...messages import text
from ...pair import Pair, Size
from ...points.control_points import ControlPoints
from ...points.mapped_transform import KnownMap
from ..read.georeferencing import PixelLink, crs_label, same_crs
from ..read.grids import lattice
from ..read.source import RasterInfo
from .working_pair import WorkingPair

# Reference px. A map nearer to an affine one is left to the fit: template errors are 0.02 to 0.05 px.
STRAIGHT = 0.05
_SIDE = 65  # points a side of the lattice over the overlap
_ASTRAY = 2.0  # sensed px; splines through control points are not exactly inverse to each other
_RIM = 0.02  # the same, of a map that is sampled: a terrain is not continued far
_AROUND = 0.25  # of a raster's longer side; the georeferencing may be wrong by as much


def known_map(infos: Pair[RasterInfo]) -> KnownMap | None:
    """Native sensed pixels -> reprojected pixels, see KnownMap. Takes 20 ms; over a terrain seconds, once.

    None where the georeferencing does not join the two rasters, or joins them by an affine map (to STRAIGHT
    px over their overlap), where the map is not smooth around the overlap, and where the control points that
    place the sensed raster miss each other.
    """
    placing = infos.sensed.placing
    return _known_map(infos, () if placing is None else placing.stamps())


@lru_cache(maxsize=2)  # the run makes it in its task, and the workbench asks for it on the main thread
def _known_map(infos: Pair[RasterInfo], _stamps: tuple[tuple[int, int], ...]) -> KnownMap | None:
    """_stamps: of the files that place the sensed raster, which may be replaced."""
    crss = infos.map(lambda info: info.crs_wkt)
    if not all(info.placed for info in infos.both):
        return None
    placing = infos.sensed.placing
    if placing is None and (not all(crss.both) or same_crs(*crss.both)):
        return None
    if placing is not None and (not placing.sure or bool(crss.sensed) != bool(crss.reference)):
        return None
    sizes = infos.map(lambda info: info.size)
    try:
        exact, box = _smooth(PixelLink(infos), sizes, sampled=placing is not None)
    except TiepointError:
        return None
    if exact is None:
        return None
    sampled = lattice(box, _SIDE)
    mapped = exact.apply(sampled)
    size = np.array(sizes.reference, dtype=np.float64)
    inside = ((mapped >= -0.5) & (mapped <= size - 0.5)).all(axis=1)
    curvature = _curvature(sampled[inside], mapped[inside])
    if curvature <= STRAIGHT:
        return None
    low = np.floor(np.maximum(mapped.min(axis=0), -size / 2))
    high = np.ceil(np.minimum(mapped.max(axis=0), 1.5 * size))
    width, height = (high - low).astype(int).tolist()
    return KnownMap(exact, low, Size(width + 1, height + 1), _labels(infos), curvature)


def known_of_pair(pair: WorkingPair, points: ControlPoints) -> KnownMap | None:
    """The known map of a pair that was read by its georeferencing; None where the points contradict it."""
    if not pair.georeferenced:
        return None
    known = known_map(pair.infos)
    reach = pair.radius * float(np.sqrt(np.prod(pair.grids.reference.step)))
    return known if known is not None and known.suits(points, reach) else None


def _smooth(
    link: PixelLink, sizes: Pair[Size], *, sampled: bool
) -> tuple[SmoothMap | SampledMap | None, np.ndarray]:
    """The map over the sensed raster, and the box (4,), sensed pixels, in which it holds. A world map leaves
    the domain of most CRSs: then only the part around the reference is taken. sampled: a map that is not
    smooth is sampled."""
    whole = np.array([0.0, 0.0, *sizes.sensed]) - 0.5
    for box in (_grown(whole), whole):
        exact = SmoothMap.of(link.to_reference, box)
        if exact is not None:
            return exact, whole
    if sampled:
        return SampledMap.of(lambda points: _there_and_back(link, points), _grown(whole, _RIM)), whole
    around = _grown(np.array([0.0, 0.0, *sizes.reference]) - 0.5)
    placed = link.to_sensed(lattice(around, _SIDE))
    with np.errstate(invalid="ignore"):
        placed = placed[((placed >= whole[:2]) & (placed <= whole[2:])).all(axis=1)]
    if len(placed) < 3 or (np.ptp(placed, axis=0) < 1.0).any():
        return None, whole
    part = np.concatenate([placed.min(axis=0), placed.max(axis=0)])
    return SmoothMap.of(link.to_reference, part), part


def _there_and_back(link: PixelLink, sensed: np.ndarray) -> np.ndarray:
    """Sensed pixels (N, 2) -> reference pixels, nan also where the way back leads elsewhere.

    GDAL solves for a place step by step, and comes out anywhere beside a gap in the heights.
    """
    mapped = link.to_reference(sensed)
    known = np.isfinite(mapped).all(axis=1)
    back = link.to_sensed(mapped[known])
    with np.errstate(invalid="ignore"):
        mapped[known] = np.where(
            (np.abs(back - sensed[known]) <= _ASTRAY).all(axis=1)[:, None], mapped[known], np.nan
        )
    return mapped


def _labels(infos: Pair[RasterInfo]) -> Pair[str]:
    """What the map leads from and to, for people."""
    placing = infos.sensed.placing
    labels = infos.map(lambda info: crs_label(info.crs_wkt) if info.crs_wkt else text("no_crs"))
    return labels if placing is None else replace(labels, sensed=placing.means)


def _grown(box: np.ndarray, share: float = _AROUND) -> np.ndarray:
    margin = share * float((box[2:] - box[:2]).max())
    return box + np.array([-margin, -margin, margin, margin])


def _curvature(sensed: np.ndarray, mapped: np.ndarray) -> float:
    """Largest distance, px, of (N, 2) mapped points to the affine transform through them; 0 for too few."""
    try:
        affine = fit("affine", source=sensed, target=mapped)
    except TiepointError:
        return 0.0
    return float(np.hypot(*(affine.apply(sensed) - mapped).T).max())
