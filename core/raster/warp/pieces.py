"""The warp, piece by piece, so that progress and cancelling hold to its end, and memory is bounded.

gdal.Warp into a file leaves gigabytes of pixels in GDAL's cache, which are compressed when it is closed: a
minute without a word that cannot be ended. So each piece is warped in memory, written and compressed before
the next one. The pieces are whole blocks of the file; no block is compressed twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from ...pair import Size
from ..bindings import gdal
from ..read.gdal_calls import GdalLog, Progress, run_warp
from ..read.grids import FRAME_OFFSET, Grid, geotransform_of, shift
from .aggregates import AGGREGATES, hide_outside
from .inverse_lattice import InverseLattice
from .placement import Placement, transformer_options

# Bytes of a piece: 8 MB are compressed in 0.1 to 0.2 s by one thread, which a cancelled run may wait.
PIECE = 8 << 20


def warp_in_pieces(
    view: gdal.Dataset,
    target: gdal.Dataset,
    placement: Placement,
    grid: Grid,
    progress: Progress,
    log: GdalLog,
    after: Callable[[gdal.Dataset, int, int], None] | None = None,
    **how: Any,
) -> bool:
    """Warp `view` into `target`, an open file of the size of `grid`; False where it failed or was cancelled.

    view: lies in the frame of output pixels (see placement). after: changes each piece, given where it begins
    in the output, before it is written. how: WarpOptions of gdal.Warp.
    """
    pieces = list(_pieces(target))
    for index, (x, y, size) in enumerate(pieces):
        part = progress.part(index / len(pieces), (index + 1) / len(pieces))
        piece = _piece_of(target, size)
        frame = shift(FRAME_OFFSET - grid.origin[0], FRAME_OFFSET - grid.origin[1]) @ grid.matrix
        piece.SetGeoTransform(geotransform_of(frame @ shift(x, y)))
        with transformer_options(placement_at(placement, x, y, size)) as method:
            if not run_warp(part, log, source=view, target=piece, transformerOptions=method, **how):
                return False
            if how["resampleAlg"] in AGGREGATES and not hide_outside(
                piece, view, method, part.part(1.0, 1.0), log, **how
            ):
                return False
        if after is not None:
            after(piece, x, y)
        if not _written(piece, target, x, y, size):
            return False
        if not part(1.0):
            return False
    return True


def placement_at(placement: Placement, x: int, y: int, size: Size) -> Placement:
    """The placement for a piece of the output that starts at pixel (x, y); its lattice counts from there."""
    lattice = placement.inverse
    if lattice is None:
        return placement
    step = lattice.step
    left, top = max(0, x // step - 1), max(0, y // step - 1)  # averages ask for corners, before the centre
    right, bottom = (x + size.width - 1) // step + 3, (y + size.height - 1) // step + 3
    nodes = lattice.sensed[top:bottom, left:right]
    first = lattice.first[0] + left * step - x, lattice.first[1] + top * step - y
    return replace(placement, inverse=InverseLattice(nodes, step, lattice.deviation, first))


def _pieces(target: gdal.Dataset) -> Iterator[tuple[int, int, Size]]:
    """Left, top and size of the pieces, row by row."""
    band = target.GetRasterBand(1)
    block = Size(*band.GetBlockSize())
    pixel = sum(
        gdal.GetDataTypeSize(target.GetRasterBand(i + 1).DataType) // 8 for i in range(target.RasterCount)
    )
    width = min(target.RasterXSize, _whole(block.width, int((PIECE / pixel) ** 0.5)))
    height = min(target.RasterYSize, _whole(block.height, PIECE // (pixel * width)))
    for y in range(0, target.RasterYSize, height):
        for x in range(0, target.RasterXSize, width):
            yield x, y, Size(min(width, target.RasterXSize - x), min(height, target.RasterYSize - y))


def _whole(block: int, side: int) -> int:
    """The largest multiple of `block` up to `side`, at least one."""
    return max(1, side // block) * block


def _piece_of(target: gdal.Dataset, size: Size) -> gdal.Dataset:
    """An empty dataset in memory with the bands of `target`."""
    band = target.GetRasterBand(1)
    kind = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE")  # GDAL before 3.7
    piece = gdal.GetDriverByName("MEM").Create(
        "",
        size.width,
        size.height,
        target.RasterCount,
        band.DataType,
        options=[f"PIXELTYPE={kind}"] if kind else [],
    )
    for index in range(target.RasterCount):
        source, copy = target.GetRasterBand(index + 1), piece.GetRasterBand(index + 1)
        copy.SetColorInterpretation(source.GetColorInterpretation())  # the warp asks for the alpha band
        alpha = source.GetColorInterpretation() == gdal.GCI_AlphaBand
        if source.GetNoDataValue() is not None and not alpha:  # a GeoTIFF has one for all of its bands
            copy.SetNoDataValue(source.GetNoDataValue())
            copy.Fill(source.GetNoDataValue())  # the warp leaves out what has no source at all
    return piece


def _written(piece: gdal.Dataset, target: gdal.Dataset, x: int, y: int, size: Size) -> bool:
    """Write the piece and have its blocks compressed; the file's directory is written at the end alone."""
    try:
        pixels = piece.ReadRaster()
        if pixels is None or target.WriteRaster(x, y, *size, pixels) != 0:
            return False
        for index in range(target.RasterCount):
            target.GetRasterBand(index + 1).FlushCache()
    except RuntimeError:
        return False
    return True
