"""The model of a run is saved with its smoothing and base, and gives the same transform again."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.points.chosen_model import ChosenModel
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.final_fit import fit_final

from .. import fields

OBLIQUE = MatrixTransform("projective", np.array([[1.0, 0.02, 30], [0.01, 1, 20], [1e-4, -5e-5, 1]]))


def measured(bent=fields.wave):
    """Points of a deformation that a displacement grid follows, precise to 0.3 px."""
    sensed = fields.grid(32)
    reference = bent(sensed) + fields.correlated_noise(sensed, 0.3, 0)
    return ControlPoints.of(sensed=sensed, reference=reference, precision=np.full(len(sensed), 0.3))


def oblique_wave(places):
    return OBLIQUE.apply(places) + fields.wave(places) - fields.straight(places)


def test_it_is_read_as_it_was_written():
    for chosen in (ChosenModel("affine"), ChosenModel("displacement", 0.1**0.5, "projective")):
        assert ChosenModel.of_text(chosen.to_text()) == chosen


def test_the_name_alone_is_what_older_versions_wrote():
    found = ChosenModel.of_text("displacement")
    assert found == ChosenModel("displacement")
    assert not found.settles("displacement")


@pytest.mark.parametrize(
    "text", ["", "[1]", '"spline"', "{", '{"model": 7}', '{"model": ""}', "null", "auto", "bent"]
)
def test_what_cannot_be_read_is_not_known(text):
    assert ChosenModel.of_text(text) is None


@pytest.mark.parametrize(
    "rest", ['"smoothing": -1', '"smoothing": true', '"smoothing": NaN', '"smoothing": "1"', '"base": "tps"']
)
def test_what_is_wrong_beside_the_model_is_left_out(rest):
    text = '{"model": "spline", "smoothing": 0.5, "base": "affine", ' + rest + "}"
    assert ChosenModel.of_text(text) == ChosenModel("spline")


@pytest.mark.parametrize(("bent", "base"), [(fields.wave, "affine"), (oblique_wave, "projective")])
def test_the_same_points_give_the_transform_of_the_run(bent, base):
    points = measured(bent)
    estimate = fit("affine", source=points.sensed, target=points.reference)
    run = fit_final("auto", points, estimate, **fields.SIZES).transform
    assert (run.model, run.base) == ("displacement", base)
    again = adjust(points, run.model, chosen=ChosenModel.of(run), **fields.SIZES).transform
    assert np.abs(again.apply(fields.EVERYWHERE) - run.apply(fields.EVERYWHERE)).max() < 1e-6


@pytest.mark.parametrize("model", ["spline", "displacement"])
def test_smoothing_and_base_stay_where_points_are_edited(model):
    points = measured()
    chosen = ChosenModel(model, 0.1, "projective")
    free = fit_final(model, points, **fields.SIZES).transform
    assert (free.smoothed, free.base) != (0.1, "projective")  # what it would choose
    points.enabled[3:6] = False
    kept = fit_final(model, points, chosen=chosen, **fields.SIZES).transform
    assert (kept.model, kept.smoothed, kept.base) == (model, 0.1, "projective")


def test_it_says_nothing_of_another_model():
    points = measured()
    chosen = ChosenModel("displacement", 100.0, "projective")
    free, other = (fit_final("spline", points, chosen=it, **fields.SIZES).transform for it in (None, chosen))
    assert (other.smoothed, other.base) == (free.smoothed, free.base)
