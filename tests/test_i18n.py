"""Every text for users is translated into every language, with its values, and is what QGIS loads."""

from __future__ import annotations

import re
import string
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from tiepoint.ui.common import tr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import help_catalogue  # noqa: E402
import help_pages  # noqa: E402
import i18n  # noqa: E402

sys.path.pop(0)


@pytest.fixture(params=i18n.LANGUAGES)
def translations(request):
    """Language, and text -> translation."""
    messages = ET.parse(i18n.file_of(request.param)).iter("message")
    return request.param, {m.findtext("source"): m.findtext("translation") or "" for m in messages}


def test_every_text_is_translated(translations):
    language, known = translations
    assert sorted(known) == sorted(i18n.texts()), "run make i18n"
    assert i18n.missing(language) == []


def _fields(text):
    """The values that a text asks for, with their formats, and the tags in it."""
    parsed = [each for each in string.Formatter().parse(text) if each[1] is not None]
    return sorted((name, form) for _, name, form, _ in parsed), sorted(re.findall(r"</?\w+|\|", text))


def _is_template(text):
    try:
        list(string.Formatter().parse(text))
    except ValueError:  # braces of its own: never formatted
        return False
    return True


def test_a_translation_takes_the_same_values(translations):
    _, known = translations
    differ = [
        source
        for source, translation in known.items()
        if _is_template(source) and _fields(source) != _fields(translation)
    ]
    assert differ == []


def test_an_access_key_stays_one(translations):
    _, known = translations
    keys = re.compile(r"&(?=\w)(?!\w+;)")
    assert [s for s, t in known.items() if len(keys.findall(s)) != len(keys.findall(t))] == []


def _label(text):
    """What a button or page shows: without access key and dots."""
    return re.sub(r"\(&\w\)|&(?=\w)", "", text).rstrip("…")


def test_what_a_text_names_is_called_so(translations):
    """A hint said page “Hinzufügen”, and the page is “Neu”."""
    _, known = translations
    names = {}
    for source, translation in known.items():
        names.setdefault(_label(source), set()).add(_label(translation))
    wrong = [
        (name, translation)
        for source, translation in known.items()
        for name in map(_label, re.findall("“([^“”]+)”", source))
        if name in names and not any(each in _label(translation) for each in names[name])
    ]
    assert wrong == []


# What QGIS calls otherwise: band, nodata, toolbox, CRS and more; zoom; nearest neighbour, mesh.
_NOT_OF_QGIS = {
    "de": r"[Bb]and(e?s|nummer)?\b|[Bb]änder|Nodata|Resampling|Werkzeugkiste|Koordinatensystem"
    r"|Georeferenzierer",
    "es": r"\b[Zz]um\b|\b[Ss]istemas? de coordenadas",
    "zh": r"最邻近|坐标参考系|坐标系|“处理”|网格",
}


def test_a_thing_is_called_as_in_qgis(translations):
    """German said “Band”, which QGIS calls “Kanal”, in 91 texts. Lists of search words hold both."""
    language, known = translations
    shown = [text for source, text in known.items() if not re.search(r"\w,\w+,", source)]
    shown += [entry.text for entry in help_catalogue.read(help_pages.catalogue_of(language)).values()]
    words = (re.sub(r"`[^`]*`|{\w*}|&", "", text) for text in shown)
    assert [text for text in words if re.search(_NOT_OF_QGIS[language], text)] == []


def test_what_is_loaded_is_what_was_translated(qgis_app, translations):
    language, known = translations
    translator = QTranslator()
    assert translator.load(str(i18n.file_of(language).with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        stale = [source for source, text in known.items() if tr(source) != text]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert stale == [], "run make i18n"


def test_only_literal_texts_can_be_translated(tmp_path):
    source = tmp_path / "widget.py"
    source.write_text('label = "a"\ntr(label)\n')
    with pytest.raises(ValueError, match=r"widget\.py:2"):
        list(i18n._literals(source))
