"""The step at each place of a grid: all of an edge, nothing of what is continuous."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.points.grid_steps import median, shifts_beyond, steps

ROWS, COLUMNS = 24, 30
ROW, COLUMN = np.mgrid[:ROWS, :COLUMNS].astype(float)


def grid(x, y=0.0):
    return np.stack(np.broadcast_arrays(x, y, ROW)[:2], axis=2).astype(float)


@pytest.mark.parametrize("past", [COLUMN - 14.0, ROW - 12.0, COLUMN - ROW - 3.0])
def test_an_edge_steps_by_its_shift_and_nothing_else_does(past):
    found = steps(grid(3.0 * (past > 0), -4.0 * (past > 0)))
    inside = np.zeros(found.shape, bool)
    inside[5:-5, 5:-5] = True
    assert found[inside & (past == 0)] == pytest.approx(5.0)
    assert found[inside & (np.abs(past) > 6)].max() == pytest.approx(0.0, abs=1e-9)


def test_what_is_continuous_has_no_step():
    x = (COLUMN - 15) / 15
    assert np.nanmax(steps(grid(30 * x + 8 * x**3, 5 * x))) == pytest.approx(0.0, abs=1e-9)
    wave = 2.5 * np.sin(2 * np.pi * COLUMN / 3.5)  # it returns within the places that are looked at
    assert np.nanmax(steps(grid(wave))) < 0.5
    assert np.nanmax(np.abs(wave[:, 2:] - wave[:, :-2])) > 4.0


@pytest.mark.parametrize(("unclear", "counted"), [(0, 1.0), (1, 1 / 2), (2, 1 / 3)])
def test_what_is_measured_farther_off_counts_less(unclear, counted):
    """`unclear`: places to each side of the edge that are not known."""
    parts = grid(6.0 * (COLUMN > 14))
    parts[np.abs(COLUMN - 14) <= unclear] = np.nan
    assert steps(parts)[12, 14] == pytest.approx(6.0 * counted)
    assert shifts_beyond(parts)[12, 14] == pytest.approx(6.0)


def test_a_line_is_as_sure_as_its_places_together():
    noise = np.random.default_rng(2).normal(0.0, 1.0, (ROWS, COLUMNS, 2))
    lost = np.random.default_rng(3).random((ROWS, COLUMNS)) < 0.1
    measured = grid(5.0 * (COLUMN > 14)) + noise
    measured[lost] = np.nan
    found = steps(measured)
    assert np.nanmedian(found[5:-5, 14]) == pytest.approx(4.0, abs=1.0)
    assert np.nanmedian(found[5:-5, np.r_[5:9, 21:25]]) < 0.5


def test_small_grids_and_gaps_are_not_known():
    assert np.isnan(steps(np.zeros((6, 6, 2)))).all()
    assert np.isnan(steps(np.full((20, 20, 2), np.nan))).all()


def test_the_median_is_that_of_the_known_values():
    values = np.random.default_rng(1).normal(size=(9, 40, 2))
    values[np.random.default_rng(2).random((9, 40)) < 0.5] = np.nan
    values[:, 0] = np.nan
    found = median(values)
    assert np.isnan(found[0]).all()
    assert found[1:] == pytest.approx(np.nanmedian(values[:, 1:], axis=0))
