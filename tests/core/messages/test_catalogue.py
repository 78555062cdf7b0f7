"""Every code that the sources use has a sentence with the same values, and every sentence is used.

The test reads the sources, so a new error without a sentence fails here, not in front of a user.
"""

from __future__ import annotations

import ast
import string

import pytest
from tiepoint.core.messages import catalogue, tables
from tiepoint.tests.source_files import ROOT, SHIPPED

CATALOGUE = catalogue()
TABLES = ROOT / "core" / "messages"
NOTICES = {
    "notice",
    "refusal",
    "ended",
    "as_notice",
    "replace",
}  # what is raised may be a Notice made elsewhere
BY_THEMSELVES = {"Cancelled", "NotEnoughMemory", "NotEnoughGpuMemory"}  # errors that know their code
SOURCES = {
    ROOT / module.path: module.nodes
    for module in SHIPPED
    if len(module.path.parts) > 1 and not module.below(*TABLES.relative_to(ROOT).parts)
}
TEXTS = {
    node.value
    for nodes in SOURCES.values()
    for node in nodes
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
}


def sentences(code):
    """(message, hint)"""
    entry = CATALOGUE[code]
    return (entry, "") if isinstance(entry, str) else entry


def names_in(*sentences):
    parts = [part for sentence in sentences for part in string.Formatter().parse(sentence)]
    return {name for _, name, _, _ in parts if name is not None}


def name_of(node):
    return getattr(node, "id", getattr(node, "attr", ""))


def errors():
    """The names of TiepointError and its subclasses that are raised by a code."""
    found = {"TiepointError"}
    classes = [node for nodes in SOURCES.values() for node in nodes if isinstance(node, ast.ClassDef)]
    for _ in range(3):  # generations
        found |= {each.name for each in classes if found & {name_of(base) for base in each.bases}}
    return found - BY_THEMSELVES


ERRORS = errors()


def codes_of(node):
    """The codes that an expression may have, as texts; None where the source does not show them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        codes = codes_of(node.body), codes_of(node.orelse)
        return None if None in codes else [*codes[0], *codes[1]]
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        return [code for code in CATALOGUE if code.startswith(node.values[0].value)]
    return None


def takes_text(nodes):
    """Whether `text` is the function of the messages there."""
    imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    messages = [node for node in imports if (node.module or "").endswith("messages")]
    return any(alias.name == "text" for node in messages for alias in node.names)


def is_maker(function, name):
    """Whether it is name.of."""
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "of"
        and getattr(function.value, "id", "") == name
    )


def calls():
    """(place, call, its codes or None) of all that take a code, and the values of its sentences by name."""
    for path, nodes in SOURCES.items():
        functions = ERRORS | ({"text"} if takes_text(nodes) else set())
        for node in nodes:
            if not isinstance(node, ast.Call) or not node.args:
                continue
            codes, place = codes_of(node.args[0]), f"{path.relative_to(ROOT)}:{node.lineno}"
            if is_maker(node.func, "Caution"):
                yield place, node, codes and [f"caution_{code}" for code in codes]
            elif is_maker(node.func, "Notice") or getattr(node.func, "id", "") in functions:
                yield place, node, codes


CALLS = list(calls())


def misfits(code, call):
    """Names of values that the call lacks, and of those that no sentence takes."""
    given = {keyword.arg for keyword in call.keywords} - {"detail", "hint_code"}
    hint = next((keyword.value for keyword in call.keywords if keyword.arg == "hint_code"), None)
    message, own_hint = sentences(code)
    hints = [sentences(each)[0] for each in codes_of(hint) or () if each]
    needed = names_in(message, *hints) if hint is not None else names_in(message, own_hint)
    lacking = set() if None in given else needed - given  # **values: made elsewhere
    return lacking | (given - {None} - names_in(message, own_hint, *hints))


def test_every_code_has_a_sentence_that_takes_the_values_given():
    assert len(CALLS) > 200
    known = [(place, call, code) for place, call, codes in CALLS for code in codes or ()]
    assert [(place, code) for place, _, code in known if code not in CATALOGUE] == []
    found = [(place, code, misfits(code, call)) for place, call, code in known]
    assert [each for each in found if each[2]] == []
    hints = [keyword for _, call, _ in CALLS for keyword in call.keywords if keyword.arg == "hint_code"]
    codes = [code for keyword in hints for code in codes_of(keyword.value) or ()]
    assert set(codes) <= {"", *CATALOGUE}


def test_an_error_is_raised_by_a_code_that_the_source_shows():
    """Or by a Notice, which was made by one; any other text has no sentence."""

    def is_notice(node):
        if isinstance(node, ast.BoolOp):
            return all(map(is_notice, node.values))
        if isinstance(node, ast.IfExp):
            return is_notice(node.body) and is_notice(node.orelse)
        if isinstance(node, ast.Call):
            return ast.unparse(node.func) == "Notice.of" or is_notice(node.func)
        return name_of(node) in NOTICES

    raised = [(place, call) for place, call, codes in CALLS if codes is None and name_of(call.func) in ERRORS]
    assert [(place, ast.unparse(call)) for place, call in raised if not is_notice(call.args[0])] == []


def test_every_sentence_is_used():
    used = (
        TEXTS | {f"caution_{text}" for text in TEXTS} | {code for *_, codes in CALLS for code in codes or ()}
    )
    assert sorted(set(CATALOGUE) - used) == []


def test_a_code_stands_in_one_table():
    codes = [code for table in tables() for code in table.SENTENCES]
    assert len(codes) == len(CATALOGUE)
    assert [code for code in codes if not code.isidentifier() or code != code.lower()] == []
    files = {path.stem for path in TABLES.glob("*.py")} - {"__init__"}
    assert files == {table.__name__.split(".")[-1] for table in tables()}


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_a_sentence_can_be_formed(code):
    message, hint = sentences(code)
    names = names_in(message, hint)
    assert all(name.isidentifier() for name in names)  # a translation may order them otherwise
    assert message.format(**dict.fromkeys(names, 1)) != ""
    hint.format(**dict.fromkeys(names, 1))
