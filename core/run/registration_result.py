"""The result of a registration: what a run found, reported and wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..files.outputs import Outputs
from ..geometry.transforms import Transform
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..points.quality import Quality
from ..raster.read.source import RasterInfo
from ..raster.warp.georeference import Georeferenced
from .cautions import Caution
from .native_result import NativeResult
from .readable import of_report


@dataclass(frozen=True)
class Registration:
    """The result of a registration. A refused one has accepted False; its points and transform are for
    inspection only.
    """

    native_result: NativeResult
    report: dict[str, Any]  # as in the JSON file
    outputs: Outputs  # the files written; None for those that were not
    infos: Pair[RasterInfo]
    georeferenced: Georeferenced | None = None  # of options.product: the coordinates that were written
    registered: Any = None  # of core.register: the raster's path, or the raster as the sensed one was given

    @property
    def accepted(self) -> bool:
        return self.native_result.accepted

    @property
    def reason(self) -> str:
        """Why it is refused, one sentence; empty when accepted."""
        return self.native_result.reason

    @property
    def reason_code(self) -> str:
        """Why it is refused, for programs: one of core.refusals."""
        return self.native_result.reason_code

    @property
    def hint(self) -> str:
        """What to try next."""
        return self.native_result.hint

    @property
    def transform(self) -> Transform | None:
        """Native sensed pixels -> native reference pixels."""
        return self.native_result.transform

    @property
    def points(self) -> ControlPoints:
        return self.native_result.points

    @property
    def quality(self) -> Quality | None:
        """None for a refused pair."""
        return self.native_result.quality

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What to know before relying on an accepted one."""
        return self.native_result.cautions

    def __str__(self) -> str:
        """Six lines, see core.run.readable."""
        return of_report(self.report, self.outputs.paths())
