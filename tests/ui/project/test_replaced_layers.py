"""A run that replaces files takes nothing of what layers of the project hold of them, unasked."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from tiepoint.core.errors import TiepointError
from tiepoint.ui.project.replaced_layers import HeldLayers, check_saved, layers_of, show_new
from tiepoint.ui.runs import run_record

from ..fakes import write_points, write_raster


@pytest.fixture
def points(project, tmp_path):
    """A layer of six points."""
    layer = QgsVectorLayer(
        f"{write_points(tmp_path / 'a.gpkg')}|layername=control_points", "Control points", "ogr"
    )
    assert layer.featureCount() == 6
    return project.addMapLayer(layer)


def replace(path, **values):
    """As a run does it: another file by the same name."""
    path.with_name("new").mkdir()
    shutil.move(str(write_points(path.with_name("new") / path.name, **values)), str(path))


def test_edits_that_are_not_saved_keep_their_file(points, tmp_path):
    check_saved([tmp_path / "a.gpkg"])
    points.startEditing()
    points.deleteFeature(1)
    check_saved([tmp_path / "b.gpkg"])
    with pytest.raises(TiepointError) as caught:
        check_saved([tmp_path / "b.gpkg", tmp_path / "a.gpkg"])
    assert (caught.value.code, "Control points" in caught.value.message) == ("replaced_layer_edited", True)
    points.rollBack()
    check_saved([tmp_path / "a.gpkg"])


def test_nobody_edits_what_is_being_replaced(points, tmp_path, qtbot):
    points.startEditing()
    held = HeldLayers([tmp_path / "a.gpkg"])
    assert (points.isEditable(), points.startEditing()) == (False, False)
    assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    qtbot.waitUntil(points.readOnly)  # again, after the project was saved
    held.release()
    assert points.startEditing()
    points.rollBack()
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "saved.qgz"))
    assert [layer.readOnly() for layer in QgsProject.instance().mapLayers().values()] == [False]


def test_a_layer_of_the_user_shows_the_new_file(points, tmp_path):
    replace(tmp_path / "a.gpkg", residuals=(1.0, 2.0))
    show_new([tmp_path / "a.gpkg"])
    assert points.featureCount() == len(list(points.getFeatures())) == 2
    points.startEditing()
    points.deleteFeature(1)
    assert points.commitChanges()
    again = QgsVectorLayer(points.source(), "again", "ogr")
    assert again.featureCount() == 1  # before, the edit went into the file that was gone


def test_layers_of_an_earlier_run_go_with_their_files(points, project, tmp_path, monkeypatch, qtbot):
    drawn = []
    canvas = SimpleNamespace(refresh=lambda: drawn.append(len(project.mapLayers())))
    monkeypatch.setattr(qgis.utils, "iface", SimpleNamespace(mapCanvas=lambda: canvas))
    group = project.layerTreeRoot().addGroup("earlier")
    group.addLayer(points)
    project.layerTreeRoot().removeChildNode(project.layerTreeRoot().children()[0])
    other = project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "other.tif")), "other"))
    for layer in (points, other):
        run_record.mark(layer, "run", run_record.POINTS)
    assert layers_of([tmp_path / "a.gpkg"]) == [points]
    show_new([tmp_path / "a.gpkg"])
    assert list(project.mapLayers().values()) == [other]
    assert project.layerTreeRoot().findGroup("earlier") is None
    qtbot.waitUntil(lambda: drawn == [1])  # the map went on to show the points
