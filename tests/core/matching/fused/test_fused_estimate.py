"""Fusion with the CNN: turned images keep their points, hard pairs gain matches, others are refused."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.matching.cnn import open_source
from tiepoint.core.matching.estimate.first_estimate import descriptor_parts, without_duplicates
from tiepoint.core.matching.estimate.neighbours import ratio_matches
from tiepoint.core.matching.features.pso_sift import extract
from tiepoint.core.matching.fused.turned_views import PairViews, turned
from tiepoint.core.matching.pipeline import match
from tiepoint.core.methods import AUTOMATIC
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.model_choice import choose_model

FUSED = MatchOptions(method="pso-sift+dense", device="cpu")
PART = scene()[60:310, 50:300]


def rotation(scale, angle):
    c, s = scale * np.cos(np.radians(angle)), scale * np.sin(np.radians(angle))
    return np.array([[c, -s], [s, c]])


def test_nearly_upright_images_are_not_resampled():
    image = scene()
    same, linear, shift = turned(image, rotation(1.1, 6))
    assert same is image
    assert np.array_equal(linear, np.eye(2))
    assert not shift.any()


@pytest.mark.parametrize(("scale", "angle"), [(1.6, 25), (0.6, 90), (1.0, 160)])
def test_points_turn_with_their_image(scale, angle):
    y, x = np.mgrid[:200, :260]
    blob = np.exp(-((x - 90.0) ** 2 + (y - 120.0) ** 2) / 50).astype(np.float32)
    canvas, linear, shift = turned(blob, rotation(scale, angle))
    column, row = np.rint(linear @ (90.0, 120.0) + shift).astype(int)
    around = canvas[row - 8 : row + 9, column - 8 : column + 9]
    peak = np.array(np.unravel_index(around.argmax(), around.shape)) - 8
    assert np.abs(peak).max() <= 1
    assert around.max() > 0.97


@pytest.mark.parametrize(("scale", "detail"), [(0.6, 1.0), (1.0, 1.0), (1.0, 0.6), (1.7, 1.0)])
def test_views_turned_to_each_other_look_alike(scale, detail):
    """Whichever image is the coarser one, descriptors of the same places are alike, and others are not."""
    pytest.importorskip("torch").set_num_threads(1)
    image = scene()[:300, :300]
    sensed, _, truth = warped(image, 1 / scale, 50)  # truth: sensed -> reference
    views = PairViews(Pair(reference=image, sensed=sensed), open_source("dense", "cpu"))
    grid = np.stack(np.meshgrid(np.arange(60, 240, 30.0), np.arange(60, 240, 30.0)), axis=2).reshape(-1, 2)
    back = np.linalg.inv(truth)
    places = grid @ back[:2, :2].T + back[:2, 2]
    found = views.describe(Pair(reference=grid, sensed=places), truth[:2, :2], detail=detail)
    likeness = found.reference @ found.sensed.T
    assert (likeness.argmax(axis=1) == np.arange(len(grid))).mean() > 0.9
    assert np.diag(likeness).mean() > likeness.mean() + 0.2


def run(sensed, mask, options, reference=PART):
    pytest.importorskip("torch").set_num_threads(1)
    images = Pair(reference=reference, sensed=sensed)
    return match(images, Pair(reference=everywhere(reference), sensed=mask), options)


@pytest.mark.parametrize(("scale", "rotation"), [(1.0, 0), (0.8, 37)])
def test_easy_pairs_stay_exact(scale, rotation):
    sensed, mask, truth = warped(PART, scale, rotation, "gamma")
    result = run(sensed, mask, FUSED)
    assert result.accepted
    model = choose_model(source=result.sensed, target=result.reference).model
    assert grid_rmse(fit(model, source=result.sensed, target=result.reference).matrix, truth, sensed) < 0.1
    assert "cnn" in result.seconds
    assert result.method == "pso-sift+dense"


def test_fusion_finds_more_right_matches_and_fewer_wrong_ones():
    pytest.importorskip("torch").set_num_threads(1)
    image = PART
    sensed = np.interp(image, [0, 0.25, 0.5, 0.75, 1], [0, 0.6, 0.8, 0.9, 1])
    speckle = np.random.default_rng(1).gamma(4, 0.25, image.shape)  # four looks
    sensed = np.clip(sensed * speckle, 0, 1).astype(np.float32)
    source = open_source("dense", "cpu")
    images = Pair(reference=image, sensed=sensed)
    plain = images.map(lambda i: extract(i, everywhere(i), FUSED, enlarged=True))
    fused = plain.with_each(images, lambda f, i: f.with_cnn(source.describe(i, f.places())))

    def right_and_all(features):
        parts = descriptor_parts(features, FUSED)
        matches = ratio_matches(parts, features.reference.location, FUSED.ratio)
        matches = without_duplicates(matches, features)
        places = matches.places(features)
        error = np.linalg.norm(places.reference - places.sensed, axis=1)
        return (error < 3).sum(), len(matches)

    (right, total), (right_fused, total_fused) = right_and_all(plain), right_and_all(fused)
    assert right_fused > 1.3 * right
    assert right_fused / total_fused > right / total


def test_unrelated_images_stay_refused():
    rng = np.random.default_rng(5)  # chance gives a consensus, which the ground does not bear out
    other = sum(
        cv2.resize(rng.random((n, n)).astype(np.float32), (120, 130), interpolation=cv2.INTER_CUBIC)
        for n in (5, 20, 40)
    )
    other = ((other - other.min()) / np.ptp(other)).astype(np.float32)
    images = Pair(reference=scene()[:140, :130], sensed=other)
    result = match(images, images.map(everywhere), FUSED)
    assert not result.accepted
    assert "cnn" in result.seconds


def test_the_second_pass_finds_more_points_than_pso_sift_and_none_wrong():
    sensed, mask, truth = warped(scene(), 0.8, 37, "gamma")
    plain = run(sensed, mask, MatchOptions(method="pso-sift", refine=False), scene())
    result = run(sensed, mask, replace(FUSED, refine=False), scene())
    assert len(result.sensed) > 1.4 * len(plain.sensed)
    error = np.linalg.norm(result.sensed @ truth[:2, :2].T + truth[:2, 2] - result.reference, axis=1)
    assert np.quantile(error, 0.98) < 1.0
    assert len(np.unique(result.reference.round(3), axis=0)) == len(result.reference)


def test_paper_mode_describes_upright_and_makes_no_second_pass():
    sensed, mask, _ = warped(PART, 1.0, 0, "gamma")
    result = run(sensed, mask, MatchOptions(method="pso-sift+dense", mode="paper", device="cpu"))
    plain = run(sensed, mask, MatchOptions(method="pso-sift", mode="paper"))
    assert result.accepted
    assert result.initial_matches != plain.initial_matches
    assert len(result.sensed) < 1.3 * len(plain.sensed)


def test_automatic_takes_the_network_where_the_rest_fails_and_it_can_run(monkeypatch):
    pytest.importorskip("torch").set_num_threads(1)
    sensed, mask, _ = warped(PART, 1.0, 0)
    automatic = MatchOptions(method="auto", device="cpu")
    # a pair that the ground confirms needs no network
    assert run(sensed, mask, automatic).method == "pso-sift"
    hard = Pair(reference=scene()[:120, :110], sensed=scene()[200:310, 220:340])  # other places

    def unrelated(options):
        result = match(hard, hard.map(everywhere), options)
        assert not result.accepted
        return result

    quick = replace(automatic, tiles=False)
    assert unrelated(quick).method == AUTOMATIC

    def missing(*_):
        raise TiepointError("opencv_without_network")

    monkeypatch.setattr("tiepoint.core.matching.cnn.open_source", missing)
    assert unrelated(quick).method == "pso-sift"
    with pytest.raises(TiepointError, match="cannot run the network"):
        run(sensed, mask, FUSED)
