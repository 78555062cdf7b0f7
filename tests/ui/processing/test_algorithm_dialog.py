"""A dialog of Processing opened from a dock: as wide as its names need, or a word where Processing is off."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest
from qgis.PyQt.QtWidgets import QDialog, QWidget
from tiepoint.core.errors import TiepointError
from tiepoint.ui.processing.algorithm_dialog import open_dialog


@pytest.fixture
def processing(monkeypatch):
    """Stands in for QGIS's plugin; keeps what it was asked for, and gives `dialog`."""
    made = SimpleNamespace(asked=[], dialog=None)

    def create(algorithm, parameters):
        made.asked.append((algorithm, parameters))
        return made.dialog

    made.createAlgorithmDialog = create
    monkeypatch.setitem(sys.modules, "processing", made)
    return made


def parent_and_dialog(processing, qtbot, width):
    """A window so wide, and the dialog that Processing makes for it."""
    parent, dialog = QWidget(), QDialog()
    qtbot.addWidget(parent)
    parent.resize(width, 700)
    dialog.resize(500, 400)
    processing.dialog = dialog
    return parent, dialog


def test_it_is_shown_above_its_parent(processing, qtbot):
    parent, dialog = parent_and_dialog(processing, qtbot, 1400)
    assert open_dialog("tiepoint:apply", {"RESULT": "a"}, parent) is dialog
    assert processing.asked == [("tiepoint:apply", {"RESULT": "a"})]
    assert dialog.isVisible()
    assert dialog.isWindow()
    assert dialog.parent() is parent
    assert (dialog.width(), dialog.height()) == (960, 400)


def test_it_is_no_wider_than_its_parent(processing, qtbot):
    parent, dialog = parent_and_dialog(processing, qtbot, 700)
    open_dialog("tiepoint:apply", {}, parent)
    assert dialog.width() == 700


def test_without_processing_it_is_said(processing, monkeypatch):
    with pytest.raises(TiepointError) as caught:  # the provider is not there
        open_dialog("tiepoint:apply", {}, None)
    assert caught.value.code == "series_without_processing"
    monkeypatch.setitem(sys.modules, "processing", None)
    with pytest.raises(TiepointError) as caught:
        open_dialog("tiepoint:apply", {}, None)
    assert caught.value.code == "series_without_processing"
