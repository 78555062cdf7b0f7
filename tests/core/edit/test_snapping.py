"""A point beside its place is moved there, through rotation, scale and inverted contrast."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiepoint.core.edit.snapping import snap
from tiepoint.core.errors import TiepointError
from tiepoint.core.pair import Pair
from tiepoint.core.raster.pictures.chip_reader import ChipReader
from tiepoint.core.raster.read.source import RasterSource, describe

from ..raster.scenes import pixel_centres, write


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
    paths = Pair(
        reference=write(folder / "reference.tif", reference.astype(np.uint8)),
        sensed=write(folder / "sensed.tif", sensed.astype(np.uint16)),
    )
    opened = paths.map(lambda path: ChipReader(describe(RasterSource(path)), (1,)))
    yield opened
    for reader in opened.both:
        reader.close()  # datasets left open crash when QGIS shuts GDAL down


@pytest.mark.parametrize("off", [(0.1, 0.0), (-1.2, 0.7), (3.0, -2.5)])
def test_a_point_finds_its_place(readers, off):
    truth = np.array([140.25, 151.5])
    places = Pair(reference=LINEAR @ truth + OFFSET, sensed=truth + off)
    found = snap(readers, places, np.linalg.inv(LINEAR))
    assert np.hypot(*(found.sensed - truth)) * SCALE < 0.05
    assert found.moved == pytest.approx(SCALE * np.hypot(*off), abs=0.06)
    assert found.quality > 0.4
    assert np.hypot(*(found.sensed - truth)) * SCALE < 3 * found.precision < 0.15


def test_a_point_without_structure_or_far_away_is_refused(readers, tmp_path):
    truth = np.array([140.25, 151.5])
    places, back = Pair(reference=LINEAR @ truth + OFFSET, sensed=truth), np.linalg.inv(LINEAR)
    flat = describe(RasterSource(write(tmp_path / "flat.tif", np.full((300, 280), 7, np.uint8))))
    with ChipReader(flat, (1,)) as smooth, pytest.raises(TiepointError, match="no structure"):
        snap(replace(readers, sensed=smooth), places, back)
    with pytest.raises(TiepointError, match="no clear match"):
        snap(readers, replace(places, sensed=truth + (60, 40)), back)
    with pytest.raises(TiepointError, match="no structure"):
        snap(readers, replace(places, reference=np.array([-4000.0, 0.0])), back)
