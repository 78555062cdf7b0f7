"""The functions for scripts: stable names and signatures, examples that run, clear errors for bad input."""

from __future__ import annotations

import doctest
import inspect
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import tiepoint.core
from osgeo import gdal
from tiepoint.core import (
    Engine,
    Pair,
    Registration,
    RegistrationOptions,
    TiepointError,
    apply,
    face,
    match,
    measure,
    register,
    series,
)
from tiepoint.core.messages import Notice
from tiepoint.tests.core.scenes import TRUTH, StubEngine, texture

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"

NAMES = {
    *("register", "match", "apply", "measure", "Engine", "Feedback", "RegistrationOptions", "Pair"),
    *("Registration", "MatchResult", "ShiftField", "ControlPoints", "Transform", "Caution", "RasterSource"),
    *("TiepointError", "Cancelled", "Alignment", "BandAlignment", "align_bands"),
    *("series", "Series", "SceneRecord"),
}
SIGNATURES = {
    "register": "(reference, sensed, *, by_hand, options, engine, feedback, **files_and_options)",
    "match": "(reference, sensed, *, masks, options, engine, feedback, **named)",
    "apply": "(result, raster, out, *, reference, points, sensed, options, feedback, **named)",
    "series": "(scenes, out, *, reference, joint, client, options, engine, feedback, **named)",
    "align_bands": "(rasters, out, *, reference, transform, unaligned, options, engine, feedback, "
    "**files_and_options)",
    "measure": "(reference, sensed, *, expected, side, points, surface, feedback, **named)",
}


@pytest.fixture
def pair(tmp_path, monkeypatch):
    """The working folder, with reference.tif and sensed.tif of the sample."""
    for name in ("reference.tif", "sensed.tif"):
        shutil.copy(SAMPLE / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_names_hold_still():
    assert set(tiepoint.core.__all__) == NAMES
    assert set(dir(tiepoint.core)) > NAMES
    assert [name for name in NAMES if getattr(tiepoint.core, name).__name__ != name] == []
    with pytest.raises(AttributeError, match="no attribute 'warp'"):
        _ = tiepoint.core.warp


def test_the_signatures_hold_still():
    def of(signature):
        empty = inspect.Parameter.empty
        bare = [each.replace(annotation=empty, default=empty) for each in signature.parameters.values()]
        return str(inspect.Signature(bare))

    found = {name: of(inspect.signature(getattr(tiepoint.core, name))) for name in SIGNATURES}
    assert found == SIGNATURES
    attributes = {"accepted", "reason", "reason_code", "hint", "cautions", "transform", "points", "report"}
    assert attributes <= set(dir(Registration)) | set(Registration.__dataclass_fields__)


def test_the_face_costs_nothing_until_it_is_used():
    code = (
        "import sys, tiepoint.core\n"
        "print([name for name in ('numpy', 'osgeo', 'cv2', 'tiepoint.core.face') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=_environment()
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_the_examples_run(pair):
    """In the order of the file: the later ones use the files of the first."""
    runner = doctest.DocTestRunner()
    finder = doctest.DocTestFinder(recurse=False)
    for name in ("register", "match", "apply", "measure", "align_bands"):
        (example,) = finder.find(getattr(face, name), name, globs={})
        runner.run(example)
    assert runner.summarize().failed == 0
    assert runner.tries > 12


TWO_LINES = """
import sys
for name in ("qgis", "PyQt5", "PyQt6", "sip", "processing", "torch", "mahotas"): sys.modules[name] = None
from tiepoint.core import register
print(register("reference.tif", "sensed.tif", raster="out.tif"))
"""


def test_two_lines_register_the_sample_without_qgis(pair):
    done = subprocess.run(
        [sys.executable, "-c", TWO_LINES], capture_output=True, text=True, check=False, env=_environment()
    )
    lines = done.stdout.splitlines()
    assert done.stderr == ""
    assert len(lines) == 5
    assert lines[0].startswith("Registered: sensed.tif onto reference.tif (auto, ")
    assert re.fullmatch(
        r"Transform: affine, from \d+ control points; found by .+; measured by templates", lines[1]
    )
    assert re.match(
        r"Accuracy: +RMSE 0\.\d\d px, left out 0\.\d\d px, at \d+ check points 0\.\d\d px", lines[2]
    )
    assert lines[3].split() == ["Cautions:", "none"]
    assert lines[4].split() == ["Written:", "out.tif"]
    assert gdal.Open("out.tif").RasterXSize == gdal.Open("reference.tif").RasterXSize


def test_an_engine_is_used_again_and_ended():
    image = texture(90, 80)
    with Engine(sys.executable) as engine:
        pids = []
        for seed in (3, 4):
            m = match(image, image[10:, 5:], engine=engine, method="sift", seed=seed)
            assert m.method == "sift"
            pids.append(engine.info.pid)
        assert pids[0] == pids[1]
    assert engine.info is None


def test_a_refused_pair_prints_five_lines(scene, tmp_path):
    stub = StubEngine(accepted=False, refusal=Notice.of("refused_no_agreement"), reason_code="no_agreement")
    files = {name: tmp_path / f"refused.{end}" for name, end in (("raster", "tif"), ("report", "json"))}
    r = register(scene / "reference.tif", scene / "sensed.tif", engine=stub, **files)
    assert not r.accepted
    lines = str(r).splitlines()
    assert len(lines) == 5
    assert lines[0].startswith("Not registered: sensed.tif onto reference.tif (")
    assert lines[1].endswith(f"{Notice.of('refused_no_agreement').message} [no_agreement]")
    assert lines[2].endswith(Notice.of("refused_no_agreement").hint)
    assert lines[3].endswith("40 points of 60 matches, for inspection only")
    assert lines[4].endswith("refused.json")
    with pytest.raises(TiepointError, match="was not registered"):
        apply(r, scene / "sensed.tif", tmp_path / "again.tif")
    with pytest.raises(TiepointError, match="was not registered"):
        apply(tmp_path / "refused.json", scene / "sensed.tif", tmp_path / "again.tif")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"transforms": "affine"}, "Unknown option “transforms”. Do you mean transform"),
        ({"checkerbord": "a.tif"}, "Unknown option “checkerbord”. Do you mean checkerboard"),
        ({"xyz": "red"}, "Unknown option “xyz”. RegistrationOptions"),
        ({"transform": "bent"}, "Unknown transform “bent”. Choose one of"),
        (
            {"raster": "out.png"},
            "“out.png” cannot be written. Choose a file name that ends in .tif, .tiff or .vrt",
        ),
        ({"points": "out.shp"}, "ends in .gpkg"),
        ({"raster": "nowhere/out.tif"}, "does not exist"),
        ({"raster": "reference.tif"}, "would overwrite"),
    ],
)
def test_what_is_wrong_is_said_before_any_work(pair, arguments, message):
    with pytest.raises(TiepointError, match=message):
        register("reference.tif", "sensed.tif", engine=StubEngine(), **arguments)


def test_files_of_every_kind_are_given_by_name(scene, tmp_path):
    names = {"raster": "a.tif", "points": "b.gpkg", "report": "c.json", "georeferencer_points": "d.points"}
    names["checkerboard"] = "e.png"
    files = {name: tmp_path / file for name, file in names.items()}
    r = register(
        scene / "reference.tif", scene / "sensed.tif", engine=StubEngine(), **files, checkerboard_cells=4
    )
    assert r.accepted
    assert sorted(path.name for path in r.outputs.paths()) == sorted(names.values())
    assert all(path.is_file() for path in files.values())


def test_what_a_function_takes_by_name_is_checked(pair):
    with pytest.raises(TiepointError, match=r"“sensed_band”\. Do you mean sensed_bands"):
        measure("reference.tif", "sensed.tif", sensed_band=[1])
    with pytest.raises(TiepointError, match="Unknown option “resampling”"):
        measure("reference.tif", "sensed.tif", resampling="cubic")
    with pytest.raises(TiepointError, match=r"“patterns”\. Do you mean pattern"):
        series(["sensed.tif"], "aligned", reference="reference.tif", patterns="*.tif")
    with pytest.raises(TiepointError, match=r"“frames”\. Do you mean frame"):
        apply("no.json", "sensed.tif", "out.tif", frames="map")


def test_a_raster_that_is_no_name_is_refused():
    with pytest.raises(TiepointError, match=r"given as ndarray\. Give its path"):
        register(np.zeros((40, 40)), "sensed.tif", engine=StubEngine())
    with pytest.raises(TiepointError, match=r"given as int\. Give a Registration"):
        apply(5, "a.tif", "b.tif")


def test_options_come_whole_or_by_name(scene):
    options = RegistrationOptions.from_json({"transform": "affine", "seed": 5})
    files = scene / "reference.tif", str(scene / "sensed.tif")
    r = register(*files, engine=StubEngine(), options=options, grid="sensed", reference_bands=[1])
    assert {"transform": "affine", "seed": 5, "grid": "sensed"}.items() <= r.report["options"].items()


def test_arrays_are_matched_whatever_their_type():
    """With a mask on one side alone, and nan in it where it is not valid."""
    whole = texture(300, 280, seed=2)
    reference = (whole[:260] * 255).astype(np.uint8)
    sensed = whole[30:, 50:].astype(np.float64) * 3000.0 - 100.0
    valid = np.ones(sensed.shape, bool)
    valid[:40] = False
    sensed[~valid] = np.nan
    m = match(reference, sensed, masks=Pair(reference=None, sensed=valid), method="pso-sift")
    assert m.accepted
    assert len(m.points) > 100
    assert np.abs(m.transform.apply([[10.0, 100.0]]) - (60.0, 130.0)).max() < 0.1
    assert np.abs(m.transform.inverse.apply([[60.0, 130.0]]) - (10.0, 100.0)).max() < 0.1
    assert m.points.sensed[:, 1].min() > 35


def test_measure_tells_a_known_shift(tmp_path):
    """A shift of 3 px to the right and 2 px up, in the geotransform alone."""
    whole = (texture(400, 360, seed=4) * 255).astype(np.uint8)
    for name, origin in (("reference", (0.0, 0.0)), ("sensed", (30.0, 20.0))):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 400, 360, 1)
        dataset.SetGeoTransform((500.0 + origin[0], 10.0, 0.0, 900.0 + origin[1], 0.0, -10.0))
        dataset.GetRasterBand(1).WriteRaster(0, 0, 400, 360, whole.tobytes())
        dataset = None
    field = measure(tmp_path / "reference.tif", tmp_path / "sensed.tif")
    figures = field.figures()
    assert (round(figures["dx"], 1), round(figures["dy"], 1)) == (3.0, -2.0)
    verdict, line = str(field).splitlines()
    assert verdict.startswith("Not aligned: nine of ten places are off by up to 3.6")
    assert line.startswith("Shift: median 3.6")
    assert f"{figures['places']} of {figures['tried']} places" in line


def test_the_stub_scene_is_the_true_one(scene):
    """The tests above rely on it: the transform of a result is between native pixels."""
    r = register(scene / "reference.tif", scene / "sensed.tif", engine=StubEngine(), transform="affine")
    place = np.array([[200.0, 150.0]])
    assert np.abs(r.transform.apply(place) - (place @ TRUTH[:2, :2].T + TRUTH[:2, 2])).max() < 1e-6
    assert np.abs(r.transform.inverse.apply(r.transform.apply(place)) - place).max() < 1e-9


def _environment():
    """The environment of a script: the package by its folder, nothing of QGIS."""
    return {**os.environ, "PYTHONPATH": str(Path(tiepoint.core.__path__[0]).parents[1])}
