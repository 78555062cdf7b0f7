"""The sample pair agrees with its truth.json to a fraction of a pixel."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.scripts import make_sample

SAMPLE = make_sample.SAMPLE


def read(path, band=1):
    return make_sample.read_band(gdal.Open(str(path)), band)


@pytest.fixture(scope="module")
def truth():
    return json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))


def test_the_files_are_small_and_say_what_they_are(truth):
    assert sum(path.stat().st_size for path in SAMPLE.iterdir()) < 400_000
    reference, sensed = gdal.Open(str(SAMPLE / "reference.tif")), gdal.Open(str(SAMPLE / "sensed.tif"))
    assert [reference.RasterXSize, reference.RasterYSize] == truth["reference_size"]
    assert [sensed.RasterXSize, sensed.RasterYSize] == truth["sensed_size"]
    assert "31985" in reference.GetProjection()
    assert sensed.GetGeoTransform(can_return_null=True) is None
    assert sensed.GetProjection() == ""
    assert sensed.GetRasterBand(1).GetNoDataValue() == 0


def test_the_matrix_turns_by_25_degrees_and_scales_by_0_8(truth):
    matrix = np.array(truth["sensed_to_reference"])
    forward = np.linalg.inv(matrix)
    assert np.degrees(np.arctan2(forward[1, 0], forward[0, 0])) == pytest.approx(25.0)
    assert np.sqrt(np.linalg.det(forward[:2, :2])) == pytest.approx(0.8)
    width, height = truth["sensed_size"]
    centre = matrix @ [(width - 1) / 2, (height - 1) / 2, 1]
    assert centre[:2] == pytest.approx((np.array(truth["reference_size"]) - 1) / 2)
    corners = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]]) * [*truth["reference_size"], 1] - [
        0.5,
        0.5,
        0,
    ]
    turned = corners @ forward.T
    assert (turned[:, :2] >= -0.5 - 1e-9).all()
    assert (turned[:, :2] <= np.array([width, height]) - 0.5 + 1e-9).all()


def test_resampling_reads_exactly_where_the_matrix_points():
    """A smooth analytic image: a resampled pixel is its value at the mapped position."""

    def scene(x, y):
        return 100 + 50 * np.sin(x / 9.0) * np.cos(y / 11.0) + 0.2 * x

    size, matrix = make_sample.geometry(120, 90)
    rows, cols = np.mgrid[:90, :120]
    result = make_sample.resample(scene(cols, rows), size, matrix)
    rows, cols = np.mgrid[: size[1], : size[0]]
    x, y, _ = np.tensordot(matrix, np.stack([cols, rows, np.ones_like(cols)]), axes=1)
    inside = (x > 4) & (y > 4) & (x < 115) & (y < 85)
    assert np.isnan(result[(x < -0.6) | (y < -0.6)]).all()
    assert np.abs(result - scene(x, y))[inside].max() < 0.2  # the prefilter's damping; 0.1 px would be 0.6


def test_the_two_bands_lie_on_each_other(truth):
    """Edges of the sensed image, turned back, against edges of the reference: no shift at any corner."""
    reference, sensed = read(SAMPLE / "reference.tif"), read(SAMPLE / "sensed.tif")
    back = np.linalg.inv(np.array(truth["sensed_to_reference"]))
    turned = make_sample.resample(sensed.astype(float), tuple(truth["reference_size"]), back)
    first, second = _edges(reference.astype(float)), _edges(turned)
    for rows in (slice(20, 180), slice(170, 330)):
        for cols in (slice(20, 180), slice(170, 330)):
            shift = _shift(first, second, rows, cols)
            assert np.abs(shift).max() < 0.35, (rows, cols)
    assert np.abs(_shift(first, second, slice(20, 330), slice(20, 330))).max() < 0.15


def _edges(image):
    dy, dx = np.gradient(image)
    return np.nan_to_num(np.sqrt(np.hypot(dx, dy)))


def _shift(first, second, rows, cols):
    """(dx, dy) of the correlation peak of a window, parabola fitted."""
    scores = np.empty((5, 5))
    window = first[rows, cols]
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            other = second[rows.start + dy : rows.stop + dy, cols.start + dx : cols.stop + dx]
            scores[dy + 2, dx + 2] = np.corrcoef(window.ravel(), other.ravel())[0, 1]
    y, x = np.unravel_index(scores.argmax(), scores.shape)
    assert 0 < y < 4
    assert 0 < x < 4

    def peak(before, here, after):
        return (before - after) / (2 * (before - 2 * here + after))

    return x - 2 + peak(*scores[y, x - 1 : x + 2]), y - 2 + peak(*scores[y - 1 : y + 2, x])


@pytest.mark.skipif(not make_sample.SCENE.exists(), reason="r-cran-stars is not installed")
def test_the_script_makes_the_same_files(truth):
    scene = gdal.Open(str(make_sample.SCENE))
    made = make_sample.truth(scene.RasterXSize, scene.RasterYSize)
    assert np.array(made.pop("sensed_to_reference")) == pytest.approx(
        np.array(truth.pop("sensed_to_reference"))
    )
    assert made == truth
    assert np.array_equal(
        make_sample.read_band(scene, make_sample.REFERENCE_BAND), read(SAMPLE / "reference.tif")
    )
    again = make_sample.sensed_image(make_sample.read_band(scene, make_sample.SENSED_BAND))
    assert np.abs(again.astype(int) - read(SAMPLE / "sensed.tif")).max() <= 1  # rounding, another numpy
