"""A .points file in QGIS's Georeferencer: its transformer classes compute the residuals that we wrote."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.analysis import QgsGcpTransformerInterface
from qgis.core import QgsPointXY
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.point_files import write_georeferencer_points
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import write

METHODS = {
    "affine": QgsGcpTransformerInterface.TransformMethod.PolynomialOrder1,
    "polynomial2": QgsGcpTransformerInterface.TransformMethod.PolynomialOrder2,
    "polynomial3": QgsGcpTransformerInterface.TransformMethod.PolynomialOrder3,
}
PLACES = {
    "pixels": (None, None),
    "map": ((400000.0, 20, 0, 5100000.0, 0, -20), 32631),
}


def residuals_of_qgis(rows, method, to_pixel):
    """(N, 2) px: residuals of all points, as in the Georeferencer's table; the enabled points are fitted."""
    used = [row for row in rows if row["enable"] == "1"]

    def pixel(row):
        return QgsPointXY(*to_pixel(float(row["sourceX"]), float(row["sourceY"])))

    def place(row):
        return QgsPointXY(float(row["mapX"]), float(row["mapY"]))

    # invertYAxis: sources are pixels with rows downward, as QgsGeorefTransform passes them
    transformer = QgsGcpTransformerInterface.createFromParameters(
        method, [pixel(row) for row in used], [place(row) for row in used]
    )
    assert transformer is not None
    found = []
    for row in rows:
        good, x, y = transformer.transform(float(row["mapX"]), float(row["mapY"]), True)
        assert good
        found.append((x - pixel(row).x(), y - pixel(row).y()))
    return np.array(found)


@pytest.mark.parametrize("place", list(PLACES))
@pytest.mark.parametrize("model", list(METHODS))
def test_the_georeferencer_shows_the_residuals_of_the_file(tmp_path, model, place):
    rng = np.random.default_rng(8)
    sensed = rng.uniform(0, (640, 480), (60, 2))
    bent = 1.3 * sensed @ np.array([[0.9, 0.2], [-0.2, 0.9]]) + 50 + 3 * np.sin(sensed / 150)
    points = ControlPoints.of(sensed=sensed, reference=bent + rng.normal(0, 0.8, sensed.shape))
    points.enabled[::9] = False
    transform = fit(model, source=points.sensed[points.used], target=points.reference[points.used])
    blank = np.zeros((480, 640), np.uint8)
    sensed_info = describe(RasterSource(write(tmp_path / "s.tif", blank, *PLACES[place])))
    utm = (500000.0, 10, 0, 5000000.0, 0, -10)
    reference_info = describe(RasterSource(write(tmp_path / "r.tif", blank, utm, 32631)))
    write_georeferencer_points(
        tmp_path / "s.points", points, transform, Pair(reference=reference_info, sensed=sensed_info)
    )
    lines = (tmp_path / "s.points").read_text().splitlines()
    rows = list(csv.DictReader(lines[1:]))

    x0, dx, _, y0, _, dy = sensed_info.geotransform or (0, 1, 0, 0, 0, -1)
    found = residuals_of_qgis(rows, METHODS[model], lambda x, y: ((x - x0) / dx, (y - y0) / dy))
    written = np.array([(float(row["dX"]), -float(row["dY"])) for row in rows])
    assert np.abs(found - written).max() < 0.01
    assert np.hypot(*found.T).max() > 0.5  # the residuals are not all zero
    length = [float(row["residual"]) for row in rows]
    np.testing.assert_allclose(length, np.hypot(*written.T), atol=1e-9)
