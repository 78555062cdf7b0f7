"""What became of the last run, in plain words, and what to do next."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

# Kind -> (theme icon, colour of the bar at the left; read on light and on dark backgrounds).
_KINDS = {
    "success": ("/mIconSuccess.svg", "#3a9d4a"),
    "refused": ("/mIconWarning.svg", "#d98c00"),
    "error": ("/mIconCritical.svg", "#d0392b"),
    "info": ("/mIconInfo.svg", "#3f82c4"),
}


class OutcomeWidget(QFrame):
    """An icon, a title, some text and links; `kind` is success, refused, error or info."""

    link_activated = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ""
        self.setObjectName("tiepoint_outcome")
        self._icon = QLabel()
        self.title = QLabel()
        self.text = QLabel()
        self.links = QLabel()
        for label in (self.title, self.text, self.links):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.links.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.links.linkActivated.connect(self.link_activated)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(3)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.title, 0, 1)
        layout.addWidget(self.text, 1, 1)
        layout.addWidget(self.links, 2, 1)
        layout.setColumnStretch(1, 1)
        self.clear()

    def clear(self) -> None:
        self.kind = ""
        self.hide()

    def show_outcome(
        self, kind: str, title: str, lines: list[str], links: dict[str, str] | None = None, tip: str = ""
    ) -> None:
        """Plain-text lines, one paragraph each; links: name -> text, `link_activated` gives the name."""
        self.kind = kind
        image, colour = _KINDS[kind]
        self._icon.setPixmap(QgsApplication.getThemeIcon(image).pixmap(16, 16))
        self.setStyleSheet(f"#tiepoint_outcome {{ border: 0; border-left: 4px solid {colour}; }}")
        self.title.setText(f"<b>{escape(title)}</b>")
        self.text.setText("<br>".join(escape(line) for line in lines if line))
        self.text.setToolTip(tip)
        anchors = [f'<a href="{name}">{escape(text)}</a>' for name, text in (links or {}).items()]
        self.links.setText(" &nbsp; ".join(anchors))
        self.links.setVisible(bool(anchors))
        self.show()
