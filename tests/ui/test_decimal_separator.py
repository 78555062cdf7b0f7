"""Figures in the window, its reports and map tips have QGIS's decimal separator; files keep the point."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis.PyQt.QtCore import QLocale
from tiepoint.core.figure_text import POINT, separate_with
from tiepoint.ui.common import number_text, rounded_text
from tiepoint.ui.project.styles import classes
from tiepoint.ui.register.overrides import sentence
from tiepoint.ui.runs import summary
from tiepoint.ui.workbench.table.point_filter import FilterBar
from tiepoint.ui.workbench.table.table_model import RESIDUAL, TableModel

from .fakes import REPORT

UI = Path(__file__).parents[2] / "ui"
IN_FILES = {"chip_view.py"}  # what it writes is a setting
DECIMALS = re.compile(r"(\.[1-9]\d*[feg%]|g)$")


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    separate_with(QLocale().decimalPoint())
    yield
    separate_with(POINT)
    QLocale.setDefault(before)


def test_sentences(german):
    assert summary.figures(REPORT).startswith("312 control points · RMSE 0,41 px · leave-one-out 0,42 px")
    assert "Good to about 0,4 px (4,2 m)" in summary.accuracy(REPORT, (10.0, "m"))
    assert "4,2 s" in summary.model(REPORT, "auto")
    assert "2,5" in sentence({"search_radius": 2.5})
    assert (number_text(1.239), rounded_text(0.0123, 2), rounded_text(2850.0, 2)) == ("1,24", "0,012", "2800")
    assert any("0,5" in each[3] for each in classes())


def test_what_the_figures_were_stays_so():
    values = (0.5, 1.0, 0.0125, 2850.0, 29.9999997, 123456.7)
    assert [rounded_text(each, 6) for each in values] == ["0.5", "1", "0.0125", "2850", "30", "123457"]


def test_table_and_its_copy(german, session):
    model = TableModel()
    model.set_session(session)
    shown = model.data(model.index(0, RESIDUAL))
    assert re.fullmatch(r"-?\d+,\d+", shown)
    cells = model.as_text([0, 1]).splitlines()[1].split("\t")
    assert shown in cells
    assert all(POINT not in each for each in cells)


def test_map_tips(german, session):
    layer = session.layer
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert re.search(r"\d,\d\d px", tip)
    assert not re.search(r"\d\.\d", tip)


def test_input_fields_take_the_same(german, qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.residual.setValue(0.5)
    assert bar.residual.text().startswith("0,5")


def test_files_keep_the_point(german, run_result):
    report = json.loads(Path(run_result.request.outputs.report).read_text())
    assert report["rms_all"] == 0.412


def formats(tree):
    """The formats of numbers in the f-strings of a file, and in literals that `format` is called on."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            parts = node.format_spec.values
            yield "".join(part.value if isinstance(part, ast.Constant) else "1" for part in parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from re.findall(r"\{\w*:([^{}]+)\}", node.value)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.name)
def test_no_figure_of_the_window_is_formatted_beside_figure_text(path):
    if path.name not in IN_FILES:
        found = [
            each for each in formats(ast.parse(path.read_text(encoding="utf-8"))) if DECIMALS.search(each)
        ]
        assert found == []
