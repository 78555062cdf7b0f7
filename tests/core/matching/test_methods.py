"""The contract of every method: same interface, same promises."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.matching.features.pso_sift import extract
from tiepoint.core.matching.features.sift import extract_sift
from tiepoint.core.matching.methods import BASELINES
from tiepoint.core.matching.pipeline import match
from tiepoint.core.methods import HAVE_NETWORK, METHOD_NAMES, METHODS, NEED_WEIGHTS
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

PATCHES = ("pso-sift+fc6", "pso-sift+fc7")  # a patch takes 25 ms: fewer keypoints
TRUNKS = ("pso-sift+alexnet", "pso-sift+googlenet", "pso-sift+resnet50")  # descriptors are long

# px; other methods are exact to 0.1. SURF's box filters are more sensitive to scale and turn.
LESS_EXACT = {"surf": 0.5}


REFERENCE = scene()[60:270, 50:260]


@pytest.fixture(scope="module", params=METHOD_NAMES)
def method(request):
    """Of the module: all tests of one method follow each other, and its network is loaded once."""
    return request.param


@pytest.fixture(scope="module")
def run(request):
    def run(method, image, sensed, mask):
        # as published, except for the default method
        options = MatchOptions(method=method, device="cpu", tiles=method == "auto")
        if method == "surf":
            pytest.importorskip("mahotas")
        elif method in ("auto", *HAVE_NETWORK):
            pytest.importorskip("torch").set_num_threads(1)
        if method in NEED_WEIGHTS:
            options = replace(options, weights=str(request.getfixturevalue("weights_for")(method)))
        if method in (*PATCHES, *TRUNKS):
            options = replace(options, max_keypoints=48 if method in PATCHES else 200)
        masks = Pair(reference=everywhere(image), sensed=mask)
        return match(Pair(reference=image, sensed=sensed), masks, options)

    return run


def test_every_method_is_a_baseline_or_pso_sift():
    assert [name for name in METHODS if name.partition("+")[0] != "pso-sift"] == list(BASELINES)
    assert not set(BASELINES) & set(HAVE_NETWORK)


def test_a_plain_pair_is_registered_exactly(run, method):
    reference = scene() if method == "surf" else REFERENCE  # a fifth of the others' points
    sensed, mask, truth = warped(reference, 0.8, 30)
    result = run(method, reference, sensed, mask)
    assert result.accepted, result.reason
    found = fit("similarity", source=result.sensed, target=result.reference).matrix
    assert grid_rmse(found, truth, sensed) < LESS_EXACT.get(method, 0.1)
    assert result.sensed.shape == result.reference.shape == (len(result.score), 2)
    assert result.sensed.dtype == np.float64
    assert ((result.score >= 0) & (result.score <= 1)).all()
    assert len(np.unique(result.sensed.round(3), axis=0)) == len(result.sensed)  # one to one
    assert {"features", "match", "refine"} <= set(result.seconds)


def test_disjoint_images_are_refused(run, method):
    image = scene()
    other = image[210:, 200:]
    result = run(method, image[:160, :150], other, everywhere(other))
    assert not result.accepted
    assert result.reason
    assert result.hint


def test_a_flat_image_is_refused(run, method):
    flat = np.full((128, 128), 0.5, np.float32)
    assert not run(method, scene()[:150, :160], flat, everywhere(flat)).accepted


@pytest.mark.parametrize("extracted", [extract, extract_sift])
def test_budget_and_mask_hold_for_every_detector(extracted):
    image = scene()
    mask = everywhere(image)
    mask[:, :100] = False
    options = MatchOptions(max_keypoints=200)
    features = extracted(image, mask, options, False)
    assert 100 < features.location.max() + 1 <= 200
    assert features.xy[:, 0].min() > 100
    assert np.allclose(np.linalg.norm(features.descriptor, axis=1), 1, atol=1e-4)


def test_fsc_sift_grows_beyond_the_distinct_matches(run):
    sensed, mask, _ = warped(REFERENCE, 1.0, 20, "speckle")
    counts = {m: len(run(m, REFERENCE, sensed, mask).sensed) for m in ("sift", "fsc-sift")}
    assert counts["fsc-sift"] > counts["sift"]


def test_inverted_contrast_defeats_sift_but_not_pso_sift(run):
    sensed, mask, _ = warped(REFERENCE, 1.0, 20, "inverted")
    assert not run("sift", REFERENCE, sensed, mask).accepted
    assert run("pso-sift", REFERENCE, sensed, mask).accepted
