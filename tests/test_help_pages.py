"""The help that is shipped is what its source says, in every language, and all that it leads to is there."""

from __future__ import annotations

import re
import sys
from collections import Counter
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import help_catalogue  # noqa: E402
import help_pages  # noqa: E402
import i18n  # noqa: E402

sys.path.pop(0)

ENGLISH = help_pages.ENGLISH
LANGUAGES = i18n.LANGUAGES
HELP = {language: help_pages.pages(language) for language in (ENGLISH, *LANGUAGES)}
PAGES = HELP[ENGLISH]
TEXTS = i18n.texts()
ENTRIES = {language: help_catalogue.read(help_pages.catalogue_of(language)) for language in LANGUAGES}


@pytest.mark.parametrize("language", HELP)
def test_the_pages_are_as_their_source_says(language):
    written = {path.name: path.read_text("utf-8") for path in help_pages.folder_of(language).glob("*.html")}
    assert sorted(written) == sorted(PAGES)
    differ = [name for name, html in HELP[language].items() if written[name] != html]
    assert differ == [], "run make help-pages"


@pytest.mark.parametrize("language", HELP)
def test_links_and_pictures_are_there(language):
    for html in HELP[language].values():
        targets = re.findall(r'(?:href|src)="([^"]+)"', html)
        local = [target for target in targets if not target.startswith("https://")]
        folder = help_pages.folder_of(language)
        assert [target for target in local if not (folder / target).is_file()] == []
        # A page leads to others of its own language.
        assert [target for target in local if target.endswith(".html") and "/" in target] == []
        assert "{{" not in html


@pytest.mark.parametrize("language", [language for language in HELP if language != "en"])
def test_pictures_of_the_window_are_in_the_language(language):
    """Where they show words; those of maps are the same for all. Three languages, 400 KiB together."""
    shown = re.findall(r'src="([^"]+)"', "".join(HELP[language].values()))
    assert {"start.png", "dock.png", "details.png", "chips.png", "plots.png", "export.png"} <= set(shown)
    assert {name for name in shown if name.startswith("../")} == {
        "../swipe.png",
        "../add.png",
        "../shift.png",
    }
    size = sum(path.stat().st_size for path in help_pages.folder_of(language).glob("*.png"))
    assert size <= 400 * 1024 / (len(HELP) - 1)


@pytest.mark.parametrize(("language", "tag"), [("en", "en"), ("de", "de"), ("es", "es"), ("zh", "zh-Hans")])
def test_a_page_says_its_language(language, tag):
    assert all(f'<html lang="{tag}">' in html for html in HELP[language].values())


def test_every_page_is_listed_and_titled():
    named = {path.stem for path in help_pages.SOURCE.glob("*.md")}
    assert named == set(help_pages.PAGES)
    for name in named:
        assert help_pages.title_of(help_pages.source_of(name)) in PAGES["contents.html"]


def test_a_part_of_the_readme_stands_in_a_page_without_its_links():
    assert "log10_nfa" in PAGES["figures.html"]
    assert "docs/decisions" not in PAGES["methods.html"]
    with pytest.raises(ValueError, match="no section"):
        help_pages.section("No such heading")


# What QGIS itself calls its menus.
_QGIS = {
    "View": {"de": "Ansicht", "es": "Ver", "zh": "视图"},
    "Panels": {"de": "Bedienfelder", "es": "Paneles", "zh": "面板"},
    "Log Messages": {"de": "Protokoll", "es": "Mensajes del registro", "zh": "日志信息"},
    "Settings": {"de": "Einstellungen", "es": "Configuración", "zh": "设置"},
    "Options": {"de": "Optionen", "es": "Opciones", "zh": "选项"},
    "Raster": {"de": "Raster", "es": "Ráster", "zh": "栅格"},
    "Processing toolbox": {
        "de": "Verarbeitungswerkzeuge",
        "es": "Caja de herramientas de Procesos",
        "zh": "处理工具箱",
    },
}


def _name(text):
    return re.sub(r"\(&\w\)|&(?=\w)", "", text).rstrip("….。").strip()


@pytest.mark.parametrize("page", help_pages.PAGES)
def test_a_name_in_italics_is_one_that_the_window_shows(page):
    """The help told of *It lies about here*, *Spline* and *Control points*, which were called so once."""
    shown = {_name(text) for text in TEXTS} | set(_QGIS)
    italics = re.findall(r"<em>([^<]+)</em>", PAGES[f"{page}.html"])
    named = [part for text in italics for part in unescape(text).split(" > ") if part[0].isupper()]
    assert [part for part in named if _name(part) not in shown] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_is_translated(language):
    entries = ENTRIES[language]
    assert list(entries) == list(help_pages.blocks()), "run make help-pages"
    assert [block for block, entry in entries.items() if not entry.valid] == []


def _parts(block):
    """What a block holds besides words: (code, links, pictures, stresses, figures), and what is stressed."""
    code, targets, marks, stressed, words = [], [], [], [], []
    depth = 0
    for token in help_pages.markdown({}).parseInline(block)[0].children:
        depth += token.nesting if token.type in {"em_open", "em_close", "strong_open", "strong_close"} else 0
        if token.type == "code_inline":
            code.append(token.content)
        elif token.type in {"link_open", "image"}:
            targets.append(token.attrGet("href") or token.attrGet("src"))
        elif token.type in {"em_open", "strong_open"}:
            marks.append(token.type)
        elif token.type == "text":
            (stressed if depth else words).append(token.content)
    figures = [re.sub(r"\D", "", figure) for figure in re.findall(r"\d+(?:[.,\u00a0]\d+)*", " ".join(words))]
    unclosed = re.findall(r"[*`_]{1,2}", " ".join(words + stressed))
    held = {"code": code, "targets": targets, "marks": marks, "figures": figures, "unclosed": unclosed}
    return {kind: Counter(values) for kind, values in held.items()}, stressed


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_links_and_figures_survive_the_translation(language):
    differ = {}
    for block, entry in ENTRIES[language].items():
        (english, _), (translated, _) = _parts(block), _parts(entry.text)
        if english != translated:
            differ[block] = {
                kind: (english[kind], found) for kind, found in translated.items() if english[kind] != found
            }
    assert differ == {}


def _named(block):
    """What a block stresses or quotes, in lower case, without dots."""
    quoted = re.findall(r"[\"“„«]([^\"“”»]+)[\"“”»]", block)
    names = [part for text in _parts(block)[1] for part in text.split(" > ")]
    return {_name(name).lower() for name in quoted + names}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_calls_buttons_what_the_window_calls_them(language):
    shown = {name.lower(): {names[language].lower()} for name, names in _QGIS.items()}
    for message in ET.parse(i18n.file_of(language)).iter("message"):
        source, translation = (_name(message.findtext(tag)).lower() for tag in ("source", "translation"))
        shown.setdefault(source, set()).add(translation)
    wrong = {
        name: entry.text
        for block, entry in ENTRIES[language].items()
        for name in _named(block) & set(shown)
        if not shown[name] & _named(entry.text)
    }
    assert wrong == {}
