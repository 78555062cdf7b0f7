"""Warp the sensed raster again with edited control points, and update the report."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import TiepointError, explaining_system_errors
from ..feedback import Feedback
from ..files.outputs import Outputs, Staging, check_outputs, staging_for
from ..found_by import BY_HAND, measurer_words
from ..messages import Notice
from ..options import RegistrationOptions
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..points.mapped_transform import transform_values
from ..raster.read.files_read import reads_of
from ..raster.read.source import RasterInfo, RasterSource, describe_pair
from ..raster.read.stamps import check_unchanged
from ..raster.warp.result import stale_views, with_view, write_raster
from ..run.accuracy_statement import accuracy_values
from ..run.cautions import cautions_in
from ..run.report import RUN, plain, quality_values, read_report, write_report
from .adjustment import Adjustment
from .edited_cautions import cautions_of_edited


@dataclass(frozen=True)
class Rewarp:
    """Files that are ready beside their places; release layers of the old ones before `publish`."""

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


@dataclass(frozen=True)
class EditedRun:
    """The run whose points were edited."""

    run: str = ""  # id, which raster and report keep
    report: Path | None = None  # current one; None = the file that the new report replaces


def rewarp(
    sources: Pair[RasterSource],
    adjustment: Adjustment,
    points: ControlPoints,
    outputs: Outputs,
    options: RegistrationOptions,
    feedback: Feedback,
    of: EditedRun = EditedRun(),
) -> Rewarp:
    """Warp the sensed raster under the adjustment of `points`, by the `options`; nothing is replaced yet.

    outputs: paths of the raster and, if wanted, of the updated report. of: where the report of that run does
    not exist, or is not a report, none is written. The caller makes sure that the files may be replaced.
    Raises Cancelled, or TiepointError where the points have no transform or the raster cannot be written;
    then nothing is left.
    """
    transform = adjustment.transform
    if transform is None or outputs.raster is None:
        raise TiepointError(adjustment.refusal or Notice.of("nothing_to_warp_with"))
    known = {} if outputs.report is None else read_report(of.report or outputs.report)
    wanted = Outputs(raster=outputs.raster, report=outputs.report if known else None)
    wanted = with_view(wanted, options)
    reads = reads_of(*sources.both, beside=options.files_named())
    check_outputs(wanted, [source.uri for source in sources.both], reads)
    with explaining_system_errors(), ExitStack() as cleaning:
        staging = cleaning.enter_context(staging_for(wanted, reads))
        place = staging.place(outputs.raster)
        infos = describe_pair(sources)
        made = write_raster(infos, transform, points, place, options, feedback, run=of.run)
        staging.remove_with(outputs.raster, stale_views(outputs.raster, made))
        if made is None or not made.view:
            wanted = replace(wanted, view=None)
        if wanted.report is not None:
            edited = edited_report(known, adjustment, points, options, infos.reference)
            edited["georeferenced"] = None if made is None else plain(made.to_json())
            write_report(staging.place(wanted.report), {**edited, RUN: of.run} if of.run else edited)
        check_unchanged(*infos.both)
        feedback.check()
        return Rewarp(wanted, staging, cleaning.pop_all())


def _measured_by(report: dict[str, Any], points: ControlPoints) -> dict[str, Any]:
    """What gave the points their places, by hand included; {} where the report does not say."""
    known = report.get("measured_by_codes")
    if not isinstance(known, list):
        return {}
    codes = [str(code) for code in known if code != BY_HAND]
    if (points.manual & points.used).any():
        codes.append(BY_HAND)
    return {"measured_by": measurer_words(codes), "measured_by_codes": codes}


def edited_report(
    report: dict[str, Any],
    adjustment: Adjustment,
    points: ControlPoints,
    options: RegistrationOptions,
    reference: RasterInfo,
) -> dict[str, Any]:
    """The report of a run with the figures of its edited points.

    New keys: "edited", true, and "manual_points". The explained share of the overlap is not measured again:
    "explained" is null, and cautions about the overlap are marked as of before the edits.
    """
    quality = adjustment.quality
    listed = cautions_of_edited(cautions_in(report), adjustment, points)
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
                "accuracy": accuracy_values(
                    adjustment.transform, points, reference, options.result.reference_error
                ),
                "explained": None,
                "cautions": [each.to_json() for each in listed],
                "manual_points": int((points.manual & points.used).sum()),
                **_measured_by(report, points),
                "options": {
                    **(known if isinstance(known, dict) else {}),
                    "transform": options.match.transform,
                },
            }
        )
    )
