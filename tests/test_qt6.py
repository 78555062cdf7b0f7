"""Qt 5 and Qt 6, QGIS 3.22 and 4: every dotted Qt or QGIS name is resolved in the QGIS that runs the test."""

from __future__ import annotations

import ast
import enum
import importlib
from pathlib import Path

import pytest
import qgis.analysis
import qgis.core
import qgis.gui
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

ROOT = Path(__file__).resolve().parent.parent
CLASSES = {
    name: value
    for module in (QtCore, QtGui, QtNetwork, QtWidgets, qgis.core, qgis.gui, qgis.analysis)
    for name, value in vars(module).items()
    if isinstance(value, type)
}
METHODS = {"exec_", "print_"}  # gone in PyQt6
GONE = {"QRegExp", "QDesktopWidget", "QTextCodec", "QMatrix", "QStringRef", "QSignalMapper"}
MISSING = object()


def is_enum_value(value):
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


def dotted(node):
    """["Qt", "AlignmentFlag", "AlignLeft"] of such an expression, else None."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else None


def qt6_findings(tree):
    """(line, what breaks under PyQt6 or is missing in this QGIS) for each such place of a module."""
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                names = [alias.name for alias in node.names]
            for name in names:
                if name.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
                    yield node.lineno, f"import {name}: use qgis.PyQt"
            if isinstance(node, ast.ImportFrom) and names[0].startswith("qgis."):
                module = importlib.import_module(names[0])
                for alias in node.names:
                    if not hasattr(module, alias.name):
                        yield (
                            node.lineno,
                            f"{names[0]} has no {alias.name} in QGIS {qgis.core.Qgis.QGIS_VERSION}",
                        )
        elif isinstance(node, ast.Name) and node.id in GONE:
            yield node.lineno, f"{node.id} is gone in Qt 6"
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in METHODS:
            yield node.lineno, f".{node.attr}() is gone in PyQt6"
        path = dotted(node)
        if node in inner or path is None or path[0] not in CLASSES:
            continue
        owner = CLASSES[path[0]]
        for step in path[1:]:
            value = getattr(owner, step, MISSING)
            if value is MISSING:
                yield node.lineno, f"{'.'.join(path)}: no {step} in QGIS {qgis.core.Qgis.QGIS_VERSION}"
                break
            if is_enum_value(value) and type(value) is not owner:
                yield node.lineno, f"{'.'.join(path)}: unscoped, write {type(value).__qualname__}.{step}"
            if not isinstance(value, type):
                break
            owner = value


@pytest.mark.parametrize(
    "code",
    [
        "import PyQt5.QtCore",
        "from PyQt5 import QtCore",
        "from qgis.PyQt.QtGui import QNoSuchClass",
        "dialog.exec_()",
        "QRegExp('x')",
        "x = Qt.AlignLeft",
        "x = Qgis.Success",
        "x = QgsTask.CanCancel",
        "x = QDialogButtonBox.Ok | QDialogButtonBox.StandardButton.Cancel",
        "x = QgsMapLayerProxyModel.RasterLayer",
        "x = QSizePolicy.Expanding",
        "x = Qgis.NoSuchEnum.Value",
        "x = QgsTask.Flag.NoSuchFlag",
    ],
)
def test_the_lint_finds(code):
    assert list(qt6_findings(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt",
        "dialog.exec()",
        "x = Qt.AlignmentFlag.AlignLeft",
        "x = Qgis.MessageLevel.Success",
        "x = QgsTask.Flag.CanCancel",
        "x = QgsProject.instance().layerTreeRoot()",
        "QgsMapLayerProxyModel.Filter.RasterLayer",
    ],
)
def test_the_lint_lets_pass(code):
    assert list(qt6_findings(ast.parse(code))) == []


def test_the_plugin_is_clean():
    found = []
    for path in [*ROOT.glob("*.py"), *(ROOT / "ui").rglob("*.py"), *(ROOT / "scripts").glob("*.py")]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{path.relative_to(ROOT)}:{line}: {what}" for line, what in qt6_findings(tree)]
    assert found == []
