"""Control points alone, a GeoPackage of them: on the reference they were set on, or on another raster."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core import TiepointError, apply
from tiepoint.core.edit.fit_of_points import of_points
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.point_files import write_geopackage
from tiepoint.core.raster.read.georeferencing import coordinate_transformation
from tiepoint.core.raster.read.map_places import to_map
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.scenes import TRUTH, texture, write_raster

PLACES = np.random.default_rng(3).uniform(10, 290, (90, 2))
UTM = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)


class Log(Feedback):
    def __init__(self):
        self.lines = []

    def info(self, message):
        self.lines.append(message)


@pytest.fixture
def infos(tmp_path):
    """A reference and a sensed raster without coordinates; points.gpkg has points of TRUTH between them."""
    image = (texture(400, 360) * 255).astype(np.uint8)
    paths = Pair(
        reference=write_raster(tmp_path / "reference.tif", [image], UTM, 32633),
        sensed=write_raster(tmp_path / "sensed.tif", [image[:300, :320].copy()]),
    )
    infos = paths.map(lambda path: describe(RasterSource(str(path))))
    truth = apply_affine(TRUTH, PLACES)
    points = ControlPoints.of(sensed=PLACES, reference=truth)
    write_geopackage(tmp_path / "points.gpkg", points, fit("affine", source=PLACES, target=truth), infos)
    return infos


def fitted(infos, reference, tmp_path):
    """Map places of PLACES under the fit onto `reference`, and what was said."""
    log = Log()
    sources = Pair(reference=reference, sensed=infos.sensed.source)
    known = of_points(tmp_path / "points.gpkg", sources, "affine", log)
    return to_map(describe(reference), known.transform.apply(PLACES)), log.lines


def test_on_the_reference_of_the_points(infos, tmp_path):
    places, said = fitted(infos, infos.reference.source, tmp_path)
    truth = to_map(infos.reference, apply_affine(TRUTH, PLACES))
    assert np.abs(places - truth).max() < 1e-4
    assert said == []


@pytest.mark.parametrize(("epsg", "pixel"), [(32633, 10.0), (32633, 4.0), (32632, 10.0)])
def test_on_another_raster_of_the_map(infos, tmp_path, epsg, pixel):
    """As the registered raster in place of a basemap; with pixels counted from its own corner, 7 km off."""
    corner = {32633: (300300.0, 4999800.0), 32632: (769000.0, 5000500.0)}[epsg]
    geotransform = (corner[0], pixel, 0.0, corner[1], 0.0, -pixel)
    path = write_raster(
        tmp_path / "other.tif", [(texture(300, 260) * 255).astype(np.uint8)], geotransform, epsg
    )
    places, said = fitted(infos, RasterSource(str(path)), tmp_path)
    truth = to_map(infos.reference, apply_affine(TRUTH, PLACES))
    if epsg != 32633:
        target = describe(RasterSource(str(path))).crs_wkt
        operation = coordinate_transformation(source_wkt=infos.reference.crs_wkt, target_wkt=target)
        truth = np.array(operation.TransformPoints(truth.tolist()))[:, :2]
    assert np.abs(places - truth).max() < 0.1  # m
    (line,) = said
    assert "“other.tif”" in line


@pytest.mark.parametrize(
    ("size", "place"),
    [
        ((160, 150), (900.0, 4.0, 0.0, 700.0, 0.0, -4.0)),  # coarser
        ((640, 600), (900.0, 1.0, 0.0, 700.0, 0.0, -1.0)),  # finer
        ((280, 260), (980.0, 2.0, 0.0, 620.0, 0.0, -2.0)),  # a part
        ((160, 150), None),  # coarser, without coordinates
    ],
)
def test_a_raster_of_other_pixels_is_not_taken_for_the_sensed_one(infos, tmp_path, size, place):
    image = (texture(320, 300) * 255).astype(np.uint8)
    sensed = write_raster(tmp_path / "sensed.tif", [image], (900.0, 2.0, 0.0, 700.0, 0.0, -2.0))
    infos = Pair(reference=infos.reference, sensed=describe(RasterSource(str(sensed))))
    truth = apply_affine(TRUTH, PLACES)
    points = ControlPoints.of(sensed=PLACES, reference=truth)
    write_geopackage(tmp_path / "points.gpkg", points, fit("affine", source=PLACES, target=truth), infos)
    other = write_raster(tmp_path / "other.tif", [(texture(*size) * 255).astype(np.uint8)], place)
    given = {"reference": tmp_path / "reference.tif", "transform": "affine"}
    with pytest.raises(
        TiepointError, match=r"“other\.tif” has other pixels .* as the sensed raster of the fit"
    ):
        apply(tmp_path / "points.gpkg", other, tmp_path / "out.tif", **given)
    assert apply(tmp_path / "points.gpkg", sensed, tmp_path / "out.tif", **given).exists()
    assert apply(tmp_path / "points.gpkg", other, tmp_path / "named.tif", sensed=sensed, **given).exists()
