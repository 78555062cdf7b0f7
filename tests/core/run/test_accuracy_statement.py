"""The accuracy statement of a run: on the ground, by check points alone, in sentences that claim no more."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.figure_text import length
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.run.accuracy_statement import accuracy_of, accuracy_values, statement
from tiepoint.tests.core.scenes import texture, write_raster

HERE = MatrixTransform("affine", np.eye(3))
UTM = (500000.0, 2.0, 0.0, 5400000.0, 0.0, -4.0)  # pixels of 2 m by 4 m


@pytest.fixture
def reference(tmp_path):
    def made(epsg=32633):
        image = (texture(90, 70) * 255).astype(np.uint8)
        path = write_raster(tmp_path / f"{epsg}.tif", [image], UTM if epsg else None, epsg)
        return describe(RasterSource(str(path)))

    return made


def points(checks, control=50):
    """Control points that are 9 px off, and check points that are 0.5 px off along x, 0.25 px along y."""
    rng = np.random.default_rng(2)
    places = rng.uniform(5, 60, (checks + control, 2))
    off = rng.choice([-1.0, 1.0], places.shape) * (0.5, 0.25)
    off[checks:] = 9.0
    made = ControlPoints.of(sensed=places + off, reference=places, precision=np.full(len(places), 0.1))
    return replace(made, check=np.arange(len(places)) < checks)


def test_the_ground_counts_and_only_check_points(reference):
    stated = accuracy_of(HERE, points(36), reference())
    assert (stated.unit, stated.check_points) == ("m", 36)
    assert (stated.rmse_x, stated.rmse_y) == pytest.approx((1.0, 1.0))
    assert stated.own_error == pytest.approx(0.1 * np.sqrt((2.0**2 + 4.0**2) / 2))  # no direction is known


def test_a_disabled_check_point_states_nothing(reference):
    made = points(36)
    made.enabled[:6] = False
    assert accuracy_of(HERE, made, reference()).check_points == 30


def test_enough_check_points_meet_the_standard_relative_to_the_reference(reference):
    words = statement(accuracy_of(HERE, points(36), reference()))
    assert words.startswith(
        "RMSE 1.4 m (x 1.0, y 1.0), CE90 1.4 m, at 36 check points; with their own error of"
    )
    assert "as ASPRS edition 2 (2023) requires" in words
    assert words.endswith("but relative to the reference, whose own error is not known.")


def test_a_known_reference_error_is_included(reference):
    stated = accuracy_of(HERE, points(36), reference(), 3.0)
    assert stated.rmse_h == pytest.approx(np.sqrt(2.0 + 0.1 + 9.0))
    assert "and with the reference's own RMSE of 3.0 m." in statement(stated)
    assert "relative to" not in statement(stated)


def test_too_few_and_pixels_are_said(reference):
    few = statement(accuracy_of(HERE, points(29), reference()))
    assert "Not enough check points" in few
    assert few.endswith("relative to the reference, whose own error is not known.")
    stated = accuracy_of(HERE, points(36), reference(0), 3.0)
    assert (stated.unit, stated.relative) == ("px", True)  # 3 of which unit is not known
    assert "no coordinate reference system that gives lengths" in statement(stated)
    assert (
        statement(accuracy_of(HERE, points(0), reference()))
        == "The accuracy cannot be stated: there is no check point."
    )


def test_the_values_of_the_report(reference):
    values = accuracy_values(HERE, points(36), reference())
    assert (values["asprs_met"], values["relative"], values["asprs_lacking"]) == (True, True, [])
    assert values["statement"] == statement(accuracy_of(HERE, points(36), reference()))
    assert accuracy_values(None, points(36), reference()) is None


@pytest.mark.parametrize(("value", "shown"), [(12.34, "12"), (1.234, "1.2"), (0.0213, "0.021"), (0.0, "0")])
def test_a_length_has_the_digits_that_count(value, shown):
    assert length(value) == shown
