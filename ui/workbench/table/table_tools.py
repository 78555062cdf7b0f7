"""The tool bar above the table of control points; the panel runs its actions."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QAction, QToolBar, QWidget

from ...common import tr


class TableTools(QToolBar):
    """In a narrow dock the last actions are behind an arrow."""

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(icon_size)
        self.undo = self._add("undo", tr("Undo"), "/mActionUndo.svg")
        self.redo = self._add("redo", tr("Redo"), "/mActionRedo.svg")
        self.save = self._add(
            "save",
            tr("Save points"),
            "/mActionSaveEdits.svg",
            tr("Save the edited points and their current residuals to the file"),
        )
        self.addSeparator()
        self.preview = self._add(
            "preview",
            tr("Preview"),
            "/mIconRaster.svg",
            tr("Live preview: show the sensed raster placed by the current points; it follows every edit"),
        )
        self.addSeparator()
        self.filtering = self._add(
            "filter", tr("Filter"), "/mActionFilter2.svg", tr("List only some of the points")
        )
        self.filtering.setCheckable(True)
        self.zoom = self._add("zoom", tr("Zoom to selected points"), "/mActionZoomToSelected.svg")

    def _add(self, name: str, text: str, icon: str, tip: str = "") -> QAction:
        action = self.addAction(QgsApplication.getThemeIcon(icon), text)
        action.setObjectName(name)
        action.setToolTip(tip or text)
        self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action
