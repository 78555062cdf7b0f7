"""The pair under every turn, scale and shift by the summed correlation of a network's channels.

The whole overlap counts at once, so that a small image with few distinct places can be found. At each turn
and scale the correlations of all shifts tell how large chance makes them. The best places are hypotheses
only.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...geometry.linear import scale_of, similarity
from ...geometry.parabola import summit
from ...pair import Pair, Side
from ..cnn.dense import DenseSource
from ..reference_cache import ReferenceCache
from ..tiles.canvases import Canvases
from ..tiles.spectra import fast_size
from .channel_map import ChannelGrid, ChannelMap

SIDE = 192  # px, root of the larger image's area: 12 turns cost 3 CPU-seconds
STEP = 8  # px between samples
# Degrees between two passes of the network. Right peaks of 30 radar images: 8.0 deviations high under the
# very turn, 7.9 at 7.5 degrees from the pass, 7.5 at 12.5.
TURN_STEP = 30.0
TURNS = (-12.5, -7.5, -2.5, 2.5, 7.5, 12.5)  # degrees, at which the cells of a pass are sampled
SCALES = (1.0, 1 / 1.22, 1.22, 1 / 1.5, 1.5)  # of the sensed image, passes over the reference
SUBSCALES = (1 / 1.07, 1.0, 1.07)  # of a pass: its cells sampled again, between two of SCALES
# The figures of the next two, and of DISTINCT, are of 19 radar images. With 0.15, 0.3 and 0.45, right peaks
# are 8.4, 8.2 and 7.7 deviations high, the best wrong ones 6.3, 6.1 and 5.9.
LEAST_COMMON = 0.3  # share of the smaller grid that must overlap
PER_MAP = 2  # best places of each turn and scale that are kept; 1 to 4 find the same images
APART = 2  # samples between them
HERE, BESIDE = 1, 3  # samples: how far a peak may be off its transform, and how far it reaches
# px, root mean square over the corners, between two hypotheses. With 10, 20, 30 and 60, 3.6, 2.6, 1.5 and 1.1
# of them are verified for each image; the right one is the first with all.
DISTINCT = 30.0


@dataclass(frozen=True)
class Hypothesis:
    """A transform under which the images may be alike."""

    transform: np.ndarray  # (3, 3) float64, sensed -> reference px
    height: float  # of its peak over the median of all shifts, in robust standard deviations


class ChannelSearch:
    """Searches of one pair. Passes over the reference are kept."""

    def __init__(self, source: DenseSource, canvases: Canvases, cache: ReferenceCache | None = None) -> None:
        """cache: of the reference, from earlier pairs."""
        self._source, self._cache = source, cache
        self._canvases = canvases
        self._references: dict[tuple[float, tuple[int, int]], list[_Spectrum]] = {}

    def best(self, linears: Sequence[np.ndarray], scales: Sequence[float] = SCALES) -> list[Hypothesis]:
        """The places that stand out most under some turns, the highest first. linears: (2, 2) maps from the
        sensed to the reference image; scales: further ones that are tried with each."""
        found: list[Hypothesis] = []
        for linear in linears:
            found += self._under(linear, scales)
        return sorted(found, key=lambda one: -one.height)

    def _under(self, linear: np.ndarray, scales: Sequence[float]) -> Iterator[Hypothesis]:
        base, size = self._detail(linear)
        sensed = self._map("sensed", base * linear)
        for turn in TURNS:
            grid = _Spectrum.of(sensed.grid(similarity(1.0, turn), STEP), size)
            # Of the reference, so that its passes serve every turn.
            references = [one for scale in scales for one in self._reference(base / scale, size)]
            for reference, value in zip(references, heights(size, references=references, sensed=grid)):
                yield from _peaks(value, reference=reference.grid, sensed=grid.grid)

    def _detail(self, linear: np.ndarray) -> tuple[float, tuple[int, int]]:
        """The factor by which the reference is shrunk under `linear`, so that neither image is enlarged nor
        has more than SIDE² px; and the size of the Fourier transforms."""
        scale = scale_of(linear)
        shapes = self._canvases.images.map(lambda image: image.shape)
        sides = Pair(
            reference=math.sqrt(math.prod(shapes.reference)),
            sensed=scale * math.sqrt(math.prod(shapes.sensed)),
        )
        base = round(min(1.0, 1.0 / scale, SIDE / max(sides.both)), 6)
        # Both images side by side, whatever the turn.
        longest = 1.15 * base * scale * math.hypot(*shapes.sensed)
        most = max(SCALES) * max(SUBSCALES) * base
        least = (1 + math.ceil((side * most + longest) / STEP) for side in shapes.reference)
        rows, columns = (fast_size(size, 2) for size in least)
        return base, (rows, columns)

    def _reference(self, shrink: float, size: tuple[int, int]) -> list[_Spectrum]:
        key = round(shrink, 6), size
        if key not in self._references:
            one = self._map("reference", shrink * np.eye(2))
            grids = [one.grid(np.eye(2) / further, STEP) for further in SUBSCALES]
            self._references[key] = [_Spectrum.of(grid, size) for grid in grids]
        return self._references[key]

    def rival(self, transform: np.ndarray) -> float:
        """The height of the best other shift over that of the affine `transform` (3, 3), sensed -> reference
        px; 1 where it has none."""
        linear = transform[:2, :2]
        base, size = self._detail(linear)
        reference = self._map("reference", base * np.eye(2)).grid(np.eye(2), STEP)
        sensed = self._map("sensed", base * linear).grid(np.eye(2), STEP)
        spectra = [_Spectrum.of(reference, size)]
        (value,) = heights(size, references=spectra, sensed=_Spectrum.of(sensed, size))
        predicted = reference.to_grid @ transform @ np.linalg.inv(sensed.to_grid)
        row, column = np.rint(predicted[1::-1, 2] / STEP).astype(int)

        def around(reach: int) -> tuple[np.ndarray, ...]:
            near = np.arange(-reach, reach + 1)
            return np.ix_((row + near) % size[0], (column + near) % size[1])

        here = float(value[around(HERE)].max())
        value[around(BESIDE)] = -np.inf
        other = float(value.max())
        return other / here if here > 0 and np.isfinite(other) else 1.0

    def _map(self, side: Side, linear: np.ndarray) -> ChannelMap:
        def make() -> ChannelMap:
            return ChannelMap(self._source, self._canvases.of(side, linear), linear)

        if self._cache is None or side != "reference":
            return make()
        return self._cache.get(("channels", self._source, tuple(linear.ravel().tolist())), make)


def all_round() -> Iterator[list[np.ndarray]]:
    """Turns as (2, 2) maps, the upright ones first."""
    turns = np.arange(0.0, 360.0, TURN_STEP)
    upright = np.minimum(turns, 360.0 - turns) <= TURN_STEP
    for chosen in (turns[upright], turns[~upright]):
        yield [similarity(1.0, float(turn)) for turn in chosen]


def distinct(found: Sequence[Hypothesis], shape: tuple[int, ...], most: int) -> list[Hypothesis]:
    """The first ones that differ from each other. shape: of the sensed image."""
    height, width = shape[:2]
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]], dtype=np.float64)
    kept: list[tuple[Hypothesis, np.ndarray]] = []
    for one in found:
        ends = (corners @ one.transform.T)[:, :2]
        if all(np.sqrt(np.mean(np.sum((ends - other) ** 2, axis=1))) > DISTINCT for _, other in kept):
            kept.append((one, ends))
        if len(kept) == most:
            break
    return [one for one, _ in kept]


@dataclass(frozen=True)
class _Spectrum:
    """A grid and its Fourier transforms, of the channels and of the valid samples."""

    grid: ChannelGrid
    channels: np.ndarray  # (C, H, W // 2 + 1) complex64
    valid: np.ndarray  # (H, W // 2 + 1) complex64

    @classmethod
    def of(cls, grid: ChannelGrid, size: tuple[int, int]) -> _Spectrum:
        channels = np.stack([np.fft.rfft2(layer, size).astype(np.complex64) for layer in grid.channels])
        return cls(grid, channels, np.fft.rfft2(grid.valid, size).astype(np.complex64))


def heights(
    size: tuple[int, int], *, references: Sequence[_Spectrum], sensed: _Spectrum
) -> Iterator[np.ndarray]:
    """(H, W) for each reference, by the shift of the sensed grid, wrapped around: the sum of the products
    over the root of the number of common samples, about the median, in robust standard deviations. -inf where
    too few are common."""
    conjugate, valid = np.conj(sensed.channels), np.conj(sensed.valid)
    products = np.stack([np.einsum("cij,cij->ij", one.channels, conjugate) for one in references])
    values = np.fft.irfft2(products, size)
    commons = np.fft.irfft2(np.stack([one.valid for one in references]) * valid, size)
    values /= np.sqrt(np.maximum(commons, 1.0))
    whole = float(sensed.grid.valid.sum())
    for one, value, common in zip(references, values, commons):
        yield _standing_out(value, common > LEAST_COMMON * min(float(one.grid.valid.sum()), whole))


def _standing_out(value: np.ndarray, enough: np.ndarray) -> np.ndarray:
    """`value` about its median, in robust standard deviations; -inf where not `enough` is common."""
    shown = value[enough]
    if not len(shown):
        return np.full(value.shape, -np.inf)
    middle = float(np.median(shown))
    spread = 1.4826 * float(np.median(np.abs(shown - middle)))
    return np.where(enough, (value - middle) / max(spread, 1e-9), -np.inf)


def _peaks(value: np.ndarray, *, reference: ChannelGrid, sensed: ChannelGrid) -> Iterator[Hypothesis]:
    """The highest of `value` (H, W), see `heights`."""
    size = value.shape
    back = np.linalg.inv(reference.to_grid)
    for _ in range(PER_MAP):
        row, column = (int(v) for v in np.unravel_index(int(value.argmax()), size))
        best = float(value[row, column])
        if not np.isfinite(best) or best <= 0:
            return
        shift = np.array(
            [
                _wrapped(column, size[1]) + _summit(value[row], column),
                _wrapped(row, size[0]) + _summit(value[:, column], row),
            ]
        )
        moved = np.eye(3)
        moved[:2, 2] = shift * sensed.step
        yield Hypothesis(back @ moved @ sensed.to_grid, best)
        rows = np.arange(row - APART, row + APART + 1) % size[0]
        columns = np.arange(column - APART, column + APART + 1) % size[1]
        value[np.ix_(rows, columns)] = -np.inf


def _summit(line: np.ndarray, at: int) -> float:
    """Offset of the summit from `at` on a line that wraps around; 0 beside places that were not compared."""
    around = line[(at + np.arange(-1, 2)) % len(line)]
    return summit(around) if np.isfinite(around).all() else 0.0


def _wrapped(index: int, size: int) -> int:
    return index if index <= size // 2 else index - size
