"""A raster read on the reference's pixels, window by window, with a worth for each pixel: data or not."""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback, OnlyCancelling
from ...pair import Size
from ..read.grids import Grid, decimated_grid
from ..read.reading import BandReader
from ..read.source import RasterInfo
from ..working.conditioning import border_fill

SAMPLE = 1024  # px, longer side of the copy in which a black border is searched
NO_DATA, BORDER, DATA = 0, 1, 2  # worth of a pixel, rising; BORDER: undeclared black fill
_SNAP = 1e-3  # px; rounding between two geotransforms of one grid


class ReferenceView:
    """Bands of `info`: the reference itself, or a warped raster along its pixel axes."""

    def __init__(
        self,
        info: RasterInfo,
        bands: tuple[int, ...],
        threads: int,
        feedback: Feedback,
        *,
        reference: RasterInfo,
    ) -> None:
        """Raises TiepointError where the raster is turned against the reference, and what reading raises."""
        self.bands = bands
        self._info, self._threads = info, threads
        self._feedback = OnlyCancelling(feedback)  # the readers would report progress of another stage
        self._from_reference = _reference_to(info, reference=reference)
        self._sample = decimated_grid(reference.size, SAMPLE)
        values = self.read(self._sample)
        border = border_fill([np.nan_to_num(band) for band in values])
        self._border = border if border is not None and not border.all() else None
        self._sample_worth = self.worth(values, self._sample)

    def read(self, grid: Grid) -> np.ndarray:
        """(bands, H, W) float32 on `grid` of the reference's pixels, nan where one of them is invalid.

        A grid coarser than the reference takes single pixels, not means, so that percentiles stay the same.
        """
        matrix = self._from_reference @ grid.matrix
        raster_grid = Grid.of_matrix(matrix, grid.size)
        shrink = max(1.0, float(self._from_reference[0, 0]))
        with BandReader(self._info, raster_grid, shrink, self._threads) as reader:
            values = np.stack([reader.read(band, self._feedback, 0.0, 0.0) for band in self.bands])
        values[:, np.isnan(values).any(axis=0)] = np.nan
        return values

    def worth(self, values: np.ndarray, grid: Grid) -> np.ndarray:
        """(H, W) uint8 of `values`, which were read on `grid`: NO_DATA, BORDER or DATA."""
        worth = np.where(np.isfinite(values[0]), np.uint8(DATA), np.uint8(NO_DATA))
        if self._border is None:
            return worth
        places = []
        for axis in (0, 1):
            centres = grid.origin[axis] + (np.arange(grid.size[axis]) + 0.5) * grid.step[axis]
            cell = (centres / self._sample.step[axis]).astype(int)
            places.append(np.clip(cell, 0, self._sample.size[axis] - 1))
        border = self._border[places[1][:, None], places[0][None, :]]
        worth[border & (values == 0).all(axis=0)] = BORDER
        return worth

    def extent(self) -> Grid:
        """The box around its data, in whole pixels of the reference."""
        rows, columns = np.nonzero(self._sample_worth == self._sample_worth.max())
        box = []
        for places, step, end in zip((columns, rows), self._sample.step, self._reference_size()):
            margin = 0 if step == 1.0 else 2  # samples; the data may start and end between them
            low = max(0, int((places.min() - margin) * step))
            high = min(end, int(np.ceil((places.max() + 1 + margin) * step)))
            box.append((low, high - low))
        (x0, width), (y0, height) = box
        return Grid((float(x0), float(y0)), (1.0, 1.0), Size(width, height))

    def _reference_size(self) -> Size:
        width, height = (round(n * step) for n, step in zip(self._sample.size, self._sample.step))
        return Size(width, height)


def _reference_to(info: RasterInfo, *, reference: RasterInfo) -> np.ndarray:
    """(3, 3): corner pixels of the reference -> of the raster, without rotation."""
    relation = np.linalg.solve(info.corner_to_map, reference.corner_to_map)
    reach = float(max(reference.size))
    if min(relation[0, 0], relation[1, 1]) <= 0 or abs(relation[[0, 1], [1, 0]]).max() * reach > _SNAP:
        raise TiepointError("checkerboard_off_grid", name=info.source.name, reference=reference.source.name)
    relation[[0, 1], [1, 0]] = 0.0
    for axis in (0, 1):
        if abs(relation[axis, axis] - 1.0) * reach < _SNAP:
            relation[axis, axis] = 1.0
        if abs(relation[axis, 2] - round(relation[axis, 2])) < _SNAP:
            relation[axis, 2] = round(relation[axis, 2])
    return relation
