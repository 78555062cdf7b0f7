"""The cells of the overlap agree with the occupancy that core reports."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.points.quality import CELLS
from tiepoint.ui.workbench.plots.overlap_cells import OverlapCells


def test_their_share_with_a_point_is_the_occupancy(session):
    cells = OverlapCells.of(session.adjustment.transform, session.infos)
    empty = cells.empty(session.points.reference[session.points.used])
    share = 1.0 - len(empty) / len(cells.covered)
    assert share == pytest.approx(session.adjustment.quality.occupancy, abs=0.03)
    assert len(cells.covered) <= CELLS * CELLS


def test_a_place_lies_in_the_outline_of_its_cell(session):
    cells = OverlapCells.of(session.adjustment.transform, session.infos)
    for place, cell in zip(session.points.reference, cells.index_of(session.points.reference)):
        outline = cells.outline(tuple(cell))
        assert (outline.min(axis=0) - 1e-6 <= place).all()
        assert (place <= outline.max(axis=0) + 1e-6).all()


def test_without_a_transform_there_are_none(session):
    cells = OverlapCells.of(None, session.infos)
    assert cells.empty(session.points.reference) == []
    assert cells.index_of(np.array([[np.nan, 3.0]])).shape == (1, 2)
