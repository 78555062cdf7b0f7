"""Cautions: each from its figure, judged in the coarser pixel, doubts before facts."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tiepoint
from tiepoint.core.messages.cautions import SENTENCES
from tiepoint.core.pair import NEITHER, Pair
from tiepoint.core.points.prediction import PredictionError
from tiepoint.core.points.quality import Quality
from tiepoint.core.points.shifted_parts import ShiftedParts
from tiepoint.core.points.uneven import Unevenness
from tiepoint.core.points.within import WithinArea
from tiepoint.core.run.cautions import (
    NOTES,
    OF_MATCHING,
    Caution,
    cautions,
    cautions_in,
    of_drawn,
    of_placing,
    of_where,
)

NAN = float("nan")
FIT = Quality(0.3, 0.32, 120, 0.0, 0.5, 0.1, 0.5, 0.4, 0.8)
GOOD = {
    "found": (),
    "check_rmse": 0.4,
    "explained": 0.97,
    "uneven": Unevenness(0.3, 0.3),
    "prediction": None,
    "pixel_ratio": 0.9,
}


def cautions_of(**changes):
    """The cautions of a good result with these figures changed; some are of its quality."""
    of_fit = {name: value for name, value in changes.items() if hasattr(FIT, name)}
    rest = {name: value for name, value in changes.items() if name not in of_fit}
    return cautions(replace(FIT, **of_fit), **{**GOOD, **rest})


def codes(**changes):
    return [each.code for each in cautions_of(**changes)]


def test_a_hole_is_told_by_its_share():
    (caution,) = cautions_of(uneven=Unevenness(hole=0.12))
    assert "12 %" in caution.text
    assert codes(uneven=Unevenness(hole=0.02)) == []


def test_a_sound_result_has_none():
    assert codes() == []
    assert codes(explained=None, check_rmse=NAN) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"check_rmse": 2.1, "rms_loo": 1.5}, "check_error"),
        ({"check_rmse": 1.0}, "check_error"),  # three times RMS_LOO
        ({"rms_loo": 2.1}, "residuals"),
        ({"rms_loo": NAN, "rms_all": 2.1, "check_rmse": NAN}, "residuals"),
        ({"n_red": 9}, "few_points"),
        ({"occupancy": 0.24}, "coverage"),
        ({"explained": 0.89}, "unexplained"),
        ({"uneven": Unevenness(hole=0.05)}, "unexplained"),
        ({"uneven": Unevenness(shared=0.95), "check_rmse": 0.6}, "uneven"),
        ({"uneven": Unevenness(shared=0.8), "check_rmse": NAN}, "uneven"),
        ({"uneven": Unevenness(shared=0.95, known=0.9), "check_rmse": 1.1, "rms_loo": 0.5}, "uneven"),
        ({"uneven": Unevenness(within=0.55), "check_rmse": 0.4}, "uneven"),
        ({"uneven": Unevenness(parts=ShiftedParts(5.2, np.zeros((20, 2)), 32.0))}, "shifted_parts"),
        ({"pixel_ratio": 4.0}, "coarser"),
        ({"pixel_ratio": 0.25}, "coarser"),
        ({"found": ("ambiguous_period",)}, "ambiguous_period"),
        ({"found": ("near_threshold",)}, "near_threshold"),
        ({"found": ("other_motion",)}, "other_motion"),
        ({"found": ("parts_differ",)}, "parts_differ"),
        ({"found": ("parts_differ",), "explained": 0.7}, "unexplained"),  # the same with a figure
        ({"found": ("jagged",)}, "jagged"),
    ],
)
def test_each_figure_has_its_caution(change, code):
    assert codes(**change) == [code]


def predicted(error, share):
    """A standard error in a share of a hundred places; elsewhere 0.1 px."""
    errors = np.where(np.arange(100) < 100 * share, error, 0.1)
    return PredictionError(np.zeros((100, 2)), errors, np.zeros(100))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"check_rmse": 1.95, "rms_loo": 1.5}, None),
        ({"check_rmse": 0.8, "rms_loo": 0.26}, "check_error"),
        ({"check_rmse": 0.8, "rms_loo": 0.27}, None),  # less than three times RMS_LOO
        ({"check_rmse": 0.74, "rms_loo": 0.1}, None),  # the points' own noise
        ({"rms_loo": 1.95}, None),
        ({"n_red": 10}, None),
        ({"occupancy": 0.26}, None),
        ({"explained": 0.91}, None),
        ({"pixel_ratio": 3.9}, None),
        ({"pixel_ratio": 0.26}, None),
        ({"prediction": predicted(2.1, 0.06)}, "extrapolated"),
        ({"prediction": predicted(2.1, 0.05)}, None),
        ({"prediction": predicted(1.9, 0.5)}, None),
        ({"prediction": predicted(4.2, 0.5), "pixel_ratio": 2.0}, "extrapolated"),
        ({"prediction": predicted(3.8, 0.5), "pixel_ratio": 2.0}, None),  # sensed pixels of 2 px
    ],
)
def test_each_limit_is_where_it_says(change, code):
    assert codes(**change) == ([] if code is None else [code])


def test_the_extrapolated_share_and_its_error_are_told():
    (caution,) = cautions_of(prediction=predicted(7.0, 0.34))
    assert caution == Caution.of("extrapolated", percent=34.0, pixels=7.0)


@pytest.mark.parametrize(("share", "told"), [(0.06, True), (0.04, False)])
def test_a_part_left_out_is_told_from_a_twentieth_on(share, told):
    area = WithinArea(1.0 - share, None, None)
    assert [each.code for each in of_where(area, NEITHER, Pair(reference="", sensed=""))] == [
        "area_only"
    ] * told
    masks = Pair(reference="r.gpkg", sensed="s.gpkg")
    masked = of_where(None, Pair(reference=None, sensed=share), masks)
    assert [each.code for each in masked] == ["masked"] * told


def test_large_errors_give_one_caution():
    assert codes(check_rmse=2.6, rms_loo=2.4, rms_all=2.3) == ["check_error"]


def test_errors_are_judged_in_the_coarser_pixel():
    """A thermal image with pixels ten times as wide, right to half a pixel: a fact, not a doubt."""
    coarse = {"pixel_ratio": 10.0, "check_rmse": 4.6, "rms_all": 4.4, "rms_loo": 4.5}
    assert codes(**coarse) == ["coarser"]
    found_cautions = cautions_of(**coarse)
    assert not found_cautions[0].doubt
    assert "One sensed pixel covers 100 pixels of the reference" in found_cautions[0].text
    assert codes(**{**coarse, "pixel_ratio": 1.5}) == ["check_error"]
    # Errors are px of the reference already where that is the coarser one.
    assert codes(**{**coarse, "pixel_ratio": 0.1}) == ["check_error", "coarser"]


@pytest.mark.parametrize(
    "change",
    [
        {"uneven": Unevenness(shared=0.74), "check_rmse": 0.2},
        {"uneven": Unevenness(shared=1.0), "check_rmse": 1.3},
        {"uneven": Unevenness(shared=1.0, known=1.1), "check_rmse": 1.3},
        {"uneven": Unevenness(within=0.5, known=0.2), "check_rmse": 0.5},
        {"uneven": Unevenness(within=0.39), "check_rmse": 0.2},
        {"uneven": Unevenness(within=1.0), "check_rmse": 1.0},
    ],
)
def test_what_the_check_points_show_as_well_is_not_uneven(change):
    assert "uneven" not in codes(**{**change, "rms_loo": 0.5})


def test_doubts_go_before_facts_and_sentences_have_their_figures():
    found_cautions = cautions_of(found=("mirrored", "near_threshold"), explained=0.72, occupancy=0.1)
    assert [each.code for each in found_cautions] == ["unexplained", "coverage", "near_threshold", "mirrored"]
    assert found_cautions[0].text == "In 28 % of the overlap, the structures do not agree with the transform."
    assert [each.doubt for each in found_cautions] == [True, True, True, False]


def test_unknown_codes_of_another_engine_are_left_out():
    assert codes(found=("of_tomorrow", "check_error")) == []  # the second one needs its figure


@pytest.mark.parametrize(
    ("missing", "code"),
    [(0.2, "drawn_missing"), (0.06, "drawn_missing"), (0.04, "drawn_gaps"), (0.001, "drawn_gaps")],
)
def test_a_picture_of_a_map(missing, code):
    whole = of_drawn("reference", "Map", "Map (© they)", 0.0)
    assert [each.code for each in whole] == ["drawn"]
    assert "Map (© they): the error of that map itself" in whole[0].text
    holed = of_drawn("sensed", "Map", "Map", missing)
    assert [each.code for each in holed] == ["drawn", code]
    assert [each.doubt for each in holed] == [False, missing > 0.05]
    percent = f"{100 * missing:.{0 if missing > 0.05 else 1}f} %"
    assert f"{percent} of the picture of Map" in holed[1].text


def test_facts_are_among_the_codes():
    codes = {code.replace("caution_", "", 1) for code in SENTENCES}
    assert codes > NOTES & OF_MATCHING
    assert not any("{" in SENTENCES[f"caution_{code}"] for code in OF_MATCHING)


@pytest.mark.parametrize(
    "values",
    [{}, [], None, {"cautions": "coverage"}, {"cautions": [1, {"code": 2, "text": "x"}, {"code": "x"}]}],
)
def test_what_is_no_caution_is_left_out(values):
    assert cautions_in(values) == ()


def test_the_report_is_read_back():
    found_cautions = cautions_of(occupancy=0.1)
    values = {"cautions": [each.to_json() for each in found_cautions]}
    assert cautions_in(values) == found_cautions == (Caution.of("coverage"),)


def test_it_is_loaded_without_numpy():
    """QGIS loads it at its start, as the dock reads cautions and chooses steps by them."""
    code = (
        "import sys, tiepoint.core.run.diagnosis, tiepoint.core.run.cautions; print('numpy' in sys.modules)"
    )
    folder = Path(tiepoint.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "False", done.stderr


def test_what_to_know_of_rasters_without_a_geotransform():
    assert of_placing("", 0.0) == []
    gap, reference = of_placing("RPCs", 0.002)
    assert gap.doubt
    assert "In 1 % of the sensed raster" in gap.text
    assert not reference.doubt
    assert "warped by its RPCs" in reference.text
