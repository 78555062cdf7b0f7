"""A chain is built from a weights file; tensors that do not fit are refused before anything runs."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.matching.cnn import arrays, bundled, chain
from tiepoint.core.matching.cnn.dense_opencv import OpenCVNetwork


@pytest.fixture
def tensors():
    return dict(arrays.load(bundled.FILES["dense"]))


def narrow(widths=(4, 4, 6, 6, 8, 8, 8), reduced=5):
    """A small network with VGG16's layout, of random numbers."""
    rng = np.random.default_rng(0)
    found, inputs = {}, 3
    for place, width in zip((0, 2, 5, 7, 10, 12, 14), widths):
        found[f"features.{place}.weight"] = rng.normal(0, 0.3, (width, inputs, 3, 3)).astype(np.float32)
        found[f"features.{place}.bias"] = rng.normal(0, 0.3, width).astype(np.float32)
        inputs = width
    found["reduce.conv3_3"] = rng.normal(0, 0.3, (reduced, inputs)).astype(np.float32)
    return found


def test_the_bundled_networks_are_what_they_should_be(tensors):
    built = chain.build(tensors, "conv3_3")
    assert [len(c.weight) for c in built.convolutions] == [64, 64, 128, 128, 256, 256, 256, 32]
    assert [c.halved for c in built.convolutions] == [False, True, False, True, False, False, False, False]
    assert [c.rectified for c in built.convolutions] == [True] * 7 + [False]
    assert (built.channels, built.stride, built.reach, built.reduced) == (32, 4, 20, True)


def test_without_the_linear_step_it_ends_with_the_layer(tensors):
    del tensors["reduce.conv3_3"]
    built = chain.build(tensors, "conv3_3")
    assert (built.channels, built.reduced) == (256, False)


def test_other_widths_follow_from_the_tensors():
    built = chain.build(narrow(), "conv3_3")
    assert (built.channels, built.stride) == (5, 4)
    assert OpenCVNetwork(built).run(np.zeros((40, 48), np.float32)).shape == (5, 10, 12)


def test_opencv_computes_the_chain():
    """Against plain sums, on a small image."""
    tensors = narrow()
    built = chain.build(tensors, "conv3_3")
    image = np.random.default_rng(2).random((17, 22), dtype=np.float32)
    values = chain.to_input(image)[0].astype(np.float64)
    for convolution in built.convolutions:
        side = convolution.weight.shape[-1]
        pad = side // 2
        height, width = values.shape[1:]
        padded = np.pad(values, [(0, 0), (pad, pad), (pad, pad)])
        windows = [padded[:, i : i + height, j : j + width] for i in range(side) for j in range(side)]
        kernels = convolution.weight.reshape(len(convolution.weight), -1, side * side)
        values = np.einsum("oik,kihw->ohw", kernels, np.stack(windows)) + convolution.bias[:, None, None]
        if convolution.rectified:
            values = np.maximum(values, 0)
        if convolution.halved:
            even = values[:, : height // 2 * 2, : width // 2 * 2]
            values = even.reshape(len(values), height // 2, 2, width // 2, 2).max(axis=(2, 4))
    found = OpenCVNetwork(built).run(image)
    assert found.dtype == np.float32
    assert np.abs(found - values).max() < 1e-5 * np.abs(values).max()


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("features.5.weight", None),
        ("features.0.weight", None),
        ("features.14.weight", None),
        ("features.7.bias", None),
        ("features.5.weight", (6, 3, 3, 3)),
        ("features.5.weight", (6, 4, 3, 2)),
        ("features.7.bias", (3,)),
        ("reduce.conv3_3", (5, 7)),
    ],
)
def test_what_does_not_fit_is_refused(name, shape):
    tensors = narrow()
    if shape is None:
        del tensors[name]
    else:
        tensors[name] = np.zeros(shape, np.float32)
    with pytest.raises(TiepointError, match="not those of VGG16"):
        chain.build(tensors, "conv3_3")


def test_the_bundled_files_do_not_reach_further(tensors):
    with pytest.raises(TiepointError, match=r"features\.21"):
        chain.build(tensors, "conv4_3")
