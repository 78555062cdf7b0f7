"""ARCHITECTURE.md is right about packages and tests, and what a document names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
MODULES = [
    path.relative_to(ROOT)
    for part in ("core", "ui")
    for path in sorted((ROOT / part).rglob("*.py"))
    if path.name not in ("__init__.py", "__main__.py")
]
TESTS = [path.relative_to(ROOT) for path in sorted((ROOT / "tests").rglob("test_*.py"))]
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
# What a document calls a path: it begins with a folder of the repository, and names no pattern or example.
TOP = ("core", "ui", "command", "docs", "resources", "scripts", "tests")
PATH = re.compile(rf"`((?:{'|'.join(TOP)})(?:/[\w.-]+)*/?)`")
MOST_STOPS = 15


def table() -> dict[str, list[str]]:
    """Test -> modules, as ARCHITECTURE.md has them."""
    rows = re.findall(
        r"^\| `([\w/]+)` \| (`.*`) \|$", GUIDE.partition("## Which test holds what")[2], re.MULTILINE
    )
    return {test: re.findall(r"`([\w/*]+)`", modules) for test, modules in rows}


def ending(paths: list[Path], name: str) -> list[Path]:
    """Those whose path ends in `name`, a module's name or more of its path; with /*, all of a folder."""
    parts = tuple(name.split("/"))
    if parts[-1] == "*":
        return [path for path in paths if path.parent.parts[1 - len(parts) :] == parts[:-1]]
    return [path for path in paths if path.with_suffix("").parts[-len(parts) :] == parts]


def own_test(module: Path) -> Path:
    return Path("tests") / module.parent / f"test_{module.name}"


def test_every_module_has_a_test_of_its_own_or_a_line():
    rows = table()
    assert len(rows) > 30
    in_table = {path for names in rows.values() for name in names for path in ending(MODULES, name)}
    without = {module for module in MODULES if own_test(module) not in TESTS}
    assert sorted(map(str, without - in_table)) == [], (
        "neither a test of that name nor a line in ARCHITECTURE.md"
    )
    assert sorted(map(str, in_table - without)) == [], "has a test of its own: take its line out"


def test_every_name_in_the_table_means_one_file():
    rows = table()
    names = [name for modules in rows.values() for name in modules]
    assert [name for name in rows if len(ending([Path("tests/x.py"), *TESTS], name)) != 1] == []
    assert [name for name in names if len(ending(MODULES, name)) != 1 and not name.endswith("/*")] == []
    assert len(names) == len(set(names))


def test_every_folder_of_the_source_is_in_the_table_of_packages():
    packages = GUIDE.partition("## The packages")[2].partition("## The way of the reference image")[0]
    named = {Path(name) for name in PATH.findall(packages)}
    folders = {module.parent for module in MODULES if len(module.parts) > 2}
    above = {folder for folder in folders if any(folder in other.parents for other in folders)}
    inside = {folder for folder in folders if "metric" in folder.parts}
    assert sorted(map(str, folders - named - above - inside)) == []


def test_the_way_of_the_reference_image_is_short():
    way = GUIDE.partition("## The way of the reference image")[2].partition("\n## ")[0]
    stops = re.findall(r"^\d+\. `([\w/.]+)`", way, re.MULTILINE)
    assert 10 < len(stops) <= MOST_STOPS
    assert len(stops) == len(set(stops))
    for stop in stops:
        assert (ROOT / stop).is_file(), stop


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_is_named_is_there(document):
    text = document.read_text(encoding="utf-8").partition("## Which test holds what")[0]
    if document.name == "CHANGELOG.md":  # tells of what was
        return
    assert [name for name in PATH.findall(text) if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document):
    text = document.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)(?:#[\w-]*)?\)", text)
    missing = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert missing == []
