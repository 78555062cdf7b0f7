"""The report that the set-up page copies: what helps is in it, what is private is not."""

from __future__ import annotations

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QApplication
from tiepoint.core.errors import TiepointError
from tiepoint.core.version import plugin_version
from tiepoint.ui import settings
from tiepoint.ui.common import log
from tiepoint.ui.data_folders import engine_folder

from ..fakes import FakeEngine


@pytest.fixture
def copied(qtbot, dock):
    """Click the button and return what is in the clipboard."""

    def click():
        dock.open_setup("")
        qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
        QApplication.clipboard().setText("")
        dock.setup.report.click()
        assert dock.setup.report.text() == "Copied"
        return QApplication.clipboard().text()

    return click


def test_versions_engine_and_log_are_in_it(copied):
    engine_folder().mkdir(parents=True)
    log("Reading “/data/client/secret/scene.tif”")
    log("The disk of /data/client is full", Qgis.MessageLevel.Warning)
    settings.write("index", "https://me:pw@index.test/simple")
    text = copied()
    for wanted in (
        f"Tiepoint {plugin_version()}",
        f"QGIS {Qgis.version()}",
        "Python of the engine: /usr/bin/python3",
        "numpy 1.24.2",
        "Device: cpu",
        "index = https://***@index.test/simple",
    ):
        assert wanted in text
    assert "Reading “…/scene.tif”" in text
    assert "client/secret" not in text
    errors = text.split("### Last errors")[1].split("###")[0]
    assert "is full" in errors
    assert "Reading" not in errors


def test_an_engine_that_does_not_run_says_why(copied, monkeypatch):
    monkeypatch.setattr(FakeEngine, "error", TiepointError("engine_silent", detail="Segmentation fault"))
    text = copied()
    assert "It does not run: The engine stopped answering" in text
    assert "Segmentation fault" in text
