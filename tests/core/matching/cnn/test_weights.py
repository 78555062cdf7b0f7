"""Weights files: which are read, and which are refused without running any code in them."""

from __future__ import annotations

import os
import tarfile

import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching.cnn import arrays, bundled, check, vgg, weights  # noqa: E402


class Trap:
    """An object that makes a folder when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


def test_a_pth_file_serves_all_sources(tmp_path, random_weights):
    path = tmp_path / "vgg16.pth"
    torch.save(random_weights, path)
    assert check(path) == {"sources": ["conv4_3", "fc6", "fc7"], "name": "vgg16"}


@pytest.mark.parametrize("new", [True, False])
def test_both_forms_of_pth_are_read(tmp_path, random_weights, new):
    """The official VGG16 is in the older form."""
    path = tmp_path / "some.pth"
    some = {name: random_weights[name] for name in ("features.0.weight", "features.0.bias")}
    torch.save({"state_dict": some, "epoch": 3}, path, _use_new_zipfile_serialization=new)
    loaded = weights.load(path)
    assert torch.equal(loaded["features.0.weight"], some["features.0.weight"])


def test_a_safetensors_file_holds_its_name(weights_file):
    assert check(weights_file) == {"sources": ["conv4_3", "fc6", "fc7"], "name": "Random"}


def test_convolutions_alone_serve_conv4_3(tmp_path, random_weights):
    from safetensors.torch import save_file

    path = tmp_path / "conv.safetensors"
    save_file({n: t for n, t in random_weights.items() if n.startswith("features.")}, path)
    assert check(path)["sources"] == ["conv4_3"]
    with pytest.raises(TiepointError, match="no fc6"):
        vgg.fully_connected("fc6", weights.load(path))


def test_the_bundled_weights_serve_no_other_source():
    with pytest.raises(TiepointError, match="not those of VGG16"):
        check(bundled.FILES["dense"])


@pytest.mark.parametrize("damage", ["cut", "text", "gone"])
def test_a_damaged_safetensors_file_is_refused(tmp_path, damage):
    path = tmp_path / "weights.safetensors"
    if damage == "cut":
        path.write_bytes(bundled.FILES["dense"].read_bytes()[:100_000])
    elif damage == "text":
        path.write_text("these are no weights")
    for load in (weights.load, arrays.load):
        with pytest.raises(TiepointError) as caught:
            load(path)
        assert caught.value.hint


def test_foreign_weights_are_refused():
    tensors = weights.load(bundled.FILES["dense"])
    with pytest.raises(TiepointError, match=r"features\.17"):
        vgg.build("conv4_3", tensors)
    tensors["features.5.weight"] = tensors["features.5.weight"][:, :3]
    with pytest.raises(TiepointError, match=r"features\.5\.weight"):
        vgg.build("conv3_3", tensors)


@pytest.mark.parametrize("new", [True, False])
@pytest.mark.parametrize("share", [0.01, 0.5, 0.98])
def test_a_truncated_pth_is_refused(tmp_path, new, share):
    path = tmp_path / "cut.pth"
    torch.save({"a": torch.zeros(5000)}, path, _use_new_zipfile_serialization=new)
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    with pytest.raises(TiepointError) as caught:
        weights.load(path)
    assert caught.value.hint


@pytest.mark.parametrize("new", [True, False])
def test_pickled_code_is_refused_and_not_run(tmp_path, new):
    path, trace = tmp_path / "trap.pth", tmp_path / "it-ran"
    torch.save({"features.0.weight": Trap(trace)}, path, _use_new_zipfile_serialization=new)
    with pytest.raises(TiepointError, match="nothing of it was run"):
        weights.load(path)
    assert not trace.exists()


def test_a_tar_archive_is_refused(tmp_path):
    path = tmp_path / "old.pth"
    with tarfile.open(path, "w") as archive:
        archive.add(__file__, "storages")
    with pytest.raises(TiepointError, match="tar"):
        weights.load(path)


def test_a_file_of_something_else_is_refused(tmp_path):
    path = tmp_path / "list.pth"
    torch.save([torch.zeros(2)], path)
    with pytest.raises(TiepointError, match="named weights"):
        weights.load(path)
    path.write_text("no weights at all")
    with pytest.raises(TiepointError):
        weights.load(path)
    with pytest.raises(TiepointError, match="missing"):
        weights.load(tmp_path / "gone.pth")


def test_another_network_is_refused(tmp_path):
    path = tmp_path / "other.pth"
    torch.save({"features.0.weight": torch.zeros(64, 3, 11, 11)}, path)
    with pytest.raises(TiepointError, match="not those of VGG16"):
        check(path)
