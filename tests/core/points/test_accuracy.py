"""RMSE, CE90 and the requirements of the standard, of errors whose figures are known."""

from __future__ import annotations

import json

import numpy as np
import pytest
from tiepoint.core.points.accuracy import FEWEST, PIXELS, Accuracy, accuracy

RNG = np.random.default_rng(8)


def errors(count):
    """0.3 along x, 0.4 along y, either way: 0.5 together, and never more."""
    signs = RNG.choice([-1.0, 1.0], (count, 2))
    return signs * (0.3, 0.4)


def test_the_figures_of_errors_of_one_length():
    stated = accuracy(errors(40), np.full(40, 0.12), "m")
    assert (stated.rmse_x, stated.rmse_y, stated.rmse) == pytest.approx((0.3, 0.4, 0.5))
    assert stated.ce90 == pytest.approx(0.5)
    assert stated.rmse_h == pytest.approx(np.hypot(0.5, 0.12))
    assert (stated.relative, stated.lacking) == (True, ())


def test_the_references_own_error_makes_it_absolute():
    stated = accuracy(errors(40), np.full(40, 0.12), "m", 0.7)
    assert stated.check_error == pytest.approx(np.hypot(0.12, 0.7))
    assert stated.rmse_h == pytest.approx(np.sqrt(0.25 + 0.12**2 + 0.49))
    assert not stated.relative


def test_ce90_is_the_radius_of_nine_of_ten_without_a_distribution():
    """One in twenty is far off: a normal distribution of that RMSE would put 90 % within 1.5 times it."""
    far = np.zeros((100, 2))
    far[:5, 0] = 10.0
    stated = accuracy(far, np.full(100, 0.1), "m")
    assert stated.rmse == pytest.approx(np.sqrt(5.0))
    assert stated.ce90 == 0.0
    assert accuracy(far[:9], np.full(9, 0.1), "m").ce90 is None


@pytest.mark.parametrize(
    ("count", "own", "unit", "lacking"),
    [
        (FEWEST - 1, 0.1, "m", ("few_check_points",)),
        (FEWEST, 0.1, PIXELS, ("no_lengths",)),
        (FEWEST, np.nan, "m", ("own_error",)),
        (3, np.nan, PIXELS, ("few_check_points", "no_lengths", "own_error")),
    ],
)
def test_what_the_standard_lacks_is_named(count, own, unit, lacking):
    stated = accuracy(errors(count), np.full(count, own), unit)
    assert stated.lacking == lacking
    assert stated.to_json()["asprs_met"] is False
    assert (stated.rmse_h is None) == bool(np.isnan(own))


def test_the_own_error_of_most_check_points_stands_for_all():
    own = np.full(40, 0.2)
    own[:10] = np.nan
    assert accuracy(errors(40), own, "m").own_error == pytest.approx(0.2)
    own[:25] = np.nan
    assert accuracy(errors(40), own, "m").own_error is None


def test_without_check_points_nothing_is_stated():
    stated = accuracy(np.zeros((0, 2)), np.zeros(0), "m")
    assert stated == Accuracy("m", 0)
    values = json.loads(json.dumps(stated.to_json(), allow_nan=False))
    assert (values["rmse"], values["asprs_met"], values["asprs_lacking"]) == (
        None,
        False,
        ["few_check_points"],
    )
