"""The whole of PSO-SIFT on synthetic pairs with exact truth, and its refusals."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.matching.pipeline import match
from tiepoint.core.model_choice import choose_model
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.transforms import fit

OPTIONS = RegistrationOptions(method="pso-sift")


def register(sensed, mask, options=OPTIONS, reference=None):
    image = scene() if reference is None else reference
    return match(image, everywhere(image), sensed, mask, options)


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
    sensed, mask, truth = warped(scene(), scale, rotation, look)
    result = register(sensed, mask)
    assert result.accepted, result.reason
    model = choose_model(result.sensed, result.reference).model
    assert grid_rmse(fit(model, result.sensed, result.reference).matrix, truth, sensed) < limit
    assert len(result.sensed) > 100
    assert result.log10_nfa < -30
    assert ((result.score >= 0) & (result.score <= 1)).all()


def test_paper_mode_follows_the_letter():
    sensed, mask, truth = warped(scene(), 1.0, 37)
    result = register(sensed, mask, RegistrationOptions(mode="paper", transform="similarity"))
    assert result.accepted
    assert grid_rmse(fit("similarity", result.sensed, result.reference).matrix, truth, sensed) < 0.1
    assert max(result.keypoints) < max(register(sensed, mask).keypoints)  # not enlarged


def test_unequal_scales_are_no_trap():
    # A similarity settles on a wrong subset when the scales differ by axis.
    image = scene()
    stretched = cv2.resize(image, (280, 352), interpolation=cv2.INTER_AREA)
    result = register(stretched, everywhere(stretched))
    assert result.accepted
    matrix = fit("affine", result.sensed, result.reference).matrix
    assert matrix[0, 0] == pytest.approx(349 / 280, abs=0.005)
    assert matrix[1, 1] == pytest.approx(1.0, abs=0.005)


@pytest.mark.parametrize("seed", range(3))
def test_unrelated_images_are_refused(seed):
    rng = np.random.default_rng(seed)
    other = sum(
        cv2.resize(rng.random((n, n)).astype(np.float32), (300, 300), interpolation=cv2.INTER_CUBIC)
        for n in (5, 20, 60, 150)
    )
    other = (other - other.min()) / np.ptp(other)
    result = register(other, everywhere(other))
    assert not result.accepted
    assert result.reason
    assert result.hint


def test_disjoint_halves_of_one_scene_are_refused():
    image = scene()
    result = register(image[:, 180:], everywhere(image[:, 180:]), reference=image[:, :170])
    assert not result.accepted


@pytest.mark.parametrize("value", [0.0, 0.5])
def test_no_structure_is_a_refusal_not_a_crash(value):
    flat = np.full((200, 200), value, np.float32)
    result = register(flat, everywhere(flat))
    assert not result.accepted
    assert "structure" in result.reason
    assert result.sensed_to_reference is None


def test_masked_pixels_take_no_part():
    sensed, mask, truth = warped(scene(), 1.0, 20)
    sensed, mask = sensed.copy(), mask.copy()
    sensed[:150] = np.random.default_rng(0).random(sensed[:150].shape)
    mask[:150] = False
    result = register(sensed, mask)
    assert result.accepted
    assert result.sensed[:, 1].min() > 150
    assert grid_rmse(fit("affine", result.sensed, result.reference).matrix, truth, sensed) < 0.2


def test_same_seed_same_points():
    sensed, mask, _ = warped(scene(), 0.8, 25, "speckle")
    a, b = register(sensed, mask), register(sensed, mask)
    assert np.array_equal(a.sensed, b.sensed)
    assert np.array_equal(a.reference, b.reference)


def test_progress_runs_forward_through_the_stages():
    said = []
    image = scene()[:200, :200]
    match(image, everywhere(image), image, everywhere(image), OPTIONS, lambda s, f: said.append((s, f)))
    stages = [s for s, _ in said]
    assert sorted(set(stages), key=stages.index) == ["features", "match", "refine"]
    fractions = [f for s, f in said if s == "features"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1.0)
