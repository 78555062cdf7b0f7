"""“Warp again”: the raster follows its points when asked to, and is as it was when that fails."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.workbench import rewarp, run_record
from tiepoint.ui.workbench.hand_start import start_by_hand
from tiepoint.ui.workbench.sessions import Sessions
from tiepoint.ui.workbench.warp_bar import WarpBar

from .conftest import WORST, add_run, make_points


@pytest.fixture
def sessions(run_result):
    sessions = Sessions()
    yield sessions
    sessions.release()


@pytest.fixture
def bar(qtbot, sessions):
    bar = WarpBar(sessions)
    qtbot.addWidget(bar)
    yield bar
    bar.release()


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_bar_shows_when_the_raster_is_behind(bar, sessions):
    assert not bar.isVisibleTo(None)
    sessions.current.set_enabled([WORST + 1], False)
    assert bar.isVisibleTo(None)
    sessions.current.set_enabled([WORST + 1], True)
    assert not bar.isVisibleTo(None)


def test_a_run_that_comes_in_is_not_behind(bar, sessions, run_result, tmp_path, qtbot):
    (tmp_path / "second").mkdir()
    second = add_run(tmp_path / "second", make_points(), transform="affine")
    sessions.open(second.points.id())  # the workbench may be quicker than the raster's layer
    assert not bar.isVisibleTo(None)
    QgsProject.instance().removeMapLayer(second.raster.id())
    assert bar.isVisibleTo(None)
    assert bar.button.text() == "Warp again"


def test_points_by_hand_get_their_first_raster(qtbot, run_result, tmp_path):
    pair = [QgsProject.instance().mapLayersByName(name)[0] for name in ("red", "swir")]
    layer = start_by_hand(*pair, RegistrationOptions(), make_points(), tmp_path / "out.tif")
    sessions = Sessions()
    sessions.open(layer.id())
    bar = WarpBar(sessions)
    qtbot.addWidget(bar)
    assert bar.button.text() == "Warp"
    before = pixels(tmp_path / "out.tif")  # of the run: it stays
    with qtbot.waitSignal(bar.warp.ended) as signal:
        bar.button.click()
    assert signal.args == [None]
    raster = run_record.find(sessions.current.record.run, run_record.RASTER)
    assert raster.source() == str(tmp_path / "out_2.tif")
    group = QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent()
    assert group.findLayer(raster.id()) is not None
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert not bar.isVisibleTo(None)
    bar.release()
    sessions.release()


def test_raster_layer_and_report_are_made_true(bar, sessions, run_result, tmp_path, qtbot):
    session = sessions.current
    before = pixels(tmp_path / "out.tif")
    run_result.raster.setOpacity(0.5)
    session.set_enabled([WORST + 1], False)
    session.move(1, reference=session.points.reference[0] + 30)
    with qtbot.waitSignal(bar.warp.ended) as signal:
        bar.button.click()
        assert bar.button.text() == "Cancel"
    assert signal.args == [None]
    assert run_result.raster.isValid()
    assert run_result.raster.opacity() == 0.5
    assert not np.array_equal(pixels(tmp_path / "out.tif"), before)
    report = json.loads((tmp_path / "out_report.json").read_text())
    assert report["control_points"] == 39
    assert report["rms_all"] == pytest.approx(session.adjustment.quality.rms_all)
    assert not bar.isVisibleTo(None)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_failure_leaves_the_raster_and_is_told(bar, sessions, run_result, tmp_path, qtbot, monkeypatch):
    def fail(*_):
        raise TiepointError("The disk is full.", "Free some space.")

    monkeypatch.setattr(rewarp, "rewarp", fail)
    before = pixels(tmp_path / "out.tif")
    sessions.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.failed) as signal:
        bar.button.click()
    assert "disk is full" in signal.args[0].message
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert bar.isVisibleTo(None)
    assert run_result.raster.isValid()


def test_cancelling_leaves_the_raster(bar, sessions, tmp_path, qtbot):
    before = pixels(tmp_path / "out.tif")
    sessions.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.warp.ended) as signal:
        bar.button.click()
        bar.button.click()
    assert isinstance(signal.args[0], Cancelled)
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_removed_raster_layer_comes_back(bar, sessions, run_result, qtbot):
    run = sessions.current.record.run
    QgsProject.instance().removeMapLayer(run_result.raster.id())
    sessions.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.warp.ended):
        bar.button.click()
    assert run_record.find(run, run_record.RASTER).isValid()


def test_project_closed_during_the_warp(bar, sessions, qtbot, tmp_path):
    sessions.current.set_enabled([WORST + 1], False)
    bar.button.click()
    with qtbot.waitSignal(bar.warp.ended):
        QgsProject.instance().clear()
    assert not QgsProject.instance().mapLayers()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_unloading_during_the_warp_leaves_no_folder(sessions, qtbot, tmp_path):
    warp = rewarp.WarpAgain()
    sessions.current.set_enabled([WORST + 1], False)
    warp.start(sessions.current)
    qtbot.wait(30)
    warp.release()
    qtbot.wait(50)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
