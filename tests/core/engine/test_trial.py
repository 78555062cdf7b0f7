"""The tiny registration that shows that a new environment works."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from tiepoint.core.engine import client, trial
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback

PLUGIN = Path(trial.__file__).resolve().parents[2]


def test_a_working_python_is_exact_and_the_plugin_is_not_written_to():
    before = set((PLUGIN / "core").rglob("*.pyc"))
    assert 0.0 <= trial.try_engine(sys.executable, Feedback()) < trial._TOLERANCE
    assert set((PLUGIN / "core").rglob("*.pyc")) == before


def answering(monkeypatch, matrix, accepted=True):
    """Let the engine give this transform."""

    class Found:
        sensed_to_reference = matrix
        reason = "Too few matches agree."

    Found.accepted = accepted
    monkeypatch.setattr(client.Engine, "match", lambda *_: Found())


def test_another_transform_is_no_success(monkeypatch):
    answering(monkeypatch, np.array([[1.0, 0.0, 9.0], [0.0, 1.0, 19.0], [0.0, 0.0, 1.0]]))  # 2 px off in y
    with pytest.raises(TiepointError) as caught:
        trial.try_engine(sys.executable, Feedback())
    assert caught.value.code == "trial_inexact"
    assert "2.00 px" in caught.value.message


def test_a_refusal_is_no_success(monkeypatch):
    answering(monkeypatch, None, accepted=False)
    with pytest.raises(TiepointError, match="Too few matches agree"):
        trial.try_engine(sys.executable, Feedback())


def test_an_engine_that_does_not_start_is_a_failed_trial(tmp_path):
    with pytest.raises(TiepointError) as caught:
        trial.try_engine(str(tmp_path / "python3"), Feedback())
    assert caught.value.code == "trial_failed"
    assert "does not exist" in caught.value.message


def test_it_can_be_cancelled():
    class Impatient(Feedback):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        trial.try_engine(sys.executable, Impatient())
