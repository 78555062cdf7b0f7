"""safetensors files read by numpy; bundled files are read only unchanged."""

from __future__ import annotations

import json

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.matching.cnn import arrays, bundled


def write(path, tensors):
    """tensors: name -> (type, shape, bytes)."""
    header, body = {"__metadata__": {"name": "Test"}}, b""
    for name, (kind, shape, data) in tensors.items():
        end = len(body) + len(data)
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(body), end]}
        body += data
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + body)
    return path


def test_every_kind_of_float_is_read(tmp_path):
    values = np.array([[0.5, -2.0, 3.25], [1.0, 0.0, -0.125]])
    half, single, double = (values.astype(kind).tobytes() for kind in ("<f2", "<f4", "<f8"))
    upper = (values.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    tensors = {"BF16": upper, "F16": half, "F32": single, "F64": double}
    path = write(tmp_path / "x.safetensors", {k: (k, [2, 3], v) for k, v in tensors.items()})
    found = arrays.load(path)
    assert sorted(found) == sorted(tensors)
    assert all(np.array_equal(array, values) for array in found.values())


def test_numbers_that_are_no_weights_are_left_out(tmp_path):
    tensors = {"counted": ("I64", [1], bytes(8)), "w": ("F32", [], bytes(4))}
    assert list(arrays.load(write(tmp_path / "x.safetensors", tensors))) == ["w"]


def test_a_tensor_with_too_few_numbers_is_refused(tmp_path):
    path = write(tmp_path / "x.safetensors", {"w": ("F32", [2, 2], bytes(12))})
    with pytest.raises(TiepointError, match="too few"):
        arrays.load(path)


@pytest.mark.parametrize("damage", ["cut", "text", "gone", "changed"])
@pytest.mark.parametrize(
    "shipped", [*bundled.FILES.values(), *bundled.LIGHT.values()], ids=lambda path: path.stem
)
def test_a_damaged_bundled_file_is_refused(tmp_path, monkeypatch, damage, shipped):
    whole = shipped.read_bytes()
    path = tmp_path / shipped.name
    monkeypatch.setattr(bundled, "MODELS", tmp_path)
    if damage != "gone":
        path.write_bytes({"cut": whole[:-1], "text": b"no weights", "changed": whole[:-1] + b"x"}[damage])
    with pytest.raises(TiepointError, match="missing" if damage == "gone" else "damaged") as caught:
        arrays.load(path)
    assert caught.value.hint == "Install the plugin again."


def test_it_agrees_with_the_package():
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file

    path = bundled.FILES["dense"]
    expected, found = load_file(path), arrays.load(path)
    assert sorted(expected) == sorted(found)
    assert all(np.array_equal(expected[name].to(torch.float32).numpy(), found[name]) for name in found)
