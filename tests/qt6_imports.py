"""A program for a Python that has PyQt6: imports every module of ui and prints those that fail, one a line.

QGIS itself has no part in it: names of qgis.core and qgis.gui are stand-ins that answer to any attribute.
What is left is what PyQt6 refuses when a module is loaded: moved classes, unscoped enums, what is gone.
"""

from __future__ import annotations

import importlib
import sys
import types
from pathlib import Path
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtTest, QtWidgets, QtXml, sip

ROOT = Path(__file__).resolve().parent.parent


class _StandIn(types.ModuleType):
    """Any name is a class: a widget where the name says so, else a QObject; what is asked of it is a mock."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        widget = any(word in name for word in ("Widget", "Dock", "Box", "Dialog", "Canvas", "ComboBox"))
        base = QtWidgets.QWidget if widget else QtCore.QObject

        class Meta(type(base)):
            def __getattr__(cls, attribute: str) -> object:
                if attribute.startswith("__"):
                    raise AttributeError(attribute)
                return MagicMock(name=f"{name}.{attribute}")

        made = Meta(name, (base,), {})
        setattr(self, name, made)
        return made


def stand_in() -> None:
    """Put modules in the place of QGIS's, with qgis.PyQt over PyQt6 as QGIS 4 has it."""
    qgis = types.ModuleType("qgis")
    qgis.__path__ = []  # a package
    pyqt = types.ModuleType("qgis.PyQt")
    pyqt.__path__ = []
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    for module in (QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtTest, QtWidgets, QtXml, sip):
        short = module.__name__.rpartition(".")[2]
        copy = types.ModuleType(f"qgis.PyQt.{short}")
        copy.__dict__.update({k: v for k, v in vars(module).items() if not k.startswith("__")})
        setattr(pyqt, short, copy)
        sys.modules[copy.__name__] = copy
    for name in (
        "QAction",
        "QActionGroup",
        "QShortcut",
        "QUndoStack",
        "QUndoCommand",
    ):  # QGIS offers both places
        setattr(pyqt.QtWidgets, name, getattr(QtGui, name))
    for name in (
        "qgis.core",
        "qgis.gui",
        "qgis.analysis",
        "qgis.utils",
        "processing",
        "processing.gui.wrappers",
    ):
        sys.modules[name] = _StandIn(name)
    for name in ("processing.gui", "osgeo", "osgeo.gdal", "osgeo.ogr", "osgeo.osr", "osgeo.gdal_array"):
        sys.modules[name] = _StandIn(name)
        sys.modules[name].__path__ = []


def main() -> int:
    sys.path.insert(0, sys.argv[1])  # the folder that has the plugin under its own name
    stand_in()
    application = QtWidgets.QApplication(["x", "-platform", "offscreen"])
    failed = 0
    paths = sorted([ROOT / "plugin.py", *(ROOT / "ui").rglob("*.py")])
    for path in paths:
        name = ".".join(["tiepoint", *path.relative_to(ROOT).with_suffix("").parts]).removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except Exception as error:
            failed += 1
            print(f"{name}: {type(error).__name__}: {error}")
    application.quit()
    print(len(paths), "modules")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
