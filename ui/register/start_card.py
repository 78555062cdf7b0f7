"""What the dock shows until there are two rasters: how to choose them, the sample pair, what this is for."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..common import icon, tr
from ..widgets.labels import PlainLabel

_ICON = 40  # px


class StartCard(QWidget):
    """A box that rasters are dropped on, with a button to open files; below it the sample pair."""

    files_wanted = pyqtSignal()
    sample_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QFrame()
        self.box.setObjectName("tiepoint_drop")
        self.task = _text()
        self.open_button = QPushButton(QgsApplication.getThemeIcon("/mActionFileOpen.svg"), "")
        self.open_button.clicked.connect(self.files_wanted)
        self.hint = _text()
        self.sample_button = QPushButton(
            QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Try the sample pair")
        )
        self.sample_button.setToolTip(
            tr("Load two small Landsat images that come with the plugin, and register them.")
        )
        self.sample_button.clicked.connect(self.sample_wanted)
        self.what_button = QToolButton()
        self.what_button.setText(tr("What is this?"))
        self.what_button.setCheckable(True)
        self.what_button.setAutoRaise(True)
        self.what_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.what_button.toggled.connect(self._explain)
        self.explanation = _text(_explanation())
        self._lay_out()
        self._explain(False)
        self.show_drag(False)
        self.show_for([])

    def _lay_out(self) -> None:
        picture = PlainLabel()
        picture.setPixmap(icon().pixmap(QSize(_ICON, _ICON)))
        title = _text(f"<h3>{tr('Lay one raster exactly onto another')}</h3>")
        inside = QVBoxLayout(self.box)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        for widget in (self.task, self.open_button, self.hint):
            inside.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(title, 1)
        layout.addLayout(head)
        layout.addWidget(self.box)
        layout.addWidget(_text(tr("No rasters at hand? See how it works on two small Landsat images:")))
        layout.addWidget(self.sample_button)
        layout.addWidget(self.what_button)
        layout.addWidget(self.explanation)
        layout.addStretch(1)

    def show_for(self, names: list[str]) -> None:
        """names: of the rasters in the project, none or one."""
        if names:
            loaded = tr("“{}” is loaded.").format(escape(names[0]))
            self.task.setText(f"<b>1</b>&nbsp; ✓ {loaded}<br><b>2</b>&nbsp; {tr('Add the other raster.')}")
            self.open_button.setText(tr("Open a file…"))
            hint = tr(
                "Or drag a file or a layer here. A basemap, such as an XYZ layer, can be the reference."
            )
        else:
            self.task.setText(f"<b>{tr('Choose two rasters')}</b>")
            self.open_button.setText(tr("Open files…"))
            hint = tr("Or drag files or layers here.")
        self.hint.setText(hint)

    def show_drag(self, on: bool) -> None:
        """Mark the box while something that can be dropped is dragged over the dock."""
        colour = self.palette().highlight().color() if on else QColor(128, 128, 128, 160)
        colour_text = f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
        width = 2 if on else 1
        self.box.setStyleSheet(
            f"#tiepoint_drop {{ border: {width}px dashed {colour_text}; border-radius: 6px; }}"
        )

    def _explain(self, on: bool) -> None:
        self.what_button.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.explanation.setVisible(on)


def _explanation() -> str:
    paragraphs = (
        tr(
            "Two rasters of the same place rarely fit: other sensors, other dates, coordinates that are off, "
            "or none at all. Tiepoint finds hundreds of places that both show (control points), and moves "
            "one raster, the <b>sensed</b> one, onto the other, the <b>reference</b>, which stays as it is."
        ),
        tr(
            "Your files are not changed: the result is a new raster, with its points, and with figures "
            "that say how accurate it is. A pair in which nothing agrees is refused, not guessed."
        ),
        tr("Everything runs on this computer; no image leaves it."),
    )
    return "".join(f'<p style="margin: 0 0 6px 0">{each}</p>' for each in paragraphs)


def _text(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    return label
