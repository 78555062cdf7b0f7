"""The fit that a user knows, in any of the forms it has: a result, a report, control points, a transform."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import TiepointError
from ..feedback import Feedback
from ..geometry.transforms import Transform
from ..pair import Pair
from ..raster.read.source import RasterSource, describe
from ..run.registration_result import Registration
from ..run.report import read_report
from .fit_of_points import SUFFIXES, of_points
from .reapplication import NO_POINTS, KnownResult, of_report


def is_points(result: Any) -> bool:
    """Whether it is a file of control points."""
    return isinstance(result, (str, os.PathLike)) and Path(result).suffix.lower() in SUFFIXES


def known_fit(
    result: Any,
    points: Path | None,
    *,
    reference: RasterSource | None,
    sensed: RasterSource | None,
    wanted: str,
    feedback: Feedback,
    assumed: bool = False,
) -> KnownResult:
    """The fit in `result`: a Registration, a report or its path, a file of control points, or a transform.

    points: the run's GeoPackage, which the report of a bent transform needs. reference, sensed: the rasters
    of the fit, where they are given; control points do not name theirs, a transform not its reference.
    wanted: the transform that control points get, one of options.TRANSFORMS. assumed: whether `sensed` is
    only taken to be the raster of control points. Raises TiepointError where the
    pair was refused or something is missing, and Cancelled.
    """
    named = [each for each in (result, points) if isinstance(each, (str, os.PathLike))]
    files = tuple(Path(each).expanduser() for each in named)
    if is_points(result):
        if reference is None or sensed is None:
            raise TiepointError("points_without_rasters")
        pair = Pair(reference=reference, sensed=sensed)
        return replace(of_points(files[0], pair, wanted, feedback, assumed=assumed), files=files)
    if isinstance(result, Registration):
        if not result.accepted or result.transform is None:
            raise TiepointError("pair_was_refused", reason=result.reason)
        reference_info, info = result.infos.reference, result.infos.sensed
        known = KnownResult(
            result.transform,
            result.points,
            reference=reference_info.source,
            sensed=info,
            sensed_size=info.size,
        )
    elif isinstance(result, Transform):
        if reference is None:
            raise TiepointError("transform_without_reference")
        known = KnownResult(result, NO_POINTS, reference=reference)
    else:
        known = of_report(result if isinstance(result, dict) else _report(result), points, feedback)
    if sensed is not None:
        moved = describe(sensed)
        known = replace(known, sensed=moved, sensed_size=known.sensed_size or moved.size)
    known = replace(known, files=files)
    return known if reference is None else replace(known, reference=reference)


def _report(path: Any) -> dict[str, Any]:
    try:
        report = read_report(Path(path).expanduser())
    except TypeError as error:
        raise TiepointError("no_result", kind=type(path).__name__) from error
    if not report:
        raise TiepointError("report_unreadable", name=Path(path).name)
    return report
