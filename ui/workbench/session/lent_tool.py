"""A map tool of ours on the canvas for a while, and then again the one that was there before."""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from qgis.gui import QgsMapCanvas, QgsMapTool


class LentTool:
    """Tools of ours may take over from one another; what is given back is never one of them."""

    _all: ClassVar[list[LentTool]] = []

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool) -> None:
        self.tool = tool
        self._canvas = canvas
        self.before: QgsMapTool | None = None
        self._held = False
        self._all.append(self)
        tool.deactivated.connect(self._lost)

    def take(self) -> None:
        """Put the tool on the canvas."""
        current = self._canvas.mapTool()
        if current is self.tool:
            return
        owner = next((each for each in self._all if each.tool is current), None)
        self.before = current if owner is None else owner.before
        self._canvas.setMapTool(self.tool)
        self._held = True

    def give_back(self) -> None:
        """Put the former tool on the canvas, unless ours has left it already."""
        if not self._held:
            return
        before, self.before = self.before, None
        self._held = False
        if before is not None:
            with suppress(RuntimeError):  # it may be gone, in C++
                self._canvas.setMapTool(before)
                return
        self._canvas.unsetMapTool(self.tool)

    def release(self) -> None:
        """Off the canvas, for good; the tool is deleted, which the canvas would keep."""
        self.give_back()
        self._all.remove(self)
        self.tool.deactivated.disconnect(self._lost)
        self.tool.deleteLater()

    def _lost(self) -> None:
        """Another tool is coming by itself: there is nothing to give back any more."""
        self._held = False
