"""Points by hand: clicks in either order, in two maps that show the same place, before and after a run."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import NEITHER, Pair
from tiepoint.plugin import TiepointPlugin
from tiepoint.ui.workbench.add.add_points import AddPointsWidget
from tiepoint.ui.workbench.hand_start import points_by_hand, start_by_hand
from tiepoint.ui.workbench.session.project_runs import ProjectRuns

from ...fakes import sides
from ...made_runs import TRUTH
from ..chips.test_chips import run, write_pair  # noqa: F401 - `run` is a fixture

PLACES = np.array([[80.0, 60.0], [240.0, 70.0], [150.0, 180.0], [90.25, 150.5]])  # sensed pixels


@pytest.fixture
def layers(project, tmp_path):
    write_pair(tmp_path)
    pair = [QgsRasterLayer(str(tmp_path / f"{name}.tif"), name) for name in ("red", "swir")]
    project.addMapLayers(pair)
    return pair


@pytest.fixture
def widget(show_page, show_map, qgis_iface, layers):
    show_map(layers[0], 640, 480)
    return show_page(lambda runs: AddPointsWidget(runs, qgis_iface), (320, 400))


@pytest.fixture
def session(widget, layers):
    layer = start_by_hand(sides(layers), RegistrationOptions())
    return widget._project_runs.open(layer.id())


def click(session, widget, sensed, reference=None):
    """Emit what both map tools emit when the two places are clicked."""
    reference = TRUTH.apply(sensed[None])[0] if reference is None else reference
    place = session.reference_to_map(reference[None])[0].tolist()
    widget.tool.chosen.emit(QgsPointXY(*place))
    place = session.sensed_to_map(sensed[None])[0].tolist()
    widget.view.tool.chosen.emit(QgsPointXY(*place))


def test_points_can_be_made_before_any_run(qtbot, widget, session):
    assert len(session.points) == 0
    widget.snap.setChecked(False)
    widget.start()
    assert "in the reference" in widget.text.text()
    for count, place in enumerate(PLACES[:3], 1):
        with qtbot.waitSignal(widget.added, timeout=5000):
            click(session, widget, place)
        assert len(session.points) == count
    assert session.points.sensed == pytest.approx(PLACES[:3])
    assert session.points.reference == pytest.approx(TRUTH.apply(PLACES[:3]), abs=1e-4)
    assert session.points.manual.all()
    assert session.selected() == [int(session.ids[-1])]
    assert session.layer.undoStack().count() == 3
    assert session.adjustment.transform is not None


def test_a_new_point_snaps_once_the_pair_is_known_roughly(qtbot, widget, session):
    for place in PLACES[:3]:
        session.add(reference=tuple(TRUTH.apply(place[None])[0]), sensed=tuple(place))
    widget.snap.setChecked(True)
    widget.start()
    with qtbot.waitSignal(widget.added, timeout=5000):
        click(session, widget, PLACES[3] + (2.0, -1.5), TRUTH.apply(PLACES[3][None])[0])
    assert "Snapped by 2.4" in widget.text.text()
    assert session.points.sensed[-1] == pytest.approx(PLACES[3], abs=0.15)


def test_a_point_that_cannot_snap_stays_where_it_was_clicked(qtbot, widget, session):
    for place in PLACES[:3]:
        session.add(reference=tuple(TRUTH.apply(place[None])[0]), sensed=tuple(place))
    widget.start()
    clicked = np.array([200.0, 120.0])
    with qtbot.waitSignal(widget.added, timeout=5000):
        click(session, widget, clicked, np.array([30.0, 30.0]))
    assert "Not snapped" in widget.text.text()
    assert session.points.sensed[-1] == pytest.approx(clicked)


def test_clicks_may_come_in_either_order_and_be_given_up(qtbot, widget, session):
    widget.snap.setChecked(False)
    place = session.sensed_to_map(PLACES[:1])[0].tolist()
    widget.view.tool.chosen.emit(QgsPointXY(*place))
    assert widget.button.isChecked()
    assert "in the reference" in widget.text.text()
    QTest.keyClick(widget.view.canvas, Qt.Key.Key_Escape)
    assert widget._sensed is None
    assert widget.button.isChecked()
    widget.tool.given_up.emit()
    assert not widget.button.isChecked()
    widget.view.tool.chosen.emit(QgsPointXY(*place))
    place = session.reference_to_map(TRUTH.apply(PLACES[:1]))[0].tolist()
    widget.tool.chosen.emit(QgsPointXY(*place))
    assert session.points.sensed == pytest.approx(PLACES[:1])


def test_another_map_tool_ends_it_and_the_former_comes_back(widget, session, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    before = canvas.mapTool()
    widget.start()
    assert canvas.mapTool() is widget.tool
    widget.button.setChecked(False)
    assert canvas.mapTool() is before or before is None
    widget.start()
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    assert not widget.button.isChecked()
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


def test_both_maps_show_the_same_place_at_the_same_size_and_turn(qtbot, widget, session, qgis_iface):
    for place in PLACES[:3]:
        session.add(reference=tuple(TRUTH.apply(place[None])[0]), sensed=tuple(place))
    canvas = qgis_iface.mapCanvas()
    centre = session.reference_to_map(TRUTH.apply(PLACES[3:]))[0]
    canvas.setExtent(QgsRectangle.fromCenterAndSize(QgsPointXY(*centre.tolist()), 800, 600))
    widget.view.follow()  # to 1 %: the canvas is as large as the tests before have made it
    ours, main = widget.view.canvas, canvas.mapSettings().mapToPixel()
    to_screen = ours.mapSettings().mapToPixel()
    for offset in ((0, 0), (12.0, 0), (0, 9.0)):
        sensed = PLACES[3] + offset
        at = main.transform(QgsPointXY(*session.reference_to_map(TRUTH.apply(sensed[None]))[0].tolist()))
        place = to_screen.transform(QgsPointXY(*session.sensed_to_map(sensed[None])[0].tolist()))
        assert place.x() - ours.width() / 2 == pytest.approx(at.x() - canvas.width() / 2, rel=0.01, abs=4)
        assert place.y() - ours.height() / 2 == pytest.approx(at.y() - canvas.height() / 2, rel=0.01, abs=4)


def test_it_goes_on_after_a_run(qtbot, qgis_iface, run):  # noqa: F811
    project_runs = ProjectRuns()
    widget = AddPointsWidget(project_runs, qgis_iface)
    qtbot.addWidget(widget)
    widget.snap.setChecked(False)
    count = len(project_runs.current.points)
    widget.start()
    click(project_runs.current, widget, PLACES[0])
    assert len(project_runs.current.points) == count + 1
    QgsProject.instance().removeMapLayer(run.points.id())
    assert not widget.button.isChecked()
    assert not widget.button.isEnabled()
    QgsProject.instance().clear()
    widget.release()
    project_runs.release()


def test_a_start_by_hand_needs_two_rasters(layers):
    with pytest.raises(TiepointError):
        start_by_hand(Pair(reference=layers[0], sensed=layers[0]), RegistrationOptions())
    with pytest.raises(TiepointError):
        start_by_hand(NEITHER, RegistrationOptions())


def test_the_dock_starts_with_points_by_hand(qtbot, make_dock, layers, qgis_iface, tmp_path):
    dock = make_dock()
    dock.form.pair.reference.set_layer(layers[0])
    dock.form.pair.sensed.set_layer(layers[1])
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    (tmp_path / "out_control_points.gpkg").write_text("of another run")
    plugin = TiepointPlugin(qgis_iface)
    plugin.dock = dock
    plugin.start_by_hand()
    (layer,) = QgsProject.instance().mapLayersByName("Control points")
    assert (tmp_path / "out_control_points.gpkg").read_text() == "of another run"
    assert layer.source().startswith(str(tmp_path / "out_control_points_2.gpkg"))
    root = QgsProject.instance().layerTreeRoot()
    assert root.findLayer(layers[0].id()).isVisible()
    assert not root.findLayer(layers[1].id()).isVisible()
    dock.form.pair.sensed.set_layer(layers[0])
    plugin.start_by_hand()
    assert len(QgsProject.instance().mapLayersByName("Control points")) == 1
    assert dock.outcome.kind == "error"


def test_a_run_starts_from_the_points_by_hand(qtbot, make_dock, widget, session, layers, fake_register):
    dock = make_dock()
    asked = []
    widget.run_wanted.connect(asked.append)
    for place in PLACES[:2]:
        assert not widget.run.isVisible()
        session.add(reference=tuple(TRUTH.apply(place[None])[0]), sensed=tuple(place))
    assert widget.run.isVisible()
    assert widget.minimumSizeHint().width() <= 320
    widget.run.click()
    assert asked == [session]
    dock._points_by_hand = lambda request: points_by_hand(session, request)
    dock.form.pair.swap()
    assert points_by_hand(session, dock.form.request()) is None  # another pair
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        record = session.record
        dock.start_pair(reference=record.reference_layer, sensed=record.sensed_layer)
    request = fake_register.calls[-1]
    assert request.reference.uri == session.record.reference.uri
    assert request.by_hand.sensed == pytest.approx(PLACES[:2])
    session.delete(session.ids.tolist())
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.start()
    assert fake_register.calls[-1].by_hand is None


def test_the_real_register_takes_points_by_hand():
    """The task passes them by name; the fake would not show that the real function lacks the parameter."""
    import inspect

    from tiepoint.core.run.registration import register
    from tiepoint.ui.runs.task import default_register

    assert "by_hand" in inspect.signature(register).parameters
    with pytest.raises(TypeError, match="missing"):
        default_register(by_hand=None)
