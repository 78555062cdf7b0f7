"""fc6 and fc7: folded exactly from whole weights, or started so that they separate patches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.matching.cnn import vgg, weights  # noqa: E402
from tiepoint.core.training.network import Frozen, Tuned, merged  # noqa: E402
from tiepoint.core.training.start import start  # noqa: E402
from tiepoint.core.training_options import TrainingOptions  # noqa: E402

OPTIONS = TrainingOptions(classes=6, compositions=2, frozen="conv", device="cpu")


def test_the_file_describes_as_the_network_did(weights_file):
    """The scale before fc6 is folded into the file's weights."""
    base = weights.load(weights_file)
    patches = torch.rand(4, 64, 64)
    with torch.no_grad():
        cells = Frozen(base, "conv")(patches)
        tuned = Tuned(base, OPTIONS, torch.Generator().manual_seed(0))
        rows = np.concatenate([cells.numpy(), cells.numpy() * 0.9])
        start(tuned, rows, np.arange(8) // 2, np.arange(8), torch.Generator().manual_seed(0))
        assert float(tuned.scale) != 1.0
        expected = tuned.layers(cells)
        out = merged(base, tuned)
        pool5 = vgg.build("pool5", out)(vgg.to_input(patches)).flatten(1)
        for name, rows in zip(("fc6", "fc7"), expected):
            found = vgg.fully_connected(name, out)(pool5)
            cosine = torch.nn.functional.cosine_similarity(found, rows)
            assert cosine.min() > 0.9999
    assert all(tensor.dtype == torch.float16 for tensor in out.values())
    assert not any(name.startswith(("head", "classifier.6")) for name in out)


@pytest.mark.parametrize(("frozen", "first"), [("conv", 30), ("conv4", 24), ("none", 0)])
def test_the_file_holds_the_tuned_convolutions_under_their_own_names(weights_file, frozen, first):
    base = weights.load(weights_file)
    tuned = Tuned(base, replace(OPTIONS, frozen=frozen), torch.Generator().manual_seed(0))
    with torch.no_grad():
        for parameter in tuned.features.parameters():
            parameter.add_(1.0)
    out = merged(base, tuned)
    names = {name for name in out if name.startswith("features.")}
    assert names == set(base)
    for name in names:
        expected = base[name].float() + (1.0 if int(name.split(".")[1]) >= first else 0.0)
        torch.testing.assert_close(out[name].float(), expected, rtol=1e-3, atol=1e-3)


def test_whole_vgg16_weights_are_folded(weights_file):
    base = dict(weights.load(weights_file))
    random = torch.Generator().manual_seed(1)
    rows = 0.01 * torch.randn(64, 512 * 49, generator=random)  # drawn for all, they take a second
    base["classifier.0.weight"] = rows.repeat(64, 1).mul_(torch.linspace(0.5, 1.5, 4096)[:, None])
    base["classifier.3.weight"] = 0.01 * torch.randn(4096, 4096, generator=random)
    base["classifier.0.bias"] = base["classifier.3.bias"] = torch.zeros(4096)
    tuned = Tuned(base, OPTIONS, random)
    assert tuned.pretrained
    torch.testing.assert_close(tuned.fc6.weight.detach(), vgg.fold(base["classifier.0.weight"]))
    assert float(tuned.scale) == 1.0


def test_the_start_finds_classes_under_strong_common_noise(weights_file):
    """Noise in a few directions that all samples share drowns the classes until it is whitened away."""
    random = np.random.default_rng(0)
    classes, each = 60, 8
    common = random.standard_normal((10, 2048)) * 2
    centre = random.standard_normal((classes, 1, 2048))
    noise = random.standard_normal((classes, each, 10)) @ common
    rows = (centre + noise + 0.5 * random.standard_normal((classes, each, 2048))).astype(np.float32)
    cells = rows.reshape(-1, 512, 2, 2)
    groups = 2 * np.repeat(np.arange(classes), each) + np.tile(np.arange(each) // (each // 2), classes)
    learned = np.flatnonzero(np.repeat(np.arange(classes), each) < 40)
    tuned = Tuned(weights.load(weights_file), OPTIONS, torch.Generator().manual_seed(0))
    # without the frozen part: these cells stand for pool5
    start(tuned, cells, groups, learned, torch.Generator().manual_seed(0))

    def found(rows):
        unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        picked = unit.reshape(classes, each, -1)[40:]
        return (np.argmax(picked[:, 0] @ picked[:, -1].T, axis=1) == np.arange(20)).mean()

    with torch.no_grad():
        fc6, fc7 = tuned.layers(torch.from_numpy(cells))
    assert found(rows.reshape(-1, 2048)) < 0.3
    assert found(fc6.numpy()) > 0.9
    assert found(fc7.numpy()) > 0.9
    assert (tuned.head.weight == 0).all()
