"""The figures of two runs side by side, as rows of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ....core.edit.transform_distance import TransformDistance, transform_distance
from ....core.figure_text import figure
from ....core.run.cautions import cautions_in
from ...common import tr
from ..export.report_tables import measure_rows, option_rows
from .run_side import RunSide

_NONE = "–"


@dataclass(frozen=True)
class Row:
    """A figure of both runs; `tips`: what is said of it for each."""

    name: str
    values: tuple[str, str]
    tips: tuple[str, str] = ("", "")

    @property
    def differs(self) -> bool:
        return self.values[0] != self.values[1]


def rows(here: RunSide, other: RunSide) -> list[Row]:
    """The measures of both runs, their cautions, and the options in which they differ."""
    measures = _joined(*(_measures(side) for side in (here, other)))
    options = _joined(*(option_rows(side.record.options, side.report) for side in (here, other)))
    named = {row.name for row in measures}
    return [*measures, *(row for row in options if row.differs and row.name not in named)]


def run_name(number: int) -> str:
    """number: of the run in its project, 0 = saved before runs had one."""
    return tr("Run {}").format(number) if number else tr("Earlier run")


def same_pair(here: RunSide, other: RunSide) -> bool:
    """Whether both runs register the same two rasters, so that their transforms can be compared."""
    return all(
        one.source.uri == two.source.uri and one.size == two.size
        for one, two in zip(here.infos.both, other.infos.both)
    )


def distance(here: RunSide, other: RunSide) -> TransformDistance | None:
    """How far the two transforms lie apart; None where that cannot be said."""
    one, two = here.adjustment.transform, other.adjustment.transform
    if one is None or two is None or not same_pair(here, other):
        return None
    return transform_distance(one, two, here.infos.map(lambda info: info.size))


def sentence(here: RunSide, other: RunSide) -> str:
    """How far the two results lie apart, in one or two sentences."""
    if not same_pair(here, other):
        return tr("The two runs are of different rasters: lengths are in pixels of each run's own reference.")
    for side in (here, other):
        if side.adjustment.transform is None:
            reason = side.adjustment.refusal.text
            return tr("{} has no transform: {}").format(run_name(side.number), reason)
    found = distance(here, other)
    if found is None:
        return tr("Neither transform puts the sensed raster onto the reference.")
    if found.worst < 0.005:
        return tr("The two transforms are the same, to 0.01 px.")
    return tr("The two transforms lie {} px apart (RMS over the overlap), at most {} px.").format(
        figure(found.rms, ".2f"), figure(found.worst, ".2f")
    )


def _measures(side: RunSide) -> Iterator[tuple[str, str, str]]:
    yield from measure_rows(side.adjustment, side.points, side.report, side.verdict)
    cautions = cautions_in(side.verdict)
    yield tr("Cautions"), str(len(cautions)), "\n".join(each.text for each in cautions)


def _joined(ones: Any, others: Any) -> list[Row]:
    """Rows of the same name beside each other, in the order of the first; what one lacks is “–”."""
    sides = [{name: (value, tip) for name, value, tip in side} for side in (ones, others)]
    names = list(sides[0])
    for index, name in enumerate(sides[1]):
        if name not in sides[0]:
            before = [each for each in list(sides[1])[:index] if each in names]
            names.insert(names.index(before[-1]) + 1 if before else 0, name)
    found = [[side.get(name, (_NONE, "")) for side in sides] for name in names]
    return [Row(name, (one[0], two[0]), (one[1], two[1])) for name, (one, two) in zip(names, found)]
