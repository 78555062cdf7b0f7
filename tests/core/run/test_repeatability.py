"""The same call gives the same result: in a warm engine, in a fresh one, with and without the network."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from tiepoint.core.engine.client import Engine
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.run.report import RUN
from tiepoint.tests.core.matching.scenes import doubtful_pair, fingerprint
from tiepoint.tests.core.scenes import run

REPEATS = 4
_OF_THE_RUN = (RUN, "seconds", "cpu_seconds", "peak_memory_mib")  # differ from run to run
NAMES = ("reference", "reference_mask", "sensed", "sensed_mask")


@pytest.fixture
def folders(tmp_path):
    """A working pair, and another one that is matched in between."""
    pair = doubtful_pair()
    other = [array[3:60, :70] for array in pair]
    for name, arrays in (("pair", pair), ("other", other)):
        (tmp_path / name).mkdir()
        for array, file in zip(arrays, NAMES):
            np.save(tmp_path / name / f"{file}.npy", array)
    return tmp_path / "pair", tmp_path / "other"


@pytest.mark.parametrize("method", ["pso-sift", "pso-sift+tiepoint"])
def test_a_warm_engine_finds_what_a_fresh_one_finds(method, real_engine, folders):
    pair, other = folders
    options = RegistrationOptions.of(method=method)
    prints = []
    for turn in range(REPEATS):
        prints.append(fingerprint(real_engine.match(pair, options, Feedback())))
        if turn == 1:
            real_engine.match(other, options, Feedback())
    with Engine(sys.executable) as fresh:
        prints.append(fingerprint(fresh.match(pair, options, Feedback())))
    assert len(set(prints)) == 1


def test_the_whole_run_says_the_same_again(real_engine, scene, tmp_path):
    """From files to the report: read reduced, and measured again in the native pixels. Another number of
    threads moves a point by 1e-13 px."""
    said = []
    fresh = Engine(sys.executable)
    options = RegistrationOptions.of(method="pso-sift", max_working_size=200, threads=2)
    for engine in (real_engine, real_engine, fresh):
        found = run(scene, Outputs(raster=tmp_path / "out.tif"), engine, options)
        assert found.accepted
        report = {name: value for name, value in found.report.items() if name not in _OF_THE_RUN}
        points = [found.points.sensed, found.points.reference, found.points.score, found.points.precision]
        pixels = (tmp_path / "out.tif").stat().st_size
        said.append((repr(report), *(each.tobytes() for each in points), pixels))
    fresh.stop()
    assert len(set(said)) == 1
