"""New coordinates for the sensed raster's own pixels: a geotransform where one will do, else points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import apply_affine, scale_of
from ...geometry.transforms import Transform, fit
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..bindings import gdal
from ..read.gdal_calls import transformed
from ..read.georeferencing import coordinate_transformation, same_crs
from ..read.grids import geotransform_of, lattice, shift
from ..read.placing import gcp_options
from ..read.source import RasterInfo
from .placement import by_control_points
from .warp_geometry import Window, output_grid, to_reference, usable_window

# Sensed px. A transform nearer to an affine one is written as a geotransform: what every program reads
# exactly is worth more than a bend that is smaller than the error of the control points.
STRAIGHT = 0.05
_SIDE = 65  # points a side at which the coordinates are compared with the transform
_LATTICES = (11, 21)  # nodes a side; 441 points are drawn in a second, 1681 in ten


@dataclass(frozen=True)
class Coordinates:
    """Where the pixels of a raster lie; either a geotransform or ground control points."""

    crs_wkt: str  # empty: none
    window: Window  # of the sensed raster, in which they hold
    geotransform: tuple[float, ...] | None = None  # GDAL's, of the whole sensed raster
    gcps: list[gdal.GCP] = field(default_factory=list)  # map coordinates; pixels of the whole raster
    order: int = 0  # of the polynomial through the gcps that follows the transform best; 0 = spline
    deviation: float = 0.0  # sensed px, largest distance to the transform, by `methods`

    @property
    def methods(self) -> list[str]:
        """Options of GDAL's transformer with which the control points follow the transform."""
        return gcp_options(self.order)


def coordinates_of(infos: Pair[RasterInfo], transform: Transform, points: ControlPoints) -> Coordinates:
    """The new coordinates of the sensed raster by `transform`, native sensed -> native reference pixels.

    They are in the reference's CRS, or in the sensed raster's own where the transform is affine only there.
    Without georeferencing, the map is the reference's pixels, y upward. Raises TiepointError where the
    transform folds among the points or cannot be inverted.
    """
    sizes = infos.map(lambda info: info.size)
    window = usable_window(transform, points, sizes.sensed)
    base = infos.reference.corner_to_map
    crs = infos.reference.map_wkt
    if transform.affine is not None:
        matrix = base @ shift(0.5, 0.5) @ transform.affine @ shift(-0.5, -0.5)
        return Coordinates(crs, window, geotransform_of(matrix))
    if window.size == sizes.sensed:
        places = lattice(window.box, _SIDE)
        mapped = apply_affine(base, to_reference(transform, places))
        for wkt, coordinates in ((crs, mapped), *_in_own_crs(infos, mapped)):
            matrix, deviation = _affine(places, coordinates)
            if deviation <= STRAIGHT:
                return Coordinates(wkt, window, geotransform_of(matrix), deviation=deviation)
    grid = output_grid("sensed", transform, window, sizes)
    placement = by_control_points(transform, points, window, grid, 1.0, _LATTICES)
    pixels = np.array([(gcp.GCPPixel, gcp.GCPLine) for gcp in placement.gcps]) + (window.x0, window.y0)
    mapped = apply_affine(base, to_reference(transform, pixels))
    gcps = [
        gdal.GCP(x, y, 0.0, column, row, "", str(index + 1))
        for index, ((x, y), (column, row)) in enumerate(zip(mapped.tolist(), pixels.tolist()))
    ]
    found = Coordinates(crs, window, gcps=gcps, order=placement.order)
    return replace(found, deviation=read_deviation(found, infos, transform, found.methods))


def read_deviation(
    coordinates: Coordinates, infos: Pair[RasterInfo], transform: Transform, methods: list[str]
) -> float:
    """How far GDAL puts pixels from where `transform` does when it reads the control points, sensed px.

    methods: options of GDAL's transformer; none = as GDAL and QGIS read such a raster unasked. Infinite
    where GDAL cannot read them.
    """
    source = gdal.GetDriverByName("MEM").Create("", *infos.sensed.size, 0)
    source.SetGCPs(coordinates.gcps, "")
    transformer = gdal.Transformer(source, None, [*methods, "DST_METHOD=NO_GEOTRANSFORM"])
    if transformer is None or transformer.this is None:
        return float("inf")
    places = lattice(coordinates.window.box, _SIDE)
    base = infos.reference.corner_to_map
    mapped = apply_affine(base, to_reference(transform, places))
    found = transformed(transformer, mapped, backwards=True)
    return float(np.hypot(*(found - places).T).max()) if np.isfinite(found).all() else float("inf")


def _in_own_crs(infos: Pair[RasterInfo], mapped: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """The sensed raster's own CRS, and the map coordinates (N, 2) of the reference in it; none where that is
    no other CRS."""
    crss = infos.map(lambda info: info.crs_wkt if info.georeferenced else "")
    if not all(crss.both) or same_crs(*crss.both):
        return []
    try:
        operation = coordinate_transformation(source_wkt=crss.reference, target_wkt=crss.sensed)
        if operation is None:
            return []
        transformed = np.array(operation.TransformPoints(mapped.tolist()), dtype=np.float64)[:, :2]
    except (RuntimeError, TiepointError):  # outside the domain of the CRS
        return []
    return [(crss.sensed, transformed)] if np.isfinite(transformed).all() else []


def _affine(places: np.ndarray, mapped: np.ndarray) -> tuple[np.ndarray, float]:
    """The affine map (3, 3) from corner pixels (N, 2) closest to `mapped` (N, 2), and its largest distance
    from it, px; infinite where there is none."""
    origin = mapped.mean(axis=0)  # coordinates of millions of metres would cost digits
    try:
        matrix = fit("affine", source=places, target=mapped - origin).affine
    except TiepointError:
        matrix = None
    if matrix is None or not scale_of(matrix[:2, :2]):
        return np.eye(3), float("inf")
    wrong = mapped - origin - apply_affine(matrix, places)
    off = wrong @ np.linalg.inv(matrix[:2, :2]).T
    return shift(*origin.tolist()) @ matrix, float(np.hypot(*off.T).max())
