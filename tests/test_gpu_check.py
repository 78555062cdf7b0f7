"""The comparison of GPU and CPU, with the CPU in both places: it fails what differs."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
sys.path.append(str(Path(__file__).resolve().parent.parent / "scripts"))  # its modules are programs

import gpu_check  # noqa: E402
from tiepoint.core import face  # noqa: E402
from tiepoint.core.matching.cnn import dense_opencv  # noqa: E402


def test_without_cuda_it_says_so(monkeypatch, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(sys, "argv", ["gpu_check.py"])
    assert gpu_check.main() == gpu_check.SKIPPED
    assert "no CUDA" in capsys.readouterr().out


@pytest.mark.parametrize(("error", "good"), [(0.0, True), (0.05, False), (np.nan, False)])
def test_descriptors_that_differ_are_told(error, good, monkeypatch, capsys):
    monkeypatch.setattr(gpu_check, "POINTS", 20)
    part = gpu_check.sample("reference")[:90, :110]
    monkeypatch.setattr(gpu_check, "sample", lambda name: part)
    run, networks = dense_opencv.OpenCVNetwork.run, []

    def on_a_device(self, image):
        cells = run(self, image)
        networks.extend([self] if self not in networks else [])
        rng = np.random.default_rng(0)
        noise = 0.0 if self is networks[0] else error  # the first is the CPU's
        return (cells * (1 + noise * rng.standard_normal(cells.shape))).astype(np.float32)

    monkeypatch.setattr(dense_opencv.OpenCVNetwork, "run", on_a_device)
    assert gpu_check.compare_descriptors("tiepoint", Path(), other="cpu") is good
    assert len(networks) == 2
    assert ("OK" in capsys.readouterr().out) is good


def test_three_pairs_are_unlike():
    shapes = {name: (reference.shape, sensed.shape) for name, reference, sensed in gpu_check.pairs()}
    assert len(shapes) == 3
    assert all(reference != sensed for reference, sensed in shapes.values())


class Found:
    """What a match gives: a shift to the right, or nothing."""

    def __init__(self, shift):
        self.accepted = shift is not None
        self.transform = self
        self._shift = shift

    def apply(self, xy):
        return xy + (self._shift, 0.0)


@pytest.mark.parametrize(("there", "good"), [(4.0, True), (4.05, True), (4.2, False), (None, False)], ids=str)
def test_registrations_that_differ_are_told(there, good, monkeypatch, capsys):
    shifts = {"cpu": 4.0, "cuda": there}
    monkeypatch.setattr(face, "match", lambda *_, device, **__: Found(shifts[device]))
    images = np.zeros((20, 30), np.float32), np.zeros((25, 15), np.float32)
    assert gpu_check.compare_registration("made", *images) is good
    assert ("OK" in capsys.readouterr().out) is good
