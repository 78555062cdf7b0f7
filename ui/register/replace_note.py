"""The note above the Register button: which files a run would replace, and a free name."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QToolButton, QWidget

from ...core.errors import TiepointError
from ...core.files.outputs import Outputs
from ..common import plain_tip, short_name, tr
from ..project.replaced_layers import layers_of
from ..runs.request import free_output, outputs_at
from ..widgets.labels import Paragraph, PlainLabel


class ReplaceNote(QWidget):
    """Hidden while nothing would be replaced."""

    name_chosen = pyqtSignal(str)  # path of a raster whose files are all free

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: list[Path] = []  # that the run would replace, as last shown
        self._free = ""
        icon = PlainLabel()
        icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(16, 16))
        self.text = Paragraph()
        self.button = QToolButton()
        self.button.setAutoRaise(False)
        self.button.clicked.connect(lambda: self.name_chosen.emit(self._free))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(3)
        layout.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 0, 1)
        layout.addWidget(self.button, 1, 1, Qt.AlignmentFlag.AlignLeft)
        layout.setColumnStretch(1, 1)
        self.setVisible(False)

    def show_for(self, raster: Path | None, *, report: bool = False, georeferencer: bool = False) -> None:
        """Show which files a run into `raster` would replace; None = temporary files, which replace none."""
        wanted = Outputs()
        if raster is not None:
            wanted = outputs_at(raster, report=report, georeferencer=georeferencer)
        self.files = [path for path in wanted.paths() if path.exists()]
        if raster is not None and self.files:
            free = free_output(raster)
            self._free = str(free)
            self.text.show_text(_text(self.files))
            self.text.setToolTip(plain_tip("\n".join(map(str, self.files))))
            self.button.setText(tr("Use “{}”").format(short_name(free.name)).replace("&", "&&"))
            self.button.setToolTip(plain_tip(self._free))
        self.setVisible(bool(self.files))

    def check_shown(self, shown: list[Path]) -> None:
        """Raise TiepointError if a file would be replaced that is not among those `shown` before."""
        for path in self.files:
            if path not in shown:
                raise TiepointError("result_appeared", name=path.name)


def _text(files: list[Path]) -> str:
    names = [short_name(file.name) for file in files]
    if len(files) == 1:
        text = tr("“{}” exists and will be replaced.").format(*names)
    elif len(files) == 2:
        text = tr("“{}” and “{}” exist and will be replaced.").format(*names)
    else:
        text = tr("“{}” and {} more files exist and will be replaced.").format(names[0], len(files) - 1)
    if layers_of(files):
        text = f"{text} {tr('Layers of this project show these files.')}"
    return text
