"""The plugin runs the trained network: the file that training writes gives the same descriptors."""

from __future__ import annotations

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from safetensors.torch import save_file  # noqa: E402
from tiepoint.core.matching.cnn import arrays, bundled, open_source, weights  # noqa: E402
from tiepoint.core.matching.cnn.dense import DenseSource  # noqa: E402
from tiepoint.core.training.metric.network import narrow, tuned  # noqa: E402

torch.set_num_threads(1)
WIDTHS = (4, 4, 8, 8, 8, 12, 12)


def described(network, image, xy):
    with torch.inference_mode():
        rows = network.eval().describe(torch.from_numpy(image)[None], torch.from_numpy(xy).float()[None])
    return rows[0].numpy()


@pytest.fixture(scope="module")
def image(scene):
    return np.ascontiguousarray(scene.images[0][:180, :200])


XY = np.array([[100.0, 90.0], [60.5, 120.25], [0.0, 0.0], [199.0, 50.0]])


def test_the_bundled_network_describes_as_in_use(image):
    rows = described(tuned(weights.load(bundled.FILES["tiepoint"])), image, XY)
    used = open_source("tiepoint", "cpu").describe(image, XY)
    np.testing.assert_allclose(rows, used, atol=1e-5)


def test_a_narrow_network_describes_in_use_as_in_training(image, tmp_path):
    network = narrow(WIDTHS, 16, seed=0)
    with torch.no_grad():
        for number in range(20):  # its normalisation learns mean and variance
            network.train()(torch.from_numpy(image)[None] * (0.5 + 0.02 * number))
    path = tmp_path / "narrow.safetensors"
    save_file(network.tensors(), path)
    source = DenseSource(arrays.load(path), "conv3_3", "cpu")
    assert source.length == 16 * 16
    likeness = (described(network, image, XY) * source.describe(image, XY)).sum(axis=1)
    assert likeness.min() > 0.9999  # float16 in the file


def test_the_same_seed_starts_the_same_network():
    one, other, third = (narrow(WIDTHS, 16, seed).tensors() for seed in (1, 1, 2))
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert not torch.equal(one["features.0.weight"], third["features.0.weight"])


def test_the_bundled_file_holds_its_recipe():
    path = bundled.FILES["tiepoint"]
    recipe = json.loads(weights.metadata(path)["recipe"])
    assert not set(recipe["learned"]) & set(recipe["held_out"])
    first, last = recipe["judged"][0], recipe["judged"][-1]
    assert last["step"] == recipe["options"]["steps"]
    assert last["sar-optical"] > first["sar-optical"] + 0.3
    assert path.stat().st_size < 6e6
