"""What a registration is measured against: truth.json, and the error of a transform over the overlap."""

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

# First match wins; words of truth.json's `modality`, lower case.
_CLASSES = (
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
    """The known relation of one pair. Pixels are (x, y), integers at pixel centres."""

    id: str
    source: str  # pairs with the same source may show the same place
    modality: str
    reference_size: tuple[int, int]  # width, height
    sensed_size: tuple[int, int]
    sensed_to_reference: np.ndarray  # (3, 3) float64

    @classmethod
    def read(cls, path: Path) -> Truth:
        values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return cls(
            id=values["id"],
            source=values.get("source", ""),
            modality=values.get("modality", ""),
            reference_size=tuple(values["reference_size"]),
            sensed_size=tuple(values["sensed_size"]),
            sensed_to_reference=np.array(values["sensed_to_reference"], dtype=np.float64),
        )


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


def rmse(sensed_to_reference: PointMap, truth: Truth) -> float:
    """Root mean square distance, in native reference pixels, of the mapped grid from the truth.

    inf where the transform sends a grid point nowhere.
    """
    sensed, reference = overlap_grid(truth)
    squares = np.sum((sensed_to_reference(sensed) - reference) ** 2, axis=1)
    return float(np.sqrt(squares.mean())) if np.isfinite(squares).all() else float("inf")
