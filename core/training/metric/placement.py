"""Where one image lies in another by the correlation of their cells over all shifts: what a search sees.

Cells are a network's channels at stride 4, smoothed. Each image's mean channel vector is taken off and every
cell set to unit length, so that a shift's score is the mean cosine over the overlap times the root of its
cells: of unrelated images it spreads alike at every shift.
"""

from __future__ import annotations

from typing import Callable, NamedTuple

import cv2
import numpy as np

from ...geometry.linear import apply_affine, similarity
from .judge import pairs_of
from .scenes import Scene

Cells = Callable[[np.ndarray], np.ndarray]  # image (H, W) float32 in [0, 1] -> (C, H // 4, W // 4) float32
STRIDE = 4  # px
SIDE = 256  # px of the images that are placed
WITHIN = 8.0  # px from the truth within which a peak is right
TURN, SCALE = 10.0, 1.1  # the most by which the second image is turned (degrees) and scaled
DRAWS = 2  # turns and scales of each pair
# Cells, the deviation of the smoothing. Turned by up to 10 degrees, the peak was right for 0.6 of the pairs
# aligned by hand (0.5 without) and for all of the Sentinel pairs (0.78); 2 cells halve the margin.
SPREAD = 1.0
_PADDING = (
    48  # px: else the zeros around an image print its frame into its outer cells, and frames match frames
)
_OVERLAP = 0.35  # of the smaller image, below which a shift is not tried
_RIVAL = 4  # cells from the peak beyond which a peak is another one


class Peak(NamedTuple):
    """The best shift. xy: (2,) px from a pixel of the first image to the second's. score: its height; rival:
    that of the best shift elsewhere; mean, spread: of the scores of all shifts."""

    xy: np.ndarray
    score: float
    rival: float
    mean: float
    spread: float

    @property
    def margin(self) -> float:
        """How much higher the peak is than the rival, in spreads."""
        return (self.score - self.rival) / self.spread


def unit(cells: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """(C, h, w) cells smoothed, less their mean over `inside` (h, w) bool, of unit length, zero outside."""
    cells = np.stack([cv2.GaussianBlur(channel, (0, 0), SPREAD) for channel in cells])
    cells = cells - cells[:, inside].mean(axis=1)[:, None, None]
    cells /= np.maximum(np.sqrt((cells * cells).sum(axis=0)), 1e-9)
    return cells * inside


def surface(*, first: np.ndarray, second: np.ndarray, inside: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """The scores of all shifts, nan where the overlap is too small: [dy, dx], negative ones at the end."""
    size = [sum(sides) - 1 for sides in zip(first.shape[1:], second.shape[1:])]
    spectra = (np.fft.rfft2(np.concatenate([i[None], c]), size) for i, c in zip(inside, (first, second)))
    products = np.conj(next(spectra)) * next(spectra)
    common, score = (np.fft.irfft2(part, size) for part in (products[0], products[1:].sum(axis=0)))
    enough = common > _OVERLAP * min(part.sum() for part in inside)
    return np.where(enough, score / np.sqrt(np.maximum(common, 1.0)), np.nan)


def peak_of(scores: np.ndarray, shape: tuple[int, int]) -> Peak:
    """The peak of a surface, to a part of a cell; shape: (h, w) of the first image's cells."""
    filled = np.where(np.isnan(scores), -np.inf, scores)
    y, x = np.unravel_index(filled.argmax(), scores.shape)
    rolled = np.roll(filled, (_RIVAL - y, _RIVAL - x), (0, 1))
    near = rolled[: 2 * _RIVAL + 1, : 2 * _RIVAL + 1].copy()
    rolled[: 2 * _RIVAL + 1, : 2 * _RIVAL + 1] = -np.inf
    part = [
        _parabola(near[_RIVAL, _RIVAL - 1 : _RIVAL + 2]),
        _parabola(near[_RIVAL - 1 : _RIVAL + 2, _RIVAL]),
    ]
    # Beyond the second image's size, shifts are negative.
    limits = scores.shape[1] - shape[1] + 1, scores.shape[0] - shape[0] + 1
    whole = [k - n if k >= limit else k for k, n, limit in zip((x, y), scores.shape[::-1], limits)]
    return Peak(
        STRIDE * (np.array(whole, float) + part),
        float(near[_RIVAL, _RIVAL]),
        float(rolled.max()),
        float(np.nanmean(scores)),
        float(np.nanstd(scores)),
    )


def _parabola(values: np.ndarray) -> float:
    """Where the parabola through three values has its top, from the middle one."""
    bend = values[0] - 2 * values[1] + values[2]
    return (
        float(np.clip((values[0] - values[2]) / (2 * bend), -0.5, 0.5))
        if np.isfinite(bend) and bend < 0
        else 0.0
    )


def placed(scenes: list[Scene], cells: Cells, draws: int = DRAWS) -> dict[str, float]:
    """By kind of scene: "KIND placed", the share of peaks within WITHIN px of the truth, and "KIND margin",
    the median margin of these and of minus the margin of the wrong ones."""
    found: dict[str, list[tuple[float, float]]] = {}
    for number, scene in enumerate(scenes):
        for one, other in pairs_of(scene):
            for draw in range(draws):
                rng = np.random.default_rng([number, one, draw])
                first, second, truth = turned(scene, one, other, rng)
                peak = place(first=first, second=second, cells=cells)
                away = float(np.hypot(*(peak.xy - truth)))
                found.setdefault(scene.kind, []).append((away, peak.margin))
    figures = {}
    for kind, rows in sorted(found.items()):
        away, margin = np.array(rows).T
        right = away < WITHIN
        figures[f"{kind} placed"] = float(right.mean())
        figures[f"{kind} margin"] = float(np.median(np.where(right, margin, -margin)))
    return figures


def place(
    *, first: tuple[np.ndarray, np.ndarray], second: tuple[np.ndarray, np.ndarray], cells: Cells
) -> Peak:
    """The peak of two images, each with its mask (H, W) bool."""
    units, insides = [], []
    for image, mask in (first, second):
        height, width = (side // STRIDE for side in image.shape)
        frame = _PADDING // STRIDE
        padded = cv2.copyMakeBorder(
            image[: height * STRIDE, : width * STRIDE], *(_PADDING,) * 4, cv2.BORDER_REFLECT_101
        )
        found = cells(padded)[:, frame : frame + height, frame : frame + width]
        inside = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA) > 0.99
        units.append(unit(found, inside))
        insides.append(inside)
    return peak_of(
        surface(first=units[0], second=units[1], inside=(insides[0], insides[1])), insides[0].shape[:2]
    )


def turned(
    scene: Scene, one: int, other: int, rng: np.random.Generator
) -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray], np.ndarray]:
    """A window of image `one`, and the same ground in image `other` moved, turned and scaled, each with its
    mask; and (2,) px, the shift of the overlap's middle."""
    height, width = (min(side, SIDE) for side in scene.images[one].shape)
    corner = np.array([(scene.images[one].shape[1] - width) // 2, (scene.images[one].shape[0] - height) // 2])
    turn, scale = rng.uniform(-TURN, TURN), np.exp(rng.uniform(-1, 1) * np.log(SCALE))
    moved = rng.uniform(-0.15, 0.15, 2) * (width, height)
    middle = (np.array([width, height]) - 1) / 2
    window = np.eye(3)
    window[:2, 2] = corner
    jitter = np.eye(3)  # of the first window's pixels, to the second's
    jitter[:2, :2] = similarity(scale, turn)
    jitter[:2, 2] = middle + moved - jitter[:2, :2] @ middle
    views = []
    for index, matrix in ((one, window), (other, scene.between(one, other) @ window @ np.linalg.inv(jitter))):
        size, flags = (width, height), cv2.WARP_INVERSE_MAP
        view = cv2.warpAffine(
            scene.images[index],
            matrix[:2],
            size,
            flags=flags | cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT_101,
        )
        mask = cv2.warpAffine(
            scene.masks[index].astype(np.uint8), matrix[:2], size, flags=flags | cv2.INTER_NEAREST
        )
        views.append((view, mask > 0))
    y, x = np.nonzero(views[1][1])
    back = np.linalg.inv(jitter)
    points = np.column_stack([x, y])[:: max(len(x) // 5000, 1)]
    source = apply_affine(back, points)
    inside = ((source >= 0) & (source < (width, height))).all(axis=1)
    return views[0], views[1], (points[inside] - source[inside]).mean(axis=0)
