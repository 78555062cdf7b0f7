"""Makes pairs that share print, or a lattice: of two places (to be refused) and of one (right, or refused).

    python -m tiepoint.tests.benchmark.make_prints DATA OUT --unrelated 200 --related 60 [--seed 0] [--grain]

A folder each: reference.tif, sensed.tif and truth.json, or unrelated.json where the pair must be refused.
Every related pair with print has a twin OUT/twins/ID that shows the same ground without it. The number and
the seed of a pair decide on all of it, so a small set is a part of a large one. With --grain both images are
scans of grainy film: what is printed is then hardly more alike than ground in two bands.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from . import lattices, prints
from .ground import Image, Place, cut, find_places
from .lattices import Lattice
from .prints import Draws, Print

# How often each kind comes in a cycle: the field cases have mostly paper and film.
CYCLE = (
    "frame",
    "fiducials",
    "collar",
    "toolbar",
    "orchard",
    "watermark",
    "frame",
    "tiled",
    "fiducials",
    "perfect",
)
CYCLE += (
    "collar",
    "logo",
    "bricks",
    "frame",
    "fiducials",
    "parking",
    "collar",
    "tiled",
    "toolbar",
    "orchard",
)
RELATED = tuple(kind for kind in CYCLE if kind in prints.KINDS or kind == "orchard")
SHIFT = (30.0, 250.0)  # px, of the ground under the print
FINEST = 0.5  # ground px in a sheet px: smaller places are enlarged up to twice


@dataclass(frozen=True)
class Side:
    """One image of a pair: its pixels (H, W) uint8, and its pixel -> ground matrix (3, 3)."""

    pixels: np.ndarray
    to_ground: np.ndarray


def similarity(scale: float, degrees: float, centre: Any, to: Any) -> np.ndarray:
    """(3, 3): turns and scales about centre, which comes to lie at `to`."""
    c, s = scale * np.cos(np.deg2rad(degrees)), scale * np.sin(np.deg2rad(degrees))
    matrix = np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])
    matrix[:2, 2] = np.asarray(to, float) - matrix[:2, :2] @ np.asarray(centre, float)
    return matrix


def unrelated(places: list[Place], kind: str, rng: np.random.Generator) -> tuple[Side, Side]:
    """Two places below one print, or two places with one lattice."""
    size = _size(rng)
    if kind in lattices.KINDS:
        return _lattice_pair(places, kind, size, rng)
    layout, lines = int(rng.integers(2**31)), kind in ("frame", "collar") and rng.random() < 0.4
    first, second = rng.choice(len(places), 2, replace=False)
    while places[first].name == places[second].name:
        second = rng.integers(len(places))
    sides = []
    for number, place in enumerate((places[first], places[second])):
        sheet = _print(kind, size, layout, rng)
        image = place.images[rng.integers(len(place.images))]
        to_ground = _anywhere(place, size, rng)
        scan = _scan(kind, size, rng) if number else (np.eye(3), size)
        sides.append(_side(image, to_ground, sheet, scan, lines, rng))
    return sides[0], sides[1]


def related(places: list[Place], kind: str, rng: np.random.Generator) -> tuple[list[Side], list[Side]]:
    """The two sides of one place with print, and the same without (none for a lattice)."""
    if kind in lattices.KINDS:
        return list(_one_lattice(kind, _size(rng), rng)), []
    while True:
        size, place = _size(rng), places[rng.integers(len(places))]
        layout, lines = int(rng.integers(2**31)), kind in ("frame", "collar") and rng.random() < 0.25
        sheets = [_print(kind, size, layout, rng) for _ in range(2)]
        turned = rng.random() < 0.4
        scale, turn = (rng.uniform(0.8, 1.25), rng.uniform(-25, 25)) if turned else (1.0, 0.0)
        away = rng.uniform(0, 2 * np.pi)
        shift = np.exp(rng.uniform(*np.log(SHIFT))) * np.array([np.cos(away), np.sin(away)])
        if (
            len(place.images) < 2
            or (np.abs(shift) > 0.45 * np.ptp(np.reshape(sheets[0].window, (2, 2)), axis=0)).any()
        ):
            continue
        images = [place.images[i] for i in rng.choice(len(place.images), 2, replace=False)]
        grids = _beside(place, images, sheets[0].window, (scale, turn, shift), rng)
        if grids is not None:
            break
    scans = (np.eye(3), size), _scan(kind, size, rng)
    state = rng.integers(2**31)
    made = [
        _side(*each, lines, np.random.default_rng(state + i))
        for i, each in enumerate(zip(images, grids, sheets, scans))
    ]
    twins = []
    for i, (image, grid, sheet) in enumerate(zip(images, grids, sheets)):
        x0, y0, x1, y1 = sheet.window
        own = grid @ similarity(1.0, 0.0, (0, 0), (x0, y0))
        bare, area = Print((x1 - x0, y1 - y0)), (x1 - x0, y1 - y0)
        twins.append(_side(image, own, bare, (np.eye(3), area), lines, np.random.default_rng(state + i)))
    return made, twins


def _size(rng: np.random.Generator) -> tuple[int, int]:
    width, height = (int(value) for value in np.exp(rng.uniform(np.log(320), np.log(1000), 2)))
    return max(width, int(0.55 * height)), max(height, int(0.55 * width))


def _print(kind: str, size: tuple[int, int], layout: int, rng: np.random.Generator) -> Print:
    return prints.KINDS[kind](size, Draws(np.random.default_rng(layout), rng))


def _scan(kind: str, size: tuple[int, int], rng: np.random.Generator) -> tuple[np.ndarray, tuple[int, int]]:
    """(scan pixel -> sheet pixel, size of the scan): in place, shifted, or turned and scaled a little."""
    width, height = (int(value * rng.uniform(0.86, 1.0)) for value in size)
    moved = rng.random()
    if moved < 0.4 if kind in prints.SCANNED else moved < 0.8:
        return np.eye(3), ((width, height) if rng.random() < 0.6 else size)
    shift = rng.uniform(-0.05, 0.05, 2) * size
    if moved < 0.7:
        return similarity(1.0, 0.0, (0, 0), np.round(shift)), (width, height)
    scale = float(rng.choice([rng.uniform(0.93, 1.07), rng.uniform(0.7, 1.4)], p=[0.75, 0.25]))
    area = int(width / scale), int(height / scale)
    centre, middle = np.array(area) / 2, np.array(size) / 2
    return similarity(scale, rng.uniform(-3, 3), centre, middle + shift), area


def _anywhere(place: Place, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Sheet pixel -> ground, anywhere in the place, enlarged where it is small."""
    room = np.array(place.size, float) - 2
    scale = min(1.0, *(room / size))
    scale *= rng.uniform(0.85, 1.0)
    corner = rng.uniform(0, 1, 2) * (room - scale * np.array(size))
    return similarity(scale, 0.0, (0, 0), corner)


def _beside(
    place: Place,
    images: list[Image],
    window: Any,
    relation: tuple[float, float, np.ndarray],
    rng: np.random.Generator,
) -> list[np.ndarray] | None:
    """Sheet pixel -> ground of both sheets, so that their windows lie in both images; None: too small."""
    scale, turn, shift = relation
    x0, y0, x1, y1 = window
    corners = np.array([[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]], float)
    middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
    for fine in (1.0, 0.85, 0.7, 0.6, FINEST):
        for _ in range(12):
            at = rng.uniform(0.2, 0.8, 2) * place.size
            grids = [
                similarity(fine, 0, middle, at),
                similarity(fine * scale, turn, middle, at + fine * shift),
            ]
            if all(_inside(image, corners @ grid.T) for image, grid in zip(images, grids)):
                return grids
    return None


def _inside(image: Image, ground: np.ndarray) -> bool:
    height, width = image.read().shape
    own = (ground @ np.linalg.inv(image.to_ground).T)[:, :2]
    return bool(((own >= 0) & (own <= np.array([width, height]) - 1)).all())


def _side(
    image: Image,
    to_ground: np.ndarray,
    sheet: Print,
    scan: tuple[np.ndarray, tuple[int, int]],
    lines: bool,
    rng: np.random.Generator,
) -> Side:
    ground = cut(image, to_ground, (sheet.width, sheet.height))
    ground = 255 * (ground / 255) ** rng.uniform(0.8, 1.25)
    if lines:  # a map drawn from the ground
        smooth = np.clip(cv2.GaussianBlur(ground, (0, 0), 1.5), 0, 255).astype(np.uint8)
        edges = cv2.Canny(smooth, 40, 110) > 0
        ground = np.where(edges, 40.0, 235.0).astype(np.float32)
    to_sheet, size = scan
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    whole = sheet.over(ground.astype(np.float32))
    scanned = cv2.warpAffine(whole, to_sheet[:2], size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return Side(_noisy(scanned, rng), to_ground @ to_sheet)


def _noisy(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    noisy = values + rng.normal(0, rng.uniform(1, 4), values.shape)
    return np.clip(np.round(noisy), 0, 255).astype(np.uint8)


def grainy(side: Side, rng: np.random.Generator) -> Side:
    """The side with less contrast and with grain of its own, half of them out of focus."""
    pixels = side.pixels.astype(np.float32)
    if rng.random() < 0.5:
        pixels = cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.6, 1.5))
    grain = cv2.GaussianBlur(rng.normal(size=pixels.shape).astype(np.float32), (0, 0), rng.uniform(0.3, 0.9))
    pixels = rng.uniform(0.4, 1.0) * pixels + rng.uniform(0, 40) + rng.uniform(5, 20) / grain.std() * grain
    return replace(side, pixels=np.clip(np.round(pixels), 0, 255).astype(np.uint8))


def _lattice_pair(
    places: list[Place], kind: str, size: tuple[int, int], rng: np.random.Generator
) -> tuple[Side, Side]:
    lattice, other = Lattice.of(kind, rng), _size(rng)
    soil = rng.uniform(0, 0.35) if kind == "orchard" and rng.random() < 0.4 else 0.0
    first, second = rng.choice(len(places), 2, replace=False)
    while places[first].name == places[second].name:
        second = rng.integers(len(places))
    sides = []
    for place, area in ((places[first], size), (places[second], other)):
        x, y = rng.uniform(-0.5, 0.5, 2) * lattice.pitch
        values = lattices.draw(replace(lattice, phase=(x, y)), area, rng)
        if soil:
            below = cut(place.images[0], _anywhere(place, area, rng), area)
            values = values * (1 - soil) + cv2.GaussianBlur(below, (0, 0), 2) * soil
        sides.append(Side(_noisy(values, rng), np.eye(3)))
    return sides[0], sides[1]


def _one_lattice(kind: str, size: tuple[int, int], rng: np.random.Generator) -> tuple[Side, Side]:
    """One orchard in two pictures, shifted."""
    shift = np.round(rng.uniform(0.08, 0.3, 2) * size)
    whole = np.array(size) + shift.astype(int)
    values = lattices.draw(Lattice.of(kind, rng), (int(whole[0]), int(whole[1])), rng)
    x, y = (int(value) for value in shift)
    first = Side(_noisy(values[: size[1], : size[0]], rng), np.eye(3))
    return first, Side(_noisy(values[y:, x:], rng), similarity(1.0, 0.0, (0, 0), shift))


def save(folder: Path, sides: Any, kind: str, has_truth: bool, notes: str) -> None:
    """The pair's folder: the two images and truth.json or unrelated.json."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, side in zip(("reference", "sensed"), sides):
        squeeze = [cv2.IMWRITE_TIFF_COMPRESSION, 8, cv2.IMWRITE_TIFF_PREDICTOR, 2]  # deflate
        cv2.imwrite(str(folder / f"{name}.tif"), side.pixels, squeeze)
    values: dict[str, Any] = {
        "id": folder.name,
        "source": folder.name,
        "modality": kind,
        "kind": "affine" if has_truth else "unrelated",
        "reference_size": list(sides[0].pixels.shape[::-1]),
        "sensed_size": list(sides[1].pixels.shape[::-1]),
        "notes": notes,
    }
    if has_truth:
        matrix = np.linalg.inv(sides[0].to_ground) @ sides[1].to_ground
        values["sensed_to_reference"] = (matrix / matrix[2, 2]).tolist()
    name = "truth.json" if has_truth else "unrelated.json"
    (folder / name).write_text(json.dumps(values, indent=1), encoding="utf-8")


def main() -> None:
    """Writes the pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with dev/ and train/")
    parser.add_argument("out", type=Path)
    parser.add_argument("--unrelated", type=int, default=200)
    parser.add_argument("--related", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--grain", action="store_true", help="both images are scans of grainy film")
    arguments = parser.parse_args()
    places = find_places(arguments.data)

    def finished(sides: Iterable[Side], number: tuple[int, int]) -> list[Side]:
        rng = np.random.default_rng((arguments.seed, *number))
        return [grainy(side, rng) if arguments.grain else side for side in sides]

    for number in range(arguments.unrelated):
        kind = CYCLE[number % len(CYCLE)]
        rng = np.random.default_rng((arguments.seed, 0, number))
        folder = arguments.out / f"u{number:03d}_{kind}"
        sides = finished(unrelated(places, kind, rng), (2, number))
        save(folder, sides, kind, False, "two places: must be refused")
    for number in range(arguments.related):
        kind = RELATED[number % len(RELATED)]
        rng = np.random.default_rng((arguments.seed, 1, number))
        made, twins = (finished(sides, (3, number)) for sides in related(places, kind, rng))
        name = f"r{number:03d}_{kind}"
        save(arguments.out / name, made, kind, True, "one place below print: right, or refused")
        if twins:
            save(arguments.out / "twins" / name, twins, kind, True, "the same without the print")


if __name__ == "__main__":
    main()
