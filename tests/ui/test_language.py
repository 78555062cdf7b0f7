"""Which translation is installed for which locale of QGIS."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from tiepoint.core.messages import text, translate_with
from tiepoint.ui.common import tr
from tiepoint.ui.language import install_translator


@pytest.fixture
def language(request):
    translator = install_translator(request.param)
    yield translator
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", ["de", "de_DE", "de-AT", "es_MX"], indirect=True)
def test_there_is_a_translation(language):
    assert language is not None
    assert tr("Register") != "Register"


@pytest.mark.parametrize("language", ["en_GB", "C", "fr", "zh-Hant", "zh_TW", "desert"], indirect=True)
def test_there_is_none(language):
    assert language is None
    assert tr("Register") == "Register"


@pytest.mark.parametrize("language", ["de_DE"], indirect=True)
def test_the_sentences_of_core_are_translated_with_their_values(language):
    english = text("caution_unexplained", percent=12.4)
    translate_with(tr)
    try:
        german = text("caution_unexplained", percent=12.4)
    finally:
        translate_with(str)
    assert german != english
    assert "12" in german


@pytest.mark.parametrize("spoken", ["de", "es"])
def test_the_language_of_the_window_counts(qgis_app, monkeypatch, spoken):
    monkeypatch.setattr(type(qgis_app), "translation", lambda _self: spoken)
    translator = install_translator()
    assert translator is not None
    QCoreApplication.removeTranslator(translator)
