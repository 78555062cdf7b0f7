"""The table of weights files: every network has its own, and the note of the dock leads to the right one."""

from __future__ import annotations

from dataclasses import replace

from tiepoint.ui.data_folders import models_folder
from tiepoint.ui.setup import installation, weights_panel

from ..file_server import NAME, FileServer


def rows(page):
    table = page.weights.table
    items = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(3)) for item in items]


def test_every_network_has_a_row(qtbot, dock):
    dock.open_setup("")
    qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
    assert rows(dock.setup) == [
        ("VGG16 (ImageNet)", "conv4_3, fc6, fc7", "not installed"),
        ("AlexNet (ImageNet)", "alexnet", "not installed"),
        ("GoogLeNet (ImageNet)", "googlenet", "not installed"),
        ("ResNet-50 (ImageNet)", "resnet50", "not installed"),
    ]


def test_the_note_downloads_the_weights_of_its_own_method(qtbot, dock, monkeypatch):
    """Not those of the first network of the table, of which the button does not speak either."""
    with FileServer().running() as server:
        other = replace(server.known(), title="ResNet-50 (ImageNet)", methods=("pso-sift+resnet50",))
        for module in (weights_panel, installation.weights_files):
            monkeypatch.setattr(module, "KNOWN", (installation.weights_files.VGG16, other))
        dock.form.options_widget.method.set_value("pso-sift+resnet50")
        qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
        assert dock.form.options_widget.note.button.text() == "Download (1 MB)"
        server.faults = ["stall"]
        dock.form.options_widget.note.button.click()
        note = dock.form.options_widget.note
        qtbot.waitUntil(lambda: note.label.whole == "Downloading ResNet-50: 50 %", timeout=5000)
        assert [row[2] for row in rows(dock.setup)] == ["not installed", "downloading"]
        dock.installation.cancel()
        qtbot.waitUntil(lambda: not dock.installation.busy(), timeout=10000)
        note.button.click()
        qtbot.waitUntil(lambda: not dock.installation.busy(), timeout=10000)
        assert rows(dock.setup)[0] == ("ResNet-50 (ImageNet)", "resnet50", "in use")
        assert dock.form.options().match.weights == str(models_folder() / NAME)
