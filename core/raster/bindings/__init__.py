"""GDAL for the rest of core: its own Python module, or, where that is missing, the GDAL of rasterio's wheel.

GDAL's own module has no wheels, rasterio has. Both are asked in the same way, by the names of GDAL's own
module. `by_rasterio` has those of its names that core uses. Raises ImportError where neither is there.
"""

from __future__ import annotations

try:
    from osgeo import gdal, ogr, osr
except ImportError:
    from .by_rasterio import gdal, ogr, osr

__all__ = ["gdal", "ogr", "osr"]
