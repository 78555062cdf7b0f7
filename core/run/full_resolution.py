"""The control points measured again at native pixels, where the matching saw the rasters reduced.

Rasters above the working size are matched on averaged pixels, so a point is good to about a native pixel.
Here small windows of both rasters are read as they are, the sensed one by the transform found, and one
template is measured in each. The windows are an even grid, so no two share a pixel and their errors are
independent. Working points stay where no window was measured.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..feedback import Feedback
from ..geometry.correlated_noise import points_per_error
from ..geometry.radius_search import pairs_within
from ..geometry.transforms import Transform
from ..messages import text
from ..options import RegistrationOptions
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..points.window_places import WindowPlaces, window_places
from ..raster.read.patch import Patch
from ..raster.read.windows import WindowReader
from ..raster.working.valid_pixels import ValidPixels
from ..raster.working.working_pair import SAME_RESOLUTION, WorkingPair
from ..templates.measurement import Measurement, measure
from ..templates.smoothness import consistent

STAGE = "windows"
LEAST_SHRINK = 1.2  # working over native pixel from which measuring again is worth while
WINDOWS = 400  # wanted in a full overlap
TEMPLATE = 69  # px of the coarser raster, side; with 63 px one of 385 points was 0.20 px off, at 20,000 px
LEAST_QUALITY = 0.12  # as in edit.snapping: unrelated patches reach 0.07
MOST_ERROR = 1.0  # px of the coarser raster, as in matching.selection.refinement
FEWEST = 24  # windows that replace points; a choice: four times what a polynomial of the 2nd order needs
FEWEST_CHECKS = 8  # as in matching.selection.refinement
HELD_OUT = 8  # every so many windows, one is a check point; a choice
# Choices that hardly matter. On a made pair of 920 px, whole and with a quarter of another place, 114 and 91
# windows, RMSE 0.004 and 0.009 px, no window more than 0.09 px off; the same windows with _FIRST of 1 or 3,
# _AGREEMENT of 1 or 4 px, a _SHARE_AGREEING of 0, a LEAST_QUALITY of 0.06, and 7 % fewer with a _LEAST_VALID
# of 0.8.
_FIRST = 2  # every so many columns and rows, the first search: it finds the shift that all share
_LEAST_FOUND = 12  # of the first search: twice what its plane needs, and more
# Working px, median shift of the first search: more contradicts the matching, as rows of crops may that only
# native pixels show. It is 0.0 to 0.1 on pairs that are right.
_MOST_MOVED = 1.0
_RADIUS = (6, 24)  # px of the coarser raster, least and largest search radius
_AGREEMENT = 2.0  # px of the coarser raster, between the shifts of neighbours
_SHARE_AGREEING = 0.25  # of the neighbours, and two at least
_LEAST_VALID = 0.5  # share of a window's pixels
_HOLE = 1.5  # cells from the nearest window, from which on a working point stays: beyond the next cell
# Standard error of the windows' mean over that of the working points', at most. A choice: as precise, up to
# what the medians of a hundred standard errors are uncertain by.
_TOLERATED = 1.15
# Working px: error of points on averaged pixels that those around share, beyond their standard errors: 0.051
# to 0.059 at 1.5 to 2.7 native px a working px. A sixteenth of its square is left in the mean.
SHARED, _PARTS = 0.06, 16


@dataclass(frozen=True)
class _Found:
    """Windows with a clear peak."""

    index: np.ndarray  # (N,) int, of the places
    shift: np.ndarray  # (N, 2) float64, px of the reference, from the predicted place
    quality: np.ndarray  # (N,)
    correlation: np.ndarray  # (N,)
    error: np.ndarray  # (N,) px of the reference

    def take(self, kept: np.ndarray) -> _Found:
        return _Found(*(values[kept] for values in vars(self).values()))


class _Shown(NamedTuple):
    """What the windows of one resolution show."""

    points: ControlPoints  # one for each window that is clear and that its neighbours confirm
    spacing: float  # px of the reference, between windows
    tried: int  # windows


@dataclass(frozen=True)
class MeasuredAgain:
    """points: all of the run's. windows: how many of them were measured at native pixels."""

    points: ControlPoints
    windows: int


@dataclass(frozen=True)
class FullResolution:
    """What measuring again needs of a run. folder: of the working images."""

    pair: WorkingPair
    options: RegistrationOptions
    folder: Path
    feedback: Feedback

    def measured(
        self, points: ControlPoints, transform: Transform, pixel_ratio: float
    ) -> MeasuredAgain | None:
        """The points, native pixels, measured again around `transform`, which was fitted to them.

        pixel_ratio: side of a sensed pixel in reference pixels. None where the matching was at native pixels,
        and where the windows are less precise than the points. Raises TiepointError and Cancelled.
        """
        shrunk = self.pair.shrunk(pixel_ratio)
        used = points.precision[points.used]
        if shrunk <= LEAST_SHRINK or len(used) < FEWEST or not np.isfinite(used).all():
            return None  # without a precision they are keypoints, which beat the templates
        native = (
            pixel_ratio if pixel_ratio > SAME_RESOLUTION else 1.0
        )  # reference px per px of the coarser one
        with ExitStack() as opened:
            bands, percentiles = self.options.read.bands, self.options.read.stretch_percentiles
            readers = self.pair.infos.with_each(
                bands, lambda info, some: opened.enter_context(WindowReader(info, some, percentiles))
            )
            valid = ValidPixels.of(self.pair, self.folder)
            for reduced in _reductions(shrunk):
                windows = _Windows(readers, valid, reduced * native, self.feedback)
                found = self._found(points, transform, windows, shrunk / reduced)
                if found is not None and _better(found.points, points, shrunk * native):
                    break
            else:
                found = None
        self.feedback.progress(STAGE, 1.0)
        if found is None:
            self.feedback.info(text("log_full_resolution_unclear"))
            return None
        made, code = found.points, "log_full_resolution" if reduced == 1 else "log_fuller_resolution"
        self.feedback.info(text(code, found=len(made), windows=found.tried, pixels=reduced))
        kept = points.take(_in_holes(points, made, found.spacing))
        return MeasuredAgain(ControlPoints.join(made, kept), len(made))

    def _found(
        self, points: ControlPoints, transform: Transform, windows: _Windows, shrunk: float
    ) -> _Shown | None:
        """What the windows show; None where that is too little.

        shrunk: working pixels over those of the windows.
        """
        grid = self.pair.grids.reference  # the part of the reference that was matched
        places = window_places(
            transform,
            points.reference,
            box=grid.lift(np.array([[0, 0], np.array(grid.size) - 1])).ravel(),
            size=self.pair.infos.sensed.size,
            count=WINDOWS,
            least=TEMPLATE * windows.step,
        )
        if places is None or len(places) < FEWEST:
            return None
        found = _searched(windows, places, shrunk)
        made = None if found is None else _points(*found, windows.step)
        return None if made is None else _Shown(made, places.spacing, len(places))


def _reductions(shrunk: float) -> list[int]:
    """Native px per window px, one after the other until the windows are clear: noise hides structure, and
    averages over two or four pixels show it, still finer than the working pixels."""
    return [reduced for reduced in (1, 2, 4) if shrunk / reduced > LEAST_SHRINK]


@dataclass(frozen=True)
class _Windows:
    """Reads and measures windows. step: reference px per chip px."""

    readers: Pair[WindowReader]
    valid: Pair[ValidPixels]
    step: float
    feedback: Feedback

    def found(
        self, places: WindowPlaces, radius: int, start: float, end: float, *, with_errors: bool
    ) -> _Found:
        """The windows at the places that have a clear peak within `radius` chip px; start, end: progress."""
        done, each = 0, (end - start) / max(1, 3 * len(places))

        def tick() -> None:
            nonlocal done
            self.feedback.check()
            self.feedback.progress(STAGE, start + done * each)
            done += 1

        side = TEMPLATE + 2 * radius
        upright = np.broadcast_to(np.eye(2), (len(places), 2, 2))
        around = Pair(reference=zip(places.reference, upright), sensed=zip(places.sensed, places.per_offset))
        patches = around.map(
            lambda placed: [Patch.around(place, way, self.step, side) for place, way in placed]
        )
        chips = self.readers.with_each(patches, lambda reader, some: reader.read(some, tick))
        measured: dict[int, Measurement] = {}
        for index in range(len(places)):
            tick()
            one = Pair(reference=chips.reference[index], sensed=chips.sensed[index])
            one.reference[~self.valid.reference.within(patches.reference[index])] = np.nan
            one.sensed[~self.valid.sensed.within(patches.sensed[index])] = np.nan
            if not all(np.isfinite(chip).mean() > _LEAST_VALID for chip in one.both):
                continue
            result = measure(one, radius, with_error=with_errors)
            if result is None or result.quality < LEAST_QUALITY:
                continue
            if result.error < MOST_ERROR or not with_errors:
                measured[index] = result
        values = list(measured.values())
        return _Found(
            np.array(list(measured), int),
            np.array([value.shift for value in values]).reshape(-1, 2) * self.step,
            np.array([value.quality for value in values]),
            np.array([value.correlation for value in values]),
            np.array([value.error for value in values]) * self.step,
        )


def _searched(windows: _Windows, places: WindowPlaces, shrunk: float) -> tuple[WindowPlaces, _Found] | None:
    """The places moved by the shift that a part of them shows, and what was found at all of them; None where
    that part shows nothing, or contradicts the transform.

    A template is exact where hardly any shift is left; half a pixel of it costs 0.01 px.
    """
    low, high = _RADIUS
    radius = int(np.clip(np.ceil(1.5 * shrunk) + 4, low, high))
    part = (places.cell % _FIRST == 0).all(axis=1)
    first = places.take(part)
    found = windows.found(first, radius, 0.0, 0.2, with_errors=False)
    found = found.take(consistent(first.reference[found.index], found.shift))
    if len(found.index) < _LEAST_FOUND:
        return None
    at, shift = first.reference[found.index], found.shift
    basis, whole = (
        np.column_stack([np.ones(len(some)), some - at.mean(axis=0)]) for some in (at, places.reference)
    )
    plane = np.linalg.lstsq(basis, shift, rcond=None)[0]
    if np.median(np.hypot(*(whole @ plane).T)) > _MOST_MOVED * shrunk * windows.step:
        return None
    left = float(np.sqrt(np.mean(np.sum((shift - basis @ plane) ** 2, axis=1)))) / windows.step
    moved = places.moved(whole @ plane)
    radius = int(np.clip(np.ceil(3 * left) + 3, low, radius))
    return moved, windows.found(moved, radius, 0.2, 1.0, with_errors=True)


def _points(places: WindowPlaces, found: _Found, step: float) -> ControlPoints | None:
    """The windows whose neighbours agree, as control points; check points are drawn before any of these is
    dropped as an outlier. None where they are too few."""
    found = found.take(
        _agreeing(places.reference[found.index], found.shift, places.spacing, _AGREEMENT * step)
    )
    at = places.take(found.index)
    check = (at.cell[:, 0] + 3 * at.cell[:, 1]) % HELD_OUT == 0
    if np.count_nonzero(check) < FEWEST_CHECKS:
        check[:] = False
    kept = check | consistent(at.reference, found.shift)
    if np.count_nonzero(kept) < FEWEST:
        return None
    at, found, check = at.take(kept), found.take(kept), check[kept]
    points = ControlPoints.of(
        reference=at.reference,
        sensed=at.moved(found.shift).sensed,
        score=np.clip(found.correlation, 0.0, 1.0),
        precision=found.error,
    )
    return replace(points, check=check)


def _agreeing(places: np.ndarray, shifts: np.ndarray, spacing: float, tolerance: float) -> np.ndarray:
    """(N,) bool: shifts (N, 2) px that a quarter of those in the cells around have, too, and at least two."""
    i, j = pairs_within(places, places, 2.0 * spacing)
    i, j = i[i != j], j[i != j]
    agree = np.sum((shifts[i] - shifts[j]) ** 2, axis=1) <= tolerance**2
    count = np.bincount(i, minlength=len(places))
    agreeing = np.bincount(i[agree], minlength=len(places))
    return agreeing >= np.maximum(2, _SHARE_AGREEING * count)


def _better(made: ControlPoints, points: ControlPoints, working_pixel: float) -> bool:
    """Whether the windows are more precise than the points, by the standard error of their mean.

    working_pixel: reference px.
    """
    used = points.take(points.used)
    before = np.median(used.precision) ** 2 * points_per_error(used.reference) / len(used)
    before += (SHARED * working_pixel) ** 2 / _PARTS
    after = np.median(made.precision[made.used]) ** 2 / np.count_nonzero(made.used)
    return bool(after <= _TOLERATED**2 * before)


def _in_holes(points: ControlPoints, made: ControlPoints, spacing: float) -> np.ndarray:
    """(N,) bool: the points around which no window was measured."""
    near, _ = pairs_within(points.reference, made.reference, _HOLE * spacing)
    return np.bincount(near, minlength=len(points)) == 0
