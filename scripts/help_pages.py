"""Makes the help that the plugin shows, resources/help/*.html, from docs/help/*.md and parts of the README.

    make help-pages

A line `{{README: Heading}}` in a page stands for the README's section of that heading, without the heading,
so that what both tell is written once. The pages are kept in the repository; tests/test_help_pages.py holds
them to their source.
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "docs" / "help"
TARGET = ROOT / "resources" / "help"
# In this order in the list of contents.
PAGES = ("index", "first", "figures", "hard", "basemap", "correct", "methods", "processing", "trouble")
_PART = re.compile(r"^\{\{README: (.+)\}\}$", re.MULTILINE)
_PAGE = re.compile(r"\]\((\w+)\.md\)")
_PICTURES = re.compile(r'src="[^"]*resources/help/(\w+\.png)')
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:)(?!\w+\.html\))[^)]+\)")  # to what is not installed
_WIDTH = 650  # px, of pictures at most: the window is hardly wider
# What Qt's text browser knows of HTML: no more than this.
_FRAME = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 12px; }}
h1 {{ font-size: x-large; }} h2 {{ font-size: large; margin-top: 18px; }}
td, th {{ padding: 3px 10px 3px 0; vertical-align: top; text-align: left; }}
</style></head>
<body>
{body}</body></html>
"""


def page(name: str) -> str:
    """The HTML of a page. Raises ValueError for a README heading that is not there."""
    text = source_of(name)
    body = MarkdownIt("commonmark").enable("table").render(text)
    return _FRAME.format(title=escape(title_of(text)), body=_PICTURES.sub(_sized, body))


def _sized(picture: re.Match[str]) -> str:
    """A picture's attributes: as wide as it is, where the window is wide enough."""
    with (TARGET / picture[1]).open("rb") as file:
        width = int.from_bytes(file.read(20)[16:], "big")  # of a PNG's first chunk
    return f'width="{min(width, _WIDTH)}" src="{picture[1]}'


def source_of(name: str) -> str:
    """The Markdown of a page, with the README's sections in place, and without links that lead nowhere."""
    text = (SOURCE / f"{name}.md").read_text(encoding="utf-8")
    text = _PART.sub(lambda part: section(part[1]), _PAGE.sub(r"](\1.html)", text))
    return _LINK.sub(r"\1", text)


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


def contents() -> str:
    """The list of pages, HTML, for the window's left side."""
    items = "".join(
        f'<p><a href="{name}.html">{escape(title_of(source_of(name)))}</a></p>\n' for name in PAGES
    )
    return _FRAME.format(title="Contents", body=items)


def pages() -> dict[str, str]:
    """File name -> HTML."""
    return {**{f"{name}.html": page(name) for name in PAGES}, "contents.html": contents()}


def main() -> int:
    for name, html in pages().items():
        (TARGET / name).write_text(html, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
