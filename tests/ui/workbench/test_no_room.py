"""Where nothing can be written, “Warp again” and the exports say so, and what was there stays."""

from __future__ import annotations

import pytest
from tiepoint.ui.runs import run_files
from tiepoint.ui.workbench.export import export_catalogue
from tiepoint.ui.workbench.table import warp_question

from ..made_runs import WORST, run_result  # noqa: F401 - fixture
from ..small_disk import small_disk  # noqa: F401 - fixture
from .export.test_export_widget import export, page  # noqa: F401 - fixture
from .table.test_warp_again import bar, pixels, press, project_runs  # noqa: F401 - fixtures


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL's, on closing
def test_warp_again_keeps_raster_report_and_edits(bar, project_runs, run_result, qtbot, small_disk):  # noqa: F811
    session, raster = project_runs.current, small_disk.folder / "mine.tif"
    session.set_enabled([WORST + 1], False)
    run_files.forget_confirmed()  # so that it asks where to write
    press(bar, qtbot, lambda files: warp_question.elsewhere(files, raster))
    before = small_disk.files()
    assert sorted(before) == ["mine.tif", "mine_report.json"]
    small_disk.end()
    session.set_enabled([WORST + 1], True)
    assert bar.isVisibleTo(None)
    with qtbot.waitSignal(bar.failed) as signal:
        press(bar, qtbot, lambda files: files)
    assert small_disk.words in signal.args[0].text
    assert small_disk.files() == before
    assert (run_result.raster.isValid(), run_result.raster.source()) == (True, str(raster))
    assert session.points.enabled.all()
    assert bar.isVisibleTo(None)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL's, on closing
@pytest.mark.parametrize("kind", export_catalogue.kinds(), ids=lambda kind: kind.key)
def test_no_export_is_lost_or_halved(qtbot, page, small_disk, kind):  # noqa: F811
    path = small_disk.folder / f"x{kind.suffix}"
    path.write_bytes(b"an older one")
    small_disk.end()
    written, error = export(qtbot, page, kind.key, path)
    assert written is None
    assert small_disk.files() == {path.name: b"an older one"}
    if kind.key != "arosics":  # refused for want of coordinates
        assert small_disk.words in error.text
        assert error.text in page.note.text()
