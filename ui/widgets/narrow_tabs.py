"""Tabs that stay in sight where there is little room: all but the current one, or all, then show an icon."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QTabWidget, QWidget


class NarrowTabs(QTabWidget):
    """Pages with a title and an icon; the tool tip of a tab that shows its icon alone is its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._tabs: list[tuple[str, QIcon]] = []
        self.currentChanged.connect(self._label)

    def add(self, page: QWidget, title: str, icon: QIcon) -> None:
        self._tabs.append((title, icon))
        self.addTab(page, title)
        self._label()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label()

    def room(self) -> int:
        """px that the tabs may take."""
        corner = self.cornerWidget()
        return self.width() - (corner.sizeHint().width() if corner is not None else 0)

    def _label(self, *_: object) -> None:
        """Show as many titles as there is room for: a theme's style sheet has a say in what they take."""
        everyone = set(range(len(self._tabs)))
        for titled in (everyone, everyone & {self.currentIndex()}, set()):
            for index in everyone:
                self._show(index, alone=index not in titled)
            if self.tabBar().sizeHint().width() <= self.room():
                return

    def _show(self, index: int, *, alone: bool) -> None:
        """alone: the icon without the title."""
        title, icon = self._tabs[index]
        self.setTabText(index, "" if alone else title)
        self.setTabIcon(index, icon if alone else QIcon())
        self.setTabToolTip(index, title if alone else "")
