"""Collects every text that a user sees, merges it into resources/i18n/*.ts, and compiles these for QGIS.

    make i18n

Texts are the literals in `tr("...")` of the plugin's window, and the sentences of core/messages. Qt's lupdate
keeps the translations of texts that stay, and drops those of texts that are gone; lrelease writes the .qm
files, which are kept in the repository, so that a plain copy of it speaks the languages, too.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from qgis_profile import BUILD, ROOT

CONTEXT = "Tiepoint"  # as in ui/common.tr
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "zh")  # one more: add it here, run make i18n, and translate its new file


def texts() -> dict[str, str]:
    """Each text, and the file that it was first found in."""
    found: dict[str, str] = {}
    for path in sorted([*(ROOT / "ui").rglob("*.py"), ROOT / "plugin.py"]):
        for text in _literals(path):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "core" / "messages").glob("*.py")):
        for text in _sentences(path):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _literals(path: Path) -> Iterator[str]:
    """Raises ValueError where tr() gets something else: it would never be translated."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            text = node.args[0]
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                raise ValueError(f"{path.name}:{node.lineno}: tr() needs a text, not {ast.unparse(text)}")
            yield text.value


def _sentences(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "SENTENCES" and node.value:
            for entry in ast.literal_eval(node.value).values():
                yield from filter(None, [entry] if isinstance(entry, str) else entry)


def file_of(language: str) -> Path:
    """The translations into a language."""
    return FOLDER / f"tiepoint_{language}.ts"


def missing(language: str) -> list[str]:
    """The texts that have no translation yet."""
    messages = ET.parse(file_of(language)).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (found := message.find("translation")) is None or found.get("type") or not found.text
    ]


def main() -> int:
    """Exit code 1 where a translation is missing; each missing text is printed."""
    work = BUILD / "i18n"
    work.mkdir(parents=True, exist_ok=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    # lupdate reads C++, not Python.
    listed = work / "texts.cpp"
    found = texts()
    calls = (
        f'//: {place}\nQCoreApplication::translate("{CONTEXT}", {json.dumps(text, ensure_ascii=False)});\n'
        for text, place in found.items()
    )
    listed.write_text("".join(calls), encoding="utf-8")
    for language in LANGUAGES:
        languages = "-source-language", "en", "-target-language", language
        options = "-silent", "-no-obsolete", "-locations", "none", *languages
        _run("lupdate", listed, *options, "-ts", file_of(language))
        _run("lrelease", "-silent", file_of(language), "-qm", file_of(language).with_suffix(".qm"))
    wanting = {language: missing(language) for language in LANGUAGES}
    for language, sources in wanting.items():
        for source in sources:
            print(f"{language}: {source!r}", file=sys.stderr)
        print(f"{language}: {len(sources)} of {len(found)} texts are not translated")
    return int(any(wanting.values()))


def _run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True)


if __name__ == "__main__":
    sys.exit(main())
