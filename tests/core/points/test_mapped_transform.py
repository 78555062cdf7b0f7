"""The known map, and the fit of the remainder."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.messages import NOTHING, Notice
from tiepoint.core.pair import Pair
from tiepoint.core.points.chosen_model import ChosenModel
from tiepoint.core.points.final_fit import fit_final
from tiepoint.core.points.left_out import leave_one_out
from tiepoint.core.points.mapped_transform import fit_remainder, transform_values
from tiepoint.core.run.report import plain
from tiepoint.core.transform_models import MODELS
from tiepoint.tests.core.mapped_cases import (
    OFFSET,
    REFERENCE_SIZE,
    SENSED_SIZE,
    bent,
    cloud,
    known,
    truth,
)

SIZES = {"sizes": Pair(reference=REFERENCE_SIZE, sensed=SENSED_SIZE)}


def errors(transform):
    lines = [np.linspace(0, side - 1, 15) for side in SENSED_SIZE]
    places = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    return np.hypot(*(transform.apply(places) - truth(places)).T)


def test_the_bend_is_not_left_to_the_fit():
    points = cloud(noise=0.1)
    bent_over = fit_final("affine", points, **SIZES).transform
    final = fit_remainder("auto", points, known=known(), **SIZES)
    assert errors(bent_over).max() > 3.0
    assert errors(final.transform).max() < 0.1
    assert MODELS[final.transform.model].affine
    assert final.transform.matrix is None
    assert np.allclose(final.transform.known.offset, OFFSET, atol=0.05)


@pytest.mark.parametrize("model", ["similarity", "affine", "projective", "polynomial2", "spline", "tps"])
def test_any_model_may_be_the_remainder(model):
    final = fit_remainder(model, cloud(), known=known(), **SIZES)
    assert final.transform.model == model
    assert errors(final.transform).max() < 0.05
    assert np.allclose(final.transform.apply(cloud().sensed), cloud().reference, atol=0.05)


def test_a_chosen_remainder_is_fitted_again_as_it_was():
    points = cloud(noise=0.3)
    carried = known().moved_to(points).carry(points)
    run = fit("spline", source=carried.sensed, target=carried.reference, smoothing=1e-4)
    chosen = ChosenModel.of(fit_remainder("spline", points, known=known(), **SIZES).transform)
    assert chosen.smoothing not in (None, 1e-4)
    chosen = replace(chosen, smoothing=run.smoothed)
    again = adjust(points, "spline", known=known(), chosen=chosen, **SIZES).transform
    assert ChosenModel.of(again) == chosen
    assert np.abs(again.remainder.apply(carried.sensed) - run.apply(carried.sensed)).max() < 1e-6


def test_without_a_known_map_it_is_the_plain_fit():
    alone = fit_remainder("affine", cloud(noise=0.3), known=None, **SIZES).transform
    assert np.array_equal(alone.matrix, fit_final("affine", cloud(noise=0.3), **SIZES).transform.matrix)


def test_an_estimate_of_native_pixels_guards_the_remainder():
    points = cloud()
    estimate = fit("affine", source=points.sensed, target=points.reference)
    assert fit_remainder("auto", points, estimate, known=known(), **SIZES).transform is not None
    turned = fit("affine", source=points.sensed, target=points.reference[:, ::-1])
    assert "distorts" in fit_remainder("affine", points, turned, known=known(), **SIZES).reason


def test_measures_are_those_of_the_remainder():
    points = cloud(noise=0.3)
    found = adjust(points, "affine", known=known(), **SIZES)
    places = found.transform.known.apply(points.sensed)
    left_out = leave_one_out("affine", source=places, target=points.reference)
    assert found.quality.rms_loo == pytest.approx(np.sqrt(np.mean(np.sum(left_out**2, axis=1))))
    assert 0.3 < found.quality.rms_all < found.quality.rms_loo < 0.5
    assert found.quality.occupancy > 0.7
    assert np.allclose(found.residuals, found.transform.apply(points.sensed) - points.reference)


def test_too_few_points_are_a_reason():
    few = cloud(2)
    assert "3 control points" in adjust(few, "affine", known=known(), **SIZES).reason
    assert "2 control points" in adjust(cloud(1), "similarity", known=known(), **SIZES).reason
    assert adjust(cloud(0), "auto", known=known(), **SIZES).transform is None


def test_points_that_do_not_bear_the_map_out():
    points = cloud(noise=0.3)
    assert known().suits(points, 40.0)
    assert not known().suits(points, 5.0)  # 11 px off
    affine = fit("affine", source=points.sensed, target=bent(points.sensed))
    straight = replace(points, reference=affine.apply(points.sensed))
    assert not known().suits(straight, 40.0)  # drawn in the reference's CRS, whatever its file says
    assert not known().suits(points.take(np.zeros(0, int)), 40.0)
    assert known().suits(points.take(np.arange(3)), 40.0)  # so few points do not contradict it


def test_only_points_in_use_count():
    points = cloud()
    wrong = replace(points, reference=points.reference + 50.0 * (np.arange(120) < 5)[:, None])
    off = replace(wrong, enabled=np.arange(120) >= 5)
    assert np.allclose(known().moved_to(off).offset, OFFSET, atol=0.01)
    assert known().suits(off, 40.0)
    assert not known().suits(wrong, 40.0)


def test_the_report_has_the_known_map_and_the_remainder():
    transform = fit_remainder("similarity", cloud(), known=known(), **SIZES).transform
    why = Notice.of("chosen_as_other_distorts", other="grid")
    values = json.loads(json.dumps(plain(transform_values(transform, why))))
    assert values["model"] == "similarity"
    assert values["sensed_to_reference"] is None
    assert values["why"].startswith("The grid distorts the image")
    assert values["why_code"] == "chosen_as_other_distorts"
    assert (values["known_map"]["from"], values["known_map"]["to"]) == ("EPSG:4326", "EPSG:3413")
    assert values["known_map"]["max_curvature_px"] == 4.0
    assert np.allclose(values["known_map"]["sensed_offset_px"], OFFSET, atol=0.01)
    assert np.allclose(values["known_map"]["remainder"], np.eye(3), atol=0.02)
    affine = fit("affine", source=cloud().sensed, target=cloud().reference)
    assert transform_values(affine, NOTHING)["known_map"] is None
    assert transform_values(None, NOTHING) is None


def test_points_without_a_place_do_not_stop_the_offset():
    points = cloud()
    points.sensed[3] = np.nan
    assert np.allclose(known().moved_to(points).offset, OFFSET, atol=0.01)
