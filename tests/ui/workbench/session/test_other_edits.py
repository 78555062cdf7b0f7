"""Points that another program edits, as a second QGIS with the same project does."""

from __future__ import annotations

import os

import numpy as np
import pytest
from osgeo import ogr
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from tiepoint.ui.workbench.session.other_edits import OtherEdits


@pytest.fixture
def others(session):
    return OtherEdits(session)


def edit_elsewhere(session, change):
    """Change the layer in the file as another program does; the time of the file is another one then."""
    path = session.layer.source().split("|")[0]
    package = ogr.Open(path, 1)
    change(package.GetLayer("control_points"))
    package = None
    os.utime(path, ns=(0, os.stat(path).st_mtime_ns + 1))


def disable(number):
    def change(layer):
        feature = layer.GetFeature(number)
        feature["enabled"] = 0
        layer.SetFeature(feature)

    return change


def activate(state=Qt.ApplicationState.ApplicationActive):
    QApplication.instance().applicationStateChanged.emit(state)


def test_they_are_seen_when_qgis_becomes_active(qtbot, session, others):
    """The table showed, and “Warp again” used, what was no longer in the file."""
    before = session.adjustment.quality.n_red
    edit_elsewhere(session, disable(2))
    activate(Qt.ApplicationState.ApplicationInactive)
    assert session.points.enabled.all()
    with qtbot.waitSignal(session.adjusted):
        activate()
    assert np.flatnonzero(~session.points.enabled).tolist() == [1]
    assert session.adjustment.quality.n_red == before - 1


def test_what_is_not_saved_here_stays(qtbot, session, others):
    session.set_enabled([7], False)
    edit_elsewhere(session, lambda layer: layer.DeleteFeature(2))
    with qtbot.waitSignal(session.adjusted):
        others.look()
    assert len(session.points) == 39
    assert not session.points.enabled[session.row(7)]
    session.layer.rollBack()


def test_a_file_that_has_the_same_points_is_not_fitted_again(session, others):
    fitted = []
    session.adjusted.connect(lambda: fitted.append(True))
    edit_elsewhere(session, lambda _layer: None)
    activate()
    QApplication.processEvents()
    assert fitted == []


def test_a_session_that_was_closed_listens_no_more(session, others):
    session.close()
    edit_elsewhere(session, disable(2))
    activate()
    assert session.points.enabled.all()
