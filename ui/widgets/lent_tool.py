"""Puts a map tool of Tiepoint on the canvas for a while, and then the user's tool again."""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from qgis.gui import QgsMapCanvas, QgsMapTool


class LentTool:
    """Tiepoint's tools may replace each other; the tool given back is always the user's."""

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
        """Put the user's tool back, unless it has already replaced ours."""
        if not self._held:
            return
        before, self.before = self.before, None
        self._held = False
        if before is not None:
            with suppress(RuntimeError):  # its C++ object may be deleted
                self._canvas.setMapTool(before)
                return
        self._canvas.unsetMapTool(self.tool)

    def release(self) -> None:
        """Give the canvas back for good, and delete the tool, which the canvas would keep."""
        self.give_back()
        self._all.remove(self)
        self.tool.deactivated.disconnect(self._lost)
        self.tool.deleteLater()

    def _lost(self) -> None:
        """The user chose another tool: nothing has to be given back."""
        self._held = False
