"""Which scene of a series is the best reference: the one that shows most, and that the others match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..engine.client import Engine
from ..errors import Cancelled, TiepointError
from ..feedback import Feedback, OnlyCancelling
from ..files.outputs import Outputs
from ..messages import text
from ..options import RegistrationOptions
from ..pair import Pair
from ..raster.read.grids import decimated_grid
from ..raster.read.source import RasterSource, describe
from ..raster.scenes.thumbnail import picture_of
from ..run.registration import register

STAGE = "best"
_LOOK = 256  # px, longer side of the picture that a scene is judged by
_BLOCK = 16  # px a side
# Grey levels of 255 in a stretched picture: cloud, water and gaps vary less within a block. Of 25 references
# that show land, 99 % of the blocks (median) vary more; of five coasts that are mostly sea, 28 to 59 %.
_STRUCTURED = 10.0
# At most 5 x 4 pairs are matched, about a minute. Candidates are the scenes with structure on the largest
# share of their blocks; no other is tried where three of its four probes match: one of them may be cloudy.
_CANDIDATES = 5
_PROBES = 4
_ENOUGH = 0.75
_WORKING = 1024  # px: a match that only says whether is made on a smaller image


@dataclass(frozen=True)
class Best:
    """The reference, and why it is."""

    scene: RasterSource
    why: str


def best_reference(
    scenes: Sequence[RasterSource], options: RegistrationOptions, engine: Engine, feedback: Feedback
) -> Best:
    """The best of the scenes: of those with structure on most of them, the one that most others match.

    Scenes are matched as the options of a registration say: sensed bands are those of every scene, and the
    reference's those of the reference. Raises TiepointError where no two match, and Cancelled.
    """
    shares = [_structured(scene, options, feedback) for scene in scenes]
    order = sorted(range(len(scenes)), key=lambda index: -shares[index])
    candidates = [index for index in order if shares[index] > 0][:_CANDIDATES]
    tried: list[tuple[int, int, int]] = []  # matched, number of probes, candidate
    errors: list[TiepointError] = []
    for number, index in enumerate(candidates):
        feedback.progress(STAGE, number / len(candidates))
        probes = _probes(index, len(scenes))
        pairs = [Pair(reference=scenes[index], sensed=scenes[probe]) for probe in probes]
        matched = sum(_match(pair, options, engine, feedback, errors) for pair in pairs)
        tried.append((matched, len(probes), index))
        if probes and matched >= _ENOUGH * len(probes):
            break
    matched, count, index = max(tried, key=lambda each: each[0], default=(0, 0, 0))
    if not matched:
        if errors and len(errors) == sum(count for _, count, _ in tried):  # nothing was ever compared
            raise errors[0]
        raise TiepointError("series_without_best")
    why = text("best_matched", matched=matched, tried=count, percent=100.0 * shares[index])
    return Best(scenes[index], why)


def _structured(scene: RasterSource, options: RegistrationOptions, feedback: Feedback) -> float:
    """Share of a scene's blocks that have structure; 0 for what cannot be read."""
    try:
        info = describe(scene)
        grid = decimated_grid(info.size, _LOOK)
        image = picture_of(info, options.read.reference_bands[:1], grid, feedback)
    except Cancelled:
        raise
    except TiepointError:
        return 0.0
    rows, columns = (side // _BLOCK for side in image.shape[:2])
    cut = image[: rows * _BLOCK, : columns * _BLOCK]
    blocks = cut.reshape(rows, _BLOCK, columns, _BLOCK, 4).transpose(0, 2, 1, 3, 4)
    grey, known = blocks[..., 0].astype(float), (blocks[..., 3] > 0).all(axis=(2, 3))
    return float((known & (grey.std(axis=(2, 3)) >= _STRUCTURED)).mean()) if known.size else 0.0


def _probes(index: int, count: int) -> list[int]:
    """Other scenes, evenly over the series, which is mostly in the order of its dates."""
    others = [other for other in range(count) if other != index]
    places = np.linspace(0, len(others) - 1, min(_PROBES, len(others)))
    return [others[int(place)] for place in np.rint(places)]


def _match(
    pair: Pair[RasterSource],
    options: RegistrationOptions,
    engine: Engine,
    feedback: Feedback,
    errors: list[TiepointError],
) -> bool:
    """Whether a pair is registered. errors: gets the one that ended it; the scene's own record will
    have it, too."""
    smaller = min(_WORKING, options.read.max_working_size)
    options = replace(options, read=replace(options.read, max_working_size=smaller))
    try:
        return register(pair, Outputs(), options, engine, OnlyCancelling(feedback)).accepted
    except Cancelled:
        raise
    except TiepointError as error:
        errors.append(error)
        return False
