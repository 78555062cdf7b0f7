"""docs/report.md names every column of a series' summary, every state of a scene, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from tiepoint.core.batch.record import STATES
from tiepoint.core.batch.summary import COLUMNS
from tiepoint.core.joint import adjustment

ROOT = Path(__file__).resolve().parents[3]
SECTION = (
    (ROOT / "docs" / "report.md")
    .read_text(encoding="utf-8")
    .partition("## The summary of a series\n")[2]
    .partition("\n## ")[0]
)
ROWS = dict(re.findall(r"^\| (`.*?`) \| .*? \| (.*) \|$", SECTION, re.MULTILINE))


def test_every_column_is_described():
    assert [name for cell in ROWS for name in re.findall(r"`(\w+)`", cell)] == list(COLUMNS)


def test_every_state_is_named():
    assert set(re.findall(r"`(\w+)`", ROWS["`verdict`"])) == set(STATES)
    states = (
        adjustment.ADJUSTED,
        adjustment.ALONE,
        adjustment.TIED,
        adjustment.UNSETTLED,
        adjustment.UNPLACED,
    )
    assert re.findall(r"`(\w+)`", ROWS["`joint`"]) == list(states)
