"""Names of files and layers are shown literally, even if they contain tags."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageLogViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser
from tiepoint.core.errors import TiepointError
from tiepoint.ui.choices import Choice
from tiepoint.ui.common import log, plain_tip, rounded_text
from tiepoint.ui.widgets.choice_combo import ChoiceCombo
from tiepoint.ui.widgets.labels import ElidedLabel, Paragraph, PlainLabel

from .fakes import write_raster

NAME = "x<b>c</b> &amp; <img src='//host/x.png'>"


def shown(html):
    """The visible text, where Qt reads what looks like HTML as HTML."""
    if not Qt.mightBeRichText(html):
        return html
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.fixture
def named(project, tmp_path):
    layers = [QgsRasterLayer(str(write_raster(tmp_path / f"{n}.tif")), n) for n in ("red", "swir")]
    layers[1].setName(NAME)
    project.addMapLayers(layers)
    return layers


def bar_texts(iface):
    return [item.findChild(QTextBrowser).toPlainText() for item in iface.messageBar().items()]


@pytest.mark.parametrize("behaviour", ["accept", "refuse"])
def test_a_run_of_such_a_layer(qtbot, make_dock, named, fake_register, qgis_iface, behaviour):
    dock = make_dock()
    fake_register.behaviour = behaviour
    qgis_iface.mapCanvas().resize(2000, 300)  # room for the whole message
    qgis_iface.messageBar().clearWidgets()
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    if behaviour == "accept":
        assert bar_texts(qgis_iface) == [f"Tiepoint: “{NAME}” was registered onto “red”."]
        assert NAME in shown(dock.outcome.words()).replace("\u00a0", " ")
        assert QgsProject.instance().layerTreeRoot().children()[0].name() == f"Tiepoint: {NAME} → red"
    else:
        assert bar_texts(qgis_iface) == ["Tiepoint: Not registered: Too few matches agree."]


def test_an_error_that_names_it(make_dock, named, qgis_iface):
    dock = make_dock()
    qgis_iface.messageBar().clearWidgets()
    dock.listener.show_error(
        TiepointError("file_unusable", hint_code="raster_unreadable", name=NAME, reason="gone")
    )
    assert bar_texts(qgis_iface) == [f"Tiepoint: The file “{NAME}” cannot be read or written: gone."]
    assert NAME in shown(dock.outcome.title.text())
    assert NAME in shown(dock.outcome.words())


def test_what_keeps_a_run_from_starting(make_dock, project):
    tiles = "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png"
    project.addMapLayers([QgsRasterLayer(tiles, NAME, "wms"), QgsRasterLayer(tiles, "b", "wms")])
    bar = make_dock().run_bar
    assert f"“{NAME}”" in bar.note.text()
    assert bar.note.textFormat() == Qt.TextFormat.PlainText
    assert f"“{NAME}”" in shown(bar.register_button.toolTip())


@pytest.mark.parametrize("make", [PlainLabel, Paragraph, ElidedLabel])
def test_labels(qtbot, make):
    label = make()
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(label, QLabel)


def test_tool_tips(qtbot):
    assert shown(plain_tip(NAME)) == NAME
    assert shown(plain_tip("two\nlines")) == "two\nlines"
    assert plain_tip("") == ""
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text(NAME)
    assert shown(label.toolTip()) == NAME
    combo = ChoiceCombo([Choice("x", "x", NAME)], "What it is.")
    qtbot.addWidget(combo)
    assert shown(combo.itemData(0, Qt.ItemDataRole.ToolTipRole)) == NAME
    assert shown(combo.toolTip()) == f"What it is.\n{NAME}"


def test_the_log_panel(qtbot, qgis_app):
    viewer = QgsMessageLogViewer()
    qtbot.addWidget(viewer)
    log("Reading <b>x</b>\nin <module>")
    qtbot.waitUntil(lambda: bool(viewer.findChildren(QPlainTextEdit)))
    text = "\n".join(edit.toPlainText() for edit in viewer.findChildren(QPlainTextEdit))
    assert "Reading ‹b›x‹/b›" in text
    assert "‹module›" in text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (2850.0, 3, "2850"),
        (1234567.0, 3, "1230000"),
        (28.5, 3, "28.5"),
        (14.25, 3, "14.2"),
        (0.0123, 2, "0.012"),
        (100.0, 1, "100"),
        (0.5, 1, "0.5"),
        (0.0, 3, "0"),
        (-28500.0, 3, "-28500"),
    ],
)
def test_a_rounded_figure_has_no_exponent(value, digits, text):
    """The key of the arrows said “100 px (2.85e+03 m)”."""
    assert rounded_text(value, digits) == text
