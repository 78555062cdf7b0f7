"""The pairs a benchmark runs over: folders with truth.json, reference.* and sensed.*."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .evaluation import Truth

# Words in the ids of folders that show one place although their sources differ. The two UCSB scenes overlap
# (one holds the other at a fifth of its scale): registering them is right, seen in the overlaid images.
SAME_PLACES = ("ucsb",)


@dataclass(frozen=True)
class Pair:
    """One registration to run. `truth` is None for a crossed pair, which must be refused."""

    id: str
    reference: Path
    sensed: Path
    modality: str
    truth: Truth | None


def find_pairs(folder: Path, only: Iterable[str] = ()) -> list[Pair]:
    """The pair folders in `folder`, or itself, by name; `only` keeps ids that start with one of it."""
    folders = [folder] if (folder / "truth.json").exists() else sorted(folder.iterdir())
    wanted = tuple(only)
    pairs = []
    for place in folders:
        if not (place / "truth.json").exists():
            continue
        truth = Truth.read(place / "truth.json")
        if not wanted or truth.id.startswith(wanted):
            pairs.append(
                Pair(truth.id, _image(place, "reference"), _image(place, "sensed"), truth.modality, truth)
            )
    return pairs


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
