"""Makes pairs of two bands with a known local displacement, to measure what local models follow.

    python -m tiepoint.tests.benchmark.make_local DATA OUT [--seed 0]

Each field on each scene: reference.tif (700 x 700 px), sensed.tif (680 x 660 px), truth.json (the affine part
alone) and truth.csv (sensed_x, sensed_y, reference_x, reference_y: every tenth sensed pixel).
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from .ground import Place, find_places
from .make_prints import similarity

Field = Callable[[np.ndarray, np.ndarray], np.ndarray]  # sensed x, y to (..., 2) px in the reference

REFERENCE, SENSED = (700, 700), (680, 660)  # width, height
STEP = 10  # px between the points of truth.csv
SEAM_X = 330.0  # sensed px
_SCENES = ("t_s2_aberystwyth", "t_l8_kanto", "t_l8_guangdong")


def _along(
    x: np.ndarray, y: np.ndarray, shift_x: np.ndarray, shift_y: np.ndarray | float = 0.0
) -> np.ndarray:
    return np.stack(np.broadcast_arrays(shift_x, np.asarray(shift_y), x, y)[:2], axis=-1)


@lru_cache
def _heights() -> np.ndarray:
    """(1024, 1024) in [-1, 1]: terrain of all sizes, the power of its waves as their number ** -3.2."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(1024), np.fft.fftfreq(1024)))
    frequency[0, 0] = 1.0
    noise = np.fft.fft2(np.random.default_rng(8).normal(size=frequency.shape))
    heights = np.fft.ifft2(noise * frequency**-1.6).real
    heights -= heights[: SENSED[1], : SENSED[0]].mean()
    return heights / np.abs(heights[: SENSED[1], : SENSED[0]]).max()


@lru_cache
def _roofs() -> np.ndarray:
    """(H, W) of the sensed image, in [0, 1]: heights of 70 buildings, 25 to 80 px wide; 0 = ground."""
    rng = np.random.default_rng(12)
    heights = np.zeros(SENSED[::-1], np.float32)
    for _ in range(70):
        middle, size = rng.uniform(0, SENSED), rng.uniform(25, 80, 2)
        corners = cv2.boxPoints((middle.tolist(), size.tolist(), 20.0))
        cv2.fillPoly(heights, [np.rint(corners).astype(np.int32)], float(rng.uniform(0.25, 1)))
    return heights


def _at(grid: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The values of a grid at x, y, linear between its nodes."""
    column, row = (np.clip(np.floor(v), 0, side - 2).astype(int) for v, side in zip((x, y), grid.shape[::-1]))
    right, down = x - column, y - row
    above = (1 - right) * grid[row, column] + right * grid[row, column + 1]
    below = (1 - right) * grid[row + 1, column] + right * grid[row + 1, column + 1]
    return np.asarray((1 - down) * above + down * below)


def _terrain(x: np.ndarray, y: np.ndarray, largest: float) -> np.ndarray:
    """Relief seen from one side."""
    height = largest * _at(_heights(), x, y)
    return _along(x, y, 0.8 * height, 0.6 * height)


def _oblique(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Relief seen obliquely: the plane itself is foreshortened."""
    middle = np.array(SENSED) / 2
    place = np.stack(np.broadcast_arrays(x, y), axis=-1) - middle
    return place / (1 + place @ [1.7e-4, -1.2e-4])[..., None] - place + _terrain(x, y, 12.0)


def _leaning(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Roofs lean away by up to 12 px, the ground between them lies still."""
    roofs = _roofs()
    column, row = (np.clip(np.rint(v), 0, side - 1).astype(int) for v, side in zip((x, y), SENSED))
    height = 12.0 * roofs[row, column]
    return _along(x, y, -0.7 * height, 0.7 * height)


FIELDS: dict[str, Field] = {
    "affine": lambda x, y: _along(x, y, np.zeros_like(x)),
    "ridge": lambda x, y: _along(x, y, 8 * np.exp(-(((x - 340) / 42) ** 2) / 2)),
    "wave": lambda x, y: _along(x, y, 6 * np.sin(2 * np.pi * y / 251)),
    "fastwave": lambda x, y: _along(x, y, 2.5 * np.sin(2 * np.pi * y / 56.5)),
    "smooth": lambda x, y: _along(
        x, y, 3 * np.sin(2 * np.pi * y / 880 + 0.4), 2 * np.sin(2 * np.pi * x / 690 + 1.1)
    ),
    "seam": lambda x, y: _along(x, y, 5.0 * (x > SEAM_X)),
    "terrain": lambda x, y: _terrain(x, y, 10.0),
    "mountains": lambda x, y: _terrain(x, y, 25.0),
    "oblique": _oblique,
    "buildings": _leaning,
}


def truth_map(field: Field, matrix: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Where sensed points (N, 2) lie in the reference: matrix (3, 3), then the field."""
    straight = points @ matrix[:2, :2].T + matrix[:2, 2]
    return straight + field(points[:, 0], points[:, 1])


def make(place: Place, name: str, out: Path, rng: np.random.Generator) -> None:
    """One pair: the sensed image shows another band, displaced by the field under a small affine."""
    field = FIELDS[name]
    turn, scale = rng.uniform(-3, 3), rng.uniform(0.97, 1.03)
    middle = np.array(SENSED) / 2
    matrix = similarity(scale, turn, middle, np.array(REFERENCE) / 2 + rng.uniform(-8, 8, 2))
    x, y = np.meshgrid(np.arange(SENSED[0], dtype=np.float64), np.arange(SENSED[1], dtype=np.float64))
    wanted = truth_map(field, matrix, np.column_stack([x.ravel(), y.ravel()]))
    first, second = place.images[0], place.images[1]
    corner = (np.array(place.size) - REFERENCE) // 2
    own = np.linalg.inv(second.to_ground)
    at = ((wanted + corner) @ own[:2, :2].T + own[:2, 2]).reshape(*SENSED[::-1], 2).astype(np.float32)
    sensed = cv2.remap(second.read(), at, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
    x0, y0 = (int(value) for value in corner)
    reference = first.read()[y0 : y0 + REFERENCE[1], x0 : x0 + REFERENCE[0]]
    folder = out / f"{place.name}_{name}"
    folder.mkdir(parents=True, exist_ok=True)
    for file, values in (("reference", reference), ("sensed", sensed)):
        pixels = np.clip(np.round(values), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{file}.tif"), pixels, [cv2.IMWRITE_TIFF_COMPRESSION, 8])
    _write_truth(folder, name, field, matrix)


def _write_truth(folder: Path, name: str, field: Field, matrix: np.ndarray) -> None:
    x, y = np.meshgrid(np.arange(0.0, SENSED[0], STEP), np.arange(0.0, SENSED[1], STEP))
    points = np.column_stack([x.ravel(), y.ravel()])
    where = truth_map(field, matrix, points)
    inside = ((where >= 0) & (where <= np.array(REFERENCE) - 1)).all(axis=1)
    with (folder / "truth.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["sensed_x", "sensed_y", "reference_x", "reference_y"])
        writer.writerows(np.round(np.hstack([points, where])[inside], 4).tolist())
    values = {
        "id": folder.name,
        "source": folder.name,
        "modality": f"local {name}",
        "kind": "affine" if name == "affine" else "dense",
        "reference_size": REFERENCE,
        "sensed_size": SENSED,
        "sensed_to_reference": matrix.tolist(),
        "notes": "two bands; the matrix is the affine part, truth.csv the whole",
    }
    if name == "seam":
        values["seam"] = {"sensed_x": SEAM_X, "width_px": 32}
    (folder / "truth.json").write_text(json.dumps(values, indent=1), encoding="utf-8")


def main() -> None:
    """Writes the pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with dev/ and train/")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    places = {place.name: place for place in find_places(arguments.data)}
    for number, scene in enumerate(_SCENES):
        for name in FIELDS:
            make(places[scene], name, arguments.out, np.random.default_rng((arguments.seed, number)))


if __name__ == "__main__":
    main()
