"""Make a flight over a known image, which goes on beside the mosaic it is registered onto, and judge it.

    python tests/benchmark/make_flight.py make IMAGE OUT [SHEETS]
    python tests/benchmark/make_flight.py noise RESULTS SIGMA SEED
    python tests/benchmark/make_flight.py judge OUT RESULTS

OUT gets mosaic.tif, flight/*.tif (3 x 4 scenes, of which the last column lies beside the mosaic) and
truth.json. SHEETS: px an axis by which the sheets of the mosaic are off. noise: every link of RESULTS, of a
series with --joint, is moved by so many px an axis; the same command then places all scenes anew. judge: the
errors of each scene alone and jointly, within the series and to the truth, and of the links.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
import sys
from pathlib import Path

import cv2
import numpy as np
from osgeo import gdal, osr
from tiepoint.core.batch.record_files import read_record

SIZE = (300, 260)
MOSAIC = (570, 700)
SHEET = (190, 175)


def save(path: Path, image: np.ndarray, x: float = 0.0, y: float = 0.0) -> None:
    height, width = image.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    dataset.SetGeoTransform((300000 + x, 1.0, 0.0, 5000000 - y, 0.0, -1.0))
    dataset.SetProjection(crs.ExportToWkt())
    pixels = np.clip(image, 1, 255).astype(np.uint8)
    dataset.GetRasterBand(1).WriteRaster(0, 0, width, height, pixels.tobytes())


def cut(world: np.ndarray, matrix: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    return cv2.warpAffine(world, matrix[:2], size, flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)


def make(image: Path, out: Path, sheets: float = 0.0) -> None:
    rng = np.random.default_rng(11)
    world = cv2.imread(str(image), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    (out / "flight").mkdir(parents=True)
    mosaic = np.zeros(MOSAIC[::-1], np.float32)
    for y, x in itertools.product(range(0, MOSAIC[1], SHEET[1]), range(0, MOSAIC[0], SHEET[0])):
        moved = np.eye(3)
        moved[:2, 2] = rng.normal(0, sheets, 2)
        part = (slice(y, y + SHEET[1]), slice(x, x + SHEET[0]))
        mosaic[part] = cut(world, moved, MOSAIC)[part]
    truth = {}
    for row, column in itertools.product(range(3), range(4)):
        turn, scale = rng.uniform(-0.04, 0.04), rng.uniform(0.97, 1.03)
        matrix = np.eye(3)
        matrix[:2, :2] = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        matrix[:2, 2] = np.array([40 + 190 * column, 40 + 180 * row]) + rng.uniform(-8, 8, 2)
        scene = 255 * np.clip(cut(world, matrix, SIZE) / 255, 0, 1) ** rng.uniform(0.7, 1.3)
        scene = scene * rng.uniform(0.8, 1.1) + rng.normal(0, 6, scene.shape)
        place = matrix[:2, 2] + rng.uniform(-6, 6, 2)  # px that the coordinates are wrong by
        save(out / "flight" / f"r{row}c{column}.tif", scene, *place)
        truth[f"r{row}c{column}"] = matrix.tolist()
    save(out / "mosaic.tif", mosaic + rng.normal(0, 3, mosaic.shape))
    (out / "truth.json").write_text(json.dumps(truth))


def noise(results: Path, sigma: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    for path in sorted((results / "series" / "single").glob("*_report.json")):
        report = json.loads(path.read_text())
        if not report["accepted"]:
            continue
        off = rng.normal(0, sigma, 2)
        for axis in (0, 1):
            report["transform"]["sensed_to_reference"][axis][2] += off[axis]
        path.write_text(json.dumps(report))
        points = sqlite3.connect(path.with_name(path.name.replace("_report.json", "_points.gpkg")))
        triggers = (
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"  # of the index, by functions of GDAL
        )
        for (name,) in points.execute(triggers).fetchall():
            points.execute(f'DROP TRIGGER "{name}"')
        points.execute("UPDATE control_points SET ref_col = ref_col + ?, ref_row = ref_row + ?", tuple(off))
        points.commit()
        points.close()
    for path in sorted((results / "series" / "pairs").glob("*.json")):
        pair = json.loads(path.read_text())
        if pair["at_first"]:
            pair["at_first"] = (np.array(pair["at_first"]) + rng.normal(0, sigma, 2)).tolist()
            path.write_text(json.dumps(pair))


def at(matrix: np.ndarray, places: np.ndarray) -> np.ndarray:
    return places @ matrix[:2, :2].T + matrix[:2, 2]


def rms(squares: list[float]) -> float:
    return round(float(np.sqrt(np.mean(squares))), 3)


def judge(out: Path, results: Path) -> dict[str, object]:
    truth = {stem: np.array(matrix) for stem, matrix in json.loads((out / "truth.json").read_text()).items()}
    x, y = np.meshgrid(np.linspace(0, SIZE[0] - 1, 12), np.linspace(0, SIZE[1] - 1, 10))
    grid = np.column_stack([x.ravel(), y.ravel()])

    def read(path: Path) -> np.ndarray | None:
        values = (json.loads(path.read_text()) if path.exists() else {}).get("transform")
        return np.array(values["sensed_to_reference"]) if values else None

    def common(first: str, second: str) -> tuple[np.ndarray, np.ndarray]:
        here = at(np.linalg.inv(truth[first]), at(truth[second], grid))
        inside = ((here >= 0) & (here <= np.array(SIZE) - 1)).all(axis=1)
        return here[inside], grid[inside]

    def within(found: dict[str, np.ndarray]) -> float:
        pairs = [(*pair, *common(*pair)) for pair in itertools.combinations(found, 2)]
        return rms(
            [
                np.mean(np.sum((at(found[first], here) - at(found[second], there)) ** 2, axis=1))
                for first, second, here, there in pairs
                if len(here) >= 12
            ]
        )

    def off(found: np.ndarray, stem: str) -> float:
        return float(np.mean(np.sum((at(found, grid) - at(truth[stem], grid)) ** 2, axis=1)))

    single_folder = results / "series" / "single"
    own = {stem: read(single_folder / f"{stem}_report.json") for stem in truth}
    single = {stem: matrix for stem, matrix in own.items() if matrix is not None}
    joint = {stem: read(results / f"{stem}_report.json") for stem in truth}
    joint = {stem: matrix for stem, matrix in joint.items() if matrix is not None}
    between = []
    for path in sorted((results / "series" / "pairs").glob("*.json")):
        pair = json.loads(path.read_text())
        if pair["at_first"]:
            first, second = np.array(pair["at_first"]), np.array(pair["at_second"])
            affine = np.linalg.lstsq(np.column_stack([second, np.ones(len(second))]), first, rcond=None)[0]
            here, there = common(pair["first"], pair["second"])
            found = np.column_stack([there, np.ones(len(there))]) @ affine
            apart = at(truth[pair["first"]], found) - at(truth[pair["first"]], here)
            between.append(float(np.mean(np.sum(apart**2, axis=1))))
    anchors = [off(matrix, stem) for stem, matrix in single.items()]
    told = json.loads((results / "series_joint.json").read_text())
    states = {stem: read_record(results / "series" / f"{stem}.json") for stem in truth}
    return {
        "within, single": within(single),
        "within, joint": within({stem: joint[stem] for stem in single}),
        "to truth, single": rms(anchors),
        "to truth, joint": rms([off(joint[stem], stem) for stem in single]),
        "tied": {stem: rms([off(joint[stem], stem)]) for stem in joint if stem not in single},
        "states": {stem: record.state for stem, record in states.items() if record is not None},
        "links, true": rms([*between, *anchors]),
        "links, told": told["loop_closure"]["link_error_px"],
        "closure": told["loop_closure"]["rms_px"],
    }


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), Path(sys.argv[3]), *map(float, sys.argv[4:]))
    elif sys.argv[1] == "noise":
        noise(Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))
    else:
        print(json.dumps(judge(Path(sys.argv[2]), Path(sys.argv[3])), indent=1))
