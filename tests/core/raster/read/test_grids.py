"""Pixel grids: half a pixel between corners and centres, on unlike sides and steps."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.pair import Size
from tiepoint.core.raster.read.grids import (
    Grid,
    corner_matrix,
    decimated_grid,
    decimated_window,
    geotransform_of,
    grid_over,
    lattice,
    resized,
)

GRID = Grid(origin=(30.0, 7.0), step=(4.0, 2.5), size=Size(20, 16))


def test_the_first_pixel_of_a_grid_lies_in_the_middle_of_those_that_it_averages():
    assert GRID.lift(np.array([[0.0, 0.0]])) == pytest.approx(np.array([[31.5, 7.75]]))  # of 30 to 33
    assert GRID.lower(np.array([[31.5, 7.75]])) == pytest.approx(np.array([[0.0, 0.0]]))
    assert GRID.lift(np.array([[2.0, 3.0]])) == pytest.approx(np.array([[39.5, 15.25]]))


def test_corner_pixels_are_half_a_pixel_off_the_centres():
    centres = np.array([[0.0, 0.0], [19.0, 15.0]])
    by_matrix = apply_affine(GRID.matrix, centres + 0.5) - 0.5
    assert GRID.lift(centres) == pytest.approx(by_matrix)
    assert GRID.lower(by_matrix) == pytest.approx(centres)


def test_the_longer_side_is_decimated_and_the_grid_covers_the_whole():
    grid = decimated_grid(Size(1000, 333), 400.0)
    assert grid.size == Size(400, 133)
    assert grid.step == (2.5, 333 / 133)
    assert grid.origin == (0.0, 0.0)
    assert decimated_grid(Size(300, 200), 400.0).step == (1.0, 1.0)
    window = decimated_window(np.array([50.0, 20.0, 1050.0, 353.0]), 400.0)
    assert (window.size, window.step, window.origin) == (grid.size, grid.step, (50.0, 20.0))


def test_a_geotransform_comes_back_from_its_matrix():
    turned = (500.0, 2.0, 0.5, 9000.0, 0.25, -3.0)
    assert geotransform_of(corner_matrix(turned)) == turned
    assert apply_affine(corner_matrix(turned), np.array([[3.0, 2.0]])).tolist() == [[507.0, 8994.75]]


def test_a_lattice_goes_row_by_row_along_its_borders():
    expected = [[1.0, 10.0], [2.0, 10.0], [3.0, 10.0], [1.0, 14.0], [2.0, 14.0], [3.0, 14.0]]
    assert lattice(np.array([1.0, 10.0, 3.0, 18.0]), 3)[:6].tolist() == expected


def test_the_corners_of_a_picture_stay_its_corners_at_another_size():
    matrix = resized(source=Size(10, 4), target=Size(30, 2))
    corners = np.array([[-0.5, -0.5], [9.5, 3.5]])
    assert apply_affine(matrix, corners).tolist() == [[-0.5, -0.5], [29.5, 1.5]]


def test_a_grid_covers_a_box_of_parts_of_pixels_and_comes_back_from_its_matrix():
    grid = grid_over(np.array([2.5, 1.0, 102.5, 41.0]), 50)
    assert (grid.origin, grid.step, grid.size) == ((2.5, 1.0), (2.0, 2.0), Size(50, 20))
    assert Grid.of_matrix(grid.matrix, grid.size) == grid
    assert grid_over(np.array([0.0, 0.0, 7.0, 3.0]), 50).step == (1.0, 1.0)  # nothing is enlarged
