"""A rough transform, from a few points made by hand or from georeferencing."""

from __future__ import annotations

import numpy as np

from ..errors import TiepointError
from ..geometry.linear import apply_affine
from ..geometry.transforms import Transform, fit
from ..pair import Pair, Prior, Size
from ..points.control_points import ControlPoints
from ..raster.read.georeferencing import PixelLink
from ..raster.read.grids import lattice
from ..raster.read.source import RasterInfo
from ..raster.working.working_pair import WorkingPair

_SIDE = 7  # points a side of the lattice that the georeferencing is sampled on


def from_points(points: ControlPoints) -> Transform | None:
    """Affine through the points in use, a similarity through two; None where they do not determine one.

    Native sensed pixels -> native reference pixels.
    """
    sensed, reference = points.sensed[points.used], points.reference[points.used]
    for model in ("affine", "similarity"):
        try:
            transform = fit(model, source=sensed, target=reference)
        except TiepointError:
            continue
        matrix = transform.matrix
        if matrix is not None and abs(np.linalg.det(matrix[:2, :2])) > 1e-9:
            return transform
    return None


def from_georeferencing(infos: Pair[RasterInfo]) -> Transform | None:
    """The affine transform closest to the georeferencing of both files, over the sensed raster.

    Native sensed pixels -> native reference pixels; None where nothing places a file.
    """
    known = all(info.placed for info in infos.both)
    if not known or bool(infos.sensed.crs_wkt) != bool(infos.reference.crs_wkt):
        return None
    try:
        places = lattice(np.array([0.0, 0.0, *infos.sensed.size]), _SIDE) - 0.5
        mapped = PixelLink(infos).to_reference(places)
        defined = np.isfinite(mapped).all(axis=1)
        return fit("affine", source=places[defined], target=mapped[defined])
    except TiepointError:
        return None


def of_working_pair(transform: Transform, pair: WorkingPair) -> Prior | None:
    """`transform` between native pixels, from points made by hand, as the prior between working pixels.

    None where it does not cover the working images.
    """
    places = lattice(np.array([0.0, 0.0, *pair.sizes.sensed]), _SIDE) - 0.5
    native = pair.lift_sensed(places)
    known = np.isfinite(native).all(axis=1)
    try:
        mapped = pair.lower_reference(transform.apply(native[known]))
        matrix = fit("affine", source=places[known], target=mapped).matrix
    except TiepointError:
        return None
    return None if matrix is None else Prior(tuple(matrix[:2].ravel().tolist()))


def agrees(georeferencing: Transform | None, points: ControlPoints, reference_size: Size) -> bool:
    """Whether the georeferencing is near enough to the points in use to serve as the prior.

    That is: within an eighth of the reference's longer side at each point.
    """
    if georeferencing is None:
        return False
    off = georeferencing.apply(points.sensed[points.used]) - points.reference[points.used]
    return bool(len(off) and np.hypot(*off.T).max() <= max(reference_size) / 8)


def apart(matrix: np.ndarray, prior: Prior, size: Size) -> float:
    """Median distance between two transforms over the image, working px of the reference.

    matrix: (3, 3), sensed working px -> reference working px. size: of the sensed working image.
    """
    places = lattice(np.array([0.0, 0.0, *size]), _SIDE) - 0.5
    mapped = np.column_stack([places, np.ones(len(places))]) @ matrix.T
    claimed = apply_affine(prior.matrix, places)
    return float(np.median(np.linalg.norm(mapped[:, :2] / mapped[:, 2:] - claimed, axis=1)))
