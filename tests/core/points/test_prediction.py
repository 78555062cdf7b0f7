"""The standard error of the predicted place covers the true error, most of all where there are no points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.correlated_noise import noise_like
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.prediction import prediction_error, standard_error

WIDTH, HEIGHT = 1000, 800
SIZES = {"sizes": Pair(reference=Size(1500, 1300), sensed=Size(WIDTH, HEIGHT))}
EVERYWHERE = np.stack(np.meshgrid(np.linspace(0, 999, 21), np.linspace(0, 799, 17)), axis=2).reshape(-1, 2)


def oblique(tilt, rng):
    """An oblique view of a plane, whose scale changes by `tilt` over 1000 px, in any direction."""
    angle = rng.uniform(0, 2 * np.pi)
    matrix = np.eye(3)
    matrix[2, :2] = tilt / 1000 * np.array([np.cos(angle), np.sin(angle)])
    middle = np.array([[1.0, 0, -500], [0, 1, -400], [0, 0, 1]])
    return MatrixTransform("projective", np.linalg.inv(middle) @ matrix @ middle)


class Hills:
    """Sixty hills of `height` px and `width` px, whose tops lean to one side."""

    def __init__(self, height, width, rng):
        self.middles, self.heights = rng.uniform(-200, 1200, (60, 2)), height * rng.normal(0, 1, 60)
        angle = rng.uniform(0, 2 * np.pi)
        self.side, self.width = np.array([np.cos(angle), np.sin(angle)]), width

    def apply(self, points):
        square = np.sum((points[:, None] - self.middles) ** 2, axis=2)
        return 1.05 * points + (np.exp(-square / (2 * self.width**2)) @ self.heights)[:, None] * self.side


def strip(count, rng):
    """Points in a band of 100 px across the image."""
    angle = rng.uniform(0, np.pi)
    along = np.array([np.cos(angle), np.sin(angle)])
    spread = rng.uniform(-0.5, 0.5, (count, 2)) * (rng.uniform(500, 900), 100)
    places = (500, 400) + spread @ np.array([along, along[::-1] * (-1, 1)])
    return places[((places >= 0) & (places < (WIDTH, HEIGHT))).all(axis=1)]


def corner(count, rng):
    return rng.uniform(0, (WIDTH - 300, HEIGHT - 300)) + rng.uniform(0, 300, (count, 2))


def half(count, rng):
    return rng.uniform(0, (WIDTH / 2, HEIGHT), (count, 2))


def even(count, rng):
    return rng.uniform(0, (WIDTH, HEIGHT), (count, 2))


def trials(model, truth, layout, count, repeats=8):
    """(repeats,) each: share of the image within twice the predicted error, predicted and true root mean
    square."""
    covered, predicted, true = [], [], []
    for seed in range(repeats):
        rng = np.random.default_rng(seed)
        scene, places = truth(rng), layout(count, rng)
        precision = rng.uniform(0.2, 0.5, len(places))
        target = scene.apply(places)
        target = target + noise_like(target, precision, rng, 2)
        transform = fit(model, source=places, target=target, smoothing=None, precision=precision)
        error = standard_error(
            transform, source=places, target=target, places=EVERYWHERE, precision=precision
        )
        off = np.linalg.norm(transform.apply(EVERYWHERE) - scene.apply(EVERYWHERE), axis=1)
        covered.append(np.mean(off <= 2 * error))
        predicted.append(np.sqrt(np.mean(error**2)))
        true.append(np.sqrt(np.mean(off**2)))
    return np.array(covered), np.array(predicted), np.array(true)


@pytest.mark.parametrize("model", ["affine", "projective", "polynomial2", "displacement"])
@pytest.mark.parametrize(("layout", "count"), [(strip, 60), (corner, 80), (half, 120), (even, 60)])
@pytest.mark.parametrize("tilt", [0.0, 0.1])
def test_oblique_planes(model, layout, count, tilt):
    covered, predicted, true = trials(model, lambda rng: oblique(tilt, rng), layout, count)
    assert np.mean(covered) > 0.88
    assert 0.8 < np.median(predicted / true) < 4.5  # it predicts the whole error, and not much more


@pytest.mark.parametrize("model", ["affine", "projective", "displacement"])
@pytest.mark.parametrize(("layout", "count"), [(strip, 100), (half, 120), (even, 60)])
@pytest.mark.parametrize(("height", "width"), [(3.0, 200.0), (1.5, 80.0)])
def test_hills(model, layout, count, height, width):
    covered, predicted, true = trials(model, lambda rng: Hills(height, width, rng), layout, count)
    assert np.mean(covered) > 0.88
    assert 0.8 < np.median(predicted / true) < 4


def test_a_strip_of_an_oblique_view_shows_that_an_affine_map_is_wrong_beyond_it():
    """13 px off over the whole image, though the points fit to less than 4."""
    _, predicted, true = trials("affine", lambda rng: oblique(0.1, rng), strip, 60)
    assert np.median(true) > 8
    assert np.median(predicted) > 8
    flat = trials("affine", lambda rng: oblique(0.0, rng), strip, 60)
    assert np.median(flat[1]) < 2.5


def test_without_precision_the_error_is_what_residuals_share():
    rng = np.random.default_rng(0)
    places = even(300, rng)
    scene = Hills(3.0, 200.0, rng)
    target = scene.apply(places) + rng.normal(0, 0.5, places.shape)
    affine = fit("affine", source=places, target=target)
    error = standard_error(affine, source=places, target=target, places=EVERYWHERE)
    off = np.linalg.norm(affine.apply(EVERYWHERE) - scene.apply(EVERYWHERE), axis=1)
    assert np.mean(off <= 2 * error) > 0.9
    assert np.sqrt(np.mean(error**2)) < 2 * np.sqrt(np.mean(off**2))
    noisy = 1.05 * places + rng.normal(0, 0.5, places.shape)
    calm = standard_error(
        fit("affine", source=places, target=noisy), source=places, target=noisy, places=EVERYWHERE
    )
    assert np.median(calm) < 0.3


def points_in_a_corner():
    places = np.random.default_rng(1).uniform(0, (300, 300), (80, 2))
    return ControlPoints.of(sensed=places, reference=places + (100.0, 50.0), precision=np.full(80, 0.3))


def test_the_summary_of_the_overlap():
    points = points_in_a_corner()
    off = np.arange(len(points)) < 20
    points.reference[off] += 300.0
    points = replace(points, enabled=~off)
    transform = fit("affine", source=points.sensed[points.used], target=points.reference[points.used])
    found = prediction_error(transform, points, **SIZES)
    assert len(found.places) == len(found.error) == len(found.distance) == 33 * 33
    assert found.median < found.rms < found.worst
    assert found.median < found.p90 < found.worst
    assert found.worst == found.error[-1]  # the opposite corner
    assert found.distance[-1] == pytest.approx(np.hypot(699, 499), rel=0.1)
    assert found.beyond(100) == pytest.approx(1 - 0.4 * 0.5, abs=0.06)
    assert found.beyond(2000) == 0
    assert found.above(found.p90) == pytest.approx(0.1, abs=0.01)


def test_no_more_points_than_the_transform_needs_and_no_overlap():
    points = points_in_a_corner()
    three = replace(points, enabled=np.arange(80) < 3)
    affine = fit("affine", source=three.sensed[:3], target=three.reference[:3])
    assert prediction_error(affine, three, **SIZES) is None
    away = ControlPoints.of(sensed=points.sensed, reference=points.reference + 5000)
    assert prediction_error(fit("affine", source=away.sensed, target=away.reference), away, **SIZES) is None


def test_the_error_of_a_local_model_can_be_cancelled():
    class Cancelling(Feedback):
        def cancelled(self):
            return True

    points = points_in_a_corner()
    transform = fit(
        "displacement",
        source=points.sensed,
        target=points.reference,
        smoothing=1.0,
        precision=points.precision,
    )
    with pytest.raises(Cancelled):
        prediction_error(transform, points, **SIZES, feedback=Cancelling())
