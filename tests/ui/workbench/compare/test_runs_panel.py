"""Two runs side by side: which are offered, what their table says, and the swipe between their results."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.compare.compare_widget import CompareWidget

from ...made_runs import TRUTH, add_run, make_points

SHIFT = (3.0, -4.0)  # px of the reference between the two runs: 5 px


@pytest.fixture
def two(project, tmp_path):
    """The layers of two runs of the same rasters: exact, and shifted with fewer points."""
    points = make_points(noise=0.0)
    exact = replace(points, reference=TRUTH.apply(points.sensed))
    moved = replace(exact, reference=exact.reference + SHIFT)
    shifted = MatrixTransform("affine", TRUTH.values + np.array([[0, 0, 3.0], [0, 0, -4.0], [0, 0, 0]]))
    one = add_run(tmp_path, exact, transform="affine")
    few = moved.take(np.arange(25))
    return one, add_run(tmp_path, few, name="other", transform="affine", fitted=shifted, seed=4)


@pytest.fixture
def page(show_page, show_map, qgis_iface, two):
    show_map(two[0].raster)
    return show_page(lambda runs: CompareWidget(runs, qgis_iface), (320, 500), two[0].points)


def choose(qtbot, page, layer):
    with qtbot.waitSignal(page.runs.shown, timeout=10000):
        page.runs.choice.set_value(layer.id())


def table(page) -> dict[str, tuple[str, str, bool]]:
    """Name of a figure -> both values, and whether they stand out."""
    shown = page.runs.table
    found = {}
    for row in range(shown.rowCount()):
        items = [shown.item(row, column) for column in range(3)]
        found[items[0].text()] = (items[1].text(), items[2].text(), items[1].font().bold())
    return found


def test_the_other_runs_are_offered_and_this_one_is_not(page, two):
    offered = [page.runs.choice.itemData(index) for index in range(page.runs.choice.count())]
    assert offered == ["", two[1].points.id()]
    assert page.runs.choice.itemText(1).startswith("Run 2: ")
    assert not page.runs.isHidden()
    QgsProject.instance().removeMapLayer(two[1].points)
    page._project_runs.runs_changed.emit()
    assert page.runs.isHidden()


def test_figures_side_by_side_and_only_what_differs_stands_out(qtbot, page, two):
    choose(qtbot, page, two[1].points)
    found = table(page)
    assert found["Points in use"] == ("40", "25", True)
    assert found["RMSE"] == ("0.00 px", "0.00 px", False)
    assert found["Transform"] == ("Affine", "Affine", False)
    assert found["Seed"] == ("0", "4", True)
    assert "Resampling" not in found  # an option in which they agree
    assert [page.runs.table.horizontalHeaderItem(column).text() for column in (1, 2)] == ["Run 1", "Run 2"]
    assert "lie 5.00 px apart (RMS over the overlap), at most 5.00 px" in page.runs.sentence.text()


def test_an_edit_of_either_run_is_in_the_figures(qtbot, page, two):
    layer = two[1].points
    layer.startEditing()
    column = layer.fields().indexOf("enabled")
    layer.changeAttributeValue(next(layer.getFeatures()).id(), column, False)
    choose(qtbot, page, layer)
    assert table(page)["Points in use"][:2] == ("40", "24")
    session = page._session
    with qtbot.waitSignal(page.runs.shown, timeout=10000):
        session.set_enabled(session.ids[:3].tolist(), False)
    assert table(page)["Points in use"][:2] == ("37", "24")


def test_a_swipe_is_between_the_two_results(qtbot, page, two):
    choose(qtbot, page, two[1].points)
    with qtbot.waitSignal(page.view.rendered, timeout=10000):
        page.buttons["swipe"].click()
    assert page.view._layers == (two[1].raster, two[0].raster)
    assert page.view.item.names == ("Run 2", "Run 1")
    first, second = (picture.image for picture in (page.view.item.first, page.view.item.second))
    assert first != second
    with qtbot.waitSignal(page.view.rendered, timeout=10000):
        page.runs.choice.set_value("")  # with the reference again
    assert run_record.run_of(page.view._layers[0]) == ""
    assert page.view.item.names == ("Reference", "Registered raster")
    assert page.runs.figures.isHidden()


def test_runs_of_other_rasters_are_not_measured_against_each_other(qtbot, page, tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    third = add_run(folder, make_points(), transform="affine")
    page._project_runs.runs_changed.emit()
    choose(qtbot, page, third.points)
    assert page.runs.sentence.text().startswith("The two runs are of different rasters")
    assert "Points in use" in table(page)


def test_a_run_whose_raster_is_gone_says_so(qtbot, page, two, tmp_path):
    for path in tmp_path.glob("swir.tif"):
        path.unlink()
    page.runs.choice.set_value(two[1].points.id())
    qtbot.waitUntil(lambda: not page.runs.busy(), timeout=10000)
    assert "swir.tif" in page.runs.sentence.text()
    assert page.runs.table.isHidden()
