"""The catalogue of the help's translations: read as written, and carried over when the English changes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
from help_catalogue import Entry, read, updated, write  # noqa: E402

sys.path.pop(0)

LONG = "The result is written whole or not at all, and nothing half-written is left where it was. " * 3


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "de.po"
    entries = {
        'A "quoted" \\ block': Entry("Ein „Block“ mit \\ und \"'"),
        LONG.strip(): Entry(
            LONG.strip() + " (dort)",
            True,
            "What it was before, so long that it goes on in further lines " * 3,
        ),
        "open": Entry(),
    }
    write(path, "de", entries, dict.fromkeys(entries, "index"))
    assert read(path) == entries
    assert max(map(len, path.read_text(encoding="utf-8").splitlines())) <= 110


def test_a_changed_block_keeps_its_translation_but_not_as_valid():
    before = {"Two points are enough.": Entry("Zwei Punkte genügen."), "Gone": Entry("Fort")}
    after = updated(before, ["Three points are enough.", "Something else altogether"])
    stale = Entry("Zwei Punkte genügen.", True, "Two points are enough.")
    assert after == {"Three points are enough.": stale, "Something else altogether": Entry()}
    assert not stale.valid
    assert updated(after, ["Two points are enough."]) == {
        "Two points are enough.": Entry("Zwei Punkte genügen.")
    }


def test_a_translation_is_carried_over_once():
    before = {"Press the button.": Entry("Knopf drücken.")}
    after = updated(before, ["Press the button", "Press the button!"])
    assert [bool(entry.text) for entry in after.values()] == [True, False]


def test_what_an_editor_marks_as_unsure_is_not_shown(tmp_path):
    path = tmp_path / "de.po"
    path.write_text(
        '# a note\n#, fuzzy\nmsgid "one"\nmsgstr "eins"\n\nmsgid ""\n"two"\nmsgstr ""\n"zwei"\n', "utf-8"
    )
    entries = read(path)
    assert entries == {"one": Entry("eins", True), "two": Entry("zwei")}
    assert [entry.valid for entry in entries.values()] == [False, True]
    assert updated(entries, ["one", "two"]) == entries


def test_what_is_no_catalogue_is_named(tmp_path):
    path = tmp_path / "de.po"
    path.write_text('msgid "one"\nmsgstr "eins"\n<<<<<<< HEAD\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"de\.po.*<<<<<<<"):
        read(path)
