"""How many options of a group differ from their defaults, which, and a button that puts them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..common import tr
from ..widgets.labels import PlainLabel


class Option(NamedTuple):
    """An option of the group."""

    name: str
    signal: Any  # emitted when it has changed
    changed: Callable[[], bool]  # whether it differs from its default
    reset: Callable[[], None]


class ChangedOptions(QWidget):
    """A line at the top of the group, there while something is changed; the group's title has the number."""

    def __init__(self, group: QgsCollapsibleGroupBox, options: Sequence[Option]) -> None:
        super().__init__(group)
        self._group, self._title, self._options = group, group.title(), options
        self.names = PlainLabel()
        self.names.setWordWrap(True)
        self.button = QToolButton()
        self.button.setText(tr("Reset"))
        self.button.setToolTip(tr("Put these options back to their defaults."))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.reset)
        for option in options:
            option.signal.connect(self.refresh)
        group.collapsedStateChanged.connect(self._expanded)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show what is changed now."""
        names = [option.name for option in self._options if option.changed()]
        self.names.setText(tr("Changed: {}").format(", ".join(names)))
        title = tr("{} ({} changed)").format(self._title, len(names)) if names else self._title
        self._group.setTitle(title)
        # In a folded group it would be drawn over the title.
        self.setVisible(bool(names) and not self._group.isCollapsed())

    def _expanded(self, collapsed: bool) -> None:
        """QGIS shows all that it has hidden, also what has nothing to say any more."""
        if not collapsed:
            self.refresh()

    def reset(self) -> None:
        """Put every option back to its default."""
        for option in self._options:
            if option.changed():
                option.reset()
