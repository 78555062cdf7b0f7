"""The fault table: QGIS's process and the engine are killed at every stage of a run.

Afterwards either the old or the new result is there, complete, and nothing else: at once where the engine
outlives its parent, else after the next start.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal
from tiepoint.core.files import folder_list, private_folders
from tiepoint.tests.core.deaths import warm_child
from tiepoint.tests.core.engine.fakes import until
from tiepoint.tests.core.scenes import TRUTH, everything, names

OLD = b"the result of an earlier run"
IMPORTS = """
import os, signal
from pathlib import Path
from tiepoint.core.files import outputs
from tiepoint.core.run import registration
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.tests.core.deaths import die_before_change
from tiepoint.tests.core.engine.fakes import FakeEngine
from tiepoint.tests.core.scenes import everything
"""
RUN = """
scene, out, stage, engine_too, numbers = *map(Path, sys.argv[1:3]), *sys.argv[3:]
engine = FakeEngine()

def end_engine():
    if engine_too and engine._child is not None:
        os.kill(engine._child.pid, signal.SIGKILL)

def die():
    end_engine()
    os.kill(os.getpid(), signal.SIGKILL)

class Killer(Feedback):
    def progress(self, name, fraction):
        if name == stage and (fraction > 0 or stage == "engine"):
            die()

def patched(owner, name, before):
    real = getattr(owner, name)
    def call(*arguments, **named):
        before(*arguments)
        return real(*arguments, **named)
    setattr(owner, name, call)

def publish(staging):
    end_engine()
    die_before_change(int(stage.split()[1]))

patched(registration, "make_working_pair", lambda *a: (a[2] / "behaviour").write_text("registers " + numbers))
if stage == "report":
    patched(registration, "write_report", lambda *a: die())
if stage.startswith("publish"):
    patched(outputs.Staging, "publish", publish)
registration.register(
    Pair(
        reference=RasterSource(str(scene / "reference.tif")),
        sensed=RasterSource(str(scene / "sensed.tif")),
    ),
    everything(out),
    RegistrationOptions.of(method="pso-sift", transform="affine"),
    engine,
    Killer(),
)
engine.stop()
"""
STAGES = ["read", "engine", "match", "warp", "mosaic", "report"]
CHANGES = [2, 15, 22, 30, 99]  # of the disk, while the files are published; all: test_publishing


@pytest.fixture(scope="module")
def registers():
    with warm_child(IMPORTS, RUN) as run:
        yield run


@pytest.fixture
def places(tmp_path, monkeypatch):
    """The temporary folder and the lists of the running processes, and a folder with old results."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    for name in ("temporary", "out"):
        (tmp_path / name).mkdir()
    lay_out(tmp_path / "out")
    return tmp_path


def lay_out(out: Path) -> None:
    for path in out.iterdir():
        path.unlink()
    for path in everything(out).paths():
        path.write_bytes(OLD)
    (out / "warped.tif.aux.xml").write_bytes(OLD)


@pytest.fixture
def killed(scene, places, registers):
    def killed(stage: str, engine_too: bool) -> int:
        numbers = " ".join(map(str, TRUTH[:2].ravel().tolist()))
        variables = {"XDG_STATE_HOME": str(places / "state"), "TMPDIR": str(places / "temporary")}
        died = registers(scene, places / "out", stage, engine_too or "", numbers, **variables)
        assert died.stderr == ""
        return died.returncode

    return killed


def ages(out: Path) -> set[str]:
    """“old” and “new”, of what lies in the folder; each file must be whole."""
    wanted = everything(out)
    found = set()
    for path in wanted.paths():
        if path.read_bytes() == OLD:
            found.add("old")
            continue
        found.add("new")
        if path.suffix in (".tif", ".png"):
            assert gdal.Open(str(path)).ReadAsArray().size > 1000
        elif path.suffix == ".gpkg":
            assert gdal.OpenEx(str(path), gdal.OF_VECTOR).GetLayer(0).GetFeatureCount() == 40
        elif path.suffix == ".json":
            assert json.loads(path.read_text())["accepted"] is True
        else:
            assert path.read_text().count("\n") == 42
    return found


def results(age: str) -> list[str]:
    """The old raster keeps its statistics, the new one has none; the new picture has its place beside it."""
    companion = {"old": "warped.tif.aux.xml", "new": "checkerboard.png.aux.xml"}[age]
    return sorted([companion, *(path.name for path in everything(Path()).paths())])


def only_results_are_left(places: Path) -> bool:
    return not any("tiepoint-" in name for name in names(places / "out") + names(places / "temporary"))


@pytest.mark.parametrize("engine_too", [True, False], ids=["both", "parent"])
@pytest.mark.parametrize("stage", STAGES)
def test_killed_before_the_result_is_published_the_old_one_stays(killed, places, stage, engine_too):
    assert killed(stage, engine_too) == -9
    if engine_too:
        assert not only_results_are_left(places)
        assert ages(places / "out") == {"old"}
        private_folders.sweep()
    else:
        assert until(lambda: only_results_are_left(places) and folder_list.others() == [])
    assert only_results_are_left(places)
    assert ages(places / "out") == {"old"}
    assert names(places / "out") == results("old")
    assert folder_list.others() == []


@pytest.mark.parametrize("engine_too", [True, False], ids=["both", "parent"])
def test_killed_while_the_result_is_published_all_is_old_or_all_is_new(killed, places, engine_too):
    ends = set()
    for change in CHANGES:
        lay_out(places / "out")
        status = killed(f"publish {change}", engine_too)
        ages(places / "out")
        if engine_too:
            private_folders.sweep()
        else:
            assert until(lambda: only_results_are_left(places) and folder_list.others() == [])
        age = ages(places / "out")
        assert only_results_are_left(places)
        assert len(age) == 1
        assert names(places / "out") == results(*age)
        assert folder_list.others() == []
        ends |= age
        if status == 0:
            break
    assert status == 0
    assert ends == {"old", "new"}
