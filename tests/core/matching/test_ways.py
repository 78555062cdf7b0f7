"""What ran is what is said: what found a pair, what measured its points, and where the network is asked."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.match_result import MatchResult
from tiepoint.core.matching import cnn, network_attempts
from tiepoint.core.matching.fused.fused_estimate import Fused
from tiepoint.core.matching.pipeline import match
from tiepoint.core.matching.tiles.tile_search import TileSearch
from tiepoint.core.matching.tiles.turned_fields import TurnedFields
from tiepoint.core.methods import AUTOMATIC
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair, Prior

from .grounds import estimate_of
from .pairs import turned

GPU = "cuda: a card"
PLAIN = MatchOptions(method="pso-sift", enlarge="never")


@pytest.fixture
def pair():
    """Images, masks and the truth: a part of the scene, and the same turned by 20 degrees and smaller."""
    image = np.ascontiguousarray(scene()[:210, 30:270])
    sensed, mask, truth = warped(image, 0.9, 20)
    return Pair(reference=image, sensed=sensed), Pair(reference=everywhere(image), sensed=mask), truth


def ways(result):
    return result.accepted, result.found_by, result.measured_by


def test_keypoints_find_and_templates_measure_a_plain_pair(pair):
    assert ways(match(*pair[:2], PLAIN)) == (True, "keypoints", ("templates",))


def test_near_a_prior_tiles_find_the_pair_though_the_method_is_named_after_keypoints(pair):
    images, masks, truth = pair
    prior = Prior(tuple((turned(0.0, 1.0, (4.0, -3.0)) @ truth)[:2].ravel().tolist()), 25.0)
    result = match(images, masks, MatchOptions(), prior)
    assert ways(result) == (True, "tiles", ("templates",))
    assert (result.method, result.near_prior) == ("pso-sift", True)
    unrefined = match(images, masks, replace(PLAIN, refine=False), prior)
    assert ways(unrefined) == (True, "tiles", ("keypoints", "tiles"))


def test_without_templates_keypoints_measure(pair):
    options = replace(PLAIN, refine=False, tiles=False)
    assert ways(match(*pair[:2], options)) == (True, "keypoints", ("keypoints",))
    assert ways(match(*pair[:2], replace(options, method="sift"))) == (True, "keypoints", ("keypoints",))


def test_where_nothing_was_found_nothing_is_named(pair):
    flat = Pair(reference=pair[0].reference, sensed=np.full((120, 130), 0.5, np.float32))
    assert ways(match(flat, flat.map(everywhere), PLAIN)) == (False, "", ())


def test_a_small_image_is_found_as_a_whole():
    rng = np.random.default_rng(5)
    large = sum(
        cv2.resize(rng.random((n, n)).astype(np.float32), (900, 860), interpolation=cv2.INTER_CUBIC)
        for n in (12, 50, 160, 300)
    )
    large = ((large - large.min()) / np.ptp(large)).astype(np.float32)
    images = Pair(reference=large, sensed=np.ascontiguousarray(large[300:520, 410:650]))
    fields = TurnedFields(images, images.map(everywhere))
    found = TileSearch(fields, MatchOptions(), np.random.default_rng(0)).everywhere([np.eye(2)])
    assert (found.found_by, found.tiles, found.near) == ("whole_image", True, False)


def test_matches_by_the_network_alone_are_its_own(pair):
    """As published: the fused matches decide."""
    options = MatchOptions(method=AUTOMATIC, mode="paper", device="cpu", transform="similarity")
    image = pair[0].reference
    upright, mask, _ = warped(image, 1.0, 5)
    images, masks = Pair(reference=image, sensed=upright), Pair(reference=everywhere(image), sensed=mask)
    assert ways(match(images, masks, options)) == (True, "network", ("keypoints",))


def test_the_ways_come_back_from_the_engine(tmp_path, pair):
    result = match(*pair[:2], replace(PLAIN, refine=False))
    values = result.save(tmp_path)
    assert ways(MatchResult.load(tmp_path, values)) == ways(result)


@pytest.fixture
def on_a_gpu(monkeypatch):
    """The bundled network, as if a GPU ran it."""
    source = cnn.open_source.__wrapped__("tiepoint", "cpu")
    source.device = GPU
    monkeypatch.setattr(cnn, "open_source", lambda *_: source)


def test_on_a_gpu_every_pair_is_matched_with_the_network(on_a_gpu, pair):
    images, masks, truth = pair
    automatic = match(images, masks, replace(PLAIN, method="auto"))
    assert (automatic.method, automatic.device) == (AUTOMATIC, GPU)
    assert "cnn" in automatic.seconds
    assert ways(automatic) == (True, "keypoints", ("templates",))
    assert grid_rmse(automatic.sensed_to_reference, truth, images.sensed) < 0.1


def test_on_a_cpu_a_plain_pair_does_without_it(pair):
    result = match(*pair[:2], replace(PLAIN, method="auto", device="cpu"))
    assert (result.method, result.device) == ("pso-sift", "cpu")
    assert "cnn" not in result.seconds


@pytest.mark.parametrize("method", ["auto", AUTOMATIC])
def test_what_the_network_misleads_is_registered_without_it(on_a_gpu, pair, monkeypatch, method):
    """So that a GPU loses no pair; a method that is named does what its name says."""
    images, masks, truth = pair
    wrong = replace(estimate_of(turned(80.0, 1.3, (40.0, -90.0)), -6.0, near=False), found_by="network")
    monkeypatch.setattr(network_attempts, "fuse", lambda views, scene, *_: Fused(wrong, 9, scene.features))
    result = match(images, masks, replace(PLAIN, method=method, tiles=False))
    if method == "auto":
        assert ways(result) == (True, "keypoints", ("templates",))
        assert grid_rmse(result.sensed_to_reference, truth, images.sensed) < 0.1
    else:
        assert ways(result) == (False, "network", ())
