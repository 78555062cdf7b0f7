"""The contract of every CNN feature source."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from scenes import scene  # noqa: E402
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching.cnn import SOURCES, arrays, bundled, chain, device, open_source  # noqa: E402
from tiepoint.core.matching.cnn.dense_torch import TorchNetwork  # noqa: E402

torch.set_num_threads(1)
XY = np.array([[100.0, 90.0], [60.0, 120.0], [140.5, 77.25]])


@pytest.fixture(scope="module", params=[*SOURCES, "dense on torch", "tiepoint on torch"])
def source(request, weights_for):
    name, _, on_torch = request.param.partition(" on ")
    made = open_source.__wrapped__(name, "cpu", str(weights_for(name)))
    if on_torch:
        built = chain.build(arrays.load(bundled.FILES[name]), "conv3_3")
        made.network = TorchNetwork(built, torch.device("cpu"))
    return made


@pytest.fixture(scope="module")
def image():
    return scene()[:192, :224]


@pytest.fixture(scope="module")
def described(source, image):
    """The descriptors of XY, not to be changed."""
    return source.describe(image, XY)


def test_unit_length_float32(source, described):
    assert described.shape == (len(XY), source.length)
    assert described.dtype == np.float32
    assert np.allclose(np.linalg.norm(described, axis=1), 1, atol=1e-4)


def test_name_device_and_hypotheses_are_set(source):
    assert source.name
    assert source.device == "cpu"
    assert source.hypotheses >= 1


def test_same_input_same_output(source, image, described):
    assert np.array_equal(source.describe(image.copy(), XY.copy()), described)


def test_a_point_is_described_independently_of_the_others(source, image, described):
    for row, point in zip(described, XY):
        assert (source.describe(image, point[None])[0] * row).sum() > 0.9999


def test_shifting_image_and_point_alike_changes_nothing(source, image, described):
    # 16 px: a whole number of cells in every layer. Points away from the new border.
    moved = source.describe(np.ascontiguousarray(image[16:, 16:]), XY[2:] - 16)
    assert (moved * described[2:]).sum(axis=1).min() > 0.99


def test_another_place_looks_different(described):
    assert (described[0] * described[1]).sum() < 0.999


def test_points_at_and_beyond_the_border_are_described(source, image):
    xy = np.array([[0.0, 0.0], [223.0, 191.0], [-40.0, 100.0], [400.0, 300.0]])
    descriptors = source.describe(image, xy)
    assert np.isfinite(descriptors).all()
    assert np.allclose(np.linalg.norm(descriptors, axis=1), 1, atol=1e-4)


def test_no_points_no_descriptors(source, image):
    assert source.describe(image, np.zeros((0, 2))).shape == (0, source.length)


def test_an_image_smaller_than_a_patch_is_described(source):
    small = scene()[:40, :36]
    assert np.isfinite(source.describe(small, np.array([[18.0, 20.0]]))).all()


def test_progress_ends_at_one(source, image):
    reported = []
    source.describe(image, XY, reported.append)
    assert reported[-1] == 1.0


@pytest.mark.parametrize("name", [name for name in SOURCES if name not in bundled.FILES])
def test_without_weights_it_says_how_to_get_them(name):
    with pytest.raises(TiepointError, match=name) as caught:
        open_source(name, "cpu")
    assert "Download" in caught.value.hint


def test_half_precision_describes_alike(weights_file, image, monkeypatch):
    """CUDA's number type, here on the CPU: no step may mix types or overflow."""
    whole = open_source("fc6", "cpu", str(weights_file)).describe(image, XY)
    monkeypatch.setattr(device, "number_type", lambda _: torch.float16)
    half = open_source.__wrapped__("fc6", "cpu", str(weights_file)).describe(image, XY)
    assert half.dtype == np.float32
    assert (whole * half).sum(axis=1).min() > 0.999
