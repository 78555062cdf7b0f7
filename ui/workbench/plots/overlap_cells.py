"""The cells over the overlap of both rasters that should hold points; see core.points.quality."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ....core.geometry.transforms import Transform
from ....core.pair import Pair
from ....core.points.quality import CELLS
from ....core.raster.read.source import RasterInfo

_CORNERS = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
_LATTICE = 64  # places along a side of the sensed raster that say which cells it covers


@dataclass(frozen=True)
class OverlapCells:
    """CELLS x CELLS cells of the overlap's bounding box; `covered`: (column, row) of those in the overlap."""

    low: np.ndarray = field(default_factory=lambda: np.zeros(2))  # reference pixels
    extent: np.ndarray = field(default_factory=lambda: np.ones(2))
    covered: frozenset[tuple[int, int]] = frozenset()

    @classmethod
    def of(cls, transform: Transform | None, infos: Pair[RasterInfo]) -> OverlapCells:
        """transform: sensed pixels to reference pixels; None = no cells."""
        if transform is None:
            return cls()
        lines = [np.linspace(0, size - 1, _LATTICE) for size in infos.sensed.size]
        places = transform.apply(np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2))
        last = np.array(infos.reference.size) - 0.5
        places = places[((places >= -0.5) & (places <= last)).all(axis=1)]
        if not len(places):
            return cls()
        found = cls(places.min(axis=0), np.maximum(np.ptp(places, axis=0), 1e-9))
        return cls(found.low, found.extent, frozenset(map(tuple, found.index_of(places).tolist())))

    def index_of(self, places: np.ndarray) -> np.ndarray:
        """(N, 2) column and row of the cells of places (N, 2), reference pixels; outside: the nearest."""
        shares = np.nan_to_num((places - self.low) / self.extent)
        return np.clip((shares * CELLS).astype(int), 0, CELLS - 1)

    def outline(self, cell: tuple[int, int]) -> np.ndarray:
        """(4, 2) corners, reference pixels."""
        return (np.array(cell) + _CORNERS) / CELLS * self.extent + self.low

    def empty(self, places: np.ndarray) -> list[tuple[int, int]]:
        """Cells of the overlap without one of the places (N, 2), reference pixels."""
        return sorted(self.covered - set(map(tuple, self.index_of(places).tolist())))
