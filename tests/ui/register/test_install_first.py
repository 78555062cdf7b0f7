"""The dock's button while the engine lacks OpenCV: one click installs it and registers."""

from __future__ import annotations

import pytest
from tiepoint.core.engine import private_python
from tiepoint.core.errors import TiepointError
from tiepoint.ui import settings
from tiepoint.ui.data_folders import engine_folder

from ..fakes import FakeEngine
from ..setup.fake_install import FakeInstall

LACKING = {"hint_code": "install_package", "program": "/usr/bin/python3", "title": "OpenCV"}


@pytest.fixture
def install(monkeypatch):
    fake = FakeInstall()
    monkeypatch.setattr(private_python, "install", fake)
    monkeypatch.setattr(FakeEngine, "error", TiepointError("package_missing", **LACKING))
    monkeypatch.delenv("TIEPOINT_PYTHON", raising=False)
    return fake


@pytest.fixture
def ready(qtbot, install, dock):
    """The dock, after the engine has said that it lacks OpenCV."""
    qtbot.waitUntil(dock.install_first.needed, timeout=5000)
    return dock


def ended(qtbot, dock):
    qtbot.waitUntil(lambda: not dock.installation.engine.running(), timeout=5000)


def test_the_button_says_what_it_installs(ready):
    assert ready.run_bar.register_button.text() == "Install OpenCV (80 MB) and register"
    assert ready.run_bar.register_button.isEnabled()
    assert "QGIS's Python is not changed" in ready.run_bar.register_button.toolTip()


def test_one_click_installs_and_registers(qtbot, ready, install, fake_register, monkeypatch):
    ready.run_bar.register_button.click()
    qtbot.waitUntil(lambda: "Collecting cv2" in ready.run_bar.note.text(), timeout=5000)
    assert ready.run_bar.progress.isVisible()
    assert ready.run_bar.progress.maximum() == 0  # how long it takes is not known
    assert not ready.run_bar.register_button.isVisible()
    assert fake_register.calls == []
    monkeypatch.setattr(FakeEngine, "error", None)
    with qtbot.waitSignal(ready.run_finished, timeout=10000) as finished:
        install.go_on.set()
    assert finished.args[0].registration.accepted
    assert len(fake_register.calls) == 1
    assert settings.python() == str(engine_folder())
    assert ready.run_bar.register_button.text() == "Register"
    assert ready.run_bar.progress.maximum() == 1000


def test_without_a_pair_it_only_installs(qtbot, ready, install, fake_register, project, monkeypatch):
    project.clear()
    qtbot.waitUntil(lambda: ready.run_bar.register_button.text() == "Install OpenCV (80 MB)", timeout=5000)
    assert ready.run_bar.register_button.isEnabled()
    monkeypatch.setattr(FakeEngine, "error", None)
    install.go_on.set()
    ready.run_bar.register_button.click()
    ended(qtbot, ready)
    qtbot.waitUntil(lambda: ready.run_bar.register_button.text() == "Register", timeout=5000)
    assert fake_register.calls == []
    assert not ready.run_bar.register_button.isEnabled()


def test_a_failure_is_told_with_the_way_to_the_set_up_page(qtbot, ready, install, fake_register):
    install.error = TiepointError("index_unreachable", host="index.test")
    install.go_on.set()
    ready.run_bar.register_button.click()
    ended(qtbot, ready)
    assert "(index.test) does not answer" in ready.outcome.title.text()
    assert "setup" in ready.outcome.links()
    assert fake_register.calls == []
    qtbot.waitUntil(lambda: ready.run_bar.register_button.text().startswith("Install OpenCV"), timeout=5000)


def test_cancelling_gives_the_button_back(qtbot, ready, install, fake_register):
    ready.run_bar.register_button.click()
    qtbot.waitUntil(lambda: "Collecting" in ready.run_bar.note.text(), timeout=5000)
    ready.run_bar.cancel_button.click()
    ended(qtbot, ready)
    qtbot.waitUntil(ready.run_bar.register_button.isVisible, timeout=5000)
    assert not ready.outcome.isVisible()
    assert fake_register.calls == []
    assert not engine_folder().exists()


def test_an_engine_that_fails_otherwise_is_not_mended_by_installing(qtbot, install, dock, monkeypatch):
    monkeypatch.setattr(FakeEngine, "error", TiepointError("engine_silent"))
    dock.installation.readiness.ask()
    qtbot.waitUntil(
        lambda: getattr(dock.installation.readiness.error, "code", "") == "engine_silent", timeout=5000
    )
    assert dock.run_bar.register_button.text() == "Register"
