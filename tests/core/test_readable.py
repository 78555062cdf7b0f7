"""The lines that print() shows of a result, from its figures alone."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from tiepoint.core.cautions import Caution
from tiepoint.core.outputs import Outputs
from tiepoint.core.readable import of_registration, of_shift
from tiepoint.core.remaining_shift import ShiftField


def result(**changes):
    """As a Registration has it, of photo.tif, opened with an option, onto ortho.tif in the folder “far”."""
    report = {"method": "pso-sift", "seconds": {"total": 4.25}, "control_points": 1}
    sides = {"reference": "far/ortho.tif", "sensed": "photo.tif|option:NUM_THREADS=2"}
    report = {**changes.pop("report", report), **{side: {"source": name} for side, name in sides.items()}}
    values = {
        "accepted": True,
        "reason": "",
        "hint": "",
        "transform": SimpleNamespace(model="spline"),
        "cautions": (),
        "outputs": Outputs(),
        "report": report,
    }
    return SimpleNamespace(**{**values, **changes})


def test_a_result_without_figures_says_so():
    assert of_registration(result()).splitlines() == [
        "Registered: photo.tif onto ortho.tif (pso-sift, 4.2 s)",
        "Transform: spline, from 1 control point",
        "Accuracy:  not known",
        "Cautions:  none",
        "Written:   nothing",
    ]


def test_only_what_is_measured_is_told():
    report = {"rms_all": 0.314, "rms_loo": None, "check_rmse": float("nan"), "explained": 0.999}
    cautions = (Caution.of("coverage"), Caution.of("mirrored"))
    lines = of_registration(result(report=report, cautions=cautions)).splitlines()
    assert lines[0] == "Registered: photo.tif onto ortho.tif ()"
    assert lines[2] == "Accuracy:  RMSE 0.31 px, explains 99 % of the overlap"
    assert lines[3] == "Cautions:  " + " ".join(each.text for each in cautions)


def test_a_refusal_tells_why_and_what_to_try():
    report = {"method": "sift", "control_points": 0, "initial_matches": 1, "reason_code": "chance"}
    refused = {"accepted": False, "reason": "Nothing fits.", "hint": "Crop both."}
    assert of_registration(result(report=report, **refused)).splitlines() == [
        "Not registered: photo.tif onto ortho.tif (sift)",
        "Reason:    Nothing fits. [chance]",
        "Try:       Crop both.",
        "Found:     0 points of 1 match, only to look at",
        "Written:   nothing",
    ]


def test_a_shift_in_one_line():
    shifts = np.array([[3.0, -4.0]] * 3)
    field = ShiftField(np.zeros((3, 2)), shifts, np.ones(3), 7)
    assert of_shift(field) == (
        "Shift: median 5.00 px, RMSE 5.00 px, 90 % below 5.00 px; +3.00 px right, -4.00 px down; "
        "3 of 7 places matched clearly"
    )
    nothing = ShiftField(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), 7)
    assert str(nothing) == "Shift: not measured; 0 of 7 places matched clearly"
