"""Files have one subject, functions fit on a screen and take few parameters, and names say what they hold."""

from __future__ import annotations

import ast
import io
import tokenize

from tiepoint.tests.source_files import MODULES, SHIPPED, findings, functions


def test_functions_fit_on_a_screen():
    def wrong(module):
        most = 80 if module.below("ui") or module.below("plugin.py") else 60
        for node in functions(module):
            if node.end_lineno - node.lineno >= most:
                yield node.lineno, f"{node.name} has more than {most} lines"

    assert findings(SHIPPED, wrong) == []


def test_functions_take_few_parameters():
    """What is given by name (core/face.py) and the fields of options do not count."""

    def wrong(module):
        for node in functions(module):
            every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            count = sum(each.arg not in ("self", "cls") for each in every)
            if count > 8:
                yield node.lineno, f"{node.name} has {count} parameters"

    assert findings(SHIPPED, wrong) == []


def begins_with_a_text(module):
    """The first token says so, without a parsed tree of every test."""
    blank = (tokenize.COMMENT, tokenize.NL)
    tokens = tokenize.generate_tokens(io.StringIO(module.text).readline)
    first = next(token for token in tokens if token.type not in blank)
    return first.type == tokenize.STRING and first.string.strip("rRuU\"'").strip() != ""


def test_every_module_says_what_it_is_for_and_has_one_subject():
    def wrong(module):
        if not begins_with_a_text(module):
            yield 1, "no docstring"
        if module.text.count("\n") > 400:
            yield 1, "more than 400 lines"

    assert findings(MODULES, wrong) == []


def test_no_local_has_a_name_that_says_nothing():
    """Words of another kind than nouns, which once stood for anything; `told` is said of messages alone."""

    def wrong(module):
        for node in module.nodes:
            named = node.id if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) else ""
            named = node.arg if isinstance(node, ast.arg) else named
            if named in ("told", "seen", "own", "ours", "theirs", "there"):
                yield node.lineno, f"a value is called {named}"

    assert findings(SHIPPED, wrong) == []
