"""Makes the help that the plugin shows, resources/help/*.html, from docs/help/*.md and parts of the README.

    make help-pages

A line `{{README: Heading}}` in a page stands for the README's section of that heading, without the heading,
so that what both tell is written once. The pages of another language, resources/help/CODE/*.html, are the
same blocks, translated by docs/help/i18n/CODE.po (help_catalogue.py); a block whose English has changed since
stays English, and is counted. The pages are kept in the repository; tests/test_help_pages.py holds them to
their source.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Mapping
from html import escape
from pathlib import Path

import help_catalogue
from help_catalogue import Entry
from i18n import LANGUAGES
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "docs" / "help"
TARGET = ROOT / "resources" / "help"
# In this order in the list of contents.
PAGES = ("index", "first", "figures", "hard", "basemap", "correct", "methods", "processing", "trouble")
CONTENTS = "Contents"  # title of the list of pages
ENGLISH = "en"
_PART = re.compile(r"^\{\{README: (.+)\}\}$", re.MULTILINE)
_PAGE = re.compile(r"\]\((\w+)\.md\)")
_ANCHOR = re.compile(r"\]\(#([\w-]+)\)")  # a link within the README
_PICTURES = re.compile(r'src="[^"]*resources/help/(\w+\.png)')
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:)(?!\w+\.html\))[^)]+\)")  # to what is not installed
_SAME_EVERYWHERE = re.compile(r"`[^`]*`|\]\([^)]*\)")  # code, and where a link leads
_WIDTH = 650  # px, of pictures at most: the window is hardly wider
_TAGS = {"zh": "zh-Hans"}  # names of languages in HTML, where they are not their codes
# Chinese is not written slanted: what the window shows is bold instead.
_STYLES = {"zh": "em { font-style: normal; font-weight: bold; }\n"}
# What Qt's text browser knows of HTML: no more than this.
_FRAME = """<!DOCTYPE html>
<html lang="{tag}"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 12px; }}
h1 {{ font-size: x-large; }} h2 {{ font-size: large; margin-top: 18px; }}
td, th {{ padding: 3px 10px 3px 0; vertical-align: top; text-align: left; }}
{style}</style></head>
<body>
{body}</body></html>
"""


def pages(language: str = ENGLISH) -> dict[str, str]:
    """File name -> HTML."""
    entries = help_catalogue.read(catalogue_of(language))
    known = {block: entry.text for block, entry in entries.items() if entry.valid}
    made = {f"{name}.html": page(name, language, known) for name in PAGES}
    return {**made, "contents.html": contents(language, known)}


def page(name: str, language: str, known: Mapping[str, str]) -> str:
    """The HTML of a page. Raises ValueError for a README heading that is not there."""
    text = source_of(name)
    title = title_of(text)
    body = markdown(known).render(text)
    body = _PICTURES.sub(lambda found: _source(found[1], language), body)
    return _framed(known.get(title, title), body, language)


def contents(language: str, known: Mapping[str, str]) -> str:
    """The list of pages, HTML, for the window's left side."""
    titles = {name: title_of(source_of(name)) for name in PAGES}
    items = "".join(
        f'<p><a href="{name}.html">{escape(known.get(title, title))}</a></p>\n'
        for name, title in titles.items()
    )
    return _framed(known.get(CONTENTS, CONTENTS), items, language)


def _framed(title: str, body: str, language: str) -> str:
    tag, style = _TAGS.get(language, language), _STYLES.get(language, "")
    return _FRAME.format(tag=tag, title=escape(title), style=style, body=body)


def _source(picture: str, language: str) -> str:
    """Width and place of a picture: of this language, or English where its words are few (help_pictures)."""
    folder = folder_of(language)
    own = (folder / picture).is_file()
    return (
        f'width="{_width((folder if own else TARGET) / picture)}" src="{picture if own else f"../{picture}"}'
    )


def _width(picture: Path) -> int:
    """As wide as it is, where the window is wide enough."""
    with picture.open("rb") as file:
        return min(int.from_bytes(file.read(20)[16:], "big"), _WIDTH)  # of a PNG's first chunk


def markdown(known: Mapping[str, str]) -> MarkdownIt:
    """A reader of Markdown that puts the translations of blocks in their place."""

    def translate(state: StateCore) -> None:
        for token in state.tokens:
            if token.type == "inline":
                token.content = known.get(_one_line(token.content), token.content)

    reader = MarkdownIt("commonmark").enable("table")
    reader.core.ruler.before("inline", "translate", translate)
    return reader


def blocks() -> dict[str, str]:
    """Each block that is to be translated -> the pages that it stands on, in the order of the help."""
    found: dict[str, list[str]] = {CONTENTS: ["contents"]}
    for name in PAGES:
        for token in markdown({}).parse(source_of(name)):
            block = _one_line(token.content)
            if token.type == "inline" and re.search(r"[^\W\d_]", _SAME_EVERYWHERE.sub("", block)):
                found.setdefault(block, []).append(name)
    return {block: " ".join(dict.fromkeys(names)) for block, names in found.items()}


def _one_line(text: str) -> str:
    """So that lines can be filled anew without a change of the block."""
    return " ".join(text.split())


def source_of(name: str) -> str:
    """The Markdown of a page, with the README's sections in place, and without links that lead nowhere."""
    text = (SOURCE / f"{name}.md").read_text(encoding="utf-8")
    text = _PART.sub(lambda part: section(part[1]), _PAGE.sub(r"](\1.html)", text))
    homes = _homes()
    text = _ANCHOR.sub(lambda link: f"]({homes[link[1]]}.html)" if link[1] in homes else link[0], text)
    return _LINK.sub(r"\1", text)


def _homes() -> dict[str, str]:
    """Anchor of a README's section -> the page that it is part of."""
    texts = {name: (SOURCE / f"{name}.md").read_text(encoding="utf-8") for name in PAGES}
    return {
        heading.lower().replace(" ", "-"): name
        for name, text in texts.items()
        for heading in _PART.findall(text)
    }


def title_of(text: str) -> str:
    """The first heading of a page."""
    return text.partition("\n")[0].lstrip("# ").strip()


def section(heading: str) -> str:
    """The README's section of this heading, without it and without sections of the same level."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(heading)}\n+(.*?)(?=^## |\Z)", readme, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"The README has no section “{heading}”.")
    return found[1].strip()


def catalogue_of(language: str) -> Path:
    """The translations into a language."""
    return SOURCE / "i18n" / f"{language}.po"


def folder_of(language: str) -> Path:
    """Where its pages are."""
    return TARGET if language == ENGLISH else TARGET / language


def update(language: str) -> dict[str, Entry]:
    """Put the blocks of today into the catalogue of a language; returns its entries."""
    path, places = catalogue_of(language), blocks()
    entries = help_catalogue.updated(help_catalogue.read(path), list(places))
    help_catalogue.write(path, language, entries, places)
    return entries


def main() -> int:
    """Exit code 1 where a block is not translated, or no longer; each is printed."""
    wanting = 0
    for language in LANGUAGES:
        entries = update(language)
        open_ones = {block: entry for block, entry in entries.items() if not entry.valid}
        for block, entry in open_ones.items():
            state = "stale" if entry.fuzzy else "missing"
            print(f"{language}: {state}: {textwrap.shorten(block, 80, placeholder='…')}", file=sys.stderr)
        stale = sum(1 for entry in open_ones.values() if entry.fuzzy)
        print(f"{language}: {len(entries)} blocks; stale: {stale}, missing: {len(open_ones) - stale}")
        wanting += len(open_ones)
    for language in (ENGLISH, *LANGUAGES):
        folder_of(language).mkdir(exist_ok=True)
        for name, html in pages(language).items():
            (folder_of(language) / name).write_text(html, encoding="utf-8")
    return int(wanting > 0)


if __name__ == "__main__":
    sys.exit(main())
