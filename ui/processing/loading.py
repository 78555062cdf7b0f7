"""What the algorithms share about layers: those that they are given, and those that are loaded after them."""

from __future__ import annotations

import time
from typing import Any, Callable

import qgis.utils
from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon

from ..runs import toolbox_results

Style = Callable[[Any], object]  # what styles a layer


def raster_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsRasterLayer:
    """The raster layer of a parameter. Raises QgsProcessingException where there is none."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, name))
    return layer


class _Finisher(QgsProcessingLayerPostProcessorInterface):
    """Marks a layer as the result of an algorithm when Processing has loaded it, and styles it."""

    _kept: list[_Finisher] = []  # noqa: RUF012 - of Python: what nothing refers to would be gone before it is called

    def __init__(self, style: Style | None = None) -> None:
        super().__init__()
        self.algorithm = ""  # id
        self._style = style
        # One for each layer to load: the context of a run deletes it with itself.
        self._kept[:] = [each for each in self._kept if not sip.isdeleted(each)] + [self]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        toolbox_results.mark(layer, self.algorithm)
        if self._style is not None and isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
            self._style(layer)


def mark_results(algorithm: str, results: dict[str, Any], context: QgsProcessingContext) -> None:
    """Have the layers among the results of the algorithm with this id marked when they are loaded."""
    values = [each for each in results.values() if isinstance(each, str)]
    toolbox_results.note(values)
    wanted = context.layersToLoadOnCompletion()
    for value in set(values) & set(wanted):
        finisher = wanted[value].postProcessor()
        if not isinstance(finisher, _Finisher):
            finisher = _Finisher()
            wanted[value].setPostProcessor(finisher)
        finisher.algorithm = algorithm
    context.setLayersToLoadOnCompletion(wanted)


def style_when_loaded(path: str, style: Style, context: QgsProcessingContext) -> None:
    """Have the layer of a file styled if it is loaded."""
    _replace(path, context, path, style)


def load_layer(package: str, name: str, style: Style, context: QgsProcessingContext) -> str:
    """URI of the layer `name` in a GeoPackage; it is loaded, in that style, instead of the whole file."""
    uri = f"{package}|layername={name}"
    _replace(package, context, uri, style)
    return uri


def load_instead(old: str, new: str, context: QgsProcessingContext) -> None:
    """Load the layer `new` where `old` was to be loaded."""
    _replace(old, context, new)


def leave_out(path: str, context: QgsProcessingContext) -> None:
    """Load no layer from a file, because it was not written."""
    _replace(path, context)


def list_page(path: str, name: str, picture: QIcon) -> None:
    """List an HTML page in QGIS's Results Viewer. On the main thread.

    QGIS does so with HTML outputs by itself, but its batch dialog (3.22 to 3.40) breaks off there.
    """
    if qgis.utils.iface is None:  # qgis_process
        return
    from processing.core.ProcessingResults import resultsList

    resultsList.addResult(icon=picture, name=name, timestamp=time.localtime(), result=path)


def _replace(old: str, context: QgsProcessingContext, new: str = "", style: Style | None = None) -> None:
    """Load `new` ("" = nothing) in place of `old`, if that was to be loaded."""
    wanted = context.layersToLoadOnCompletion()
    if old not in wanted:
        return
    details = wanted.pop(old)
    if style is not None:
        details.setPostProcessor(_Finisher(style))
    if new:
        wanted[new] = details
    context.setLayersToLoadOnCompletion(wanted)
