"""The map between the CRSs of two files against PROJ, and cases in which none is applied."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.working.known_map import STRAIGHT, known_map
from tiepoint.tests.core.raster.scenes import write

POLAR = ((-200000.0, 120.0, 0.0, -2000000.0, 0.0, -100.0), 3413)  # 70 degrees north
AROUND = ((-50.6, 0.0032, 0.0, 71.58, 0.0, -0.0012), 4326)
UTM, ETRS = (((500000.0, 10.0, 0.0, 4649776.0, 0.0, -10.0), epsg) for epsg in (32633, 25833))
SENSED_SIZE, REFERENCE_SIZE = (410, 170), (300, 240)


def info(folder, name, size, place):
    return describe(RasterSource(write(folder / name, np.zeros(size[::-1], np.uint8), *place)))


def pair(folder, sensed=AROUND, reference=POLAR, sensed_size=SENSED_SIZE, reference_size=REFERENCE_SIZE):
    return Pair(
        reference=info(folder, "reference.tif", reference_size, reference),
        sensed=info(folder, "sensed.tif", sensed_size, sensed),
    )


def by_proj(infos, places):
    """Sensed pixels (N, 2) -> reference pixels."""
    crss = infos.map(lambda _: osr.SpatialReference())
    for crs, info in zip(crss.both, infos.both):
        crs.SetFromUserInput(info.crs_wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    mapped = apply_affine(pixel_to_map(infos.sensed), places).tolist()
    moved = np.array(osr.CoordinateTransformation(crss.sensed, crss.reference).TransformPoints(mapped))[:, :2]
    moved[~np.isfinite(moved)] = np.nan
    return apply_affine(np.linalg.inv(pixel_to_map(infos.reference)), moved)


def lattice(size):
    lines = [np.linspace(0, side - 1, 23) for side in size]
    return np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)


def test_the_known_map_equals_proj(tmp_path):
    infos = pair(tmp_path)
    known = known_map(infos)
    places = lattice(SENSED_SIZE)
    assert np.abs(known.apply(places) + known.origin - by_proj(infos, places)).max() < 0.005
    assert known.curvature > 0.5
    assert known.crs == Pair(reference="EPSG:3413", sensed="EPSG:4326")
    assert np.array_equal(known.origin, np.round(known.origin))
    inside = known.apply(places)
    assert (inside >= -1).all()
    assert (inside <= np.array(known.size)).all()


@pytest.mark.parametrize(
    ("sensed", "reference"),
    [
        (POLAR, POLAR),
        ((POLAR[0], None), POLAR),
        ((None, None), POLAR),
        (UTM, ETRS),
        (((-3.0, 0.02, 0, 3.0, 0, -0.02), 4326), POLAR),  # another place
    ],
    ids=["same", "no crs", "no coordinates", "bends too little", "apart"],
)
def test_no_known_map_where_it_is_straight_or_undefined(tmp_path, sensed, reference):
    assert known_map(pair(tmp_path, sensed, reference)) is None


def test_a_small_bend_is_left_to_the_fit(tmp_path):
    fine = ((-200000.0, 6.0, 0.0, -2000000.0, 0.0, -5.0), 3413)
    near = (-50.705, 0.00016, 0.0, 71.59, 0.0, -0.00006)
    assert known_map(pair(tmp_path, (near, 4326), fine)) is None
    curved = known_map(pair(tmp_path))
    assert curved.curvature > 10 * STRAIGHT


def test_a_world_map_is_followed_around_the_reference(tmp_path):
    world = ((-180.0, 0.5, 0, 90.0, 0, -0.5), 4326)
    utm = ((-1300000.0, 20000.0, 0, 7000000.0, 0, -20000.0), 32633)
    infos = pair(tmp_path, world, utm, (720, 360), (160, 170))
    known = known_map(infos)
    places = lattice((720, 360))
    exact = by_proj(infos, places)
    shown = ((exact >= 0) & (exact <= (159, 169))).all(axis=1)
    assert shown.sum() >= 8
    assert np.abs(known.apply(places[shown]) + known.origin - exact[shown]).max() < 0.01
    assert np.isfinite(known.apply(places)).all()  # continued linearly outside
    assert max(known.size) < 350


def test_around_a_pole_there_is_no_known_map(tmp_path):
    pole = ((-9000.0, 60.0, 0.0, 9000.0, 0.0, -60.0), 3413)
    assert known_map(pair(tmp_path, pole, ((-180.0, 0.8, 0, 90.0, 0, -0.001), 4326))) is None
