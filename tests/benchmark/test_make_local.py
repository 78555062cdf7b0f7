"""The pairs with a known displacement show it, and their dense truth says where."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.tests.benchmark import make_local
from tiepoint.tests.benchmark.evaluation import Truth, errors, matrix_map
from tiepoint.tests.benchmark.ground import Image, Place


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    path = tmp_path_factory.mktemp("place") / "a.png"
    coarse = np.random.default_rng(0).random((80, 75)).astype(np.float32)
    values = np.clip(250 * cv2.resize(coarse, (750, 800), interpolation=cv2.INTER_CUBIC), 1, 250)
    cv2.imwrite(str(path), values.astype(np.uint8))
    return Place("p", (750, 800), (Image(path, np.eye(3)),) * 2)


def made(place, name, folder):
    make_local.make(place, name, folder, np.random.default_rng(4))
    return folder / f"p_{name}"


@pytest.mark.parametrize(
    ("name", "largest"),
    [("affine", 0.01), ("ridge", 8.0), ("wave", 6.0), ("seam", 5.0), ("terrain", 10.0), ("buildings", 11.8)],
)
def test_the_affine_part_is_off_by_the_field(place, tmp_path, name, largest):
    truth = Truth.read(made(place, name, tmp_path) / "truth.json")
    assert truth.judged == "dense"
    found = errors(matrix_map(truth.sensed_to_reference), truth)
    assert found.largest == pytest.approx(largest, rel=0.03, abs=0.02)


@pytest.mark.parametrize("name", ["ridge", "smooth", "seam", "oblique"])
def test_places_of_the_truth_show_the_same_ground(place, tmp_path, name):
    folder = made(place, name, tmp_path)
    images = [
        cv2.imread(str(folder / f"{side}.tif"), cv2.IMREAD_UNCHANGED) for side in ("reference", "sensed")
    ]
    places = Truth.read(folder / "truth.json").places.astype(np.float32)
    values = [
        cv2.remap(image.astype(np.float32), x, y, cv2.INTER_LINEAR)
        for image, x, y in zip(images, places.T[[2, 0]], places.T[[3, 1]])
    ]
    assert np.corrcoef(values[0].ravel(), values[1].ravel())[0, 1] > 0.99


def test_the_seam_itself_is_not_judged(place, tmp_path):
    x = Truth.read(made(place, "seam", tmp_path) / "truth.json").places[:, 0]
    assert not ((x > make_local.SEAM_X - 16) & (x < make_local.SEAM_X + 16)).any()
    assert x.min() < 100
    assert x.max() > 600
