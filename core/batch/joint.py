"""The joint adjustment of a series: pairs of neighbours registered, all scenes solved together, files moved.

It runs between the scenes' own registrations and the summary. What a scene's own registration gave is kept,
so that every adjustment starts from there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from ..edit.reapplication import of_report
from ..errors import TiepointError
from ..feedback import Feedback, OnlyCancelling
from ..files.whole_file import replaced_whole
from ..geometry.linear import scale_of
from ..geometry.transforms import Transform, fit
from ..joint.adjustment import ADJUSTED, TIED, UNSETTLED, JointAdjustment, PlacedScene, adjust
from ..joint.links import REFERENCE, Link, Scene
from ..joint.solve import check_solver
from ..messages import text
from ..pair import Pair, Size
from ..raster.read.source import describe
from ..run.report import plain
from .job import SceneJob
from .joint_summary import Adjusted, JointSummary
from .own_files import JOINT
from .pairs import PairRecord, match_pair, pair_jobs
from .placing import PlaceJob, Single, place_scene, single_of
from .record import ERROR, SceneRecord
from .scene import register_scene
from .scene_runner import close_thread_runner
from .spread import Spread, here

STAGE, PLACING = "joint", "placing"  # of the progress: pairs of neighbours, then the files that change


@dataclass(frozen=True)
class _Known:
    """A scene that takes part."""

    job: SceneJob
    record: SceneRecord
    single: Single
    scene: Scene
    anchor: Pair[np.ndarray] | None  # places in the reference and the scene


def joint_adjustment(
    spread: Spread = here,
) -> Callable[[Sequence[SceneJob], Sequence[SceneRecord], Feedback], Adjusted]:
    """What `run_series` calls after the scenes. spread: where pairs and files are made.

    A scene that was refused alone, and that its neighbours place, gets the state "tied" and its files. One
    that its neighbours contradict is placed by them, or keeps its own registration with a caution, as its
    loops allow. Raises TiepointError where scipy is missing, at once, and Cancelled.
    """
    check_solver()

    def after(jobs: Sequence[SceneJob], records: Sequence[SceneRecord], feedback: Feedback) -> Adjusted:
        try:
            return _adjusted(jobs, records, feedback, spread)
        finally:
            close_thread_runner()  # of this thread, where it did the work itself

    return after


def _adjusted(
    jobs: Sequence[SceneJob], records: Sequence[SceneRecord], feedback: Feedback, spread: Spread
) -> Adjusted:
    found = {record.stem: record for record in records}
    known = [_read(job, found[job.stem], feedback) for job in jobs if found[job.stem].state != ERROR]
    if not known:
        return Adjusted(records)
    pairs = pair_jobs([each.job for each in known], [each.single.record for each in known])
    feedback.info(text("log_joint_pairs", count=len(pairs)))
    ended = _counted(spread(match_pair, pairs, feedback), len(pairs), STAGE, feedback)
    matched = sorted(ended, key=lambda pair: (pair.first, pair.second))
    number = {each.job.stem: index for index, each in enumerate(known)}
    links, named = _links(known, matched, number)
    adjusted = adjust([each.scene for each in known], links)
    places, restored = [], []
    for index, (each, placed) in enumerate(zip(known, adjusted.scenes)):
        if placed.state in (ADJUSTED, TIED) or (placed.state == UNSETTLED and each.single.record.registered):
            places.append(_place_job(index, each, placed, adjusted, links, known))
        elif each.record.joint:  # it was moved before, and is no more
            restored.append(replace(each.job, again=True))
    made = chain(spread(place_scene, places, feedback), spread(register_scene, restored, feedback))
    for record in _counted(made, len(places) + len(restored), PLACING, feedback):
        found[record.stem] = record
    summary = JointSummary(_values(known, matched, adjusted, named))
    _write(jobs[0].folder / JOINT, summary.values)  # closure, contradictions, each scene's state
    for sentence in summary.sentences():
        feedback.info(sentence)
    return Adjusted([found[job.stem] for job in jobs if job.stem in found], summary)


def _counted(results: Iterable[Any], count: int, stage: str, feedback: Feedback) -> Iterator[Any]:
    for number, result in enumerate(results, start=1):
        feedback.progress(stage, number / count)
        yield result


def _read(job: SceneJob, record: SceneRecord, feedback: Feedback) -> _Known:
    feedback.check()
    single = single_of(job, record)
    info = describe(job.scene)
    base: Transform | None = None
    anchor, pixel = None, 1.0
    if single.record.registered:
        fitted = of_report(single.report, single.points, OnlyCancelling(feedback))
        base, used = fitted.transform, fitted.points.take(fitted.points.used)
        anchor = Pair(reference=used.reference, sensed=used.sensed)
        pixel = _pixel(base, info.size)
    return _Known(job, record, single, Scene(info.size, base, pixel), anchor)


def _pixel(base: Transform, size: Size) -> float:
    """Side of a pixel of the scene in reference pixels, at least 1."""
    corners = np.array([[0.0, 0.0], [size.width, 0.0], [0.0, size.height], [size.width, size.height]])
    mapped = base.apply(corners)
    try:
        affine = fit("affine", source=corners, target=mapped).matrix
    except TiepointError:
        return 1.0
    return 1.0 if affine is None else max(1.0, scale_of(affine[:2, :2]))


def _links(
    known: Sequence[_Known], matched: Sequence[PairRecord], number: dict[str, int]
) -> tuple[list[Link], list[tuple[str, str]]]:
    """The accepted registrations as links, and the names of their ends; "" is the reference."""
    links, named = [], []
    for index, each in enumerate(known):
        if each.anchor is not None:
            links.append(
                Link(
                    first=REFERENCE,
                    second=index,
                    at_first=each.anchor.reference,
                    at_second=each.anchor.sensed,
                )
            )
            named.append(("", each.job.stem))
    for pair in matched:
        if pair.at_first:
            links.append(
                Link(
                    first=number[pair.first],
                    second=number[pair.second],
                    at_first=np.array(pair.at_first),
                    at_second=np.array(pair.at_second),
                )
            )
            named.append((pair.first, pair.second))
    return links, named


def _place_job(
    index: int,
    each: _Known,
    placed: PlacedScene,
    adjusted: JointAdjustment,
    links: Sequence[Link],
    known: Sequence[_Known],
) -> PlaceJob:
    joint = _figures(placed, known)
    if placed.state != ADJUSTED:
        joint["moved_px"] = None
    if placed.state == UNSETTLED:
        joint["standard_error_px"] = None
    place: dict[str, Any] = {}
    if placed.state == TIED and placed.transform is not None:
        common = _common(index, adjusted, links)
        matrix = placed.transform.matrix
        if matrix is None:  # its own registration bends, and was contradicted: only its neighbours count
            matrix = fit("affine", source=common.sensed, target=common.reference).matrix
        place = {"matrix": matrix, "at_scene": common.sensed, "at_reference": common.reference}
    else:
        place = {"correction": np.eye(3) if placed.correction is None else placed.correction}
    content = json.dumps(plain({"joint": joint, "run": each.single.record.run, **place}), sort_keys=True)
    return PlaceJob(
        scene=each.job,
        run=each.single.record.run,
        key=hashlib.sha256(content.encode()).hexdigest(),
        joint=joint,
        cautions=tuple(_cautions(placed)),
        **place,
    )


def _figures(placed: PlacedScene, known: Sequence[_Known]) -> dict[str, Any]:
    """What the adjustment says of a scene, as JSON has it."""
    return plain(
        {
            "state": placed.state,
            "moved_px": placed.moved,
            "standard_error_px": placed.standard_error,
            "loop_closure_px": placed.closure,
            "confirmed": placed.confirmed,
            "contradicted": placed.contradicted,
            "neighbours": [known[other].job.stem for other in placed.neighbours],
        }
    )


def _common(index: int, adjusted: JointAdjustment, links: Sequence[Link]) -> Pair[np.ndarray]:
    """Places of a scene that it has in common with its neighbours, and where these have them in the
    reference."""
    at_scene, at_reference = [], []
    for number in adjusted.used:
        link = links[number]
        if index not in link.ends or REFERENCE in link.ends:
            continue
        first = link.first == index
        other = adjusted.scenes[link.second if first else link.first].transform
        if other is None:
            continue
        at_scene.append(link.at_first if first else link.at_second)
        at_reference.append(other.apply(link.at_second if first else link.at_first))
    return Pair(reference=np.vstack(at_reference), sensed=np.vstack(at_scene))


def _cautions(placed: PlacedScene) -> list[tuple[str, dict[str, float]]]:
    """What to know of the place: codes of core.run.cautions and their figures."""
    if placed.state == UNSETTLED:
        return [("joint_unsettled", {})]
    if placed.state == ADJUSTED:
        return [("joint_adjusted", {"pixels": placed.moved})]
    figures = {"pixels": placed.standard_error, "count": len(placed.neighbours)}
    listed: list[tuple[str, dict[str, float]]] = [("tied_in", figures)]
    if not placed.confirmed:
        listed.append(("tied_unconfirmed", {}))
    if placed.contradicted:
        listed.append(("joint_contradicted", {}))
    return listed


def _values(
    known: Sequence[_Known],
    matched: Sequence[PairRecord],
    adjusted: JointAdjustment,
    named: Sequence[tuple[str, str]],
) -> dict[str, Any]:
    """Everything that the adjustment found, as JSON has it."""
    return plain(
        {
            "loop_closure": adjusted.closure.to_json(),
            "loop_closure_of_all": adjusted.closure_of_all.to_json(),
            "link_error_px": adjusted.link_error,
            "anchor_error_px": adjusted.anchor_error,
            "pairs": len(matched),
            "pairs_registered": sum(bool(pair.at_first) for pair in matched),
            "left_out": [
                {"link": named[each.link], "off_px": each.off, "settled": each.settled}
                for each in adjusted.left_out
            ],
            "scenes": {
                each.job.stem: _figures(placed, known) for each, placed in zip(known, adjusted.scenes)
            },
        }
    )


def _write(path: Path, values: dict[str, Any]) -> None:
    with replaced_whole(path) as unfinished:
        unfinished.write_text(
            json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8"
        )
