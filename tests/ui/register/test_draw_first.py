"""A basemap is drawn before points are set in it, and its snapshot takes its place in the form."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from tiepoint.ui.register.draw_first import DrawFirst
from tiepoint.ui.register.form import RegistrationForm
from tiepoint.ui.setup.installation import Installation

from ..tile_server import TileServer, write_sensed


@pytest.fixture
def tiles():
    server = TileServer()
    yield server
    server.stop()


@pytest.fixture
def form(qtbot, engines, project, tiles, tmp_path):
    project.addMapLayer(QgsRasterLayer(tiles.uri, "Map", "wms"))
    project.addMapLayer(QgsRasterLayer(str(write_sensed(tmp_path / "photo.tif")), "photo"))
    installation, canvas = Installation(engines), QgsMapCanvas()
    form = RegistrationForm(installation, canvas)
    qtbot.addWidget(canvas)
    qtbot.addWidget(form)
    for picker, name in ((form.pair.reference, "Map"), (form.pair.sensed, "photo")):
        picker.set_layer(project.mapLayersByName(name)[0])
    yield form
    installation.stop()


@pytest.fixture
def first(form):
    first = DrawFirst(form)
    yield first
    first.stop()


def test_the_snapshot_is_chosen(first, form, qtbot, tmp_path):
    form.options_widget.output.setFilePath(str(tmp_path / "moved.tif"))
    assert first.needed()
    with qtbot.waitSignal(first.drawn, timeout=60000):
        first.start()
    layer = form.pair.reference.layer()
    assert layer.name() == "Map (snapshot)"
    assert layer.source() == str(tmp_path / "moved_snapshot.tif")
    assert form.pair.reference.bands() == (1, 2, 3)
    assert not first.needed()


def test_a_failure_is_told(first, form, tiles, qtbot):
    tiles.blank = True
    with qtbot.waitSignal(first.failed, timeout=60000) as signal:
        first.start()
    assert signal.args[0].code == "snapshot_one_colour"
    assert len(QgsProject.instance().mapLayers()) == 2


def test_two_files_need_no_drawing(form, first, pair):
    form.pair.reference.set_layer(pair[0])
    form.pair.sensed.set_layer(pair[1])
    assert not first.needed()
