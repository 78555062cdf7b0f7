"""The painted comparison, pixel by pixel: two flat rasters, one dark, one light."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter
from tiepoint.tests.core.raster.scenes import write
from tiepoint.ui.workbench.compare import compare_view
from tiepoint.ui.workbench.compare.compare_view import CompareView
from tiepoint.ui.workbench.compare.difference import difference_image

PLACE = ((500000.0, 10, 0, 5000000.0, 0, -10), 32631)
DARK, LIGHT = 40, 200


@pytest.fixture
def layers(project, tmp_path):
    made = []
    for name, grey in (("dark", DARK), ("light", LIGHT)):
        plane = np.full((200, 300), grey, np.uint8)
        path = write(tmp_path / f"{name}.tif", np.stack([plane] * 3), *PLACE)
        dataset = gdal.Open(path, gdal.GA_Update)
        for band, role in enumerate((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand), 1):
            dataset.GetRasterBand(band).SetColorInterpretation(role)
        dataset = None
        layer = QgsRasterLayer(path, name)
        for get in ("redContrastEnhancement", "greenContrastEnhancement", "blueContrastEnhancement"):
            if getattr(layer.renderer(), get)() is not None:
                getattr(layer.renderer(), get)().setContrastEnhancementAlgorithm(0)
        made.append(layer)
    project.addMapLayers(made)
    return made


@pytest.fixture
def canvas(qtbot, layers):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(QSize(300, 200))
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setLayers(layers[:1])
    canvas.show()
    canvas.setExtent(QgsRectangle(500100, 4998600, 502400, 4999900))  # inside both
    canvas.refresh()
    qtbot.waitUntil(lambda: not canvas.isDrawing())
    return canvas


@pytest.fixture
def view(canvas):
    view = CompareView(canvas)
    yield view
    view.stop()


def start(qtbot, view, layers):
    with qtbot.waitSignal(view.rendered, timeout=10000):
        view.start(first=layers[0], second=layers[1])


def painted(view):
    """(H, W) grey image that the item paints."""
    canvas = view._canvas
    image = QImage(canvas.width(), canvas.height(), QImage.Format.Format_RGB32)
    image.fill(0xFFFF0000)
    painter = QPainter(image)
    view.item.paint(painter)
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[..., 1].astype(int).copy()


def is_near(value, grey):
    return abs(int(value) - grey) < 12


def test_swipe_shows_the_first_left_and_the_second_right(qtbot, view, layers):
    view.position = 0.25
    start(qtbot, view, layers)
    image = painted(view)
    edge = int(view._canvas.width() * 0.25)
    assert is_near(image[20, edge - 10], DARK)
    assert is_near(image[20, edge + 10], LIGHT)
    view.mode = compare_view.SWIPE_DOWN
    view.apply()
    image, edge = painted(view), int(view._canvas.height() * 0.25)
    assert is_near(image[edge - 10, 20], DARK)
    assert is_near(image[edge + 10, 20], LIGHT)


def test_checkerboard_alternates_by_the_cell(qtbot, view, layers):
    view.mode, view.cell = compare_view.CHECKERBOARD, 40
    start(qtbot, view, layers)
    image = painted(view)
    rows, columns = np.mgrid[20:180:40, 20:280:40]
    expected = np.where((rows // 40 + columns // 40) % 2 == 0, DARK, LIGHT)
    assert np.abs(image[20:180:40, 20:280:40] - expected).max() < 12


def test_flicker_shows_one_after_the_other(qtbot, view, layers):
    view.mode, view.rate = compare_view.FLICKER, 20.0
    start(qtbot, view, layers)
    shown = set()

    def both():
        shown.add(is_near(painted(view)[100, 100], LIGHT))
        return len(shown) == 2

    qtbot.waitUntil(both, timeout=3000)


@pytest.mark.parametrize("degrees", [0.0, 30.0])
def test_a_turned_canvas_and_another_crs(qtbot, view, layers, canvas, degrees):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setRotation(degrees)
    canvas.zoomToFullExtent()
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layers[0], layers[0].extent()))
    canvas.zoomByFactor(0.3)
    qtbot.waitUntil(lambda: not canvas.isDrawing())
    start(qtbot, view, layers)
    image = painted(view)
    middle = image.shape[1] // 2
    assert is_near(image[100, middle - 20], DARK)
    assert is_near(image[100, middle + 20], LIGHT)


def test_a_moved_view_is_followed_before_it_is_rendered_anew(qtbot, view, layers, canvas):
    start(qtbot, view, layers)
    extent = QgsRectangle(canvas.extent())
    extent.scale(3.0)  # the raster no longer fills the canvas
    canvas.setExtent(extent)
    placed = view.item.first.placed_in(canvas.getCoordinateTransform())
    assert placed.m11() == pytest.approx(1 / 3, rel=1e-3)
    with qtbot.waitSignal(view.rendered, timeout=10000):
        pass
    assert view.item.first.placed_in(canvas.getCoordinateTransform()).m11() == pytest.approx(1.0)


def test_it_stops_when_a_layer_goes(qtbot, view, layers, canvas):
    start(qtbot, view, layers)
    item = view.item
    with qtbot.waitSignal(view.stopped, timeout=3000):
        QgsProject.instance().removeMapLayer(layers[1].id())
    assert view.item is None
    assert item.scene() is None
    canvas.refresh()
    qtbot.waitUntil(lambda: not canvas.isDrawing())


def test_it_stops_in_the_middle_of_rendering_and_twice(qtbot, view, layers):
    view.start(first=layers[0], second=layers[1])
    view.stop()
    view.stop()
    qtbot.wait(100)
    assert not view.active()


def grey_image(values):
    height, width = values.shape
    pixels = np.stack([values, values, values, np.full_like(values, 255)], axis=2).astype(np.uint8)
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32).copy()


def test_the_difference_is_grey_where_both_agree_whatever_their_brightness():
    values = np.random.default_rng(0).integers(20, 120, (60, 80)).astype(np.uint8)
    other = (values * 1.5 + 20).astype(np.uint8)
    other[12:17, 12:17] = 255
    result = difference_image(first=grey_image(values), second=grey_image(other))
    plain = np.array([[result.pixelColor(x, y).red() for x in range(30, 80)] for y in range(30, 60)])
    assert np.abs(plain - 128).mean() < 8
    assert result.pixelColor(14, 14).red() > 200
    assert difference_image(first=grey_image(values), second=grey_image(values[:30])) is None


def test_the_difference_is_clear_where_one_has_no_data():
    image = grey_image(np.full((20, 20), 90, np.uint8))
    empty = QImage(20, 20, QImage.Format.Format_ARGB32)
    empty.fill(0)
    assert difference_image(first=image, second=empty) is None
    half = QImage(image)
    for row in range(10):
        for column in range(20):
            half.setPixel(column, row, 0)
    assert difference_image(first=image, second=half).pixelColor(3, 3).alpha() == 0
    assert difference_image(first=image, second=half).pixelColor(3, 15).alpha() == 255
