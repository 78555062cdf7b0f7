"""The card with the outcome of the last run, and the buttons for the next step."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..common import tr

# Kind -> (theme icon, colour of the bar at the left; visible on light and on dark backgrounds).
_KINDS = {
    "success": ("/mIconSuccess.svg", "#3a9d4a"),
    "cautious": ("/mIconWarning.svg", "#e6a100"),
    "refused": ("/mTaskTerminated.svg", "#c2571a"),
    "error": ("/mTaskCancel.svg", "#d0392b"),
    "info": ("/mIconInfo.svg", "#3f82c4"),
}
# Name of a button -> its theme icon. Buttons and not links, which keep their colour on dark themes.
_LINKS = {
    "zoom": "/mActionZoomToLayer.svg",
    "table": "/mActionOpenTable.svg",
    "folder": "/mActionFileOpen.svg",
    "checkerboard": "/mIconRaster.svg",
    "png": "/mActionSaveMapAsImage.svg",
    "log": "/mMessageLog.svg",
    "setup": "/mActionOptions.svg",
    "report": "/mActionHelpContents.svg",
    "everywhere": "/mActionSelectAll.svg",
    "widen": "/mActionZoomFullExtent.svg",
    "narrow": "/mActionZoomToSelected.svg",
    "ignore": "/mActionUnlink.svg",
    "band": "/mIconRasterGroup.svg",
    "method": "/mActionRefresh.svg",
    "affine": "/mActionRefresh.svg",
    "keep": "/mActionFileSave.svg",
    "hand": "/mActionCapturePoint.svg",
    "show": "/mIconPointLayer.svg",
}
_COLUMNS = 2  # of buttons: the dock may be narrow


class OutcomeWidget(QFrame):
    """An icon, a title, some text and links; `kind` is a key of _KINDS."""

    link_activated = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ""
        self.setObjectName("tiepoint_outcome")
        self._icon = QLabel()
        self.title = QLabel()
        self.text = QLabel()
        self.details = QLabel()
        self.unfold = QToolButton()
        self._close = QToolButton()
        self._links = QGridLayout()
        self._links.setSpacing(2)
        self._links.setColumnStretch(_COLUMNS, 1)
        for label in (self.title, self.text, self.details):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        for label in (self.text, self.details):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.unfold.setText(tr("Details"))
        self.unfold.setCheckable(True)
        self.unfold.setAutoRaise(True)
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.toggled.connect(self._unfold)
        self._close.setAutoRaise(True)
        self._close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        self._close.setToolTip(tr("Close this message. The result stays."))
        self._close.clicked.connect(self.clear)
        self._lay_out()
        self._unfold(False)
        self.clear()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(3)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.title, 0, 1)
        layout.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1, 1, 1, 2)
        layout.addWidget(self.unfold, 2, 1, 1, 2)
        layout.addWidget(self.details, 3, 1, 1, 2)
        layout.addLayout(self._links, 4, 1, 1, 2)
        layout.setColumnStretch(1, 1)

    def clear(self) -> None:
        self.kind = ""
        self.hide()

    def show_outcome(
        self,
        kind: str,
        title: str,
        lines: list[str],
        links: dict[str, str] | None = None,
        tip: str = "",
        steps: dict[str, tuple[str, str]] | None = None,
        *,
        lead: str = "",
        cautions: Sequence[str] = (),
        details: Sequence[str] = (),
    ) -> None:
        """Show plain-text lines, a paragraph each. links: key of _LINKS, emitted on a click -> text.

        steps: buttons below the links for the next step, key of _LINKS -> (text, tool tip). lead: the first
        sentence, above the cautions. cautions: sentences above the lines that stand out. details: more lines,
        shown on a click, and then for the next outcomes, too.
        """
        self.kind = kind
        image, colour = _KINDS[kind]
        self._icon.setPixmap(QgsApplication.getThemeIcon(image).pixmap(16, 16))
        self.setStyleSheet(f"#tiepoint_outcome {{ border: 0; border-left: 4px solid {colour}; }}")
        self.title.setText(f"<b>{escape(title)}</b>")
        warnings = "".join(_warning(each) for each in cautions)
        first = _paragraph(lead) if lead else ""
        self.text.setText(first + warnings + "".join(_paragraph(line) for line in lines if line))
        self.details.setText("".join(_paragraph(line) for line in details if line))
        for label in (self.text, self.details):
            label.setToolTip(tip)
        self.unfold.setVisible(bool(self.details.text()))
        self._unfold(self.unfold.isChecked())
        steps = steps or {}
        self._set_links({**(links or {}), **{name: text for name, (text, _) in steps.items()}})
        for name, button in self.links().items():
            button.setToolTip(steps[name][1] if name in steps else "")
        self.show()

    def words(self) -> str:
        """All that it says below the title, as HTML, whether unfolded or not."""
        return self.text.text() + self.details.text()

    def _unfold(self, on: bool) -> None:
        self.unfold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.details.setVisible(on and bool(self.details.text()))

    def links(self) -> dict[str, QToolButton]:
        """The buttons that are shown, by name."""
        buttons = [self._links.itemAt(i).widget() for i in range(self._links.count())]
        return {button.objectName(): button for button in buttons if button is not None}

    def replace_link(self, old: str, new: str, text: str) -> None:
        """Give a shown button another name and text."""
        if old in self.links():
            _label(self.links()[old], new, text)

    def remove_link(self, name: str) -> None:
        """Take a shown button away."""
        button = self.links().get(name)
        if button is not None:
            self._links.removeWidget(button)
            button.deleteLater()

    def _set_links(self, links: dict[str, str]) -> None:
        while self._links.count():
            old = self._links.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        for index, (name, text) in enumerate(links.items()):
            button = QToolButton()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.clicked.connect(
                lambda _=False, button=button: self.link_activated.emit(button.objectName())
            )
            _label(button, name, text)
            self._links.addWidget(button, *divmod(index, _COLUMNS))


def _label(button: QToolButton, name: str, text: str) -> None:
    button.setObjectName(name)
    button.setText(text)
    button.setIcon(QgsApplication.getThemeIcon(_LINKS[name]))


def _paragraph(line: str) -> str:
    """HTML of a line; a list of figures breaks at its dots only."""
    if " · " in line:
        line = " · ".join(part.replace(" ", "\u00a0") for part in line.split(" · "))
    return f'<p style="margin: 0 0 4px 0">{escape(line)}</p>'


def _warning(text: str) -> str:
    """HTML of a caution: a sign in the colour of the text, for light and dark backgrounds."""
    return f'<p style="margin: 0 0 6px 0"><b>!</b>&nbsp;&nbsp;{escape(text)}</p>'
