"""The pairs a benchmark runs over: folders with truth.json or unrelated.json, reference.* and sensed.*."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core import pair as sides
from ...core.raster.read.source import RasterSource
from .evaluation import Truth

# Words in the ids of folders that show one place although their sources differ. The two UCSB scenes overlap
# (one holds the other at a fifth of its scale): registering them is right, seen in the overlaid images.
SAME_PLACES = ("ucsb",)

TRUTH, UNRELATED = "truth.json", "unrelated.json"


@dataclass(frozen=True)
class Pair:
    """One registration to run. `truth` is None where it must be refused: crossed or unrelated images."""

    id: str
    reference: Path
    sensed: Path
    modality: str
    truth: Truth | None

    @property
    def sources(self) -> sides.Pair[RasterSource]:
        """As core names the two."""
        return sides.Pair(reference=RasterSource(str(self.reference)), sensed=RasterSource(str(self.sensed)))


def find_pairs(folder: Path, only: Iterable[str] = ()) -> list[Pair]:
    """The pair folders in `folder`, or itself, by name; `only` keeps ids that start with one of it."""
    folders = [folder] if _is_pair(folder) else sorted(place for place in folder.iterdir() if _is_pair(place))
    wanted = tuple(only)
    pairs = map(_read, folders)
    return [pair for pair in pairs if not wanted or pair.id.startswith(wanted)]


def _is_pair(folder: Path) -> bool:
    return (folder / TRUTH).exists() or (folder / UNRELATED).exists()


def _read(folder: Path) -> Pair:
    images = _image(folder, "reference"), _image(folder, "sensed")
    if (folder / TRUTH).exists():
        truth = Truth.read(folder / TRUTH)
        return Pair(truth.id, *images, truth.modality, truth)
    values = json.loads((folder / UNRELATED).read_text(encoding="utf-8"))
    return Pair(values["id"], *images, f"unrelated {values['modality']}", None)


def cross(pairs: list[Pair], count: int, seed: int = 0) -> list[Pair]:
    """`count` unrelated pairs, always the same ones: a reference with another folder's sensed image.

    Folders made from one source may show one place and are not crossed with each other.
    """
    candidates = [
        (first, second)
        for first in pairs
        for second in pairs
        if first.truth and second.truth and first.truth.source != second.truth.source
        if not any(place in first.id and place in second.id for place in SAME_PLACES)
    ]
    order = np.random.default_rng(seed).permutation(len(candidates))[:count]
    return [
        Pair(f"{first.id}+{second.id}", first.reference, second.sensed, "crossed", None)
        for first, second in (candidates[i] for i in order)
    ]


def _image(folder: Path, name: str) -> Path:
    found = [
        path for path in sorted(folder.glob(f"{name}.*")) if path.suffix.lower() in (".tif", ".png", ".jpg")
    ]
    if len(found) != 1:
        raise FileNotFoundError(f"{folder}: one image {name}.* expected, {len(found)} found")
    return found[0]
