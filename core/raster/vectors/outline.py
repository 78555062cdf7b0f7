"""Polygons from the corners of their outline."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import ogr


def polygon_of(corners: Sequence[Sequence[float]]) -> ogr.Geometry:
    """The polygon with these corners (x, y), the first given once."""
    outline = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [*corners, corners[0]]:
        outline.AddPoint_2D(float(x), float(y))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(outline)
    return polygon
