"""Where a pair is matched: the user's area in the reference, and the masks of both rasters, on their grids.

The area says where control points lie in the reference. The sensed raster is searched around it, and only
its own mask leaves out parts of it. Pixels that are left out are invalid, like nodata: no keypoint and no
template uses them, and the border makes no edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...messages import text
from ...options import ReadOptions
from ...pair import NEITHER, Pair, Side
from ...wording import side_name
from ..read.grids import Grid
from ..read.mask_raster import read_mask_raster
from ..read.polygons import Polygons, names_polygons, read_polygons
from ..read.source import MINIMUM_SIDE, RasterInfo, RasterSource


@dataclass(frozen=True)
class Matched:
    """What of the working images the user lets match."""

    grid: Grid  # of the reference
    area: np.ndarray | None = None  # bool (H, W) on it, True = inside; None = everywhere
    masked: Pair[float | None] = NEITHER  # share of the pixels read; None = no mask

    def holds(self, points: np.ndarray) -> np.ndarray:
        """(N,) bool: which places (N, 2), native pixels of the reference, lie in the area."""
        if self.area is None:
            return np.ones(len(points), bool)
        with np.errstate(invalid="ignore"):  # beyond a horizon
            place = np.rint(self.grid.lower(points))
            inside = ((place >= 0) & (place < self.grid.size)).all(axis=1)
        column, row = np.where(inside[:, None], place, 0.0).astype(int).T
        return np.asarray(inside & self.area[row, column])


@dataclass(frozen=True)
class Where:
    """The options `area`, `reference_mask` and `sensed_mask` for one pair."""

    infos: Pair[RasterInfo]
    masks: Pair[str]
    area: Polygons | None  # native pixels of the reference

    @classmethod
    def of(cls, infos: Pair[RasterInfo], options: ReadOptions, feedback: Feedback) -> Where:
        """Raises TiepointError where the area cannot be read, and Cancelled."""
        chosen = bool(options.area.strip())
        area = read_polygons(options.area, infos.reference, feedback=feedback) if chosen else None
        return cls(infos, options.masks.map(str.strip), area)

    def box(self) -> np.ndarray | None:
        """(4,) x0, y0, x1, y1, corner pixels of the reference: the area's bounds; None = everywhere.

        Raises TiepointError where the area misses the reference.
        """
        if self.area is None:
            return None
        box = self.area.box_within(self.infos.reference.size)
        if box is None:
            raise TiepointError("area_outside")
        return box

    def left_out(
        self, side: Side, grid: Grid, *, on_reference: bool, feedback: Feedback
    ) -> tuple[np.ndarray | None, np.ndarray | None]:
        """Two bool (H, W) on the grid of a side, None where all pixels are matched: True in its mask, and
        True outside the area.

        on_reference: the grid lies on the reference's pixels, whichever side it is of. Raises TiepointError
        and Cancelled.
        """
        outside = None
        if side == "reference" and self.area is not None:
            outside = ~self.area.on(grid, touched=False)
            if outside.all():
                raise TiepointError("area_outside")
            inside = float(np.count_nonzero(~outside)) * grid.step[0] * grid.step[1]
            feedback.info(text("log_area", percent=100.0 * inside / self.infos.reference.size.area))
        masked = self._masked(side, grid, on_reference, feedback) if self.masks.on(side) else None
        if masked is not None:
            name, share = RasterSource(self.masks.on(side)).name, float(masked.mean())
            feedback.info(text("log_masked", name=name, side=side_name(side), percent=100.0 * share))
        return masked, outside

    def _masked(self, side: Side, grid: Grid, on_reference: bool, feedback: Feedback) -> np.ndarray:
        source, info = RasterSource(self.masks.on(side)), self.infos.on(side)
        frame = self.infos.reference if on_reference else info
        if names_polygons(source.uri):
            return read_polygons(source.uri, frame, info.crs_wkt, feedback).on(grid, touched=True)
        return read_mask_raster(source, info, grid, frame, feedback)


def check_area(grid: Grid) -> None:
    """Raise TiepointError where the area has too few pixels on its grid to be matched."""
    if min(grid.size) < MINIMUM_SIDE:
        raise TiepointError(
            "area_too_small", width=grid.size.width, height=grid.size.height, least=MINIMUM_SIDE
        )


def leave_out(bands: list[np.ndarray], left_out: tuple[np.ndarray | None, ...], name: str) -> None:
    """Make the pixels that are left out invalid (nan) in all bands (H, W), in place.

    Raises TiepointError where none is left. name: of the raster.
    """
    regions = [region for region in left_out if region is not None]
    if not regions:
        return
    known = np.isfinite(bands[0]).any()
    for band in bands:
        for region in regions:
            band[region] = np.nan
    if known and not np.isfinite(bands[0]).any():
        raise TiepointError("area_without_pixels", name=name)
