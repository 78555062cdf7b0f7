"""The attempt with the sensed image mirrored left for right."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..geometry.linear import apply_affine
from ..geometry.transforms import MatrixTransform
from ..methods import METHODS
from ..options import MatchOptions
from ..pair import Pair
from ..refusals import AMBIGUOUS, PRINT
from .attempts import MIRRORED, Attempt, attempt_with, find_estimate, is_sure
from .features.pso_sift import mirrored
from .ground.ground import mirror_matrix
from .images import Images
from .match_context import MatchContext
from .option_rules import as_published
from .selection.rematch_rounds import ControlPointSet
from .thresholds import LARGER, LITTLE_COMMON
from .verdict.verification import in_common, plane


def tries_mirrored(attempt: Attempt, options: MatchOptions, images: Images) -> bool:
    """Whether the mirrored sensed image is tried after `attempt`; images (H, W): of both sides.

    Not after print or repeated structure, which may agree mirrored, too. After an accepted attempt only where
    few matches lie on little ground: an edge lies on itself either way.
    """
    if as_published(options):
        return False
    if not attempt.accepted:
        return attempt.in_doubt or attempt.verdict.code not in (PRINT, AMBIGUOUS)
    estimate, ground = attempt.estimate, attempt.ground
    if estimate is None or ground is None or estimate.near or estimate.certain:
        return False
    return in_common(plane(ground), images) < LITTLE_COMMON


def mirrored_attempt(context: MatchContext, attempt: Attempt) -> Attempt:
    """The attempt with the sensed image mirrored where that is surely accepted, and has more of the ground
    than an accepted one, else `attempt`."""
    options = context.options
    if METHODS[options.method].network:  # it costs the most
        options = replace(options, method="pso-sift")
    images, masks = (
        replace(pair, sensed=np.ascontiguousarray(pair.sensed[:, ::-1]))
        for pair in (context.images, context.masks)
    )
    width = context.images.sensed.shape[1]
    both = Pair(reference=context.features.reference, sensed=mirrored(context.features.sensed, width))
    mirrored_context = MatchContext(
        images, masks, both, context.enlarged, options, context.rng, tick=context.tick, unmirrored=context
    )
    other = attempt_with(mirrored_context, *find_estimate(mirrored_context))
    select, ground = other.select, other.ground
    if not is_sure(other) or select is None or ground is None:
        return attempt
    before = attempt.ground if attempt.accepted else None
    if before is not None and ground.supported_area < LARGER * before.supported_area:
        return attempt
    mirror = mirror_matrix(width)

    def points_unmirrored() -> ControlPointSet:
        points = select()
        matrix = plane(ground) if points.transform.matrix is None else points.transform.matrix
        back = apply_affine(mirror, points.sensed)
        return replace(points, transform=MatrixTransform("affine", matrix @ mirror), sensed=back)

    return replace(other, select=points_unmirrored, ground=ground.mirrored(width)).cautioned(MIRRORED)
