"""The part of the output that the user wants: polygons, or a rectangle, outside of which it is empty.

As with gdalwarp's cut line, a pixel belongs to a polygon by its centre.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...errors import TiepointError
from ...options import ResultOptions
from ...pair import Size
from ..bindings import gdal
from ..read.grids import Grid, geotransform_of
from ..read.polygons import Polygons, read_polygons
from ..read.source import RasterInfo
from .outside import KINDS, Outside


@dataclass(frozen=True)
class Clip:
    """Polygons on the pixels of the output, integer at pixel centres."""

    polygons: Polygons

    def leave_out(self, piece: gdal.Dataset, x: int, y: int, outside: Outside) -> None:
        """Mark the pixels of a piece that lie outside, in place. x, y: where it begins in the output."""
        size = Size(piece.RasterXSize, piece.RasterYSize)
        empty = ~self.polygons.on(Grid((float(x), float(y)), (1.0, 1.0), size), touched=False)
        if not empty.any():
            return
        for index in range(piece.RasterCount):
            band = piece.GetRasterBand(index + 1)
            alpha = band.GetColorInterpretation() == gdal.GCI_AlphaBand
            value = 0.0 if alpha or outside.nodata is None else outside.nodata
            kind = KINDS[gdal.GetDataTypeName(band.DataType)]
            pixels = np.frombuffer(band.ReadRaster(), kind).reshape(size.shape).copy()
            pixels[empty] = value if kind in (np.float32, np.float64) else np.array(int(value)).astype(kind)
            band.WriteRaster(0, 0, *size, pixels.tobytes())


def clip_of(result: ResultOptions, output: RasterInfo, grid: Grid) -> tuple[Grid, Clip] | None:
    """The part of the output's grid with the polygons, and them on its pixels; None where all is wanted.

    output: the raster whose pixels the grid lies on. Raises TiepointError where the polygons cannot be read
    or lie outside.
    """
    if not result.clip_area.strip():
        return None
    base = output.corner_to_map
    whole = replace(output, size=grid.size, geotransform=geotransform_of(base @ grid.matrix))
    polygons = read_polygons(result.clip_area, whole)
    box = polygons.box_within(grid.size)
    if box is None:
        raise TiepointError("clip_outside")
    start, end = np.floor(box[:2] + 1e-6), np.ceil(box[2:] - 1e-6)
    width, height = np.maximum(end - start, 1).astype(int).tolist()
    origin = (np.array(grid.origin) + start * grid.step).tolist()
    rings = tuple(tuple(ring - start for ring in each) for each in polygons.rings)
    part = Grid((origin[0], origin[1]), grid.step, Size(width, height))
    return part, Clip(replace(polygons, rings=rings))
