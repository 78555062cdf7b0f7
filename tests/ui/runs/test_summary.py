"""The dock's lines of figures."""

from __future__ import annotations

import pytest
from tiepoint.ui.runs import summary

from ..fakes import REPORT


def test_figures():
    assert (
        summary.figures(REPORT)
        == "312 control points · RMSE 0.41 px · LOO 0.42 px · points in 91 % of the cells"
    )


def test_check_points_are_told_where_there_are_any():
    checked = {**REPORT, "check_rmse": 0.3, "check_points": 40}
    assert "40 checks 0.30 px" in summary.figures(checked)
    assert "checks" not in summary.figures({**checked, "check_points": 0})


def test_figures_without_values():
    report = {"control_points": 8, "rms_all": float("nan"), "rms_loo": None}
    assert summary.figures(report) == "8 control points"


@pytest.mark.parametrize(
    ("wanted", "text"), [("auto", "Affine (automatic) · 4.2 s"), ("affine", "Affine · 4.2 s")]
)
def test_model(wanted, text):
    assert summary.model(REPORT, wanted) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(None, ""), (0.874, "explains 87 % of the overlap"), (0.998, "explains 99 %"), (1.0, "explains 100 %")],
)
def test_the_explained_share_ends_the_figures(share, text):
    report = {**REPORT, "explained": share}
    assert summary.explained(report).startswith(text)
    assert summary.figures(report).endswith(summary.explained(report))
    assert ("explains" in summary.figures(report)) == bool(text)


def test_a_known_map_is_told_in_one_sentence():
    assert summary.known_map(REPORT) == ""
    mapped = dict(
        REPORT, transform={"model": "affine", "known_map": {"from": "EPSG:4326", "to": "EPSG:3413"}}
    )
    assert "only the remainder is fitted" in summary.known_map(mapped)
