"""The verdict of a run is saved with its points, and shown as of before once they are edited."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.points.quality import check_residual
from tiepoint.ui.project import unexplained
from tiepoint.ui.runs import run_quality, run_record
from tiepoint.ui.workbench.export.export_catalogue import write
from tiepoint.ui.workbench.export.export_kind import ExportInput
from tiepoint.ui.workbench.session.live_layers import LiveLayers
from tiepoint.ui.workbench.session.point_session import PointSession
from tiepoint.ui.workbench.session.project_runs import ProjectRuns
from tiepoint.ui.workbench.table import summary_line
from tiepoint.ui.workbench.table.caution_note import CautionNote

from ..fakes import CAUTIONS, write_unexplained
from ..made_runs import WORST

VERDICT = {"explained": 0.72, "cautions": CAUTIONS}


@pytest.fixture
def judged(session):
    """The session of a run with cautions and unedited points."""
    run_quality.remember(session.layer, VERDICT, session.points, session.model)
    return session


def codes(session):
    return [each.code for each in session.run_quality().cautions]


def test_a_run_of_an_older_version_has_said_nothing(session):
    assert session.run_quality() == run_quality.RunQuality()  # no report has cautions
    session.layer.removeCustomProperty("tiepoint/verdict")
    assert session.run_quality() == run_quality.RunQuality()


@pytest.mark.parametrize(
    "text", ["{", "[1]", '{"explained": "x", "cautions": 3, "points": {}}', "[" * 100000]
)
def test_what_a_project_holds_may_be_anything(session, text):
    session.layer.setCustomProperty("tiepoint/verdict", text)
    assert session.run_quality().cautions == ()
    assert session.run_quality().explained is None


@pytest.mark.parametrize(("said", "doubted"), [("other_motion", True), ("mirrored", False)])
def test_the_session_of_a_doubted_run_takes_nothing_off_the_check_error(session, said, doubted):
    """A mirrored image is a fact, no doubt."""
    layer = session.layer
    report = {"cautions": [{"code": said, "text": said}]}
    run_quality.remember(layer, report, session.points, session.model)
    assert run_quality.is_doubted(layer) == doubted
    again = PointSession.open(layer)
    points = replace(again.points, check=np.arange(len(again.points)) % 5 == 0)
    points = replace(points, precision=np.full(len(points), 0.3))
    again._refit.fit(points, "affine")
    residual, _ = check_residual(again.adjustment.transform, points)
    assert (again.adjustment.check_rmse == residual) == doubted
    assert again.adjustment.check_rmse <= residual


def test_what_matched_the_pair_is_remembered_where_no_report_was_written(session):
    ran = {"method": "pso-sift", "found_by_code": "tiles", "measured_by_codes": ["templates"]}
    report = {**VERDICT, **ran, "log10_nfa": -40.0}
    run_quality.remember(session.layer, report, session.points, session.model)
    assert session.run_quality().ran == ran
    assert session.run_quality().values()["found_by_code"] == "tiles"


def test_it_holds_until_the_points_are_edited(judged):
    assert codes(judged) == ["unexplained", "coverage", "mirrored"]
    assert summary_line.line(judged).replace("\u00a0", " ").endswith("explains 72 % of the overlap")
    judged.move(int(judged.ids[1]), reference=judged.points.reference[1] + (60, 0))
    edited = judged.run_quality()
    assert edited.edited
    assert edited.cautions[0].text.startswith("Before the points were edited: in 28 %")
    assert "coverage" not in codes(judged)  # 40 points all over: judged again
    assert {"residuals", "mirrored"} <= set(codes(judged))
    assert "explains" not in summary_line.line(judged)
    assert edited.values()["explained"] is None
    judged.undo()
    assert codes(judged) == ["unexplained", "coverage", "mirrored"]


def test_the_smallest_edit_is_seen_and_another_model(judged):
    judged.move(int(judged.ids[1]), reference=judged.points.reference[1] + (0.01, 0))
    assert judged.run_quality().edited
    judged.undo()
    assert not judged.run_quality().edited
    judged.set_check([int(judged.ids[7])], on=True)
    assert judged.run_quality().edited
    judged.undo()
    judged.model = "similarity"
    assert judged.run_quality().edited


def test_another_fit_of_the_same_points_is_no_edit(judged):
    """A displacement grid chooses its smoothing again on every fit."""
    moved = replace(
        judged.adjustment,
        transform=fit("similarity", source=judged.points.sensed, target=judged.points.reference),
    )
    judged._refit.adjustment = moved
    assert not judged.run_quality().edited


def test_it_is_kept_with_the_project(judged, tmp_path):
    project = QgsProject.instance()
    id_ = judged.layer.id()
    assert project.write(str(tmp_path / "p.qgz"))
    judged.close()
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    again = PointSession.open(project.mapLayer(id_))
    assert again.run_quality().explained == pytest.approx(0.72)
    assert codes(again) == ["unexplained", "coverage", "mirrored"]
    again.close()


def test_the_layer_is_named_as_of_before_while_the_fit_is_another(judged, tmp_path):
    layer = unexplained.load_unexplained(write_unexplained(tmp_path / "out_control_points.gpkg"))
    run_record.mark(layer, judged.record.run, run_record.UNEXPLAINED)
    QgsProject.instance().addMapLayer(layer)
    LiveLayers(judged)
    assert layer.name() == "Not explained (3 places)"
    judged.set_enabled([int(judged.ids[WORST])], on=False)
    assert layer.name() == "Not explained before the edits (3)"
    judged.undo()
    assert layer.name() == "Not explained (3 places)"


def test_the_panel_has_one_line_for_all_doubts(judged, qtbot):
    project_runs = ProjectRuns()
    note = CautionNote(project_runs)
    qtbot.addWidget(note)
    note._show(judged)
    assert note.text.whole.startswith("2 cautions: In 28 % of the overlap nothing fits. The points lie")
    assert "mirrored" not in note.text.whole  # a fact
    assert note.text.toolTip().count("<p>") == 2
    run_quality.remember(judged.layer, {"cautions": CAUTIONS[2:]}, judged.points, judged.model)
    judged.adjusted.emit()
    assert note.isHidden()
    note._show(None)
    project_runs.release()


def test_the_report_tells_share_and_cautions(judged, tmp_path):
    given = ExportInput(
        judged.record.title,
        judged.points,
        judged.adjustment,
        judged.infos,
        judged.options,
        run_quality=judged.run_quality().values(),
    )
    text = write("html", tmp_path / "r.html", given, Feedback()).read_text(encoding="utf-8")
    head, body = text.split("<h2>", maxsplit=1)
    assert "explains 72 % of the overlap" in head
    assert all(each["text"] in head for each in CAUTIONS)
    assert "class='doubt'" in head
    assert head.count("class='doubt'") == 2
    assert "Explained" in body
    assert "72 %" in body
