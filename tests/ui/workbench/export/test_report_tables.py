"""The tables of the report: which rows there are, and the figures in them."""

from __future__ import annotations

import pytest
from tiepoint.ui.workbench.export.report_tables import (
    accuracy_rows,
    measure_rows,
    option_rows,
    shift_rows,
    source_rows,
)

RUN = {"log10_nfa": -42.4, "initial_matches": 540, "keypoints": [10, 20], "seconds": {"total": 4.21}}
FIGURES = {"median": 0.123, "rmse": 0.3, "p90": 0.4, "places": 90, "tried": 100}


def values(rows):
    return {name: value for name, value, _ in rows}


def test_measures_of_points_checks_and_search(session):
    session.set_check([int(session.ids[5])], on=True)
    session.set_enabled([int(session.ids[7])], on=False)
    rows = measure_rows(session.adjustment, session.points, RUN, {"explained": 0.72})
    found = values(rows)
    assert list(found) == [
        "Transform",
        "Points in use",
        "RMSE",
        "RMSE, leave-one-out",
        "Redundant points",
        "Coverage",
        "Bad points",
        "Quadrants",
        "Skew",
        "Scatter",
        "Phi",
        "Explained",
        "RMSE at check points",
        "Chance",
        "Initial matches",
        "Features",
    ]
    assert found["Transform"] == "Affine"
    assert found["Points in use"] == "38"
    assert {name: note for name, _, note in rows}["Points in use"] == (
        "Not counted: 1 disabled and 1 check points. Made or moved by hand: 0."
    )
    assert found["RMSE"] == f"{session.adjustment.quality.rms_all:.2f} px"
    assert found["Explained"] == "72 %"
    assert found["Chance"] == "10^-42"
    assert found["Features"] == "10 / 20"


def test_what_found_and_measured_the_points(session):
    """From the report of the run, else from what its control points remember of it."""
    ways = {"found_by_code": "whole_image", "measured_by_codes": ["templates"], "search_code": "everywhere"}
    for run, kept in ((ways, {}), ({}, ways)):
        rows = measure_rows(session.adjustment, session.points, run, kept)
        assert values(rows)["Found by"].startswith("tiles, after a search with the smaller image")
        assert values(rows)["Measured by"] == "templates"
        assert ("Found by", "Searched everywhere.") in {(name, note) for name, _, note in rows}
    session.move(int(session.ids[1]), reference=session.points.reference[1] + (1, 0))
    rows = measure_rows(session.adjustment, session.points, ways, {})
    assert values(rows)["Measured by"] == "templates, points set by hand"


def test_what_nobody_knows_has_no_row(session):
    session.set_enabled(session.ids.tolist(), on=False)
    found = values(measure_rows(session.adjustment, session.points, {}, {"explained": None}))
    assert found == {"Points in use": "0"}


def test_the_accuracy_statement_of_two_check_points(session):
    ids = [int(each) for each in session.ids[5:7]]
    session.set_check(ids, on=True)
    given = session.adjustment.transform, session.points, session.infos.reference, session.options
    rows = accuracy_rows(*given)
    found = values(rows)
    assert found["ASPRS, edition 2 (2023)"] == "requirements not met"
    assert "Not enough check points" in rows[0][2]
    assert "relative to the reference" in rows[0][2]
    assert (found["Check points"], found["CE90"]) == ("2", "–")
    assert found["RMSE, radial"].endswith((" m", " px"))
    session.set_check(ids, on=False)
    assert values(accuracy_rows(given[0], session.points, *given[2:])) == {"Check points": "0"}


def test_the_shift_before_and_after():
    assert shift_rows({}) == []
    assert shift_rows({"before": {"median": None}}) == []
    (row,) = shift_rows({"after": FIGURES})
    assert row == (
        "After",
        "median 0.12 px, RMSE 0.30 px, 90 % below 0.40 px",
        "90 of 100 places matched clearly.",
    )


def test_rasters_and_options(session):
    rows = source_rows(session.infos, session.options)
    assert [(name, value) for name, value, _ in rows] == [("Reference", "red.tif"), ("Sensed", "swir.tif")]
    assert rows[1][2] == "320 × 240 px, band 1 of 1, placed by: nothing"
    found = values(option_rows(session.options, {**RUN, "method": "sift", "versions": {"numpy": "1.24"}}))
    assert found["Method"] == "SIFT"
    assert found["Time"] == "4.2 s"
    assert found["Versions"] == "numpy 1.24"
    assert found["Seed"] == "0"
    assert "Time" not in values(option_rows(session.options, {"seconds": None}))
    assert "Area" not in found
    chosen = session.options.changed(area="0,0,1,2", sensed_mask="clouds.gpkg")
    found = values(option_rows(chosen, RUN))
    assert (found["Area"], found["Mask of sensed"]) == ("0,0,1,2", "clouds.gpkg")


@pytest.mark.parametrize("score", [None, "many"])
def test_a_report_that_was_edited_by_hand_breaks_nothing(session, score):
    rows = measure_rows(session.adjustment, session.points, {"log10_nfa": score}, {"explained": "all"})
    assert not {"Chance", "Explained"} & set(values(rows))


def test_a_run_without_keypoints_says_nothing_about_them(session):
    rows = measure_rows(session.adjustment, session.points, {**RUN, "keypoints": [0, 0]}, {})
    assert "Initial matches" in values(rows)
    assert "Features" not in values(rows)
