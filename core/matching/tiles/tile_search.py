"""The first estimate by tiles: near a prior, or everywhere at any turn and scale.

A coarse pass over both images, shrunk, gives a transform; a fine pass around it must agree, and makes it
precise. Tiles of the fine pass beside those of the coarse one count as further evidence.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Callable

import numpy as np

from ...found_by import TILES, WHOLE_IMAGE
from ...geometry.linear import scale_of, similarity, turn_of
from ...geometry.transforms import MatrixTransform
from ...options import MatchOptions
from ...pair import Pair
from ...transform_models import MODELS
from ..estimate.consensus import Consensus, find_consensus
from ..estimate.first_estimate import Estimate, surer
from ..estimate.neighbours import Matches
from ..estimate.nfa import log10_nfa
from ..features.pso_sift import Features
from .overlap_search import OverlapPlace, OverlapSearch
from .tile_finder import TOLERANCE, TileFinder, TileMatches
from .turned_fields import TurnedFields
from .whole_search import SIDE, WholeSearch

QUICK, COARSE, FINE = 200, 280, 600  # px, root of the image's area in each pass
# Passes near a prior, one after the other until one is sure: with clouds over 60 % of both images the first
# gives 2.7 and the second -20 (log10 NFA), for one second more.
NEAR = (COARSE, 450)
WORTH_COARSE = 1.0  # log10 NFA of a quick pass up to which a coarse one follows
WORTH_FINE = -2.0  # log10 NFA of a coarse pass up to which a fine one follows
ENOUGH = -12.0  # log10 NFA up to which no other turn and scale is tried
# The same of both images as wholes; the lowest of 25 crossed radar pairs at all turns was -0.4.
SURE_AS_A_WHOLE = -6.0
CONFIRMED = -8.0  # log10 NFA of the fine pass above which that pass decides
RIVAL = 0.5  # tiles that agree on another place over those that agree on this one: above, both are dropped
# The same of both images as wholes, by the values of their places. Of 19 radar images the right ones had 0.38
# to 0.86, the wrong ones 0.89 to 0.99; where a part stands twice, 1.
RIVAL_AS_A_WHOLE = 0.9
# Tiles are tried under the PASSES turns and scales, of 150, under which both images agree best as wholes;
# ROUND of them at a time. Of 39 turned crops one was found by these passes alone, by the 14th.
PASSES, ROUND = 40, 8
FOLLOWED = 2  # quick passes of a round that are followed
HYPOTHESES = 8  # of turn and scale by keypoints that are tried before all others
# Side of the larger image over that of the smaller. Above SMALL, the smaller image is first searched as a
# whole; above VERY_SMALL, its tiles are not searched: of 280 px a side 4 tiles would be left, of 200 px one.
SMALL, VERY_SMALL = 3.0, 5.0
PLACES = 6  # of the smaller image, at one scale, that are tested by its tiles; the right one comes first
TURN_STEP = 12.0  # degrees: tiles tolerate half of it
SCALES = (1.0, 1.2, 1 / 1.2, 1.44, 1 / 1.44)  # tiles tolerate a tenth
# Samples drawn beside the hypotheses of two tiles each: where scales differ by axis, few of these have the
# right turn.
DRAWS = {"similarity": 0, "affine": 500}
_TURN = 15.0  # degrees between the supposed turn and that of two tiles
_OCTAVES = 0.35  # log2 of the scale of two tiles over the supposed one


class TileSearch:
    """Searches of one pair, one after the other."""

    def __init__(
        self,
        fields: TurnedFields,
        options: MatchOptions,
        rng: np.random.Generator,
        tick: Callable[[], None] = lambda: None,
        wholes: OverlapSearch | None = None,
    ) -> None:
        """fields: of the reference and the sensed image. tick: called at each pass. wholes: a search of the
        same pair, which may have begun; None = a new one."""
        self._finder = TileFinder(fields)
        self._wholes = OverlapSearch(fields.canvases, tick) if wholes is None else wholes
        self._is_mirrored = fields.is_mirrored
        self._options = options
        self._rng = rng
        self._tick = tick
        self._tests = 1  # passes so far; the score is corrected for taking the best of them

    def near(self, prior: MatrixTransform, radius: float) -> Estimate | None:
        """The estimate within `radius` px of the reference from `prior`, of about its turn and scale."""
        linear = prior.values[:2, :2]
        best: Estimate | None = None
        before = 0.0
        for side in NEAR:
            detail = self._finder.detail(linear, side)
            if detail <= before:  # the images are small: the pass before was at full size
                break
            before = detail
            tile_pass = self._pass(linear, side, prior, radius)
            best = surer(best, None if tile_pass is None else self._fine(tile_pass))
            if best is not None and best.log10_nfa <= ENOUGH:
                break
        return best

    def everywhere(self, hypotheses: Iterable[np.ndarray]) -> Estimate | None:
        """The estimate anywhere, at any turn and scale; hypotheses: the likeliest of these, 2 x 2 maps from
        the sensed to the reference image. All others are tried after them."""
        likely = list(islice(hypotheses, HYPOTHESES))
        ratio = self._finder.ratio(np.eye(2))
        if ratio <= SMALL:
            return self._by_tiles(likely)
        best = self._as_a_whole(likely)
        if best is not None and best.log10_nfa <= ENOUGH:
            return best
        # Perhaps the images show the same ground, and one has far smaller pixels.
        found = self._by_overlap() if ratio > VERY_SMALL else self._by_tiles(likely)
        return surer(best, found)

    def _by_tiles(self, likely: list[np.ndarray]) -> Estimate | None:
        """The estimate by tiles: under the likely turns and scales, then where both images agree best as
        wholes, then under all others."""
        best = self._by_passes([likely])
        if best is None or best.log10_nfa > ENOUGH:
            best = surer(best, self._by_overlap())
        if best is None or best.log10_nfa > SURE_AS_A_WHOLE:
            others = self._wholes.likeliest(chain.from_iterable(_all_round()))[:PASSES]
            best = surer(best, self._by_passes(others[k : k + ROUND] for k in range(0, PASSES, ROUND)))
        return best

    def _by_overlap(self) -> Estimate | None:
        """The estimate where both images agree best as wholes: by tiles, if these agree on it, or as it
        is."""
        if self._is_mirrored:
            return None
        place = self._wholes.best()
        if place is None or place.log10_nfa > WORTH_COARSE or place.rival > RIVAL_AS_A_WHOLE:
            return None
        before, self._tests = self._tests, self._tests + int(self._wholes.tests)
        by_tiles = self._at(MatrixTransform("affine", place.transform))
        self._tests = before
        return surer(by_tiles, self._as_found(place))

    def _as_found(self, place: OverlapPlace) -> Estimate | None:
        """The place as an estimate, with the tiles that agree with it, few as they may be."""
        transform = MatrixTransform("similarity", place.transform)
        linear = place.transform[:2, :2]
        pixel = max(1.0, scale_of(linear)) / self._finder.detail(linear, COARSE)  # px of the reference
        found = self._finder.find(linear, COARSE, transform, 4.0 * TOLERANCE * pixel)
        if not len(found):
            return None
        error = np.linalg.norm(transform.apply(found.sensed) - found.reference, axis=1)
        agree = np.argsort(error, kind="stable")[: max(1, np.count_nonzero(error < found.tolerance))]
        consensus = Consensus(transform, agree, float(len(agree)), place.log10_nfa)
        return replace(_as_estimate(found, consensus, near=False), found_by=WHOLE_IMAGE)

    def _by_passes(self, rounds: Iterable[list[np.ndarray]]) -> Estimate | None:
        """The estimate by passes under each turn and scale of each round."""
        best: Estimate | None = None
        for linears in rounds:
            passes = [tile_pass for tile_pass in map(self._quick, linears) if tile_pass is not None]
            passes.sort(key=lambda tile_pass: tile_pass.consensus.log10_nfa)
            for tile_pass in passes[:FOLLOWED]:
                found = self._followed(tile_pass)
                best = surer(best, found)
                if best is not None and best.log10_nfa <= ENOUGH:
                    return best
        return best

    def _as_a_whole(self, likely: list[np.ndarray]) -> Estimate | None:
        """The estimate where one image is far smaller: by its tiles at the places where it fits best as a
        whole."""
        whole = WholeSearch(self._finder.canvases)
        before = self._tests
        best: Estimate | None = None
        for linears in (likely, *_all_round()):
            places = whole.candidates(linears)
            self._tests = before + int(whole.tests)  # every place compared counts as a test
            found = [self._at(MatrixTransform("affine", place.transform)) for place in places[:PLACES]]
            for estimate in found:
                if not self._has_rival(estimate, found):
                    best = surer(best, estimate)
            if best is not None and best.log10_nfa <= ENOUGH:
                return best
        return best

    def _has_rival(self, one: Estimate | None, others: list[Estimate | None]) -> bool:
        """Whether the small image fits about as well at another place, as among like houses."""
        if one is None:
            return False
        height, width = self._finder.canvases.images.sensed.shape
        middle = np.array([[width / 2, height / 2]])
        place, least = one.consensus.transform, RIVAL * len(one.consensus.inliers)
        return any(
            np.linalg.norm(place.apply(middle) - other.consensus.transform.apply(middle))
            > self._off_by(place)
            for other in others
            if other is not None and len(other.consensus.inliers) > least
        )

    def _at(self, place: MatrixTransform) -> Estimate | None:
        """The estimate by tiles around a supposed place."""
        radius = self._off_by(place)
        tile_pass = self._pass(place.values[:2, :2], COARSE, place, radius)
        for _ in range(2):
            if tile_pass is None or tile_pass.consensus.log10_nfa > WORTH_COARSE:
                return None
            found = tile_pass.consensus.transform
            tile_pass = self._pass(found.values[:2, :2], COARSE, found, radius)
        if tile_pass is None or tile_pass.consensus.log10_nfa > WORTH_FINE:
            return None
        estimate = self._fine(tile_pass)
        return None if estimate is None else replace(estimate, near=False, found_by=WHOLE_IMAGE)

    def _off_by(self, place: MatrixTransform) -> float:
        """px of the reference by which a corner may be off under a supposed turn and scale."""
        half_diagonal = self._finder.canvases.images.map(lambda image: math.hypot(*image.shape) / 2)
        half = min(half_diagonal.reference, half_diagonal.sensed * scale_of(place.values[:2, :2]))
        turned, scaled, placed = math.radians(TURN_STEP / 2), (SCALES[1] - 1) / 2, 2 * TOLERANCE / SIDE
        return half * (turned + scaled + placed)

    def _followed(self, tile_pass: _Pass | None) -> Estimate | None:
        """The estimate from a quick pass, followed by passes under the turn and scale found."""
        if tile_pass is None or tile_pass.consensus.log10_nfa > WORTH_COARSE:
            return None
        for _ in range(2):
            tile_pass = self._pass(tile_pass.consensus.transform.values[:2, :2], COARSE)
            if tile_pass is None or tile_pass.consensus.log10_nfa > WORTH_FINE:
                return None
        return self._fine(tile_pass)

    def _quick(self, linear: np.ndarray) -> _Pass | None:
        """A quick pass at half the detail, and at all of it where some tiles agree."""
        self._tick()
        some = self._finder.find(linear, QUICK, quick=True)
        consensus = self._agreement(some, _two_tile_similarities(some, linear), {"similarity": 0})
        if consensus is None:
            self._tests += 1
            return None
        return self._pass(linear, QUICK)

    def _pass(
        self, linear: np.ndarray, side: int, near: MatrixTransform | None = None, radius: float = np.inf
    ) -> _Pass | None:
        """A pass: the transform that the tiles agree on, of about the turn and scale of `linear`."""
        self._tests += 1
        self._tick()
        found = self._finder.find(linear, side, near, radius)
        candidates = _two_tile_similarities(found, linear)
        consensus = self._agreement(found, candidates, DRAWS)
        return None if consensus is None else _Pass(linear, side, near, radius, found, consensus)

    def _fine(self, coarse: _Pass) -> Estimate | None:
        """The precise estimate from a coarse pass; None where another place fits about as well, as in an
        orchard."""
        transform = coarse.consensus.transform
        other = self._finder.find(coarse.linear, coarse.side, coarse.near, coarse.radius, avoid=transform)
        rival = self._agreement(other, _two_tile_similarities(other, coarse.linear), {"similarity": 0})
        if rival is not None and len(rival.inliers) > RIVAL * len(coarse.consensus.inliers):
            return None
        found = self._finder.find(transform.values[:2, :2], FINE, transform, 2.0 * coarse.found.tolerance)
        models = {"affine": 0} if transform.model == "affine" else {"similarity": 0, "affine": 0}
        consensus = self._agreement(found, transform.values[None], models)
        if consensus is None:
            return None
        surely = coarse.consensus.log10_nfa + min(0.0, _further_log10_nfa(coarse, found, consensus))
        finer = found.tolerance < 0.95 * coarse.found.tolerance  # a small image has no finer pass
        if finer and consensus.log10_nfa > CONFIRMED:
            surely = max(surely, consensus.log10_nfa)
        return _as_estimate(found, replace(consensus, log10_nfa=surely), coarse.near is not None)

    def _agreement(
        self, found: TileMatches, candidates: np.ndarray, models: dict[str, int]
    ) -> Consensus | None:
        """The transform that most tiles agree on; models: number of samples drawn beside the candidates."""
        best: Consensus | None = None
        for model, draws in models.items() if len(candidates) else ():
            consensus = find_consensus(
                found, model, self._options, self._rng, candidates, len(models) * self._tests, draws
            )
            if consensus is not None and (best is None or consensus.log10_nfa < best.log10_nfa):
                best = consensus
        return best


@dataclass(frozen=True)
class _Pass:
    """The arguments of a pass, its tiles, and the transform they agree on."""

    linear: np.ndarray
    side: int
    near: MatrixTransform | None
    radius: float
    found: TileMatches
    consensus: Consensus


def _further_log10_nfa(coarse: _Pass, found: TileMatches, consensus: Consensus) -> float:
    """log10 NFA of those tiles of the fine pass that lie beside the agreeing tiles of the coarse pass: these
    are further evidence, while the others show the same pixels again."""
    counted = coarse.found.reference[coarse.consensus.inliers]
    far = np.abs(found.reference[:, None] - counted[None]).max(axis=2) > 0.5 * coarse.found.side
    beside = far.all(axis=1)
    error = consensus.transform.apply(found.sensed[beside]) - found.reference[beside]
    agree = int((np.linalg.norm(error, axis=1) < found.tolerance).sum())
    sample = MODELS[consensus.transform.model].minimum_points
    return log10_nfa(agree, int(beside.sum()), sample, found.tolerance, found.area)


def _all_round() -> Iterator[list[np.ndarray]]:
    """All turns at one scale after the other, as 2 x 2 maps."""
    for scale in SCALES:
        yield [similarity(scale, turn) for turn in np.arange(0.0, 360.0, TURN_STEP)]


def _two_tile_similarities(found: TileMatches, linear: np.ndarray) -> np.ndarray:
    """(m, 3, 3): the similarities through any two tiles that are near the supposed turn and scale."""
    i, j = np.triu_indices(len(found), 1)
    z, w = found.sensed @ np.array([1, 1j]), found.reference @ np.array([1, 1j])
    dz, dw = z[j] - z[i], w[j] - w[i]
    apart = (np.abs(dz) > 1e-6) & (np.abs(dw) > 1e-6)
    i, alpha = i[apart], dw[apart] / dz[apart]
    between = alpha / (0.5 * complex(linear[0, 0] + linear[1, 1], linear[1, 0] - linear[0, 1]))
    near = (np.abs(np.degrees(np.angle(between))) < _TURN) & (np.abs(np.log2(np.abs(between))) < _OCTAVES)
    i, alpha = i[near], alpha[near]
    shift = w[i] - alpha * z[i]
    models = np.zeros((len(i), 3, 3))
    models[:, 0, 0] = models[:, 1, 1] = alpha.real
    models[:, 0, 1], models[:, 1, 0] = -alpha.imag, alpha.imag
    models[:, 0, 2], models[:, 1, 2], models[:, 2, 2] = shift.real, shift.imag, 1.0
    return models


def _as_estimate(found: TileMatches, consensus: Consensus, near: bool) -> Estimate:
    """The tiles as an estimate: features with the turn and scale of the transform."""
    linear = consensus.transform.values[:2, :2]
    turn, scale = turn_of(linear) % 360.0, scale_of(linear)
    index = np.arange(len(found))
    return Estimate(
        Pair(
            reference=Features.of_places(found.reference, scale, turn),
            sensed=Features.of_places(found.sensed, 1.0, 0.0),
        ),
        Matches(sensed=index, reference=index, ratio=found.ratio),
        consensus,
        near,
        tiles=True,
        found_by=TILES,
    )
