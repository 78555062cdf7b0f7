"""The bundled help: its pages beside a list of them. It needs no internet, and no browser."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .common import RESOURCES, icon, tr
from .language import language_of

FOLDER = RESOURCES / "help"
FIRST = "index"
_shown: list[HelpWindow] = []  # the one window


class HelpWindow(QDialog):
    """Contents to the left, the page to the right; links between pages work, others open in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help of Tiepoint"))
        self.setWindowIcon(icon())
        self.resize(980, 680)
        self.contents, self.page = QTextBrowser(), QTextBrowser()
        self.contents.setSource(page_url("contents"))
        self.contents.setMaximumWidth(300)
        for browser in (self.contents, self.page):
            browser.setOpenLinks(False)
            browser.anchorClicked.connect(self._follow)
        back = QPushButton(tr("Back"))
        back.setEnabled(False)
        back.clicked.connect(self.page.backward)
        self.page.backwardAvailable.connect(back.setEnabled)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(self.page)
        split.setSizes([240, 740])
        bar = QHBoxLayout()
        bar.addWidget(back)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(split)

    def show_page(self, name: str) -> None:
        self.page.setSource(page_url(name))
        self.show()
        self.raise_()
        self.activateWindow()

    def _follow(self, link: QUrl) -> None:
        url = self.page.source().resolved(link)
        if url.isLocalFile():
            self.page.setSource(url)
        else:
            QDesktopServices.openUrl(url)


class HelpKey(QObject):
    """F1 anywhere in a widget opens a page of the help; elsewhere it stays QGIS's own."""

    def __init__(self, widget: QWidget, page: str) -> None:
        super().__init__(widget)
        self._page = page
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1:
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        event.accept()  # an accepted override takes the key from the shortcut of QGIS's menu
        if event.type() == QEvent.Type.KeyPress:
            show_help(self._page, self.parent().window())
        return True


def help_button(page: str, parent: QWidget | None = None) -> QToolButton:
    """A “?” that opens a page of the help."""
    button = QToolButton(parent)
    button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
    button.setAutoRaise(True)
    button.setToolTip(tr("Help (F1)"))
    button.setAccessibleName(tr("Help"))
    button.clicked.connect(lambda: show_help(page, button.window()))
    return button


def page_url(name: str) -> QUrl:
    """A page of the bundled help, for any browser: in the language of QGIS, else in English."""
    translated = FOLDER / language_of() / f"{name}.html"
    path = translated if translated.is_file() else FOLDER / f"{name}.html"
    return QUrl.fromLocalFile(str(path))


def show_help(name: str = FIRST, parent: QWidget | None = None) -> HelpWindow:
    """Open the help at a page, in the one window that there is."""
    if not _shown:
        window = HelpWindow(parent)
        window.destroyed.connect(_shown.clear)  # with its parent
        _shown.append(window)
    _shown[0].show_page(name)
    return _shown[0]


def close_help() -> None:
    """Close the window, if there is one."""
    while _shown:
        window = _shown.pop()
        window.close()
        window.deleteLater()
