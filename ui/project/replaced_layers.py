"""The layers of the project that show files which a run replaces. Main thread only.

On most systems such a layer goes on with the old file, which has no name any more: it would show what is
gone, and edits that QGIS says are saved would be lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import qgis.utils
from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ...core.errors import TiepointError
from ...core.files.file_names import file_of, identity
from ..background import on_main_thread
from ..runs import run_record

_REPLACED = "tiepoint/replaced"  # custom property of a layer on its way out


def layers_of(files: Iterable[Path]) -> list[QgsMapLayer]:
    """The layers of the project that show one of these files."""
    wanted = set(map(identity, files))
    shown = ((layer, file_of(layer.source())) for layer in QgsProject.instance().mapLayers().values())
    return [layer for layer, file in shown if file is not None and identity(file) in wanted]


def check_saved(files: Iterable[Path]) -> None:
    """Raise TiepointError where one of these files belongs to a layer with edits that are not saved."""
    for layer in layers_of(files):
        if isinstance(layer, QgsVectorLayer) and layer.isModified():
            raise TiepointError("replaced_layer_edited", layer=layer.name())


def check_no_result(file: Path) -> None:
    """Raise TiepointError where `file` belongs to a layer of a run, or to one with unsaved edits."""
    for layer in layers_of([file]):
        if run_record.run_of(layer):
            raise TiepointError("export_onto_result", name=file.name, layer=layer.name())
    check_saved([file])


def reload(layers: Iterable[QgsMapLayer]) -> None:
    """Let these layers show the files that now have the names of theirs."""
    for layer in layers:
        layer.dataProvider().reloadData()
        layer.triggerRepaint()


def show_new(files: Iterable[Path]) -> None:
    """These files were replaced: take away the layers of earlier runs, let other layers show the new files.

    Call it before the layers of the new run are made: QGIS would read the old file through them, too.
    """
    shown, project = layers_of(files), QgsProject.instance()
    reload(layer for layer in shown if not run_record.run_of(layer))
    gone = [layer.id() for layer in shown if run_record.run_of(layer)]
    for id_ in gone:
        project.mapLayer(id_).setCustomProperty(_REPLACED, True)
    nodes = [project.layerTreeRoot().findLayer(id_) for id_ in gone]
    groups = [node.parent() for node in nodes if node is not None]
    project.removeMapLayers(gone)
    for group in {id(group): group for group in groups}.values():
        if isinstance(group, QgsLayerTreeGroup) and group.parent() is not None and not group.children():
            group.parent().removeChildNode(group)
    if gone and qgis.utils.iface is not None:  # QGIS (3.22) may leave their picture on the map
        QTimer.singleShot(0, qgis.utils.iface.mapCanvas().refresh)


def is_replaced(layer: QgsMapLayer) -> bool:
    """Whether `layer` is being removed because its file was replaced: it must not come back."""
    return bool(layer.customProperty(_REPLACED, False))


class HeldLayers:
    """Keeps the layers of these files from being edited while a run is under way that replaces them."""

    def __init__(self, files: Iterable[Path]) -> None:
        """See check_saved."""
        layers = [each for each in layers_of(files) if isinstance(each, QgsVectorLayer)]
        self._ids = [layer.id() for layer in layers if not layer.readOnly()]
        self._hold()
        QgsProject.instance().writeProject.connect(self._let_write)

    def release(self) -> None:
        """The run is over."""
        QgsProject.instance().writeProject.disconnect(self._let_write)
        self._set(on=False)
        self._ids = []

    def _hold(self) -> None:
        self._set(on=True)

    def _let_write(self, *_: object) -> None:
        """The project is being saved, and must not keep the layers so."""
        self._set(on=False)
        QTimer.singleShot(0, self._hold)

    def _set(self, *, on: bool) -> None:
        for id_ in self._ids:
            layer = QgsProject.instance().mapLayer(id_)
            if layer is None:
                continue
            if on and layer.isModified():
                continue  # nobody's edits are lost
            if on and layer.isEditable():
                layer.rollBack()  # without edits; QGIS makes no layer read-only that is being edited
            layer.setReadOnly(on)


@contextmanager
def held(files: Iterable[Path]) -> Iterator[None]:
    """Keep the layers of these files from being edited until the end of the block; from any thread."""
    holding: list[HeldLayers] = []
    files = list(files)

    def release() -> None:
        holding.pop().release()

    on_main_thread(lambda: holding.append(HeldLayers(files)))
    try:
        yield
    finally:
        on_main_thread(release)
