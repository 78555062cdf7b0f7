"""A session follows its layer: every edit, by anyone, is one undo step and is fitted at once."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from tiepoint.core.errors import TiepointError
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.session import refit
from tiepoint.ui.workbench.session.point_session import PointSession

from ...made_runs import TRUTH, WORST, make_points


def test_points_are_those_of_the_run(session):
    truth = make_points()
    assert np.allclose(session.points.sensed, truth.sensed)
    assert np.allclose(session.points.reference, truth.reference, atol=1e-6)
    assert np.allclose(session.points.score, truth.score)
    np.testing.assert_array_equal(session.points.precision, truth.precision)
    assert session.ids.tolist() == list(range(1, 41))
    assert session.adjustment.quality.rms_all > 0.5
    assert session.row(4) == WORST


def test_disabling_the_worst_lowers_the_residuals(session):
    worst = int(session.ids[WORST])
    before = session.adjustment.quality
    session.set_enabled([worst], False)
    assert not session.points.enabled[WORST]
    assert session.adjustment.quality.rms_all < 0.4 < before.rms_all
    assert session.adjustment.quality.n_red == before.n_red - 1
    session.layer.undoStack().undo()
    session.update()
    assert session.points.enabled.all()
    assert session.adjustment.quality.rms_all == pytest.approx(before.rms_all)


@pytest.mark.parametrize(
    "edit",
    [
        lambda s: s.set_enabled([1, 2, 3], False),
        lambda s: s.set_check([1, 2, 3], True),
        lambda s: s.delete([1, 2]),
        lambda s: s.move(1, reference=(50.0, 60.0), sensed=(10.0, 20.0)),
        lambda s: s.add(reference=(50.0, 60.0), sensed=(10.0, 20.0)),
    ],
)
def test_every_edit_is_one_undo_step(session, edit):
    before, residuals = session.points, session.adjustment.residuals
    edit(session)
    stack = session.layer.undoStack()
    assert stack.count() == 1
    assert len(session.points) != len(before) or not np.array_equal(session.adjustment.residuals, residuals)
    stack.undo()
    session.update()
    order = np.argsort(session.ids)  # a point that comes back stands last
    assert np.allclose(session.points.sensed[order], before.sensed)
    assert np.allclose(session.points.reference[order], before.reference)
    np.testing.assert_array_equal(session.points.precision[order], before.precision)
    assert np.allclose(session.adjustment.residuals[order], residuals, atol=1e-6)
    stack.redo()
    session.update()
    assert stack.index() == 1


def test_what_changes_nothing_is_no_undo_step(session):
    session.set_enabled([1, 2], True)
    session.delete([])
    assert not session.layer.isEditable()


def test_moved_and_new_points_are_hand_made(session):
    session.move(5, sensed=(33.5, 44.25))
    assert session.points.manual[session.row(5)]
    assert session.points.sensed[session.row(5)].tolist() == [33.5, 44.25]
    new = session.add(reference=(100.0, 90.0), sensed=TRUTH.apply(np.array([[0.0, 0.0]]))[0], score=0.5)
    assert session.points.manual[session.row(new)]
    assert np.allclose(session.points.reference[session.row(new)], (100.0, 90.0))
    assert session.numbers[session.row(new)] == 41


def test_a_moved_point_is_as_precise_as_its_new_place(session):
    assert np.isfinite(session.points.precision[session.row(2)])
    session.move(2, sensed=(33.5, 44.25))
    assert np.isnan(session.points.precision[session.row(2)])
    session.move(2, sensed=(33.25, 44.0), precision=0.125)
    assert session.points.precision[session.row(2)] == 0.125
    session.layer.undoStack().undo()
    session.update()
    assert np.isnan(session.points.precision[session.row(2)])
    new = session.add(reference=(100.0, 90.0), sensed=(95.0, 80.0), precision=0.0625)
    assert session.points.precision[session.row(new)] == 0.0625
    session.layer.commitChanges()
    session.update()
    row = session.numbers.tolist().index(41)
    assert session.points.precision[row] == 0.0625
    stored = {feature["id"]: feature["precision"] for feature in session.layer.getFeatures()}
    assert stored[41] == 0.0625


def test_check_points_judge_without_taking_part(session):
    session.set_check([int(session.ids[WORST])], True)
    assert session.adjustment.check_points == 1
    assert session.adjustment.check_rmse == pytest.approx(4.0, abs=0.5)
    assert session.adjustment.quality.rms_all < 0.4


def test_edits_of_others_are_fitted_by_themselves(session, qtbot):
    layer = session.layer
    layer.startEditing()
    with qtbot.waitSignal(session.adjusted):
        layer.changeAttributeValue(4, layer.fields().indexOf("enabled"), False)
    assert not session.points.enabled[WORST]
    x, y = session.reference_to_map(np.array([[70.0, 80.0]]))[0]
    with qtbot.waitSignal(session.adjusted):
        layer.changeGeometry(2, QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    assert np.allclose(session.points.reference[session.row(2)], (70.0, 80.0))
    with qtbot.waitSignal(session.adjusted):
        layer.undoStack().undo()
    assert np.allclose(session.points.reference[session.row(2)], make_points().reference[1], atol=1e-6)


def test_saving_gives_new_points_their_ids(session, qtbot):
    new = session.add(reference=(100.0, 90.0), sensed=(95.0, 80.0))
    assert new < 0
    with qtbot.waitSignal(session.adjusted):
        assert session.layer.commitChanges()
    assert session.ids.min() > 0
    assert len(session.points) == 41


def test_discarding_brings_everything_back(session, qtbot):
    session.delete([1, 2, 3])
    with qtbot.waitSignal(session.adjusted):
        session.layer.rollBack()
    assert len(session.points) == 40


def test_selection_goes_both_ways(session, qtbot):
    with qtbot.waitSignal(session.selection_changed):
        session.layer.selectByIds([3, 5])
    assert sorted(session.selected()) == [3, 5]
    session.select(np.array([7]))
    assert session.layer.selectedFeatureIds() == [7]


def test_another_model_is_fitted_and_remembered(session):
    session.model = "polynomial2"
    assert session.adjustment.transform.model == "polynomial2"
    again = PointSession.open(session.layer)
    assert again.model == "polynomial2"
    again.close()


def test_a_large_spline_is_fitted_in_the_background(session, qtbot, monkeypatch):
    monkeypatch.setitem(refit._AT_ONCE, "tps", 10)
    before = session.adjustment.residuals
    session.model = "tps"
    assert session.busy
    assert session.adjustment.transform is None
    np.testing.assert_array_equal(session.adjustment.residuals, before)  # until the new ones are there
    qtbot.waitUntil(lambda: not session.busy)
    assert session.adjustment.transform.model == "tps"


def test_the_automatic_choice_is_made_when_the_edits_pause(session, qtbot, monkeypatch):
    monkeypatch.setattr(refit, "_PAUSE", 150)
    session.model = "auto"  # 40 points: answered by what was chosen last
    assert session.adjustment.transform.model == "affine"
    models = []
    session.adjusted.connect(lambda: models.append(session.adjustment.transform.model))
    for id_ in (4, 9):
        session.set_enabled([id_], False)
    assert models == ["affine", "affine"]
    qtbot.waitUntil(lambda: run_record.chosen(session.layer).model == "similarity")  # what TRUTH is
    assert models == ["affine", "affine", "similarity"]
    session.set_enabled([9], True)
    assert models[3:] == ["similarity"]
    qtbot.wait(400)
    assert models[4:] == []  # the choice was the same
    session.set_enabled(session.ids[20:], False)
    assert session.adjustment.why  # so few are chosen for at once


def test_too_few_points_say_so(session):
    session.set_enabled(session.ids[2:], False)
    session.model = "affine"
    assert session.adjustment.transform is None
    assert "control points" in session.adjustment.reason
    session.model = "similarity"
    assert session.adjustment.transform is not None


def test_a_removed_layer_ends_the_session(session, qtbot):
    with qtbot.waitSignal(session.ended):
        QgsProject.instance().removeMapLayer(session.layer.id())
    assert not session.alive
    assert session.selected() == []
    session.update()
    session.close()


def test_a_foreign_layer_is_refused(project):
    layer = QgsVectorLayer("Point?crs=EPSG:32631", "foreign", "memory")
    with pytest.raises(TiepointError, match="does not hold the control points"):
        PointSession.open(layer)


def test_places_in_both_rasters(session):
    assert np.allclose(session.reference_to_map(np.array([[0.0, 0.0]])), (500005.0, 4999995.0))
    assert np.allclose(session.map_to_reference(np.array([[500005.0, 4999995.0]])), 0.0)
    assert np.allclose(session.sensed_to_map(np.array([[0.0, 1.0]])), (0.5, -1.5))
