"""The points of an opened project share the expression of their shape, as those of a new run do."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from tiepoint.ui.project import styles
from tiepoint.ui.project.read_styles import ReadStyles
from tiepoint.ui.runs import run_record


@pytest.fixture
def shared(project, monkeypatch):
    """The layers whose style was made safe."""
    found = []
    monkeypatch.setattr(styles, "share_shape", found.append)
    return found


def points():
    return [each for each in QgsProject.instance().mapLayers().values() if run_record.is_points(each)]


def test_points_that_were_read(shared, run_result, tmp_path):
    """test_styles.py crashes without it."""
    path = tmp_path / "p.qgs"
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    reader = ReadStyles()
    assert shared == []
    QgsProject.instance().read(str(path))
    assert shared == points()
    assert len(shared) == 1
    reader.release()
    QgsProject.instance().read(str(path))
    assert len(shared) == 1


def test_points_of_a_project_that_was_opened_before_the_plugin(shared, run_result):
    ReadStyles().release()
    assert shared == points()
