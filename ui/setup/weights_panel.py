"""The lower half of the set-up page: the weights files, downloaded, chosen or fine-tuned."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import TiepointError
from ...core.weights.weights_files import KNOWN, KnownFile, UselessFile, WeightsFile
from .. import settings
from ..common import plain_tip, tr
from ..widgets.labels import Paragraph, PlainLabel
from ..widgets.usual_buttons import confirmed
from . import weights_store
from .installation import Installation, size_text

_DATA = Qt.ItemDataRole.UserRole  # of a row: KnownFile (not installed), WeightsFile or UselessFile


class WeightsPanel(QGroupBox):
    """A row per file; the buttons act on the chosen row."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(tr("Weights of networks"), parent)
        self._installation = installation
        self.table = QTreeWidget()
        self.table.setHeaderLabels([tr("Name"), tr("Used for"), tr("Size"), tr("State")])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setMinimumHeight(90)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.note = Paragraph()
        self.note.setVisible(False)
        self.download_button = QPushButton()
        self.choose_button = QPushButton(tr("Choose file…"))
        self.choose_button.setToolTip(
            tr(
                "Check a .pth or .safetensors file with weights of VGG16, AlexNet, GoogLeNet or ResNet-50 "
                "and copy it to Tiepoint's folder."
            )
        )
        self.use_button = QPushButton(tr("Use"))
        self.use_button.setToolTip(tr("Use these weights from now on."))
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setToolTip(tr("Remove the file."))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.status = PlainLabel()
        self.cancel_button = QPushButton(tr("Cancel"))
        self._lay_out()
        self.table.currentItemChanged.connect(lambda *_: self._show_buttons())
        self.download_button.clicked.connect(self.download)
        self.choose_button.clicked.connect(self._choose)
        self.use_button.clicked.connect(self._use)
        self.remove_button.clicked.connect(self._remove)
        self.cancel_button.clicked.connect(installation.cancel)
        installation.changed.connect(self.refresh)
        installation.progressed.connect(self._show_progress)
        installation.weights_ended.connect(self._ended)
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.download_button, self.choose_button, self.use_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        running = QHBoxLayout()
        running.addWidget(self.status)
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        layout.addLayout(running)

    def refresh(self) -> None:
        """Fill the table again from the files in the folder."""
        before = self._key(self.table.currentItem())
        good, bad = weights_store.installed()
        names = [file.path.name for file in good]
        self.table.clear()
        for file in good:
            self._add(file.title, _serves(file.methods), file.size, _state(file), file, str(file.path))
        for known in KNOWN:
            if known.file_name not in names:
                download = self._installation.download
                running = download is not None and download.known.file_name == known.file_name
                state = tr("downloading") if running else tr("not installed")
                self._add(known.title, _serves(known.methods), known.size, state, known, known.url)
        for broken in bad:
            if broken.path.name not in [known.file_name for known in KNOWN]:
                self._add(broken.path.name, "", 0, tr("not usable"), broken, broken.problem.message)
        rows = [self.table.topLevelItem(i) for i in range(self.table.topLevelItemCount())]
        self.table.setCurrentItem(next((row for row in rows if self._key(row) == before), rows[0]))
        self._show_buttons()
        self._show_progress()

    def choose_for(self, method: str) -> None:
        """Choose the row of the file that `method` needs."""
        rows = [self.table.topLevelItem(i) for i in range(self.table.topLevelItemCount())]
        for row in rows:
            known = row.data(0, _DATA)
            if isinstance(known, KnownFile) and method in known.methods:
                self.table.setCurrentItem(row)

    def download(self) -> None:
        """Start or resume the download of the chosen row, or of VGG16."""
        row = self._row()
        self.note.show_text("")
        self._installation.start_download(row if isinstance(row, KnownFile) else KNOWN[0])

    def _add(self, title: str, serves: str, size: int, state: str, data: object, tip: str) -> None:
        row = QTreeWidgetItem([title, serves, size_text(size) if size else "", state])
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setData(0, _DATA, data)
        for column in range(4):
            row.setToolTip(column, plain_tip(tip))
        self.table.addTopLevelItem(row)

    def _row(self) -> object:
        item = self.table.currentItem()
        return item.data(0, _DATA) if item is not None else None

    def _key(self, item: QTreeWidgetItem | None) -> str:
        data = item.data(0, _DATA) if item is not None else None
        return data.file_name if isinstance(data, KnownFile) else data.path.name if data is not None else ""

    def _show_buttons(self) -> None:
        row, busy = self._row(), self._installation.busy()
        self.download_button.setVisible(isinstance(row, KnownFile))
        if isinstance(row, KnownFile):
            self.download_button.setText(tr("Download ({})").format(size_text(row.size)))
        self.use_button.setVisible(isinstance(row, WeightsFile))
        self.use_button.setEnabled(isinstance(row, WeightsFile) and row.path.name != settings.read("weights"))
        self.remove_button.setVisible(isinstance(row, (WeightsFile, UselessFile)))
        for button in (self.download_button, self.choose_button, self.remove_button):
            button.setEnabled(not busy)
        for widget in (self.status, self.progress, self.cancel_button):
            widget.setVisible(busy)

    def _show_progress(self) -> None:
        self.status.setText(self._installation.status)
        self.progress.setValue(round(1000 * self._installation.share))

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Weights of networks"),
            settings.read("weights_folder"),
            tr("Weights (*.safetensors *.pth *.pt)"),
        )
        if path:
            settings.write("weights_folder", str(Path(path).parent))
            self.note.show_text("")
            self._installation.choose(Path(path))

    def _use(self) -> None:
        row = self._row()
        if isinstance(row, WeightsFile):
            weights_store.select(row.path)
            self._installation.changed.emit()

    def _remove(self) -> None:
        row = self._row()
        if isinstance(row, (WeightsFile, UselessFile)):
            question = plain_tip(tr("Remove the weights file “{}”?").format(row.path.name))
            if confirmed(self, tr("Weights of networks"), question):
                self._installation.remove(row.path)

    def _ended(self, error: TiepointError | None) -> None:
        self.note.show_text(error.text if error is not None else "")


def _state(file: WeightsFile) -> str:
    """Whether a method uses the file; a method may use another one, chosen or the only one that fits."""
    used = [method for method in file.methods if weights_store.selected(method) == file]
    if not used:
        return tr("installed")
    return tr("in use") if len(used) == len(file.methods) else tr("in use: {}").format(_serves(tuple(used)))


def _serves(methods: tuple[str, ...]) -> str:
    """E.g. “conv4_3, fc6, fc7”."""
    return ", ".join(method.partition("+")[2] or method for method in methods)
