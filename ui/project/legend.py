"""Hides the classes of a legend that no point is in; the renderer keeps them for later edits."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerLegendUtils, QgsProject
from qgis.PyQt.QtCore import QTimer

_ORDER = "legend/node-order"  # custom property in which QGIS keeps the order
_LATER = 25  # ms: what asks for it, an edit, has its own work to do


def show_classes(layer: QgsMapLayer, indices: list[int], delay: int = 0) -> None:
    """Show these entries of the layer's legend only; does nothing for a layer that is not in the tree.

    delay: ms until the tree shows it; two legends made in one go would hold up the window.
    """
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    # Not legendNodeOrder(): QGIS 3.22 crashes in it for a node that was read from a project.
    if str(node.customProperty(_ORDER, "")) == ",".join(map(str, indices)):
        return
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, indices)
    layer_id = layer.id()
    QTimer.singleShot(_LATER + delay, lambda: _renew(layer_id))


def _renew(layer_id: str) -> None:
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is not None:
        layer.legendChanged.emit()  # the tree reads the order when it makes the entries
