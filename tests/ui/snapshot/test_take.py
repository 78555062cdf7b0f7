"""A snapshot of a layer of tiles: its place, its grid, and what a bad server leads to."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsNetworkAccessManager,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
)
from qgis.PyQt.QtCore import QEventLoop
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.drawn import Drawn, drawn_in
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.snapshot import snapshot_file
from tiepoint.ui.snapshot import draw
from tiepoint.ui.snapshot.area import Area, Place, around
from tiepoint.ui.snapshot.draw import take
from tiepoint.ui.snapshot.picture import Picture
from tiepoint.ui.snapshot.plan import SnapshotPlan, plan_snapshot

from ...core.raster.scenes import shift_between
from ..tile_server import CORNER, LEFT, PIXEL, TOP, TRUE, ZOOM, ground_at, to_web_map, write_sensed

QUICK = (0.0, 0.0)  # pauses


def in_task(work):
    """Call `work` in a task, while the main thread goes on."""

    class Task(QgsTask):
        def run(self):
            work()
            return True

    task, loop = Task("test"), QEventLoop()
    task.taskCompleted.connect(loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()


class Listener(Feedback):
    def __init__(self):
        self.fractions, self.lines, self.end = [], [], threading.Event()

    def progress(self, stage, fraction):
        assert stage == "draw"
        self.fractions.append(fraction)

    def info(self, message):
        self.lines.append(message)

    def cancelled(self):
        return self.end.is_set()


@pytest.fixture
def basemap(tiles):
    """Not in the project: a canvas that an earlier test has left would ask for tiles, too."""
    layer = QgsRasterLayer(tiles.uri, "Map", "wms")
    layer.setAttribution("© the test")
    return layer


@pytest.fixture
def plan(basemap, sensed, tmp_path):
    return plan_snapshot(Pair(reference=basemap, sensed=sensed), tmp_path / "map.tif")


def picture(path):
    """Grey float and alpha uint8 (rows, columns), and the geotransform."""
    dataset = gdal.Open(str(path))
    return (
        dataset.GetRasterBand(1).ReadAsArray().astype(float),
        dataset.GetRasterBand(4).ReadAsArray(),
        dataset.GetGeoTransform(),
    )


def difference(path, dx=0.0, dy=0.0):
    """Mean difference to the server's own image, moved by (dx, dy) of its pixels, where both are valid."""
    grey, alpha, (left, width, _, top, _, height) = picture(path)
    columns, rows = np.meshgrid(np.arange(0, grey.shape[1], 4) + 0.5, np.arange(0, grey.shape[0], 4) + 0.5)
    grey, alpha = grey[::4, ::4], alpha[::4, ::4]
    x, y = to_web_map(left + width * columns, top + height * rows)
    value = ground_at(x + dx * PIXEL, y - dy * PIXEL)
    return np.abs(value - grey)[alpha == 255].mean()


def test_the_snapshot_lies_at_its_place(tiles, plan, sensed):
    feedback = Listener()
    assert take(plan, feedback).missing == 0.0
    assert {name.split("/")[1] for name in tiles.requests} == {str(ZOOM)}
    right = difference(plan.path)
    for moved in ((0.25, 0.0), (-0.25, 0.0), (0.0, 0.25), (0.0, -0.25)):
        assert difference(plan.path, *moved) > 1.2 * right
    info = describe(RasterSource(str(plan.path)))
    extent = sensed.extent()
    assert info.geotransform == pytest.approx((extent.xMinimum() - 150, 2, 0, extent.yMaximum() + 150, 0, -2))
    assert info.size == (450, 410)  # 300 x 260, grown by a quarter of 300 each side
    assert info.drawn == Drawn("Map", "© the test", 0.0)
    assert feedback.fractions == sorted(feedback.fractions)
    assert len(feedback.lines) == 1


@pytest.mark.parametrize("service", ["uri", "wmts"])
@pytest.mark.parametrize("pixel", [1.35, 2.389, 3.1])
def test_a_map_drawn_off_its_own_pixels_lies_exactly(tiles, tmp_path, service, pixel):
    """In each quarter, by least squares, in pixels of the tiles; at any pixel and fraction of one."""
    layer = QgsRasterLayer(getattr(tiles, service), "Map", "wms")
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    left, top, side = LEFT + 91.37 * PIXEL, TOP - 57.81 * PIXEL, 200 * pixel
    area = Area(crs, (left, top - side, left + side, top), (pixel, pixel))
    plan = SnapshotPlan("reference", Picture.of(layer), area, tmp_path / "map.tif")
    take(plan, Listener())
    grey, alpha, (x, width, _, y, _, height) = picture(plan.path)
    rows, columns = np.mgrid[0 : grey.shape[0], 0 : grey.shape[1]] + 0.5
    places = np.stack([x + width * columns, y + height * rows], axis=2) / PIXEL
    half = grey.shape[0] // 2

    def ground(at):
        return ground_at(*np.moveaxis(PIXEL * at, -1, 0))

    for part in np.ndindex(2, 2):
        whole = tuple(slice(half * each, half * (each + 1)) for each in part)
        moved = shift_between(grey[whole], ground, places[whole], alpha[whole] == 255)
        assert np.abs(moved).max() < 0.1


def test_it_is_written_where_the_next_start_sweeps(tiles, plan, monkeypatch):
    """Should QGIS be killed meanwhile: not beside the user's files."""
    places = []
    place = snapshot_file.place_snapshot
    monkeypatch.setattr(
        snapshot_file, "place_snapshot", lambda *given: (places.append(given[1]), place(*given))
    )
    take(plan, Listener())
    assert places[0].parent.name.startswith(".tiepoint-")
    assert places[0].name == plan.path.name
    assert sorted(path.name for path in plan.path.parent.iterdir() if "tiepoint-" in path.name) == []


def test_a_place_off_the_pixels_by_rounding(tiles, basemap, sensed, tmp_path):
    """QGIS draws some extents a whole pixel off; see map_settings.place."""
    for radius in (60.0, 61.7, 63.1, 66.2, 70.9, 77.3):
        path = tmp_path / f"{radius}.tif"
        plan = plan_snapshot(Pair(reference=basemap, sensed=sensed), path, radius=radius)
        take(plan, Listener())
        assert difference(path) < 1.0


def test_pixels_as_large_as_the_metadata_say(basemap, project, tmp_path):
    path = write_sensed(tmp_path / "bare.tif", off=None)
    gdal.Open(str(path), gdal.GA_Update).SetMetadataItem("GSD", "2.2")
    bare = QgsRasterLayer(str(path), "bare")
    utm = QgsCoordinateReferenceSystem("EPSG:32631")
    place = Place(QgsRectangle(TRUE[0], TRUE[1] - 500, TRUE[0] + 500, TRUE[1]), utm)
    plan = plan_snapshot(Pair(reference=basemap, sensed=bare), tmp_path / "map.tif", place=place)
    take(plan, Listener())
    info = describe(RasterSource(str(plan.path)))
    assert info.geotransform[1] == pytest.approx(2.2, rel=1e-3)
    assert info.size == pytest.approx((364, 364), abs=1)  # 500 m, grown by 30 % each side
    assert difference(plan.path) < 1.0


def test_tiles_that_fail_once_are_asked_for_again(tiles, plan):
    tiles.failing, tiles.tries = 0.2, 1
    taken = take(plan, Listener(), pauses=QUICK)
    assert taken.failed > 0
    assert taken.missing == 0.0
    assert (picture(plan.path)[1] == 255).all()


def test_tiles_that_never_come_are_left_out(tiles, plan):
    tiles.failing = 0.2
    taken = take(plan, Listener(), pauses=QUICK)
    assert 0.03 < taken.missing < 0.5
    alpha = picture(plan.path)[1]
    assert (alpha == 0).mean() == pytest.approx(taken.missing, abs=0.1)
    assert describe(RasterSource(str(plan.path))).drawn.missing == taken.missing
    own = 1 + len(QUICK)
    assert max(tiles.requests.values()) in (own, 4 * own)  # QGIS 3.40 itself asks up to four times each time


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [(403, "snapshot_denied", "refuses access"), (500, "snapshot_not_served", "delivers nothing here")],
)
def test_a_server_that_delivers_nothing(tiles, plan, status, code, words):
    tiles.failing, tiles.status = 1.0, status
    with pytest.raises(TiepointError, match=words) as caught:
        take(plan, Listener(), pauses=QUICK)
    assert caught.value.code == code
    assert "127.0.0.1" in str(caught.value)
    assert "png" not in str(caught.value)  # an address may hold a key
    assert not list(plan.path.parent.glob("*map*"))


def test_a_server_that_delivers_little(tiles, plan):
    tiles.failing = 0.9
    with pytest.raises(TiepointError, match=r"127.0.0.1 failed to deliver \d\d % of it") as caught:
        take(plan, Listener(), pauses=QUICK)
    assert caught.value.code == "snapshot_mostly_missing"
    assert not plan.path.exists()


def test_a_map_that_ends_beside_the_raster(tiles, plan, monkeypatch):
    """Tiles that do not exist are no failure: they are asked for once, and the rest is drawn."""
    monkeypatch.setattr(draw, "BLOCK", 128)  # the first blocks show nothing
    tiles.ends = CORNER[0] + 2
    taken = take(plan, Listener(), pauses=QUICK)
    assert (taken.missing, taken.failed) == (0.0, 0)
    alpha = picture(plan.path)[1]
    assert 0.1 < (alpha == 0).mean() < 0.9
    assert difference(plan.path) < 1.0


def test_a_map_without_tiles_as_fine_as_wanted(tiles, sensed, tmp_path):
    """The layer says that it has two levels more than the server has here."""
    area = around(sensed, 0.0)
    layer = QgsRasterLayer(tiles.uri, "Map", "wms")
    plan = SnapshotPlan("reference", Picture.of(layer), replace(area, pixel=(0.5, 0.5)), tmp_path / "map.tif")
    assert take(plan, Listener(), pauses=QUICK).missing == 0.0
    assert describe(RasterSource(str(plan.path))).geotransform[1] == pytest.approx(2.0, rel=0.01)
    assert difference(plan.path) < 1.0


def test_no_server(tiles, plan):
    tiles.stop()
    with pytest.raises(TiepointError, match="does not answer") as caught:
        take(plan, Listener(), pauses=QUICK)
    assert caught.value.code == "snapshot_no_answer"
    assert "Check the network connection" in caught.value.hint


def test_a_server_that_says_nothing(tiles, plan):
    tiles.hold.clear()
    with pytest.raises(TiepointError, match="has sent nothing for") as caught:
        take(plan, Listener(), silence=0.3)
    assert caught.value.code == "snapshot_slow"


def test_cancelling_while_a_server_is_awaited(tiles, plan):
    tiles.hold.clear()
    feedback = Listener()
    threading.Timer(0.2, feedback.end.set).start()
    with pytest.raises(Cancelled):
        take(plan, feedback)
    assert not tiles.hold.is_set()  # it still had not answered
    assert not list(plan.path.parent.glob("*map*"))


def test_blank_tiles(tiles, plan):
    tiles.blank = True
    with pytest.raises(TiepointError, match="only one colour"):
        take(plan, Listener())


def test_a_layer_that_does_not_reach_the_place(basemap, tmp_path, project):
    far = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "far.tif"), 64, 64, 1, gdal.GDT_Byte)
    far.SetGeoTransform((100.0, 0.001, 0.0, 45.0, 0.0, -0.001))
    far.SetProjection("EPSG:4326")
    del far
    layer = QgsRasterLayer(str(tmp_path / "far.tif"), "far")
    plan = plan_snapshot(Pair(reference=basemap, sensed=layer), tmp_path / "map.tif")
    with pytest.raises(TiepointError, match="delivers nothing here"):
        take(plan, Listener(), pauses=QUICK)


def wms_plan(tiles, sensed, path):
    layer = QgsRasterLayer(tiles.wms, "Service", "wms")
    assert layer.isValid()
    return plan_snapshot(Pair(reference=layer, sensed=sensed), path)


def test_a_wms(tiles, sensed, tmp_path):
    plan = wms_plan(tiles, sensed, tmp_path / "map.tif")
    assert take(plan, Listener()).missing == 0.0
    right = difference(plan.path)
    for moved in ((0.25, 0.0), (-0.25, 0.0), (0.0, 0.25), (0.0, -0.25)):
        assert difference(plan.path, *moved) > 1.2 * right


@pytest.mark.parametrize(
    ("service", "provider"), [("wmts", "wms"), ("wcs", "wcs"), ("arcgis", "arcgismapserver")]
)
def test_other_services(tiles, sensed, tmp_path, service, provider):
    layer = QgsRasterLayer(getattr(tiles, service), "Service", provider)
    assert layer.isValid(), layer.error().summary()
    plan = plan_snapshot(Pair(reference=layer, sensed=sensed), tmp_path / "map.tif")
    ends = []

    def work():
        try:
            ends.append(take(plan, Listener(), pauses=QUICK))
        except TiepointError as error:
            ends.append(error.code)

    in_task(work)
    assert ends[0].missing == 0.0
    assert ends[0].asked > 0
    right = difference(plan.path)
    for moved in ((0.25, 0.0), (-0.25, 0.0), (0.0, 0.25), (0.0, -0.25)):
        assert difference(plan.path, *moved) > 1.2 * right
    tiles.stop()
    QgsNetworkAccessManager.instance().cache().clear()
    in_task(work)
    assert ends[1] == "snapshot_no_answer"


def test_cancelling_while_a_wms_describes_itself(tiles, sensed, tmp_path):
    plan = wms_plan(tiles, sensed, tmp_path / "map.tif")
    QgsNetworkAccessManager.instance().cache().clear()
    tiles.hold.clear()
    feedback, ended = Listener(), []
    threading.Timer(0.3, feedback.end.set).start()

    def work():
        try:
            take(plan, feedback)
        except Cancelled:
            ended.append(True)

    in_task(work)
    assert ended
    assert not tiles.hold.is_set()


@pytest.mark.parametrize("text", [None, "", "{", "[]", '"a"', '{"name": 3}', '{"name": "a", "missing": 7}'])
def test_metadata_of_anyone(text):
    assert drawn_in(text) is None


def test_metadata_of_a_snapshot():
    drawn = Drawn("a “b”", "© c", 0.25)
    assert drawn_in(drawn.to_text()) == drawn
    assert drawn.whose == "a “b” (© c)"
    assert Drawn("a").whose == "a"
