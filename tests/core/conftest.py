"""The synthetic pair and the real engine, made once; a watched temporary folder."""

from __future__ import annotations

import sys
import tempfile

import pytest
from tiepoint.core.engine.client import Engine
from tiepoint.tests.core.scenes import make_scene


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """Folder with reference.tif, sensed.tif and other.tif; see make_scene."""
    folder = tmp_path_factory.mktemp("scene")
    make_scene(folder)
    return folder


@pytest.fixture(scope="session")
def real_engine():
    """One for all, as in use: packages are imported once. test_repeatability compares it with a fresh one."""
    engine = Engine(sys.executable)
    yield engine
    engine.stop()


@pytest.fixture
def clean_temporary_folder(tmp_path_factory, monkeypatch):
    """The run's temporary folder, empty again after the test."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert [path.name for path in folder.iterdir()] == []
