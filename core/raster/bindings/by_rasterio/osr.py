"""The names of osgeo.osr that core uses."""

from __future__ import annotations

from .coordinates import OAMS_TRADITIONAL_GIS_ORDER, CoordinateTransformation, SpatialReference

__all__ = ["OAMS_TRADITIONAL_GIS_ORDER", "CoordinateTransformation", "SpatialReference"]
