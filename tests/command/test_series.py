"""`tiepoint series`: exit codes and lines for programs; test_recipes.py runs it for real."""

from __future__ import annotations

import json
import signal

import numpy as np
import pytest
from click.testing import CliRunner
from tiepoint.command import app
from tiepoint.command import series as command
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.scenes import texture, write_raster

OFF = {"LC08_20200610": (0, 0), "LC08_20210613": (7, -4), "LC08_20220616": (-5, 6)}  # px: columns, rows
PIXEL = 30.0


@pytest.fixture
def landsat(tmp_path, monkeypatch):
    """A folder a scene, with the near infrared and a quality band; coordinates off by whole pixels."""
    ground = texture(320, 300, seed=6)
    rng = np.random.default_rng(2)
    for number, (name, (dx, dy)) in enumerate(OFF.items()):
        folder = tmp_path / "landsat" / name
        folder.mkdir(parents=True)
        part = ground[20 + dy : 260 + dy, 20 + dx : 280 + dx] ** (0.8 + 0.2 * number)
        pixels = (1 + 9000 * np.clip(part + rng.normal(0, 0.01, part.shape), 0, 1)).astype(np.uint16)
        place = (600000.0, PIXEL, 0.0, 4500000.0, 0.0, -PIXEL)
        write_raster(folder / f"{name}_B5.TIF", [pixels], place, 32633, nodata=0)
        write_raster(folder / f"{name}_QA_PIXEL.TIF", [np.full_like(pixels, 21824)], place, 32633)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def invoke(*arguments):
    return CliRunner().invoke(app.tiepoint, ["series", *arguments])


class Stub(CountingEngine):
    def __init__(self, python=""):
        super().__init__([200])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


def test_a_scene_that_is_refused_ends_with_3_and_an_error_with_1(landsat, monkeypatch):
    monkeypatch.setattr(command, "Engine", Stub)
    small = write_raster(landsat / "small.tif", [(texture(200, 150, seed=1) * 255).astype(np.uint8)])
    reference = landsat / "landsat" / "LC08_20200610" / "LC08_20200610_B5.TIF"
    result = invoke(str(small), "-o", "out", "--reference", str(reference), "--json", "--quiet")
    assert result.exit_code == 3, result.output
    values = json.loads(result.stdout)
    assert (values["event"], values["registered"], values["refused"], values["error"]) == ("result", 0, 1, 0)
    assert (landsat / values["summary"]["csv"]).is_file()
    text = invoke(str(small), "-o", "out", "--reference", str(reference)).stderr
    assert "1/1 small: refused (before): " in text
    result = invoke("missing.tif", "-o", "none", "--reference", str(reference))
    assert (result.exit_code, "0 of 1 scenes" in result.output) == (1, True)
    result = invoke("missing_folder/*.tif", "-o", "out", "--reference", str(reference))
    assert result.exit_code == 1
    assert "There is no scene to register" in result.stderr


def test_ctrl_c_ends_between_and_says_how_it_goes_on(landsat, monkeypatch):
    class Pressed(Stub):
        """Ctrl+C during the second scene, as a signal of the system."""

        def match(self, *arguments, **named):
            if self.calls == 1:
                signal.raise_signal(signal.SIGINT)
            return super().match(*arguments, **named)

    monkeypatch.setattr(command, "Engine", Pressed)
    said = ("landsat", "--pattern", "*/*_B5.TIF", "-o", "out", "--reference")
    reference = str(landsat / "landsat" / "LC08_20200610" / "LC08_20200610_B5.TIF")
    before = signal.default_int_handler
    restored = signal.signal(signal.SIGINT, before)  # what a shell starts in the background ignores it
    try:
        result = invoke(*said, reference)
        assert signal.getsignal(signal.SIGINT) is before
    finally:
        signal.signal(signal.SIGINT, restored)
    assert result.exit_code == 1
    assert (
        "The series was ended: 1 of 2 scenes are done. Run the same command again to continue."
        in result.stderr
    )
    rows = (landsat / "out" / "series.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 2  # the heading and what was done
    assert not [path for path in (landsat / "out").rglob("*") if path.name.startswith(".tiepoint")]
    monkeypatch.setattr(command, "Engine", Stub)
    result = invoke(*said, reference)
    assert "2 of 2 scenes" in result.stdout
    assert "1/2" in result.stderr
    assert "(before)" in result.stderr


def test_its_options_are_those_of_register():
    own = {each.name for each in command.series_command.params}
    ofpair = {each.name for each in app.register_command.params}
    files = {"raster", "points", "report", "georeferencer_points", "checkerboard", "sensed"}
    assert ofpair - own - files == set()
