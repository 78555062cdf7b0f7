"""Tabs that stay in sight where there is little room: all but the current one then show an icon."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QStyle, QTabWidget, QWidget

_AROUND = 4  # px, of a tab's frame


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
        """px that the titles may take."""
        corner = self.cornerWidget()
        return self.width() - (corner.sizeHint().width() if corner is not None else 0)

    def wanted(self) -> int:
        """px that all titles take."""
        bar, metrics = self.tabBar(), self.tabBar().fontMetrics()
        space = bar.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabHSpace, None, bar) + _AROUND
        for index in range(self.count()):  # a theme's style sheet may give those that show a title more room
            if bar.tabText(index):
                text = metrics.horizontalAdvance(bar.tabText(index))
                space = max(space, bar.tabRect(index).width() - text)
        return sum(metrics.horizontalAdvance(title) + space for title, _ in self._tabs)

    def _label(self, *_: object) -> None:
        narrow = self.wanted() > self.room()
        for index, (title, icon) in enumerate(self._tabs):
            alone = narrow and index != self.currentIndex()
            self.setTabText(index, "" if alone else title)
            self.setTabIcon(index, icon if alone else QIcon())
            self.setTabToolTip(index, title if alone else "")
