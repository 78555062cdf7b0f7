"""A kind of file that can be exported from a run, and the plain values that it is written from.

A new kind is one file with a function that returns it, and one line in export_catalogue.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ....core.edit.adjustment import Adjustment
from ....core.errors import TiepointError
from ....core.feedback import Feedback
from ....core.geometry.transforms import Transform
from ....core.messages import Notice
from ....core.options import RegistrationOptions
from ....core.pair import Pair
from ....core.points.control_points import ControlPoints
from ....core.raster.read.source import RasterInfo, RasterSource

CODE, PICTURE, RASTER, TABLE = (  # icons, of QGIS's theme
    "/mActionShowPluginManager.svg",
    "/mActionSaveAsPDF.svg",
    "/mIconRaster.svg",
    "/mActionOpenTable.svg",
)


@dataclass(frozen=True)
class ExportInput:
    """Plain values, taken on the main thread."""

    title: str
    points: ControlPoints
    adjustment: Adjustment
    infos: Pair[RasterInfo]
    options: RegistrationOptions
    run: dict[str, Any] = field(default_factory=dict)  # values of the run's JSON report
    shifts: dict[str, dict[str, Any]] = field(default_factory=dict)
    compression: str = "deflate"  # of the warped raster, one of raster_formats.COMPRESSIONS
    run_quality: dict[str, Any] = field(default_factory=dict)  # see run_quality.RunQuality.values()

    @property
    def sources(self) -> Pair[RasterSource]:
        """The two rasters for core."""
        return self.infos.map(lambda info: info.source)

    @property
    def transform(self) -> Transform:
        """The fitted transform. Raises TiepointError if there is none."""
        transform = self.adjustment.transform
        if transform is None:
            raise TiepointError(self.adjustment.refusal or Notice.of("no_transform_to_export"))
        return transform

    @property
    def fitted_options(self) -> RegistrationOptions:
        """The options with the model of the fitted transform. Raises TiepointError without one."""
        return self.options.changed(transform=self.transform.model)


@dataclass(frozen=True)
class Kind:
    """One kind of file."""

    key: str
    group: str  # title of a box on the page, which holds the kinds of one group
    text: str
    tip: str
    suffix: str  # of the file, with the dot
    filter: str  # of the file dialog
    icon: str
    # Writes the file, in a task. Raises TiepointError and Cancelled; neither leaves a file behind.
    write: Callable[[Path, ExportInput, Feedback], None] = field(compare=False)
    ending: str = ""  # of the suggested name, before the suffix
