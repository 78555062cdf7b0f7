"""The files of an accepted registration: raster, checkerboard, control points."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..feedback import Feedback
from ..files.outputs import Staging
from ..options import RegistrationOptions
from ..pair import Pair
from ..raster.pictures.checkerboard import write_checkerboard
from ..raster.points.point_files import write_geopackage, write_georeferencer_points
from ..raster.points.unexplained_layer import add_unexplained
from ..raster.read.source import RasterSource
from ..raster.read.stamps import check_unchanged
from ..raster.warp.result import is_plain, plain_result, stale_views, write_raster
from ..raster.warp.warp import warp
from .registration_result import Registration


def write_files(
    registration: Registration,
    staging: Staging,
    folder: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    run: str,
) -> Registration:
    """Write the registered raster, the control points and the checkerboard into their staging places.

    folder: for the warped raster that the checkerboard is made of where no such raster is wanted. Returns the
    registration with the files that were written.
    """
    outputs, points, transform = registration.outputs, registration.points, registration.transform
    if transform is None:
        return registration
    infos, native_result = registration.infos, registration.native_result
    georeferenced = None
    if outputs.raster is not None:
        place = staging.place(outputs.raster)
        georeferenced = write_raster(infos, transform, points, place, options, feedback, run=run)
        staging.remove_with(outputs.raster, stale_views(outputs.raster, georeferenced))
    if outputs.checkerboard is not None:
        if outputs.raster is not None and is_plain(options):
            warped = staging.place(outputs.raster)
        else:
            plain = plain_result(options)
            warped = warp(infos, transform, points, folder / "warped.tif", plain, feedback, run=run)
        write_checkerboard(
            Pair(reference=infos.reference.source, sensed=RasterSource(str(warped))),
            staging.place(outputs.checkerboard),
            feedback,
            bands=options.read.bands,
            cells=options.result.checkerboard_cells,
            threads=options.threads,
        )
    if outputs.control_points is not None:
        package = staging.place(outputs.control_points)
        write_geopackage(package, points, transform, infos)
        if len(native_result.ground):
            add_unexplained(package, native_result.ground, native_result.state, infos.reference)
    if outputs.georeferencer_points is not None:
        write_georeferencer_points(staging.place(outputs.georeferencer_points), points, transform, infos)
    check_unchanged(*infos.both)
    viewed = georeferenced is not None and georeferenced.view
    written = replace(outputs, view=outputs.view if viewed else None)
    return replace(registration, outputs=written, georeferenced=georeferenced)
