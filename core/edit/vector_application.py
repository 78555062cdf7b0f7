"""A known fit put on vector layers of the sensed raster: what was digitised on it, or found in its pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable

import numpy as np

from ..errors import TiepointError, check_choice, explaining_system_errors
from ..feedback import Feedback
from ..files.outputs import Outputs, check_outputs, staging_for
from ..messages import Notice, text
from ..pair import Size
from ..raster.read import map_places
from ..raster.read.files_read import reads_of
from ..raster.read.gdal_calls import gdal_errors
from ..raster.read.georeferencing import coordinate_transformation, same_crs
from ..raster.read.source import RasterInfo, describe_reference, pixel_to_map
from ..raster.vectors.vector_layers import Moved, VectorSource, files_of, layer_crs, write_moved
from ..raster.warp.warp_geometry import usable_window
from .reapplication import KnownResult, pixels_of_another

MAP, PIXELS = "map", "pixels"
FRAMES = (MAP, PIXELS)  # what the coordinates of a layer are: of the sensed raster's map, or its pixels
TOLERANCE = 0.02  # reference px that a line may be off from where the transform bends it
_BESIDE = 1.0  # sensed px beyond the raster that still count as on it: digitised along its border
_LISTED = 5  # feature ids in a message


@dataclass(frozen=True)
class _Frame:
    """How coordinates of the layer become sensed pixels."""

    to_sensed: Callable[[np.ndarray], np.ndarray]  # (N, 2) to (N, 2); nan where it is not defined
    straight: bool  # whether a line stays a line


def move_vectors(
    result: KnownResult, source: VectorSource, out: Path, frame: str, feedback: Feedback
) -> Moved:
    """Write the layers of `source`, moved as `result` moves the sensed raster, to `out`; see vector_layers.

    frame: MAP: the layer lies on the sensed raster as QGIS shows it, in its coordinate system or another;
    PIXELS: x to the right and y down from the outer corner of the first pixel. Every vertex goes through the
    same transform as the pixels, the known map included. Raises TiepointError and Cancelled.
    """
    reference = describe_reference(result.reference)
    sources = [result.reference, *([] if result.sensed is None else [result.sensed.source])]
    of_rasters = reads_of(*sources, beside=[*map(str, result.files)])
    vectors = {path.resolve() for path in files_of(source)}

    def reads(files: object) -> list[Path]:
        listed = list(files)  # type: ignore[call-overload]
        layers = [path for path in listed if path.resolve() in vectors]
        return [*layers, *of_rasters(listed)]

    check_outputs(Outputs(control_points=out), [source.uri, *(each.uri for each in sources)], reads)
    placed = _frame(source, frame, result.sensed, feedback)
    transform, size = result.transform, result.sensed_size
    if size is not None and result.sensed is not None and result.sensed.size != size:
        raise pixels_of_another(result.sensed, size)
    box = None if size is None else _box(result, size)

    def inside(points: np.ndarray) -> np.ndarray:
        pixels = placed.to_sensed(points)
        if box is None:
            return np.ones(len(pixels), bool)
        with np.errstate(invalid="ignore"):
            return np.asarray(((pixels >= box[:2]) & (pixels <= box[2:])).all(axis=1))

    straight = placed.straight and transform.matrix is not None
    with explaining_system_errors(), staging_for([out], reads) as staging:
        found = write_moved(
            source,
            staging.place(out),
            lambda points: transform.apply(placed.to_sensed(points)),
            to_map=pixel_to_map(reference),
            tolerance=None if straight else TOLERANCE,
            inside=inside,
            crs_wkt=reference.crs_wkt if reference.georeferenced else "",
            feedback=feedback,
        )
        if not found.inside and found.outside:
            raise TiepointError(
                "vector_beside_raster",
                name=source.name,
                hint_code="vector_in_pixels" if frame == MAP else "vector_on_map",
            )
        staging.publish()
    _tell(found, feedback)
    return found


def _frame(source: VectorSource, frame: str, sensed: RasterInfo | None, feedback: Feedback) -> _Frame:
    """Raises TiepointError where the layer's coordinates cannot become sensed pixels."""
    check_choice("frame", frame, FRAMES)
    crss = set(layer_crs(source))
    if frame == PIXELS:
        return _Frame(lambda points: np.asarray(points) - 0.5, straight=True)
    if sensed is None:
        raise TiepointError("vector_without_sensed", name=source.name)
    to_pixels = partial(map_places.from_coordinates, sensed)
    raster_crs, straight = sensed.crs_wkt if sensed.placed else "", sensed.placing is None
    if len(crss) > 1:
        raise TiepointError("vector_many_crs", name=source.name)
    crs = crss.pop() if crss else ""
    if not crs or not raster_crs:
        if bool(crs) != bool(raster_crs):
            feedback.info(text("log_vector_crs_taken", name=source.name, raster=sensed.source.name))
        return _Frame(to_pixels, straight)
    if same_crs(crs, raster_crs):
        return _Frame(to_pixels, straight)
    notice = Notice.of("vector_crs_not_joined", name=source.name)
    with gdal_errors(notice):
        operation = coordinate_transformation(source_wkt=crs, target_wkt=raster_crs)
    if operation is None:
        raise TiepointError(notice)

    def to_sensed(points: np.ndarray) -> np.ndarray:
        if not len(points):
            return np.zeros((0, 2))
        with gdal_errors(notice):  # PROJ reports every point that is outside its domain
            done = np.array(operation.TransformPoints(np.asarray(points).tolist()), dtype=np.float64)[:, :2]
        done[~np.isfinite(done).all(axis=1)] = np.nan
        return to_pixels(done)

    return _Frame(to_sensed, straight=False)


def _box(result: KnownResult, size: Size) -> np.ndarray:
    """(4,) sensed pixels: the part of the raster that can be moved, as the warp takes it."""
    low, high = np.zeros(2), np.array(size, dtype=np.float64)
    if result.transform.affine is None:
        window = usable_window(result.transform, result.points, size)
        low, high = window.box[:2], window.box[2:]
    return np.concatenate([low - 0.5 - _BESIDE, high - 0.5 + _BESIDE])


def _tell(found: Moved, feedback: Feedback) -> None:
    """What a user must know of the features."""
    feedback.info(text("log_vector_moved", count=found.features))
    if found.straightened:
        feedback.info(text("log_vector_straightened", count=found.straightened))
    for code, numbers in (
        ("log_vector_outside", found.outside),
        ("log_vector_lost", found.lost),
        ("log_vector_invalid", found.invalid),
    ):
        if numbers:
            listed = ", ".join(map(str, numbers[:_LISTED])) + (", …" if len(numbers) > _LISTED else "")
            feedback.info(text(code, count=len(numbers), ids=listed))
