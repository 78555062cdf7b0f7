"""The field cases are held against what INDEX.csv expects of them."""

from __future__ import annotations

import textwrap

import numpy as np
import pytest
from tiepoint.tests.benchmark.cases import OVERWRITTEN, Case, CaseRow, judged, read_index


def row(id_="a_case", **values):
    return CaseRow(id_, "case", "auto", **values)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"expected": "refused: other places"}, "yes"),
        ({"expected": "refused: other places", "accepted": True}, "no"),
        ({"expected": "accepted", "accepted": True}, "yes"),  # no truth is known
        ({"expected": "accepted", "accepted": True, "rmse_px": 6.0}, "no"),
        ({"expected": "accepted"}, "no"),
        ({"expected": "the ground registered (shift 60,40 px) or refused"}, "yes"),
        ({"expected": "the ground registered or refused", "accepted": True, "rmse_px": 72.0}, "no"),
        ({"expected": "accepted, or the hint names 360 degrees", "hint": "Shift by 360 degrees."}, "yes"),
        ({"expected": "accepted, or told that it is mirrored", "cautions": "mirrored"}, "yes"),
        ({"expected": "accepted, or told that it is mirrored", "reason": "No."}, "no"),
        ({"expected": "curvature followed", "accepted": True, "rmse_px": 0.3, "max_px": 0.6}, "no"),
        ({"expected": "curvature followed", "accepted": True, "rmse_px": 0.1, "max_px": 0.3}, "yes"),
        (
            {
                "expected": "accepted without a false alarm",
                "accepted": True,
                "log": "The coordinates are 90 px off, farther than the search radius of 70 px",
            },
            "no",
        ),
        ({"expected": "accepted", "accepted": True, "log": OVERWRITTEN}, "no"),
        ({"expected": "a result where it is shown, or a word", "accepted": True}, "look"),
    ],
)
def test_verdicts(values, expected):
    assert judged(row(**values)) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"rmse_px": 2.6, "max_px": 7.9, "check_rmse": 0.26}, "no"),
        ({"rmse_px": 2.6, "max_px": 7.9, "check_rmse": 1.8}, "yes"),
        ({"rmse_px": 2.6, "max_px": 7.9, "check_rmse": 4.0}, "no"),
        ({"rmse_px": 2.6, "max_px": 7.9, "check_rmse": 0.26, "cautions": "unexplained"}, "yes"),
        ({"rmse_px": 0.3, "max_px": 0.9, "check_rmse": 0.05}, "yes"),
        ({"rmse_px": 0.29, "max_px": 1.7, "check_rmse": 0.48}, "no"),
        ({"rmse_px": 0.5, "max_px": 1.7, "check_rmse": 0.3}, "no"),
        ({"accepted": False}, "yes"),
    ],
)
def test_deformation_is_followed_or_told(values, expected):
    values = {"accepted": True, **values}
    assert judged(row("relief_ridge", expected="ridge followed, or told", **values)) == expected


MAKER = """
    import sys
    from pathlib import Path
    folder = Path(sys.argv[1])
    count = folder / "count"
    count.write_text(str(int(count.read_text() if count.exists() else 0) + 1))
    (folder / "truth.csv").write_text("a,b,c,d\\n1,2,3,4\\n5,6,7,8\\n")
    print("REFERENCE", folder / "r.tif")
    print("SENSED", folder / "s.tif")
    print("OUTPUT", OUTPUT)
    print("PARAMS", {"SENSED_BAND": [1, 2], "GRID": "sensed"})
"""


def make_case(folder, output):
    folder.mkdir()
    (folder / "make.py").write_text(textwrap.dedent(MAKER).replace("OUTPUT)", f"{output})"), encoding="utf-8")


def test_a_case_is_built_once(tmp_path):
    make_case(tmp_path / "one", 'folder / "warped.tif"')
    for _ in range(2):
        case = Case.built(tmp_path / "one", tmp_path / "built")
    assert (tmp_path / "built" / "count").read_text() == "1"
    assert not case.own_output
    assert case.sensed == tmp_path / "built" / "s.tif"
    assert np.array_equal(case.places, [[1, 2, 3, 4], [5, 6, 7, 8]])
    options = case.options()
    assert (options.read.sensed_bands, options.read.reference_bands, options.result.grid) == (
        (1, 2),
        (1,),
        "sensed",
    )


def test_a_case_that_may_lose_an_input_is_built_each_time(tmp_path):
    make_case(tmp_path / "one", "count")
    for _ in range(2):
        case = Case.built(tmp_path / "one", tmp_path / "built")
    assert (tmp_path / "built" / "count").read_text() == "2"
    assert case.own_output


def test_as_above_is_what_was_expected_before(tmp_path):
    lines = (
        "name,expected,got",
        "one,refused: other places,x",
        "two,as above (shift 250),x",
        "gone,accepted,x",
    )
    (tmp_path / "INDEX.csv").write_text("\n".join(lines), encoding="utf-8")
    for name in ("one", "two"):
        make_case(tmp_path / name, "1")
    assert read_index(tmp_path) == {"one": "refused: other places", "two": "refused: other places"}
