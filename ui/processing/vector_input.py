"""A vector parameter as a dataset that core reads: the layer's own file, or a copy of what the map shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.errors import TiepointError
from ..runs.request import file_stem

_READ = ["gpkg", "shp", "geojson", "json", "fgb", "gml", "kml", "tab", "mif", "dxf"]  # as they are


def vector_dataset(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[str, str, str]:
    """Path, layer and WKT of the CRS ("" = none) of a vector parameter. On the thread of the layers.

    A layer of a database or in memory, with a filter, with changes that are not saved, with fields that QGIS
    computes or joins, or of which only some features are wanted is first written to a GeoPackage in QGIS's
    temporary folder. Raises QgsProcessingException and TiepointError.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    crs = source.sourceCrs()
    wkt = str(crs.toWkt()) if crs.isValid() else ""
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    chosen = isinstance(parameters[name], QgsProcessingFeatureSourceDefinition)
    if not chosen and layer is not None and _as_shown(layer):
        path, table = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, _READ, "gpkg", QgsProcessingFeedback()
        )
        return path, table, wkt
    path = QgsProcessingUtils.generateTempFilename(f"{file_stem(source.sourceName())}.gpkg")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    _copy(source, path, context)
    return path, "", wkt


def _as_shown(layer: QgsVectorLayer) -> bool:
    """Whether the layer's file has all that the map shows: features, changes and fields."""
    fields = layer.fields()
    of_file = QgsFields.FieldOrigin.OriginProvider
    return (
        layer.providerType() == "ogr"
        and not layer.isModified()
        and not layer.subsetString()
        and all(fields.fieldOrigin(index) == of_file for index in range(fields.count()))
    )


def _copy(source: QgsProcessingFeatureSource, path: str, context: QgsProcessingContext) -> None:
    """Write the features of the source to a new GeoPackage. Raises TiepointError."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = source.sourceName()
    fields = source.fields()
    writer = QgsVectorFileWriter.create(
        path, fields, source.wkbType(), source.sourceCrs(), context.transformContext(), options
    )
    good = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    for feature in _saved_first(source) if good else ():
        if feature.id() < 0:
            _clear_promises(feature, fields)
        good = good and writer.addFeature(feature)
    reason = "" if good else str(writer.errorMessage())
    good = good and writer.flushBuffer()
    del writer  # closing writes the rest
    if not good:
        raise TiepointError("vector_not_copied", name=source.sourceName(), reason=reason)


def _saved_first(source: QgsProcessingFeatureSource) -> Iterator[QgsFeature]:
    """The features, at the end those that are added and not saved yet: others have numbers of their own."""
    unchecked, added = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks, False
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        if feature.id() < 0:
            added = True
        else:
            yield feature
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked) if added else ():
        if feature.id() < 0:
            yield feature


def _clear_promises(feature: QgsFeature, fields: QgsFields) -> None:
    """Empty what the layer fills in when it saves the feature: a text such as “Autogenerate” for a number."""
    for index, field in enumerate(fields):
        if field.isNumeric() and isinstance(feature.attribute(index), str):
            feature.setAttribute(index, None)
