"""Fusion with the CNN: turned images keep their points, hard pairs gain, unrelated ones stay refused."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.matching.cnn import open_source
from tiepoint.core.matching.estimate import descriptor_parts, without_duplicates
from tiepoint.core.matching.features import extract
from tiepoint.core.matching.fusion import turned
from tiepoint.core.matching.neighbours import ratio_matches
from tiepoint.core.matching.pipeline import match
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.transforms import choose_model, fit

FUSED = RegistrationOptions(method="pso-sift+dense", device="cpu")


def test_nearly_upright_images_are_not_resampled():
    image = scene()
    xy = np.array([[3.0, 4.0]])
    same, places = turned(image, xy, 1.1 * np.array([[0.99, -0.1], [0.1, 0.99]]))
    assert same is image
    assert places is xy


@pytest.mark.parametrize(("scale", "angle"), [(1.6, 25), (0.6, 90), (1.0, 160)])
def test_points_turn_with_their_image(scale, angle):
    y, x = np.mgrid[:200, :260]
    blob = np.exp(-((x - 90.0) ** 2 + (y - 120.0) ** 2) / 50).astype(np.float32)
    c, s = scale * np.cos(np.radians(angle)), scale * np.sin(np.radians(angle))
    canvas, places = turned(blob, np.array([[90.0, 120.0]]), np.array([[c, -s], [s, c]]))
    column, row = np.rint(places[0]).astype(int)
    around = canvas[row - 8 : row + 9, column - 8 : column + 9]
    peak = np.array(np.unravel_index(around.argmax(), around.shape)) - 8
    assert np.abs(peak).max() <= 1
    assert around.max() > 0.97


def run(sensed, mask, options):
    pytest.importorskip("torch").set_num_threads(1)
    return match(scene(), everywhere(scene()), sensed, mask, options)


@pytest.mark.parametrize(("scale", "rotation"), [(1.0, 0), (0.8, 37)])
def test_easy_pairs_stay_exact(scale, rotation):
    sensed, mask, truth = warped(scene(), scale, rotation, "gamma")
    result = run(sensed, mask, FUSED)
    assert result.accepted
    model = choose_model(result.sensed, result.reference)
    assert grid_rmse(fit(model, result.sensed, result.reference).matrix, truth, sensed) < 0.1
    assert "cnn" in result.seconds


def test_fusion_finds_more_right_matches_and_fewer_wrong_ones():
    pytest.importorskip("torch").set_num_threads(1)
    image = scene()
    sensed = np.interp(image, [0, 0.25, 0.5, 0.75, 1], [0, 0.6, 0.8, 0.9, 1])
    speckle = np.random.default_rng(1).gamma(4, 0.25, image.shape)  # four looks
    sensed = np.clip(sensed * speckle, 0, 1).astype(np.float32)
    source = open_source("dense", "cpu")
    plain = [extract(i, everywhere(i), FUSED, enlarged=True) for i in (image, sensed)]
    fused = [f.with_cnn(source.describe(i, f.places())) for f, i in zip(plain, (image, sensed))]

    def right_and_all(reference, moved):
        parts = descriptor_parts(reference, moved, FUSED)
        matches = ratio_matches(parts, reference.location, FUSED.ratio)
        matches = without_duplicates(matches, reference, moved)
        error = np.linalg.norm(reference.xy[matches.j] - moved.xy[matches.i], axis=1)
        return (error < 3).sum(), len(matches)

    (right, total), (right_fused, total_fused) = right_and_all(*plain), right_and_all(*fused)
    assert right_fused > 1.3 * right
    assert right_fused / total_fused > right / total


def test_unrelated_images_stay_refused():
    rng = np.random.default_rng(3)
    other = sum(
        cv2.resize(rng.random((n, n)).astype(np.float32), (200, 200), interpolation=cv2.INTER_CUBIC)
        for n in (5, 20, 60)
    )
    other = ((other - other.min()) / np.ptp(other)).astype(np.float32)
    result = match(scene()[:200, :200], everywhere(other), other, everywhere(other), FUSED)
    assert not result.accepted
