"""Where packages come from, the copied commands, and what is folded on the set-up page."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QApplication
from tiepoint.core.engine.install_source import Source
from tiepoint.ui import settings
from tiepoint.ui.data_folders import by_hand_folder

from ..fakes import FakeEngine
from .fake_install import settle


def test_where_packages_come_from_is_kept_and_used(qtbot, install, page, tmp_path):
    page.source.index.setText("https://me:pw@index.test/simple ")
    page.source.index.editingFinished.emit()
    page.source.wheels.setFilePath(str(tmp_path))
    page.engine.copy_button.click()
    commands = QApplication.clipboard().text()
    assert f"--no-index --find-links {tmp_path}" in commands
    assert str(by_hand_folder()) in commands
    assert "clipboard" in page.engine.note.text()
    install.go_on.set()
    page.torch.torch_button.click()
    settle(qtbot, page)
    assert install.source == Source(index="https://me:pw@index.test/simple", wheels=str(tmp_path))


def test_an_environment_made_by_the_commands_is_used(qtbot, install, no_opencv, dock, page, monkeypatch):
    python = by_hand_folder() / "bin" / "python3"
    python.parent.mkdir(parents=True)
    python.write_text("")
    python.chmod(0o755)
    monkeypatch.setattr(FakeEngine, "error", None)
    page.engine.again_button.click()
    settle(qtbot, page)
    assert settings.python() == str(by_hand_folder())
    page._installation.engine.tidy()
    assert python.exists()


def test_what_the_default_does_not_need_is_folded(dock):
    dock.open_setup("")
    assert dock.setup.optional.isCollapsed()
    assert dock.setup.source.isCollapsed()
    assert not dock.setup.weights.isVisible()
    assert dock.setup.engine.isVisible()
    dock.open_setup("torch")
    assert not dock.setup.optional.isCollapsed()
