"""Legends without the classes that no point is in."""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsMapLayerLegendUtils, QgsProject, QgsVectorLayer
from tiepoint.ui.project.legend import show_classes


def test_the_tree_shows_them_alone_and_the_renderer_keeps_all(qtbot, run_result):
    layer, root = run_result.points, QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    node = root.findLayer(layer.id())

    def shown():
        return [each.data(0) for each in model.layerLegendNodes(node)]

    show_classes(layer, [1, 4])
    qtbot.waitUntil(lambda: shown() == ["0.5 – 1 px", "over 3 px"])
    show_classes(layer, [0])
    qtbot.waitUntil(lambda: shown() == ["0 – 0.5 px"])
    assert len(layer.renderer().ranges()) == 6
    assert QgsMapLayerLegendUtils.legendNodeOrder(node) == [0]


def test_a_layer_outside_the_tree_is_left_alone(project):
    show_classes(QgsVectorLayer("Point", "free", "memory"), [0])
