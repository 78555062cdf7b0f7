"""The window of the help: pages, links, F1, and the button that opens it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from tiepoint.ui import help_window
from tiepoint.ui.help_window import HelpKey, close_help, help_button, page_url, show_help


@pytest.fixture(autouse=True)
def closed(qgis_app):
    yield
    close_help()


def test_a_page_is_shown_and_links_lead_to_others(qtbot):
    window = show_help("hard")
    assert "Hard pairs" in window.page.toPlainText()
    assert "Contents" in window.contents.documentTitle()
    window.contents.anchorClicked.emit(QUrl("figures.html"))
    assert "check_rmse" in window.page.toPlainText()
    window.page.backward()
    assert "Hard pairs" in window.page.toPlainText()


def test_a_link_to_the_web_opens_outside(monkeypatch):
    opened = []
    monkeypatch.setattr(help_window.QDesktopServices, "openUrl", opened.append)
    window = show_help()
    window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert [url.toString() for url in opened] == ["https://example.org/"]
    assert window.page.source() == page_url("index")


@pytest.mark.parametrize(
    ("spoken", "title", "listed"),
    [
        ("de", "Ein Ergebnis berichtigen", "Verfahren, Netze und Gewichte"),
        ("es_MX", "Corregir un resultado", "Métodos, redes y pesos"),
        ("zh-Hans", "修正结果", "方法、网络与权重"),
        ("zh-Hant", "Correcting a result", "Methods, networks and weights"),
        ("fr", "Correcting a result", "Methods, networks and weights"),
    ],
)
def test_the_help_speaks_the_language_of_the_window(qgis_app, monkeypatch, spoken, title, listed):
    monkeypatch.setattr(type(qgis_app), "translation", lambda _self: spoken)
    window = show_help("correct")
    assert window.page.documentTitle() == title
    assert listed in window.contents.toPlainText()
    window.contents.anchorClicked.emit(QUrl("methods.html"))
    assert window.page.documentTitle() == listed


def test_there_is_one_window():
    assert show_help("hard") is show_help("first")


def test_f1_in_a_child_opens_the_page_of_its_dock(qtbot):
    dock, line = QWidget(), QLineEdit()
    QVBoxLayout(dock).addWidget(line)
    qtbot.addWidget(dock)
    HelpKey(dock, "correct")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(line, override)
    assert override.isAccepted()  # so QGIS's own F1 is not asked
    qtbot.keyClick(line, Qt.Key.Key_F1)
    assert "Correcting a result" in show_help("correct").page.toPlainText()
    assert help_window._shown[0].page.source() == page_url("correct")


def test_another_key_is_left_alone(qtbot):
    dock, line = QWidget(), QLineEdit()
    QVBoxLayout(dock).addWidget(line)
    qtbot.addWidget(dock)
    HelpKey(dock, "correct")
    qtbot.keyClick(line, Qt.Key.Key_A)
    assert line.text() == "a"
    assert help_window._shown == []


def test_the_button_opens_its_page(qtbot):
    button = help_button("trouble")
    qtbot.addWidget(button)
    button.click()
    assert help_window._shown[0].page.source() == page_url("trouble")
