"""How rasters come into the dock other than by its lists: opened, dropped, the sample, a layer's own menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject, QgsProviderRegistry
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QMimeData, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ...core.errors import TiepointError
from ...core.pair import Side
from .. import settings
from ..common import tr
from ..project import layers
from ..runs import toolbox_results
from .pair_widget import PairWidget
from .sample_pair import add_sample_pair

_MOMENT = 300  # ms, after which QGIS has zoomed to the first layers of a project


class Incoming(QObject):
    """Adds rasters to the project where they are not in it, and chooses them in the pair of the form."""

    shown = pyqtSignal()  # the dock is to be shown
    run_wanted = pyqtSignal()  # register the pair that was chosen
    failed = pyqtSignal(object)  # TiepointError

    def __init__(self, iface: QgisInterface, pair: PairWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._iface, self._pair, self._parent = iface, pair, parent
        self._sensed = ""  # id of the layer that waits for another one, to be registered onto it

    # Files

    def open_files(self) -> None:
        """Ask for files, and choose them."""
        title = tr("Open the reference and the raster that is to be moved")
        folder = settings.read("raster_folder")
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        paths, _ = QFileDialog.getOpenFileNames(self._parent, title, folder, filters)
        if paths:
            settings.write("raster_folder", str(Path(paths[0]).parent))
            side = self._pair.empty_side()
            self.take(self._loaded(paths), side)

    def _loaded(self, paths: Sequence[str]) -> list[QgsMapLayer]:
        """The files as layers of the project; QGIS asks for the parts of a container, and says what fails."""
        found = [self._iface.addRasterLayer(path, Path(path).stem) for path in paths]
        return [layer for layer in found if layer is not None and layer.isValid()]

    # Drops

    def accepts(self, mime: QMimeData) -> bool:
        """Whether something is dragged that may hold rasters."""
        files = any(url.isLocalFile() for url in mime.urls())
        return files or any(each.layerType in _KINDS for each in QgsMimeDataUtils.decodeUriList(mime))

    def drop(self, mime: QMimeData, side: Side | None = None) -> None:
        """Choose what was dropped. side: on whose list; None = beside both."""
        side = side or self._pair.empty_side()
        project, found, paths = QgsProject.instance(), [], []
        uris = QgsMimeDataUtils.decodeUriList(mime)
        for each in uris:
            layer = project.mapLayer(each.layerId) if each.layerId else None
            if layer is not None:
                found.append(layer)
            elif each.layerType == "raster":
                layer, _ = each.rasterLayer("")
                if layer is not None and layer.isValid():
                    found.append(project.addMapLayer(layer))
        if not uris:
            paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        self.take([*found, *self._loaded(paths)], side)

    # The pair

    def take(self, found: Sequence[QgsMapLayer], side: Side | None = None) -> None:
        """Choose these layers: two as a pair, one on its side, or as the raster to be moved."""
        found = [layer for layer in found if self._pair.offers(layer)]
        if len(found) >= 2:
            reference, sensed = found[0], found[1]
            if sensed.crs().isValid() and not reference.crs().isValid():  # only a place can be the target
                reference, sensed = sensed, reference
            self._pair.choose(reference=reference, sensed=sensed)
        elif len(found) == 1 and self._pair.count() >= 2:
            reference, sensed = self._pair.reference.layer(), self._pair.sensed.layer()
            if self._sensed and found[0].id() != self._sensed:
                waiting = QgsProject.instance().mapLayer(self._sensed)
                self._pair.choose(reference=found[0], sensed=waiting or sensed)
            elif side == "reference":
                other = reference if sensed is found[0] else sensed
                self._pair.choose(reference=found[0], sensed=other)
            else:
                other = sensed if reference is found[0] else reference
                self._pair.choose(reference=other, sensed=found[0])
        self._sensed = ""

    def try_sample(self) -> None:
        """Add the sample pair, choose it, show it and register it."""
        try:
            pair = add_sample_pair()
        except TiepointError as error:
            self.failed.emit(error)
            return
        self._pair.choose(reference=pair.reference, sensed=pair.sensed)
        canvas, reference = self._iface.mapCanvas(), pair.reference
        shown = reference.id()  # the layer may be gone by then
        QTimer.singleShot(_MOMENT, lambda: _zoom(canvas, shown))
        self.run_wanted.emit()

    # A layer's own menu

    def register_onto(self, layer: QgsMapLayer | None) -> None:
        """Choose `layer` as the raster to be moved, and ask for the reference where there are several."""
        if layer is None or not self._pair.offers(layer):
            return
        others = [each for each in self._pair.layers() if each.id() != layer.id()]
        if len(others) == 1:
            self._pair.choose(reference=others[0], sensed=layer)
        elif others:
            menu = self.menu(layer, others)
            menu.exec(QCursor.pos())
            menu.deleteLater()
            return
        else:
            self._sensed = layer.id()
        self.shown.emit()

    def menu(self, layer: QgsMapLayer, others: Sequence[QgsMapLayer]) -> QMenu:
        """The layers that `layer` can be registered onto, to choose from."""
        menu = QMenu(self._parent)
        title = menu.addAction(tr("Register “{}” onto:").format(_literal(layer.name())))
        title.setEnabled(False)
        for each in others:
            menu.addAction(_literal(each.name()), _choosing(self, reference=each.id(), sensed=layer.id()))
        menu.addSeparator()
        menu.addAction(tr("Open a file…"), lambda: self._ask_for(layer.id()))
        return menu

    def _ask_for(self, sensed: str) -> None:
        self._sensed = sensed
        self.shown.emit()
        self.open_files()

    def choose(self, *, reference: str, sensed: str) -> None:
        """Choose the layers with these ids and show the dock."""
        project = QgsProject.instance()
        self._pair.choose(reference=project.mapLayer(reference), sensed=project.mapLayer(sensed))
        self.shown.emit()

    def layers_added(self, added: Sequence[QgsMapLayer]) -> None:
        """A raster was added by any means: it may be the one that another waits for."""
        if self._sensed:
            new = [each for each in added if self._pair.offers(each) and not toolbox_results.is_result(each)]
            if new:
                self.take(new[:1])


_KINDS = ("raster", "mesh", "vector-tile", "pointcloud")  # of layers that the form offers


def _choosing(incoming: Incoming, *, reference: str, sensed: str) -> Callable[[], None]:
    return lambda: incoming.choose(reference=reference, sensed=sensed)


def _literal(name: str) -> str:
    """A layer's name in a menu, where “&” underlines a letter."""
    return name.replace("&", "&&")


def _zoom(canvas: object, layer_id: str) -> None:
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is not None:
        layers.zoom_to(canvas, layer)
