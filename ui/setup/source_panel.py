"""The part of the set-up page that says where packages come from: an index, its certificate, or a folder."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...core.engine.install_source import Source
from .. import settings
from ..common import tr
from ..widgets.labels import Paragraph


def chosen() -> Source:
    """The source that the user has chosen, kept in the profile."""
    index, wheels, certificate = (settings.read(key).strip() for key in ("index", "wheels", "certificate"))
    return Source(index=index, wheels=wheels, certificate=certificate)


class SourcePanel(QgsCollapsibleGroupBoxBasic):
    """Folded: most users need none of it. What is entered is kept at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where packages come from"), parent)
        self.setObjectName("tiepoint_source")
        self.note = Paragraph()
        self.note.show_text(
            tr(
                "Leave this empty to use what pip is set to on this machine, else the public Python Package "
                "Index. QGIS's proxy is used."
            )
        )
        self.index = QLineEdit()
        self.index.setPlaceholderText("https://")
        self.index.setToolTip(tr("The address of your organisation's own package index."))
        self.certificate = _picker(
            QgsFileWidget.StorageMode.GetFile,
            tr(
                "A .pem or .crt file with the certificates to trust, where your organisation checks "
                "encrypted traffic or its index has a certificate of its own."
            ),
            tr("Certificates (*.pem *.crt *.cer)"),
        )
        self.wheels = _picker(
            QgsFileWidget.StorageMode.GetDirectory,
            tr(
                "A folder with the wheels (.whl), for a machine without internet. “Copy the commands” says "
                "how to fetch them on another one."
            ),
        )
        form = QFormLayout()
        form.addRow(tr("Package index"), self.index)
        form.addRow(tr("Certificates"), self.certificate)
        form.addRow(tr("Folder of wheels"), self.wheels)
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addLayout(form)
        self.refresh()
        self.index.editingFinished.connect(lambda: settings.write("index", self.index.text().strip()))
        for key, picker in (("certificate", self.certificate), ("wheels", self.wheels)):
            picker.fileChanged.connect(lambda path, key=key: settings.write(key, path.strip()))
        source = chosen()
        self.setCollapsed(source == Source())

    def refresh(self) -> None:
        """Show what is kept."""
        source = chosen()
        self.index.setText(source.index)
        self.certificate.setFilePath(source.certificate)
        self.wheels.setFilePath(source.wheels)


def _picker(mode: QgsFileWidget.StorageMode, tip: str, kinds: str = "") -> QgsFileWidget:
    picker = QgsFileWidget()
    picker.setStorageMode(mode)
    picker.setFilter(kinds)
    picker.setToolTip(tip)
    return picker
