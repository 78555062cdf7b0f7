"""What the options ask of the matching of a pair."""

from __future__ import annotations

from ..methods import AUTO, METHODS
from ..options import MatchOptions
from .attempts import Attempt
from .images import Images
from .methods import BASELINES
from .verdict.verification import AMBIGUOUS, PRINT

ENLARGE_UP_TO = 1200  # px, longer side: larger images have enough keypoints, and enlarging costs too much


def enlarges(images: Images, options: MatchOptions) -> bool:
    """Whether features are also extracted from the images enlarged twice."""
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(max(image.shape) for image in images.both) <= ENLARGE_UP_TO


def refines(options: MatchOptions) -> bool:
    """Whether templates refine the control points; the baselines stay as published."""
    return options.refine and not as_published(options)


def tries_reflections(attempt: Attempt, options: MatchOptions) -> bool:
    """Whether to try the mirrored image: not after print or repeated structure, which may agree mirrored."""
    if attempt.verdict.code in (PRINT, AMBIGUOUS):
        return False
    return not as_published(options)


def averages(options: MatchOptions) -> bool:
    """Whether speckle may be averaged: a network has learned from images with theirs."""
    return not as_published(options) and (options.method == AUTO or not METHODS[options.method].network)


def as_published(options: MatchOptions) -> bool:
    """Whether a pair is matched as a paper has it, whatever else is known of it."""
    return options.mode == "paper" or options.method in BASELINES
