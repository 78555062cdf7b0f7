"""The key to the arrows: how long a residual is drawn at the map's scale."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from tiepoint.ui.project.arrow_key import PIXEL, ArrowKey, key_of
from tiepoint.ui.project.styles import EXAGGERATION, set_variable


@pytest.fixture
def canvas(qtbot, run_result):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.setDestinationCrs(run_result.residuals.crs())
    canvas.setExtent(QgsRectangle(500000, 4997000, 504000, 5000000))
    return canvas


@pytest.mark.parametrize("factor", [20, 50, 300, 7000])
def test_tells_a_round_residual_and_how_long_it_is_drawn(canvas, run_result, factor):
    layer = run_result.residuals
    assert float(layer.customProperty(PIXEL)) == pytest.approx(10.0)
    set_variable(layer, EXAGGERATION, str(factor))
    key = key_of(layer, canvas)
    residual, _, ground, _ = key.text.split()
    assert residual.strip("0.") in ("1", "2", "5")
    assert float(ground.strip("(")) == pytest.approx(10.0 * float(residual))
    assert key.length == pytest.approx(float(residual) * factor * 10.0 / canvas.mapUnitsPerPixel())
    assert 36 <= key.length <= 100


def test_degrees_have_no_ground_length(canvas, run_result):
    run_result.residuals.setCrs(QgsCoordinateReferenceSystem())
    key = key_of(run_result.residuals, canvas)
    assert key is None or key.text.endswith(" px")


def test_a_variable_that_is_no_number_has_no_key(canvas, run_result):
    set_variable(run_result.residuals, EXAGGERATION, "much")
    assert key_of(run_result.residuals, canvas) is None


def test_is_on_the_map_while_arrows_are(canvas, run_result):
    item = ArrowKey(canvas)
    assert item.key is None
    canvas.setLayers([run_result.points, run_result.residuals])
    item.follow()
    assert item.key is not None
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    colours = {image.pixelColor(x, 300 - 20).name() for x in range(10, 120)}
    assert len(colours) > 1
    assert image.pixelColor(300, 100).name() == "#0000ff"
    canvas.setLayers([run_result.points])
    item.follow()
    assert item.key is None
    item.release()
