"""The two sides of a pair are told apart by name: no function takes both by position."""

from __future__ import annotations

import ast
from pathlib import Path

from tiepoint.tests.source_files import SHIPPED, Module, findings, functions

# One word of each belongs to one side of a pair, or to one end of a direction.
SIDES = (
    ({"reference"}, {"sensed"}),
    ({"target"}, {"source"}),
    ({"fixed"}, {"moving", "moved"}),
    ({"q"}, {"p"}),
    ({"first"}, {"second"}),
    ({"places"}, {"pixels"}),
)
# What a script calls, with paths or arrays, as the README shows it.
FACE = {
    "core/face.py": {"register", "match", "measure"},
    "core/arrays.py": {"register_array"},
}

GDALS_OWN = ("core", "raster", "bindings", "by_rasterio")  # has the signatures of GDAL's own module


def parts_of(names):
    """Of each name its words; none of one that is a direction or a relation of both (sensed_to_reference)."""
    for name in names:
        words = set(name.strip("_").split("_"))
        if not any(one & words and other & words for one, other in SIDES):
            yield name, words


def both_sides(names):
    """The names that belong to a side, where `names` has both sides of a pair."""
    words = list(parts_of(names))
    for pair in SIDES:
        found = [[name for name, said in words if said & side] for side in pair]
        if all(found):
            return found[0] + found[1]
    return []


def by_position(node):
    """The parameters for the sides of a pair that `node` takes by position, where it takes both sides."""
    positional = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
    return [
        name
        for name in both_sides([*positional, *(each.arg for each in node.args.kwonlyargs)])
        if name in positional
    ]


def wrong_functions(module):
    if module.below(*GDALS_OWN):
        return
    face = FACE.get(module.path.as_posix(), ())
    for node in functions(module):
        taken = by_position(node)
        if taken and node.name not in face:
            yield node.lineno, f"{node.name} takes {', '.join(taken)} by position"


def first_sides(modules):
    """{class: how many fields come before the first of a side} of classes that have fields of both sides."""
    found = {}
    for module in modules:
        for node in module.nodes:
            if isinstance(node, ast.ClassDef):
                named = [each.target.id for each in node.body if isinstance(each, ast.AnnAssign)]
                sides = both_sides(named)
                if sides:
                    found[node.name] = min(named.index(name) for name in sides)
    return found


def wrong_calls(classes):
    def wrong(module):
        for node in module.nodes:
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in classes:
                continue
            given, first = node.args, classes[node.func.id]
            if len(given) > first or any(isinstance(each, ast.Starred) for each in given):
                yield node.lineno, f"{node.func.id} is given a side by position"

    return wrong


def module_of(text):
    return Module(Path("core/example.py"), text)


def test_no_function_takes_the_sides_of_a_pair_by_position():
    assert findings(SHIPPED, wrong_functions) == []


def test_no_value_is_made_of_the_sides_of_a_pair_by_position():
    classes = first_sides(SHIPPED)
    assert {"Pair", "ControlPoints", "PointMatches", "MatchResult"} <= set(classes)
    assert findings(SHIPPED, wrong_calls(classes)) == []


def test_both_orders_are_found_and_names_are_enough():
    sample = module_of(
        "def one(sensed, reference): ...\n"
        "def other(model, source_xy, target_xy): ...\n"
        "def half(reference_size, *, sensed_size): ...\n"
        "def named(*, reference, sensed): ...\n"
        "def along(source, sensed_to_reference): ...\n"
        "class Points:\n"
        "    model: str\n"
        "    sensed: int\n"
        "    reference: int\n"
        "Points('affine', 1, reference=2)\n"
        "Points(*both)\n"
        "Points('affine', sensed=1, reference=2)\n"
    )
    assert [line for line, _ in wrong_functions(sample)] == [1, 2, 3]
    assert [line for line, _ in wrong_calls(first_sides([sample]))(sample)] == [10, 11]
