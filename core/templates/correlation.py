"""Where a patch of one image lies in a patch of another, to a fraction of a pixel, whatever their contrast.

Both are described by the strength of their edges in several directions (CFOG: Ye et al. 2019), which survives
inverted or otherwise different brightness; the shift of best correlation is found by Fourier transforms. Only
numpy: it runs in QGIS's own process.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..pair import Pair

Edges = tuple[np.ndarray, np.ndarray]  # strengths and where they are known, see edges()

DIRECTIONS = 8  # over half a circle
_NOISE = 0.8  # px, sigma of the blur before the gradient
_BLUR = 1.0  # px, sigma of the edge strengths
_FLOOR = 0.15  # share of the patch's strong edges below which an edge counts less and less
_PEAK = 3  # px around the best shift that belong to its peak
# Curvature of the peak along its ridge over that across it: below, the match slides along a line.
LEAST_BEND = 0.08
_REACH = 6  # px around an invalid pixel: blur, gradient and blur
_LEAST_OVERLAP = 0.3  # of the template, known in both
_LEAST_TEXTURE = 1e-3  # strong edges, in units of the image's range a pixel


def match_templates(chips: Pair[np.ndarray], radius: int) -> tuple[np.ndarray, np.ndarray]:
    """Find the middle of each reference chip in its sensed chip, up to `radius` px away along x and y.

    chips: (N, H, W) float each, nan where invalid, all of one size and over 2 * radius + 16 px a side. The
    template is the reference chip without a margin of `radius`.
    Returns shifts (N, 2) float64, chip pixels, x right and y down: what lies at the centre c of the
    reference chip lies at c + shift in the sensed one; nan where there is no clear peak. quality (N,)
    float64 in [0, 1]: how much better the peak correlates than the next best place; 0 without a peak.
    """
    chips = chips.map(np.asarray)
    count = len(chips.reference)
    shifts, quality = np.full((count, 2), np.nan), np.zeros(count)
    for index in range(count):
        one = Pair(reference=chips.reference[index], sensed=chips.sensed[index])
        surface = correlation(one, radius)
        if surface is None:
            continue
        found = clear_peak(surface)
        if found is not None:
            shifts[index], quality[index] = found[0] - radius, found[1]
    return shifts, quality


def correlation(chips: Pair[np.ndarray], radius: int) -> np.ndarray | None:
    """(2 * radius + 1, 2 * radius + 1) correlations in [-1, 1] by shift, row = y; None where a chip is flat.

    chips: (H, W) each, as in match_templates.
    """
    described = edges_of(chips)
    return None if described is None else edge_correlation(described, radius)


def edges_of(chips: Pair[np.ndarray]) -> Pair[Edges] | None:
    """The edges of both chips (H, W), float64; None where one is flat."""
    described = chips.map(lambda chip: edges(np.asarray(chip, dtype=np.float64)))
    if described.reference is None or described.sensed is None:
        return None
    return Pair(reference=described.reference, sensed=described.sensed)


def edge_correlation(described: Pair[Edges], radius: int) -> np.ndarray | None:
    """As `correlation`, of two chips whose edges are known."""
    strength, known = described.reference
    rows, columns = (slice(radius, side - radius) for side in known.shape)
    template, template_known = _about_mean(strength[:, rows, columns], known[rows, columns])
    window, window_known = _about_mean(*described.sensed)
    energy = float(np.sum(template**2))
    if energy <= 0:
        return None
    size = (_fast(window.shape[1]), _fast(window.shape[2]))

    def sums(of_template: np.ndarray, of_window: np.ndarray) -> np.ndarray:
        """Products summed over the template at each shift, and over the directions."""
        product = np.conj(np.fft.rfft2(of_template, size)) * np.fft.rfft2(of_window, size)
        return np.fft.irfft2(product.sum(axis=0), size)[: 2 * radius + 1, : 2 * radius + 1]

    common = sums(template, window)
    # Only pixels valid in both count; else the border of the valid area would be matched.
    template_energy = sums(np.sum(template**2, axis=0, keepdims=True), window_known[None])
    window_energy = sums(template_known[None], np.sum(window**2, axis=0, keepdims=True))
    surface = common / np.sqrt(
        np.maximum(template_energy, 1e-6 * energy) * np.maximum(window_energy, 1e-6 * energy)
    )
    overlap = sums(template_known[None], window_known[None])
    surface[overlap < _LEAST_OVERLAP * template_known.size] = -1.0
    return surface


def clear_peak(surface: np.ndarray) -> tuple[np.ndarray, float] | None:
    """(x, y) float64 of the highest place of a correlation surface and its quality in [0, 1].

    None where the peak is at the border, or as long as a ridge: along an edge nothing can be located.
    """
    row, column = np.unravel_index(int(np.argmax(surface)), surface.shape)
    height, width = surface.shape
    if not (0 < row < height - 1 and 0 < column < width - 1) or surface[row, column] <= 0:
        return None
    offset = summits(surface[row - 1 : row + 2, column - 1 : column + 2].reshape(1, 9))[0]
    if np.isnan(offset[0]):
        return None
    best = float(surface[row, column])
    rest = surface.copy()
    rest[max(0, row - _PEAK) : row + _PEAK + 1, max(0, column - _PEAK) : column + _PEAK + 1] = -1.0
    second = max(float(rest.max()), 0.0)
    return np.array([column, row]) + offset, best * (1.0 - second / best)


def edges(chip: np.ndarray, blurred: Callable[[np.ndarray, float], np.ndarray] | None = None) -> Edges | None:
    """(DIRECTIONS, H, W) edge strengths of a chip (H, W), and where they are known, bool (H, W).

    In the chip's precision, float32 or float64. Edges beside invalid pixels are left out. All strong edges
    weigh about the same; noise in flat places weighs little. None where the chip has no edges. blurred: a
    faster Gaussian blur, of the last two axes by a sigma in px, where there is one.
    """
    blurred = blurred or _blurred
    valid = np.isfinite(chip)
    if not valid.any():
        return None
    image = np.where(valid, chip, np.mean(chip[valid], dtype=np.float64)).astype(chip.dtype)
    spread = float(image.max() - image.min())
    if spread <= 0:
        return None
    gy, gx = np.gradient(blurred(image, _NOISE))
    beside = ~valid
    for _ in range(_REACH):
        grown = beside.copy()
        grown[1:] |= beside[:-1]
        grown[:-1] |= beside[1:]
        grown[:, 1:] |= beside[:, :-1]
        grown[:, :-1] |= beside[:, 1:]
        beside = grown
    gx[beside] = gy[beside] = 0.0
    strength = blurred(_by_direction(gx, gy), _BLUR)
    length = np.zeros_like(gx)
    for layer in strength:
        length += layer * layer
    np.sqrt(length, out=length)
    strong = float(np.percentile(length[~beside], 90)) if not beside.all() else 0.0
    if strong <= _LEAST_TEXTURE * spread:
        return None
    strength /= length + _FLOOR * strong
    return strength, ~beside


def _by_direction(gx: np.ndarray, gy: np.ndarray) -> np.ndarray:
    """(DIRECTIONS, H, W): strength of the gradient along each direction, blurred over its neighbours.

    Layer by layer: with whole arrays at each step it would take half as long again.
    """
    angles = np.pi * np.arange(DIRECTIONS, dtype=gx.dtype) / DIRECTIONS
    along = np.empty((DIRECTIONS, *gx.shape), gx.dtype)
    for layer, cosine, sine in zip(along, np.cos(angles), np.sin(angles)):
        np.multiply(gx, cosine, out=layer)
        np.add(layer, sine * gy, out=layer)
        np.abs(layer, out=layer)
    strength = 2 * along
    for index, layer in enumerate(strength):
        np.add(layer, along[index - 1], out=layer)
        np.add(layer, along[(index + 1) % DIRECTIONS], out=layer)
        np.divide(layer, 4, out=layer)
    return strength


def _about_mean(strength: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each direction (H, W) minus its mean over the known pixels, zero elsewhere; and those pixels as 1.0."""
    count = max(1, np.count_nonzero(known))
    mean = np.sum(strength * known, axis=(1, 2), keepdims=True) / count
    return (strength - mean) * known, known.astype(np.float64)


def summits(around: np.ndarray) -> np.ndarray:
    """(N, 2) x, y of the tops of the paraboloids through 3 x 3 values each, (N, 9) row by row, from their
    middles; nan for a ridge."""
    x, y = (v.ravel() for v in np.meshgrid([-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]))
    basis = np.column_stack([np.ones(9), x, y, x * x, x * y, y * y])
    _, bx, by, bxx, bxy, byy = np.linalg.lstsq(basis, around.T, rcond=None)[0]
    hessian = np.stack([2 * bxx, bxy, bxy, 2 * byy], axis=1).reshape(-1, 2, 2)
    bends = np.linalg.eigvalsh(hessian)  # both below zero at a top, the sharper one first
    top = bends[:, 1] < 0
    top[top] &= bends[top, 1] / bends[top, 0] >= LEAST_BEND
    offset = np.full((len(around), 2), np.nan)
    offset[top] = -np.linalg.solve(hessian[top], np.stack([bx, by], axis=1)[top][:, :, None])[:, :, 0]
    offset[~(np.abs(offset).max(axis=1) <= 1.0)] = np.nan
    return offset


def _blurred(images: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur of the last two axes, borders repeated."""
    reach = int(np.ceil(3 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    for axis in (images.ndim - 2, images.ndim - 1):
        pad = [(reach, reach) if a == axis else (0, 0) for a in range(images.ndim)]
        padded = np.pad(images, pad, mode="edge")
        length = images.shape[axis]
        shifted = (
            padded[..., start : start + length]
            if axis == images.ndim - 1
            else padded[..., start : start + length, :]
            for start in range(len(kernel))
        )
        images = sum(weight * part for weight, part in zip(kernel, shifted))
    return images


def _fast(length: int) -> int:
    """The next length with a fast Fourier transform: 2, 3 and 5 are its only factors."""
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1
