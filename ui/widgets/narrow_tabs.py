"""Tabs that stay in sight where there is little room: all but the current one, or all, then show an icon.

Where even these are too wide, the widget in the corner makes room, and then what a theme puts around icons.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QIcon, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

# The dark theme of QGIS puts 2 em around an icon, more than the icon itself.
_TIGHT = "QTabBar::tab { padding: 4px 3px; min-width: 0px; }"


class NarrowTabs(QTabWidget):
    """Pages with a title and an icon; the tool tip of a tab that shows its icon alone is its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._tabs: list[tuple[str, QIcon]] = []
        self._aside: QWidget | None = None  # the widget of the corner, while it makes room
        self.currentChanged.connect(self._label)

    def add(self, page: QWidget, title: str, icon: QIcon) -> None:
        self._tabs.append((title, icon))
        self.addTab(page, title)
        self._label()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._label()  # only now a theme's style sheet has its say

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._label()

    def room(self) -> int:
        """px that the tabs may take."""
        corner = self.cornerWidget()
        return self.width() - (corner.sizeHint().width() if corner is not None else 0)

    def least_width(self) -> int:
        """px that all tabs need as icons, without the corner."""
        self._tighten(False)
        for index in range(len(self._tabs)):
            self._show(index, alone=True)
        width = self.tabBar().sizeHint().width()
        self._label()
        return int(width)

    def _label(self, *_: object) -> None:
        """Show as many titles as there is room for: a theme's style sheet has a say in what they take."""
        everyone = set(range(len(self._tabs)))
        for titled, whole, tight in (
            (everyone, True, False),
            (everyone & {self.currentIndex()}, True, False),
            (set(), True, False),
            (set(), False, False),
            (set(), False, True),
        ):
            self._show_corner(whole)
            self._tighten(tight)
            for index in everyone:
                self._show(index, alone=index not in titled)
            if self.tabBar().sizeHint().width() <= self.room():
                return

    def _tighten(self, on: bool) -> None:
        wanted = _TIGHT if on else ""
        if self.tabBar().styleSheet() != wanted:
            self.tabBar().setStyleSheet(wanted)

    def _show_corner(self, on: bool) -> None:
        """Qt keeps the room of a widget that is only hidden."""
        if on and self._aside is not None:
            corner, self._aside = self._aside, None
            self.setCornerWidget(corner)
            corner.show()
        elif not on and self._aside is None:
            self._aside = self.cornerWidget()
            self.setCornerWidget(None)

    def _show(self, index: int, *, alone: bool) -> None:
        """alone: the icon without the title."""
        title, icon = self._tabs[index]
        self.setTabText(index, "" if alone else title)
        self.setTabIcon(index, icon if alone else QIcon())
        self.setTabToolTip(index, title if alone else "")
