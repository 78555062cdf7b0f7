"""The pair as it is matched: two float images on their working grids, and the maps back to native pixels.

A pair with common georeferencing is read onto one grid along the reference's pixel axes, at the coarser of
the two resolutions and cropped to the overlap; the georeferencing becomes the prior. Otherwise each raster
keeps its own pixels. Sides longer than the option max_working_size are decimated by averaging.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ... import working_files
from ...errors import NoOverlap, TiepointError, disk_is_full, temporary_space
from ...feedback import Feedback
from ...figure_text import figure
from ...messages import text
from ...options import RegistrationOptions
from ...pair import Pair, Prior, Side, Size
from ...wording import all_of, side_name
from ..read.gdal_calls import closing_datasets
from ..read.georeferencing import PixelLink, same_crs
from ..read.grids import Grid, decimated_grid, decimated_window, lattice, shift
from ..read.reading import BandReader
from ..read.source import MINIMUM_SIDE, RasterInfo, check_bands
from .conditioning import border_fill, combine, dilated
from .where import Matched, Where, check_area, leave_out

# Up to this ratio of the pixel sizes the reference keeps its own pixels: resampling both rasters costs more
# accuracy than less than a tenth of resolution brings.
SAME_RESOLUTION = 1.1
_AWAY = (10.0, 30.0, 100.0, 300.0)  # px
MOSTLY = 0.9  # share of a raster from which on it counts as read whole


@dataclass(frozen=True)
class WorkingPair:
    """Result of make_working_pair; the images are .npy files in its folder."""

    infos: Pair[RasterInfo]
    georeferenced: bool  # the georeferencing is used as the prior
    grids: Pair[Grid]  # both on the reference's pixels when georeferenced, else each on its raster's own
    radius: float  # search radius around the georeferencing, working px; 0 where it is not used
    cropped: bool  # a good part of one raster lies too far from the other to be read
    matched: Matched  # what the user lets match
    _link: PixelLink | None

    @property
    def sizes(self) -> Pair[Size]:
        """The sizes of the working images."""
        return self.grids.map(lambda grid: grid.size)

    def prior(self) -> Prior | None:
        """Sensed -> reference working pixels by the georeferencing; None where it is not used."""
        if not self.georeferenced:
            return None
        corners = np.linalg.inv(self.grids.reference.matrix) @ self.grids.sensed.matrix
        return Prior.of(shift(-0.5, -0.5) @ corners @ shift(0.5, 0.5), self.radius)

    def lift_reference(self, points: np.ndarray) -> np.ndarray:
        """Working pixels of the reference (N, 2) -> its native pixels, float64."""
        return self.grids.reference.lift(points)

    def lower_reference(self, points: np.ndarray) -> np.ndarray:
        """Native pixels of the reference (N, 2) -> its working pixels, float64."""
        return self.grids.reference.lower(points)

    def lift_sensed(self, points: np.ndarray) -> np.ndarray:
        """Working pixels of the sensed image (N, 2) -> native sensed pixels, float64."""
        lifted = self.grids.sensed.lift(points)
        return lifted if self._link is None else self._link.to_sensed(lifted)

    def lower_sensed(self, points: np.ndarray) -> np.ndarray:
        """Native sensed pixels (N, 2) -> working pixels of the sensed image, float64."""
        return self.grids.sensed.lower(points if self._link is None else self._link.to_reference(points))

    def shrunk(self, pixel_ratio: float) -> float:
        """How much larger a working pixel is than a native one, of the raster with the larger pixels.

        pixel_ratio: side of a sensed pixel in reference pixels.
        """
        working = self.grids.map(lambda grid: max(grid.step))
        sensed = working.sensed * (1.0 if self.georeferenced else pixel_ratio)
        return max(working.reference, sensed) / max(1.0, pixel_ratio)


@closing_datasets
def make_working_pair(
    infos: Pair[RasterInfo],
    options: RegistrationOptions,
    folder: Path,
    feedback: Feedback,
    *,
    by_coordinates: bool = True,
) -> WorkingPair:
    """Read both rasters and write reference.npy, reference_mask.npy, sensed.npy, sensed_mask.npy.

    Images are float32 (H, W) in [0, 1], masks bool (H, W), True = valid; np.load(mmap_mode="r") opens them.
    by_coordinates: False = the georeferencing is not used, whatever the options say.
    Raises TiepointError (unreadable, no overlap, all nodata, one colour ...) and Cancelled.
    """
    feedback.progress("read", 0.0)
    infos.with_each(options.read.bands, check_bands)
    wanted = options.read.use_georeferencing and by_coordinates
    link = _link(infos, feedback) if wanted else None
    where = Where.of(infos, options.read, feedback)
    planned = _planned(infos, link, options, where.box())
    matched = _written(infos, link, planned, where, _Images(options, folder, feedback))
    feedback.progress("read", 1.0)
    return WorkingPair(
        infos, link is not None, planned.grids, planned.radius, planned.cropped, matched, _link=link
    )


@dataclass(frozen=True)
class _Planned:
    """The parts of a pair that are read."""

    grids: Pair[Grid]  # with a link: both on the reference's pixels, with one step
    pixel_ratio: float = 1.0  # side of a sensed pixel in reference pixels
    radius: float = 0.0  # of the search, working px
    cropped: bool = False


def _planned(
    infos: Pair[RasterInfo], link: PixelLink | None, options: RegistrationOptions, area: np.ndarray | None
) -> _Planned:
    """area: corner pixels of the reference that the user chose; None = all."""
    if link is not None:
        planned = _overlap(infos, link, options, area)
    else:
        longest = options.read.max_working_size
        grids = infos.map(lambda info: decimated_grid(info.size, longest))
        if area is not None:
            grids = replace(grids, reference=decimated_window(_whole_pixels(area), longest))
        planned = _Planned(grids)
    if area is not None:
        check_area(planned.grids.reference)
    for grid in planned.grids.both:
        _check_size(grid, link is not None)
    return planned


def _written(
    infos: Pair[RasterInfo], link: PixelLink | None, planned: _Planned, where: Where, images: _Images
) -> Matched:
    """Read and write both images; what was left out of them."""
    grids, threads, feedback = planned.grids, images.options.threads, images.feedback
    mask, outside = where.left_out("reference", grids.reference, on_reference=True, feedback=feedback)
    sensed_mask, _ = where.left_out("sensed", grids.sensed, on_reference=link is not None, feedback=feedback)
    steps = grids.map(lambda grid: max(grid.step))
    with BandReader(infos.reference, grids.reference, steps.reference, threads) as reader:
        images.write(reader, "reference", (mask, outside))
    shrink, onto = steps.sensed / planned.pixel_ratio, None if link is None else infos.reference
    with BandReader(infos.sensed, grids.sensed, shrink, threads, reference=onto) as reader:
        images.write(reader, "sensed", (sensed_mask,))
    shares = Pair(reference=mask, sensed=sensed_mask).map(_share)
    return Matched(grids.reference, None if outside is None else ~outside, shares)


@dataclass(frozen=True)
class _Images:
    """Reads the images of a pair and writes them to a folder."""

    options: RegistrationOptions
    folder: Path
    feedback: Feedback

    def write(self, reader: BandReader, side: Side, left_out: tuple[np.ndarray | None, ...]) -> None:
        """Write image and mask of a side. left_out: (H, W) bool each, what the user does not want matched."""
        name = reader.info.source.name
        raw = self._bands(reader, side)
        leave_out(raw, left_out, name)
        image, mask = combine(raw, self.options.read.stretch_percentiles, name)
        self.feedback.check()
        try:
            working_files.save(self.folder, side, image, mask)
        except OSError as error:
            if not disk_is_full(error):
                raise
            raise TiepointError(
                "working_reference_unwritable" if side == "reference" else "working_sensed_unwritable",
                reason=os.strerror(errno.ENOSPC),
                **temporary_space(),
            ) from error

    def _bands(self, reader: BandReader, side: Side) -> list[np.ndarray]:
        """The bands of a side on its grid, (H, W) float32 each, nan where invalid or a border is."""
        bands, feedback = self.options.read.bands.on(side), self.feedback
        start, share = (0.0 if side == "reference" else 0.5), 0.5 / len(bands)
        fills = reader.leave_out_fills(bands)
        if fills:
            listed = all_of([figure(value, ".6g") for value in fills])
            feedback.info(text("log_fills_left_out", side=side_name(side), values=listed))
        raw = [
            reader.read(band, feedback, start + share * i, start + share * (i + 1))
            for i, band in enumerate(bands)
        ]
        feedback.check()
        if not reader.declares_invalid(bands):
            fill = border_fill(raw, lossy=reader.may_be_lossy(bands))
            if fill is not None and not fill.all() and not reader.has_few_values(bands):
                feedback.info(text("log_border_left_out", side=side_name(side)))
                for band in raw:
                    band[fill] = np.nan
        elif reader.mixes_at_edges(bands):
            invalid = dilated(np.isnan(raw[0]))
            raw[0][invalid] = np.nan
        return raw


def _link(infos: Pair[RasterInfo], feedback: Feedback) -> PixelLink | None:
    """The link between both rasters; None where each is matched in its own pixels."""
    reference, sensed = infos.reference, infos.sensed
    _log_placing(infos, feedback)
    if not (reference.placed and sensed.placed):
        return None
    if bool(reference.crs_wkt) != bool(sensed.crs_wkt):
        lacking = sensed if reference.crs_wkt else reference
        feedback.info(text("log_crs_lacking", name=lacking.source.name))
        return None
    if not same_crs(reference.crs_wkt, sensed.crs_wkt):
        feedback.info(text("log_reprojected"))
    return PixelLink(infos)


def _log_placing(infos: Pair[RasterInfo], feedback: Feedback) -> None:
    """Log what places a raster that has no geotransform, or does not."""
    for info in infos.both:
        if info.unplaced_by:
            feedback.info(text("log_unplaced", name=info.source.name, means=info.unplaced_by))
        elif info.source.shown:
            feedback.info(text("log_shown_by", name=info.source.name, means=info.placed_by))
        elif info.placing is not None:
            feedback.info(text("log_placed_by", name=info.source.name, means=info.placing.means))
            if not info.placing.sure:
                feedback.info(text("log_placed_roughly", pixels=info.placing.error))


def _overlap(
    infos: Pair[RasterInfo], link: PixelLink, options: RegistrationOptions, area: np.ndarray | None
) -> _Planned:
    """Both rasters cropped to the parts that can match. area: corner pixels of the reference; None = all."""
    fulls = Pair(  # corner pixels of the reference
        reference=np.array([0.0, 0.0, *infos.reference.size]),
        sensed=_footprint(infos.map(lambda info: info.size), link),
    )
    radius = options.read.search_radius / infos.reference.map_unit
    if radius <= 0:
        drawn = infos.reference.drawn
        cut = drawn is not None and drawn.cut  # how far coordinates are off is no matter of the area
        overlap = fulls.sensed if cut else _intersection(fulls.sensed, fulls.reference)
        radius = float(max(overlap[2:] - overlap[:2])) / 4
        if area is not None:  # else a small area would be read at the resolution of a large search
            radius = min(radius, float(max(area[2:] - area[:2])))
    elif infos.sensed.placing is not None:  # somebody set it, for coordinates alone
        radius += infos.sensed.placing.worst * float(np.sqrt(_area(fulls.sensed) / infos.sensed.size.area))
    if area is not None:
        fulls = replace(fulls, reference=area)
    # Positions may be wrong by the radius: each raster is needed that far around the other.
    windows = Pair(
        reference=_whole_pixels(
            _intersection(_grown(fulls.sensed, radius), fulls.reference, area is not None)
        ),
        sensed=_whole_pixels(_intersection(_grown(fulls.reference, radius), fulls.sensed)),
    )
    extents = windows.map(lambda window: window[2:] - window[:2])
    centre = (windows.reference[:2] + windows.reference[2:]) / 2 - 0.5
    pixel_ratio = _reference_pixels_per_sensed_pixel(centre, link)
    step = pixel_ratio if pixel_ratio > SAME_RESOLUTION else 1.0
    longest = max(float(max(extent)) for extent in extents.both)
    step = max(step, longest / options.read.max_working_size)
    size = Size(*(max(1, int(side / step + 1e-9)) for side in extents.reference))
    dx, dy = (float(side) for side in extents.reference / size)
    columns, rows = np.ceil(extents.sensed / (dx, dy) - 1e-9).astype(int).tolist()
    grids = windows.with_each(
        Pair(reference=size, sensed=Size(columns, rows)),
        lambda window, size: Grid((float(window[0]), float(window[1])), (dx, dy), size),
    )
    kept = windows.with_each(fulls, lambda window, full: _area(window) / _area(full))
    return _Planned(grids, pixel_ratio, radius / float(np.sqrt(dx * dy)), min(kept.both) < MOSTLY)


def _footprint(sizes: Pair[Size], link: PixelLink) -> np.ndarray:
    """Box (x0, y0, x1, y1) of the sensed raster in corner pixels of the reference."""
    corners = link.to_reference(lattice(np.array([0, 0, *sizes.sensed]), 33) - 0.5) + 0.5
    if np.isfinite(corners).all():
        return _box(corners)
    # The sensed raster leaves the domain of the reference's CRS (a world map): map the reference instead.
    inside = lattice(np.array([0, 0, *sizes.reference]), 129)
    placed = link.to_sensed(inside - 0.5) + 0.5
    with np.errstate(invalid="ignore"):
        covered = ((placed >= 0) & (placed <= sizes.sensed)).all(axis=1)
    if not covered.any():
        raise _no_overlap()
    spacing = np.array(sizes.reference) / 128
    x0, y0, x1, y1 = _box(inside[covered])
    return np.array([x0 - spacing[0], y0 - spacing[1], x1 + spacing[0], y1 + spacing[1]])


def _reference_pixels_per_sensed_pixel(centre: np.ndarray, link: PixelLink) -> float:
    """Side of a sensed pixel in reference pixels near `centre` (reference pixel centres)."""
    halves = np.array([[-0.5, 0.0], [0.5, 0.0], [0.0, -0.5], [0.0, 0.5]])
    for away in (0.0, *_AWAY):  # where nothing is known in the middle, as without heights there
        for turn in halves if away else halves[:1]:
            around = link.to_sensed(centre + 2 * away * turn + halves)
            if np.isfinite(around).all():
                jacobian = np.column_stack([around[1] - around[0], around[3] - around[2]])
                area = abs(float(np.linalg.det(jacobian)))
                return 1.0 / np.sqrt(area) if area > 0 else 1.0
    return 1.0


def _box(points: np.ndarray) -> np.ndarray:
    return np.concatenate([points.min(axis=0), points.max(axis=0)])


def _area(box: np.ndarray) -> float:
    return float((box[2] - box[0]) * (box[3] - box[1]))


def _grown(box: np.ndarray, margin: float) -> np.ndarray:
    return box + np.array([-margin, -margin, margin, margin])


def _intersection(box: np.ndarray, limit: np.ndarray, of_area: bool = False) -> np.ndarray:
    low, high = np.maximum(box[:2], limit[:2]), np.minimum(box[2:], limit[2:])
    if (high - low <= 0).any():
        raise TiepointError("area_outside") if of_area else _no_overlap()
    return np.concatenate([low, high])


def _whole_pixels(box: np.ndarray) -> np.ndarray:
    """The box rounded outward to whole pixels."""
    return np.concatenate([np.floor(box[:2] + 1e-6), np.ceil(box[2:] - 1e-6)])


def _share(region: np.ndarray | None) -> float | None:
    return None if region is None else float(region.mean())


def _check_size(grid: Grid, cropped: bool) -> None:
    if min(grid.size) >= MINIMUM_SIDE:
        return
    if cropped:
        raise NoOverlap("overlap_too_small", width=grid.size.width, height=grid.size.height)
    raise TiepointError("working_image_too_narrow", width=grid.size.width, height=grid.size.height)


def _no_overlap() -> NoOverlap:
    return NoOverlap("no_overlap")
