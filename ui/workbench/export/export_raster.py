"""The warped raster as a file, by the current points."""

from __future__ import annotations

from pathlib import Path

from ....core.feedback import Feedback
from ....core.files import private_folders
from ...choices import Choice
from ...common import tr
from .export_kind import RASTER, ExportInput, Kind

_FORMATS = "GeoTIFF (*.tif *.tiff);;Erdas Imagine (*.img);;PNG (*.png);;JPEG 2000 (*.jp2)"


def raster() -> Kind:
    """In any of the formats."""
    return Kind(
        "raster",
        tr("Registered raster"),
        tr("Raster…"),
        tr("Warp with the current points; the original pixels are resampled once."),
        ".tif",
        _FORMATS,
        RASTER,
        _write,
        "_registered",
    )


def compressions() -> list[Choice]:
    """The compressions of GeoTIFFs."""
    return [
        Choice("deflate", tr("Deflate"), tr("Small, readable by every program.")),
        Choice("lzw", tr("LZW"), tr("Quicker to write, a little larger.")),
        Choice("zstd", tr("Zstandard"), tr("Small and quick; older programs cannot read it.")),
        Choice("none", tr("None"), tr("Largest; for programs that read nothing else.")),
        Choice("cog", tr("Cloud optimized"), tr("With overviews, for reading parts of it over the network.")),
    ]


def _write(path: Path, given: ExportInput, feedback: Feedback) -> None:
    from ....core.raster.warp.raster_formats import copy_raster
    from ....core.raster.warp.warp import warp

    infos, options = given.infos, given.fitted_options
    if path.suffix.lower() in (".tif", ".tiff") and given.compression == "deflate":
        warp(infos, given.transform, given.points, path, options, feedback)
        return
    with private_folders.work_folder() as folder:
        warped = warp(infos, given.transform, given.points, folder / "warped.tif", options, feedback)
        copy_raster(warped, path, given.compression, feedback, given.sources.both)
