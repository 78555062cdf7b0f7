"""How many options of a group differ from their defaults, which, and a button that puts them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..common import tr
from ..widgets.in_group import shown_in_group
from ..widgets.labels import PlainLabel


class Option(NamedTuple):
    """An option of the group."""

    name: str
    signal: Any  # emitted when it has changed
    changed: Callable[[], bool]  # whether it differs from its default
    reset: Callable[[], None]


class ChangedOptions(QWidget):
    """A line at the top of the open group while something is changed; the group's title has the number."""

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
        self._show = shown_in_group(group, self, lambda: any(option.changed() for option in self._options))
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show what is changed now."""
        names = [option.name for option in self._options if option.changed()]
        self.names.setText(tr("Changed: {}").format(", ".join(names)))
        title = tr("{} ({} changed)").format(self._title, len(names)) if names else self._title
        self._group.setTitle(title)
        self._show()

    def reset(self) -> None:
        """Put every option back to its default."""
        for option in self._options:
            if option.changed():
                option.reset()
