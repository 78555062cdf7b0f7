"""Makes scenes.py importable for the tests of this folder; weights for the sources that are not bundled."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tiepoint.core.matching.cnn import TRUNKS, _trunk

sys.path.insert(0, str(Path(__file__).resolve().parent))


@pytest.fixture(scope="session")
def random_weights():
    """VGG16 with fc6 for 64 px patches, in half precision: the real layout with random numbers."""
    torch = pytest.importorskip("torch")
    from tiepoint.core.matching.cnn import vgg
    from torchvision.models import vgg as torchvision_vgg

    generator = torch.Generator().manual_seed(0)

    def drawn(*shape):
        inputs = int(torch.tensor(shape[1:]).prod())
        return (torch.randn(*shape, generator=generator) * (2.0 / inputs) ** 0.5).half()

    network = torchvision_vgg.make_layers(torchvision_vgg.cfgs["D"], batch_norm=False)
    tensors = {
        f"features.{name}": drawn(*tensor.shape) if tensor.ndim > 1 else torch.zeros_like(tensor).half()
        for name, tensor in network.state_dict().items()
    }
    for name, inputs in ((vgg.FC6, 512 * vgg.FOLDED**2), (vgg.FC7, vgg.FC_LENGTH)):
        tensors[f"{name}.weight"] = drawn(vgg.FC_LENGTH, inputs)
        tensors[f"{name}.bias"] = torch.zeros(vgg.FC_LENGTH).half()
    return tensors


@pytest.fixture(scope="session")
def weights_file(random_weights, tmp_path_factory):
    from safetensors.torch import save_file

    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    save_file(random_weights, path, {"architecture": "vgg16", "name": "Random"})
    return path


@pytest.fixture(scope="session")
def weights_for(weights_file, tmp_path_factory):
    """The weights file of a feature source or of its method: random numbers in the layout of its network."""
    folder = tmp_path_factory.mktemp("trunks")

    def weights_for(name):
        source = name.partition("+")[2] or name
        if source not in TRUNKS:
            return weights_file
        path = folder / f"{source}.pth"
        if not path.exists():
            torch = pytest.importorskip("torch")
            torch.manual_seed(0)
            torch.save(_trunk(source).build().state_dict(), path)
        return path

    return weights_for
