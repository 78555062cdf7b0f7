"""The steps of a drive, taken one after the other in QGIS's event loop."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QTimer


class Steps:
    """Takes the steps; each yields how long to wait in ms, or a condition to wait for."""

    measures: dict[str, object]
    _steps: Iterator[int | Callable[[], bool]]

    def next(self) -> None:
        """Take the next step; what it raises ends the drive, and is its failure."""
        try:
            wait = next(self._steps)
        except StopIteration:
            self.end(0)
        except Exception:
            self.measures["failure"] = traceback.format_exc()
            self.end(1)
        else:
            self.wait(wait)

    def wait(self, wait: int | Callable[[], bool]) -> None:
        if not callable(wait):
            QTimer.singleShot(wait, self.next)
        elif wait():
            QTimer.singleShot(0, self.next)
        else:
            QTimer.singleShot(20, lambda: self.wait(wait))

    def end(self, code: int) -> None:
        """Write the measures, and end QGIS."""
        raise NotImplementedError
