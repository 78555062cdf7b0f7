"""The first layers of torchvision's networks: the whole network's numbers, cells where they should be."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching.cnn import TRUNKS, _trunk, check, trunk  # noqa: E402
from torchvision import models  # noqa: E402
from torchvision.models.feature_extraction import create_feature_extractor  # noqa: E402

torch.set_num_threads(1)
CPU = torch.device("cpu")
WHOLE = {
    "alexnet": (models.alexnet, "features.9"),
    "googlenet": (lambda: models.googlenet(init_weights=False, transform_input=True), "inception3b.cat"),
    "resnet50": (models.resnet50, "layer2"),
}


@pytest.fixture(scope="module", params=TRUNKS)
def network(request):
    """The name, the trunk and torchvision's whole network with random weights and statistics."""
    torch.manual_seed(3)
    whole = WHOLE[request.param][0]().eval()
    for name, values in whole.named_buffers():
        if name.endswith("running_var"):
            values.uniform_(0.5, 2.0)
        elif name.endswith("running_mean"):
            values.normal_(0.0, 0.1)
    return request.param, _trunk(request.param), whole


def test_the_trunk_is_the_beginning_of_torchvisions_network(network):
    """As torchvision prepares a grey image for it."""
    name, of, whole = network
    image = np.random.default_rng(1).random((96, 128)).astype(np.float32)
    made = trunk.TrunkNetwork(of, of.loaded(whole.state_dict()), CPU)
    stride, margin = of.cells.stride, of.margin
    around = np.pad(image, [(margin, margin + 2 * stride)] * 2, mode="edge")
    mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
    given = (torch.from_numpy(around).expand(1, 3, -1, -1) - mean) / deviation
    if name == "googlenet":
        given = whole._transform_input(given)
    with torch.inference_mode():
        wanted = _layer(whole, WHOLE[name][1], given)
    cells = made.run(image)
    assert cells.shape == (of.cells.channels, 96 // stride, 128 // stride)
    assert np.allclose(cells, wanted[0, :, : 96 // stride, : 128 // stride], rtol=1e-4, atol=1e-4)


def _layer(whole, name, given):
    if name.startswith("inception"):
        out = {}
        handle = whole.inception3b.register_forward_hook(lambda _m, _i, o: out.update(x=o))
        whole.transform_input = False  # done above
        whole(given)
        handle.remove()
        return out["x"]
    return create_feature_extractor(whole, [name])(given)[name]


def test_cells_lie_where_they_are_said_to_and_reach_no_farther(network):
    """What one pixel changes is a square of cells around it, as far as `reach` allows."""
    _, of, whole = network
    made = trunk.TrunkNetwork(of, of.loaded(whole.state_dict()), CPU)
    image = np.random.default_rng(2).random((320, 352)).astype(np.float32)
    plain = made.run(image)
    stride, first, reach = of.cells.stride, of.cells.first, of.cells.reach
    middles, ends = [], []
    for x, y in ((165, 150), (171, 158), (176, 163), (182, 169)):
        touched = image.copy()
        touched[y, x] += 30.0
        rows, columns = np.nonzero(np.abs(made.run(touched) - plain).max(axis=0) > 1e-4)
        ends += [*(first + stride * columns - x), *(first + stride * rows - y)]
        middles.append([(columns.min() + columns.max()) / 2 * stride + first - x])
    assert np.abs(ends).max() <= reach
    assert abs(np.mean(middles)) <= stride / 2


def saved(of, whole):
    """The whole network's tensors by name; those beyond the trunk, hundreds of megabytes, are cut short."""
    used = of.build().state_dict()
    return {
        name: tensor if name in used else tensor.flatten()[:8].clone()
        for name, tensor in whole.state_dict().items()
    }


def test_a_file_serves_its_own_network_only(network, tmp_path):
    name, of, whole = network
    path = tmp_path / "net.pth"
    torch.save(saved(of, whole), path)
    assert check(path) == {"sources": [name], "name": "net"}


def test_what_is_missing_or_misshapen_is_named(network):
    _, of, whole = network
    tensors = whole.state_dict()
    wanted = [name for name in of.build().state_dict() if not name.endswith("num_batches_tracked")]
    lacking = {name: tensor for name, tensor in tensors.items() if name != wanted[-1]}
    for wrong in (lacking, {**tensors, wanted[-1]: torch.zeros(3)}):
        with pytest.raises(TiepointError, match=f"not those of {of.title}: {wanted[-1]} is missing"):
            of.loaded(wrong)


def test_weights_that_lack_a_part_are_refused_as_those_of_their_network(network, tmp_path):
    """Not as those of VGG16."""
    _, of, whole = network
    wanted = [name for name in of.build().state_dict() if not name.endswith("num_batches_tracked")]
    tensors = {name: tensor for name, tensor in saved(of, whole).items() if name != wanted[-1]}
    torch.save(tensors, tmp_path / "cut.pth")
    with pytest.raises(TiepointError, match=f"not those of {of.title}"):
        check(tmp_path / "cut.pth")
