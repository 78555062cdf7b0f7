"""Whether two rasters that claim to be aligned are: a verdict on the shift measured between them.

Nothing is warped and nothing is fitted. A verdict needs places that agree clearly and with their neighbours;
where there are too few of them, it is that the shift cannot be measured, and why.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback, Part
from ..figure_text import figure, length
from ..geometry.transforms import fit
from ..messages import NOTHING, Notice, text
from ..pair import Pair
from ..raster.pictures.quality_surface import write_shift_surface
from ..raster.points.shift_layer import write_shift_layer
from ..raster.read.ground_lengths import ground_offsets
from ..raster.read.source import RasterInfo, RasterSource
from ..raster.warp.output_file import written_together
from .remaining_shift import SIDE, ShiftField, measure_shift

ALIGNED = 1.0  # reference px: a 90th percentile below is called aligned
_WIDER = (32.0, 128.0)  # px, shifts that are expected one after the other where nothing agrees near zero
_WIDE_SIDE = 8  # places a side of such a search: enough to say around which shift to measure
_OF_OVERLAP = 0.25  # of the reference's shorter side, the widest search
_FEWEST = 5  # places
# Of the places tried. Of unrelated images, one in a hundred matches clearly, see remaining_shift._CLEAR.
_LEAST_SHARE = 0.06
_NEIGHBOURS = 6  # clear places whose shifts a place is compared with
_NEAR, _FAR = 1.0, 4.0  # px; neighbours differ by 1 px at any rate, by 4 px only where all do
_LEAST_AGREEING = 0.4  # share of the clear places that agree with their neighbours; of random shifts, 0.2 do


@dataclass(frozen=True)
class Alignment(ShiftField):
    """The shift between two rasters, and what it says about them. Lengths are in reference pixels."""

    # (N,) bool: agrees with its neighbours. Only these are in the smoothed surface
    agreeing: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))
    refusal: Notice = NOTHING  # why the shift cannot be measured; NOTHING where it can
    ground: tuple[float, str] | None = (
        None  # the 90th percentile on the ground, and its unit; None = not known
    )

    @property
    def measured(self) -> bool:
        """Whether there is a verdict."""
        return not self.refusal

    @property
    def within(self) -> float | None:
        """What nine of ten places are off by at most; None where it cannot be measured.

        Of the places that agree with their neighbours: with radar, the others are wrong matches.
        """
        return float(np.percentile(self.lengths[self.agreeing], 90)) if self.measured else None

    @property
    def aligned(self) -> bool:
        """Whether that is below a pixel."""
        return self.within is not None and self.within <= ALIGNED

    @property
    def covered(self) -> float:
        """Share of the places tried that matched clearly and agree with their neighbours."""
        return int(self.agreeing.sum()) / self.tried if self.tried else 0.0

    @property
    def verdict(self) -> str:
        """One or two sentences for people."""
        if self.within is None:
            return self.refusal.text
        ground = "" if self.ground is None else f" ({length(self.ground[0])} {self.ground[1]})"
        within = figure(self.within, ".2f" if self.within < 10 else ".0f")
        if self.aligned:
            found = text("shift_aligned", within=within, ground=ground)
        else:
            dx, dy = np.median(self.shifts[self.agreeing], axis=0).tolist()
            found = text("shift_not_aligned", within=within, ground=ground, dx=dx, dy=dy)
        count = int(self.agreeing.sum())
        places = text("shift_places", places=count, tried=self.tried, percent=100.0 * self.covered)
        rest = text("shift_rest", reach=self.reach) if count < self.tried else ""
        return " ".join(part for part in (found, places, rest) if part)

    def figures(self) -> dict[str, Any]:
        """The figures of ShiftField and the verdict, by the names here; `within` in px, `ground` in unit."""
        return {
            **super().figures(),
            "measured": self.measured,
            "aligned": self.aligned,
            "within": self.within,
            "ground": None if self.ground is None else self.ground[0],
            "unit": None if self.ground is None else self.ground[1],
            "covered": self.covered,
            "agreeing": int(self.agreeing.sum()),
            "verdict": self.verdict,
            "reason": self.refusal.code,
        }

    def __str__(self) -> str:
        """The verdict, and a line of figures."""
        return f"{self.verdict}\n{super().__str__()}"


def measure_alignment(
    infos: Pair[RasterInfo],
    feedback: Feedback,
    *,
    bands: Pair[tuple[int, ...]],
    expected: float = 0.0,
    side: int = SIDE,
) -> Alignment:
    """The shift between two rasters at the same place, and the verdict. Arguments as of measure_shift.

    Where nothing agrees within the expected shift, it is searched further, and what is found there is
    measured again around it, at the reference's own pixels. Raises NoOverlap, TiepointError and Cancelled.
    """
    limit = _OF_OVERLAP * min(infos.reference.size)
    reaches = [expected, *(wide for wide in _WIDER if expected < wide <= limit)]
    share = 1.0 / (len(reaches) + 1)
    found = first = judged(
        measure_shift(infos, Part(feedback, 0.0, share), bands=bands, expected=expected, side=side)
    )
    for index, reach in enumerate(reaches[1:], 1):
        if found.measured:
            break
        part, places = Part(feedback, index * share, share), min(side, _WIDE_SIDE)
        found = judged(measure_shift(infos, part, bands=bands, expected=reach, side=places))
    if not found.measured:  # all places of the grid are worth more than those of the widest search
        found = judged(replace(first, reach=found.reach))
    elif found is not first:
        finer = _measured_around(found, infos, Part(feedback, 1.0 - share, share), bands, side)
        found = finer if finer.measured else found
    feedback.progress("shift", 1.0)
    return on_the_ground(found, infos.reference)


def write_alignment(
    found: Alignment, reference: RasterInfo, inputs: Pair[RasterSource], outputs: dict[str, Path]
) -> list[Path]:
    """Write the layer of points ("points") and the smoothed shift ("surface") that are wanted, both or none.

    Returns what was written: without a verdict there is no surface. Raises TiepointError.
    """
    wanted = {name: path for name, path in outputs.items() if name == "points" or found.measured}
    if not wanted:
        return []
    with written_together(list(wanted.values()), *inputs.both) as places:
        for name, place in zip(wanted, places):
            if name == "points":
                agreeing, silent = found.agreeing, found.silent
                columns = found.places, found.shifts, found.quality, agreeing, silent
                write_shift_layer(place, *columns, reference)
            else:
                kept = found.agreeing
                write_shift_surface(place, found.places[kept], found.shifts[kept], reference)
    return list(wanted.values())


def judged(shifts: ShiftField) -> Alignment:
    """The verdict on shifts that were measured."""
    agreeing = agrees(shifts.places, shifts.shifts)
    return Alignment(
        shifts.places,
        shifts.shifts,
        shifts.quality,
        shifts.tried,
        silent=shifts.silent,
        reach=shifts.reach,
        agreeing=agreeing,
        refusal=_refusal(shifts, agreeing),
    )


def agrees(places: np.ndarray, shifts: np.ndarray) -> np.ndarray:
    """(N,) bool: whether the shift of each place (N, 2) is like those of its nearest neighbours."""
    count = len(places)
    if count <= 2:
        return np.zeros(count, bool)
    apart = np.hypot(*(np.subtract.outer(places[:, axis], places[:, axis]) for axis in (0, 1)))
    np.fill_diagonal(apart, np.inf)
    nearest = np.argsort(apart, axis=1)[:, : min(_NEIGHBOURS, count - 1)]
    around = shifts[nearest]  # (N, neighbours, 2)
    middle = np.median(around, axis=1)
    spread = np.median(np.linalg.norm(around - middle[:, None], axis=2), axis=1)
    off = np.linalg.norm(shifts - middle, axis=1)
    return np.asarray(off <= np.clip(3.0 * spread, _NEAR, _FAR))


def _refusal(shifts: ShiftField, agreeing: np.ndarray) -> Notice:
    """Why the shifts cannot be judged; NOTHING where they can."""
    clear, tried = len(shifts.places), shifts.tried
    if tried < _FEWEST:
        return Notice.of("shift_small_overlap", tried=tried, least=_FEWEST)
    if clear < max(_FEWEST, _LEAST_SHARE * tried):
        return Notice.of("shift_no_agreement", places=clear, tried=tried, reach=shifts.reach)
    if agreeing.mean() < _LEAST_AGREEING:
        return Notice.of("shift_scattered", places=clear, agreeing=int(agreeing.sum()))
    return NOTHING


def _measured_around(
    rough: Alignment,
    infos: Pair[RasterInfo],
    feedback: Feedback,
    bands: Pair[tuple[int, ...]],
    side: int,
) -> Alignment:
    """The shifts again, searched near those that a wide search found, without its coarser pixels."""
    places, shifts = rough.places[rough.agreeing], rough.shifts[rough.agreeing]
    try:
        plane = fit("affine", source=places, target=places + shifts)
    except TiepointError:
        plane = fit("similarity", source=places, target=places + shifts)

    def supposed(points: np.ndarray) -> np.ndarray:
        return np.asarray(plane.apply(points) - points)

    found = judged(measure_shift(infos, feedback, bands=bands, side=side, supposed=supposed))
    return replace(found, reach=rough.reach)


def on_the_ground(found: Alignment, reference: RasterInfo) -> Alignment:
    """The alignment with its length on the ground, where that is known."""
    kept = found.agreeing
    lengths = ground_offsets(reference, found.places[kept], found.shifts[kept]) if found.measured else None
    if lengths is None:
        return found
    return replace(found, ground=(float(np.percentile(np.hypot(*lengths[0].T), 90)), lengths[1]))
