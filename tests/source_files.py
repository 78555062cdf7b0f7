"""The project's own files, each Python file read and parsed once for all tests that look at the source."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MADE = {".git", ".venv", ".qgis-settings", "build", "demo", "__pycache__"}  # not the project's own


@dataclass(frozen=True)
class Module:
    path: Path  # below ROOT
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Of the oldest Python that shipped code runs on. Raises SyntaxError."""
        return ast.parse(self.text, feature_version=(3, 9) if self.shipped else None)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All of the tree: a walk of every module takes a second, and many tests want one."""
        return list(ast.walk(self.tree))

    @property
    def shipped(self) -> bool:
        return self.path.parts[0] in ("core", "ui", "command") or len(self.path.parts) == 1

    def below(self, *parts: str) -> bool:
        return self.path.parts[: len(parts)] == parts

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """(line, dotted name): ours start with a dot and stand as seen from the root, others as written."""
        return list(self._imports())

    def _imports(self):
        for node in self.nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield node.lineno, alias.name
            elif isinstance(node, ast.ImportFrom):
                if node.level == 0:
                    yield node.lineno, node.module or ""
                    continue
                folder = self.path.parts[:-1]
                up = len(folder) - (node.level - 1)
                base = ".".join(["<outside>" if up < 0 else "", *folder[: max(up, 0)]])
                base += f".{node.module}" if node.module else ""
                for alias in node.names:
                    yield node.lineno, f"{base}.{alias.name}"


def own_files(*patterns):
    for folder in ROOT.iterdir():
        if folder.name in MADE or folder.name.endswith("_cache"):
            continue
        found = [folder] if folder.is_file() else folder.rglob("*")
        for path in found:
            if path.is_file() and not MADE.intersection(path.parts) and any(map(path.match, patterns)):
                yield path


MODULES = [Module(p.relative_to(ROOT), p.read_text(encoding="utf-8")) for p in sorted(own_files("*.py"))]
SHIPPED = [module for module in MODULES if module.shipped]


def findings(modules, wrong):
    """`wrong(module)` yields (line, what); all of them as readable lines."""
    return [f"{module.path}:{line}: {what}" for module in modules for line, what in wrong(module)]


def functions(module):
    return [node for node in module.nodes if isinstance(node, ast.FunctionDef)]
