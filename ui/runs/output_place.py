"""QGIS's coordinate systems and extents as the plain texts that the options hold."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.chosen_area import Rectangle


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """AUTHORITY:CODE where there is one, else WKT; "" for none."""
    if not crs.isValid():
        return ""
    known = crs.authid()
    if known and not known.startswith("USER:"):
        return str(known)
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))


def extent_text(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """A rectangle of the map as an option's text, as core/chosen_area.py reads it."""
    bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    return str(Rectangle(*bounds, crs_text(crs)))
