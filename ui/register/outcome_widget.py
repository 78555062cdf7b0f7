"""The card with the outcome of the last run, and buttons for the next step; can be folded and closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..common import tr
from ..widgets.button_grid import ButtonGrid
from ..widgets.scroll import scrolling

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
    "compare": "/mActionSplitFeatures.svg",
    "measure": "/mActionMeasure.svg",
    "export": "/mActionSharingExport.svg",
    "save": "/mActionFileSaveAs.svg",
    "apply": "/processingAlgorithm.svg",
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
    "again": "/mActionAddLayer.svg",
}
# px, of the details: they scroll, so that the dock never outgrows a low window.
_DETAILS_HEIGHT, _LEAST_DETAILS = 190, 60
_SPARE = 50  # px that they leave for a note above the button


@dataclass(frozen=True)
class Card:
    """What the widget shows: plain-text lines, a paragraph each, and buttons by their key of _LINKS."""

    kind: str  # key of _KINDS
    title: str
    lines: Sequence[str]
    links: Mapping[str, str] | None = None  # key -> text
    tip: str = ""  # of all lines
    steps: Mapping[str, tuple[str, str]] | None = None  # buttons for the next step, key -> (text, tool tip)
    lead: str = ""  # the first sentence, above the cautions
    cautions: Sequence[str] = ()  # sentences above the lines that stand out
    details: Sequence[str] = ()  # more lines, shown on a click, and then for the next cards, too
    more: Mapping[str, str] | None = None  # links among the details


class OutcomeWidget(QFrame):
    """An icon, a title, some text and buttons: the last Card."""

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
        self.fold = QToolButton()
        self._close = QToolButton()
        self._buttons: dict[str, QToolButton] = {}  # in sight
        self._more: dict[str, QToolButton] = {}  # among the details
        self._links, self._more_links = QVBoxLayout(), QVBoxLayout()
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
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.toggled.connect(self._unfold)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._fold)
        self._close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        self._close.setToolTip(tr("Close this message. The result stays."))
        self._close.clicked.connect(self.clear)
        for button in (self.unfold, self.fold, self._close):
            button.setAutoRaise(True)
        self._lay_out()
        self._fold(False)
        self.clear()

    def _lay_out(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        rows.addWidget(self.details)
        rows.addLayout(self._more_links)
        self._inside, self.details_area = inside, scrolling(inside)
        self.details_area.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(3)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.title, 0, 1)
        layout.addWidget(self.fold, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, 3, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1, 1, 1, 3)
        layout.addLayout(self._links, 2, 1, 1, 3)
        layout.addWidget(self.unfold, 3, 1, 1, 3)
        layout.addWidget(self.details_area, 4, 1, 1, 3)
        layout.setColumnStretch(1, 1)

    def clear(self) -> None:
        self.kind = ""
        self.hide()

    def show_outcome(self, card: Card) -> None:
        """Show what the card says, unfolded."""
        self.kind = card.kind
        image, colour = _KINDS[card.kind]
        self._icon.setPixmap(QgsApplication.getThemeIcon(image).pixmap(16, 16))
        self.setStyleSheet(f"#tiepoint_outcome {{ border: 0; border-left: 4px solid {colour}; }}")
        self.title.setText(f"<b>{escape(card.title)}</b>")
        warnings = "".join(_warning(each) for each in card.cautions)
        first = _lead(card.lead) if card.lead else ""
        self.text.setText(first + warnings + "".join(_paragraph(line) for line in card.lines if line))
        self.details.setText("".join(_paragraph(line) for line in card.details if line))
        for label in (self.text, self.details):
            label.setToolTip(card.tip)
        steps = card.steps or {}
        shown = {**(card.links or {}), **{name: text for name, (text, _) in steps.items()}}
        self._set_links(shown, card.more or {})
        for name, button in self.links().items():
            button.setToolTip(steps[name][1] if name in steps else _tips().get(name, ""))
        self._fold(False)
        self.show()

    def words(self) -> str:
        """All that it says below the title, as HTML, whether unfolded or not."""
        return self.text.text() + self.details.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.limit_details()

    def _fold(self, on: bool) -> None:
        """Show the title alone, or everything."""
        self.fold.blockSignals(True)
        self.fold.setChecked(on)
        self.fold.blockSignals(False)
        self.fold.setArrowType(Qt.ArrowType.UpArrow if on else Qt.ArrowType.DownArrow)
        tip = tr("Show everything") if on else tr("Show the title only")
        self.fold.setToolTip(tip)
        self.fold.setAccessibleName(tip)
        self.text.setVisible(not on and bool(self.text.text()))
        for button in self._buttons.values():
            button.setVisible(not on)
        self.unfold.setVisible(not on and bool(self.details.text()))
        self._unfold(self.unfold.isChecked())

    def _unfold(self, on: bool) -> None:
        self.unfold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.limit_details()  # before it is shown, which would make the window higher at once
        self.details_area.setVisible(on and bool(self.details.text()) and not self.fold.isChecked())

    def limit_details(self) -> None:
        """As high as the details, as far as the dock has room."""
        width = max(self.details_area.viewport().width(), 1)
        wanted = self._inside.layout().heightForWidth(width)
        self.details_area.setFixedHeight(min(max(wanted, 0) + 4, self._room()))

    def _room(self) -> int:
        """px that the details may take."""
        body = self.parentWidget()
        if body is None or body.layout() is None:
            return _DETAILS_HEIGHT
        height = 0 if self.details_area.isHidden() else self.details_area.height()
        others = body.layout().minimumSize().height() - height
        return max(_LEAST_DETAILS, min(_DETAILS_HEIGHT, body.height() - others - _SPARE))

    # Buttons

    def links(self) -> dict[str, QToolButton]:
        """The buttons, by name."""
        return {**self._buttons, **self._more}

    def replace_link(self, old: str, new: str, text: str) -> None:
        """Give a button another name and text."""
        for buttons in (self._buttons, self._more):
            if old in buttons:
                _label(buttons[old], new, text)
                renamed = {new if name == old else name: button for name, button in buttons.items()}
                buttons.clear()
                buttons.update(renamed)

    def check_link(self, name: str, on: bool, tip: str = "") -> None:
        """Show a button as pressed, or as before; its words stay. tip: of the pressed one."""
        button = self.links().get(name)
        if button is not None:
            button.setCheckable(True)
            button.setChecked(on)  # which draws it anew; setCheckable alone does not
            button.setCheckable(on)
            button.setToolTip(tip if on else _tips().get(name, ""))

    def remove_link(self, name: str) -> None:
        """Take a button away."""
        for buttons in (self._buttons, self._more):
            button = buttons.pop(name, None)
            if button is not None:
                button.hide()
                button.deleteLater()
        self._arrange()

    def _set_links(self, links: Mapping[str, str], more: Mapping[str, str]) -> None:
        for buttons, texts in ((self._buttons, links), (self._more, more)):
            for button in buttons.values():
                button.deleteLater()
            buttons.clear()
            buttons.update({name: self._made(name, text) for name, text in texts.items()})
        self._arrange()

    def _made(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _=False: self.link_activated.emit(button.objectName()))
        _label(button, name, text)
        return button

    def _arrange(self) -> None:
        """Put the buttons into as many columns as fit."""
        for layout, buttons in ((self._links, self._buttons), (self._more_links, self._more)):
            while layout.count():
                old = layout.takeAt(0).widget()
                old.hide()
                old.deleteLater()
            if buttons:
                layout.addWidget(ButtonGrid(list(buttons.values())))


def _tips() -> dict[str, str]:
    """What the buttons of a result do."""
    return {
        "compare": tr("Drag a line over the map: the reference on its left, the result on its right."),
        "table": tr("Inspect and correct the control points; the worst is selected."),
        "save": tr(
            "Save the temporary result, with its points, under a name; the layers then show that file."
        ),
        "measure": tr(
            "Match result and reference again, independently of the points, and measure the "
            "shift that remains."
        ),
        "apply": tr(
            "Warp other rasters of the same scene, and move vector layers that were drawn on the sensed "
            "raster, by the transform of this result."
        ),
        "export": tr("Points, raster, report or script as a file, and the run as a call."),
    }


def _label(button: QToolButton, name: str, text: str) -> None:
    button.setObjectName(name)
    button.setText(text)
    button.setIcon(QgsApplication.getThemeIcon(_LINKS[name]))


def _lead(line: str) -> str:
    """HTML of the sentence that matters most."""
    return f'<p style="margin: 0 0 6px 0; font-weight: 600">{escape(line)}</p>'


def _paragraph(line: str) -> str:
    """HTML of a line; a list of figures breaks at its dots only."""
    if " · " in line:
        line = " · ".join(part.replace(" ", "\u00a0") for part in line.split(" · "))
    return f'<p style="margin: 0 0 4px 0">{escape(line)}</p>'


def _warning(text: str) -> str:
    """HTML of a caution: a sign in the colour of the text, for light and dark backgrounds."""
    return f'<p style="margin: 0 0 6px 0"><b>!</b>&nbsp;&nbsp;{escape(text)}</p>'
