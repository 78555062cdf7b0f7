"""Map layers and rectangles as the options `area`, `reference_mask` and `sensed_mask`.

Core reads polygons and mask rasters by the names that GDAL gives them. A layer that GDAL does not read as the
map shows it (in memory, edited, filtered, of a database, only its selected features) is first written to a
temporary GeoPackage.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.errors import TiepointError
from .output_place import extent_text
from .sources import check_file

_TABLE = "polygons"


def rectangle_text(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """A rectangle of the map as the option `area`. Raises TiepointError for an empty one."""
    if rectangle.isEmpty() or not rectangle.isFinite():
        raise TiepointError("area_not_drawn")
    return extent_text(rectangle, crs)


def polygons_text(layer: QgsMapLayer | None, *, only_selected: bool = False) -> str:
    """A polygon layer as the option `area`, or as a mask. Call it on the layer's own thread.

    Raises TiepointError without a layer or without polygons in it.
    """
    if not isinstance(layer, QgsVectorLayer):
        raise TiepointError("area_layer_missing")
    if not layer.isValid():
        raise TiepointError("layer_unreadable", name=layer.name())
    if only_selected and not layer.selectedFeatureCount():
        raise TiepointError("area_nothing_selected", name=layer.name())
    if not only_selected and _as_shown(layer):
        return str(layer.source())
    return _written(layer, only_selected)


def mask_text(layer: QgsMapLayer | None) -> str:
    """A layer of polygons, or a raster, as a mask; "" without a layer. Raises TiepointError."""
    if layer is None:
        return ""
    if isinstance(layer, QgsRasterLayer):
        return str(check_file(layer).source())
    return polygons_text(layer)


def _as_shown(layer: QgsVectorLayer) -> bool:
    """Whether GDAL reads the layer's file as the map shows it: all features, in the same CRS."""
    if layer.providerType() != "ogr" or layer.isModified() or layer.subsetString():
        return False
    provider_crs = layer.dataProvider().crs()
    return provider_crs == layer.crs() or not layer.crs().isValid()


def _written(layer: QgsVectorLayer, only_selected: bool) -> str:
    """A GeoPackage of the geometries, in QGIS's temporary folder."""
    path = QgsProcessingUtils.generateTempFilename(f"{_TABLE}.gpkg")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = _TABLE
    options.onlySelectedFeatures = only_selected
    options.skipAttributeCreation = True
    context = QgsProject.instance().transformContext()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise TiepointError("area_not_written", name=layer.name(), reason=message)
    return f"{path}|layername={_TABLE}"
