"""What scripts, models and qgis_process give as values, turned into what Processing takes.

A choice may be given by its number, as the help of qgis_process counts; a file by a layer in it, as register
names its control points (a.gpkg|layername=control_points); a raster by GDAL's name for it (NETCDF:"a.nc":t,
GPKG:a.gpkg:table, /vsizip/a.zip/a.tif), where older versions of QGIS know files alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMeshLayer,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ...core.errors import TiepointError

_SERVICE = re.compile(r"\w+://|(.*[&?])?url=")  # HDF5:"a.h5"://t is none

Definitions = Iterable[QgsProcessingParameterDefinition]


def plain_values(definitions: Definitions, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters, with numbers of choices as their values, and layers in files as the files."""
    given = dict(parameters)
    for definition in definitions:
        name = definition.name()
        value = given.get(name)
        if definition.type() == "enum" and definition.usesStaticStrings():
            given[name] = _choice(value, definition.options())
        elif definition.type() == "file" and isinstance(value, str) and not _is_file(value):
            given[name] = value.split("|layername=", maxsplit=1)[0]
    return {name: value for name, value in given.items() if name in parameters}


def with_rasters(
    definitions: Definitions, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The parameters, with rasters that Processing does not find by itself as layers of the context.

    On the thread of the layers. Raises TiepointError for a file of several rasters.
    """
    given = dict(parameters)
    for definition in definitions:
        name = definition.name()
        value = given.get(name)
        if definition.type() not in ("raster", "layer", "multilayer") or not value:
            continue
        any_layer = definition.type() == "layer"
        if isinstance(value, str):
            given[name] = _raster(value, context, any_layer=any_layer)
        elif isinstance(value, list):
            given[name] = [
                _raster(each, context, any_layer=any_layer) if isinstance(each, str) else each
                for each in value
            ]
    return given


def _choice(value: Any, options: list[str]) -> Any:
    """The value of a choice that is given by its number, from 0."""
    if isinstance(value, bool) or value in options or not str(value).isdecimal():
        return value
    number = int(value)
    return options[number] if number < len(options) else value


def _raster(text: str, context: QgsProcessingContext, *, any_layer: bool) -> str:
    """`text`, or the id of the raster that it names, which the context holds then."""
    if _SERVICE.match(text) or _is_known(text, context):
        return text
    uri = text
    if _is_file(text):
        if QgsRasterLayer(text).isValid():
            return text
        parts = QgsProviderRegistry.instance().querySublayers(text)
        rasters = [part.uri() for part in parts if part.providerKey() == "gdal"]
        if not rasters or (any_layer and any(part.providerKey() == "ogr" for part in parts)):
            return text
        if len(rasters) > 1:
            name = Path(text).name
            raise TiepointError("raster_of_several", name=name, count=len(rasters), example=rasters[0])
        uri = rasters[0]
    layer = QgsRasterLayer(uri, Path(text).stem)
    if not layer.isValid():
        return text
    identity = str(layer.id())
    context.temporaryLayerStore().addMapLayer(layer)
    return identity


def _is_known(text: str, context: QgsProcessingContext) -> bool:
    """Whether Processing has the layer. A mesh that it made of a file, as qgis_process does before it asks
    anything, may be one of several rasters; a mesh of the project is the user's own."""
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if isinstance(layer, QgsMeshLayer) and _is_file(text):
        project = context.project()
        return project is not None and project.mapLayer(layer.id()) is not None
    return layer is not None


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # XML, a name that is too long
        return False
