"""The dock's lines of figures."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from tiepoint.ui.runs import summary

from ..fakes import CAUTIONS, REPORT

METRES = 25.6, "m"  # a pixel of the reference


@pytest.mark.parametrize(
    ("figures", "pixel", "text"),
    [
        (
            {"check_rmse": 0.102, "check_points": 27, "occupancy": 0.81},
            METRES,
            "Good to about 0.1 px (2.6 m), checked at 27 places; the points cover 81 % of the overlap.",
        ),
        (
            {"check_rmse": 0.2, "check_points": 4},  # too few to say much
            METRES,
            "Good to about 0.4 px (11 m), by cross-validation of 312 points",
        ),
        (
            {"check_rmse": 4.3, "check_points": 27, "cautions": CAUTIONS[:1]},
            METRES,
            "Off by about 4.3 px (110 m), checked at 27 places; the points cover 91 % of the overlap.",
        ),
        ({"cautions": CAUTIONS[2:]}, METRES, "Good to about 0.4 px (11 m)"),  # a fact, no doubt
        ({"rms_loo": 0.034}, (0.05, "m"), "Good to about 0.03 px (0.0017 m), by cross-validation"),
        ({}, (0.0, ""), "Good to about 0.4 px, by cross-validation of 312 points; the points cover 91 %"),
        ({"rms_loo": None}, METRES, "Accuracy not known: no point is left to check the transform; the"),
    ],
)
def test_the_first_sentence_says_how_good_it_is(figures, pixel, text):
    assert summary.accuracy({**REPORT, **figures}, pixel).startswith(text)


@pytest.mark.parametrize(
    ("code", "geotransform", "pixel"),
    [
        ("EPSG:32631", (500000.0, 8.0, 6.0, 0.0, 6.0, -8.0), (10.0, "m")),  # rotated
        ("EPSG:4326", (5.0, 0.1, 0.0, 45.0, 0.0, -0.1), (0.0, "")),
        ("", (0.0, 2.0, 0.0, 0.0, 0.0, -2.0), (0.0, "")),
        ("EPSG:32631", None, (0.0, "")),
    ],
)
def test_a_pixel_on_the_ground_has_a_size_in_map_units_only(code, geotransform, pixel):
    assert summary.ground_pixel(geotransform, QgsCoordinateReferenceSystem(code)) == pixel


def test_the_accuracy_statement_is_shown_where_there_is_one():
    stated = {**REPORT, "accuracy": {"statement": "RMSE 1.4 m."}}
    assert summary.accuracy_statement(stated) == "Accuracy statement: RMSE 1.4 m."
    for values in (None, {}, {"statement": 3}, "RMSE"):
        assert summary.accuracy_statement({**REPORT, "accuracy": values}) == ""


def test_figures():
    assert (
        summary.figures(REPORT)
        == "312 control points · RMSE 0.41 px · leave-one-out 0.42 px · points in 91 % of the cells"
    )


def test_check_points_are_told_where_there_are_any():
    checked = {**REPORT, "check_rmse": 0.3, "check_points": 40}
    assert "error at 40 check points: 0.30 px" in summary.figures(checked)
    assert "check points" not in summary.figures({**checked, "check_points": 0})


def test_points_measured_again_are_told_beside_their_number():
    again = {**REPORT, "full_resolution_points": 350}
    assert "312 control points · 350 points measured at full resolution · RMSE" in summary.figures(again)
    assert "full resolution" not in summary.figures({**REPORT, "full_resolution_points": 0})


def test_figures_without_values():
    report = {"control_points": 8, "rms_all": float("nan"), "rms_loo": None}
    assert summary.figures(report) == "8 control points"


@pytest.mark.parametrize(
    ("wanted", "text"),
    [("auto", "Affine (automatic) · run time 4.2 s"), ("affine", "Affine · run time 4.2 s")],
)
def test_model(wanted, text):
    assert summary.model(REPORT, wanted) == f"Transform: {text}"


@pytest.mark.parametrize(
    ("share", "text"),
    [(None, ""), (0.874, "explains 87 % of the overlap"), (0.998, "explains 99 %"), (1.0, "explains 100 %")],
)
def test_the_explained_share_ends_the_figures(share, text):
    report = {**REPORT, "explained": share}
    assert summary.explained(report).startswith(text)
    assert summary.figures(report).endswith(summary.explained(report))
    assert ("explains" in summary.figures(report)) == bool(text)


@pytest.mark.parametrize(
    ("method", "text"),
    [("pso-sift", "Method: PSO-SIFT"), ("pso-sift+dense", "Method: PSO-SIFT + VGG16 (dense) on cpu")],
)
def test_the_method_and_the_device_of_its_network(method, text):
    assert summary.ran({**REPORT, "method": method, "device": "cpu"}) == text


WAYS = {
    "found_by_code": "tiles",
    "measured_by_codes": ["templates"],
    "search_code": "everywhere",
    "options": {"method": "auto"},
}
FOUND = "Found by tiles of edge directions, searched everywhere; measured by templates."


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"method": "pso-sift", "device": "cpu"}, "Method: Automatic."),
        (
            {"method": "pso-sift+tiepoint", "device": "cuda: X"},
            "Method: Automatic, network on cuda: X.",
        ),
        (
            {"method": "pso-sift+dense", "device": "cpu", "options": {"method": "pso-sift+dense"}},
            "Method: PSO-SIFT + VGG16 (dense) on cpu.",
        ),
        ({"method": "sift", "options": None}, "Method: SIFT."),
    ],
)
def test_what_found_and_measured_the_pair(changes, text):
    """A pair that tiles found is not put down to the keypoints that “auto” is named after."""
    assert summary.ran({**REPORT, **WAYS, **changes}) == f"{text} {FOUND}"


def test_a_known_map_is_told_in_one_sentence():
    assert summary.known_map(REPORT) == ""
    mapped = dict(
        REPORT, transform={"model": "affine", "known_map": {"from": "EPSG:4326", "to": "EPSG:3413"}}
    )
    assert "only the remainder is fitted" in summary.known_map(mapped)
