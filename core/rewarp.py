"""The sensed raster warped again with control points that were edited, and the report made true."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .adjustment import Adjustment
from .cautions import cautions_in
from .control_points import ControlPoints
from .edited_cautions import cautions_of_edited
from .errors import TiepointError, system_errors_told
from .feedback import Feedback
from .mapped_transform import transform_values
from .options import RegistrationOptions
from .outputs import Outputs, Staging, check_outputs, staging_for
from .raster.files_read import reads_of
from .raster.source import RasterSource
from .raster.warp import warp
from .report import plain, quality_values, write_report


@dataclass(frozen=True)
class Rewarp:
    """Files that are ready beside their places; whoever shows the old ones lets go of them first."""

    outputs: Outputs
    _staging: Staging
    _cleaning: ExitStack

    def publish(self) -> None:
        """Move the files into their places, all or none. Raises TiepointError."""
        try:
            self._staging.publish()
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what was not published; harmless when repeated."""
        self._cleaning.close()


def rewarp(
    reference: RasterSource,
    sensed: RasterSource,
    adjustment: Adjustment,
    points: ControlPoints,
    outputs: Outputs,
    options: RegistrationOptions,
    feedback: Feedback,
) -> Rewarp:
    """Warp `sensed` under the adjustment of `points`, as `options` say; nothing is replaced yet.

    outputs: of the run; its raster is written anew, and its report where there is one already. Raises
    Cancelled, or TiepointError where the points have no transform or the raster cannot be written; then
    nothing is left.
    """
    transform = adjustment.transform
    if transform is None or outputs.raster is None:
        raise TiepointError(
            adjustment.reason or "There is no transform to warp with.",
            adjustment.hint or "Enable more control points or add some.",
        )
    report = outputs.report if outputs.report is not None and outputs.report.is_file() else None
    wanted = Outputs(raster=outputs.raster, report=report)
    reads = reads_of(reference, sensed)
    check_outputs(wanted, (reference.uri, sensed.uri), reads)
    with system_errors_told(), ExitStack() as cleaning:
        staging = cleaning.enter_context(staging_for(wanted, reads))
        warp(sensed, reference, transform, points, staging.place(outputs.raster), options, feedback)
        if report is not None:
            told = edited_report(_read_report(report), adjustment, points, options)
            write_report(staging.place(report), told)
        feedback.check()
        return Rewarp(wanted, staging, cleaning.pop_all())


def edited_report(
    report: dict[str, Any], adjustment: Adjustment, points: ControlPoints, options: RegistrationOptions
) -> dict[str, Any]:
    """The report of a run with the figures of its points as they stand.

    New keys: "edited", true, and "manual_points". Which share of the overlap the points explain now nobody
    has asked: "explained" is null, and the cautions tell the ground as of before.
    """
    quality = adjustment.quality
    told = cautions_of_edited(cautions_in(report), adjustment, points)
    known = report.get("options")
    return dict(
        plain(
            {
                **report,
                "edited": True,
                "transform": transform_values(adjustment.transform, adjustment.why),
                "control_points": int(points.used.sum()),
                **quality_values(quality.to_json() if quality is not None else None),
                "check_points": adjustment.check_points,
                "check_rmse": adjustment.check_rmse,
                "explained": None,
                "cautions": [each.to_json() for each in told],
                "manual_points": int((points.manual & points.used).sum()),
                "options": {**(known if isinstance(known, dict) else {}), "transform": options.transform},
            }
        )
    )


def _read_report(path: Path) -> dict[str, Any]:
    """Empty where it is no report any more."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
