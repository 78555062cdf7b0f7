"""The layers of the shown result that are taken away from the project, kept as text to add them again."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..project.layers import ResultLayers
from ..project.replaced_layers import is_replaced
from ..project.styles import share_shape
from ..runs import run_record


class RemovedResult(QObject):
    """Follows the layers of one run, in its group."""

    left = pyqtSignal()  # the raster or the points of the run are no longer in the project

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._result: ResultLayers | None = None
        self._title = ""  # of the group
        self._nodes: list[QgsLayerTreeLayer] = []  # copies of its nodes, from top to bottom
        self._kept: dict[str, str] = {}  # id of a removed layer -> its definition as XML
        self._replaced = False
        project = QgsProject.instance()
        project.layerWillBeRemoved[str].connect(self._keep)
        project.layersRemoved.connect(self._later)

    def stop(self) -> None:
        """The plugin is being unloaded."""
        project = QgsProject.instance()
        project.layerWillBeRemoved[str].disconnect(self._keep)
        project.layersRemoved.disconnect(self._later)
        self._result = None

    def follow(self, result: ResultLayers | None) -> None:
        """Keep what is removed of this result from now on; None = of no one."""
        self._result, self._nodes = result, []
        self._kept, self._replaced = {}, False
        if result is not None:
            self._title = result.group.name()
            nodes = (each for each in result.group.children() if isinstance(each, QgsLayerTreeLayer))
            self._nodes = [each.clone() for each in nodes]

    def can_return(self) -> bool:
        """Whether the layers can be added again: their files are there, and are still those of the run."""
        layers = [_made(text) for text in self._kept.values()]
        return bool(layers) and not self._replaced and all(layer.isValid() for layer in layers)

    def bring_back(self) -> ResultLayers | None:
        """Add the layers again, in their group; None where a file is gone."""
        if self._result is None or not self.can_return():
            return None
        project, root = QgsProject.instance(), QgsProject.instance().layerTreeRoot()
        group = root.findGroup(self._title) or root.insertGroup(0, self._title)
        place = 0
        for node in self._nodes:
            identity = node.layerId()
            if identity in self._kept and project.mapLayer(identity) is None:
                project.addMapLayer(_made(self._kept[identity]), addToLegend=False)
                added = node.clone()
                added.resolveReferences(project)
                group.insertChildNode(place, added)
            place += group.findLayer(identity) is not None
        for expanded in (False, True):  # the tree view keeps closed what was empty when it was added
            group.setExpanded(expanded)
        return _as_in_project(self._result, group)

    def _keep(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if self._result is not None and run_record.run_of(layer) == self._result.request.run:
            self._kept[layer_id] = _definition(layer)
            self._replaced = self._replaced or is_replaced(layer)

    def _later(self, ids: list[str]) -> None:
        if self._result is not None and set(ids) & set(self._result.ids):
            QTimer.singleShot(0, self._tell)  # the whole project may be on its way out

    def _tell(self) -> None:
        if self._result is not None and not self._result.present():
            self.left.emit()


def _as_in_project(result: ResultLayers, group: object) -> ResultLayers:
    """The result with its layers of the project, which are other objects now."""
    run, roles = result.request.run, (run_record.RASTER, run_record.POINTS, run_record.RESIDUALS)
    raster, points, residuals = (run_record.find(run, role) for role in roles)
    return replace(result, group=group, raster=raster, points=points, residuals=residuals)


def _definition(layer: QgsMapLayer) -> str:
    document = QDomDocument("qgis")
    element = document.createElement("maplayer")
    layer.writeLayerXml(element, document, QgsReadWriteContext())
    document.appendChild(element)
    return str(document.toString())


def _made(definition: str) -> QgsMapLayer:
    """The layer of a definition, with its id, its style and its record."""
    document = QDomDocument()
    document.setContent(definition)
    element = document.documentElement()
    layer = QgsRasterLayer() if element.attribute("type") == "raster" else QgsVectorLayer()
    layer.readLayerXml(element, QgsReadWriteContext())
    if isinstance(layer, QgsVectorLayer):
        share_shape(layer)
    return layer
