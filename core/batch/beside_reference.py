"""A scene that lies beside the reference: refused with a report, so that its neighbours can tie it in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import NoOverlap, explaining_system_errors
from ..files.outputs import Outputs, check_outputs, staging_for
from ..match_result import MatchResult
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..points.explained import no_ground
from ..raster.read.files_read import reads_of
from ..raster.read.named_nodata import as_options_say
from ..raster.read.source import describe_pair
from ..run.native_result import NativeResult
from ..run.registration_result import Registration
from ..run.report import write_report
from ..run.report_values import report_of
from .job import SceneJob

_NONE = np.zeros((0, 2))


def beside_the_reference(job: SceneJob, error: NoOverlap, run: str) -> Registration:
    """The refused registration of a pair that `error` says does not overlap, its report written where one is
    wanted. Raises TiepointError."""
    sources = as_options_say(Pair(reference=job.reference, sensed=job.scene), job.options.read)
    infos, outputs = describe_pair(sources), Outputs(report=job.outputs.report)
    refused = NativeResult(
        accepted=False,
        reason=error.message,
        reason_code=error.code,
        hint=error.hint,
        transform=None,
        points=ControlPoints.of(sensed=_NONE, reference=_NONE),
        ground=no_ground(),
        state=np.zeros(0, dtype="U1"),
        explained=None,
    )
    nothing = MatchResult(
        accepted=False,
        refusal=error.notice,
        sensed=_NONE,
        reference=_NONE,
        score=np.zeros(0, np.float32),
        sensed_to_reference=None,
        log10_nfa=0.0,
        initial_matches=0,
    )
    registration = Registration(refused, {}, outputs, infos)
    report = report_of(
        registration, nothing, job.options, None, "near_georeferencing", None, {"total": 0.0}, run
    )
    if outputs.report is not None:
        reads = reads_of(job.reference, job.scene, beside=job.options.files_named())
        check_outputs(outputs, [source.uri for source in sources.both], reads)
        with explaining_system_errors(), staging_for(outputs, reads) as staging:
            write_report(staging.place(outputs.report), report)
            staging.publish()
    return replace(registration, report=report)
