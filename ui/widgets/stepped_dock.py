"""A dock that is empty until it is needed, and is then built step by step."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from typing import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ..common import icon, tr
from .labels import PlainLabel

_BREATH = 100  # ms between two steps while a run goes on
_GAP = 10  # ms between two steps while the user waits: the window answers in between
_BUILT = "built"  # after the last step


class SteppedDock(QgsDockWidget):
    """QGIS starts with docks that cost next to nothing; showing one, or asking for its parts, builds it.

    A subclass makes its parts in `_building`.
    """

    completed = pyqtSignal()  # all parts are there

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        """name: under which QGIS saves place and size."""
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setWindowIcon(icon())
        self.built = False
        self._released = False
        self._steps = self._building()
        self._then: list[Callable[[], None]] = []  # what waits until the dock is built
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        opening = PlainLabel(tr("Opening…"))
        opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(opening)

    def _building(self) -> Iterator[None]:
        """The steps of building the contents, each of well under 100 ms; the last one ends it."""
        raise NotImplementedError

    def prepare(self, *_: object) -> None:
        """Build the dock bit by bit while a run is going on, so that the window never waits for it."""
        if not self.built:
            self._timer.start(_BREATH)

    def build(self) -> None:
        """Build the contents of the dock at once, as far as that has not been done."""
        while not self.built and not self._released:
            self._step()

    def when_built(self, action: Callable[[], None]) -> None:
        """Now, or as soon as the dock has been built step by step."""
        if self.built:
            action()
        elif not self._released:
            self._then.append(action)
            self._timer.start(_GAP)

    def stop_building(self) -> None:
        """The dock is about to be deleted."""
        self._released = True
        self._timer.stop()
        self._then.clear()
        self._steps = iter(())

    def show_contents(self, body: QWidget) -> None:
        """Put `body` in the place of the word that the dock is opening."""
        opening = self.widget()
        self.setWidget(body)
        opening.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.built and not self._released:
            self._timer.start(_GAP)

    def _step(self) -> None:
        if self._released or next(self._steps, _BUILT) != _BUILT:
            return
        self._timer.stop()
        self.built = True
        self.completed.emit()
        waiting, self._then = self._then, []
        for action in waiting:
            action()


def importing(modules: Sequence[str], package: str) -> Iterator[None]:
    """Import one module a step, in an order in which each imports little more than itself."""
    for module in modules:
        importlib.import_module(module, package)
        yield
