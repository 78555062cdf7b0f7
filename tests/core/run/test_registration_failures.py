"""A cancelled, failed, killed or impossible registration leaves no files and gives a clear error."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
import tiepoint
from osgeo import gdal
from tiepoint.core.engine.client import Engine
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import STAGES, Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.pair import Pair
from tiepoint.core.run import registration as module
from tiepoint.core.run.registration import register
from tiepoint.tests.core.engine.fakes import FakeEngine, Recorder, until
from tiepoint.tests.core.scenes import (
    OPTIONS,
    StubEngine,
    everything,
    names,
    run,
    source,
    texture,
    write_raster,
)

pytestmark = pytest.mark.usefixtures("clean_temporary_folder")


@pytest.mark.parametrize("stage", [stage for stage in STAGES if stage not in ("cnn", "windows")])  # PSO-SIFT
def test_cancelled_at_any_stage_nothing_is_left(scene, real_engine, tmp_path, stage):
    with pytest.raises(Cancelled):
        run(scene, everything(tmp_path), real_engine, feedback=Recorder(cancel_at=stage))
    assert names(tmp_path) == []


def test_cancelled_when_all_is_written_nothing_is_published(scene, tmp_path, monkeypatch):
    """The last check for cancelling is between the report and the first file that is replaced."""
    (tmp_path / "warped.tif").write_text("the result of an earlier run")
    feedback = Recorder()
    real = module.write_report

    def written(path, report):
        real(path, report)
        feedback.asked_to_cancel = True

    monkeypatch.setattr(module, "write_report", written)
    with pytest.raises(Cancelled):
        run(scene, everything(tmp_path), StubEngine(), feedback=feedback)
    assert names(tmp_path) == ["warped.tif"]
    assert (tmp_path / "warped.tif").read_text() == "the result of an earlier run"


@pytest.mark.parametrize("behaviour", ["features dies", "fails"])
def test_when_the_engine_fails_nothing_is_left(scene, tmp_path, behaviour, monkeypatch):
    real = module.make_working_pair

    def with_behaviour(sources, options, folder, feedback, **how):
        (folder / "behaviour").write_text(behaviour)
        return real(sources, options, folder, feedback, **how)

    monkeypatch.setattr(module, "make_working_pair", with_behaviour)
    engine = FakeEngine()
    with pytest.raises(TiepointError) as caught:
        run(scene, everything(tmp_path), engine)
    assert caught.value.detail
    assert names(tmp_path) == []
    engine.stop()


def test_without_the_packages_nothing_is_left(scene, tmp_path):
    python = tmp_path / "python3"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n')
    python.chmod(0o755)
    (tmp_path / "out").mkdir()
    with pytest.raises(TiepointError, match="has no NumPy") as caught:
        run(scene, everything(tmp_path / "out"), Engine(str(python)))
    assert caught.value.hint
    assert names(tmp_path / "out") == []


@pytest.mark.parametrize(
    "step", ["write_raster", "write_geopackage", "write_georeferencer_points", "write_report"]
)
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), TiepointError("points_in_line")])
def test_a_failure_while_writing_takes_back_what_was_written(scene, tmp_path, monkeypatch, step, error):
    def fail(*arguments, **named):
        raise error

    monkeypatch.setattr(module, step, fail)
    (tmp_path / "warped.tif").write_text("the result of an earlier run")
    with pytest.raises(TiepointError) as caught:
        run(scene, everything(tmp_path), StubEngine())
    assert caught.value.hint
    assert names(tmp_path) == ["warped.tif"]
    assert (tmp_path / "warped.tif").read_text() == "the result of an earlier run"


def test_the_same_raster_twice_is_refused_unless_the_bands_differ(scene, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(scene / "sensed.tif")
    for other in (scene / "sensed.tif", link, Path(os.path.relpath(scene / "sensed.tif"))):
        with pytest.raises(TiepointError, match="are the same") as caught:
            register(
                Pair(reference=source(scene / "sensed.tif"), sensed=source(other)),
                Outputs(),
                OPTIONS,
                StubEngine(),
                Feedback(),
            )
        assert caught.value.hint
    options = OPTIONS.changed(sensed_bands=(2,))
    both = Pair(reference=source(scene / "sensed.tif"), sensed=source(link))
    assert register(both, Outputs(), options, StubEngine(), Feedback()).accepted


def test_an_input_is_never_overwritten(scene):
    before = (scene / "sensed.tif").read_bytes()
    for output in (scene / "sensed.tif", scene / "reference.tif"):
        with pytest.raises(TiepointError, match="would overwrite"):
            run(scene, Outputs(raster=output), StubEngine())
    assert (scene / "sensed.tif").read_bytes() == before


@pytest.mark.parametrize(
    "output", ["raster", "control_points", "report", "georeferencer_points", "checkerboard"]
)
@pytest.mark.parametrize("depth", [1, 2])
def test_no_output_replaces_a_source_of_a_virtual_raster(scene, tmp_path, output, depth):
    tile = tmp_path / "tile.tif"
    tile.write_bytes((scene / "sensed.tif").read_bytes())
    virtual = [tile, *(tmp_path / f"{number}.vrt" for number in range(depth))]
    for inner, outer in zip(virtual, virtual[1:]):
        gdal.Translate(str(outer), str(inner), format="VRT")
    before = tile.read_bytes()
    with pytest.raises(TiepointError, match=r"overwrite “tile\.tif”, which this run reads"):
        run(scene, Outputs(**{output: tile}), StubEngine(), sensed=str(virtual[-1]))
    assert tile.read_bytes() == before
    assert names(tmp_path) == sorted(path.name for path in virtual)


@pytest.mark.parametrize("named", ["dem", "weights", "area", "clip_area", "reference_mask", "sensed_mask"])
def test_no_output_replaces_what_an_option_names(scene, tmp_path, named):
    (tmp_path / "named.json").write_bytes(b"of the user")
    os.link(tmp_path / "named.json", tmp_path / "link.json")
    options = OPTIONS.changed(**{named: str(tmp_path / "named.json")})
    for name in ("named.json", "link.json"):
        with pytest.raises(TiepointError, match="which this run reads"):
            run(scene, Outputs(report=tmp_path / name), StubEngine(), options)
    assert (tmp_path / "named.json").read_bytes() == b"of the user"


def write_bad(folder: Path, kind: str) -> Path:
    path = folder / "bad.tif"
    if kind == "text":
        path.write_text("no raster")
    elif kind == "one value":
        write_raster(path, [np.full((100, 100), 7, np.uint8)])
    elif kind == "all nodata":
        write_raster(path, [np.zeros((100, 100), np.uint8)], nodata=0)
    elif kind == "8 x 8":
        write_raster(path, [(texture(8, 8) * 255).astype(np.uint8)])
    elif kind == "no overlap":
        far = (700000.0, 10.0, 0.0, 1000000.0, 0.0, -10.0)
        write_raster(path, [(texture(100, 100) * 255).astype(np.uint8)], far, 32633)
    return path


@pytest.mark.parametrize("kind", ["missing", "text", "one value", "all nodata", "8 x 8", "no overlap"])
def test_bad_rasters_are_clear_errors_and_leave_nothing(scene, real_engine, tmp_path, kind):
    (tmp_path / "out").mkdir()
    pair = Pair(reference=source(scene / "reference.tif"), sensed=source(write_bad(tmp_path, kind)))
    with pytest.raises(TiepointError) as caught:
        register(pair, everything(tmp_path / "out"), OPTIONS, real_engine, Feedback())
    assert not isinstance(caught.value, Cancelled)
    assert caught.value.hint
    assert names(tmp_path / "out") == []


def test_no_temporary_folder_is_a_clear_error(scene, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/proc")
    with pytest.raises(TiepointError, match="cannot be read or written"):
        run(scene, Outputs(), StubEngine())


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from tiepoint.core.engine.client import Engine
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.run.registration import register
scene, out = Path(sys.argv[2]), Path(sys.argv[3])
class Killer(Feedback):
    def progress(self, stage, fraction):
        if stage == sys.argv[4] and fraction > 0:
            print([path.name for path in Path(os.environ["TMPDIR"]).iterdir()], flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
pair = Pair(reference="reference.tif", sensed="sensed.tif").map(lambda name: RasterSource(str(scene / name)))
options = RegistrationOptions.of(method=sys.argv[5])
register(pair, Outputs(out / "w.tif", None, out / "r.json"), options, Engine(), Killer())
"""


@pytest.mark.parametrize(
    ("method", "stage"),
    [
        ("pso-sift", "read"),
        ("pso-sift", "features"),
        ("pso-sift+dense", "cnn"),
        ("pso-sift", "refine"),
        ("pso-sift", "warp"),
    ],
)
def test_killed_at_any_stage_the_run_leaves_neither_folder_nor_file(scene, tmp_path, method, stage):
    temporary, out = tmp_path / "temporary", tmp_path / "out"
    temporary.mkdir()
    out.mkdir()
    plugins = str(Path(tiepoint.__file__).parent.parent)
    arguments = [plugins, str(scene), str(out), stage, method]
    killed = subprocess.run(
        [sys.executable, "-W", "ignore::FutureWarning", "-c", KILLED, *arguments],
        env={**os.environ, "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (killed.returncode, killed.stderr) == (-9, "")
    assert "tiepoint-" in killed.stdout  # the folder was there
    assert until(lambda: names(temporary) == [] and names(out) == [])


def test_points_for_the_georeferencer_are_refused_before_the_work(scene, tmp_path):
    turned = (300000.0, 9.0, 4.0, 5000000.0, 4.0, -9.0)
    image = (texture(300, 300) * 255).astype(np.uint8)
    sensed = write_raster(tmp_path / "turned.tif", [image], turned, 32633)
    (tmp_path / "out").mkdir()
    engine = StubEngine()
    engine.match = None  # never asked
    with pytest.raises(TiepointError, match="rotated geotransform"):
        run(scene, everything(tmp_path / "out"), engine, sensed=str(sensed))
    assert names(tmp_path / "out") == []
