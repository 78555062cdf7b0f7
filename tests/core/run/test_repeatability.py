"""The same call gives the same result: in a warm engine, in a fresh one, with and without the network."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from tiepoint.core.engine.client import Engine
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.tests.core.matching.scenes import doubtful_pair, fingerprint

REPEATS = 10
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
        if turn % 3 == 0:
            real_engine.match(other, options, Feedback())
    for _ in range(2):
        fresh = Engine(sys.executable)
        try:
            prints.append(fingerprint(fresh.match(pair, options, Feedback())))
        finally:
            fresh.stop()
    assert len(set(prints)) == 1
