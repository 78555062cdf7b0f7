"""The dense source samples the right place, and tiles and sizes do not show."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from scenes import scene  # noqa: E402
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching.cnn import dense, open_source, vgg, weights  # noqa: E402

torch.set_num_threads(1)


@pytest.fixture(scope="module")
def source():
    return open_source("dense", "cpu")


@pytest.fixture(scope="module")
def image():
    return scene()[:256, :320]


def test_unit_length_512(source, image):
    xy = np.array([[100.0, 90.0], [0.0, 0.0], [319.0, 255.0]])
    descriptors = source.describe(image, xy)
    assert descriptors.shape == (3, source.length) == (3, 512)
    assert np.allclose(np.linalg.norm(descriptors, axis=1), 1, atol=1e-4)
    assert source.device == "cpu"


def test_shifting_image_and_point_alike_changes_nothing(source, image):
    xy = np.array([[150.0, 120.0], [170.0, 130.0]])
    moved = source.describe(np.ascontiguousarray(image[16:, 32:]), xy - (32, 16))
    assert (moved * source.describe(image, xy)).sum(axis=1).min() > 0.999


def test_the_descriptor_is_centred_on_its_point(source, image):
    # Mirroring the image mirrors the network's input, not its weights; so compare places instead: the
    # likeness to shifted copies of the image must peak at shift zero, in both directions alike.
    xy = np.array([[160.0, 128.0]])
    here = source.describe(image, xy)
    likeness = {
        shift: float((source.describe(image, xy + shift) * here).sum())
        for shift in [(-2, 0), (2, 0), (0, -2), (0, 2)]
    }
    assert max(likeness.values()) < 0.9999
    assert abs(likeness[-2, 0] - likeness[2, 0]) < 0.02
    assert abs(likeness[0, -2] - likeness[0, 2]) < 0.02


def test_crop_agrees_with_the_whole(source, image):
    # A crop that holds the window and the receptive field around it gives the same descriptor.
    whole = source.describe(image, np.array([[160.0, 128.0]]))
    crop = source.describe(np.ascontiguousarray(image[64:192, 96:224]), np.array([[64.0, 64.0]]))
    assert (whole * crop).sum() > 0.9999


def test_tiles_do_not_show(source, image, monkeypatch):
    xy = np.random.default_rng(0).uniform((0, 0), (319, 255), (200, 2))
    whole = source.describe(image, xy)
    monkeypatch.setattr(dense, "TILE", 96)
    assert (source.describe(image, xy) * whole).sum(axis=1).min() > 0.999


def test_large_images_are_described_smaller(source, image, monkeypatch):
    import cv2

    xy = np.array([[160.0, 128.0], [100.0, 60.0]])
    monkeypatch.setattr(dense, "LARGEST", 400)
    double = cv2.resize(image, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    half = source.describe(double, 2 * xy + 0.5)
    assert (half * source.describe(image, xy)).sum(axis=1).min() > 0.97


@pytest.mark.parametrize("damage", ["cut", "text", "gone"])
def test_a_damaged_weights_file_is_refused(tmp_path, damage):
    path = tmp_path / "weights.safetensors"
    if damage == "cut":
        path.write_bytes(weights.BUNDLED.read_bytes()[:100_000])
    elif damage == "text":
        path.write_text("these are no weights")
    with pytest.raises(TiepointError) as caught:
        weights.load(path)
    assert caught.value.hint


def test_foreign_weights_are_refused():
    tensors = weights.load(weights.BUNDLED)
    tensors["features.5.weight"] = tensors["features.5.weight"][:, :3]
    with pytest.raises(TiepointError, match=r"features\.5\.weight"):
        vgg.build("conv3_3", tensors)
    with pytest.raises(TiepointError, match=r"features\.17"):
        vgg.build("conv4_3", weights.load(weights.BUNDLED))
