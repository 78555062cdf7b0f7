"""A run of rasters without geotransforms in the workbench: a reference that control points bend, and a sensed
raster that others place. Everything keeps the map that they give, and lies where QGIS shows it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.mapped_transform import fit_remainder
from tiepoint.core.raster.pictures.chip_reader import ChipReader
from tiepoint.core.raster.read.patch import Patch
from tiepoint.core.raster.read.source import RasterSource, describe_pair
from tiepoint.core.raster.working.known_map import known_map
from tiepoint.tests.core.placed import cubic, lay_gcps
from tiepoint.tests.core.raster.scenes import pixel_centres, waves, write
from tiepoint.ui.runs import run_record
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

REFERENCE_SIZE, SENSED_SIZE = (460, 400), (360, 300)
OFFSET = np.array([-5.0, 3.0])  # sensed px by which the sensed raster's control points are wrong


def lie(points):
    """Pixels of the reference's file -> UTM: turned by 30 degrees and bent by 2 px."""
    x, y = points.T
    return np.column_stack([5e5 + 8.7 * x + 5 * y + 4e-4 * x * y, 4.6e6 - 8.7 * y + 5 * x + 6e-4 * x**2])


@pytest.fixture
def placed_run(project, tmp_path):
    """Layers, transform and known map of a run with 80 points, their noise 0.1 px."""
    files = tmp_path / "red.tif", tmp_path / "swir.tif"
    for path, size in zip(files, (REFERENCE_SIZE, SENSED_SIZE)):
        write(path, (10 + 200 * waves(pixel_centres(*size))).astype(np.uint8))
    lay_gcps(files[0], lie, 6)
    lay_gcps(files[1], lambda p: lie(cubic(p)), 9)
    infos = describe_pair(Pair(reference=RasterSource(str(files[0])), sensed=RasterSource(str(files[1]))))
    known = known_map(infos)
    rng = np.random.default_rng(4)
    sensed = rng.uniform((0, 0), SENSED_SIZE, (80, 2))
    truth = known.exact.apply(sensed + OFFSET) + rng.normal(0, 0.1, (80, 2))
    points = ControlPoints.of(sensed=sensed, reference=truth)
    sizes = infos.map(lambda info: info.size)
    transform = fit_remainder("affine", points, known=known, sizes=sizes).transform
    return add_run(tmp_path, points, fitted=transform, transform="affine"), transform, known


@pytest.fixture
def session(placed_run):
    session = PointSession.open(placed_run[0].points)
    yield session
    session.close()


def test_the_session_fits_as_the_run_did(placed_run, session):
    _, transform, known = placed_run
    places = pixel_centres(*SENSED_SIZE)[::20, ::20].reshape(-1, 2)
    assert np.abs(session.adjustment.transform.apply(places) - transform.apply(places)).max() < 1e-6
    assert session.adjustment.transform.known.crs.sensed.startswith("ground control points")
    session.set_enabled([1, 2], False)
    moved = session.adjustment.transform.apply(places)
    assert np.hypot(*(moved - known.exact.apply(places + OFFSET)).T).max() < 0.25


def test_places_are_those_of_the_map(session):
    """Of the reference, as its layer; of the sensed raster, as QGIS shows that."""
    layer = QgsRasterLayer(session.sources.reference.uri, "red")
    extent = layer.extent()
    corner = session.reference_to_map(np.array([[-0.5, -0.5]]))[0]
    assert np.allclose(corner, (extent.xMinimum(), extent.yMaximum()), atol=1e-3)
    places = np.array([[20.0, 30.0], [300.0, 250.0]])
    there = session.sensed_to_map(places)
    assert np.abs(there - lie(cubic(places))).max() < 100  # QGIS takes order 2: some px off, not elsewhere
    assert np.abs(session.map_to_sensed(there) - places).max() < 3


def test_chips_of_both_rasters_show_the_same_ground(session):
    """The content is unrelated; that pixels come at all, and where the reference ends, is asked here."""
    for info, place in zip(session.infos.both, ((300.0, 300.0), (150.0, 150.0))):
        with ChipReader(info, (1,)) as reader:
            assert np.isfinite(reader.read(Patch.around(np.array(place), np.eye(2), 1.0, 41))).all()
    with ChipReader(session.infos.reference, (1,)) as reader:
        corner = reader.read(Patch.around(np.array([3.0, 3.0]), np.eye(2), 1.0, 7))
    assert np.isnan(corner).all()  # beside the turned raster


def test_the_preview_lies_where_the_points_say(placed_run, session, qtbot):
    layer = preview_of(session)
    qtbot.waitUntil(lambda: bool(layer.abstract()))
    extent = layer.extent()
    border = pixel_centres(SENSED_SIZE[0] + 1, SENSED_SIZE[1] + 1).reshape(-1, 2) - 0.5
    places = session.reference_to_map(placed_run[1].apply(border))
    found = [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
    assert np.abs(np.concatenate([places.min(axis=0), places.max(axis=0)]) - found).max() < 25  # m: 2 px


def test_warp_again_and_exports_make_what_the_run_made(placed_run, session, tmp_path, qtbot):
    project_runs = ProjectRuns()
    project_runs.open(placed_run[0].points.id())
    bar = WarpBar(project_runs)
    qtbot.addWidget(bar)
    before = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    with qtbot.waitSignal(bar.warp.ended, timeout=20000) as signal:
        bar.warp.start(project_runs.current, warp_again.files_of(project_runs.current.record))
    assert signal.args == [None]
    again = gdal.Open(str(tmp_path / "out.tif"))
    assert np.array_equal(again.ReadAsArray(), before)
    assert again.GetGeoTransform() == pytest.approx(session.infos.reference.geotransform)
    assert again.GetGCPCount() == 0
    bar.release()
    project_runs.release()
    given = ExportInput("title", session.points, session.adjustment, session.infos, session.options)
    for kind in export_catalogue.kinds():
        if kind.key != "pdf":
            export_catalogue.write(kind.key, tmp_path / f"made{kind.suffix}", given, Feedback())
    words = "exact map from ground control points (polynomial of order 3) to EPSG:32633"
    for name in ("made.html", "made.sh", "made.bat"):
        assert words in (tmp_path / name).read_text(encoding="utf-8")
    assert "placed by: ground control points" in (tmp_path / "made.html").read_text(encoding="utf-8")
    assert np.array_equal(gdal.Open(str(tmp_path / "made.tif")).ReadAsArray(), before)


def test_points_by_hand_start_from_it(placed_run, tmp_path):
    layers = [QgsProject.instance().mapLayersByName(name)[0] for name in ("red", "swir")]
    layer = start_by_hand(sides(layers), RegistrationOptions(), output=tmp_path / "hand.tif")
    session = PointSession.open(layer)
    known = placed_run[2]
    for place in ((40.0, 30.0), (320.0, 50.0), (60.0, 270.0), (300.0, 260.0)):
        there = known.exact.apply(np.array([place]) + OFFSET)[0]
        session.add(reference=there, sensed=place)
    assert session.adjustment.transform.known.curvature > 5
    assert run_record.read(layer).known_map
    session.close()
