"""One run as plain values, captured on the main thread before the task starts."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingUtils, QgsRasterLayer

from ...core.errors import TiepointError
from ...core.files.outputs import Outputs, check_outputs
from ...core.files.private_folders import make_result_folder
from ...core.options import RegistrationOptions
from ...core.pair import Pair
from ...core.run.report import new_run
from .sources import LayerSource, check_layer

if TYPE_CHECKING:
    from ...core.points.control_points import ControlPoints
    from ...core.raster.read.source import RasterSource


@dataclass(frozen=True)
class RunRequest:
    """What the task needs; nothing in it belongs to Qt."""

    reference: LayerSource
    sensed: LayerSource
    outputs: Outputs
    options: RegistrationOptions
    python: str  # of the engine; "" = choose automatically
    reference_name: str
    sensed_name: str
    sensed_layer_id: str  # whose style the result takes
    scratch: Path | None  # folder of temporary outputs, None if the user named a file
    by_hand: ControlPoints | None = None  # points made by hand for this pair; the run starts from them
    run: str = field(default_factory=new_run)  # id, saved in its record, report and raster

    @property
    def sources(self) -> Pair[RasterSource]:
        """The two rasters for core. Imports GDAL."""
        return Pair(reference=self.reference.to_core(), sensed=self.sensed.to_core())

    def discard(self) -> None:
        """Remove the temporary outputs of a run without a result."""
        if self.scratch is not None:
            shutil.rmtree(self.scratch, ignore_errors=True)


def check_pair(
    reference: QgsRasterLayer | None, sensed: QgsRasterLayer | None
) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """The two layers; raises TiepointError, with a text for the dock, if they cannot be registered."""
    if reference is None:
        raise TiepointError("no_rasters")
    if sensed is None or reference.id() == sensed.id():
        raise TiepointError("same_layer")
    return check_layer(reference), check_layer(sensed)


def check_output(output: Path | None, *layers: QgsRasterLayer) -> None:
    """Raise TiepointError if `output` cannot be written or is one of the input rasters."""
    if output is not None:
        check_outputs(Outputs(raster=output), [layer.source() for layer in layers])


def make_request(
    reference: QgsRasterLayer | None,
    sensed: QgsRasterLayer | None,
    options: RegistrationOptions,
    output: Path | None = None,
    *,
    python: str = "",
    report: bool = False,
    georeferencer: bool = False,
) -> RunRequest:
    """The request to register these layers into `output`, None = a temporary folder. Raises TiepointError."""
    reference, sensed = check_pair(reference, sensed)
    check_output(output, reference, sensed)
    sources = LayerSource.of(reference), LayerSource.of(sensed)
    scratch = None
    if output is None:
        scratch = make_result_folder(Path(QgsProcessingUtils.tempFolder()))
        suffix = ".vrt" if options.result.output_format == "vrt" else ".tif"
        output = scratch / f"{file_stem(sensed.name())}_registered{suffix}"
    outputs = outputs_at(output, report=report, georeferencer=georeferencer)
    return RunRequest(
        *sources, outputs, options, python, reference.name(), sensed.name(), sensed.id(), scratch
    )


def outputs_at(raster: Path, *, report: bool, georeferencer: bool) -> Outputs:
    """The files of a run into `raster`, all beside it and named after it."""
    beside = raster.with_suffix("")
    return Outputs(
        raster=raster,
        control_points=beside.with_name(f"{beside.name}_control_points.gpkg"),
        report=beside.with_name(f"{beside.name}_report.json") if report else None,
        georeferencer_points=beside.with_name(f"{beside.name}.points") if georeferencer else None,
    )


def needed(path: Path | None) -> Path:
    """`path`, of a file that every run of the dock writes. Raises ValueError for None."""
    if path is None:
        raise ValueError("a run of the dock writes a raster and its control points")
    return path


def free_output(raster: Path) -> Path:
    """The first numbered name after `raster` for which none of a run's files exists."""
    stem, number = raster.stem, 1
    counted = re.fullmatch(r"(.+)_([2-9]|[1-9]\d)", stem)
    if counted and raster.with_name(counted[1] + raster.suffix).exists():  # the number was added here
        stem, number = counted[1], int(counted[2])
    while True:
        number += 1
        free = raster.with_name(f"{stem}_{number}{raster.suffix}")
        if not any(path.exists() for path in outputs_at(free, report=True, georeferencer=True).paths()):
            return free


def free_name(path: Path) -> Path:
    """`path`, or the first numbered one after it that does not exist."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return free


def file_stem(name: str) -> str:
    """A layer name as a part of a file name that is valid on any system."""
    return re.sub(r"[^\w\-]+", "_", name).strip("_")[:60] or "raster"
