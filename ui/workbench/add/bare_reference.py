"""Shows the bare reference on the map while points are clicked in it."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer

from ...runs import run_record
from ..session.point_session import PointSession


class BareReference:
    """Hides the layers that cover the reference, of this run and of others, and shows them again."""

    def __init__(self) -> None:
        self._hidden: list[str] = []  # layer ids

    def show(self, session: PointSession) -> None:
        """Hide them: a click on a warped raster would have its errors."""
        record, project = session.record, QgsProject.instance()
        for layer in _covering(record):
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


def _covering(record: run_record.RunRecord) -> Iterator[QgsMapLayer]:
    """The rasters of the run, every raster above the reference, and what other runs have on the map."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    order = [layer.id() for layer in root.layerOrder()]  # the uppermost first
    known = record.reference_layer in order
    above = set(order[: order.index(record.reference_layer)]) if known else set()
    picture = run_record.find(record.run, run_record.SNAPSHOT)  # of the reference where that is a basemap
    for layer in project.mapLayers().values():
        if layer.id() == record.reference_layer or layer is picture:
            continue
        run = run_record.run_of(layer)
        if isinstance(layer, QgsRasterLayer):
            of_run = run == record.run or layer.id() == record.sensed_layer
            if of_run or layer.id() in above:
                yield layer
        elif run not in ("", record.run):
            yield layer


def _node(layer: QgsMapLayer | None) -> QgsLayerTreeLayer | None:
    return None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer.id())
