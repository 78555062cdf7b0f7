"""The model that the points call for, by cross-validation over blocks, and the reason."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.cross_validation import left_out_blocks
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.messages import NOTHING
from tiepoint.core.points.model_choice import ModelChoice, choose_model

AFFINE = np.array([[0.8, -0.2, 12.0], [0.3, 1.1, -40.0], [0, 0, 1]])
SIMILARITY = np.array([[0.8, -0.3, 12.0], [0.3, 0.8, -40.0], [0, 0, 1]])
PROJECTIVE = np.array([[0.8, -0.2, 12.0], [0.3, 1.1, -40.0], [2e-4, -1e-4, 1]])
PLACES = np.stack(np.meshgrid(np.arange(12, 600, 24), np.arange(12, 600, 24)), axis=2).reshape(-1, 2) * 1.0
EVERYWHERE = np.stack(np.meshgrid(np.linspace(0, 600, 30), np.linspace(0, 600, 30)), axis=2).reshape(-1, 2)


def straight(points):
    return MatrixTransform("affine", AFFINE).apply(points)


def bent(points):
    x, y = points.T
    return straight(points) + 2e-4 * np.column_stack([x * y, x**2 - y**2])


def bump(points):
    height = np.exp(-np.sum((points - (260, 330)) ** 2, axis=1) / (2 * 90.0**2))
    return straight(points) + height[:, None] * (2.5, -1.5)


def mosaic(points):
    """Two images side by side, 3 px apart."""
    return straight(points) + np.where(points[:, :1] > 310, 1.0, 0.0) * (3.0, -1.0)


def terrain(points):
    rng = np.random.default_rng(3)
    middles, heights = rng.uniform(0, 600, (40, 2)), rng.normal(0, 1, (40, 2))
    square = np.sum((points[:, None] - middles) ** 2, axis=2)
    return straight(points) + np.exp(-square / (2 * 100.0**2)) @ heights


def alike(noise, seed):
    """Errors of overlapping templates, correlated between neighbours."""
    white = np.random.default_rng(seed).normal(0, 1, (29, 29, 2))
    summed = sum(white[y : y + 25, x : x + 25] for y in range(4) for x in range(4)) / 4
    return noise * summed.reshape(-1, 2)


def error(transform, truth):
    return np.sqrt(np.mean(np.sum((transform.apply(EVERYWHERE) - truth(EVERYWHERE)) ** 2, axis=1)))


@pytest.mark.parametrize(
    ("truth", "expected"),
    [
        (lambda p: MatrixTransform("similarity", SIMILARITY).apply(p), "similarity"),
        (straight, "affine"),
        (bent, "polynomial2"),
        (lambda p: MatrixTransform("projective", PROJECTIVE).apply(p), "projective"),
    ],
)
def test_the_simplest_model_that_holds(truth, expected):
    places = np.random.default_rng(7).uniform(0, 600, (60, 2))
    choice = choose_model(
        source=places, target=truth(places) + np.random.default_rng(1).normal(0, 0.5, places.shape)
    )
    assert choice.model == expected
    assert choice.errors[expected] < 1.2
    assert choice.why.code in ("chosen_by_error", "chosen_without_bend")


@pytest.mark.parametrize("truth", [bump, mosaic, terrain])
def test_local_deformation_is_followed_by_a_smoothed_spline(truth):
    measured = truth(PLACES) + alike(0.1, 0)
    choice = choose_model(source=PLACES, target=measured)
    if truth is mosaic:  # no model predicts blocks beside the seam well
        choice = choose_model(source=PLACES, target=measured, precision=np.full(len(PLACES), 0.15))
        assert choice.model in ("spline", "displacement")
    else:
        assert choice.model == "spline"
        assert "smoothed spline has a cross-validation error of 0." in choice.why.message
    assert choice.errors["spline"] < 0.8 * choice.errors["affine"]
    left = error(fit("spline", source=PLACES, target=measured), truth)
    assert left < 0.6 * error(fit("affine", source=PLACES, target=measured), truth)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("noise", [0.1, 0.6])
def test_errors_that_neighbours_share_are_not_followed(noise, seed):
    measured = straight(PLACES) + alike(noise, seed)
    choice = choose_model(source=PLACES, target=measured, precision=np.full(len(PLACES), 1.4 * noise))
    assert choice.model == "affine"
    assert choice.why.code == "chosen_without_bend"
    assert error(fit("affine", source=PLACES, target=measured), straight) < 0.5 * noise


def test_through_noise_the_smoothed_spline_is_nearer_than_the_one_through_every_point():
    measured = bump(PLACES) + alike(0.3, 1)
    smoothed, exact = (error(fit(model, source=PLACES, target=measured), bump) for model in ("spline", "tps"))
    assert smoothed < 0.75 * exact


def oblique(points):
    return MatrixTransform("projective", PROJECTIVE).apply(points)


def test_the_blocks_of_a_projective_model_are_predicted_as_by_a_fit_without_them():
    places = np.random.default_rng(7).uniform(0, 600, (60, 2))
    target = oblique(places) + np.random.default_rng(1).normal(0, 0.5, places.shape)
    squares = 0.0
    for judged, out in left_out_blocks(target):
        rest = np.setdiff1d(np.arange(60), out)
        missed = (
            fit("projective", source=places[rest], target=target[rest]).apply(places[judged]) - target[judged]
        )
        squares += np.sum(missed**2)
    found = choose_model(source=places, target=target).errors["projective"]
    assert found == pytest.approx(np.sqrt(squares / 60), rel=0.01)


def test_local_deformation_of_an_oblique_view_is_a_spline_over_its_perspective():
    def truth(points):
        return oblique(points) + bump(points) - straight(points)

    choice = choose_model(source=PLACES, target=truth(PLACES) + alike(0.1, 0))
    assert (choice.model, choice.base) == ("spline", "projective")
    assert error(fit("spline", source=PLACES, target=truth(PLACES), base="projective"), truth) < 0.2


def test_a_spline_does_not_win_by_the_fit_of_its_base():
    """Noise alone over a projective truth: as 20 points of a real pair had it."""
    for seed in range(5):
        places = np.random.default_rng(seed).uniform(0, 600, (70, 2))
        target = oblique(places) + np.random.default_rng(seed + 50).normal(0, 0.7, places.shape)
        assert choose_model(source=places, target=target).model == "projective"


@pytest.mark.parametrize(("noise", "expected"), [(0.0, "affine"), (0.05, "affine"), (6.0, "similarity")])
def test_points_of_a_small_raster_decide_between_straight_models(noise, expected):
    """No block can be left out: all lie within the margin of each."""
    rng = np.random.default_rng(6)
    source = rng.uniform(0, 1, (30, 2)) * (90, 70)
    matrix = np.array([[1.03, 0.02], [-0.02, 1.0]])
    target = source @ matrix.T + (5, 9) + rng.normal(0, noise, (30, 2))
    choice = choose_model(source=source, target=target)
    assert choice.model == expected
    assert np.isinf(choice.errors.get("polynomial2", np.inf))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(("matrix", "model"), [(SIMILARITY, "similarity"), (AFFINE, "affine")])
def test_rounding_chooses_no_model(matrix, model, seed):
    places = np.random.default_rng(seed).uniform(0, 600, (40, 2))
    target = MatrixTransform("affine", matrix).apply(places)
    assert choose_model(source=places, target=target).model == model


@pytest.mark.parametrize("scale", [1.0, 30.0])
def test_an_error_that_is_as_small_is_no_reason_against_shear(scale):
    """Of a similarity and an affine transform that differ by a tenth of the noise."""
    chosen = []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        places = rng.uniform(0, 600, (150, 2)) * scale
        target = places @ np.array([[1.0002, 0.0001], [0.0001, 0.9998]]).T + rng.normal(
            0, 0.7 * scale, places.shape
        )
        choice = choose_model(source=places, target=target)
        ratio = choice.errors["affine"] / choice.errors["similarity"]
        chosen.append((choice.model == "affine", ratio < 1.01))
        assert choice.model in ("similarity", "affine")
    assert all(affine == near for affine, near in chosen)
    assert sum(near for _, near in chosen) > 15


def test_few_points_are_not_bent():
    choice = choose_model(source=PLACES[:5], target=PLACES[:5])
    assert (choice.model, choice.why) == ("similarity", NOTHING)
    some = choose_model(source=PLACES[::40], target=straight(PLACES[::40]))
    assert some.model == "affine"
    assert "polynomial2" not in some.errors
    few = choose_model(source=PLACES[::42], target=straight(PLACES[::42]))
    assert list(few.errors) == ["similarity", "affine"]
    assert "; that of the similarity transform is " in few.why.message


def test_blocks_hold_every_point_once_and_are_left_out_with_their_surroundings():
    parts = left_out_blocks(PLACES)
    judged = np.concatenate([judged for judged, _ in parts])
    assert np.array_equal(np.sort(judged), np.arange(len(PLACES)))
    for judged, out in parts:
        assert np.isin(judged, out).all()
        kept = np.setdiff1d(np.arange(len(PLACES)), out)
        apart = np.abs(PLACES[kept][:, None] - PLACES[judged]).max(axis=2)
        assert apart.min() >= 24
        assert len(out) > 1.5 * len(judged)


@pytest.mark.parametrize(
    "errors",
    [
        {"similarity": np.inf},
        {"similarity": np.inf, "affine": np.inf},
        {"similarity": 0.4, "affine": np.inf, "polynomial2": np.inf},
    ],
)
def test_errors_that_cannot_be_measured_are_not_given_as_the_reason(errors):
    assert ModelChoice("similarity", errors).why == NOTHING


def test_the_reason_names_the_best_of_the_others():
    errors = {"similarity": 0.42, "affine": 0.44, "polynomial2": 0.41, "polynomial3": np.inf}
    assert "0.42 px" in ModelChoice("similarity", errors).why.text
    assert "0.41 px" in ModelChoice("similarity", errors).why.text
