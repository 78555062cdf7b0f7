"""What is written where “Warp again” had to ask: nothing, the same files, or files of another name."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox
from tiepoint.core.files.outputs import Outputs
from tiepoint.ui.runs import run_files
from tiepoint.ui.workbench.table import warp_question
from tiepoint.ui.workbench.table.warp_question import WarpQuestion


@pytest.fixture
def files(tmp_path):
    for name in ("out.tif", "out_report.json"):
        (tmp_path / name).write_text("of another run")
    return Outputs(raster=tmp_path / "out.tif", report=tmp_path / "out_report.json")


@pytest.fixture
def answer(monkeypatch, files):
    """Asks; answers by a button, and in the file dialog by a name. Gives the outputs and its start."""

    def go(button, name="", replaceable=True):
        starts = []

        def press(question):
            button(question).click()

        def choose(_parent, _title, start, _filter):
            starts.append(Path(start))
            return name, ""

        monkeypatch.setattr(WarpQuestion, "exec", press)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
        found = [run_files.Doubt(files.raster, "Made by another run.", replaceable)]
        return warp_question.ask(files, found), starts

    return go


def cancel(question):
    return question.button(QMessageBox.StandardButton.Cancel)


def test_replacing_writes_the_same_files(answer, files):
    assert answer(lambda question: question.replace) == (files, [])


def test_cancelling_writes_nothing(answer):
    assert answer(cancel) == (None, [])
    assert answer(cancel, replaceable=False) == (None, [])


def test_another_name_is_free_and_takes_the_report_along(answer, files, tmp_path):
    (tmp_path / "mine_report.json").write_text("of a third run")
    outputs, starts = answer(lambda question: question.save_as, str(tmp_path / "mine"))
    assert starts == [tmp_path / "out_2.tif"]
    assert outputs == Outputs(raster=tmp_path / "mine.tif", report=tmp_path / "mine_report_2.json")


def test_the_name_is_sought_beside_the_project(answer, project, files, tmp_path):
    (tmp_path / "work").mkdir()
    assert QgsProject.instance().write(str(tmp_path / "work" / "project.qgz"))
    outputs, starts = answer(lambda question: question.save_as, replaceable=False)
    assert starts == [tmp_path / "work" / "out.tif"]
    assert outputs is None  # no name was chosen


def test_the_question_says_what_is_in_doubt_and_offers_what_may_be(qtbot, tmp_path):
    (tmp_path / "a<b>.tif").write_text("")
    found = [run_files.Doubt(tmp_path / "a<b>.tif", "“a<b>.tif” was made by another run.")]
    question = WarpQuestion(found)
    qtbot.addWidget(question)
    assert "a<b>.tif" in question.text()
    assert question.replace.text() == "Replace"
    assert question.defaultButton() is question.save_as
    only = WarpQuestion([run_files.Doubt(Path(".profile"), "No.", replaceable=False)])
    qtbot.addWidget(only)
    assert only.replace is None
