"""Average and mode paint the same pixels as nearest, shift nothing, and count areas."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import pixel_centres, read, shift_between, waves, write

SIZE, REFERENCE = (300, 240), (190, 170)


def turned(scale):
    """Sensed -> reference pixels, turned by 20 degrees; a part of the reference stays free."""
    x, y = scale * np.cos(0.35), scale * np.sin(0.35)
    return np.array([[x, -y, 60 - 150 * x + 120 * y], [y, x, 50 - 150 * y - 120 * x], [0, 0, 1]])


def warped(tmp_path, feedback, values, matrix, resampling, bent=False):
    sensed = RasterSource(write(tmp_path / "s.tif", values))
    reference = RasterSource(write(tmp_path / "r.tif", np.zeros(REFERENCE[::-1], np.uint8)))
    rng = np.random.default_rng(2)
    places = rng.uniform((0, 0), SIZE, (40, 2))
    points = ControlPoints.of(sensed=places, reference=MatrixTransform("affine", matrix).apply(places))
    transform = (
        fit("polynomial2", source=points.sensed, target=points.reference)
        if bent
        else MatrixTransform("affine", matrix)
    )
    output = tmp_path / f"{resampling}.tif"
    options = RegistrationOptions.of(resampling=resampling)
    pair = Pair(reference=reference, sensed=sensed)
    return read(warp(pair.map(describe), transform, points, output, options, feedback))


def sensed_at(matrix, offset=(0.0, 0.0)):
    """(H, W, 2): where the reference's pixels, moved by `offset`, lie in the sensed raster."""
    back = np.linalg.inv(matrix)
    return (pixel_centres(*REFERENCE) + offset) @ back[:2, :2].T + back[:2, 2]


def majority(classes, matrix):
    """The most frequent class of each reference pixel's area, by 15 x 15 places in it; 0 where none is."""
    counts = np.zeros((classes.max() + 1, *REFERENCE[::-1]), int)
    for offset in (np.stack(np.meshgrid(np.arange(15), np.arange(15)), 2).reshape(-1, 2) - 7) / 15:
        column, row = np.moveaxis(np.rint(sensed_at(matrix, offset)).astype(int), 2, 0)
        inside = (column >= 0) & (row >= 0) & (column < SIZE[0]) & (row < SIZE[1])
        found = np.where(inside, classes[np.clip(row, 0, SIZE[1] - 1), np.clip(column, 0, SIZE[0] - 1)], 0)
        for each in range(1, len(counts)):
            counts[each] += found == each
    return np.where(counts.any(axis=0), counts.argmax(axis=0), 0)


@pytest.mark.parametrize("bent", [False, True], ids=["affine", "lattice"])
@pytest.mark.parametrize("scale", [0.3, 0.45, 1.0])
@pytest.mark.parametrize("resampling", ["average", "mode"])
def test_the_painted_pixels_are_those_of_nearest(tmp_path, feedback, scale, resampling, bent):
    values = (10 + 200 * waves(pixel_centres(*SIZE), 60.0)).astype(np.float32)
    how = (values, turned(scale))
    image = warped(tmp_path, feedback, *how, resampling, bent)
    nearest = warped(tmp_path, feedback, *how, "nearest", bent)
    assert 3000 < np.isfinite(nearest).sum() < image.size
    np.testing.assert_array_equal(np.isfinite(image), np.isfinite(nearest))


@pytest.mark.parametrize("scale", [0.3, 0.45, 1.0])
def test_average_shifts_nothing(tmp_path, feedback, scale):
    values = (10 + 200 * waves(pixel_centres(*SIZE), 60.0)).astype(np.float32)
    image = warped(tmp_path, feedback, values, turned(scale), "average")
    places = sensed_at(turned(scale))
    inside = ((places > 10) & (places < np.array(SIZE) - 11)).all(axis=2)
    shift = shift_between(image, lambda p: 10 + 200 * waves(p, 60.0), places, inside)
    assert np.abs(shift).max() * scale < 0.02  # reference px


@pytest.mark.parametrize("scale", [0.3, 0.45])
def test_mode_is_the_most_frequent_class_of_the_area(tmp_path, feedback, scale):
    classes = (waves(pixel_centres(*SIZE), 40.0) * 6).astype(np.uint8) + 1
    image = warped(tmp_path, feedback, classes, turned(scale), "mode")
    wanted, painted = majority(classes, turned(scale)), image > 0
    assert painted.sum() > 3000
    assert (image != wanted)[painted].mean() < 0.02  # GDAL's own: 0.023 and more, all on one side
    moved = [(image != np.roll(wanted, step, axis=(0, 1)))[painted].mean() for step in ((1, 1), (-1, -1))]
    assert abs(moved[0] - moved[1]) < 0.1 * sum(moved)  # no side is preferred
