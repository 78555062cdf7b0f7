"""A field of displacements fits the measurements, goes straight on beyond them, and ignores outliers."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.ground.displacement_field import MOST_NODES, DisplacementField

BOX = np.array([-8.0, 4.0, 290.0, 214.0])


def places(count=150, box=BOX, seed=0):
    return np.random.default_rng(seed).uniform(box[:2], box[2:], (count, 2))


def tilted(at):
    return at @ np.array([[0.01, 0.04], [-0.03, 0.005]]) + (3.0, -2.0)


def waved(at):
    return np.column_stack([4 * np.sin(at[:, 1] / 45), 3 * np.cos(at[:, 0] / 60)])


def test_no_displacement_is_none_anywhere():
    field = DisplacementField.none(BOX, 40.0)
    assert not field.at(places()).any()
    # ceil of 210 / 40 and of 298 / 40, and 3 more
    assert field.values.shape == (9, 11, 2)


def test_the_number_of_nodes_has_a_minimum_and_a_maximum():
    fine, coarse = (DisplacementField.none(BOX, pitch) for pitch in (1.0, float("inf")))
    assert max(fine.values.shape) == MOST_NODES + 3
    assert coarse.values.shape == (4, 4, 2)


@pytest.mark.parametrize(("pitch", "stiffness"), [(40.0, 0.01), (40.0, 10.0), (float("inf"), 10.0)])
def test_a_plane_stays_a_plane(pitch, stiffness):
    at = places()
    field = DisplacementField.none(BOX, pitch).fitted(at, tilted(at), stiffness)
    assert np.abs(field.at(at) - tilted(at)).max() < 0.05  # of displacements of up to 12 px


def test_beyond_what_was_measured_it_goes_straight_on():
    at = places(box=np.array([-8.0, 4.0, 110.0, 214.0]))
    field = DisplacementField.none(BOX, 40.0).fitted(at, tilted(at), 0.01)
    beside = np.column_stack([np.full(20, 150.0), np.linspace(10, 210, 20)])  # a node farther on
    border = beside - (40.0, 0.0)
    assert np.abs(tilted(beside) - tilted(border)).max() > 1.5
    assert np.abs(field.at(beside) - tilted(beside)).max() < 0.9


def test_waves_are_followed_unless_the_field_is_stiff():
    at, asked = places(400), places(100, BOX + np.array([20.0, 20.0, -20.0, -20.0]), seed=1)
    soft, stiff = (
        DisplacementField.none(BOX, 32.0).fitted(at, waved(at), stiffness) for stiffness in (0.01, 1e4)
    )
    assert np.abs(soft.at(asked) - waved(asked)).max() < 0.15
    assert np.abs(stiff.at(asked) - waved(asked)).max() > 2.0


def test_outliers_do_not_bend_the_field():
    at, rng = places(200), np.random.default_rng(1)
    measured = tilted(at) + rng.normal(0, 0.1, at.shape)
    wrong = rng.random(len(at)) < 0.25
    measured[wrong] += rng.uniform(-40, 40, (wrong.sum(), 2))
    field = DisplacementField.none(BOX, 60.0).fitted(at, measured, 1.0)
    assert np.median(np.linalg.norm(field.at(at) - tilted(at), axis=1)) < 0.15
    assert np.linalg.norm(field.at(at) - tilted(at), axis=1).max() < 0.8


def test_the_surer_displacement_weighs_more():
    at = np.repeat(places(80), 2, axis=0)
    apart = np.tile([[0.0, 0.0], [0.4, 0.0]], (80, 1))
    weights = np.tile([9.0, 1.0], 80)
    even = DisplacementField.none(BOX, 80.0).fitted(at, apart, 1.0)
    weighed = DisplacementField.none(BOX, 80.0).fitted(at, apart, 1.0, weights)
    assert even.at(at)[:, 0].mean() == pytest.approx(0.2, abs=0.01)
    assert weighed.at(at)[:, 0].mean() == pytest.approx(0.04, abs=0.02)


def test_a_grid_reads_what_places_read():
    at = places()
    field = DisplacementField.none(BOX, 40.0).fitted(at, waved(at), 0.01)
    x, y = np.arange(0.0, 280.0, 13.0), np.arange(10.0, 200.0, 17.0)
    grid = field.on_grid(x, y)
    assert grid.shape == (len(y), len(x), 2)
    spots = np.column_stack([v.ravel() for v in np.meshgrid(x, y)])
    assert grid.reshape(-1, 2) == pytest.approx(field.at(spots), abs=1e-9)


def test_nothing_measured_changes_nothing():
    field = DisplacementField.none(BOX, 40.0)
    assert field.fitted(np.zeros((0, 2)), np.zeros((0, 2)), 0.01) is field
