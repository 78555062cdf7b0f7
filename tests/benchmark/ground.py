"""Ground to make test pairs of: places of the DATA folder, each with some images on one grid."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

SMALLEST = 240  # px, of either side of a place that is used
ALIGNED = 0.7  # px, rms of a set's own alignment

# Sets that show one place, or overlap, begin alike.
_PLACES = ("t_etm_chiapas", "t_etm_nov", "t_etm_july", "t_l8_greenland", "t_s2_rcv", "t_s2_nc_banks")
_SAME = {"t_etm_july": "t_etm_nov"}
_DEV = ("d05", "d09", "d12", "d17", "d20", "d23")  # register easily, and their images lie almost alike


@lru_cache(maxsize=8)
def _stretched(path: Path) -> np.ndarray:
    values = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    low, high = np.percentile(values[values > 0], (0.5, 99.5))
    return np.clip((values - low) * (255.0 / max(high - low, 1.0)), 0, 255)


@dataclass(frozen=True)
class Image:
    """One picture of a place, by its file; `to_ground` (3, 3) maps its pixels to the place's grid."""

    path: Path
    to_ground: np.ndarray

    def read(self) -> np.ndarray:
        """(H, W) float32, 0..255, stretched between its percentiles 0.5 and 99.5."""
        return _stretched(self.path)


@dataclass(frozen=True)
class Place:
    """A piece of ground. Its grid is that of its first image; `name` differs between places apart."""

    name: str
    size: tuple[int, int]  # width, height of the grid
    images: tuple[Image, ...]


def find_places(data: Path) -> list[Place]:
    """Those of data/train (optical sets) and data/dev that make good ground, by name."""
    found = [_train_place(path.parent) for path in sorted((data / "train").glob("*/meta.json"))]
    found += [_dev_place(path) for path in sorted((data / "dev").iterdir()) if path.name.startswith(_DEV)]
    return [place for place in found if place is not None]


def cut(image: Image, to_ground: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """(height, width) float32: the picture whose pixels to_ground (3, 3) maps to the place's grid."""
    own = np.linalg.inv(image.to_ground) @ to_ground
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    values = cv2.warpAffine(image.read(), own[:2], size, flags=flags, borderMode=cv2.BORDER_REFLECT_101)
    return np.clip(values, 0, 255)


def _train_place(folder: Path) -> Place | None:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    first = tuple(meta["images"][0]["size"])
    if meta["kind"] == "sar-optical" or min(first) < SMALLEST or meta["rms_px"] > ALIGNED:
        return None
    matrices = {meta["images"][0]["file"]: np.eye(3), **meta["a_from_b"]}
    images = tuple(
        Image(folder / image["file"], np.array(matrices[image["file"]], dtype=np.float64))
        for image in meta["images"]
        if image["zero_fraction"] < 0.05
    )
    name = next((place for place in _PLACES if folder.name.startswith(place)), folder.name)
    return Place(_SAME.get(name, name), first, images) if images else None


def _dev_place(folder: Path) -> Place:
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    matrices = (np.eye(3), np.array(truth["sensed_to_reference"], dtype=np.float64))
    images = tuple(
        Image(next(folder.glob(f"{name}.*")), matrix)
        for name, matrix in zip(("reference", "sensed"), matrices)
    )
    return Place(folder.name, tuple(truth["reference_size"]), images)
