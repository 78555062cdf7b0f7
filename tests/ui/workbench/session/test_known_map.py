"""A run of two rasters in different CRSs: everything in the workbench keeps the exact map between them."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.mapped_transform import fit_remainder
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.working.known_map import known_map
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.compare.surface import SurfaceMaker
from tiepoint.ui.workbench.export import export_catalogue
from tiepoint.ui.workbench.export.export_kind import ExportInput
from tiepoint.ui.workbench.hand_start import start_by_hand
from tiepoint.ui.workbench.session.point_session import PointSession
from tiepoint.ui.workbench.session.preview_layer import preview_of
from tiepoint.ui.workbench.session.project_runs import ProjectRuns
from tiepoint.ui.workbench.table import warp_again
from tiepoint.ui.workbench.table.warp_bar import WarpBar

from ...fakes import sides
from ...made_runs import add_run

POLAR = ((-200000.0, 120.0, 0.0, -2000000.0, 0.0, -120.0), 3413, (300, 240))
AROUND = ((-50.6, 0.0032, 0.0, 71.58, 0.0, -0.0012), 4326, (410, 170))
OFFSET = np.array([-5.0, 3.0])  # sensed px by which the sensed file is wrong


def write(path, geotransform, epsg, size):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    dataset.SetGeoTransform(geotransform)
    dataset.SetProjection(crs.ExportToWkt())
    noise = np.random.default_rng(2).integers(1, 255, size[::-1], dtype=np.uint8)
    dataset.GetRasterBand(1).WriteRaster(0, 0, *size, noise.tobytes())
    dataset = None
    return describe(RasterSource(str(path)))


def truth(known, places):
    return known.exact.apply(places + OFFSET)


@pytest.fixture
def run(project, tmp_path):
    """Layers, transform and known map of a run with 60 points, their noise 0.1 px."""
    infos = Pair(reference=write(tmp_path / "red.tif", *POLAR), sensed=write(tmp_path / "swir.tif", *AROUND))
    known = known_map(infos)
    rng = np.random.default_rng(4)
    sensed = rng.uniform((0, 0), AROUND[2], (400, 2))
    reference = truth(known, sensed)
    inside = ((reference > 5) & (reference < np.array(POLAR[2]) - 5)).all(axis=1)
    points = ControlPoints.of(
        sensed=sensed[inside][:60], reference=reference[inside][:60] + rng.normal(0, 0.1, (60, 2))
    )
    sizes = infos.map(lambda info: info.size)
    transform = fit_remainder("affine", points, known=known, sizes=sizes).transform
    return add_run(tmp_path, points, fitted=transform, transform="affine"), transform, known


def apart(first, second):
    lines = [np.linspace(0, side - 1, 20) for side in AROUND[2]]
    places = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    return float(np.abs(first.apply(places) - second.apply(places)).max())


def test_the_session_fits_as_the_run_did(run):
    result, transform, known = run
    session = PointSession.open(result.points)
    assert apart(session.adjustment.transform, transform) < 1e-6
    assert session.adjustment.quality.rms_loo < 0.2
    session.set_enabled([1, 2], False)
    places = session.points.sensed
    assert np.hypot(*(session.adjustment.transform.apply(places) - truth(known, places)).T).max() < 0.2
    session.model = "similarity"
    assert session.adjustment.transform.known.curvature == pytest.approx(known.curvature)
    session.close()


def test_a_saved_project_keeps_it(run, tmp_path, qtbot):
    result, transform, _ = run
    project_runs = ProjectRuns()
    wanted = run_record.run_of(result.points)
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    qtbot.waitUntil(lambda: project_runs.current is not None and project_runs.current.record.run == wanted)
    assert apart(project_runs.current.adjustment.transform, transform) < 1e-6
    project_runs.release()


def test_a_run_of_before_is_fitted_as_before(run):
    result, _, _ = run
    record = json.loads(result.points.customProperty("tiepoint/record"))
    assert record.pop("known_map") is True
    result.points.setCustomProperty("tiepoint/record", json.dumps(record))
    session = PointSession.open(result.points)
    assert session.adjustment.transform.matrix is not None
    session.close()


def test_warp_again_makes_the_raster_of_the_run(run, tmp_path, qtbot):
    result, _, _ = run
    project_runs = ProjectRuns()
    project_runs.open(result.points.id())
    bar = WarpBar(project_runs)
    qtbot.addWidget(bar)
    assert not bar.isVisibleTo(None)
    before = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    with qtbot.waitSignal(bar.warp.ended, timeout=20000) as signal:
        bar.warp.start(project_runs.current, warp_again.files_of(project_runs.current.record))
    assert signal.args == [None]
    assert np.array_equal(gdal.Open(str(tmp_path / "out.tif")).ReadAsArray(), before)
    transform = json.loads((tmp_path / "out_report.json").read_text())["transform"]
    assert transform["known_map"]["from"] == "EPSG:4326"
    assert np.allclose(transform["known_map"]["sensed_offset_px"], OFFSET, atol=0.2)
    bar.release()
    project_runs.release()


def test_the_surface_shows_what_the_remainder_leaves(run, qtbot):
    result, _, _ = run
    session = PointSession.open(result.points)
    maker = SurfaceMaker()
    with qtbot.waitSignal(maker.ended, timeout=10000) as signal:
        maker.make(session)
    layer, error = signal.args
    assert error is None
    values = gdal.Open(layer.source()).ReadAsArray()
    assert 0 < values.max() < 0.4  # the plain affine transform leaves more
    session.close()


def test_the_preview_lies_where_the_points_say(run, qtbot):
    result, transform, _ = run
    session = PointSession.open(result.points)
    layer = preview_of(session)
    qtbot.waitUntil(lambda: bool(layer.abstract()))
    shown = gdal.Open(layer.source())
    x0, dx, _, y0, _, dy = shown.GetGeoTransform()
    box = np.array([[0.0, 0.0], [shown.RasterXSize, shown.RasterYSize]]) * (dx, dy) + (x0, y0)
    lines = [np.linspace(-0.5, side - 0.5, 65) for side in AROUND[2]]
    corners = transform.apply(np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2))
    expected = session.reference_to_map(np.array([corners.min(axis=0), corners.max(axis=0)]))
    assert np.abs(np.sort(box, axis=0) - np.sort(expected, axis=0)).max() < 2 * 120
    session.close()


def test_exports_tell_of_it(run, tmp_path):
    result, _, known = run
    session = PointSession.open(result.points)
    given = ExportInput(
        "title",
        session.points,
        session.adjustment,
        session.infos,
        session.options,
    )
    for kind in export_catalogue.kinds():
        if kind.key != "pdf":
            export_catalogue.write(kind.key, tmp_path / f"made{kind.suffix}", given, Feedback())
    words = f"exact map from {known.crs.sensed} to {known.crs.reference}"
    for name in ("made.html", "made.sh", "made.bat"):
        assert words in (tmp_path / name).read_text(encoding="utf-8")
    again = gdal.Open(str(tmp_path / "made.tif")).ReadAsArray()
    assert np.array_equal(again, gdal.Open(str(tmp_path / "out.tif")).ReadAsArray())
    session.close()


@pytest.mark.parametrize("used", [True, False])
def test_points_by_hand_start_from_it(run, used):
    result, transform, _ = run
    pair = [QgsProject.instance().mapLayersByName(name)[0] for name in ("red", "swir")]
    points = PointSession.open(result.points).points
    options = RegistrationOptions.of(transform="affine", use_georeferencing=used)
    session = PointSession.open(start_by_hand(sides(pair), options, replace(points)))
    assert (apart(session.adjustment.transform, transform) < 1e-6) == used
    session.close()
