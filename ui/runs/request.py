"""One run as plain values, captured on the main thread before the task starts."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProcessingUtils

from ...core.errors import TiepointError
from ...core.files.outputs import Outputs, check_outputs
from ...core.files.private_folders import make_result_folder
from ...core.options import RegistrationOptions
from ...core.pair import SIDES, Pair, Side
from ...core.run.report import new_run
from ..snapshot.area import Place
from ..snapshot.picture import is_drawn
from ..snapshot.plan import SnapshotPlan, plan_snapshot
from .sources import DRAWN_BANDS, LayerSource, check_layer

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
    overrides: dict[str, Any] = field(default_factory=dict)  # options of this run alone, not of the form
    snapshot: SnapshotPlan | None = None  # of the layer that is drawn first; its source is then that file
    run: str = field(default_factory=new_run)  # id, saved in its record, report and raster

    @property
    def sources(self) -> Pair[RasterSource]:
        """The two rasters for core. Imports GDAL."""
        return Pair(reference=self.reference.to_core(), sensed=self.sensed.to_core())

    @property
    def origins(self) -> tuple[str, str]:
        """What is registered: the sources of both layers, also of one whose snapshot is new in every run."""
        reference, sensed = self.reference.uri, self.sensed.uri
        if self.snapshot is None:
            return reference, sensed
        drawn = self.snapshot.picture.source
        return (drawn, sensed) if self.snapshot.side == "reference" else (reference, drawn)

    def discard(self) -> None:
        """Remove the temporary outputs of a run without a result."""
        if self.snapshot is not None:
            self.snapshot.discard()
        if self.scratch is not None:
            shutil.rmtree(self.scratch, ignore_errors=True)


def check_pair(layers: Pair[QgsMapLayer | None]) -> Pair[QgsMapLayer]:
    """The two layers; raises TiepointError, with a text for the dock, if they cannot be registered."""
    reference, sensed = layers.reference, layers.sensed
    if reference is None or sensed is None:
        raise TiepointError("layer_missing")
    if reference.id() == sensed.id():
        raise TiepointError("same_layer")
    if is_drawn(reference) and is_drawn(sensed):
        raise TiepointError("snapshot_both", reference=reference.name(), sensed=sensed.name())
    return Pair(reference=check_layer(reference), sensed=check_layer(sensed))


def check_output(output: Path | None, layers: Pair[QgsMapLayer]) -> None:
    """Raise TiepointError if `output` cannot be written, or has the name of an input raster.

    For a form, before a picture is drawn. The run asks GDAL for every file that its inputs read.
    """
    if output is not None:
        check_openable(outputs_at(output, report=False, georeferencer=False).control_points)
        check_outputs(Outputs(raster=output), [layer.source() for layer in layers.both])


def check_openable(file: Path | None) -> None:
    """Raise TiepointError where `file` is a GeoPackage that QGIS could not open.

    QGIS asks GDAL not to lock it; GDAL (3.6) then has SQLite read the path as a URI, and “%20” as a space.
    """
    if file is None or file.suffix.lower() != ".gpkg":
        return
    found = re.search("%[0-9a-fA-F]{2}", str(file.absolute()))
    if found:
        raise TiepointError("name_with_percent", name=file.name, part=found[0])


def make_request(
    layers: Pair[QgsMapLayer | None],
    options: RegistrationOptions,
    output: Path | None = None,
    *,
    python: str = "",
    report: bool = False,
    georeferencer: bool = False,
    place: Place | None = None,
) -> RunRequest:
    """The request to register these layers into `output`, None = a temporary folder. Raises TiepointError.

    place: about where the sensed raster lies, for one without coordinates and a layer that is drawn.
    """
    layers, scratch = check_pair(layers), None
    if output is None:
        planned(layers, Path("registered.tif"), options, place)  # before a folder is made
        scratch = make_result_folder(Path(QgsProcessingUtils.tempFolder()))
        suffix = ".vrt" if options.result.output_format == "vrt" else ".tif"
        output = scratch / f"{file_stem(layers.sensed.name())}_registered{suffix}"
    plan = planned(layers, output, options, place)
    sources = sources_with(plan, layers)
    outputs = outputs_at(output, report=report, georeferencer=georeferencer)
    return RunRequest(
        reference=sources.reference,
        sensed=sources.sensed,
        outputs=outputs,
        options=options_with(options, plan),
        python=python,
        reference_name=layers.reference.name(),
        sensed_name=layers.sensed.name(),
        sensed_layer_id=layers.sensed.id(),
        scratch=scratch,
        snapshot=plan,
    )


def planned(
    layers: Pair[QgsMapLayer], output: Path, options: RegistrationOptions, place: Place | None
) -> SnapshotPlan | None:
    """The snapshot that a run into `output` needs first, beside it; None = none. Raises TiepointError."""
    path = free_name(output.with_name(f"{output.stem}_snapshot.tif"))
    read = options.read
    return plan_snapshot(
        layers,
        path,
        radius=read.search_radius,
        place=place,
        by_coordinates=read.use_georeferencing,
        chosen=read.area,
    )


def sources_with(plan: SnapshotPlan | None, layers: Pair[QgsMapLayer]) -> Pair[LayerSource]:
    """The sources of the layers; that of the one that is drawn is its snapshot."""

    def source(side: Side, layer: QgsMapLayer) -> LayerSource:
        return source_of(plan) if plan is not None and plan.side == side else LayerSource.of(layer)

    return SIDES.with_each(layers, source)


def source_of(plan: SnapshotPlan) -> LayerSource:
    """The snapshot, once it is drawn."""
    return LayerSource(str(plan.path), plan.crs_wkt)


def options_with(options: RegistrationOptions, plan: SnapshotPlan | None) -> RegistrationOptions:
    """The options of a run with this snapshot: it is matched by its colours, and a basemap has no grid of its
    own, so the result gets the pixel size of the sensed raster."""
    if plan is None:
        return options
    options = options.changed(**{f"{plan.side}_bands": DRAWN_BANDS})
    if plan.side == "reference" and options.result.grid == "reference":
        return options.changed(grid="sensed")
    return options


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
