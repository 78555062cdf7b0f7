"""Tabs with little room show icons, so that none is out of sight; with room, all have their titles."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QToolButton
from tiepoint.ui.common import icon
from tiepoint.ui.widgets.narrow_tabs import NarrowTabs

TITLES = ("Ausschnitte", "Neu", "Vergleichen", "Grafik", "Export")


@pytest.fixture
def tabs(qtbot):
    tabs = NarrowTabs()
    qtbot.addWidget(tabs)
    tabs.setCornerWidget(QToolButton())
    for title in TITLES:
        tabs.add(QLabel(title), title, icon())
    tabs.show()
    return tabs


def shown(tabs):
    return [tabs.tabText(index) for index in range(tabs.count())]


def test_with_room_all_have_titles(tabs):
    tabs.resize(900, 200)
    assert shown(tabs) == list(TITLES)
    tabs.setCurrentIndex(3)
    assert shown(tabs) == list(TITLES)
    assert all(tabs.tabIcon(index).isNull() for index in range(5))


def test_without_room_only_the_current_one_has(tabs):
    tabs.resize(330, 200)
    assert shown(tabs) == ["Ausschnitte", "", "", "", ""]
    assert [tabs.tabToolTip(index) for index in range(5)] == ["", *TITLES[1:]]
    assert not tabs.tabIcon(3).isNull()
    tabs.setCurrentIndex(2)
    assert shown(tabs) == ["", "", "Vergleichen", "", ""]
    bar = tabs.tabBar()
    assert bar.tabRect(4).right() < bar.width()
    tabs.resize(900, 200)
    assert shown(tabs) == list(TITLES)
    assert tabs.tabIcon(0).cacheKey() == QIcon().cacheKey() or tabs.tabIcon(0).isNull()


def test_a_theme_that_gives_tabs_more_room_counts(tabs):
    tabs.setStyleSheet("QTabBar::tab { padding: 4px 26px; }")
    tabs.setCurrentIndex(1)
    tabs.resize(560, 200)
    assert shown(tabs) == ["", "Neu", "", "", ""]
    bar = tabs.tabBar()
    assert bar.tabRect(4).right() < bar.width()
    tabs.setCurrentIndex(0)
    assert shown(tabs) == ["Ausschnitte", "", "", "", ""]


def test_where_even_one_title_is_too_much_all_are_icons(tabs):
    """The dark theme of QGIS in a window of 1024 px: the last tab was behind arrows, to be scrolled to."""
    tabs.setStyleSheet("QTabBar::tab { padding: 4px 16px; }")
    tabs.setCurrentIndex(2)
    tabs.resize(360, 200)
    assert shown(tabs) == [""] * 5
    assert tabs.tabToolTip(2) == "Vergleichen"
    bar = tabs.tabBar()
    assert bar.tabRect(4).right() < bar.width()
    tabs.resize(1200, 200)
    assert shown(tabs) == list(TITLES)


def test_the_corner_makes_room_for_the_last_tab(tabs):
    tabs.resize(900, 200)
    needed, corner = tabs.least_width(), tabs.cornerWidget()
    tabs.resize(needed + corner.sizeHint().width(), 200)
    assert tabs.cornerWidget() is corner
    tabs.resize(needed, 200)
    assert tabs.cornerWidget() is None
    assert corner.isHidden()
    assert shown(tabs) == [""] * 5
    bar = tabs.tabBar()
    assert bar.tabRect(4).right() < bar.width() <= needed
    tabs.resize(900, 200)
    assert tabs.cornerWidget() is corner
    assert corner.isVisible()
    assert shown(tabs) == list(TITLES)


def test_a_theme_leaves_icons_alone_where_there_is_no_more_room(tabs):
    """The dark theme in a window of 1024 px, beside the other dock: five tabs of 61 px in 236 px."""
    tabs.setStyleSheet("QTabBar::tab { padding: 4px 18px; }")
    tabs.resize(236, 200)
    bar = tabs.tabBar()
    assert tabs.least_width() > 236
    assert bar.tabRect(4).right() < bar.width() <= 236
    tabs.resize(1200, 200)
    assert shown(tabs) == list(TITLES)
    assert bar.styleSheet() == ""
