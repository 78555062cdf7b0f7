"""The verdict: whether the ground, all over the overlap, supports the first consensus."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import apply_affine
from ...geometry.transforms import MatrixTransform
from ...messages import NOTHING, Notice
from ...methods import AUTOMATIC
from ...options import MatchOptions
from ...pair import Prior
from ...refusals import AMBIGUOUS, CHANCE, DISTORTED, NO_AGREEMENT, NO_STRUCTURE, PRINT, UNCONFIRMED
from ..estimate.first_estimate import Estimate
from ..estimate.prior import prior_transform
from ..ground.ground import Ground
from ..images import Images
from ..thresholds import (
    ANISOTROPIC_CHANCE,
    ANISOTROPY,
    FEW_INDEPENDENT,
    FEWEST_COARSE,
    GROUND_CHANCE,
    GROUND_CHANCE_OF_WHOLE,
    LEAST_DEVIATIONS,
    LEAST_SHARE,
    MOSTLY_SILENT,
    NEAR_THRESHOLD,
    RIVAL,
    STANDS_TWICE,
    STRIP,
    WHOLE_RIVAL,
    WORTH_ASKING_NFA,
)
from ..tiles.canvases import Canvases
from ..tiles.elsewhere import Elsewhere
from .fixed_pattern import fixed_pattern
from .overprint import overprint
from .rivals import Shifts
from .shared_print import silent_rectangle

FEWEST_FEATURES = 10  # of either image; with fewer the refusal says so


@dataclass(frozen=True)
class Verdict:
    """Whether the registration is accepted; if not, why, and what to try."""

    accepted: bool
    code: str = ""  # of the reason, for programs: see core.refusals
    refusal: Notice = NOTHING  # the same for people
    cautions: tuple[str, ...] = ()  # codes, see core.run.cautions


ONLY_PRINT = Verdict(False, PRINT, Notice.of("refused_print"))


def judge(
    estimate: Estimate,
    ground: Ground | None,
    images: Images,
    masks: Images,
    options: MatchOptions,
    prior: Prior | None = None,
    canvases: Canvases | None = None,
) -> Verdict:
    """The verdict on an estimate and its ground.

    One rule for any number of matches: the estimate is stronger than chance (NFA); the ground supports it all
    over (by its share, and the probability of that by chance), not only around a silent rectangle; no
    other shift or place fits as well; and without coordinates more is in common than a logo. images (H, W)
    float32, masks (H, W) bool: of the reference and the sensed image. canvases: of these, if there are any.
    """
    if estimate.log10_nfa > WORTH_ASKING_NFA:
        return weak_consensus(estimate, options)
    if ground is None or hopeless(ground):
        return _unconfirmed(ground, options)
    rectangle = silent_rectangle(ground, masks)
    if rectangle.print_only:
        return ONLY_PRINT
    if rectangle.hollow or ground.share < LEAST_SHARE or ground.log10_chance > GROUND_CHANCE_OF_WHOLE:
        return _unconfirmed(ground, options)
    if _anisotropy(ground) > ANISOTROPY and ground.log10_chance > ANISOTROPIC_CHANCE:
        return Verdict(False, DISTORTED, Notice.of("refused_squeezed", hint_code=next_step(options)))
    reach, transform = _reach(estimate, ground, prior), plane(ground)
    shifts = _shifts(ground, images, masks)
    ratio, shift = shifts.rival(reach)
    if ground.log10_chance > GROUND_CHANCE and not _stands_out(ground, shifts, ratio):
        return _unconfirmed(ground, options)
    common = in_common(transform, images)
    if not np.isfinite(reach) and common < STRIP:
        return Verdict(False, PRINT, Notice.of("refused_strip", percent=100.0 * common))
    if overprint(transform, images, masks) is not None:  # before it seems to repeat: the ground is its rival
        return ONLY_PRINT
    elsewhere = Elsewhere(canvases or Canvases(images, masks), transform, STANDS_TWICE, shifts.farthest)
    if ratio <= RIVAL:
        ratio, shift = elsewhere.rival(reach)
    if ratio > RIVAL:
        return Verdict(False, AMBIGUOUS, Notice.of("refused_ambiguous", pixels=float(np.hypot(*shift))))
    if fixed_pattern(transform, images, masks):
        return ONLY_PRINT
    cautions = []
    if np.isfinite(reach) and max(shifts.rival()[0], elsewhere.rival()[0]) > RIVAL:
        cautions.append("ambiguous_period")
    if ground.log10_chance > NEAR_THRESHOLD:
        cautions.append("near_threshold")
    return Verdict(True, cautions=tuple(cautions))


def _shifts(ground: Ground, images: Images, masks: Images) -> Shifts:
    """Both images under the transform of the ground, as bent as it is."""
    if ground.bent:
        return Shifts(ground.start, images, masks, ground.field)
    return Shifts(plane(ground), images, masks)


def _stands_out(ground: Ground, shifts: Shifts, ratio: float) -> bool:
    """Whether the overlap as a whole bears out what its templates leave in doubt because they are few."""
    detail = ground.detail or ground
    few = len(detail) * detail.independent <= FEW_INDEPENDENT
    if not few or detail.silent.mean() >= MOSTLY_SILENT:
        return False
    return shifts.deviations >= LEAST_DEVIATIONS and 0.0 < ratio < WHOLE_RIVAL


def in_common(transform: np.ndarray, images: Images) -> float:
    """The area of the overlap over that of the image that covers less. transform: (3, 3), sensed ->
    reference px."""
    outline = images.map(lambda image: np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * image.shape[::-1])
    reference = outline.reference.astype(np.float32)
    sensed = MatrixTransform("affine", transform).apply(outline.sensed).astype(np.float32)
    common, _ = cv2.intersectConvexConvex(sensed, reference)
    return float(common / min(cv2.contourArea(sensed), cv2.contourArea(reference)))


def hopeless(ground: Ground) -> bool:
    """Whether so few templates are supported at a coarse level that a fine one would not confirm anything."""
    return np.count_nonzero(ground.supported) < FEWEST_COARSE


def plane(ground: Ground) -> np.ndarray:
    """(3, 3) affine, sensed -> reference px, fitted to the supported templates; the start where they are too
    few or on one line."""
    kept = ground.supported
    if np.count_nonzero(kept) < 2 * FEWEST_COARSE:
        return ground.start
    basis = np.column_stack([ground.sensed[kept], np.ones(np.count_nonzero(kept))])
    solved, _, rank, _ = np.linalg.lstsq(basis, ground.place[kept], rcond=1e-10)
    return np.vstack([solved.T, [0.0, 0.0, 1.0]]) if rank == 3 else ground.start


def _anisotropy(ground: Ground) -> float:
    """The larger over the smaller scale of the transform."""
    scales = np.linalg.svd(plane(ground)[:2, :2], compute_uv=False)
    return float(scales[0] / max(scales[1], 1e-9))


def _reach(estimate: Estimate, ground: Ground, prior: Prior | None) -> float:
    """px of the reference: longest shift of the transform that may still lie within the prior's radius;
    infinite where the estimate was not found near a prior."""
    if prior is None or not estimate.near or not len(ground):
        return float("inf")
    middle = ground.sensed[ground.supported].mean(axis=0)[None]
    off = (prior_transform(prior).apply(middle) - apply_affine(ground.start, middle))[0]
    return float(prior.radius + np.hypot(*off))


def nothing_found(features: int) -> Verdict:
    """The refusal of a pair without any consensus; features: their number in the image with fewer."""
    if features < FEWEST_FEATURES:
        return Verdict(False, NO_STRUCTURE, Notice.of("refused_no_structure"))
    return Verdict(False, NO_AGREEMENT, Notice.of("refused_no_agreement"))


def weak_consensus(estimate: Estimate, options: MatchOptions) -> Verdict:
    """The refusal of a first consensus that chance explains."""
    agree, of = len(estimate.consensus.inliers), len(estimate.matches)
    hint = next_step(options)
    return Verdict(False, CHANCE, Notice.of("refused_chance", hint_code=hint, agree=agree, matches=of))


def _unconfirmed(ground: Ground | None, options: MatchOptions) -> Verdict:
    share = 0.0 if ground is None else 100.0 * ground.share
    notice = Notice.of("refused_unconfirmed", hint_code=next_step(options), percent=float(share))
    return Verdict(False, UNCONFIRMED, notice)


def next_step(options: MatchOptions) -> str:
    """The code of the hint what to try after a refusal."""
    return "other_bands" if options.method == AUTOMATIC else "other_bands_or_method"
