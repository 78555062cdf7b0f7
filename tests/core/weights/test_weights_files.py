"""Known, installed and broken weights files, without torch."""

from __future__ import annotations

import hashlib
import os

import pytest
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.methods import METHODS, NEED_WEIGHTS
from tiepoint.core.weights import layouts, weights_files
from tiepoint.core.weights.weights_files import KnownFile, installed, methods_served

from ..weights_samples import vgg16_shapes, write_safetensors

DENSE, FC6, FC7 = "pso-sift+conv4_3", "pso-sift+fc6", "pso-sift+fc7"
CONTENT = b"numbers" * 1000
KNOWN = KnownFile(
    "Net", "https://x.test/net.pth", "net.pth", 7000, hashlib.sha256(CONTENT).hexdigest(), (FC6,)
)


def test_the_catalogue_is_well_formed():
    assert weights_files.VGG16.size == 553_433_881
    for known in weights_files.KNOWN:
        assert known.url.startswith("https://")
        assert known.url.endswith(known.file_name)
        assert known.sha256.startswith(
            known.file_name.rpartition("-")[2].split(".")[0]
        )  # like PyTorch's file names
        assert len(known.sha256) == 64
        assert set(known.methods) <= set(METHODS)
        assert known.may_have(known.size)
    assert sorted(name for known in weights_files.KNOWN for name in known.methods) == sorted(NEED_WEIGHTS)
    for method in NEED_WEIGHTS:
        assert method in weights_files.known_for(method).methods


def test_a_rounded_size_may_be_a_little_off():
    exact, rounded = weights_files.RESNET50, weights_files.GOOGLENET
    assert not exact.may_have(exact.size + 1)
    assert rounded.may_have(rounded.size + 1000)
    assert not rounded.may_have(int(rounded.size * 1.02))


@pytest.mark.parametrize(
    ("shapes", "served"),
    [
        (vgg16_shapes(), (DENSE, FC6, FC7)),
        (vgg16_shapes(fc6=7), (DENSE, FC6, FC7)),
        (vgg16_shapes(fc7=False), (DENSE, FC6)),
        (vgg16_shapes(fc6=None), (DENSE,)),
        (vgg16_shapes(fc6=3), (DENSE,)),
        (vgg16_shapes(layers=10), (DENSE,)),
        (vgg16_shapes(layers=9), ()),
        (layouts.alexnet(), ("pso-sift+alexnet",)),
        (layouts.googlenet(), ("pso-sift+googlenet",)),
        (layouts.resnet50(), ("pso-sift+resnet50",)),
        ({**vgg16_shapes(), "features.0.weight": (64, 1, 3, 3)}, ()),
        ({}, ()),
    ],
)
def test_methods_follow_from_the_tensors(shapes, served):
    assert methods_served(shapes) == served


def test_a_missing_folder_has_no_files(tmp_path):
    assert installed(tmp_path / "none") == ([], [])


def test_safetensors_are_listed_by_the_name_in_their_header(tmp_path):
    write_safetensors(tmp_path / "b.safetensors", vgg16_shapes(), name="Zurich", recipe='{"epochs": 3}')
    write_safetensors(tmp_path / "a.safetensors", vgg16_shapes(fc6=None, fc7=False))
    good, bad = installed(tmp_path)
    assert [(file.title, file.methods) for file in good] == [("a", (DENSE,)), ("Zurich", (DENSE, FC6, FC7))]
    assert good[1].recipe == '{"epochs": 3}'
    assert bad == []


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda data: data[: len(data) // 2], "should have"),
        (lambda data: data + b"more", "should have"),
        (lambda data: b"\xff" * 8 + data[8:], "does not begin with a header"),
        (lambda data: data[:8] + b"x" + data[9:], "cannot be read"),
        (lambda data: data[:4], "does not begin with a header"),
        (lambda data: b"", "does not begin with a header"),
        (lambda data: (9).to_bytes(8, "little") + b'{"a": [1}', "cannot be read"),
        (lambda data: (8).to_bytes(8, "little") + b'{"a": 1}', "cannot be read"),
        (lambda data: (2).to_bytes(8, "little") + b"[]", "cannot be read"),
        (lambda data: (2).to_bytes(8, "little") + b"{}", "holds no weights"),
    ],
)
def test_broken_safetensors_are_not_listed_and_say_why(tmp_path, spoil, words):
    path = write_safetensors(tmp_path / "a.safetensors", {"features.0.bias": (64,)})
    path.write_bytes(spoil(path.read_bytes()))
    good, bad = installed(tmp_path)
    assert good == []
    assert [file.path for file in bad] == [path]
    assert words in bad[0].problem.message


def test_a_verified_file_is_not_read_again_until_it_changes(tmp_path, monkeypatch):
    path = tmp_path / KNOWN.file_name
    path.write_bytes(CONTENT)
    assert installed(tmp_path, [KNOWN])[0] == []
    assert "was not checked" in installed(tmp_path, [KNOWN])[1][0].problem.message
    assert weights_files.matches(path, KNOWN, Feedback())
    weights_files.remember(path, KNOWN.title, KNOWN.methods)
    monkeypatch.setattr(weights_files, "sha256", None)
    (file,), bad = installed(tmp_path, [KNOWN])
    assert (file.title, file.methods, file.size, bad) == ("Net", (FC6,), 7000, [])
    os.utime(path, (1, 1))
    assert installed(tmp_path, [KNOWN])[0] == []


def test_known_files_come_first(tmp_path):
    write_safetensors(tmp_path / "a.safetensors", vgg16_shapes(), name="Aachen")
    (tmp_path / KNOWN.file_name).write_bytes(CONTENT)
    weights_files.remember(tmp_path / KNOWN.file_name, KNOWN.title, KNOWN.methods)
    assert [file.title for file in installed(tmp_path, [KNOWN])[0]] == ["Net", "Aachen"]


def test_other_bytes_and_other_sizes_do_not_match(tmp_path):
    path = tmp_path / "x"
    for content in (CONTENT[::-1], CONTENT[:-1], b""):
        path.write_bytes(content)
        assert not weights_files.matches(path, KNOWN, Feedback())


def test_a_damaged_record_counts_as_none(tmp_path):
    for text in ("{", "[]", '{"net.pth": 3}', '{"net.pth": {}}'):
        (tmp_path / "checked.json").write_text(text)
        (tmp_path / KNOWN.file_name).write_bytes(CONTENT)
        assert installed(tmp_path, [KNOWN])[0] == []


def test_add_copies_under_a_free_name(tmp_path):
    source, folder = tmp_path / "net.pth", tmp_path / "made" / "models"
    source.write_bytes(CONTENT)
    first = weights_files.add(source, folder, "My net", [FC7], Feedback())
    second = weights_files.add(source, folder, "My net", [FC7], Feedback())
    assert [first.name, second.name] == ["net.pth", "net_2.pth"]
    assert first.read_bytes() == CONTENT
    assert {file.path for file in installed(folder)[0]} == {first, second}
    assert weights_files.add(first, folder, "Renamed", [FC7], Feedback()) == first
    assert sorted(file.title for file in installed(folder)[0]) == ["My net", "Renamed"]
    weights_files.remove(second)
    assert [path.name for path in sorted(folder.iterdir())] == ["checked.json", "net.pth"]
    assert source.exists()


def test_a_cancelled_or_failed_copy_leaves_nothing(tmp_path):
    class Impatient(Feedback):
        def cancelled(self) -> bool:
            return True

    source, folder = tmp_path / "net.pth", tmp_path / "models"
    source.write_bytes(CONTENT)
    with pytest.raises(Cancelled):
        weights_files.add(source, folder, "", [], Impatient())
    with pytest.raises(TiepointError, match="cannot be read"):
        weights_files.add(tmp_path / "gone.pth", folder, "", [], Feedback())
    assert list(folder.iterdir()) == []


def test_hashing_can_be_cancelled_and_reports_progress(tmp_path):
    fractions: list[float] = []

    class Listener(Feedback):
        def progress(self, stage: str, fraction: float) -> None:
            fractions.append(fraction)

        def cancelled(self) -> bool:
            return len(fractions) == 2

    path = tmp_path / "x"
    path.write_bytes(bytes(4 << 20))
    with pytest.raises(Cancelled):
        weights_files.sha256(path, Listener())
    assert fractions == [0.25, 0.5]
