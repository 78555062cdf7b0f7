"""A widget in a group that folds: shown while the group is open and the widget has something to say."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QWidget


def shown_in_group(
    group: QgsCollapsibleGroupBoxBasic, widget: QWidget, wanted: Callable[[], bool]
) -> Callable[[], None]:
    """Show `widget`, a child of `group`, while it is wanted; returns what to call when that may have changed.

    QGIS hides the children of a group that folds: one that is shown later is drawn across the group's
    title. And it shows all of them when the group opens, also those that were hidden before.
    """

    def refresh(*_: object) -> None:
        widget.setVisible(wanted() and not group.isCollapsed())

    group.collapsedStateChanged.connect(refresh)
    refresh()
    return refresh
