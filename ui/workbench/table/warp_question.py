"""The question before “Warp again” writes a file that may belong to another run."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFileUtils, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from ....core.files.outputs import Outputs
from ...common import tr
from ...runs.request import free_name
from ...runs.run_files import Doubt
from ...widgets.usual_buttons import name_usual


class WarpQuestion(QMessageBox):
    """Shows the doubts; after `exec`, `replacing` and `elsewhere` hold the answer."""

    def __init__(self, found: list[Doubt], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("Warp again"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        title = tr("“Warp again” would write files that may belong to another run.")
        self.setText("\n".join([title, "", *(doubt.reason for doubt in found)]))
        self.save_as = self.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        self.replace: QPushButton | None = None
        if all(doubt.replaceable for doubt in found):
            text = tr("Replace") if any(doubt.path.exists() for doubt in found) else tr("Write there")
            self.replace = self.addButton(text, QMessageBox.ButtonRole.DestructiveRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        name_usual(self)
        self.setDefaultButton(self.save_as)

    @property
    def replacing(self) -> bool:
        return self.replace is not None and self.clickedButton() is self.replace

    @property
    def elsewhere(self) -> bool:
        return self.clickedButton() is self.save_as


def ask(files: Outputs, found: list[Doubt], parent: QWidget | None = None) -> Outputs | None:
    """Ask where to write the raster and the report of `files`; None = cancelled."""
    question = WarpQuestion(found, parent)
    question.exec()
    if question.replacing:
        return files
    return _saved_as(files, parent) if question.elsewhere else None


def elsewhere(files: Outputs, raster: Path) -> Outputs:
    """The outputs with another raster and, if there is a report, a new one beside it."""
    report = None
    if files.report is not None:
        report = free_name(raster.with_name(f"{raster.stem}_report.json"))
    return Outputs(raster=raster, report=report)


def _saved_as(files: Outputs, parent: QWidget | None) -> Outputs | None:
    known = files.raster or Path("registered.tif")
    home = QgsProject.instance().absolutePath()
    start = free_name(
        (Path(home) if home else known.parent) / f"{known.stem.lstrip('.') or 'registered'}.tif"
    )
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save the registered raster as"), str(start), tr("GeoTIFF (*.tif *.tiff)")
    )
    if not chosen:
        return None
    return elsewhere(files, Path(QgsFileUtils.ensureFileNameHasExtension(chosen, ["tif", "tiff"])))
