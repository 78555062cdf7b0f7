"""Pixel grids: geotransforms as 3 x 3 matrices, and windows with a step on a raster's own pixels.

"Corner" pixels are GDAL's: (0, 0) is the outer corner of the top-left pixel, whose centre is (0.5, 0.5).
Everything else in Tiepoint counts from pixel centres; the two differ by 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...pair import Size

# How QGIS shows a raster without georeferencing: one map unit per pixel, y upward.
PIXEL_GEOTRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
# GDAL takes the identity geotransform for "none". So frames of plain pixels are shifted by this offset: it is
# exact in binary, and no pixel grid starts there by chance.
FRAME_OFFSET = 1024.5


def corner_matrix(geotransform: tuple[float, ...]) -> np.ndarray:
    """(3, 3) float64: corner pixels -> map, from a GDAL geotransform (rotated ones too)."""
    x0, dx_col, dx_row, y0, dy_col, dy_row = geotransform
    return np.array([[dx_col, dx_row, x0], [dy_col, dy_row, y0], [0.0, 0.0, 1.0]])


def geotransform_of(matrix: np.ndarray) -> tuple[float, ...]:
    """The GDAL geotransform of an affine corner-pixel matrix."""
    (a, b, c), (d, e, f) = matrix[:2].tolist()
    return (c, a, b, f, d, e)


def shift(x: float, y: float) -> np.ndarray:
    """(3, 3) translation."""
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def resized(*, source: Size, target: Size) -> np.ndarray:
    """(3, 3): pixel centres of a picture of the size `source` -> of the same picture at the size `target`."""
    across, down = target.width / source.width, target.height / source.height
    return shift(-0.5, -0.5) @ np.diag([across, down, 1.0]) @ shift(0.5, 0.5)


@dataclass(frozen=True)
class Grid:
    """A window on a raster's pixels, read or written at a step; it may reach beyond the raster."""

    origin: tuple[float, float]  # corner pixel of the raster where the window starts
    step: tuple[float, float]  # raster pixels per grid pixel
    size: Size  # grid pixels

    @property
    def matrix(self) -> np.ndarray:
        """(3, 3) float64: corner pixels of the grid -> corner pixels of the raster."""
        return np.array([[self.step[0], 0.0, self.origin[0]], [0.0, self.step[1], self.origin[1]], [0, 0, 1]])

    @classmethod
    def of_matrix(cls, matrix: np.ndarray, size: Size) -> Grid:
        """The grid of a matrix (3, 3) as of `matrix`, which must be without rotation."""
        step = float(matrix[0, 0]), float(matrix[1, 1])
        return cls((float(matrix[0, 2]), float(matrix[1, 2])), step, size)

    def lift(self, points: np.ndarray) -> np.ndarray:
        """Pixel centres of the grid (N, 2) -> pixel centres of the raster (N, 2)."""
        return (np.asarray(points, dtype=np.float64) + 0.5) * self.step + self.origin - 0.5

    def lower(self, points: np.ndarray) -> np.ndarray:
        """The inverse: pixel centres of the raster (N, 2) -> pixel centres of the grid (N, 2)."""
        return (np.asarray(points, dtype=np.float64) + 0.5 - self.origin) / self.step - 0.5


def decimated_grid(size: Size, longest: float) -> Grid:
    """A grid over the whole raster, the longer side decimated to at most `longest` pixels."""
    step = max(1.0, max(size) / longest)
    width, height = (max(1, int(side / step + 1e-9)) for side in size)
    return Grid((0.0, 0.0), (size.width / width, size.height / height), Size(width, height))


def grid_over(box: np.ndarray, longest: float) -> Grid:
    """A grid over a box (x0, y0, x1, y1) of corner pixels, the longer side decimated to at most about
    `longest` pixels."""
    step = max(1.0, float((box[2:] - box[:2]).max()) / longest)
    width, height = np.maximum(np.round((box[2:] - box[:2]) / step), 1).astype(int).tolist()
    steps = float((box[2] - box[0]) / width), float((box[3] - box[1]) / height)
    return Grid((float(box[0]), float(box[1])), steps, Size(width, height))


def decimated_window(box: np.ndarray, longest: float) -> Grid:
    """As `decimated_grid`, over a window (x0, y0, x1, y1) of whole corner pixels."""
    grid = decimated_grid(Size(*(box[2:] - box[:2]).astype(int).tolist()), longest)
    return replace(grid, origin=(float(box[0]), float(box[1])))


def lattice(box: np.ndarray, count: int) -> np.ndarray:
    """(count * count, 2): evenly spaced points over a box (x0, y0, x1, y1) with its borders, row by row."""
    x0, y0, x1, y1 = box
    x, y = np.meshgrid(np.linspace(x0, x1, count), np.linspace(y0, y1, count))
    return np.column_stack([x.ravel(), y.ravel()])
