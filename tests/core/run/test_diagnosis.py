"""Each kind of failure has a name and offers only the steps that can help."""

from __future__ import annotations

import pytest
from tiepoint.core.pair import Pair
from tiepoint.core.run.diagnosis import Problem, Situation, Step, diagnose

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


def bands(reference, sensed):
    """A situation with these numbers of bands."""
    return Pair(reference=reference, sensed=sensed)


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
def test_a_smooth_image_is_named(keypoints, name, count):
    found = refused(keypoints=list(keypoints))
    assert found.problem is Problem.NO_TEXTURE
    assert name in found.text
    assert count in found.text
    assert found.steps == (Step.ADD_POINTS,)  # no other band to try
    assert refused(Situation(bands=bands(1, 4)), keypoints=list(keypoints)).steps[0] is Step.OTHER_BAND


def test_little_overlap_goes_before_all_that_follows_from_it():
    found = refused(Situation(bands=bands(3, 3), prior=True, overlap=0.04))
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
    assert (
        Step.SHOW_POINTS not in refused(control_points=14, log10_nfa=-2.0).steps
    )  # no transform to show them with


def test_many_points_are_not_called_too_few():
    found = refused(control_points=400, log10_nfa=-80.0, reason_code="unconfirmed")
    assert found.problem is Problem.OTHER_PLACE


def test_points_that_do_not_carry_the_transform():
    """By the code, whatever the sentence: it may be translated."""
    found = refused(reason_code="distorted", reason="…", control_points=12, options={"transform": "tps"})
    assert found.problem is Problem.CLUSTERED_POINTS
    assert found.steps[0] is Step.AFFINE
    assert Step.AFFINE not in refused(reason_code="distorted", options={"transform": "affine"}).steps
    words = "The transform distorts the image: its points lie in one place, on one line."
    assert refused(reason=words).problem is Problem.OTHER_PLACE


def test_shared_print_is_not_searched_again():
    found = refused(
        Situation(bands=bands(1, 3), prior=True),
        reason_code="print",
        control_points=474,
        log10_nfa=-300.0,
    )
    assert found.problem is Problem.SHARED_PRINT
    assert found.text == ""  # the reason and the hint of the refusal say it
    assert found.steps == (Step.OTHER_BAND, Step.ADD_POINTS)


def test_repeated_structure_needs_better_coordinates_or_points():
    assert refused(Situation(prior=True), reason_code="ambiguous").steps == (
        Step.NARROW_SEARCH,
        Step.ADD_POINTS,
    )
    assert refused(reason_code="ambiguous").steps == (Step.ADD_POINTS,)
    assert refused(reason_code="ambiguous").problem is Problem.REPEATED


def test_a_transform_that_explains_little():
    found = refused(Situation(network=True), reason_code="unexplained", options={"transform": "spline"})
    assert found.problem is Problem.UNEXPLAINED
    assert found.steps == (Step.AFFINE, Step.OTHER_METHOD, Step.ADD_POINTS)


def test_without_agreement_the_band_is_suspected_where_there_is_another():
    assert refused(Situation(bands=bands(1, 3))).problem is Problem.WRONG_BAND
    assert refused(Situation(bands=bands(1, 3))).steps[0] is Step.OTHER_BAND
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
    situations = [Situation(), Situation(no_overlap=True), Situation(bands(2, 2), True, 0.01)]
    assert all(refused(situation).steps[-1] is Step.ADD_POINTS for situation in situations)


def test_a_sound_result_raises_no_doubt():
    assert accepted().problem is None
    assert accepted().steps == ()


def warned(*codes, situation=None, **changes):
    cautions = [{"code": code, "text": f"About {code}."} for code in codes]
    return accepted(situation, cautions=cautions, **changes)


def test_few_points_bend_a_flexible_model():
    found = warned("few_points", "coverage", transform={"model": "polynomial2"})
    assert found.problem is Problem.TOO_FEW_POINTS  # before the clustering
    assert found.steps == (Step.AFFINE, Step.ADD_POINTS)
    assert warned("few_points").steps == (Step.ADD_POINTS,)  # affine already


def test_clustered_points_and_large_residuals():
    assert warned("coverage").problem is Problem.CLUSTERED_POINTS
    assert warned("coverage").steps[0] is Step.ADD_POINTS
    situation = Situation(bands=bands(3, 1), network=True)
    coarse = warned("check_error", situation=situation, method="pso-sift")
    assert coarse.problem is Problem.LARGE_RESIDUALS
    assert coarse.steps == (Step.OTHER_METHOD, Step.OTHER_BAND)


def test_steps_help_against_all_doubts_and_the_cautions_speak_for_themselves():
    found = warned("unexplained", "check_error", situation=Situation(network=True), method="sift")
    assert found.problem is Problem.UNEXPLAINED
    assert found.text == ""
    assert found.steps == (Step.ADD_POINTS, Step.OTHER_METHOD)


def test_facts_and_unknown_codes_raise_no_doubt():
    assert warned("coarser", "mirrored", "of_tomorrow").problem is None
    # Figures alone are judged in core.run.cautions, which knows the size of the pixels.
    assert accepted(rms_loo=4.5, rms_all=4.4, occupancy=0.2, n_red=3).problem is None


def test_after_an_area_the_whole_overlap_is_the_first_step():
    for values in ({"reason_code": "unexplained"}, {"keypoints": [3, 500]}, {}):
        assert refused(Situation(area=True), **values).steps[0] is Step.MATCH_EVERYWHERE
        assert Step.MATCH_EVERYWHERE not in refused(Situation(), **values).steps
