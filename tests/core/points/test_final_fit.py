"""The final transform follows the points, but never folds; refused pairs keep their estimate."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.final_fit import fit_final, native_estimate
from tiepoint.core.transform_models import MODELS
from tiepoint.core.wording import model_name

from .. import fields

SIZES = {"sizes": Pair(reference=Size(1000, 900), sensed=Size(800, 600))}
TRUTH = MatrixTransform("affine", np.array([[0.9, -0.3, 120.0], [0.28, 0.95, -40.0], [0, 0, 1]]))


def cloud(n, low=(0, 0), high=(799, 599), seed=0):
    return np.random.default_rng(seed).uniform(low, high, (n, 2))


def noisy(sensed, sigma=0.3, seed=1):
    return TRUTH.apply(sensed) + np.random.default_rng(seed).normal(0, sigma, sensed.shape)


def test_affine_lifts_carry_the_estimate_over_exactly():
    """Working pixels are twice (sensed) and three times (reference) as large, with an offset."""
    working = np.array([[0.5, 0.1, 3.0], [-0.1, 0.5, 4.0], [0, 0, 1]])
    estimate = native_estimate(
        working, (100, 80), lift_reference=lambda p: 3 * p + (11.0, 1.0), lift_sensed=lambda p: 2 * p + 0.5
    )
    point = np.array([[31.0, 17.0]])
    expected = 3 * (((point - 0.5) / 2) @ working[:2, :2].T + working[:2, 2]) + (11.0, 1.0)
    assert np.abs(estimate.apply(point) - expected).max() < 1e-9
    assert estimate.model == "affine"


def test_a_lift_with_gaps_and_none_at_all():
    def gaps(points):
        return np.where(points[:, :1] > 50, np.nan, points)

    estimate = native_estimate(np.eye(3), (100, 80), lift_reference=lambda p: p + 1.0, lift_sensed=gaps)
    assert np.abs(estimate.matrix - [[1, 0, 1], [0, 1, 1], [0, 0, 1]]).max() < 1e-9
    same = {"lift_reference": lambda p: p, "lift_sensed": lambda p: p}
    unknown = {**same, "lift_sensed": lambda p: p * np.nan}
    assert native_estimate(np.eye(3), (100, 80), **unknown) is None
    assert native_estimate(None, (100, 80), **same) is None
    assert native_estimate(np.full((3, 3), np.nan), (100, 80), **same) is None


@pytest.mark.parametrize("model", list(MODELS))
def test_well_spread_points_give_the_wanted_model(model):
    sensed = cloud(150)
    final = fit_final(model, ControlPoints.of(sensed=sensed, reference=noisy(sensed)), TRUTH, **SIZES)
    assert final.reason == ""
    assert final.transform.model == model
    if model != "similarity":
        grid = cloud(200, (50, 50), (750, 550), seed=9)
        assert np.sqrt(np.mean((final.transform.apply(grid) - TRUTH.apply(grid)) ** 2)) < (
            0.4 if model == "tps" else 0.2
        )


def test_auto_takes_what_the_points_support():
    sensed = cloud(150)
    final = fit_final("auto", ControlPoints.of(sensed=sensed, reference=noisy(sensed)), TRUTH, **SIZES)
    assert final.transform.model == "affine"


def test_disabled_points_take_no_part():
    sensed = cloud(60)
    reference = TRUTH.apply(sensed)
    reference[:10] += 500
    points = ControlPoints(
        sensed=sensed, reference=reference, score=np.ones(60, np.float32), enabled=np.arange(60) >= 10
    )
    final = fit_final("affine", points, TRUTH, **SIZES)
    assert np.abs(final.transform.matrix - TRUTH.matrix).max() < 1e-9


def test_a_polynomial_wild_beyond_its_points_is_the_users_to_choose_and_auto_steps_back():
    """Points in one corner with a slight bow: order 2 fits them best, and stretches the rest fourfold."""
    sensed = cloud(80, (0, 0), (90, 90))
    points = ControlPoints.of(
        sensed=sensed, reference=TRUTH.apply(sensed) + 0.002 * (sensed - 45) ** 2 * (1, 0)
    )
    assert fit_final("polynomial2", points, TRUTH, **SIZES).transform.model == "polynomial2"
    assert fit_final("auto", points, TRUTH, **SIZES).transform.model in ("affine", "similarity")


def bowed(sensed, scale, shift, bend, power=3):
    """A third-order bend, or worse, of `bend` px at the edge of the box around the sensed points."""
    low, high = sensed.min(axis=0), sensed.max(axis=0)
    x, y = ((2 * sensed - low - high) / np.ptp(sensed, axis=0)).T
    noise = np.random.default_rng(1).normal(0, 0.2, sensed.shape)
    return scale * sensed + shift + bend * np.column_stack([x**power, y**2 * x]) + noise


def test_the_whole_overlap_is_examined_in_a_reference_much_larger_than_the_sensed_raster():
    """Points in the left half alone: beyond them the polynomial of order 3 stretches too much."""
    sensed = cloud(300, (0, 0), (399, 799))
    points = ControlPoints.of(sensed=sensed, reference=bowed(sensed, 1.0, 1600.0, 25.0))
    sizes = {"sizes": Pair(reference=Size(4000, 4000), sensed=Size(800, 800))}
    final = fit_final("auto", points, **sizes)
    assert final.transform.model in ("polynomial2", "affine")
    assert final.why.message.startswith("The 3rd-order polynomial distorts the image")


def test_nothing_but_the_overlap_is_examined_in_a_reference_much_smaller_than_the_sensed_raster():
    """A reference of 800 px that shows 400 px of a sensed raster of 4000: its other parts do not matter."""
    sensed = cloud(300, (100, 100), (500, 500))
    points = ControlPoints.of(sensed=sensed, reference=bowed(sensed, 2.0, -200.0, 50.0))
    sizes = {"sizes": Pair(reference=Size(800, 800), sensed=Size(4000, 4000))}
    final = fit_final("auto", points, **sizes)
    assert final.transform.model == "polynomial3"
    off = np.linalg.norm(final.transform.apply(sensed) - points.reference, axis=1)
    assert np.sqrt(np.mean(off**2)) < 0.3


OBLIQUE = MatrixTransform("projective", np.array([[1.0, 0, 30], [0, 1, 20], [1e-4, -5e-5, 1]]))


def test_an_oblique_view_is_projective():
    sensed = cloud(80)
    reference = OBLIQUE.apply(sensed) + np.random.default_rng(1).normal(0, 0.3, sensed.shape)
    final = fit_final("auto", ControlPoints.of(sensed=sensed, reference=reference), **SIZES)
    assert final.transform.model == "projective"
    grid = cloud(200, seed=9)
    assert np.linalg.norm(final.transform.apply(grid) - OBLIQUE.apply(grid), axis=1).max() < 0.5


def test_a_strip_that_shows_the_perspective_gives_it_and_the_rest_is_near():
    """An affine map through the strip is 20 px off in the corners."""
    rng = np.random.default_rng(2)
    sensed = np.column_stack([rng.uniform(0, 799, 120), 300 + 0.3 * rng.uniform(-150, 150, 120)])
    reference = OBLIQUE.apply(sensed) + rng.normal(0, 0.2, sensed.shape)
    points = ControlPoints.of(sensed=sensed, reference=reference, precision=np.full(120, 0.28))
    final = fit_final("auto", points, **SIZES)
    assert final.transform.base == "projective" or final.transform.model == "projective"
    corners = np.array([[0, 0], [799, 0], [0, 599], [799, 599.0]])
    off = np.linalg.norm(final.transform.apply(corners) - OBLIQUE.apply(corners), axis=1)
    affine = fit_final("affine", points, **SIZES).transform
    assert off.max() < 4
    assert np.linalg.norm(affine.apply(corners) - OBLIQUE.apply(corners), axis=1).max() > 15


def test_a_perspective_that_a_corner_only_hints_at_is_not_extended():
    """The bow among the points is a hill's: followed over the whole image, it would be some 60 px off."""
    sensed = cloud(100, (0, 0), (160, 160))
    hill = 2.0 * np.exp(-np.sum((sensed - (150, 40)) ** 2, axis=1) / (2 * 60**2))[:, None] * (1.0, -0.6)
    points = ControlPoints.of(sensed=sensed, reference=noisy(sensed, 0.2) + hill, precision=np.full(100, 0.3))
    final = fit_final("auto", points, TRUTH, **SIZES)
    grid = cloud(200, seed=9)
    off = np.linalg.norm(final.transform.apply(grid) - TRUTH.apply(grid), axis=1)
    assert off.max() < 20
    assert final.transform.model not in ("projective", "polynomial2", "polynomial3")


def test_local_deformation_is_followed_and_the_rest_stays_straight():
    """A wave among points in half of the image; the other half is level."""
    sensed = fields.grid(24)
    sensed = sensed[sensed[:, 0] < 400]
    reference = fields.wave(sensed) + fields.correlated_noise(sensed, 0.3, 0)
    points = ControlPoints.of(sensed=sensed, reference=reference, precision=np.full(len(sensed), 0.3))
    final = fit_final("auto", points, **fields.SIZES)
    assert final.transform.model == "displacement"
    near = fields.EVERYWHERE[fields.EVERYWHERE[:, 0] < 390]
    assert np.sqrt(np.mean(fields.errors(final.transform, fields.wave, near) ** 2)) < 0.5
    assert fields.errors(final.transform, fields.straight).max() < 8


@pytest.mark.parametrize("wanted", ["auto", "displacement", "tps"])
def test_a_fit_ends_soon_after_it_is_cancelled(wanted):
    """There are many checks for cancelling, so that none is far from the next."""
    sensed = fields.grid(48)
    reference = fields.wave(sensed) + fields.correlated_noise(sensed, 0.3, 0)
    points = ControlPoints.of(sensed=sensed, reference=reference, precision=np.full(len(sensed), 0.3))

    class After(Feedback):
        def __init__(self, left):
            self.looks, self.left = 0, left

        def cancelled(self):
            self.looks += 1
            return self.looks > self.left

    never = After(10**6)
    assert fit_final(wanted, points, feedback=never, **fields.SIZES).transform is not None
    assert never.looks >= {"auto": 20, "displacement": 10, "tps": 2}[wanted]
    for left in range(never.looks):
        with pytest.raises(Cancelled):
            fit_final(wanted, points, feedback=After(left), **fields.SIZES)


def test_progress_is_reported():
    steps = []

    class Recording(Feedback):
        def progress(self, stage, fraction):
            steps.append((stage, fraction))

    fit_final(
        "auto",
        ControlPoints.of(sensed=cloud(60), reference=noisy(cloud(60))),
        TRUTH,
        feedback=Recording(),
        **SIZES,
    )
    assert steps == [("fit", 0.0), ("fit", 0.5), ("fit", 1.0)]


def test_sizes_are_named_not_ordered():
    points = ControlPoints.of(sensed=cloud(20), reference=cloud(20))
    with pytest.raises(TypeError):
        fit_final("auto", points, None, (800, 600), (1000, 900))


def test_a_polynomial_that_folds_among_its_points_is_refused():
    sensed = cloud(80, (0, 0), (90, 90))
    reference = TRUTH.apply(sensed) + 0.02 * (sensed - 45) ** 2 * (1, 0)
    points = ControlPoints.of(sensed=sensed, reference=reference)
    for model in ("polynomial2", "polynomial3"):
        final = fit_final(model, points, TRUTH, **SIZES)
        assert final.transform is None
        assert f"{model_name(model)} fitted" in final.reason
        assert "Affine" in final.hint


def test_mirrored_pixels_are_no_fold():
    """A south-up raster: its rows run the other way."""
    flip = MatrixTransform("affine", np.array([[1.0, 0, 0], [0, -1.0, 599], [0, 0, 1]]))
    sensed = cloud(60)
    final = fit_final("affine", ControlPoints.of(sensed=sensed, reference=flip.apply(sensed)), flip, **SIZES)
    assert np.abs(final.transform.matrix - flip.matrix).max() < 1e-9
    final = fit_final("affine", ControlPoints.of(sensed=sensed, reference=flip.apply(sensed)), TRUTH, **SIZES)
    assert "distorts" in final.reason


@pytest.mark.parametrize(
    ("model", "sensed", "words"),
    [
        ("polynomial3", cloud(8), "needs 10 control points and has 8"),
        ("auto", cloud(1), "needs 2 control points and has 1"),
        ("affine", np.column_stack([np.arange(20.0), np.arange(20.0)]), "one line"),
        ("auto", np.tile([[5.0, 5.0]], (20, 1)), "one place"),
    ],
)
def test_what_cannot_be_fitted_is_a_reason_with_a_hint(model, sensed, words):
    final = fit_final(model, ControlPoints.of(sensed=sensed, reference=TRUTH.apply(sensed)), TRUTH, **SIZES)
    assert final.transform is None
    assert words in final.reason
    assert final.hint
