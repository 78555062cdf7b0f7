"""From raw band values to the image that is matched: validity, percentile stretch, filling. Only numpy."""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError

FILL_SHARE = 0.005  # of the image; a smaller border region of zeros counts as data
_SAMPLE = 4_000_000  # pixels that percentiles are taken from; more do not change them
_DARK = 10  # percentile of the non-zero pixels, up to which they count as dark
# Share of dark pixels among those beside zeros, or one pixel further. In our data it is 0.00 to 0.27 around
# fills (36 scenes; in 20 the edge is mixed, and only the pixels further on count), 0.65 on a coast, 0.85 by
# water of a few counts, 0.41 in shadows.
_ABRUPT = 0.3
_COHERENT = 0.5  # share of zeros around a zero: 0.5 in a line of one pixel, 0.03 to 0.3 in dark noise
_LEAST_INSIDE = 0.5  # share of the image over 2 px from zeros: 0.56 and more among gaps, 0.29 in a drawing


def combine(
    bands: list[np.ndarray], percentiles: tuple[float, float], name: str
) -> tuple[np.ndarray, np.ndarray]:
    """One image from the chosen bands: each stretched over the valid pixels, then averaged.

    bands: float32 (H, W) each, changed in place; a pixel is valid where all of them are finite.
    percentiles: (low, high), 0 to 100. name: of the raster, for messages.
    Returns image float32 (H, W) in [0, 1], invalid pixels filled from valid ones, and mask bool (H, W).
    Raises TiepointError when no pixel is valid or all valid pixels have one value.
    """
    mask = np.isfinite(bands[0])
    for band in bands[1:]:
        mask &= np.isfinite(band)
    if not mask.any():
        raise TiepointError("all_nodata", name=name)
    image = np.zeros(bands[0].shape, np.float32)
    used = 0
    for band in bands:
        limits = _stretch_limits(band[mask], percentiles)
        if limits is None:
            continue
        low, high = limits
        np.subtract(band, np.float32(low), out=band)
        np.divide(band, np.float32(high - low), out=band)
        image += np.clip(band, 0.0, 1.0, out=band)
        used += 1
    if not used:
        raise TiepointError("one_colour", name=name)
    image /= np.float32(used)
    if not mask.all():
        fill_invalid(image, mask)
    return image, mask


def border_fill(bands: list[np.ndarray], lossy: bool = True) -> np.ndarray | None:
    """Where zero is an undeclared nodata value, as around a rotated or warped scene.

    bands: float32 (H, W) each, nan where invalid. A fill is exactly 0 in all bands, connected to the border
    or to invalid pixels, together over FILL_SHARE of the image. Where zeros end as abruptly as fills do, thin
    zeros connect, too (the gaps of Landsat 7); else only patches at least 3 px thick do. Dark water inside
    stays data, and so does the background of a drawing. lossy: compression may have blurred the edge. If not,
    zeros to which the values fall gradually stay data, such as the sea of an elevation model.
    Returns bool (H, W), wider by one pixel where the edge is mixed; None where there is no fill.
    """
    zero = bands[0] == 0
    for band in bands[1:]:
        zero &= band == 0
    if np.count_nonzero(zero) <= FILL_SHARE * zero.size or zero.all():
        return None
    edge = _Edge(bands, zero)
    if edge.inside < _LEAST_INSIDE or not (lossy or edge.abrupt):
        return None
    # Else thin and speckled zeros do not connect.
    conducting = dilated(zero) if edge.abrupt and edge.coherent else _eroded(zero)
    reached = _connected(conducting, dilated(np.isnan(bands[0])))
    fill = (reached if edge.abrupt and edge.coherent else dilated(reached)) & zero
    if np.count_nonzero(fill) <= FILL_SHARE * zero.size:
        return None
    return fill if edge.sharp else dilated(fill)


class _Edge:
    """The transition from the image to its zeros."""

    def __init__(self, bands: list[np.ndarray], zero: np.ndarray) -> None:
        """bands, zero: as in border_fill."""
        brightness = np.maximum.reduce(bands)
        beside, around = _eroded(~zero), _eroded(_eroded(~zero))
        known = ~zero & np.isfinite(brightness)
        rest = brightness[known]
        dark = known & (brightness <= np.percentile(rest[:: max(1, len(rest) // _SAMPLE)], _DARK))
        self.inside = float(around.sum() / max(1, (~zero).sum()))
        self.sharp = _share_of(dark, known & ~beside) <= _ABRUPT
        self.abrupt = _share_of(dark, known & beside & ~around) <= _ABRUPT
        alike = np.count_nonzero(zero[1:] & zero[:-1]) + np.count_nonzero(zero[:, 1:] & zero[:, :-1])
        self.coherent = alike >= _COHERENT * 2 * np.count_nonzero(zero)


def _share_of(region: np.ndarray, of: np.ndarray) -> float:
    return float(np.count_nonzero(region & of) / max(1, np.count_nonzero(of)))


def _connected(region: np.ndarray, seeds: np.ndarray) -> np.ndarray:
    """The part of `region` joined to the image border or to `seeds`, by pixels that share a side."""
    reached = region & seeds
    reached[[0, -1], :] = region[[0, -1], :]
    reached[:, [0, -1]] |= region[:, [0, -1]]
    rows, columns = _run_starts(region), _run_starts(region.T)
    count = -1
    while count != (now := int(np.count_nonzero(reached))):
        count = now
        reached = _spread(region, reached, rows)
        reached = _spread(region.T, reached.T, columns).T
    return reached


def fill_invalid(image: np.ndarray, mask: np.ndarray) -> None:
    """Give every invalid pixel of `image` (float32 (H, W), in place) a valid neighbour's value.

    It is the nearest in the row; rows without a valid pixel copy the nearest row that has one. So the
    border of the valid area makes no false edge.
    """
    height, width = mask.shape
    columns = np.arange(width, dtype=np.int32)
    for top in range(0, height, 512):  # bounds the index arrays
        valid = mask[top : top + 512]
        left = np.maximum.accumulate(np.where(valid, columns, -1), axis=1)
        right = np.minimum.accumulate(np.where(valid, columns, 2 * width)[:, ::-1], axis=1)[:, ::-1]
        take_left = (left >= 0) & ((columns - left <= right - columns) | (right >= width))
        nearest = np.where(take_left, left, np.where(right < width, right, 0))
        image[top : top + 512] = np.take_along_axis(image[top : top + 512], nearest, axis=1)
    filled = np.flatnonzero(mask.any(axis=1))
    rows = np.arange(height)
    after = np.clip(np.searchsorted(filled, rows), 0, len(filled) - 1)
    before = np.clip(after - 1, 0, None)
    closer = np.where(
        np.abs(filled[before] - rows) < np.abs(filled[after] - rows), filled[before], filled[after]
    )
    empty = closer != rows
    image[empty] = image[closer[empty]]


def dilated(region: np.ndarray) -> np.ndarray:
    """bool (H, W) grown by one pixel, diagonals included."""
    return ~_eroded(~region)


def _stretch_limits(values: np.ndarray, percentiles: tuple[float, float]) -> tuple[float, float] | None:
    """None for a band of one value. Falls back to the extremes where both percentiles coincide."""
    values = values[:: max(1, len(values) // _SAMPLE)]
    low, high = (float(v) for v in np.percentile(values, percentiles))
    if not high > low:
        low, high = float(values.min()), float(values.max())
    return (low, high) if high > low else None


def _eroded(region: np.ndarray) -> np.ndarray:
    """bool (H, W) shrunk by one pixel, diagonals included; the image border does not shrink it."""
    rows = region.copy()
    rows[1:] &= region[:-1]
    rows[:-1] &= region[1:]
    both = rows.copy()
    both[:, 1:] &= rows[:, :-1]
    both[:, :-1] &= rows[:, 1:]
    return both


def _run_starts(region: np.ndarray) -> np.ndarray:
    """Flat indices where a run of equal values starts in the rows of a bool (H, W)."""
    starts = np.ones(region.shape, bool)
    starts[:, 1:] = region[:, 1:] != region[:, :-1]
    return np.flatnonzero(starts.ravel())


def _spread(region: np.ndarray, reached: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """`reached` extended along the rows to every run of `region` that it touches."""
    touched = np.logical_or.reduceat(reached.ravel(), starts)
    lengths = np.diff(np.append(starts, region.size))
    return np.repeat(touched, lengths).reshape(region.shape) & region
