"""Pixels as lengths on the ground, against lengths that geodesy gives."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.raster.read.ground_lengths import ground_offsets
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.scenes import texture, write_raster

PLACES = np.array([[10.0, 20.0], [60.0, 30.0]])
OFFSETS = np.array([[3.0, 0.0], [0.0, -2.0]])  # 3 px right, 2 px up


def offsets(folder, geotransform, epsg):
    image = (texture(90, 70) * 255).astype(np.uint8)
    path = write_raster(folder / "raster.tif", [image], geotransform, epsg)
    return ground_offsets(describe(RasterSource(str(path))), PLACES, OFFSETS)


def test_metres_of_utm_are_left_as_they_are(tmp_path):
    lengths, unit = offsets(tmp_path, (500000.0, 2.0, 0.0, 5400000.0, 0.0, -4.0), 32633)
    assert unit == "m"
    assert lengths == pytest.approx(np.array([[6.0, 0.0], [0.0, 8.0]]), abs=1e-9)


def test_web_mercator_is_half_as_long_at_60_north(tmp_path):
    lengths, unit = offsets(tmp_path, (0.0, 10.0, 0.0, 8399738.0, 0.0, -10.0), 3857)  # 60 degrees north
    assert unit == "m"
    assert lengths[0] == pytest.approx([15.0, 0.0], rel=5e-3, abs=1e-9)
    assert lengths[1] == pytest.approx([0.0, 10.0], rel=5e-3, abs=1e-9)


def test_degrees_become_metres(tmp_path):
    lengths, unit = offsets(tmp_path, (11.0, 1e-4, 0.0, 60.0, 0.0, -1e-4), 4326)
    assert unit == "m"
    assert lengths[0] == pytest.approx([3e-4 * 55800.0, 0.0], rel=2e-3)  # m in a degree at 60 north
    assert lengths[1] == pytest.approx([0.0, 2e-4 * 111412.0], rel=2e-3)


def test_grads_become_metres(tmp_path):
    """NTF (Paris), which counts 400 grads in a circle."""
    lengths, unit = offsets(tmp_path, (2.0, 1e-4, 0.0, 60.0 / 0.9, 0.0, -1e-4), 4807)
    assert unit == "m"
    assert lengths[0] == pytest.approx([0.9 * 3e-4 * 55800.0, 0.0], rel=2e-3)
    assert lengths[1] == pytest.approx([0.0, 0.9 * 2e-4 * 111412.0], rel=2e-3)


def test_metres_of_a_projection_that_counts_in_grads_are_left_as_they_are(tmp_path):
    """Lambert II étendu."""
    lengths, unit = offsets(tmp_path, (600000.0, 10.0, 0.0, 2200000.0, 0.0, -10.0), 27572)
    assert unit == "m"
    assert lengths == pytest.approx(np.array([[30.0, 0.0], [0.0, 20.0]]), abs=1e-9)


def test_feet_stay_feet(tmp_path):
    lengths, unit = offsets(tmp_path, (1000000.0, 5.0, 0.0, 200000.0, 0.0, -5.0), 2263)  # New York, ftUS
    assert unit == "US survey foot"
    assert lengths == pytest.approx(np.array([[15.0, 0.0], [0.0, 10.0]]), rel=1e-3)


def test_a_turned_raster_is_measured_along_the_map(tmp_path):
    turned = (500000.0, 0.0, 2.0, 5400000.0, 2.0, 0.0)  # columns run north, rows east
    lengths, _ = offsets(tmp_path, turned, 32633)
    assert lengths == pytest.approx(np.array([[0.0, 6.0], [-4.0, 0.0]]), abs=1e-9)


def test_without_a_coordinate_system_there_is_no_length(tmp_path):
    assert offsets(tmp_path, (500000.0, 2.0, 0.0, 5400000.0, 0.0, -2.0), 0) is None
    assert offsets(tmp_path, None, 0) is None
