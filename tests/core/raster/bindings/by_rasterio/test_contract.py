"""rasterio's GDAL answers as GDAL's own module does; a registration by it is the same to the last digit."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from tiepoint.tests.conftest import PLUGINS, ROOT

BESIDE = ROOT / "build" / "rasterio"  # scripts/setup.sh puts it there
SAMPLE = ROOT / "resources" / "sample"
WAYS = ("own", "rasterio")


def run(*command, cwd, way="rasterio"):
    """A process that finds rasterio, and GDAL's own module only where `way` is "own"."""
    environment = {**os.environ, "PYTHONPATH": str(BESIDE) if way == "rasterio" else ""}
    return subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=cwd,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.fixture(scope="module", autouse=True)
def _rasterio():
    if not (BESIDE / "rasterio").is_dir():
        pytest.skip("rasterio is not in build/rasterio: `make test` puts it there")


def test_both_give_the_same_answers(tmp_path):
    program = Path(__file__).with_name("contract.py")
    own, other = (json.loads(run(program, way, PLUGINS, tmp_path, cwd=tmp_path, way=way)) for way in WAYS)
    assert [*own] == ["rasters", "warps", "layers", "systems", "failures"]
    for part, answers in own.items():
        for name, answer in answers.items():
            assert same(other[part][name], answer), f"{part}: {name}"


def same(one, other):
    """Numbers to 1e-9, everything else exactly."""
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and isinstance(other, (int, float)):
        return abs(one - other) <= 1e-9 or (one != one and other != other)
    return one == other


NAMES = """
import json, sys
sys.path.insert(0, sys.argv[1])
sys.modules["osgeo"] = None
from tiepoint.core.raster.bindings import gdal, ogr, osr
from tiepoint.core.raster.bindings.by_rasterio.library import C
from tiepoint.core.raster.bindings.by_rasterio.signatures import SIGNATURES
homes = {"gdal": gdal, "ogr": ogr, "osr": osr}
missing = [name for name in sys.argv[2:] if not hasattr(homes[name.split(".")[0]], name.split(".")[1])]
print(json.dumps(missing + [name for name in SIGNATURES if not callable(getattr(C, name, None))]))
"""


def test_every_name_that_core_asks_for_is_there(tmp_path):
    text = "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "core" / "raster").rglob("*.py"))
        if "bindings" not in path.parts
    )
    asked = {
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(ast.parse(text.replace("from __future__ import annotations", "")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if node.value.id in ("gdal", "ogr", "osr")
    }
    assert len(asked) > 60
    assert json.loads(run("-c", NAMES, PLUGINS, *sorted(asked), cwd=tmp_path)) == []


# Those of core/raster that ask most of GDAL and take least; those of rasterio's datasets and xarray's arrays.
SOME = (
    *("../test_given_rasters", "../test_arrays"),
    *("read/test_polygons", "read/test_placing", "points/test_point_files", "points/test_unexplained_layer"),
    *("warp/test_true_metadata", "warp/test_hidden_pixels", "warp/test_raster_formats", "warp/test_preview"),
)


def test_the_tests_of_core_pass_by_rasterio_too(tmp_path):
    files = [ROOT / "tests" / "core" / "raster" / f"{name}.py" for name in SOME]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([PLUGINS, str(BESIDE)])}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:pytest_qgis", "-p", "no:cacheprovider"]
    command += [
        "-p",
        "tiepoint.tests.rasterio_binding",
        "--basetemp",
        str(tmp_path / "run"),
        *map(str, files),
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:]
    assert int(re.findall(r"(\d+) passed", done.stdout)[0]) > 100


REGISTER = """
import sys
sys.path.insert(0, sys.argv.pop(1))
if sys.argv.pop(1) == "rasterio":
    sys.modules["osgeo"] = None
from tiepoint.command import main
main()
"""
CHANGING = ("run", "seconds", "cpu_seconds", "peak_memory_mib")  # of a report, from run to run


def test_the_command_registers_the_sample_as_by_gdals_own_module(tmp_path):
    pair = [SAMPLE / "reference.tif", SAMPLE / "sensed.tif"]
    reports = {}
    for way in WAYS:
        (tmp_path / way).mkdir()
        outputs = ["-o", "out.tif", "--points", "out.gpkg", "--report", "out.json", "--quiet"]
        run("-c", REGISTER, PLUGINS, way, "register", *pair, *outputs, cwd=tmp_path / way, way=way)
        reports[way] = json.loads((tmp_path / way / "out.json").read_text())
    own, other = ({k: v for k, v in reports[way].items() if k not in CHANGING} for way in WAYS)
    assert [*own] == [*other]
    moved = [np.array(each["transform"]["sensed_to_reference"]) for each in (own, other)]
    corners = np.array([[0, 0, 1], [350, 0, 1], [0, 350, 1], [350, 350, 1]]).T
    assert np.abs(moved[0] @ corners - moved[1] @ corners).max() < 1e-6
    assert same([*flat(other)], [*flat(own)])
    same_files(tmp_path / "own", tmp_path / "rasterio")


def flat(value):
    """Names and values of a report, one after the other."""
    items = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    )
    if items is None:
        yield value
    else:
        for name, item in items:
            yield name
            yield from flat(item)


def same_files(one, other):
    rasters = [gdal.Open(str(folder / "out.tif")) for folder in (one, other)]
    assert rasters[0].ReadRaster() == rasters[1].ReadRaster()
    assert rasters[0].GetGeoTransform() == rasters[1].GetGeoTransform()
    assert rasters[0].GetProjection() == rasters[1].GetProjection()
    packages = [ogr.Open(str(folder / "out.gpkg")) for folder in (one, other)]
    tables = [{layer.GetName(): rows(layer) for layer in package} for package in packages]
    assert [*tables[0]] == ["control_points", "residuals", "unexplained"]
    assert len(tables[0]["control_points"]) > 100
    assert tables[0].keys() == tables[1].keys()
    assert all(same(tables[0][name], tables[1][name]) for name in tables[0])


def rows(layer):
    return [
        [feature.GetFID(), feature.GetGeometryRef().ExportToWkt(), *feature.items().values()]
        for feature in layer
    ]
