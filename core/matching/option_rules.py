"""Which steps of the matching the options allow."""

from __future__ import annotations

from ..methods import AUTO, METHODS
from ..options import MatchOptions
from .images import Images
from .methods import BASELINES

ENLARGE_UP_TO = 1200  # px, longer side: larger images have enough keypoints, and enlarging costs too much


def as_published(options: MatchOptions) -> bool:
    """Whether the pair is matched exactly as a paper describes it, without what Tiepoint adds."""
    return options.mode == "paper" or options.method in BASELINES


def enlarges_images(images: Images, options: MatchOptions) -> bool:
    """Whether features are also extracted from the images enlarged twice."""
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(max(image.shape) for image in images.both) <= ENLARGE_UP_TO


def uses_tiles(options: MatchOptions) -> bool:
    """Whether tiles are searched beside keypoints."""
    return options.tiles and not as_published(options)


def averages_speckle(options: MatchOptions) -> bool:
    """Whether speckle may be averaged: a network was trained on images that have it."""
    return not as_published(options) and (options.method == AUTO or not METHODS[options.method].network)


def refines_points(options: MatchOptions) -> bool:
    """Whether templates refine the control points."""
    return options.refine and not as_published(options)
