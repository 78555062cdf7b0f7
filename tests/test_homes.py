"""A name is imported from where it is defined, so that a search for it leads there."""

from __future__ import annotations

import ast

from tiepoint.tests.test_layout import SHIPPED, findings


def defined_in(module):
    """The names that a module makes itself."""
    names = set()
    for node in module.tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            names |= {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return names


def test_a_name_is_imported_from_where_it_is_defined():
    """A package may gather the names of its modules."""
    homes = {"." + ".".join(each.path.with_suffix("").parts): each for each in SHIPPED}
    defined = {home: defined_in(module) for home, module in homes.items()}

    def wrong(module):
        for line, name in module.imports:
            home, _, what = name.rpartition(".")
            if home in homes and what not in defined[home]:
                yield line, f"imports {what} from {home}"

    assert findings(SHIPPED, wrong) == []
