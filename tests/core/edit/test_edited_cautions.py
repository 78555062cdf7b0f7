"""After edits, figures are judged again; cautions of the matching stay, those of the ground are marked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.edit.edited_cautions import cautions_of_edited
from tiepoint.core.geometry.local_geometry import pixel_ratio
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.run.cautions import Caution, cautions_in

SIZES = {"sizes": Pair(reference=Size(900, 700), sensed=Size(300, 240))}
FORMER = (Caution.of("unexplained", percent=30.0), Caution.of("coverage"), Caution.of("mirrored"))


def points_over(low, high, count=40, noise=0.2):
    rng = np.random.default_rng(4)
    sensed = rng.uniform(low, high, (count, 2))
    return ControlPoints.of(
        sensed=sensed, reference=3.0 * sensed + (8.0, -4.0) + rng.normal(0, noise, (count, 2))
    )


def edited_cautions(points, former=FORMER):
    return cautions_of_edited(former, adjust(points, "affine", **SIZES), points)


def test_what_was_mended_is_no_longer_listed():
    cautions = edited_cautions(points_over((0, 0), (300, 240), 90))
    assert [each.code for each in cautions] == ["unexplained", "mirrored"]
    assert cautions[0].text.startswith("Before the points were edited: in 30 % of the overlap")
    assert cautions[1] == FORMER[2]


def test_a_second_edit_says_before_but_once():
    points = points_over((0, 0), (300, 240), 90)
    once = edited_cautions(points)
    assert edited_cautions(points, once) == once
    assert [each.before_edits for each in once] == [True, False]
    saved = [each.to_json() for each in once]
    assert cautions_in({"cautions": saved}) == once
    older = [
        {"code": each["code"], "text": each["text"]} for each in saved
    ]  # which said it in the text alone
    assert cautions_in({"cautions": older}) == once


def test_new_doubts_are_added():
    few = points_over((0, 0), (40, 30), 12)
    assert [each.code for each in edited_cautions(few, ())] == ["few_points", "coverage"]
    noisy = points_over((0, 0), (300, 240), 90, noise=6.0)
    assert [each.code for each in edited_cautions(noisy, ())] == ["residuals"]


def test_the_check_points_are_judged_with_their_own_errors():
    points = points_over((0, 0), (300, 240), 160, noise=5.0)
    points = replace(points, check=np.arange(160) % 4 == 0, precision=np.full(160, 5.6))
    adjustment = adjust(points, "affine", **SIZES)
    assert adjustment.check_rmse < 6.0  # two of the coarser pixels
    assert "check_error" in [each.code for each in cautions_of_edited((), adjustment, points)]


def test_residuals_are_judged_in_the_coarser_pixel():
    """Pixels three times as wide: 2.5 px of the reference are less than one of them."""
    fine = points_over((0, 0), (300, 240), 90, noise=1.8)
    assert edited_cautions(fine, ()) == ()
    assert [each.code for each in edited_cautions(fine, (Caution.of("near_threshold"),))] == [
        "near_threshold"
    ]


def test_without_a_fit_all_stays():
    points = points_over((0, 0), (300, 240))
    assert edited_cautions(replace(points, enabled=np.zeros(40, bool))) == FORMER


def test_the_pixel_ratio_of_points():
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])
    sensed = np.random.default_rng(2).uniform(0, (80, 500), (30, 2))
    assert pixel_ratio(Pair(reference=2.5 * sensed @ turn.T + 40, sensed=sensed)) == pytest.approx(2.5)
    assert (
        pixel_ratio(Pair(reference=sensed[:1], sensed=sensed[:1]))
        == pixel_ratio(Pair(reference=sensed[:0], sensed=sensed[:0]))
        == 1.0
    )
