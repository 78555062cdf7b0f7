"""The lines that print() shows of a result."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from tiepoint.core.edit.remaining_shift import ShiftField
from tiepoint.core.run.cautions import Caution
from tiepoint.core.run.readable import of_report, of_shift


def report(**changes):
    """Of photo.tif, opened with an option, onto ortho.tif in the folder “far”."""
    return {
        "accepted": True,
        "reference": {"source": "far/ortho.tif"},
        "sensed": {"source": "photo.tif|option:NUM_THREADS=2"},
        "method": "pso-sift",
        "transform": {"model": "spline"},
        "control_points": 1,
        **changes,
    }


def test_a_result_without_figures_says_so():
    assert of_report(report(seconds={"total": 4.25}), []).splitlines() == [
        "Registered: photo.tif onto ortho.tif (pso-sift, 4.2 s)",
        "Transform: spline, from 1 control point",
        "Accuracy:  not known",
        "Cautions:  none",
        "Written:   nothing",
    ]


def test_what_found_and_measured_it_is_told_beside_what_was_asked_for():
    ways = {"found_by_code": "tiles", "measured_by_codes": ["templates"], "search_code": "everywhere"}
    asked = {"options": {"method": "auto"}}
    lines = of_report(report(**ways, **asked), []).splitlines()
    assert lines[:2] == [
        "Registered: photo.tif onto ortho.tif (auto)",
        (
            "Transform: spline, from 1 control point; found by tiles of edge directions, searched everywhere"
            "; measured by templates"
        ),
    ]
    assert len(lines) == 5
    network = {"method": "pso-sift+tiepoint", "device": "cuda: X"}
    assert "(auto, network on cuda: X)" in of_report(report(**ways, **asked, **network), [])
    named = report(**network, options={"method": "pso-sift+tiepoint"})
    assert "(pso-sift+tiepoint)" in of_report(named, [])
    refused = {"accepted": False, "reason": "No.", "reason_code": "chance", "hint": ""}
    lines = of_report(report(**ways, **asked, **refused), []).splitlines()
    assert lines[3] == (
        "Found:     1 point of 0 matches, for inspection only; refused estimate by tiles of edge directions, "
        "searched everywhere"
    )


def test_points_measured_again_are_told():
    told = of_report(report(full_resolution_points=380, control_points=333), []).splitlines()[1]
    assert told == "Transform: spline, from 333 control points, measured at full resolution"


def test_only_measured_figures_are_printed():
    cautions = Caution.of("coverage"), Caution.of("mirrored")
    figures = {"rms_all": 0.314, "rms_loo": None, "check_rmse": float("nan"), "explained": 0.999}
    document = report(**figures, cautions=[each.to_json() for each in cautions])
    lines = of_report(document, [Path("a.tif"), Path("b.json")]).splitlines()
    assert lines[0] == "Registered: photo.tif onto ortho.tif (pso-sift)"
    assert lines[2] == "Accuracy:  RMSE 0.31 px, explains 99 % of the overlap"
    assert lines[3] == "Cautions:  " + " ".join(each.text for each in cautions)
    assert lines[4] == "Written:   a.tif, b.json"


def test_a_refusal_tells_why_and_what_to_try():
    refused = {"accepted": False, "reason": "Nothing fits.", "reason_code": "chance", "hint": "Crop both."}
    document = report(**refused, method="sift", control_points=0, initial_matches=1)
    assert of_report(document, []).splitlines() == [
        "Not registered: photo.tif onto ortho.tif (sift)",
        "Reason:    Nothing fits. [chance]",
        "Try:       Crop both.",
        "Found:     0 points of 1 match, for inspection only",
        "Written:   nothing",
    ]


def test_a_shift_in_one_line():
    shifts = np.array([[3.0, -4.0]] * 3)
    field = ShiftField(np.zeros((3, 2)), shifts, np.ones(3), 7)
    assert of_shift(field.figures()) == (
        "Shift: median 5.00 px, RMSE 5.00 px, 90 % below 5.00 px; +3.00 px right, -4.00 px down; "
        "3 of 7 places matched clearly"
    )
    nothing = ShiftField(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), 7)
    assert str(nothing) == "Shift: not measured; 0 of 7 places matched clearly"
