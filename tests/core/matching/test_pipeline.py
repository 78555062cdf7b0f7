"""The whole of PSO-SIFT on synthetic pairs with exact truth, and its refusals."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.matching import attempts, match_context
from tiepoint.core.matching.match_context import MatchContext
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair, Prior
from tiepoint.core.points.model_choice import choose_model

from .grounds import estimate_of
from .pairs import framed, lattice_pair, pair, turned

OPTIONS = MatchOptions(method="pso-sift")
QUICK = replace(OPTIONS, tiles=False)  # keypoints alone: three times as fast
PART = scene()[40:320, 30:310]
TRUTH = turned(12.0, 1.07, (-8.0, 21.0))


def register(sensed, mask, options=OPTIONS, reference=None):
    image = PART if reference is None else reference
    masks = Pair(reference=everywhere(image), sensed=mask)
    return match(Pair(reference=image, sensed=sensed), masks, options)


@pytest.mark.parametrize(
    ("scale", "rotation", "look", "limit"),
    [
        (0.6, 37, "clean", 0.1),
        (1.0, 160, "clean", 0.1),
        (1.25, 90, "clean", 0.1),
        (0.8, 160, "gamma", 0.1),
        (1.25, 37, "inverted", 0.1),
        (0.6, 90, "inverted", 0.1),
        (0.8, 37, "speckle", 0.25),
        (1.0, 90, "speckle", 0.25),
    ],
)
def test_synthetic_warps_are_registered(scale, rotation, look, limit):
    sensed, mask, truth = warped(PART, scale, rotation, look)
    result = register(sensed, mask)
    assert result.accepted, result.reason
    model = choose_model(source=result.sensed, target=result.reference).model
    assert grid_rmse(fit(model, source=result.sensed, target=result.reference).matrix, truth, sensed) < limit
    assert len(result.sensed) > 100
    assert result.log10_nfa < -30
    assert ((result.score >= 0) & (result.score <= 1)).all()


def test_paper_mode_follows_the_letter():
    sensed, mask, truth = warped(PART, 1.0, 37)
    result = register(sensed, mask, MatchOptions(mode="paper", transform="similarity"))
    assert result.accepted
    assert (
        grid_rmse(fit("similarity", source=result.sensed, target=result.reference).matrix, truth, sensed)
        < 0.1
    )
    assert max(result.keypoints.both) < max(register(sensed, mask, QUICK).keypoints.both)  # not enlarged


def test_scales_that_differ_by_axis_are_found():
    # A similarity settles on a wrong subset when the scales differ by axis.
    image = scene()
    stretched = cv2.resize(image, (280, 352), interpolation=cv2.INTER_AREA)
    result = register(stretched, everywhere(stretched))
    assert result.accepted
    matrix = fit("affine", source=result.sensed, target=result.reference).matrix
    assert matrix[0, 0] == pytest.approx(349 / 280, abs=0.005)
    assert matrix[1, 1] == pytest.approx(1.0, abs=0.005)


@pytest.mark.parametrize("seed", [0, 5])  # without a consensus, and with one that chance explains
def test_unrelated_images_are_refused(seed):
    rng = np.random.default_rng(seed)
    other = sum(
        cv2.resize(rng.random((n, n)).astype(np.float32), (210, 200), interpolation=cv2.INTER_CUBIC)
        for n in (5, 20, 40, 100)
    )
    other = (other - other.min()) / np.ptp(other)
    result = register(other, everywhere(other), reference=scene()[60:280, 50:280])
    assert not result.accepted
    assert result.reason
    assert result.hint
    assert result.reason_code in ("chance", "no_agreement", "unconfirmed")
    assert result.ground.shape == (0, 8)


@pytest.mark.parametrize("value", [0.0, 0.5])
def test_no_structure_is_a_refusal_not_a_crash(value):
    flat = np.full((200, 200), value, np.float32)
    result = register(flat, everywhere(flat), reference=scene()[:160, :170])
    assert not result.accepted
    assert "structure" in result.reason
    assert result.reason_code == "no_structure"
    assert result.sensed_to_reference is None


def test_masked_pixels_take_no_part():
    sensed, mask, truth = warped(PART, 1.0, 20)
    sensed, mask = sensed.copy(), mask.copy()
    sensed[:150] = np.random.default_rng(0).random(sensed[:150].shape)
    mask[:150] = False
    result = register(sensed, mask)
    assert result.accepted
    assert result.sensed[:, 1].min() > 150
    assert grid_rmse(fit("affine", source=result.sensed, target=result.reference).matrix, truth, sensed) < 0.2


def test_same_seed_same_points():
    reference = scene()[:230, :240]
    sensed, mask, _ = warped(reference, 0.8, 25, "speckle")
    a, b = (register(sensed, mask, reference=reference) for _ in range(2))
    assert len(a.sensed) > 30
    assert np.array_equal(a.sensed, b.sensed)
    assert np.array_equal(a.reference, b.reference)


def test_progress_runs_forward_through_the_stages():
    reports = []
    image = scene()[:200, :200]
    images = Pair(reference=image, sensed=image)
    match(images, images.map(everywhere), OPTIONS, progress=lambda s, f: reports.append((s, f)))
    stages = [s for s, _ in reports]
    assert sorted(set(stages), key=stages.index) == ["features", "match", "refine"]
    assert stages == sorted(stages, key=["features", "match", "refine"].index)
    for stage in ("features", "match", "refine"):
        fractions = [f for s, f in reports if s == stage]
        assert fractions == sorted(fractions)
    assert ("features", 1.0) in reports
    assert stages.count("match") > 5  # the search reports each of its steps


def matched(example, options, prior=None):
    return match(example.images, example.masks, options, prior)


def test_a_frame_around_another_place_is_refused_as_print():
    result = matched(framed(ground_seed=31), QUICK)
    assert (result.accepted, result.reason_code) == (False, "print")
    assert "print" in result.reason
    assert result.cautions == ()
    assert result.ground.shape[0] == 0


def test_a_frame_around_the_same_place_elsewhere_is_left_out():
    """The frame has most of the matches; the ground lies 40 px aside, turned by 3 degrees."""
    example = framed(turned(3.0, 1.02, (40.0, 20.0)), noise=0.1)
    result = matched(example, QUICK)
    assert result.accepted, result.reason
    assert result.cautions == ("frame_left_out",)
    assert grid_rmse(result.sensed_to_reference, example.ground, example.sensed) < 0.5
    assert grid_rmse(result.sensed_to_reference, example.frame, example.sensed) > 20
    used = ~result.check
    model = fit("affine", source=result.sensed[used], target=result.reference[used]).matrix
    inside = example.sensed[60:-60, 60:-60]
    assert grid_rmse(model, example.ground, inside) < 0.5


@pytest.mark.parametrize(("radius", "accepted"), [(40.0, False), (8.0, True)])
def test_an_orchard_is_ambiguous_unless_its_coordinates_are_nearer_than_its_rows(radius, accepted):
    example = lattice_pair(TRUTH, reference_size=(230, 240), sensed_size=(210, 200))
    result = matched(example, OPTIONS, Prior.of(TRUTH, radius))
    assert result.accepted == accepted
    assert result.reason_code == ("" if accepted else "ambiguous")
    assert result.cautions == (("ambiguous_period",) if accepted else ())
    if accepted:
        assert grid_rmse(result.sensed_to_reference, TRUTH, example.sensed) < 0.1
    else:
        assert "repeat" in result.reason


def test_a_mirrored_image_is_registered_with_a_caution():
    flip = np.array([[-1.0, 0.0, 209.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    truth = turned(12.0, 1.07, (20.0, -8.0)) @ flip
    example = pair(truth, reference_size=(230, 240), sensed_size=(210, 200))
    result = matched(example, QUICK)
    assert result.accepted, result.reason
    assert result.cautions == ("mirrored",)
    assert np.linalg.det(result.sensed_to_reference[:2, :2]) < 0
    assert grid_rmse(result.sensed_to_reference, truth, example.sensed) < 0.1
    mapped = MatrixTransform("affine", truth).apply(result.sensed)
    assert np.quantile(np.linalg.norm(mapped - result.reference, axis=1), 0.99) < 0.5
    known = result.ground[:, 5] > 0
    mapped = MatrixTransform("affine", truth).apply(result.ground[known, 2:4])
    assert np.linalg.norm(mapped - result.ground[known, :2], axis=1).max() < 0.5
    assert known.mean() > 0.9


@pytest.mark.parametrize(
    ("log10_nfa", "sure"), [(-20.0, False), (-29.0, False), (-31.0, True), (-50.0, True)]
)
def test_a_certain_estimate_ends_the_search(monkeypatch, log10_nfa, sure):
    """Near the coordinates, by keypoints, by tiles at every turn: the next only while there is doubt."""
    asked = []
    estimate = estimate_of(TRUTH, log10_nfa, near=True)

    class Search:
        def __init__(self, *_):
            pass

        def near(self, *_):
            asked.append("near")
            return estimate

        def everywhere(self, *_):
            asked.append("everywhere")

    def by_keypoints(*_, **_named):
        asked.append("keypoints")
        return None, 7

    monkeypatch.setattr(attempts, "TileSearch", Search)
    monkeypatch.setattr(attempts, "first_estimate", by_keypoints)
    images = Pair(reference=np.zeros((40, 50), np.float32), sensed=np.zeros((60, 30), np.float32))
    prior = Prior.of(TRUTH, 40.0)
    example = MatchContext(
        images, images.map(everywhere), estimate.features, False, OPTIONS, np.random.default_rng(0), prior
    )
    assert attempts.find_estimate(example)[0] is estimate
    assert asked == (["near"] if sure else ["near", "keypoints", "everywhere"])


def test_print_is_left_out_of_the_mirrored_search_too(monkeypatch):
    """The mirrored pair takes the fields of the plain pair over, but not once other pixels are masked."""
    rng = np.random.default_rng(3)
    sizes = Pair(reference=(70, 90), sensed=(60, 80))
    images = sizes.map(lambda size: rng.random(size).astype(np.float32))
    masks = images.map(everywhere)
    estimate = estimate_of(TRUTH, -40.0, near=False)
    plain = MatchContext(images, masks, estimate.features, False, OPTIONS, rng)
    flipped = replace(images, sensed=np.ascontiguousarray(images.sensed[:, ::-1]))
    mirrored = MatchContext(flipped, masks, estimate.features, False, OPTIONS, rng, unmirrored=plain)
    for each in (plain, mirrored):
        assert each.fields.under("sensed", np.eye(2))[1].all()
    holed = masks.map(np.copy)
    holed.sensed[20:40, 50:70] = False
    monkeypatch.setattr(match_context, "without", lambda *_: holed)
    field, valid, _ = mirrored.without(estimate, None).fields.under("sensed", np.eye(2))
    assert not valid[22:38, 52:68].any()
    assert not field[22:38, 52:68].any()
