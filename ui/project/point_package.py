"""The layers of a control-point GeoPackage, opened with the coordinate system that they have, or none."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

_NONE = "Undefined"  # GeoPackage 1.2, table 5: "Undefined Cartesian SRS" (-1), "Undefined geographic SRS" (0)


def open_table(geopackage: Path, table: str, title: str) -> QgsVectorLayer:
    """The layer of one table, valid or not."""
    layer = QgsVectorLayer(f"{geopackage}|layername={table}", title, "ogr")
    drop_undefined_crs(layer)
    return layer


def drop_undefined_crs(layer: QgsVectorLayer) -> None:
    """Leave a layer of a pair without a CRS without one: its coordinates are pixels.

    QGIS takes what GeoPackage calls undefined for degrees or metres, and then moves the points on the map of
    a project that has a CRS, so that they are not seen.
    """
    wkt = layer.crs().toWkt()
    if layer.isValid() and not layer.crs().authid() and f'["{_NONE} ' in wkt[:40]:
        layer.setCrs(QgsCoordinateReferenceSystem())
