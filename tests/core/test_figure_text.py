"""Figures in sentences have the decimal separator that the user reads."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.figure_text import POINT, figure, filled, length, separate_with
from tiepoint.core.messages import Notice, text


@pytest.fixture(autouse=True)
def comma():
    separate_with(",")
    yield
    separate_with(POINT)


@pytest.mark.parametrize(
    ("value", "form", "told"),
    [
        (0.25, ".2f", "0,25"),
        (np.float32(1.5), "g", "1,5"),
        (np.float64(-2.0), "+.1f", "-2,0"),
        (3, ".1f", "3,0"),
        (-0.004, ".2f", "0,00"),
        (-0.004, "+.2f", "+0,00"),
        (12, "", "12"),
    ],
)
def test_figures(value, form, told):
    assert figure(value, form) == told
    assert filled("{value:" + form + "} px.", {"value": value}) == f"{told} px."


def test_numbers_of_sentences_and_not_their_words():
    sentence = text("log_area", percent=12.34)
    assert sentence == "Only the area chosen is matched, 12,3 % of the reference."
    assert (
        filled("OpenCV {version}, {name}", {"version": "4.11.0", "name": "a.1.tif"})
        == "OpenCV 4.11.0, a.1.tif"
    )


def test_a_notice_that_went_through_a_file_is_told_in_the_users_way():
    values = Notice.of("log_masked", percent=0.5, name="b.tif", side="sensed").to_json()
    assert values["values"]["percent"] == 0.5
    assert "“b.tif” leaves out 0,5 %" in Notice.from_json(values).text


@pytest.mark.parametrize(("value", "told"), [(12.0, "12"), (1.25, "1,2"), (0.0312, "0,031")])
def test_lengths(value, told):
    assert length(value) == told


def test_the_point_without_a_window():
    separate_with(POINT)
    assert figure(0.5, ".1f") == "0.5"
    assert text("log_area", percent=12.34) == "Only the area chosen is matched, 12.3 % of the reference."
