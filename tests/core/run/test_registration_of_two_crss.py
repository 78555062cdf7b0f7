"""A whole registration of two rasters in different CRSs: the map between them is not fitted."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, osr
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import describe, pixel_to_map
from tiepoint.core.raster.working.known_map import known_map
from tiepoint.tests.core.engine.fakes import Recorder
from tiepoint.tests.core.scenes import run, source, texture, write_raster

pytestmark = pytest.mark.usefixtures("clean_temporary_folder")

POLAR = (-200000.0, 150.0, 0.0, -2000000.0, 0.0, -150.0)
OFF = (6, -4)  # sensed px by which the sensed file's geotransform is wrong


@pytest.fixture(scope="module")
def polar(tmp_path_factory):
    """Folder with reference.tif (polar stereographic) and sensed.tif (longitude and latitude), and the truth:
    sensed pixels (N, 2) -> reference pixels."""
    folder = tmp_path_factory.mktemp("polar")
    image = (1 + texture(420, 380) * 254).astype(np.uint8)
    write_raster(folder / "reference.tif", [image], POLAR, 3413)
    options = {"dstSRS": "EPSG:4326", "resampleAlg": "cubic", "dstNodata": 0, "errorThreshold": 0}
    options.update(width=520, height=230)
    warped = gdal.Warp(str(folder / "sensed.tif"), str(folder / "reference.tif"), **options)
    x0, dx, _, y0, _, dy = warped.GetGeoTransform()
    warped.SetGeoTransform((x0 + OFF[0] * dx, dx, 0, y0 + OFF[1] * dy, 0, dy))
    warped = None
    ends = []
    for epsg in (4326, 3413):
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        ends.append(crs)
    operation = osr.CoordinateTransformation(*ends)
    to_pixels = np.linalg.inv(pixel_to_map(describe(source(folder / "reference.tif"))))

    def truth(places):
        projected = np.column_stack([x0 + dx * (places[:, 0] + 0.5), y0 + dy * (places[:, 1] + 0.5)])
        return apply_affine(to_pixels, np.array(operation.TransformPoints(projected.tolist()))[:, :2])

    return folder, truth


def largest_error(transform, truth):
    lines = np.stack(np.meshgrid(np.linspace(0, 519, 30), np.linspace(0, 229, 30)), axis=2).reshape(-1, 2)
    wanted = truth(lines)
    inside = ((wanted >= 0) & (wanted <= (419, 379))).all(axis=1)
    assert inside.sum() > 300
    return float(np.hypot(*(transform.apply(lines) - wanted)[inside].T).max())


def test_the_bend_between_two_crss_is_followed(polar, real_engine, tmp_path):
    folder, truth = polar
    outputs = Outputs(raster=tmp_path / "w.tif", report=tmp_path / "report.json")
    recorder = Recorder()
    result = run(folder, outputs, real_engine, feedback=recorder)
    assert result.accepted
    assert result.transform.known.curvature > 1.5
    assert result.transform.model in ("similarity", "affine")
    assert largest_error(result.transform, truth) < 0.15
    assert any("from EPSG:4326 to EPSG:3413 is applied" in text for text in recorder.lines)
    values = json.loads((tmp_path / "report.json").read_text())["transform"]
    assert values["sensed_to_reference"] is None
    assert np.allclose(values["known_map"]["sensed_offset_px"], (-OFF[0], -OFF[1]), atol=0.2)
    # The workbench gets the same from the layers.
    infos = Pair(
        reference=describe(source(folder / "reference.tif")), sensed=describe(source(folder / "sensed.tif"))
    )
    again = adjust(
        result.points,
        "auto",
        sizes=infos.map(lambda info: info.size),
        known=known_map(infos),
    )
    places = result.points.sensed
    assert np.abs(again.transform.apply(places) - result.transform.apply(places)).max() < 1e-6


def test_a_file_that_names_the_wrong_crs_does_not_bend_the_image(polar, real_engine, tmp_path):
    """A picture drawn in the reference's CRS, with the corners of the other one."""
    folder, _ = polar
    flat = gdal.Open(str(folder / "reference.tif")).ReadAsArray()
    sensed = gdal.Open(str(folder / "sensed.tif"))
    x0, dx, _, y0, _, dy = sensed.GetGeoTransform()
    steps = (520 * dx / 420, 230 * dy / 380)
    write_raster(tmp_path / "sensed.tif", [flat], (x0, steps[0], 0, y0, 0, steps[1]), 4326)
    write_raster(tmp_path / "reference.tif", [flat], POLAR, 3413)
    infos = Pair(
        reference=describe(source(tmp_path / "reference.tif")),
        sensed=describe(source(tmp_path / "sensed.tif")),
    )
    assert known_map(infos).curvature > 1.0  # so the files say
    options = RegistrationOptions.of(method="pso-sift", transform="affine")
    result = run(tmp_path, Outputs(report=tmp_path / "report.json"), real_engine, options)
    assert result.accepted
    assert result.report["search"] == "near the georeferencing"
    assert result.report["transform"]["known_map"] is None
    assert np.allclose(result.transform.matrix, np.eye(3), atol=0.5)
