"""The help that is shipped is what its source says, and every link and picture in it is there."""

from __future__ import annotations

import re
import sys
from functools import cache
from html import unescape
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import help_pages  # noqa: E402
import i18n  # noqa: E402

sys.path.pop(0)

PAGES = help_pages.pages()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_its_source_says(name):
    assert (help_pages.TARGET / name).read_text(encoding="utf-8") == PAGES[name], "run make help-pages"


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_are_there(name):
    targets = re.findall(r'(?:href|src)="([^"]+)"', PAGES[name])
    local = [target for target in targets if not target.startswith("https://")]
    assert [target for target in local if not (help_pages.TARGET / target).is_file()] == []
    assert "{{" not in PAGES[name]


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


_QGIS = {
    "View",
    "Panels",
    "Log Messages",
    "Settings",
    "Options",
    "Raster",
    "Processing toolbox",
}  # its own names


def _name(text):
    return re.sub(r"&(?=\w)", "", text).rstrip("…").strip()


@cache
def _shown() -> set[str]:
    """What the window shows, and QGIS around it."""
    return {_name(text) for text in i18n.texts()} | _QGIS


@pytest.mark.parametrize("page", help_pages.PAGES)
def test_a_name_in_italics_is_one_that_the_window_shows(page):
    """The help told of *It lies about here*, *Spline* and *Control points*, which were called so once."""
    italics = re.findall(r"<em>([^<]+)</em>", PAGES[f"{page}.html"])
    named = [part for text in italics for part in unescape(text).split(" > ") if part[0].isupper()]
    assert [part for part in named if _name(part) not in _shown()] == []
