"""fc6 and fc7 on patches: the patch lies in the right place, and folding fc6 changes nothing."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from scenes import scene  # noqa: E402
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching.cnn import batches, vgg  # noqa: E402
from tiepoint.core.matching.cnn.patches import PatchSource, cut  # noqa: E402

torch.set_num_threads(1)


def test_a_point_lies_between_the_middle_pixels_of_its_patch():
    y, x = np.mgrid[:100, :120].astype(np.float32)
    points = torch.tensor([[60.0, 50.0], [47.25, 61.5]])
    for image, axis in ((x, 0), (y, 1)):
        patches = cut(torch.from_numpy(image)[None, None], points).numpy()
        assert np.allclose(patches.mean(axis=(1, 2)), points[:, axis], atol=1e-3)
        offset = np.arange(64) - 31.5
        first = patches[0][0] if axis == 0 else patches[0][:, 0]
        assert np.allclose(first, points[0, axis] + offset, atol=1e-3)


def test_beyond_the_border_the_image_is_mirrored():
    image = np.arange(80, dtype=np.float32)[None].repeat(80, axis=0)
    patch = cut(torch.from_numpy(image)[None, None], torch.tensor([[0.5, 40.5]])).numpy()[0]
    assert np.allclose(patch[0, 32:35], [1, 2, 3], atol=1e-4)
    assert np.allclose(patch[0, 28:32], [3, 2, 1, 0], atol=1e-4)


def test_folding_fc6_agrees_with_adaptive_pooling():
    generator = torch.Generator().manual_seed(1)
    weight = torch.randn(64, 512 * 7 * 7, generator=generator) * 0.01
    cells = torch.rand(8, 512, 2, 2, generator=generator)
    pooled = torch.nn.AdaptiveAvgPool2d(7)(cells).flatten(1)  # what torchvision's VGG16 does
    expected = pooled.double() @ weight.double().T
    folded = cells.flatten(1).double() @ vgg.fold(weight).double().T
    assert float((folded - expected).norm() / expected.norm()) < 1e-5


def test_the_whole_source_agrees_with_torchvision(random_weights, weights_file):
    """fc6 of a patch = torchvision's own VGG16 on that patch, its fc6 unfolded by repeating."""
    from torchvision.models import vgg16

    model = vgg16(weights=None).eval()
    state = model.state_dict()
    state.update({name: t.float() for name, t in random_weights.items() if name.startswith("features.")})
    small = random_weights["classifier.0.weight"].float().reshape(4096, 512, 2, 2)
    whole = torch.zeros(4096, 512, 7, 7)  # folding sums over repeated cells: put each weight in a corner
    whole[:, :, 0, 0], whole[:, :, 0, 6] = small[:, :, 0, 0], small[:, :, 0, 1]
    whole[:, :, 6, 0], whole[:, :, 6, 6] = small[:, :, 1, 0], small[:, :, 1, 1]
    state["classifier.0.weight"] = whole.flatten(1)
    state["classifier.0.bias"] = torch.zeros(4096)
    model.load_state_dict(state)
    image, xy = scene()[:128, :128], np.array([[64.5, 60.5]])
    patch = torch.from_numpy(np.ascontiguousarray(image[29:93, 33:97]))
    with torch.inference_mode():
        cells = model.avgpool(model.features(vgg.to_input(patch))).flatten(1)
        expected = torch.nn.functional.normalize(model.classifier[:2](cells), dim=1).numpy()
    found = PatchSource("fc6", weights_file, "cpu").describe(image, xy)
    assert np.linalg.norm(found - expected) < 1e-4


def test_weights_for_small_patches_refuse_large_ones(weights_file):
    with pytest.raises(TiepointError, match="64 px"):
        PatchSource("fc6", weights_file, "cpu", cnn_input=224)


def test_out_of_memory_halves_the_batch_and_goes_on():
    tried = []

    def run(count):
        tried.append(count)
        if count > 10:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return "done"

    assert batches.halving(run, 64, 1) == ("done", 8)
    assert tried == [64, 32, 16, 8]


def test_out_of_memory_at_the_smallest_is_told():
    def run(count):
        raise RuntimeError("CUDA out of memory")

    with pytest.raises(TiepointError, match="memory"):
        batches.halving(run, 4, 2)


def test_other_errors_are_not_taken_for_a_lack_of_memory():
    def run(count):
        raise RuntimeError("shapes do not fit")

    with pytest.raises(RuntimeError, match="shapes"):
        batches.halving(run, 4, 1)
