"""Translations of the help's blocks: docs/help/i18n/CODE.po, files of GNU gettext, which its editors open.

A block is a heading, a paragraph, an entry of a list or a cell of a table: its English Markdown in one line
is the key. Where the English has changed, the translation stays in the file, marked fuzzy as gettext does,
beside the English that it was made from; the page then shows the new English.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_ALIKE = 0.6  # share that two blocks have in common, from which on the one is the other, changed
_WIDTH = 106  # characters of a line
_LINE = re.compile(r'(?P<key>#\| msgid|msgid|msgstr)?\s*"(?P<text>.*)"')
_ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True)
class Entry:
    """A translation, "" where there is none yet.

    It is not shown while it is `fuzzy`: made from other English (`made_from`), or marked so by a translator.
    """

    text: str = ""
    fuzzy: bool = False
    made_from: str = ""

    @property
    def valid(self) -> bool:
        return bool(self.text) and not self.fuzzy


def read(path: Path) -> dict[str, Entry]:
    """English block -> entry; empty where there is no file. Raises ValueError for what is no catalogue."""
    if not path.is_file():
        return {}
    entries = {}
    for paragraph in re.split(r"\n{2,}", path.read_text(encoding="utf-8").strip()):
        fields = _fields(paragraph, path.name)
        if fields.get("msgid"):  # the first entry of a file, without, is its head
            fuzzy = re.search(r"^#,.*\bfuzzy\b", paragraph, re.MULTILINE) is not None
            # Editors may leave the former English where they take the mark away.
            made_from = fields.get("#| msgid", "") if fuzzy else ""
            entries[fields["msgid"]] = Entry(fields.get("msgstr", ""), fuzzy, made_from)
    return entries


def _fields(paragraph: str, name: str) -> dict[str, str]:
    """The texts of an entry, by their keywords; a text goes on over further lines in quotes."""
    fields: dict[str, str] = {}
    key = ""
    for line in paragraph.splitlines():
        if line.startswith("#") and not line.startswith("#|"):
            continue
        found = _LINE.fullmatch(line.replace('#| "', '"', 1).strip())
        key = (found["key"] or key) if found else ""
        if found is None or not key:
            raise ValueError(f"{name}: this is no line of a catalogue: {line}")
        fields[key] = fields.get(key, "") + _ESCAPE.sub(_unescaped, found["text"])
    return fields


def _unescaped(found: re.Match[str]) -> str:
    return {"n": "\n", "t": "\t"}.get(found[1], found[1])


def updated(entries: Mapping[str, Entry], blocks: Sequence[str]) -> dict[str, Entry]:
    """An entry for each block. A block that is new takes the translation of the one that it was most like."""
    left_over = {
        entry.made_from or block: entry
        for block, entry in entries.items()
        if block not in blocks and entry.text
    }
    result = {}
    for block in blocks:
        entry = entries.get(block, Entry())
        if not entry.text:
            likest = difflib.get_close_matches(block, left_over, n=1, cutoff=_ALIKE)
            entry = Entry(left_over.pop(likest[0]).text, True, likest[0]) if likest else entry
        # A change that was taken back leaves the translation as good as it was.
        result[block] = Entry(entry.text) if entry.made_from == block else entry
    return result


def write(path: Path, language: str, entries: Mapping[str, Entry], places: Mapping[str, str]) -> None:
    """Write a catalogue: what `read` reads, with the page of each block."""
    head = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    parts = (
        "".join(f"{line}\n" for line in _lines(block, entry, places[block]))
        for block, entry in entries.items()
    )
    path.write_text("\n".join((head, *parts)), encoding="utf-8")


def _lines(block: str, entry: Entry, place: str) -> Iterator[str]:
    yield f"#: {place}"
    if entry.fuzzy:
        yield "#, fuzzy"
    if entry.made_from:
        yield from (f"#| {line}" for line in _quoted("msgid", entry.made_from))
    yield from _quoted("msgid", block)
    yield from _quoted("msgstr", entry.text)


def _quoted(key: str, text: str) -> list[str]:
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    if len(text) <= _WIDTH:
        return [f'{key} "{text}"']
    words = re.split(r"(?<= )", text)
    return [f'{key} ""', *(f'"{line}"' for line in _filled(words))]


def _filled(words: Sequence[str]) -> Iterator[str]:
    """Lines of whole words; every space is kept."""
    line = ""
    for word in words:
        if line and len(line) + len(word) > _WIDTH:
            yield line
            line = ""
        line += word
    yield line
