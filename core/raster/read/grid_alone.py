"""The grid of a raster that is gone: all that applying a fit asks of a reference.

A layer without pixels of its own is drawn for one run, and its picture removed. Its report keeps the grid.
"""

from __future__ import annotations

from typing import Any

from ...pair import Size
from .drawn import ITEM, Drawn
from .source import RasterInfo, RasterSource


def grid_values(info: RasterInfo) -> dict[str, Any] | None:
    """The grid of a raster, for a report; None without a geotransform. `grid_source` takes it."""
    if info.geotransform is None:
        return None
    return {"geotransform": list(info.geotransform), "crs_wkt": info.crs_wkt}


def grid_source(values: dict[str, Any], size: Size, drawn: Drawn) -> RasterSource:
    """A raster of this grid without pixels. Raises KeyError, TypeError and ValueError for what is no grid."""
    numbers = [float(number) for number in values["geotransform"]]
    if len(numbers) != 6 or numbers[1] * numbers[5] == numbers[2] * numbers[4]:
        raise ValueError(values)
    # All but letters as numbers: QGIS and GDAL give meanings to characters of a raster's name.
    text = "".join(each if each.isalnum() else f"&#{ord(each)};" for each in drawn.to_text())
    xml = (
        f'<VRTDataset rasterXSize="{size.width}" rasterYSize="{size.height}">'
        f"<GeoTransform>{', '.join(map(repr, numbers))}</GeoTransform>"
        f'<Metadata><MDI key="{ITEM}">{text}</MDI></Metadata>'
        '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    return RasterSource(xml, crs_wkt=str(values["crs_wkt"]))
