"""An accepted pair measured by the other kind of templates, where these find more of the overlap.

Templates of the images are the more exact ones, 0.8 to 1 px each against 1.5 to 2 px of those of the
network's channels. But on some radar images they are at chance on most of the overlap, and then what is left
pulls the transform away by pixels.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...found_by import CHANNELS
from ..attempts import Attempt
from ..cnn.dense import DenseSource
from ..ground.coarse_to_fine import find_ground
from ..match_context import MatchContext
from ..selection.refinement import FEWEST, in_their_place, measured_points
from ..verdict.verification import hopeless, plane
from .channel_attempt import MOST_ERROR
from .channel_ground import LARGEST, ground_by_channels

# Share of the overlap that the images' templates support, from which nothing else is asked: on 13 hard
# development pairs it is 0.59 to 0.96, and they are nearer to the truth on 12.
ENOUGH = 0.5
# Share that the channels support over that of the images, from which the channels measure. Two results each
# of 31 radar places, followed from the published transform: median 1.28 px apart by images, 0.89 by channels,
# 0.79 by this rule (1.5: 0.78, 1.3: 0.89); within 3 px 26, 29 and 31 places (1.5: 30).
FAR_MORE = 1.8
# Share that the channels must support for that: where it is 0.45, they place two images of one place 3.8 px
# apart that the images' templates place 1.6 px apart; where they are the nearer ones it is 0.67 to 0.81.
MOST = 0.6


def by_other_templates(context: MatchContext, source: DenseSource, attempt: Attempt) -> Attempt:
    """The accepted attempt with the ground and control points that measure it best. Whether it is accepted is
    not asked again."""
    ground = attempt.ground
    if ground is None or (not attempt.measured and ground.share >= ENOUGH):
        return attempt
    start = plane(ground)
    if np.linalg.det(start[:2, :2]) <= 0:  # found mirrored
        return attempt
    context = attempt.context or context  # whose print is masked, perhaps
    if attempt.measured:  # by channels
        images = find_ground(start, context.images, context.masks, hopeless, context.tick)
        few = images is None or len(measured_points(images)) < FEWEST
        if images is None or few or ground.share > FAR_MORE * images.share:
            return attempt
        return replace(attempt, ground=images, measured=False)
    channels = ground_by_channels(source, start, context.images, context.masks, LARGEST, tick=context.tick)
    if channels is None or channels.share < max(MOST, FAR_MORE * ground.share):
        return attempt
    measured = measured_points(channels, MOST_ERROR, CHANNELS)
    if len(measured) < FEWEST:
        return attempt
    points = in_their_place(measured)
    return replace(attempt, ground=channels, select=lambda: points, measured=True)
