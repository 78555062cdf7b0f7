"""Polygon layers in memory for the tests."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer


def polygon_layer(*shapes: str, crs: str = "EPSG:32633", name: str = "areas") -> QgsVectorLayer:
    """A layer of WKT polygons in the project."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer
