"""The usual buttons of dialogs speak the plugin's language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox
from tiepoint.ui.language import install_translator
from tiepoint.ui.setup.setup_dialog import SetupDialog
from tiepoint.ui.widgets.usual_buttons import name_usual
from tiepoint.ui.workbench.add.mapping_form import MappingForm
from tiepoint.ui.workbench.table.warp_question import WarpQuestion


@pytest.fixture
def german(qgis_app):
    translator = install_translator("de")
    yield
    qgis_app.removeTranslator(translator)


def words(box):
    return [button.text() for button in box.buttons()]


def test_the_dialogs(qtbot, german, dock, session):
    """“Close” stood in a German dialog where Qt's translation was not installed."""
    setup, form, question = SetupDialog(dock.installation), MappingForm(session), WarpQuestion([])
    for dialog in (setup, form, question):
        qtbot.addWidget(dialog)
    assert "Schließen" in words(setup.findChild(QDialogButtonBox))
    assert "Abbrechen" in words(form.buttons)
    assert "Abbrechen" in words(question)


@pytest.mark.parametrize("kind", [QDialogButtonBox, QMessageBox])
def test_the_words_of_qt_stay_where_there_is_no_translation(qtbot, kind):
    box = kind()
    qtbot.addWidget(box)
    box.setStandardButtons(kind.StandardButton.Close | kind.StandardButton.Yes)
    before = words(box)
    name_usual(box)
    assert words(box) == before
