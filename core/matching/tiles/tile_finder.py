"""Tiles of one image found in the other by the directions of their edges, independent of brightness.

Under a supposed turn and scale, each tile is searched in the whole other image, or near a predicted place, by
one correlation of direction fields. Many tiles that agree on one transform are as good as many matched
keypoints, but no keypoint has to be found twice: so radar, maps and infrared images are matched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import apply_affine, scale_of
from ...geometry.parabola import summit
from ...geometry.transforms import MatrixTransform
from ...pair import OTHER, Side
from ..estimate.consensus import PointMatches
from .spectra import conjugate, correlated, spectrum
from .turned_fields import TurnedFields, averaged, direction_field

TILE = 48  # px of the shrunk image
STEP = 40  # px between tiles: they hardly overlap, so that they are nearly independent
POOL = 2  # px, side of the squares that a quick search averages
LARGEST = 2  # side of the searched image over that of the image that tiles are cut from (roots of the areas)
TOLERANCE = 3.0  # px of the shrunk image, between a tile and the transform it agrees with
_LEAST_VALID = 0.5  # of a tile
_LEAST_CORRELATION = 0.1  # below, the searched part has almost no structure; by chance the best is over 0.3
_LEAST_ENERGY = 1e-3  # of a tile, per pixel
_WEAK_WINDOW = 0.3  # of the median tile's energy: the least by which a window is normalised
_BESIDE = 8  # px around an avoided place that are left out, too
_SPECTRUM_STEP = 64  # px: images of nearly one size share the tiles' spectra
_SPECTRA = 160_000_000  # bytes of spectra that are kept


@dataclass(frozen=True)
class TileMatches(PointMatches):
    """K tiles and the best place of each; ratio: in [0, 1], one minus the correlation there."""

    side: float  # px of the reference, of a tile


class TileFinder:
    """A pair of images: tiles of the one that covers less ground are found in the other."""

    def __init__(self, fields: TurnedFields) -> None:
        """fields: of the reference and the sensed image."""
        self._fields = fields
        self.canvases = fields.canvases
        self._tiles: dict[tuple[Side, float, int], _Tiles] = {}

    def find(
        self,
        linear: np.ndarray,
        side: int,
        near: MatrixTransform | None = None,
        radius: float = np.inf,
        avoid: MatrixTransform | None = None,
        quick: bool = False,
    ) -> TileMatches:
        """The best place of each tile, the sensed image turned and scaled by `linear` (2, 2), sensed to
        reference.

        side: px, root of the area to which the image that covers less ground is shrunk. near: the predicted
        transform, sensed to reference; only places within `radius` px of the reference from the predicted
        ones are searched. avoid: a transform whose places, and those beside, are left out. quick: at half
        the detail.
        """
        scale = scale_of(linear)
        cut, to_cut = self._cut_from(linear)
        apart = near is not None and self._far_larger(cut, to_cut)
        shrink = self._shrink(cut, to_cut, side, limited=not apart)
        pool = POOL if quick else 1
        if (cut, shrink, pool) not in self._tiles:
            self._tiles[cut, shrink, pool] = self._cut(cut, shrink, pool)
        tiles = self._tiles[cut, shrink, pool]
        centres = tiles.centres / shrink
        pixel = (scale if cut == "sensed" else 1.0) / shrink  # of the tiles, in px of the reference

        def in_other(transform: MatrixTransform) -> np.ndarray:
            """The tiles' centres in px of the searched image."""
            values = transform.values if cut == "sensed" else np.linalg.inv(transform.values)
            return apply_affine(values, centres)

        if apart and near is not None and len(centres):
            half = (radius / pixel + 2 * TILE) / (shrink * scale_of(to_cut))
            shape = self.canvases.images.on(OTHER[cut]).shape
            corner, rows, columns = _around(in_other(near), half, shape)
            canvas, valid, shift = self.canvases.of_part(OTHER[cut], rows, columns, shrink * to_cut)
            shift = shift - corner @ (shrink * to_cut).T
            field = averaged(direction_field(canvas, valid), pool)
        else:
            field, valid, shift = self._fields.under(OTHER[cut], shrink * to_cut, pool)

        def on_canvas(transform: MatrixTransform | None) -> np.ndarray | None:
            return None if transform is None else in_other(transform) @ (shrink * to_cut).T + shift

        area = float(np.count_nonzero(valid))
        reach = 0 if near is None else max(2, round(min(radius / pixel, max(valid.shape))))
        if (2 * reach + 1) ** 2 >= area:  # searching the whole image is less work
            near = None
        predicted = on_canvas(near)
        if predicted is not None:
            area = _searched_area(valid, predicted, reach)
        places, ratio = tiles.found_in(field, predicted, reach, on_canvas(avoid))
        found = (places - shift) @ np.linalg.inv(shrink * to_cut).T
        known = np.isfinite(found).all(axis=1)
        sensed, reference = (centres, found) if cut == "sensed" else (found, centres)
        return TileMatches(
            sensed[known], reference[known], ratio[known], TOLERANCE * pixel, area * pixel**2, TILE * pixel
        )

    def _cut(self, side: Side, shrink: float, pool: int) -> _Tiles:
        """The tiles of an image; of a reference that was there before, those of then."""

        def make() -> _Tiles:
            canvas, valid, _ = self.canvases.of(side, shrink * np.eye(2))
            return _Tiles(direction_field(canvas, valid), valid, pool)

        cache = self._fields.cache if side == "reference" else None
        return make() if cache is None else cache.get(("tiles", shrink, pool), make)

    def detail(self, linear: np.ndarray, side: int) -> float:
        """The factor by which `find` shrinks the image that tiles are cut from; 1 = it is not shrunk."""
        return self._shrink(*self._cut_from(linear), side)

    def _cut_from(self, linear: np.ndarray) -> tuple[Side, np.ndarray]:
        """The image that covers less ground, and the map (2, 2) to it."""
        area = self.canvases.images.map(lambda image: image.size)
        if area.reference <= 1.1 * area.sensed * abs(np.linalg.det(linear)):
            return "reference", linear
        return "sensed", np.linalg.inv(linear)

    def _area(self, side: Side) -> int:
        """px² of an image."""
        return self.canvases.images.on(side).size

    def ratio(self, linear: np.ndarray) -> float:
        """Side of the image that covers more ground over that of the other: roots of areas on the ground."""
        cut, to_cut = self._cut_from(linear)
        return float(np.sqrt(self._area(OTHER[cut]) * abs(np.linalg.det(to_cut)) / self._area(cut)))

    def _far_larger(self, cut: Side, to_cut: np.ndarray) -> bool:
        """Whether the other image is so large that, near a prior, only a part of it should be turned."""
        scale = abs(np.linalg.det(to_cut))
        return bool(self._area(OTHER[cut]) * scale > (2 * LARGEST) ** 2 * self._area(cut))

    def _shrink(self, cut: Side, to_cut: np.ndarray, side: int, limited: bool = True) -> float:
        """The factor by which the image that tiles are cut from is shrunk. limited: all of the other image is
        searched, which bounds its size."""
        scale = scale_of(to_cut)
        shrink = min(1.0, 1.0 / scale, side / float(np.sqrt(self._area(cut))))
        if limited:
            shrink = min(shrink, LARGEST * side / (float(np.sqrt(self._area(OTHER[cut]))) * scale))
        return shrink if shrink == 1.0 else float(np.floor(100.0 * shrink) / 100.0) or shrink


class _Tiles:
    """The tiles of one field. Inside, places are px of the pooled field; outside, of the field."""

    def __init__(self, field: np.ndarray, mask: np.ndarray, pool: int) -> None:
        """field (H, W, 2), mask (H, W) bool. pool: px, side of the squares that are averaged beforehand."""
        self._pool, self._side = pool, TILE // pool
        self._parts: list[np.ndarray] = []
        self._energy: list[float] = []
        self._spectra: dict[tuple[int, ...], list[np.ndarray]] = {}
        field, share = averaged(field, pool), averaged(mask.astype(np.float32), pool)
        corners = []
        for y, x in _corners(share.shape, self._side, STEP // pool):
            here = slice(y, y + self._side), slice(x, x + self._side)
            energy = float(np.sum(field[here] ** 2))
            if share[here].mean() >= _LEAST_VALID and energy > _LEAST_ENERGY * self._side**2:
                corners.append((x, y))
                self._parts.append(field[here])
                self._energy.append(energy)
        self._weak = _WEAK_WINDOW * (float(np.median(self._energy)) if self._energy else 1.0)
        self._middle = (self._side - 1) / 2
        corner = np.array(corners, dtype=np.float64).reshape(-1, 2)
        self.centres = self._out(corner + self._middle)

    def _out(self, places: np.ndarray) -> np.ndarray:
        return places * self._pool + (self._pool - 1) / 2

    def _in(self, places: np.ndarray) -> np.ndarray:
        return (places - (self._pool - 1) / 2) / self._pool

    def found_in(
        self, field: np.ndarray, near: np.ndarray | None, reach: int, avoid: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Centre (K, 2) of each tile's best place in `field`, and one minus its correlation (K,).

        field: pooled. The centre is nan for tiles that find nothing alike. near: (K, 2) centres; only places
        within `reach` px of them along x and y are searched, and tiles whose search lies outside the field
        give nan. avoid: (K, 2) centres; these and the places beside them are left out.
        """
        found = np.full((len(self._energy), 2), np.nan)
        ratio = np.ones(len(self._energy), np.float32)
        if near is None:
            surfaces = self._whole(field)
        else:
            surfaces = self._windows(field, self._in(near), -(-reach // self._pool))
        beside = _BESIDE // self._pool
        for k, (corner, surface) in enumerate(surfaces):
            if surface is None:
                continue
            if avoid is not None:
                x, y = np.rint(self._in(avoid[k]) - self._middle - corner).astype(int).tolist()
                top, left = max(0, y - beside), max(0, x - beside)
                surface[top : max(0, y + beside), left : max(0, x + beside)] = 0.0
            place, value = _peak(surface)
            correlation = value / np.sqrt(self._energy[k])
            if correlation > _LEAST_CORRELATION:  # else its place is the first of many alike
                found[k] = self._out(place + corner + self._middle)
                ratio[k] = 1.0 - min(1.0, correlation)
        return found, ratio

    def _whole(self, field: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray | None]]:
        """For each tile: the corner of the searched part, and the correlations by the tile's corner in it."""
        margin = self._side // 4
        field = _with_margin(field, margin)
        step = _SPECTRUM_STEP // self._pool
        size = tuple(-(-side // step) * step for side in field.shape[1::-1])
        searched, share = spectrum(field, size), self._shares(field)
        corner = np.full(2, -float(margin))
        return ((corner, _correlation(searched, tile, share)) for tile in self._spectra_of(size))

    def _windows(
        self, field: np.ndarray, near: np.ndarray, reach: int
    ) -> Iterator[tuple[np.ndarray, np.ndarray | None]]:
        """The same around the centres `near`; None for tiles whose window lies outside the field."""
        side = self._side + 2 * reach
        size = (cv2.getOptimalDFTSize(side),) * 2
        corners = np.rint(near - self._middle).astype(int) - reach
        margin = 2 * reach + self._side // 4
        last = np.array(field.shape[1::-1]) + margin - side
        field = _with_margin(field, margin)
        for corner, tile in zip(corners, self._spectra_of(size)):
            if (corner < -margin).any() or (corner > last).any():
                yield corner, None
                continue
            x, y = corner + margin
            window = field[y : y + side, x : x + side]
            yield corner, _correlation(spectrum(window, size), tile, self._shares(window))

    def _shares(self, field: np.ndarray) -> np.ndarray:
        """The factors that normalise the correlations with the windows of `field`, by the window's corner."""
        sums = cv2.integral(field[..., 0] ** 2 + field[..., 1] ** 2)
        low, high = slice(None, -self._side), slice(self._side, None)
        energies = sums[high, high] - sums[high, low] - sums[low, high] + sums[low, low]
        return (1.0 / np.sqrt(np.maximum(energies, self._weak))).astype(np.float32)

    def _spectra_of(self, size: tuple[int, ...]) -> Iterable[np.ndarray]:
        if size not in self._spectra:
            held = sum(w * h for w, h in (*self._spectra, size)) * len(self._parts) * 8
            if held > _SPECTRA:
                return (conjugate(part, size) for part in self._parts)
            self._spectra[size] = [conjugate(part, size) for part in self._parts]
        return self._spectra[size]


def _correlation(searched: np.ndarray, tile: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Correlation of a tile with each window, by the window's corner; not yet divided by the tile's norm."""
    surface = correlated(searched, tile)
    return cv2.multiply(surface[: share.shape[0], : share.shape[1]], share)


def _peak(surface: np.ndarray) -> tuple[np.ndarray, float]:
    """(x, y) float64 of the highest value, to a fraction of a pixel, and that value."""
    _, best, _, (column, row) = cv2.minMaxLoc(surface)
    dx = summit(surface[row, max(0, column - 1) : column + 2])
    dy = summit(surface[max(0, row - 1) : row + 2, column])
    return np.array([column + dx, row + dy]), best


def _corners(shape: tuple[int, ...], tile: int, step: int) -> Iterator[tuple[int, int]]:
    """(row, column) of tiles of `tile` px spread evenly over an image, at most `step` px apart."""
    starts = [
        np.rint(np.linspace(0, side - tile, 1 + -(-(side - tile) // step))).astype(int).tolist()
        if side >= tile
        else []
        for side in shape
    ]
    return ((y, x) for y in starts[0] for x in starts[1])


def _around(places: np.ndarray, half: float, shape: tuple[int, ...]) -> tuple[np.ndarray, slice, slice]:
    """The part of an image of `shape` within `half` px of places (K, 2): its corner (2,), rows, columns."""
    size = np.array(shape[1::-1])
    low = np.clip(np.floor(places.min(axis=0) - half), 0, size - 1).astype(int)
    high = np.clip(np.ceil(places.max(axis=0) + half) + 1, low + 1, size).astype(int)
    return low.astype(np.float64), slice(low[1], high[1]), slice(low[0], high[0])


def _searched_area(valid: np.ndarray, centres: np.ndarray, reach: int) -> float:
    """px² of valid image within `reach` px of a centre along x and y, the mean over the centres (K, 2): a
    chance match can fall only there."""
    height, width = valid.shape
    sums = cv2.integral(valid.astype(np.uint8))
    low = np.rint(centres).astype(int) - reach
    x0, x1 = (np.clip(x, 0, width) for x in (low[:, 0], low[:, 0] + 2 * reach + 1))
    y0, y1 = (np.clip(y, 0, height) for y in (low[:, 1], low[:, 1] + 2 * reach + 1))
    areas = sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]
    return float(areas[areas > 0].mean()) if (areas > 0).any() else float((2 * reach + 1) ** 2)


def _with_margin(field: np.ndarray, margin: int) -> np.ndarray:
    return cv2.copyMakeBorder(field, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=(0, 0))
