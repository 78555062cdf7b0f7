"""Shows the bare reference on the map while points are clicked in it."""

from __future__ import annotations

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject

from ...runs import run_record
from ..session.point_session import PointSession


class BareReference:
    """Hides the layers of the run that cover the reference, and shows them again."""

    def __init__(self) -> None:
        self._hidden: list[str] = []  # layer ids

    def show(self, session: PointSession) -> None:
        """Hide them: a click on a warped raster would have its errors."""
        record, project = session.record, QgsProject.instance()
        known = [run_record.find(record.run, role) for role in (run_record.RASTER, run_record.PREVIEW)]
        for layer in (*known, project.mapLayer(record.sensed_layer)):
            node = _node(layer)
            if node is not None and node.isVisible():
                node.setItemVisibilityChecked(False)
                self._hidden.append(layer.id())
        node = _node(project.mapLayer(record.reference_layer))
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)

    def restore(self) -> None:
        """Show the hidden layers again, as far as they still exist."""
        hidden, self._hidden = self._hidden, []
        for layer_id in hidden:
            node = _node(QgsProject.instance().mapLayer(layer_id))
            if node is not None:
                node.setItemVisibilityChecked(True)


def _node(layer: QgsMapLayer | None) -> QgsLayerTreeLayer | None:
    return None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer.id())
