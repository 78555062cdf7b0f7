"""Overlap of two rasters by their coordinates, against figures computed by hand."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.working.shared_ground import shared_ground
from tiepoint.tests.core.raster.scenes import write


def info(path, size, origin, pixel=10.0, epsg=32631):
    geotransform = None if origin is None else (origin[0], pixel, 0, origin[1], 0, -pixel)
    return describe(
        RasterSource(write(path, np.zeros(size[::-1], np.uint8), geotransform, epsg if origin else None))
    )


@pytest.fixture
def reference(tmp_path):
    return info(tmp_path / "r.tif", (200, 100), (500000.0, 5000000.0))


def test_half_over_the_edge(tmp_path, reference):
    found = shared_ground(
        Pair(reference=reference, sensed=info(tmp_path / "s.tif", (100, 100), (501500.0, 5000000.0)))
    )
    assert found.overlap == pytest.approx(0.5, abs=0.03)
    assert found.pixel_ratio == pytest.approx(1.0)
    assert found.radius == pytest.approx(250.0)  # a quarter of 1000 m


def test_a_coarser_raster_that_holds_the_reference(tmp_path, reference):
    found = shared_ground(
        Pair(reference=reference, sensed=info(tmp_path / "s.tif", (100, 60), (499000.0, 5000500.0), 40.0))
    )
    assert found.overlap == pytest.approx(1.0, abs=0.15)
    assert found.pixel_ratio == pytest.approx(4.0)


def test_apart(tmp_path, reference):
    found = shared_ground(
        Pair(reference=reference, sensed=info(tmp_path / "s.tif", (100, 100), (505000.0, 5000000.0)))
    )
    assert found.overlap == 0.0
    assert found.radius == 0.0
    assert found.reach == pytest.approx(3000 + 2000)


def test_without_coordinates_there_is_no_shared_ground(tmp_path, reference):
    assert shared_ground(Pair(reference=reference, sensed=info(tmp_path / "s.tif", (100, 100), None))) is None
    assert (
        shared_ground(
            Pair(reference=reference, sensed=info(tmp_path / "t.tif", (100, 100), (0.0, 0.0), epsg=None))
        )
        is None
    )
