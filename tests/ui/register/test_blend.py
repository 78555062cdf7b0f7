"""The short blend after a run: reference, result, reference, result, and gone."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from tiepoint.ui.register import blend
from tiepoint.ui.register.blend import Blend, opacity


@pytest.fixture
def canvas(qtbot, pair):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(200, 150)
    canvas.setDestinationCrs(pair[0].crs())
    canvas.setLayers(pair)
    canvas.setExtent(pair[0].extent())
    canvas.show()
    return canvas


def test_the_reference_is_seen_twice_and_the_result_is_last():
    shares = [opacity(step * 3.6 / 120) for step in range(121)]
    assert shares[0] == pytest.approx(1.0)
    assert shares[-1] == pytest.approx(0.0, abs=1e-9)
    peaks = [i for i in range(1, 120) if shares[i] > max(shares[i - 1], shares[i + 1])]
    dips = [i for i in range(1, 120) if shares[i] < min(shares[i - 1], shares[i + 1])]
    assert (len(peaks), len(dips)) == (1, 1)
    assert shares[peaks[0]] > 0.99
    assert shares[dips[0]] < 0.01


def test_ends_by_itself_and_leaves_the_map_as_it_was(qtbot, canvas, pair, monkeypatch):
    monkeypatch.setattr(blend, "_LENGTH", 0.2)
    before = len(canvas.scene().items())
    show = Blend(canvas)
    show.start(pair[0])
    qtbot.waitUntil(lambda: len(canvas.scene().items()) == before + 1)
    qtbot.waitUntil(lambda: not show.active())
    assert len(canvas.scene().items()) == before
    assert not canvas.grab().isNull()


def test_a_move_of_the_map_ends_it(qtbot, canvas, pair):
    before = len(canvas.scene().items())
    show = Blend(canvas)
    show.start(pair[0])
    qtbot.waitUntil(lambda: len(canvas.scene().items()) == before + 1)
    canvas.setExtent(QgsRectangle(500100, 4999800, 500200, 4999900))
    assert not show.active()
    assert len(canvas.scene().items()) == before


def test_nothing_is_shown_without_the_reference_on_the_map(qtbot, canvas, pair):
    before = len(canvas.scene().items())
    show = Blend(canvas)
    show.start(None)
    assert not show.active()
    canvas.setLayers([pair[1]])
    show.start(pair[0])
    qtbot.waitUntil(lambda: not show.active())
    QgsProject.instance().removeMapLayer(pair[0].id())
    assert len(canvas.scene().items()) == before
