"""Refined points are exact, have honest standard errors, and are used unless they are clearly worse."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.ground.displacement_field import DisplacementField
from tiepoint.core.matching.pipeline import match
from tiepoint.core.matching.selection.refinement import HELD_OUT, measured_points, refine
from tiepoint.core.matching.selection.rematch_rounds import ControlPointSet
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair

from ..grounds import ground_of, lattice

OPTIONS = MatchOptions(method="pso-sift")


def first(truth, noise, count=80, off=(0.0, 0.0)):
    """Control points as a detector would find them: `noise` px off, and all of them by `off`."""
    rng = np.random.default_rng(0)
    reference = rng.uniform(20, 330, (count, 2))
    back = np.linalg.inv(truth)
    found = reference + off + rng.normal(0, noise, reference.shape)
    sensed = reference @ back[:2, :2].T + back[:2, 2]
    start = truth.copy()
    start[:2, 2] += off
    return ControlPointSet(
        MatrixTransform("affine", start),
        sensed=sensed,
        reference=found,
        ratio=np.full(count, 0.5, np.float32),
    )


def both(sensed, mask):
    """The scene as the reference of another image, and the masks of both."""
    return Pair(reference=scene(), sensed=sensed), Pair(reference=everywhere(scene()), sensed=mask)


def refined(start, images, masks):
    """As in the pipeline: the ground is searched from the first points' transform."""
    return refine(lambda: start, find_ground(start.transform.matrix, images, masks), OPTIONS)


def errors(points, truth):
    return np.linalg.norm(MatrixTransform("affine", truth).apply(points.sensed) - points.reference, axis=1)


@pytest.mark.parametrize(
    ("scale", "rotation", "look", "limit"),
    [
        (1.0, 20, "clean", 0.01),
        (0.7, 37, "inverted", 0.03),
        (1.4, -60, "gamma", 0.03),
        (1.0, 90, "speckle", 0.05),
    ],
)
def test_points_half_a_pixel_off_become_exact(scale, rotation, look, limit):
    sensed, mask, truth = warped(scene(), scale, rotation, look)
    start = first(truth, 0.5, off=(1.5, -1.0))
    found = refined(start, *both(sensed, mask))
    used = found.take(~found.check)
    assert len(used) > 100
    assert grid_rmse(fit("affine", source=used.sensed, target=used.reference).matrix, truth, sensed) < limit
    assert 0.05 < found.check.mean() < 2 / HELD_OUT
    honest = np.sqrt(np.mean((errors(found, truth) / found.precision) ** 2))
    assert 0.4 < honest < 2.0
    assert found.transform.matrix == pytest.approx(truth, abs=0.1)


def test_exact_keypoints_lose_almost_nothing():
    """Templates replace them although they are not better, here under strong noise."""
    sensed, mask, truth = warped(scene(), 1.0, 20)
    sensed = sensed + np.random.default_rng(1).normal(0, 0.2, sensed.shape).astype(np.float32)
    found = refined(
        first(truth, 0.0, 300),
        Pair(reference=scene(), sensed=sensed),
        Pair(reference=everywhere(scene()), sensed=mask),
    )
    used = found.take(~found.check)
    assert grid_rmse(fit("affine", source=used.sensed, target=used.reference).matrix, truth, sensed) < 0.08
    assert found.check.sum() > 10
    assert np.isfinite(found.precision[found.check]).all()


def test_keypoints_stay_where_templates_are_worse_and_get_check_points():
    """The templates have random errors of half a pixel, and lie in a strip."""
    sensed, mask, truth = warped(scene(), 1.0, 20)
    start = first(truth, 0.0, 300)
    ground = find_ground(truth, *both(sensed, mask))
    off = np.random.default_rng(1).normal(0, 0.35, ground.place.shape)
    noisy = replace(ground, place=ground.place - off, shift=ground.shift + off)
    strip = ground.place[:, 1] < ground.place[:, 1].min() + 0.1 * np.ptp(ground.place[:, 1])
    found = refine(lambda: start, noisy.take(strip), OPTIONS)
    used = found.take(~found.check)
    assert np.array_equal(used.sensed, start.sensed)
    assert np.isnan(used.precision).all()
    assert found.check.sum() > 20
    assert np.isfinite(found.precision[found.check]).all()


def test_another_image_changes_nothing():
    rng = np.random.default_rng(2)
    other = cv2.GaussianBlur(rng.random((352, 349)).astype(np.float32), (0, 0), 3)
    start = first(np.eye(3), 0.5)
    found = refined(
        start,
        Pair(reference=scene(), sensed=other),
        Pair(reference=everywhere(scene()), sensed=everywhere(other)),
    )
    assert np.array_equal(found.sensed[: len(start)], start.sensed)
    assert not found.check[: len(start)].any()


def test_check_points_lie_in_blocks_that_do_not_touch():
    sensed, mask, truth = warped(scene(), 1.0, 20, "speckle")
    ground = find_ground(truth, *both(sensed, mask))
    points = measured_points(ground)
    blocks = np.unique(np.floor(points.reference[points.check] / (ground.side / 2)), axis=0)
    assert len(blocks) > 4
    apart = np.abs(blocks[:, None] - blocks).max(axis=2)
    assert apart[apart > 0].min() >= 2


def test_outliers_among_the_templates_are_dropped_unless_they_are_check_points():
    sensed, mask, truth = warped(scene(), 1.0, 20)
    ground = find_ground(truth, *both(sensed, mask))
    plain = measured_points(ground)
    wrong = np.flatnonzero(ground.supported)[::7]
    shift, place = ground.shift.copy(), ground.place.copy()
    shift[wrong] += (1.5, 0.0)
    place[wrong] -= (1.5, 0.0)
    points = measured_points(replace(ground, shift=shift, place=place))
    assert errors(points.take(~points.check), truth).max() < 0.3
    assert len(points) < len(plain)
    assert errors(points.take(points.check), truth).max() > 1.4


@pytest.mark.parametrize("bent", [False, True])
def test_keypoints_are_asked_only_where_templates_might_not_win(bent):
    sensed, mask, truth = warped(scene(), 1.0, 20)
    ground = find_ground(truth, *both(sensed, mask))
    start, asked = first(truth, 0.5), []
    if bent:  # a wave that no transform of the whole image follows
        ground = replace(ground, place=ground.place + 3.0 * np.sin(ground.place[:, ::-1] / 40.0))

    def keypoints():
        asked.append(1)
        return start

    found = refine(keypoints, ground, OPTIONS)
    assert len(asked) == bent
    if not bent:
        assert found.measured
        assert found.check.any()


def test_too_few_places_make_no_points():
    sensed, mask, truth = warped(scene(), 1.0, 20)
    ground = find_ground(truth, *both(sensed, mask))
    few = np.zeros(len(ground), bool)
    few[np.flatnonzero(ground.supported)[:2]] = True
    start = first(truth, 0.5)
    assert len(measured_points(replace(ground, supported=few))) == 0
    assert refine(lambda: start, replace(ground, supported=few), OPTIONS) is start


def test_a_run_is_refined_except_in_paper_mode_and_by_the_baselines():
    sensed, mask, truth = warped(scene(), 0.8, 25, "speckle")

    def run(options):
        result = match(*both(sensed, mask), options)
        assert result.accepted
        used = ~result.check if len(result.check) else np.ones(len(result.sensed), bool)
        matrix = fit("affine", source=result.sensed[used], target=result.reference[used]).matrix
        return result, grid_rmse(matrix, truth, sensed)

    measured, error = run(OPTIONS)
    plain, plain_error = run(replace(OPTIONS, refine=False))
    assert error < 0.6 * plain_error
    assert measured.check.sum() > 10
    assert np.isfinite(measured.precision).all()
    assert not plain.check.any()
    for options in (replace(OPTIONS, mode="paper"), MatchOptions(method="rootsift")):
        assert np.isnan(run(options)[0].precision).all()


def test_less_exact_points_at_the_border_of_a_bent_field_are_kept():
    """Half templates there miss the field by more than those inside, but not by more than their errors."""
    places = lattice(20, 14)
    bent = ground_of(places, np.ones(len(places), bool), np.eye(3), precision=0.05)
    border = places[:, 1] == places[:, 1].min()
    off = np.where(border & (places[:, 0] % 32 > 16), 0.3, np.where(border, -0.3, 0.0))
    bent.shift[:, 0] = off + np.random.default_rng(0).normal(0, 0.02, len(places))
    bent.precision[border] = 0.2
    straight = replace(bent, field=DisplacementField.none(np.array([0.0, 0.0, 400.0, 300.0]), np.inf))
    assert bent.bent
    assert not straight.bent
    assert len(measured_points(bent)) > 0.95 * len(places)
    assert len(measured_points(straight)) < len(places) - 0.7 * border.sum()


def test_points_are_those_measured_again():
    places = lattice(20, 14)
    ground = ground_of(places, np.ones(len(places), bool), np.eye(3), precision=0.05)
    again = ground.take(places[:, 0] < np.median(places[:, 0]))
    assert len(measured_points(replace(ground, for_points=again))) == len(measured_points(again))
    assert len(measured_points(again)) < len(measured_points(ground))
