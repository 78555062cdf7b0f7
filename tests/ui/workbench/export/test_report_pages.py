"""The report of a run: an HTML file with everything inside, and a valid PDF."""

from __future__ import annotations

import re
from base64 import b64decode

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.ui.workbench.export import plots
from tiepoint.ui.workbench.export.export_kind import ExportInput
from tiepoint.ui.workbench.export.report_pages import write_report


@pytest.fixture
def given(session):
    return ExportInput(
        session.record.title,
        session.points,
        session.adjustment,
        session.infos,
        session.options,
        {"log10_nfa": -42.3, "versions": {"tiepoint": "9.9", "numpy": "1.24"}, "keypoints": [10, 20]},
        {"after": {"median": 0.12, "rmse": 0.3, "p90": 0.4, "places": 90, "tried": 100}},
    )


def test_html_holds_its_pictures_and_every_measure(given, tmp_path):
    write_report(tmp_path / "report.html", given, str(tmp_path / "out.tif"), Feedback())
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    pictures = re.findall(r'src="data:image/png;base64,([^"]+)"', text)
    assert len(pictures) == 6
    assert all(not QImage.fromData(b64decode(data)).isNull() for data in pictures)
    assert "src=" not in re.sub(r'src="data:[^"]+"', "", text)  # nothing outside the file
    for words in (
        "swir → red",
        "RMSE",
        "leave-one-out",
        "Good to about",
        "by cross-validation of 40 points",
        "Coverage",
        "10^-42",
        "median 0.12 px",
        "numpy 1.24",
    ):
        assert words in text
    assert "0.3" in text
    assert [path.name for path in tmp_path.glob(".report*")] == []


def test_pdf_is_written_off_the_main_thread(given, tmp_path, qtbot):
    from qgis.core import QgsApplication
    from tiepoint.ui.background import Job

    ended = []
    job = Job(
        "report",
        lambda f: write_report(tmp_path / "r.pdf", given, str(tmp_path / "out.tif"), f),
        lambda *end: ended.append(end),
    )
    QgsApplication.taskManager().addTask(job)
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert ended == [(tmp_path / "r.pdf", None)]
    data = (tmp_path / "r.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(data) > 20000


def test_a_folder_that_is_missing_and_points_without_a_fit(given, session, tmp_path):
    with pytest.raises(TiepointError, match="written"):
        write_report(tmp_path / "no" / "r.html", given, str(tmp_path / "out.tif"), Feedback())
    session.set_enabled(session.ids.tolist(), on=False)
    from dataclasses import replace

    with pytest.raises(TiepointError, match="no transform"):
        write_report(
            tmp_path / "r.html",
            replace(given, adjustment=session.adjustment),
            str(tmp_path / "out.tif"),
            Feedback(),
        )
    assert list(tmp_path.glob("r.html")) == []


@pytest.mark.parametrize("count", [0, 1, 3, 2000])
def test_plots_of_any_number_of_points(count):
    rng = np.random.default_rng(0)
    residuals, used = rng.normal(0, 0.5, (count, 2)), rng.uniform(size=count) > 0.1
    residuals[: count // 50] = np.nan
    assert not plots.residual_scatter(residuals, used).isNull()
    assert not plots.residual_histogram(np.hypot(*residuals.T)).isNull()


def test_the_histogram_is_as_high_as_its_counts():
    image = plots.residual_histogram(np.array([0.1] * 30 + [0.9] * 10))
    column = [image.pixelColor(150, y).name() for y in range(image.height())]
    assert plots.colour_of(0.1).name() in column
    assert plots.colour_of(0.4) != plots.colour_of(0.6)


def test_names_are_shown_as_they_are(given, tmp_path):
    from dataclasses import replace

    name = "<script>alert(1)</script> & <img src=x>"
    run = {"method": name, "device": name, "versions": {name: name}, "keypoints": [name]}
    write_report(
        tmp_path / "r.html", replace(given, title=name, run=run), str(tmp_path / "out.tif"), Feedback()
    )
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<script" not in text
    assert "<img src=x" not in text
    assert text.count("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x&gt;") >= 6
