"""The set-up page: weights that are downloaded, chosen and removed; the environment that is installed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QLockFile
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox
from tiepoint.core.engine import private_python
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.ui import settings
from tiepoint.ui.data_folders import engine_folder, models_folder, torch_folder
from tiepoint.ui.setup import engine_install, installation, weights_panel

from ...core.weights_samples import vgg16_shapes, write_safetensors
from ..fakes import FakeEngine
from ..file_server import NAME, FileServer
from .fake_install import settle

VGG = ("pso-sift+conv4_3", "pso-sift+fc6", "pso-sift+fc7")
NO_TORCH = {"device": "cpu", "torch": "", "problem": "ModuleNotFoundError: No module named 'torch'"}


@pytest.fixture
def server(monkeypatch):
    """A server with a fake VGG16."""
    with FileServer().running() as running:
        known = replace(running.known(), title="VGG16 (ImageNet)", methods=VGG)
        monkeypatch.setattr(weights_panel, "KNOWN", (known,))
        monkeypatch.setattr(installation.weights_files, "KNOWN", (known,))
        yield running


def rows(page):
    table = page.weights.table
    items = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(3)) for item in items]


def wait(qtbot, page):
    """Wait for the end of the download or copy."""
    qtbot.waitUntil(lambda: not page._installation.busy(), timeout=10000)


# What it says


def test_it_names_python_packages_and_device(page):
    assert page.engine.python.text() == "/usr/bin/python3 (3.11.2)"
    assert page.engine.packages.text() == "numpy 1.24.2, OpenCV 4.11.0"
    assert page.engine.device.text() == "CPU (OpenCV)"
    assert page.torch.torch.text() == "CPU (torch)"
    assert not page.engine.light_button.isVisible()
    assert not page.torch.torch_button.isVisible()
    assert not page.engine.note.isVisible()
    assert not page.engine.remove_button.isVisible()
    assert rows(page)[0] == ("VGG16 (ImageNet)", "conv4_3, fc6, fc7", "not installed")
    assert page.weights.download_button.text() == "Download (528 MB)"
    assert not page.isModal()


def test_the_button_of_the_dock_opens_it(qtbot, dock):
    dock.run_bar.setup_button.click()
    assert dock.setup.isVisible()


def test_it_looks_again_when_asked(qtbot, page, monkeypatch):
    monkeypatch.setattr(FakeEngine, "network", {"device": "mps: Apple", "problem": "No torchvision"})
    page.engine.again_button.click()
    qtbot.waitUntil(lambda: page.engine.device.text() == "mps: Apple", timeout=5000)


def test_no_text_is_cut_however_long_it_gets(qtbot, page, monkeypatch):
    error = TiepointError("points_not_saved", reasons="Do something about it. " * 40)
    monkeypatch.setattr(FakeEngine, "error", error)
    page.engine.again_button.click()
    qtbot.waitUntil(page.engine.note.isVisible, timeout=5000)
    page._installation.weights_ended.emit(error)
    for panel in (page.engine, page.weights):
        note = panel.note
        qtbot.waitUntil(lambda panel=panel: panel.height() >= panel.minimumSizeHint().height(), timeout=5000)
        assert note.height() >= note.heightForWidth(note.width()) > 60
    assert page.engine.light_button.y() >= page.engine.note.geometry().bottom()
    before = page.engine.note.height()
    page.engine.note.show_text("One line.")
    assert page.engine.note.height() < before / 3


# Weights


def test_download_from_the_note_of_the_dock(qtbot, dock, server):
    dock.form.options_widget.method.set_value("pso-sift+fc6")
    qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
    dock.form.options_widget.note.button.click()
    wait(qtbot, dock.setup)
    assert rows(dock.setup) == [("VGG16 (ImageNet)", "conv4_3, fc6, fc7", "in use")]
    assert dock.form.options().match.weights == str(models_folder() / NAME)
    assert dock.form.options_widget.note.label.whole == "Runs on: CPU (torch)"


def test_a_download_goes_on_while_the_page_is_closed_and_the_dock_shows_it(qtbot, server, dock, page):
    server.faults = ["stall"]
    dock.form.options_widget.method.set_value("pso-sift+fc7")
    page.weights.download_button.click()
    page.close()
    note = dock.form.options_widget.note
    qtbot.waitUntil(lambda: note.label.whole == "Downloading VGG16: 50 %", timeout=5000)
    note.button.click()
    assert page.isVisible()
    assert page.weights.progress.value() == 500
    assert rows(page)[0][2] == "downloading"
    page.weights.cancel_button.click()
    wait(qtbot, page)
    assert not page.weights.note.isVisible()
    assert note.label.whole == "The weights are missing."
    page.weights.download_button.click()
    wait(qtbot, page)
    assert server.requests[-1]["Range"] == "bytes=150000-"
    assert rows(page)[0][2] == "in use"


def test_a_failed_download_says_why(qtbot, server, page):
    server.faults = ["404"]
    page.weights.download_button.click()
    wait(qtbot, page)
    assert "404 Not Found" in page.weights.note.text()
    assert page.weights.note.isVisible()


def test_a_chosen_file_is_checked_by_the_engine_and_copied(qtbot, page, tmp_path, monkeypatch):
    source = tmp_path / "mine.pth"
    source.write_bytes(b"weights")
    monkeypatch.setattr(FakeEngine, "checked", {"sources": ["fc6"], "name": "Mine"})
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(source), ""))
    page.weights.choose_button.click()
    wait(qtbot, page)
    assert rows(page)[0] == ("Mine", "fc6", "in use")
    assert (models_folder() / "mine.pth").read_bytes() == b"weights"
    assert settings.read("weights_folder") == str(tmp_path)


def test_a_file_that_the_engine_refuses_is_not_copied(qtbot, page, tmp_path):
    page._installation.choose(tmp_path / "evil.pth")
    wait(qtbot, page)
    assert page.weights.note.text() == (
        "evil.pth does not hold the named weights of a network. Choose weights in torchvision's layout."
    )
    assert not models_folder().exists()


def test_the_official_file_is_known_by_its_bytes(qtbot, server, page, tmp_path, monkeypatch):
    source = tmp_path / "renamed.pth"
    source.write_bytes(server.content)
    monkeypatch.setattr(FakeEngine, "checked", {"sources": ["fc6"], "name": "renamed"})
    page._installation.choose(source)
    wait(qtbot, page)
    assert rows(page)[0] == ("VGG16 (ImageNet)", "conv4_3, fc6, fc7", "in use")


def test_use_and_remove(qtbot, page, monkeypatch):
    models_folder().mkdir(parents=True)
    write_safetensors(models_folder() / "a.safetensors", vgg16_shapes(), name="A")
    write_safetensors(models_folder() / "b.safetensors", vgg16_shapes(fc6=None), name="B")
    page.weights.refresh()
    assert [row[2] for row in rows(page)[:3]] == ["in use", "installed", "not installed"]
    page.weights.table.setCurrentItem(page.weights.table.topLevelItem(1))
    page.weights.use_button.click()
    assert [row[2] for row in rows(page)[:3]] == ["in use: fc6, fc7", "in use", "not installed"]
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answers.pop(0))
    page.weights.remove_button.click()
    assert len(rows(page)) == 6
    page.weights.remove_button.click()
    assert [row[0] for row in rows(page)[:2]] == ["A", "VGG16 (ImageNet)"]
    assert [path.name for path in models_folder().iterdir()] == ["a.safetensors"]


def test_useless_files_are_shown_with_the_reason(page):
    models_folder().mkdir(parents=True)
    path = write_safetensors(models_folder() / "half.safetensors", vgg16_shapes())
    path.write_bytes(path.read_bytes()[:5000])
    page.weights.refresh()
    assert rows(page)[-1] == ("half.safetensors", "", "not usable")
    table = page.weights.table
    assert "not a whole safetensors file" in table.topLevelItem(table.topLevelItemCount() - 1).toolTip(0)


# The environment


def begun(qtbot, button, page):
    """Click the button and wait for pip's first line."""
    button.click()
    qtbot.waitUntil(lambda: "Collecting" in page.engine.output.toPlainText(), timeout=5000)


def test_the_light_one_comes_first_and_is_all_that_the_default_needs(
    qtbot, no_opencv, install, dock, page, monkeypatch
):
    panel = page.engine
    assert panel.note.text().startswith(f"{FakeEngine.error.text}\n\n“Install OpenCV”")
    assert (panel.device.text(), page.torch.torch.text()) == ("not available: see below", "needs torch")
    begun(qtbot, panel.light_button, page)
    assert panel.output.toPlainText() == "Collecting cv2"
    assert panel.progress.isVisible()
    assert not panel.light_button.isVisible()
    assert dock.form.options_widget.note.label.whole == "The engine is being set up…"
    monkeypatch.setattr(FakeEngine, "error", None)
    install.go_on.set()
    settle(qtbot, page)
    assert settings.python() == str(engine_folder()) == dock.form.advanced.python_path()
    assert panel.note.text().startswith("Done, and tried")
    assert panel.device.text() == "CPU (OpenCV)"
    assert (panel.light_button.text(), page.torch.torch_button.text()) == ("Install again", "Install torch")
    assert page.torch.torch_button.isVisible()
    assert not panel.progress.isVisible()
    panel.remove_button.click()
    settle(qtbot, page)
    assert settings.python() == "" == dock.form.advanced.python_path()
    assert not engine_folder().exists()
    assert panel.note.text().startswith("Removed.")


def test_torch_replaces_the_light_one_when_it_is_whole(qtbot, install, dock, page, monkeypatch):
    panel = page.engine
    install.go_on.set()
    page._installation.install_engine(private_python.LIGHT)
    settle(qtbot, page)
    install.go_on.clear()
    begun(qtbot, page.torch.torch_button, page)
    assert settings.python() == str(engine_folder())  # it serves until then
    assert private_python.is_whole(engine_folder())
    gpu = {"device": "cuda: NVIDIA H200", "torch": "cuda: NVIDIA H200", "problem": ""}
    monkeypatch.setattr(FakeEngine, "network", gpu)
    install.go_on.set()
    settle(qtbot, page)
    assert settings.python() == str(torch_folder()) == dock.form.advanced.python_path()
    assert not engine_folder().exists()
    assert panel.device.text() == "cuda: NVIDIA H200"
    assert page.torch.torch_button.text() == "Install again"
    assert page.torch.torch_button.isVisible()
    assert not panel.light_button.isVisible()
    panel.remove_button.click()
    settle(qtbot, page)
    assert settings.python() == ""
    assert not torch_folder().exists()


def test_install_can_be_cancelled(qtbot, install, page):
    begun(qtbot, page.torch.torch_button, page)
    page.engine.cancel_button.click()
    settle(qtbot, page)
    assert page.engine.note.text().startswith("Cancelled; nothing was left behind.")
    assert settings.python() == ""
    assert page.torch.torch_button.isVisible()


def test_cancelling_torch_leaves_the_light_one_in_use(qtbot, install, page):
    install.go_on.set()
    page._installation.install_engine(private_python.LIGHT)
    settle(qtbot, page)
    install.go_on.clear()
    page.engine.output.clear()
    begun(qtbot, page.torch.torch_button, page)
    page.engine.cancel_button.click()
    settle(qtbot, page)
    assert settings.python() == str(engine_folder())
    assert private_python.is_whole(engine_folder())
    assert not torch_folder().exists()


def test_a_failed_installation_says_why_and_changes_nothing(qtbot, install, page):
    settings.write("python", "/usr/bin/python3")
    install.error = TiepointError("not_installed", what="The packages", reason="no route")
    install.go_on.set()
    page.torch.torch_button.click()
    settle(qtbot, page)
    assert page.engine.note.text().startswith("The packages could not be installed: no route. All lines")
    assert settings.python() == "/usr/bin/python3"


def test_another_qgis_that_installs_is_left_alone(qtbot, install, page):
    engine_folder().mkdir(parents=True)
    lock = QLockFile(str(engine_folder().with_name("engine.lock")))
    assert lock.tryLock(0)
    page._installation.engine.tidy()
    assert not page._installation.engine.running()
    page.torch.torch_button.click()
    assert "Another QGIS" in page.engine.note.text()
    lock.unlock()
    page._installation.engine.tidy()
    settle(qtbot, page)
    assert not engine_folder().exists()


def test_a_whole_environment_is_never_tidied_away(qtbot, install, page):
    install.go_on.set()
    page.torch.torch_button.click()
    settle(qtbot, page)
    page._installation.engine.tidy()
    assert not page._installation.engine.running()
    assert private_python.is_whole(torch_folder())


def test_the_plugin_can_go_in_the_middle(qtbot, install, dock, page):
    page.torch.torch_button.click()
    qtbot.waitUntil(lambda: "Collecting" in page.engine.output.toPlainText(), timeout=5000)
    ended = []
    dock.installation.engine_ended.connect(ended.append)
    dock.installation.stop()
    qtbot.wait(100)
    assert ended == []
    assert QLockFile(str(engine_folder().with_name("engine.lock"))).tryLock(0)


def test_pip_gets_qgis_proxy():
    manager = QgsNetworkAccessManager.instance()
    before = QNetworkProxy(manager.fallbackProxy())
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.test", 3128, "me", "p@ss/word")
    try:
        manager.setFallbackProxyAndExcludes(proxy, [], [])
        assert engine_install._proxy_variables()["HTTPS_PROXY"] == "http://me:p%40ss%2Fword@proxy.test:3128"
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
        assert engine_install._proxy_variables() == {}
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])
        QgsSettings().remove("tiepoint")


def test_cancelled_weights_are_no_error(qtbot, page):
    page._installation._weights_ended("", Cancelled())
    assert not page.weights.note.isVisible()
