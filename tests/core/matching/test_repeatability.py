"""The same call gives the same result, wherever its arrays lie in memory and whatever ran before."""

from __future__ import annotations

import hashlib

import cv2
import numpy as np
import pytest
from scenes import doubtful_pair, everywhere, fingerprint, scene
from tiepoint.core.matching.features.gradient import length, second_order_gradient
from tiepoint.core.matching.features.pso_sift import extract
from tiepoint.core.matching.pipeline import match
from tiepoint.core.matching.tiles.turned_fields import direction_field
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

REPEATS = 10
RUNS = 4  # of the whole way, which takes a second; its parts that are sensitive are repeated more often
LINE = 64  # bytes: results of OpenCV's fast paths may depend on the position within a cache line


@pytest.fixture
def disturbed_memory():
    """Makes each array allocated after a call lie elsewhere within its cache line."""
    rng = np.random.default_rng(5)
    kept = []

    def disturb():
        kept[:] = [np.ones(int(size)) for size in rng.integers(1, 40_000, 60)]
        del kept[::2]

    return disturb


def at(values: np.ndarray, offset: int) -> np.ndarray:
    """A copy that begins `offset` bytes after the start of a cache line."""
    buffer = np.empty(values.nbytes + 2 * LINE, np.uint8)
    start = -buffer.ctypes.data % LINE + offset
    copy = buffer[start : start + values.nbytes].view(values.dtype).reshape(values.shape)
    copy[...] = values
    return copy


def gradients():
    smooth = cv2.GaussianBlur(scene()[:201, :187], (0, 0), 1.0)
    return cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)


def bytes_of(*arrays: np.ndarray) -> str:
    """A digest of the arrays' bytes."""
    return hashlib.sha256(b"".join(np.ascontiguousarray(array).tobytes() for array in arrays)).hexdigest()


def test_lengths_are_right():
    x, y = gradients()
    exact = np.hypot(x.astype(np.float64), y.astype(np.float64))
    assert length(x, y).dtype == np.float32
    assert np.allclose(length(x, y), exact, rtol=2e-7, atol=0)


@pytest.mark.parametrize(
    "compute",
    [
        lambda x, y: [length(x, y)],
        lambda x, y: second_order_gradient(x),
        lambda x, y: [direction_field(x, everywhere(x))],
    ],
    ids=["length", "second_order_gradient", "direction_field"],
)
def test_edges_do_not_depend_on_where_they_lie_in_memory(compute, disturbed_memory):
    x, y = gradients()
    digests = set()
    for turn in range(4 * REPEATS):
        disturbed_memory()
        digests.add(bytes_of(*compute(at(x, 16 * (turn % 4)), at(y, 16 * (turn // 4 % 4)))))
    assert len(digests) == 1


def test_ten_extractions_find_the_same_features(disturbed_memory):
    image = scene()[:180, :200]
    digests = set()
    for _ in range(REPEATS):
        disturbed_memory()
        found = extract(image, everywhere(image), MatchOptions(), enlarged=True)
        digests.add(bytes_of(found.xy, found.theta, found.response, found.descriptor))
    assert len(digests) == 1


@pytest.mark.parametrize("method", ["pso-sift", "pso-sift+tiepoint"])
def test_whole_runs_find_the_same_points(method, disturbed_memory):
    reference, reference_mask, sensed, mask = doubtful_pair()
    images = Pair(reference=reference, sensed=sensed)
    masks = Pair(reference=reference_mask, sensed=mask)
    digests = set()
    for _ in range(RUNS):
        disturbed_memory()
        digests.add(fingerprint(match(images, masks, MatchOptions(method=method))))
    assert len(digests) == 1
