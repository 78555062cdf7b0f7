"""The recipes of docs/recipes.md, each run as it stands there, on small made data whose truth is known."""

from __future__ import annotations

import csv
import glob
import json
import re
import shlex
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner
from osgeo import gdal
from tiepoint.command import app
from tiepoint.tests.core.scenes import texture, write_raster

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "recipes.md").read_text(encoding="utf-8")
FLAGS = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
PIXEL = 30.0
OFF = {"LC08_20200610": (0, 0), "LC08_20210613": (7, -4), "LC08_20220616": (-5, 6)}  # px: columns, rows


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands(heading):
    """The commands under a heading, as lists of words."""
    part = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL).group(1)
    return [
        line.split(" ", 1)[1]
        for block in re.findall(r"```sh\n(.*?)```", part, re.DOTALL)
        for line in block.splitlines()
    ]


def run(command):
    """Run it as a shell would, which knows * where it is not quoted."""
    words = []
    for word in shlex.split(command, posix=False):
        plain = word.strip("'\"")
        words += sorted(glob.glob(plain)) if "*" in plain and plain == word else [plain]
    result = CliRunner().invoke(app.tiepoint, words)
    assert result.exit_code == 0, result.output
    return result.stdout


def rows(path):
    with Path(path).open(encoding="utf-8-sig", newline="") as stream:
        return {row["scene"]: row for row in csv.DictReader(stream)}


def test_every_recipe_is_run():
    assert re.findall(r"^## (.*)$", TEXT, re.MULTILINE) == list(RECIPES)


def drone():
    """Three overlapping photos in colour, turned by some degrees, coordinates off by metres."""
    ground = [texture(560, 260, seed=seed) for seed in (3, 4)]
    bands = [ground[0], 0.8 * ground[0] + 0.2 * ground[1], 1.0 - 0.7 * ground[0]]
    utm = (370000.0, 0.5, 0.0, 5810000.0, 0.0, -0.5)
    write_raster(Path("mosaic_2024.tif"), [(255 * band).astype(np.uint8) for band in bands], utm, 32633)
    Path("flights").mkdir()
    rng, truth = np.random.default_rng(7), {}
    for number, (x, degrees) in enumerate(((20.4, 3.0), (150.7, -2.0), (280.2, 4.5))):
        turn = np.radians(degrees)
        matrix = np.array([[np.cos(turn), -np.sin(turn), x], [np.sin(turn), np.cos(turn), 22.3], [0, 0, 1]])
        photo = [
            cv2.warpAffine(band, matrix[:2], (240, 200), flags=FLAGS, borderMode=cv2.BORDER_REFLECT)
            for band in bands
        ]
        photo = [np.clip(0.9 * band + rng.normal(0, 0.02, band.shape), 0.01, 1) for band in photo]
        place = (370000.0 + 0.5 * x + 2.5, 0.5, 0.0, 5810000.0 - 0.5 * 22.3 - 1.5, 0.0, -0.5)
        write_raster(
            Path(f"flights/p{number}.tif"), [(255 * band).astype(np.uint8) for band in photo], place, 32633
        )
        truth[f"p{number}"] = matrix
    return truth


def test_a_drone_series():
    pytest.importorskip("scipy")  # for --joint
    truth = drone()
    (command,) = commands("A drone series onto last year's mosaic")
    told = run(command)
    assert "Registered 3 of 3 scenes onto mosaic_2024.tif" in told
    assert re.search(r"around \d triangles of scenes is 0\.\d\d pixels", told)
    corners = np.array([[0.0, 0.0], [239.0, 0.0], [0.0, 199.0], [239.0, 199.0]])
    for name, row in rows("aligned/series.csv").items():
        assert (row["verdict"], row["joint"]) == ("registered", "adjusted")
        report = json.loads(Path(f"aligned/{name}_report.json").read_text(encoding="utf-8"))
        found = np.array(report["transform"]["sensed_to_reference"])
        off = (corners @ (found - truth[name])[:2, :2].T) + (found - truth[name])[:2, 2]
        assert np.hypot(*off.T).max() < 0.5
        assert gdal.Open(f"aligned/{row['raster']}").RasterCount >= 3


def landsat():
    """A folder a scene, with red, near infrared and a quality band; coordinates off by whole pixels."""
    ground, red = texture(320, 300, seed=6), texture(320, 300, seed=9)
    rng = np.random.default_rng(2)
    place = (600000.0, PIXEL, 0.0, 4500000.0, 0.0, -PIXEL)
    for number, (name, (dx, dy)) in enumerate(OFF.items()):
        folder = Path("landsat") / name
        folder.mkdir(parents=True)
        part = slice(20 + dy, 260 + dy), slice(20 + dx, 280 + dx)
        infrared = ground[part] ** (0.8 + 0.2 * number)
        pixels = (1 + 9000 * np.clip(infrared + rng.normal(0, 0.01, infrared.shape), 0, 1)).astype(np.uint16)
        write_raster(folder / f"{name}_B5.TIF", [pixels], place, 32633, nodata=0)
        write_raster(
            folder / f"{name}_B4.TIF", [(1 + 9000 * red[part]).astype(np.uint16)], place, 32633, nodata=0
        )
        quality = np.where(red[part] > 0.5, 21824, 22280).astype(np.uint16)
        write_raster(folder / f"{name}_QA_PIXEL.TIF", [quality], place, 32633, nodata=1)


def test_a_landsat_stack():
    landsat()
    stack, *others = commands("A Landsat stack")
    run(stack)
    found = rows("stack/series.csv")
    assert set(found) == {f"{name}_B5" for name in OFF}
    (best,) = (name for name, row in found.items() if row["verdict"] == "reference")
    home = OFF[best[:-3]]
    grids = set()
    for name in set(found) - {best}:
        row = found[name]
        assert row["verdict"] == "registered"
        dx, dy = np.subtract(OFF[name[:-3]], home)
        assert float(row["shift_x"]) == pytest.approx(PIXEL * dx, abs=3.0)
        assert float(row["shift_y"]) == pytest.approx(-PIXEL * dy, abs=3.0)
        raster = gdal.Open(f"stack/{row['raster']}")
        grids.add((raster.RasterXSize, raster.RasterYSize, raster.GetGeoTransform()))
    assert len(grids) == 1
    for command in others:
        told = run(command)
    quality = gdal.Open("stack/LC08_20210613_QA.tif")
    assert {(quality.RasterXSize, quality.RasterYSize, quality.GetGeoTransform())} == grids
    assert set(np.unique(quality.GetRasterBand(1).ReadAsArray())) <= {1, 21824, 22280}
    assert "within" in told
    events = [json.loads(line) for line in run(f"{stack} --json").splitlines()]
    assert [each["done_before"] for each in events if each["event"] == "scene"] == [True, True]


def camera():
    """Five bands, each seen from a little beside the first, the last with its contrast reversed."""
    ground = texture(320, 280, seed=12)
    truth = {}
    for band in range(1, 6):
        shift = np.array(
            [[1.0, 0.002 * (band - 1), 40 + 3.25 * (band - 1)], [0, 1.0, 40 - 2.5 * (band - 1)], [0, 0, 1]]
        )
        image = cv2.warpAffine(ground, shift[:2], (220, 180), flags=FLAGS)
        image = np.clip(1.0 - image if band == 5 else image, 0, 1) ** 0.9
        write_raster(Path(f"IMG_0042_{band}.tif"), [(1 + 4000 * image).astype(np.uint16)])
        truth[band] = shift
    return truth


def test_the_bands_of_a_camera():
    truth = camera()
    (command,) = commands("The bands of a camera")
    told = run(command)
    stacked = gdal.Open("IMG_0042.tif")
    assert stacked.RasterCount == 5
    last = stacked.GetRasterBand(5)
    assert (last.ReadAsArray()[:, :10] == last.GetNoDataValue()).all()  # what the fifth lens does not see
    report = json.loads(Path("IMG_0042.json").read_text(encoding="utf-8"))
    assert [band["state"] for band in report["bands"]] == ["reference", *["aligned"] * 4]
    corners = np.array([[0.0, 0.0, 1.0], [219.0, 0.0, 1.0], [0.0, 179.0, 1.0], [219.0, 179.0, 1.0]])
    for number, band in enumerate(report["bands"], start=1):
        exact = np.linalg.inv(truth[1]) @ truth[number]
        off = corners @ (np.array(band["band_to_reference"]) - exact).T
        assert np.hypot(off[:, 0], off[:, 1]).max() < 0.3
    assert "IMG_0042_5" in told


RECIPES = {
    "A drone series onto last year's mosaic": test_a_drone_series,
    "A Landsat stack": test_a_landsat_stack,
    "The bands of a camera": test_the_bands_of_a_camera,
}
