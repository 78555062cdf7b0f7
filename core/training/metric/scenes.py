"""Places shown by several images, and pairs of views of them with the points they share."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import apply_affine, scale_of
from .looks import Looks
from .options import MetricOptions

KINDS = {"sar-optical": 0.65, "bands": 0.15, "dates": 0.13, "colour": 0.07}  # share of the pairs
BORDER = 44  # px of a view without points: half the descriptor's window and much of the network's reach
SPACING = 9  # px between the points of a view, before they are jittered
_FLAT = 0.02  # standard deviation of the grey values in the window below which a point is not used
_TRIES = 20  # cuts of one scene, before another is drawn


@dataclass(frozen=True)
class Scene:
    """One place. images: (H, W) float32 in [0, 1] each, invalid pixels filled; masks: (H, W) bool, True =
    valid; to_first: (3, 3) each, from an image's pixels to those of the first one."""

    name: str
    kind: str  # one of KINDS
    images: tuple[np.ndarray, ...]
    masks: tuple[np.ndarray, ...]
    to_first: tuple[np.ndarray, ...]
    radar: tuple[bool, ...]

    def between(self, one: int, other: int) -> np.ndarray:
        """(3, 3) from the pixels of image `one` to those of `other`."""
        return np.linalg.inv(self.to_first[other]) @ self.to_first[one]


@dataclass(frozen=True)
class ViewPair:
    """Two views of one place, (side, side) float32, and (P, 2) px in each of the points they share.

    between: (3, 3) from the first view's pixels to the second's."""

    views: tuple[np.ndarray, np.ndarray]
    points: tuple[np.ndarray, np.ndarray]
    between: np.ndarray


class ViewPairs:
    """Draws pairs of views from scenes."""

    def __init__(self, scenes: list[Scene], options: MetricOptions) -> None:
        self._options = options
        self._kinds = {k: [s for s in scenes if s.kind == k] for k in KINDS}
        self._kinds = {k: found for k, found in self._kinds.items() if found}

    def draw(self, rng: np.random.Generator) -> ViewPair:
        """One pair, determined by `rng` alone. Flat or empty parts of the scenes are drawn again."""
        share = np.array([KINDS[kind] for kind in self._kinds])
        while True:
            kind = rng.choice(list(self._kinds), p=share / share.sum())
            scenes = self._kinds[kind]
            scene = scenes[rng.integers(len(scenes))]
            one, other = _two_of(scene, rng)
            for _ in range(_TRIES):
                pair = self._cut(scene, one, other, rng)
                if pair is not None:
                    return pair

    def _cut(self, scene: Scene, one: int, other: int, rng: np.random.Generator) -> ViewPair | None:
        options = self._options
        middle = np.full(2, (options.side - 1) / 2)
        height, width = scene.images[one].shape
        centre = rng.uniform(0.15, 0.85, 2) * (width, height)
        first = _map(
            source=middle,
            target=centre,
            turn=rng.uniform(0.0, 360.0),
            scale=np.exp(rng.uniform(-0.35, 0.2)),
            shear=0.0,
            rng=rng,
        )
        first[:2, :2] = first[:2, :2] @ np.diag([rng.choice((-1.0, 1.0)), 1.0])  # both mirrored: more terrain
        first[:2, 2] = centre - first[:2, :2] @ middle
        jitter = _map(
            source=middle,
            target=middle + rng.normal(0.0, 4.0, 2),
            turn=options.turn * _bell(rng),
            scale=options.scale ** _bell(rng),
            shear=options.shear,
            rng=rng,
        )
        second = scene.between(one, other) @ first @ jitter
        points = _grid(options.side, rng)
        moved = apply_affine(np.linalg.inv(jitter), points)
        inside = ((moved > BORDER) & (moved < options.side - 1 - BORDER)).all(axis=1)
        points, moved = points[inside], moved[inside]
        sides = []
        for index, matrix, xy in ((one, first, points), (other, second, moved)):
            view, valid = _view(scene.images[index], scene.masks[index], matrix, options.side)
            sides.append((view, _structured(view, valid, xy)))
        good = np.flatnonzero(sides[0][1] & sides[1][1])
        if len(good) < options.points:
            return None
        good = rng.permutation(good)[: options.points]
        radar = scene.radar[one], scene.radar[other]
        looks = Looks(foreign=radar[0] != radar[1])
        views = looks.change_both((sides[0][0], sides[1][0]), radar, rng)
        return ViewPair(views, (points[good], moved[good]), np.linalg.inv(jitter))


def _bell(rng: np.random.Generator) -> float:
    """A number from -1 to 1, mostly near 0: a search tries turns and scales near each other."""
    return float(np.clip(rng.normal(0.0, 0.5), -1.0, 1.0))


def _two_of(scene: Scene, rng: np.random.Generator) -> tuple[int, int]:
    """Two images of a scene, mostly two different ones; of a scene with radar, mostly one of each kind."""
    count = len(scene.images)
    if any(scene.radar) and not all(scene.radar) and rng.random() < 0.9:
        one = int(rng.choice(np.flatnonzero(scene.radar)))
        other = int(rng.choice(np.flatnonzero(~np.array(scene.radar))))
        return (one, other) if rng.random() < 0.5 else (other, one)
    if count > 1 and rng.random() < 0.9:
        one, other = rng.choice(count, 2, replace=False)
        return int(one), int(other)
    return (int(rng.integers(count)),) * 2


def _map(
    *,
    source: np.ndarray,
    target: np.ndarray,
    turn: float,
    scale: float,
    shear: float,
    rng: np.random.Generator,
) -> np.ndarray:
    """(3, 3) that maps `source` to `target`, with a turn in degrees, a scale, and random shear."""
    angle = np.radians(turn)
    cosine, sine = np.cos(angle), np.sin(angle)
    matrix = np.eye(3)
    bent = np.eye(2) + rng.uniform(-shear, shear, (2, 2))
    matrix[:2, :2] = scale * np.array([[cosine, -sine], [sine, cosine]]) @ bent
    matrix[:2, 2] = target - matrix[:2, :2] @ source
    return matrix


def _grid(side: int, rng: np.random.Generator) -> np.ndarray:
    """(N, 2) px: a jittered grid inside the border."""
    axis = np.arange(BORDER, side - BORDER, SPACING, dtype=float)
    points = np.column_stack([a.ravel() for a in np.meshgrid(axis, axis)])
    points += rng.uniform(-0.4 * SPACING, 0.4 * SPACING, points.shape)
    return points[((points > BORDER) & (points < side - 1 - BORDER)).all(axis=1)]


def _view(
    image: np.ndarray, mask: np.ndarray, matrix: np.ndarray, side: int
) -> tuple[np.ndarray, np.ndarray]:
    """The image at matrix @ (view pixel), (side, side), mirrored beyond its border, and where it is valid."""
    size, scale = (side, side), scale_of(matrix[:2, :2])
    if scale > 1.2:  # against aliasing
        image = cv2.GaussianBlur(image, (0, 0), 0.5 * np.sqrt(scale**2 - 1.0))
    flags = cv2.WARP_INVERSE_MAP
    view = cv2.warpAffine(
        image, matrix[:2], size, flags=flags | cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    valid = cv2.warpAffine(mask.astype(np.uint8), matrix[:2], size, flags=flags | cv2.INTER_NEAREST)
    return view, valid > 0


def _structured(view: np.ndarray, valid: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(N,) bool: points whose window is nearly all valid and not flat."""
    window = (49, 49)
    mean = cv2.blur(view, window)
    spread = np.sqrt(np.maximum(cv2.blur(view * view, window) - mean * mean, 0.0))
    share = cv2.blur(valid.astype(np.float32), window)
    x, y = np.rint(xy).astype(int).T
    return (spread[y, x] > _FLAT) & (share[y, x] > 0.95)
