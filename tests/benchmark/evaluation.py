"""What a registration is measured against: truth.json and truth.csv, and the error of a transform."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

PointMap = Callable[[np.ndarray], np.ndarray]  # (N, 2) pixels to (N, 2) pixels

REGISTERED = 5.0  # px, RMSE: at or above it a registration has failed
STRICT = 1.5  # px
GRID = 20  # points a side
DENSE = "truth.csv"  # beside truth.json: the truth at single places
LANDMARKS_MEDIAN, LANDMARKS_NINETIETH = 3.0, 8.0  # px: above either, a pair judged by landmarks is not right

# First match wins; words of truth.json's `modality`, lower case.
_CLASSES = (
    ("local", ("local",)),
    ("print", ("frame", "fiducials", "collar", "toolbar", "logo", "watermark", "tiled")),
    ("lattice", ("orchard", "perfect", "bricks", "parking")),
    ("sar-sar", ("sar-sar", "sar / sar")),
    ("sar-optical", ("sar",)),
    ("lidar-optical", ("lidar",)),
    ("map-optical", ("map",)),
    ("night-day", ("night",)),
    ("infrared-optical", ("infrared", "nir")),
    ("multispectral", ("band", "multispectral", "b4")),
    ("colour", ("colour", "color", "optical / optical")),
)


def modality_class(modality: str) -> str:
    """One of a few coarse classes, for the summary by modality."""
    text = modality.lower()
    return next((name for name, words in _CLASSES if any(word in text for word in words)), "other")


@dataclass(frozen=True)
class Truth:
    """The known relation of one pair. Pixels are (x, y), integers at pixel centres.

    `places` (N, 4): sensed x, y and reference x, y, where the pair is judged by single places; `judged` says
    what they are: "dense" (an exact field), "landmarks" (few, and some of them a little off) or "matrix".
    """

    id: str
    source: str  # pairs with the same source may show the same place
    modality: str
    reference_size: tuple[int, int]  # width, height
    sensed_size: tuple[int, int]
    sensed_to_reference: np.ndarray  # (3, 3) float64
    places: np.ndarray | None = None
    judged: str = "matrix"

    @classmethod
    def read(cls, path: Path) -> Truth:
        """truth.json, with the places of truth.csv beside it or the landmarks that it says to judge by."""
        values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        places, judged = None, "matrix"
        if (path.parent / DENSE).exists():
            places, judged = read_places(path.parent / DENSE), "dense"
            if "seam" in values:
                away = np.abs(places[:, 0] - values["seam"]["sensed_x"]) > values["seam"]["width_px"] / 2
                places = places[away]
        elif values.get("judge") == "landmarks":
            places = np.array(values["landmarks"], dtype=np.float64)[:, [2, 3, 0, 1]]
            judged = "landmarks"
        return cls(
            id=values["id"],
            source=values.get("source", ""),
            modality=values.get("modality", ""),
            reference_size=tuple(values["reference_size"]),
            sensed_size=tuple(values["sensed_size"]),
            sensed_to_reference=np.array(values["sensed_to_reference"], dtype=np.float64),
            places=places,
            judged=judged,
        )


def read_places(path: Path) -> np.ndarray:
    """(N, 4) float64 of a dense truth: sensed x, y, reference x, y; the first line names them."""
    return np.loadtxt(path, delimiter=",", skiprows=1, ndmin=2, dtype=np.float64)


@dataclass(frozen=True)
class Errors:
    """Distances from the truth, native reference px; inf where the transform leads nowhere."""

    rmse: float
    largest: float
    median: float
    ninetieth: float  # percentile

    @classmethod
    def of(cls, distances: np.ndarray) -> Errors:
        """distances (N,), of which an infinite one makes rmse and largest infinite."""
        known = np.where(np.isfinite(distances), distances, np.inf)
        middle, high = np.percentile(known, (50, 90), method="lower")
        return cls(float(np.sqrt(np.mean(known**2))), float(known.max()), float(middle), float(high))


def matrix_map(matrix: Any) -> PointMap:
    """The point map of a 3x3 homogeneous matrix."""
    values = np.asarray(matrix, dtype=np.float64)

    def apply(points: np.ndarray) -> np.ndarray:
        mapped = points @ values[:, :2].T + values[:, 2]
        with np.errstate(divide="ignore", invalid="ignore"):
            return mapped[:, :2] / mapped[:, 2:]

    return apply


def overlap_grid(truth: Truth) -> tuple[np.ndarray, np.ndarray]:
    """Points (N, 2) of the sensed image and where they truly lie in the reference, N <= 400.

    The grid has 20 x 20 points over the bounding box of the overlap in the reference image, box corners
    included; the points that fall outside the sensed image are left out.
    """
    width, height = (np.array(truth.sensed_size) - 1).tolist()
    to_reference = matrix_map(truth.sensed_to_reference)
    corners = to_reference(np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64))
    low = np.maximum(corners.min(axis=0), 0)
    high = np.minimum(corners.max(axis=0), np.array(truth.reference_size) - 1)
    if (low >= high).any():
        raise ValueError(f"{truth.id}: the two images of the truth do not overlap")
    x, y = np.meshgrid(np.linspace(low[0], high[0], GRID), np.linspace(low[1], high[1], GRID))
    reference = np.column_stack([x.ravel(), y.ravel()])
    sensed = matrix_map(np.linalg.inv(truth.sensed_to_reference))(reference)
    edge = 1e-6  # rounding must not drop the box's own corners
    inside = ((sensed >= -edge) & (sensed <= np.array([width, height]) + edge)).all(axis=1)
    return sensed[inside], reference[inside]


def judged_places(truth: Truth) -> tuple[np.ndarray, np.ndarray]:
    """Sensed points (N, 2) at which a transform is judged, and where they truly lie in the reference.

    The truth's own places inside both images, else the grid over the overlap.
    """
    if truth.places is None:
        return overlap_grid(truth)
    sensed, reference = truth.places[:, :2], truth.places[:, 2:]
    inside = _within(sensed, truth.sensed_size) & _within(reference, truth.reference_size)
    if not inside.any():
        raise ValueError(f"{truth.id}: no place of the truth lies in both images")
    return sensed[inside], reference[inside]


def _within(points: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    return ((points >= -0.5) & (points <= np.array(size) - 0.5)).all(axis=1)


def errors(sensed_to_reference: PointMap, truth: Truth) -> Errors:
    """How far the mapped places lie from the truth."""
    sensed, reference = judged_places(truth)
    with np.errstate(invalid="ignore", over="ignore"):
        return Errors.of(np.linalg.norm(sensed_to_reference(sensed) - reference, axis=1))


def rmse(sensed_to_reference: PointMap, truth: Truth) -> float:
    """Root mean square distance, in native reference pixels, of the mapped places from the truth.

    inf where the transform sends one nowhere.
    """
    return errors(sensed_to_reference, truth).rmse
