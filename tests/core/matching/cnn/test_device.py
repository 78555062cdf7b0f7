"""Half precision is for CUDA cards that are fast in it; the rest compute in single."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.matching.cnn import device  # noqa: E402


@pytest.mark.parametrize(
    ("capability", "half"),
    [((5, 2), False), ((6, 0), False), ((6, 1), False), ((7, 0), True), ((7, 5), True), ((9, 0), True)],
)
def test_half_precision_from_capability_7_on(capability, half, monkeypatch):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: capability)
    wanted = torch.float16 if half else torch.float32
    assert device.number_type(torch.device("cuda", 0)) == wanted


@pytest.mark.parametrize("name", ["cpu", "mps"])
def test_elsewhere_single_precision(name, monkeypatch):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: pytest.fail("no card is asked"))
    assert device.number_type(torch.device(name)) == torch.float32


@pytest.mark.parametrize(
    ("wanted", "there", "found"), [("auto", True, "cuda"), ("cuda", False, "cpu"), ("cpu", True, "cpu")]
)
def test_the_wanted_device_or_the_cpu(wanted, there, found, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: there)
    assert device.choose(wanted).type == found
