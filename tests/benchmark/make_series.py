"""Make a series with known transforms of one place in several bands and dates, and judge a result.

    python tests/benchmark/make_series.py make PLACE UNRELATED OUT [COUNT]
    python tests/benchmark/make_series.py judge OUT RESULTS

PLACE: folder with a.png, b.png ... and meta.json with `a_from_b` (3 x 3, pixel centres). UNRELATED: folder
of such folders. OUT gets reference.tif, scenes/*.tif and truth.json: scene -> matrix, null where unrelated.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import cv2
import numpy as np
from osgeo import gdal, osr

PIXEL = 10.0  # m
ORIGIN = (600000.0, 4400000.0)
RIGHT, WRONG = 1.0, 5.0  # px, RMSE over the overlap: right below, wrong above


def save(path: Path, image: np.ndarray, origin: tuple[float, float]) -> None:
    height, width = image.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"]
    )
    dataset.SetGeoTransform((origin[0], PIXEL, 0.0, origin[1], 0.0, -PIXEL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32610)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteRaster(0, 0, width, height, np.ascontiguousarray(image).tobytes())
    dataset.GetRasterBand(1).SetNoDataValue(0)


def similarity(rng: np.random.Generator, size: tuple[int, int], room: np.ndarray) -> np.ndarray:
    """(3, 3): pixels of a scene of `size` to those of the reference, inside which it lies at `room`."""
    turn, scale = np.radians(rng.uniform(-8, 8)), rng.uniform(0.92, 1.08)
    linear = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    linear += rng.uniform(-0.005, 0.005, (2, 2))
    middle = (np.array(size) - 1) / 2
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = room - linear @ middle
    return matrix


def gapped(image: np.ndarray, rng: np.random.Generator) -> None:
    """Stripes without data as of Landsat 7, in place."""
    start = rng.integers(0, 20)
    for row in range(int(start), image.shape[0], 28):
        image[row : row + 7] = 0


def framed(image: np.ndarray) -> None:
    """A white margin with a black line and a title, in place."""
    image[:24], image[-24:], image[:, :24], image[:, -24:] = 250, 250, 250, 250
    cv2.rectangle(image, (24, 24), (image.shape[1] - 25, image.shape[0] - 25), 1, 2)
    cv2.putText(image, "SHEET 12-B  1:50 000", (40, 17), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 1, 1)


def make(place: Path, unrelated: Path, out: Path, count: int = 100) -> None:
    rng = np.random.default_rng(0)
    (out / "scenes").mkdir(parents=True)
    meta = json.loads((place / "meta.json").read_text())
    names = sorted(path.name for path in place.glob("?.png"))
    images = {name: cv2.imread(str(place / name), cv2.IMREAD_GRAYSCALE) for name in names}
    known = {name: np.eye(3) for name in names}
    known.update({name: np.array(matrix, float) for name, matrix in meta["a_from_b"].items()})
    reference = images["a.png"]
    save(out / "reference.tif", reference, ORIGIN)
    strange = [
        p for p in sorted(unrelated.glob("*/a.png")) if p.parent != place and "rcv" not in p.parent.name
    ]
    strange = [p for p in strange if min(cv2.imread(str(p), 0).shape) >= 400]
    truth: dict[str, object] = {}
    for number in range(count):
        size = (int(rng.integers(400, 521)), int(rng.integers(400, 521)))
        room = np.array(reference.shape[::-1]) / 2 + rng.uniform(-60, 60, 2)
        matrix = similarity(rng, size, room)
        kind = "unrelated" if number % 20 == 7 else "frame" if number in (15, 45, 75) else "plain"
        name = names[number % len(names)]
        source, from_source = images[name], known[name]
        if kind == "unrelated":
            other = cv2.imread(str(strange[number % len(strange)]), 0)
            source, from_source = cv2.resize(other, reference.shape[::-1]), np.eye(3)
        to_source = np.linalg.inv(from_source) @ matrix
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        image = cv2.warpAffine(source, to_source[:2], size, flags=flags, borderValue=0)
        valid = cv2.warpAffine(np.ones_like(source), to_source[:2], size, flags=cv2.WARP_INVERSE_MAP) > 0
        grey = np.clip(image / 255.0, 0, 1) ** rng.uniform(0.7, 1.4) * 255
        grey += rng.normal(0, rng.uniform(1, 8), grey.shape)
        image = np.where(valid, np.clip(grey, 1, 255), 0).astype(np.uint8)
        if kind == "plain" and number % 7 == 3:
            gapped(image, rng)
        if kind == "frame":
            framed(image)
        off = rng.uniform(-25, 25, 2)  # px that the coordinates are wrong by
        corner = room - (np.array(size) - 1) / 2 + off
        stem = f"scene_{number:03d}_{kind}_{name[0]}"
        save(
            out / "scenes" / f"{stem}.tif",
            image,
            (ORIGIN[0] + PIXEL * corner[0], ORIGIN[1] - PIXEL * corner[1]),
        )
        truth[stem] = None if kind == "unrelated" else matrix.tolist()
    (out / "truth.json").write_text(json.dumps(truth))


def error(report: dict, truth: np.ndarray) -> float:
    """RMSE of the reported transform, px of the reference, over 20 x 20 places of the scene."""
    width, height = report["sensed"]["size"]
    x, y = np.meshgrid(np.linspace(0, width - 1, 20), np.linspace(0, height - 1, 20))
    places = np.column_stack([x.ravel(), y.ravel(), np.ones(x.size)])
    matrix = report["transform"]["sensed_to_reference"]
    if matrix is None:
        return float("nan")
    found, wanted = places @ np.array(matrix).T, places @ truth.T
    return float(np.sqrt(np.mean(np.sum((found[:, :2] / found[:, 2:] - wanted[:, :2]) ** 2, axis=1))))


def judge(out: Path, results: Path) -> dict[str, object]:
    """Counts by kind, and the errors of what was registered."""
    truth = json.loads((out / "truth.json").read_text())
    found: dict[str, list] = {
        "right": [],
        "inexact": [],
        "wrong": [],
        "refused": [],
        "accepted_unrelated": [],
    }
    errors, bent = [], 0
    for stem, matrix in truth.items():
        record = json.loads((results / "series" / f"{stem}.json").read_text())
        if record["state"] != "registered":
            found["refused"].append(f"{stem} {record['reason_code']}")
            continue
        if matrix is None:
            found["accepted_unrelated"].append(stem)
            continue
        rmse = error(json.loads((results / f"{stem}_report.json").read_text()), np.array(matrix))
        bent += int(np.isnan(rmse))
        errors.append(rmse)
        found["wrong" if rmse > WRONG else "right" if rmse < RIGHT else "inexact"].append(
            f"{stem} {rmse:.2f}"
        )
    right = len(found.pop("right"))
    return {"right": right, "median": float(np.nanmedian(errors)), "bent": bent, **found}


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]), *map(int, sys.argv[5:]))
    else:
        print(json.dumps(judge(Path(sys.argv[2]), Path(sys.argv[3])), indent=1))
