"""A point put beside its place finds it, through rotation, scale and inverted contrast."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.chips import ChipReader
from tiepoint.core.raster.source import RasterSource, describe
from tiepoint.core.snapping import snap

from .raster.scenes import pixel_centres, write


def scene(points):
    """Aperiodic structures, evaluated at points (..., 2)."""
    rng = np.random.default_rng(4)
    total = np.zeros(points.shape[:-1])
    for _ in range(60):
        k = rng.normal(0, 0.35, 2)
        total += np.cos(points @ k + rng.uniform(0, 6.3))
    return total / 12


# sensed pixels -> reference pixels
ANGLE, SCALE = np.radians(33.0), 1.4
LINEAR = SCALE * np.array([[np.cos(ANGLE), -np.sin(ANGLE)], [np.sin(ANGLE), np.cos(ANGLE)]])
OFFSET = np.array([110.0, -60.0])


@pytest.fixture(scope="module")
def readers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("snap")
    reference = 128 + 60 * scene(pixel_centres(500, 400))
    sensed = 20000 - 6000 * scene(pixel_centres(300, 300) @ LINEAR.T + OFFSET)
    paths = (
        write(folder / "reference.tif", reference.astype(np.uint8)),
        write(folder / "sensed.tif", sensed.astype(np.uint16)),
        write(folder / "flat.tif", np.full((300, 300), 7, np.uint8)),
    )
    return [ChipReader(describe(RasterSource(path)), (1,)) for path in paths]


@pytest.mark.parametrize("off", [(0.1, 0.0), (-1.2, 0.7), (3.0, -2.5)])
def test_a_point_finds_its_place(readers, off):
    truth = np.array([140.25, 151.5])
    place = LINEAR @ truth + OFFSET
    found = snap(readers[0], readers[1], place, truth + off, np.linalg.inv(LINEAR))
    assert np.hypot(*(found.sensed - truth)) * SCALE < 0.05
    assert found.moved == pytest.approx(SCALE * np.hypot(*off), abs=0.06)
    assert found.quality > 0.4
    assert np.hypot(*(found.sensed - truth)) * SCALE < 3 * found.precision < 0.15


def test_a_point_without_structure_or_far_away_is_refused(readers):
    truth = np.array([140.25, 151.5])
    place = LINEAR @ truth + OFFSET
    with pytest.raises(TiepointError, match="no structure"):
        snap(readers[0], readers[2], place, truth, np.linalg.inv(LINEAR))
    with pytest.raises(TiepointError, match="No clear match"):
        snap(readers[0], readers[1], place, truth + (60, 40), np.linalg.inv(LINEAR))
    with pytest.raises(TiepointError, match="no structure"):
        snap(readers[0], readers[1], np.array([-4000.0, 0.0]), truth, np.linalg.inv(LINEAR))
