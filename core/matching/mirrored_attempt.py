"""The attempt with the sensed image mirrored left for right."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..geometry.linear import apply_affine
from ..geometry.transforms import MatrixTransform
from ..methods import METHODS
from ..pair import Pair
from .attempts import MIRRORED, Attempt, attempt_with, find_estimate, is_sure
from .features.pso_sift import mirrored
from .ground.ground import mirror_matrix
from .match_context import MatchContext
from .selection.rematch_rounds import ControlPointSet
from .verdict.verification import plane


def mirrored_attempt(context: MatchContext, attempt: Attempt) -> Attempt:
    """The attempt with the sensed image mirrored where that is surely accepted, else `attempt`."""
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
    mirror = mirror_matrix(width)

    def points_unmirrored() -> ControlPointSet:
        points = select()
        matrix = plane(ground) if points.transform.matrix is None else points.transform.matrix
        back = apply_affine(mirror, points.sensed)
        return replace(points, transform=MatrixTransform("affine", matrix @ mirror), sensed=back)

    return replace(other, select=points_unmirrored, ground=ground.mirrored(width)).cautioned(MIRRORED)
