"""The table of exports: one more kind is a function that returns it and a line in it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QGroupBox
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.ui.workbench.export import export_catalogue
from tiepoint.ui.workbench.export.export_kind import TABLE, ExportInput, Kind
from tiepoint.ui.workbench.export.export_widget import ExportWidget
from tiepoint.ui.workbench.session.project_runs import ProjectRuns


def _write(path, given, _feedback):
    path.write_text(f"{given.title}: {given.transform.model} through {int(given.points.used.sum())}")


def text_file():
    """Like the function in a file of its own."""
    return Kind("txt", "Control points", "Text…", "In one line.", ".txt", "Text (*.txt)", TABLE, _write)


@pytest.fixture
def one_more(monkeypatch):
    place = next(i for i, make in enumerate(export_catalogue._KINDS) if make().key == "arosics") + 1
    monkeypatch.setattr(
        export_catalogue,
        "_KINDS",
        [*export_catalogue._KINDS[:place], text_file, *export_catalogue._KINDS[place:]],
    )


def test_one_more_kind_is_one_function_and_one_line(qtbot, qgis_iface, run_result, one_more, tmp_path):
    project_runs = ProjectRuns()
    project_runs.open(run_result.points.id())
    page = ExportWidget(project_runs, qgis_iface)
    qtbot.addWidget(page)
    titles = [box.title() for box in page.findChildren(QGroupBox)]
    assert titles == ["Registered raster", "Control points", "GDAL script", "Report", "Repeat the run"]
    assert page.buttons["txt"].text() == "Text…"
    assert page.buttons["txt"].parent() is page.buttons["csv"].parent()
    with qtbot.waitSignal(page.ended, timeout=10000) as signal:
        page.export("txt", tmp_path / "made.txt")
    assert signal.args == [tmp_path / "made.txt", None]
    assert (tmp_path / "made.txt").read_text() == "swir → red: affine through 40"
    page.release()
    project_runs.release()


def test_keys_and_names_are_told_apart():
    kinds = export_catalogue.kinds()
    keys = [kind.key for kind in kinds]
    assert len(set(keys)) == len(keys) == 10
    assert len({kind.ending + kind.suffix for kind in kinds}) == len(kinds)
    groups = [kind.group for kind in kinds]
    assert groups == sorted(groups, key=groups.index)  # each is one box


@pytest.mark.parametrize("key", [kind.key for kind in export_catalogue.kinds()])
def test_points_without_a_fit_write_nothing(session, tmp_path, key):
    session.set_enabled(session.ids.tolist(), on=False)
    given = ExportInput(
        "title",
        session.points,
        session.adjustment,
        session.infos,
        session.options,
    )
    with pytest.raises(TiepointError):
        export_catalogue.write(key, tmp_path / "made", given, Feedback())
    assert not (tmp_path / "made").exists()
