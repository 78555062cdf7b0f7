"""Invariants of the gradient of the gradient, the main orientation and the 136-D descriptor."""

from __future__ import annotations

import numpy as np
import pytest
from scenes import everywhere, scene
from tiepoint.core.matching.features.descriptor import LENGTH, LOCATION
from tiepoint.core.matching.features.gradient import second_order_gradient
from tiepoint.core.matching.features.pso_sift import extract, mirrored
from tiepoint.core.options import MatchOptions

OPTIONS = MatchOptions()


@pytest.fixture(scope="module")
def image():
    return scene()[:240, :240]


@pytest.fixture(scope="module")
def features(image):
    return extract(image, everywhere(image), OPTIONS, enlarged=False)


def test_unit_length_136(features):
    assert features.descriptor.shape == (len(features), LENGTH) == (len(features), 136)
    assert np.allclose(np.linalg.norm(features.descriptor, axis=1), 1, atol=1e-5)
    assert len(features) > 200
    assert set(LOCATION) == set(range(17))


def test_inverted_contrast_gives_the_same_features(image, features):
    negative = extract(1 - image, everywhere(image), OPTIONS, enlarged=False)
    assert len(negative) == len(features)
    assert np.allclose(negative.xy, features.xy, atol=1e-3)
    assert (negative.descriptor * features.descriptor).sum(axis=1).mean() > 0.999


def test_a_quarter_turn_turns_the_orientations(image, features):
    turned = extract(np.ascontiguousarray(np.rot90(image)), everywhere(image), OPTIONS, enlarged=False)
    # np.rot90 turns counter-clockwise: (x, y) -> (y, W - 1 - x), theta -> theta + 270.
    moved = np.column_stack([features.xy[:, 1], image.shape[1] - 1 - features.xy[:, 0]])
    offset = np.linalg.norm(moved[:, None] - turned.xy[None], axis=2)
    angle = np.abs((features.theta[:, None] + 270 - turned.theta[None] + 180) % 360 - 180)
    pair = np.where(angle < 5, offset, np.inf)
    partner = pair.argmin(axis=1)
    found = pair[np.arange(len(features)), partner] < 0.5
    assert found.mean() > 0.85
    likeness = (features.descriptor[found] * turned.descriptor[partner[found]]).sum(axis=1)
    assert np.median(likeness) > 0.95


def test_direction_of_a_ramp_of_magnitude():
    # I = x³: gradient magnitude 3x² grows along +x, so the second gradient points to 0 degrees;
    # and I = y³ to 90 degrees (y down).
    x = np.tile(np.arange(40, dtype=np.float32), (40, 1)) ** 3
    for picture, expected in ((x, 0.0), (np.ascontiguousarray(x.T), 90.0), (-x, 0.0)):
        _, angle = second_order_gradient(picture)
        inner = angle[5:-5, 5:-5]
        assert np.abs((inner - expected + 180) % 360 - 180).max() < 1.0


def test_orientations_of_one_keypoint_share_a_location(features):
    assert features.location.max() + 1 < len(features)
    _, first = np.unique(features.location, return_index=True)
    for location in features.location[first][:20]:
        same = features.xy[features.location == location]
        assert np.allclose(same, same[0])


def test_enlarging_adds_fine_keypoints_and_keeps_the_budget(image):
    options = MatchOptions(max_keypoints=300)
    enlarged = extract(image, everywhere(image), options, enlarged=True)
    assert 0 < (enlarged.octave < 0).sum() < len(enlarged)
    assert len(np.unique(enlarged.location)) <= 300


def test_nothing_to_find():
    empty = extract(np.full((64, 64), 0.5, np.float32), np.ones((64, 64), bool), OPTIONS, enlarged=False)
    assert len(empty) == 0
    assert empty.descriptor.shape == (0, 136)


def test_features_of_the_mirrored_image_need_no_second_extraction():
    """Of 257 px, so that every octave starts from the same pixels on either side."""
    image = scene()[40:240, 30:287]
    known = everywhere(image)
    known[:60, :70] = False
    mirror = extract(np.ascontiguousarray(image[:, ::-1]), known[:, ::-1], OPTIONS, enlarged=False)
    found = mirrored(extract(image, known, OPTIONS, enlarged=False), 257)
    assert len(found) == pytest.approx(len(mirror), rel=0.02)
    same = 0
    for index in range(len(found)):
        turn = np.abs((mirror.theta - found.theta[index] + 180.0) % 360.0 - 180.0)
        apart = np.linalg.norm(mirror.xy - found.xy[index], axis=1)
        like = (apart < 0.05) & (turn < 1.0) & (mirror.descriptor @ found.descriptor[index] > 0.98)
        same += like.any()
    assert same > 0.95 * len(found) > 200
