"""What is said of an image that looks like radar, and how it comes from the engine."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.match_result import MatchResult
from tiepoint.core.messages import NOTHING
from tiepoint.core.pair import Pair
from tiepoint.core.speckle import NO_SPECKLE, Speckle, speckle_lines

RADAR = Speckle(0.2614, 2.04)


def test_the_log_says_what_looks_like_radar():
    assert speckle_lines(NO_SPECKLE) == []
    (line,) = speckle_lines(Pair(reference=None, sensed=RADAR))
    assert line == (
        "The sensed raster looks like radar: speckle as of about 4 looks, oversampled about 2.0 times."
    )


def test_the_log_says_that_speckle_was_averaged():
    both = Pair(reference=replace(RADAR, averaged=1.46), sensed=replace(RADAR, averaged=2.13))
    *found, done = speckle_lines(both)
    assert len(found) == 2
    assert "1.5 px in the reference and 2.1 px in the sensed" in done
    assert len(speckle_lines(both.map(lambda one: replace(one, averaged=0.0)))) == 2


def test_more_than_one_look_is_never_less_than_one():
    assert "about 1 looks" in speckle_lines(Pair(reference=Speckle(0.9, 1.0), sensed=None))[0]
    assert Speckle(0.9, 1.0).values()["looks"] == pytest.approx(0.337, abs=0.001)


@pytest.mark.parametrize("speckle", [NO_SPECKLE, Pair(reference=None, sensed=RADAR)])
def test_it_comes_from_the_engine_as_it_was(tmp_path, speckle):
    none = np.zeros((0, 2))
    result = MatchResult(False, NOTHING, none, none, np.zeros(0, np.float32), None, 0.0, 0, speckle=speckle)
    values = json.loads(json.dumps(result.save(tmp_path)))
    assert MatchResult.load(tmp_path, values).speckle == speckle
    del values["speckle"]  # of an older engine
    assert MatchResult.load(tmp_path, values).speckle == NO_SPECKLE
