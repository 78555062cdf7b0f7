"""The set-up page, and an installation that does what a test says."""

from __future__ import annotations

import pytest
from tiepoint.core.engine import private_python
from tiepoint.core.errors import TiepointError

from ..fakes import FakeEngine
from .fake_install import FakeInstall

NO_TORCH = {"device": "cpu", "torch": "", "problem": "ModuleNotFoundError: No module named 'torch'"}


@pytest.fixture
def page(qtbot, dock):
    dock.open_setup("")
    dock.setup.optional.setCollapsed(False)
    qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
    return dock.setup


@pytest.fixture
def install(monkeypatch):
    fake = FakeInstall()
    monkeypatch.setattr(private_python, "install", fake)
    monkeypatch.setattr(FakeEngine, "network", NO_TORCH)
    monkeypatch.delenv("TIEPOINT_PYTHON", raising=False)
    return fake


@pytest.fixture
def no_opencv(monkeypatch):
    """An engine without OpenCV, as with QGIS's own Python on most machines."""
    monkeypatch.setattr(FakeEngine, "error", TiepointError("opencv_without_network"))
