"""The chip viewer: follows the selection, steps by keys, moves points, survives missing rasters."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.ui.workbench.chips.chips_widget import ChipsWidget

from ....core.raster.scenes import pixel_centres, write
from ....core.textures import texture
from ...made_runs import SIZE, TRUTH, add_run

UTM = (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)


def write_pair(folder):
    """red.tif is swir.tif, moved as TRUTH says, bilinear; inverted."""
    big = texture(512, 2, finest=2.5)
    image = 120 + 25 * big
    write(folder / "red.tif", image[: SIZE[1], : SIZE[0]].astype(np.float32), UTM, 32631)
    places = TRUTH.apply(pixel_centres(*SIZE).reshape(-1, 2)) % 510
    x, y = places[:, 0].astype(int), places[:, 1].astype(int)
    u, v = places[:, 0] - x, places[:, 1] - y
    sensed = (
        image[y, x] * (1 - u) * (1 - v)
        + image[y, x + 1] * u * (1 - v)
        + image[y + 1, x] * (1 - u) * v
        + image[y + 1, x + 1] * u * v
    )
    write(folder / "swir.tif", (255 - sensed).reshape(SIZE[::-1]).astype(np.float32))


@pytest.fixture
def run(project, tmp_path):
    write_pair(tmp_path)
    sensed = np.random.default_rng(1).uniform((60, 50), (260, 180), (12, 2))
    return add_run(tmp_path, ControlPoints.of(sensed=sensed, reference=TRUTH.apply(sensed)))


@pytest.fixture
def widget(show_page, qgis_iface, run):
    return show_page(lambda runs: ChipsWidget(runs, qgis_iface), (620, 300))


@pytest.fixture
def session(widget):
    return widget._project_runs.current


def show(qtbot, widget, id_):
    with qtbot.waitSignal(widget.view.shown, timeout=5000):
        widget._project_runs.current.select([id_])


def middle(pane):
    return QPoint(pane.width() // 2, pane.height() // 2)


def test_it_shows_the_selected_point_in_one_geometry(qtbot, widget, session):
    assert widget.current() is None
    assert widget.hint.isVisible()
    show(qtbot, widget, 3)
    assert widget.current() == 3
    assert not widget.hint.isVisible()
    assert widget.facts.text().startswith("No. 3 · 0.0")
    assert all(word in widget.facts.toolTip() for word in ("Residual", "standard error", "Similarity"))
    chips = widget.view._chips
    inside = (chips.reference[..., 3] > 0) & (chips.sensed[..., 3] > 0)
    first, second = (each[..., 0][inside].astype(float) for each in (chips.reference, chips.sensed))
    assert np.corrcoef(first, second)[0, 1] < -0.97  # inverted, and not shifted


def test_the_keys_go_through_the_points_as_the_table_lists_them(qtbot, widget, session):
    widget._order = lambda: [5, 2, 9]
    widget.setFocus()
    for key, expected in [
        (Qt.Key.Key_Right, 5),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Right, 9),
        (Qt.Key.Key_Right, 9),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Up, 5),
    ]:
        QTest.keyClick(widget, key)
        assert session.selected() == [expected]
        assert widget.current() == expected


def test_the_keys_enable_check_and_delete(qtbot, widget, session):
    show(qtbot, widget, 3)
    row = session.row(3)
    QTest.keyClick(widget, Qt.Key.Key_Space)
    assert not session.points.enabled[row]
    assert not widget.bar.use.isChecked()
    assert "disabled" in widget.facts.text()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Undo))
    assert widget.bar.use.isChecked()
    QTest.keyClick(widget, Qt.Key.Key_C)
    assert session.points.check[row]
    assert widget.bar.check.isChecked()
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    assert 3 not in session.ids
    assert widget.current() == 4  # the next one


def test_dragging_the_crosshair_moves_the_point_in_one_step(qtbot, widget, session):
    show(qtbot, widget, 3)
    before = session.points.sensed[session.row(3)].copy()
    pane = widget.view.sensed
    start = middle(pane)
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    for x in (4, 8, 12):
        QTest.mouseMove(pane, start + QPoint(x, 0))
    steps = session.layer.undoStack().count()
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=start + QPoint(12, 0))
    assert session.layer.undoStack().count() == steps + 1
    row = session.row(3)
    distance = 12 * widget.view.span / pane.side()
    assert TRUTH.apply(session.points.sensed[row][None])[0] - TRUTH.apply(before[None])[0] == pytest.approx(
        (distance, 0.0), abs=0.3
    )
    assert session.points.manual[row]
    assert "by hand" in widget.facts.text()
    session.layer.undoStack().undo()
    session.update()
    assert session.points.sensed[session.row(3)] == pytest.approx(before)


def test_a_click_beside_the_crosshair_moves_nothing(qtbot, widget, session):
    show(qtbot, widget, 3)
    pane = widget.view.reference
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(pane, QPoint(40, 40))
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert session.layer.undoStack().count() == 0
    QTest.mouseDClick(pane, Qt.MouseButton.LeftButton, pos=middle(pane) + QPoint(6, 0))
    assert session.layer.undoStack().count() == 1
    QTest.keyClick(widget, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert session.layer.undoStack().count() == 2


def test_snap_finds_the_place_again(qtbot, widget, session):
    show(qtbot, widget, 3)
    truth = session.points.sensed[session.row(3)].copy()
    session.move(3, sensed=tuple(truth + (1.6, -1.1)))
    with qtbot.waitSignal(widget.snapped, timeout=5000) as signal:
        QTest.keyClick(widget, Qt.Key.Key_S)
    assert signal.args == [None]
    assert np.hypot(*(session.points.sensed[session.row(3)] - truth)) < 0.1
    assert widget.note.text().startswith("Moved by 1.")
    precision = session.points.precision[session.row(3)]
    assert 0.0 < precision < 0.2
    assert f"Precision {precision:.2f} px." in widget.note.text()
    assert f"precision {precision:.2f} px" in widget.facts.text()
    session.move(3, sensed=(-400.0, -400.0))
    with qtbot.waitSignal(widget.snapped, timeout=5000) as signal:
        widget.snap()
    assert "no clear match" in widget.note.text()
    assert signal.args[0] is not None
    assert session.points.sensed[session.row(3)] == pytest.approx((-400.0, -400.0))


def test_zoom_and_blend(qtbot, widget, session):
    show(qtbot, widget, 3)
    span = widget.view.span
    with qtbot.waitSignal(widget.view.shown, timeout=5000):
        QTest.keyClick(widget, Qt.Key.Key_Plus)
    assert widget.view.span < span
    QTest.keyClick(widget, Qt.Key.Key_Minus)
    assert widget.view.span == span
    QTest.keyClick(widget, Qt.Key.Key_F)
    assert widget.view.blend._share == 0.0
    QTest.keyClick(widget, Qt.Key.Key_F)
    assert widget.view.blend._share == 1.0


def test_only_the_last_wanted_chips_are_shown(qtbot, widget, session):
    shown_ids = []
    widget.view.shown.connect(shown_ids.append)
    for id_ in (1, 2, 3, 4, 5, 6):
        session.select([id_])
    qtbot.waitUntil(lambda: 6 in shown_ids, timeout=5000)
    qtbot.wait(200)
    assert shown_ids[-1] == 6
    assert widget.view._request == widget.view._request_for(6)


def test_wide_surroundings_come_roughly_at_first(qtbot, widget, session):
    widget.resize(980, 400)
    show(qtbot, widget, 9)
    widget.view.span = 512.0
    looks = []
    widget.view.shown.connect(lambda _id: looks.append(widget.view._chips.reference))
    session.select([3])
    qtbot.waitUntil(lambda: len(looks) == 2, timeout=5000)
    assert len(looks[0]) == 128 < len(looks[1]) == widget.view._request.size
    covered = [float((look[..., 3] > 0).mean()) for look in looks]
    assert covered[0] == pytest.approx(covered[1], abs=0.03)


def test_neighbours_are_read_ahead(qtbot, widget, session):
    show(qtbot, widget, 3)
    loader = widget.view._loader
    wanted = widget.view._request_for(4)
    qtbot.waitUntil(lambda: wanted in loader._known, timeout=5000)
    shown_ids = []
    widget.view.shown.connect(shown_ids.append)
    widget.step(1)
    assert shown_ids == [4]  # at once


@pytest.mark.parametrize(("width", "height", "row"), [(320, 480, False), (900, 240, True), (290, 150, False)])
def test_it_fits_where_it_is(qtbot, widget, session, width, height, row):
    show(qtbot, widget, 3)
    widget.resize(width, height)
    qtbot.wait(50)
    assert widget.width() == width
    panes = widget.view.panes
    assert all(widget.view.rect().contains(pane.geometry()) for pane in panes)
    assert (panes[2].y() == panes[0].y()) == (row or height == 150)
    assert not any(panes[0].geometry().intersects(each.geometry()) for each in panes[1:])


def test_the_layers_may_go(qtbot, widget, session, run):
    show(qtbot, widget, 3)
    thread = widget.view._loader._thread
    QgsProject.instance().removeMapLayer(run.points.id())
    assert widget.current() is None
    assert widget.hint.isVisible()
    thread.join(120.0)
    assert not thread.is_alive()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Delete, Qt.Key.Key_F):
        QTest.keyClick(widget, key)
    QgsProject.instance().clear()


def test_a_raster_that_is_gone_is_told(qtbot, widget, session, tmp_path):
    (tmp_path / "swir.tif").unlink()
    with qtbot.waitSignal(widget.view.failed, timeout=5000):
        session.select([3])
    assert "swir.tif" in widget.note.text()
    assert widget.view.sensed.empty()
