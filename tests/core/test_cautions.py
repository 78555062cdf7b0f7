"""Cautions come on one side of their thresholds and not on the other, and their sentences have figures."""

from __future__ import annotations

import pytest
from tiepoint.core.cautions import SENTENCES, Caution, cautions

NAN = float("nan")


def told(**values):
    """The cautions of a result that is good in all but `values`."""
    good = {
        "found": (),
        "check_rmse": 0.3,
        "rms_loo": 0.3,
        "occupancy": 0.8,
        "explained": 0.97,
        "pixel_ratio": 1.0,
    }
    return {caution.code: caution.text for caution in cautions(**{**good, **values})}


def test_a_good_result_has_none():
    assert told() == {}


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"check_rmse": 1.9, "rms_loo": 1.0}, None),
        ({"check_rmse": 2.1, "rms_loo": 1.0}, "check_error"),
        ({"check_rmse": 2.1, "rms_loo": 1.0, "pixel_ratio": 2.0}, None),  # a px of the coarser raster is 2
        ({"check_rmse": 4.1, "rms_loo": 1.9, "pixel_ratio": 2.0}, "check_error"),
        ({"check_rmse": 2.1, "rms_loo": 1.0, "pixel_ratio": 0.5}, "check_error"),
        ({"check_rmse": 0.8, "rms_loo": 0.2}, "check_error"),  # far worse than the points in the fit
        ({"check_rmse": 0.8, "rms_loo": 0.3}, None),
        ({"check_rmse": 0.7, "rms_loo": 0.1}, None),  # the points' own errors
        ({"check_rmse": NAN, "rms_loo": 0.3}, None),
        ({"check_rmse": 1.0, "rms_loo": NAN}, None),
        ({"explained": 0.91}, None),
        ({"explained": 0.89}, "unexplained"),
        ({"explained": None}, None),
        ({"occupancy": 0.26}, None),
        ({"occupancy": 0.24}, "coverage"),
        ({"pixel_ratio": 3.9}, None),
        ({"pixel_ratio": 4.1}, "coarser"),
        ({"pixel_ratio": 1 / 3.9}, None),
        ({"pixel_ratio": 1 / 4.1}, "coarser"),
    ],
)
def test_each_has_its_threshold(values, code):
    assert list(told(**values)) == ([] if code is None else [code])


def test_the_sentences_say_how_much():
    assert told(check_rmse=2.54, rms_loo=1.0)["check_error"].startswith(
        "Check points miss the transform by 2.5 "
    )
    assert "In 24 % of the overlap" in told(explained=0.76)["unexplained"]
    assert "A pixel of the sensed raster is as large as 25 of the other" in told(pixel_ratio=5.0)["coarser"]
    assert "A pixel of the reference raster is as large as 25 of" in told(pixel_ratio=0.2)["coarser"]


def test_codes_of_the_matching_are_passed_on_in_order_and_unknown_ones_dropped():
    found = ("mirrored", "of a later version", "frame_left_out", "near_threshold", "ambiguous_period")
    assert list(told(found=found, occupancy=0.1)) == [
        "mirrored", "frame_left_out", "near_threshold", "ambiguous_period", "coverage"
    ]  # fmt: skip
    assert told(found=("mirrored",))["mirrored"] == "The sensed image is mirrored."


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_takes_its_figures(code):
    figures = {
        "check_error": (2.5,),
        "unexplained": (24.0,),
        "extrapolated": (30.0, 4.0),
        "coarser": ("sensed", 25.0),
    }
    text = Caution.of(code, *figures.get(code, ())).text
    assert "{" not in text
    assert text.endswith(".")
