"""QGIS's coordinate systems and extents as the plain texts that the options hold."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """AUTHORITY:CODE where there is one, else WKT; "" for none."""
    if not crs.isValid():
        return ""
    known = crs.authid()
    if known and not known.startswith("USER:"):
        return str(known)
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))


def extent_text(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """xmin,xmax,ymin,ymax, and the coordinate system in brackets where there is one."""
    corners = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    numbers = ",".join(repr(float(each)) for each in corners)
    known = crs_text(crs)
    return f"{numbers} [{known}]" if known else numbers
