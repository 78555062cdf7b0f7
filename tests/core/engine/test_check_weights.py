"""The engine's job that checks a weights file, in a real engine: it answers and stays alive."""

from __future__ import annotations

import importlib.util

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback

from ..weights_samples import vgg16_shapes, write_safetensors

pytestmark = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="needs torch")


def check(engine, path):
    return engine.work("check-weights", None, {"path": str(path)}, Feedback())


def test_a_file_up_to_conv4_3_serves_that_method(real_engine, tmp_path):
    path = write_safetensors(
        tmp_path / "x.safetensors", vgg16_shapes(layers=10, fc6=None, fc7=False), name="Ten"
    )
    assert check(real_engine, path) == {"sources": ["conv4_3"], "name": "Ten"}


def test_bad_files_are_refused_and_run_no_code(real_engine, tmp_path):
    ran = tmp_path / "ran"
    malicious = tmp_path / "evil.pth"
    # A pickle that calls open(ran, "w"): os, builtins or any other global must not be looked up.
    malicious.write_bytes(b"cbuiltins\nopen\n(V" + str(ran).encode("raw_unicode_escape") + b"\nVw\ntR.")
    cut = write_safetensors(tmp_path / "cut.safetensors", vgg16_shapes(layers=10))
    cut.write_bytes(cut.read_bytes()[:100_000])
    other = write_safetensors(tmp_path / "other.safetensors", {"layer1.weight": (3, 3)})
    pid = real_engine.hello().pid
    for path, words in (
        (malicious, "evil.pth"),
        (cut, "cut.safetensors"),
        (other, "VGG16"),
        (tmp_path / "no", "no"),
    ):
        with pytest.raises(TiepointError) as caught:
            check(real_engine, path)
        assert words in caught.value.message
        assert "report it" not in caught.value.hint
    assert not ran.exists()
    assert real_engine.hello().pid == pid
