"""Each way to fail has a name, and each name offers what can help there and nothing that cannot."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.control_points import ControlPoints
from tiepoint.core.diagnosis import Problem, Situation, Step, diagnose
from tiepoint.core.final_fit import fit_final

SIZES = {"reference_size": (1000, 800), "sensed_size": (900, 900)}
REFUSED = {
    "accepted": False,
    "method": "pso-sift",
    "keypoints": [2300, 1900],
    "initial_matches": 140,
    "control_points": 0,
    "log10_nfa": 6.0,
    "transform": None,
}
ACCEPTED = {
    "accepted": True,
    "method": "pso-sift+dense",
    "control_points": 300,
    "n_red": 297,
    "rms_all": 0.5,
    "rms_loo": 0.52,
    "occupancy": 0.9,
    "transform": {"model": "affine"},
}


def refused(situation=None, **changes):
    return diagnose({**REFUSED, **changes}, situation or Situation())


def accepted(situation=None, **changes):
    return diagnose({**ACCEPTED, **changes}, situation or Situation())


def test_rasters_that_do_not_meet_on_the_map_need_no_report():
    found = diagnose({}, Situation(prior=True, no_overlap=True))
    assert found.problem is Problem.NO_OVERLAP
    assert found.steps == (Step.IGNORE_GEOREFERENCING, Step.WIDEN_SEARCH, Step.ADD_POINTS)


@pytest.mark.parametrize(
    ("keypoints", "name", "count"),
    [((4, 900), "reference", "4 features"), ((900, 1), "sensed", "1 feature"), ((60, 70), "reference", "60")],
)
def test_a_smooth_image_is_told_by_its_name(keypoints, name, count):
    found = refused(keypoints=list(keypoints))
    assert found.problem is Problem.NO_TEXTURE
    assert name in found.text
    assert count in found.text
    assert found.steps == (Step.ADD_POINTS,)  # no other band to try
    assert refused(Situation(bands=(1, 4)), keypoints=list(keypoints)).steps[0] is Step.OTHER_BAND


def test_little_overlap_goes_before_all_that_follows_from_it():
    found = refused(Situation(bands=(3, 3), prior=True, overlap=0.04))
    assert found.problem is Problem.LITTLE_OVERLAP
    assert "4 %" in found.text
    assert found.steps[:2] == (Step.WIDEN_SEARCH, Step.IGNORE_GEOREFERENCING)
    assert refused(Situation(prior=False, overlap=0.04)).problem is not Problem.LITTLE_OVERLAP


@pytest.mark.parametrize("ratio", [12.0, 1 / 12])
def test_pixels_of_another_size(ratio):
    found = refused(Situation(prior=True, overlap=1.0, pixel_ratio=ratio))
    assert found.problem is Problem.OTHER_SCALE
    assert "12 times" in found.text


def test_matches_that_nearly_convince_are_shown():
    found = refused(control_points=14, log10_nfa=-2.0, transform={"model": "affine"})
    assert found.problem is Problem.TOO_FEW_POINTS
    assert "14" in found.text
    assert Step.SHOW_POINTS in found.steps
    assert Step.SHOW_POINTS not in refused(control_points=14, log10_nfa=-2.0).steps  # nothing to show them by


def test_points_that_do_not_carry_the_transform():
    """The reasons come from the fit itself, so that a change of its words is noticed here."""
    places = np.random.default_rng(2).uniform(0, 20, (12, 2))
    noise = np.random.default_rng(3).normal(0, 6, places.shape)
    bad = [
        fit_final("polynomial3", ControlPoints.of(places, places + noise), None, **SIZES),
        fit_final("affine", ControlPoints.of(places[:2], places[:2]), None, **SIZES),
        fit_final("affine", ControlPoints.of(places * [1, 0], places), None, **SIZES),
    ]
    for final in bad:
        assert final.transform is None
        found = refused(reason=final.reason, control_points=12, log10_nfa=-40.0, options={"transform": "tps"})
        assert found.problem is Problem.CLUSTERED_POINTS
        assert found.steps[0] is Step.AFFINE
    assert Step.AFFINE not in refused(reason=bad[0].reason, options={"transform": "affine"}).steps


def test_without_agreement_the_band_is_suspected_where_there_is_another():
    assert refused(Situation(bands=(1, 3))).problem is Problem.WRONG_BAND
    assert refused(Situation(bands=(1, 3))).steps[0] is Step.OTHER_BAND
    alone = refused(Situation(prior=True, overlap=0.9))
    assert alone.problem is Problem.OTHER_PLACE
    assert alone.steps[:2] == (Step.WIDEN_SEARCH, Step.IGNORE_GEOREFERENCING)
    assert Step.OTHER_BAND not in alone.steps
    assert Step.WIDEN_SEARCH not in refused().steps  # nothing was searched by coordinates


def test_the_network_is_offered_where_it_runs_else_its_set_up_and_never_twice():
    assert Step.OTHER_METHOD in refused(Situation(network=True)).steps
    assert Step.SET_UP in refused(Situation(network=False)).steps
    steps = refused(Situation(network=True), method="pso-sift+dense").steps
    assert not {Step.OTHER_METHOD, Step.SET_UP}.intersection(steps)


def test_every_refusal_can_be_mended_by_hand():
    situations = [Situation(), Situation(no_overlap=True), Situation((2, 2), True, 0.01)]
    assert all(refused(situation).steps[-1] is Step.ADD_POINTS for situation in situations)


def test_a_sound_result_raises_no_doubt():
    assert accepted().problem is None
    assert accepted().steps == ()


def test_few_points_bend_a_flexible_model():
    found = accepted(n_red=4, transform={"model": "polynomial2"}, occupancy=0.1)
    assert found.problem is Problem.TOO_FEW_POINTS  # before the clustering
    assert found.steps == (Step.AFFINE, Step.ADD_POINTS)
    assert accepted(n_red=4).steps == (Step.ADD_POINTS,)  # affine already


def test_clustered_points_and_large_residuals():
    assert accepted(occupancy=0.2).problem is Problem.CLUSTERED_POINTS
    assert accepted(occupancy=0.2).steps[0] is Step.ADD_POINTS
    coarse = accepted(Situation(bands=(3, 1), network=True), method="pso-sift", rms_loo=2.6)
    assert coarse.problem is Problem.LARGE_RESIDUALS
    assert coarse.steps == (Step.OTHER_METHOD, Step.OTHER_BAND)
    assert accepted(rms_loo=None, rms_all=0.5).problem is None
    assert accepted(rms_loo=float("nan"), rms_all=3.0).problem is Problem.LARGE_RESIDUALS
