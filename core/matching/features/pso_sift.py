"""PSO-SIFT features of one image: keypoints, main orientations and gradient descriptors."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Callable

import numpy as np

from ...options import MatchOptions
from ..images import fill_invalid
from . import keypoints as kp
from .descriptor import LENGTH, MIRRORED, describe
from .gradient import second_order_gradient
from .orientation import main_orientations
from .scale_space import octaves


@dataclass(frozen=True)
class Features:
    """N oriented keypoints of one image, in its own pixels (centre convention)."""

    xy: np.ndarray  # (N, 2) float64
    sigma: np.ndarray  # (N,) float64, px
    theta: np.ndarray  # (N,) float64, degrees in [0, 360)
    octave: np.ndarray  # (N,) int16; -1 = only in the enlarged image
    response: np.ndarray  # (N,) float32
    location: np.ndarray  # (N,) int64; orientations of one keypoint share it
    descriptor: np.ndarray  # (N, 136) float32, unit length
    cnn: np.ndarray | None = None  # (locations, L) float32, unit length, one row a location

    @classmethod
    def of_places(cls, xy: np.ndarray, sigma: float, theta: float) -> Features:
        """Places (N, 2) px of tiles or templates, all of one scale and turn; without descriptors."""
        count = len(xy)
        return cls(
            xy,
            np.full(count, sigma),
            np.full(count, theta),
            np.zeros(count, np.int16),
            np.ones(count, np.float32),
            np.arange(count),
            np.zeros((count, 0), np.float32),
        )

    def __len__(self) -> int:
        return len(self.xy)

    def take(self, index: np.ndarray) -> Features:
        """The features at `index` (bool or int), locations renumbered."""
        per_feature = [f.name for f in fields(self) if f.name != "cnn"]
        part = {name: getattr(self, name)[index] for name in per_feature}
        kept, part["location"] = np.unique(part["location"], return_inverse=True)
        return Features(**part, cnn=None if self.cnn is None else self.cnn[kept])

    def places(self) -> np.ndarray:
        """(locations, 2) float64 px: where each location is."""
        places = np.zeros((int(self.location.max()) + 1 if len(self) else 0, 2))
        places[self.location] = self.xy
        return places

    def with_descriptor(self, descriptor: np.ndarray) -> Features:
        """The same features with other gradient descriptors (N, L)."""
        return replace(self, descriptor=descriptor)

    def with_cnn(self, descriptors: np.ndarray) -> Features:
        """The same features with CNN descriptors (locations, L)."""
        return replace(self, cnn=descriptors)


def extract(
    image: np.ndarray,
    mask: np.ndarray,
    options: MatchOptions,
    enlarged: bool,
    progress: Callable[[float], None] = lambda fraction: None,
    theta: float | None = None,
) -> Features:
    """Features of `image` (H, W) float32 in [0, 1]; `mask` (H, W) bool, True = valid.

    At most options.max_keypoints keypoints, spread over the image. theta: degrees, the orientation of all
    of them; None = their own main orientations, one or more each.
    """
    image = fill_invalid(image, mask)
    found = []
    layers: dict[tuple[int, int], np.ndarray] = {}
    for octave in octaves(image, options, enlarged):
        points = kp.detect(octave, options)
        points = points.take(kp.inside_mask(points, mask))
        found.append(points)
        progress(0.4 * (1.0 - 0.3 ** len(found)))
        for layer in np.unique(points.layer):
            layers[octave.index, int(layer)] = octave.gaussians[layer]
    points = kp.concatenate(found)
    progress(0.4)
    points = points.take(_budget(points, image.shape, options.max_keypoints))
    parts = []
    for done, ((index, layer), gaussian) in enumerate(layers.items()):
        of_layer = np.flatnonzero((points.octave == index) & (points.layer == layer))
        if len(of_layer):
            parts.append(_describe_layer(points, of_layer, gaussian, theta))
        progress(0.4 + 0.6 * (done + 1) / len(layers))
    if not parts:
        return empty_features(LENGTH)
    order = np.concatenate([p[0] for p in parts])
    orientation = np.concatenate([p[1] for p in parts])
    descriptor = np.concatenate([p[2] for p in parts])
    xy, sigma = points.full()
    _, location = np.unique(order, return_inverse=True)
    return Features(
        xy[order],
        sigma[order],
        orientation,
        points.octave[order],
        points.response[order],
        location,
        descriptor,
    )


def mirrored(features: Features, width: int) -> Features:
    """The features of the same image, `width` px wide, mirrored left for right; without CNN descriptors."""
    return replace(
        features,
        xy=np.array([width - 1.0, 0.0]) + features.xy * np.array([-1.0, 1.0]),
        theta=(180.0 - features.theta) % 360.0,
        descriptor=np.ascontiguousarray(features.descriptor[:, MIRRORED]),
        cnn=None,
    )


def _budget(points: kp.Keypoints, shape: tuple[int, ...], limit: int) -> np.ndarray:
    """Indices of the keypoints to describe: those of the image itself first, at most two thirds where there
    are others; the rest of the budget is for those of the enlarged image alone."""
    coarse = np.flatnonzero(points.octave >= 0)
    fine = np.flatnonzero(points.octave < 0)
    size = (shape[1], shape[0])
    coarse = coarse[kp.spread(points.take(coarse), size, limit if not len(fine) else (2 * limit) // 3)]
    fine = fine[kp.spread(points.take(fine), size, limit - len(coarse))]
    return np.concatenate([coarse, fine])


def _describe_layer(
    points: kp.Keypoints, here: np.ndarray, gaussian: np.ndarray, theta: float | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Keypoint index (M,), orientation (M,) and descriptor (M, 136) of the keypoints of one layer."""
    magnitude, angle = second_order_gradient(gaussian)
    x, y, sigma = points.x[here], points.y[here], points.sigma[here]
    if theta is None:
        index, turn = main_orientations(magnitude, angle, x, y, sigma)
    else:
        index, turn = np.arange(len(here)), np.full(len(here), theta % 360.0)
    return here[index], turn, describe(magnitude, angle, x[index], y[index], sigma[index], turn)


def empty_features(length: int) -> Features:
    """No features; the descriptors have `length` numbers."""
    none = np.zeros(0)
    return Features(
        np.zeros((0, 2)),
        none,
        none,
        none.astype(np.int16),
        none.astype(np.float32),
        none.astype(np.int64),
        np.zeros((0, length), np.float32),
    )
