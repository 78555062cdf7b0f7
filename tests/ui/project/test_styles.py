"""Layers of points may be removed while QGIS begins to draw them; as a program, this does so many times."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import tiepoint
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayerStyle,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from tiepoint.ui.project.styles import share_shape, style_points

_FIELDS = "id:int residual:double enabled:bool check_only:bool manual:bool dx:double dy:double score:double"
_DRAWN = 300  # maps; with an expression for each style, QGIS crashed in three of three runs
_DELAYS, _DELAY = 40, 2e-5  # s: the layers are removed so many steps after the start of a map


@pytest.mark.parametrize("origin", ["made", "read"])
def test_a_layer_may_be_removed_while_it_is_drawn(origin):
    """In a process of its own, which a crash of QGIS would end. origin: of the style, made or read."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(tiepoint.__file__).parents[1]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    run = subprocess.run(
        [sys.executable, __file__, origin], env=environment, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout.split()) == (0, ["drawn", str(_DRAWN)]), run.stderr


def points() -> QgsVectorLayer:
    """A layer of one control point."""
    fields = "&".join(f"field={field}" for field in _FIELDS.split())
    layer = QgsVectorLayer(f"Point?crs=EPSG:3857&{fields}", "points", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1, 0.5, True, False, False, 0.0, 0.0, 1.0])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1, 1)))
    layer.dataProvider().addFeatures([feature])
    style_points(layer)
    if sys.argv[1:] == ["read"]:
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)
        style.writeToLayer(layer)
        share_shape(layer)
    return layer


def draw_and_remove(delay: float) -> None:
    """Begin to draw six layers, and remove them after `delay` s."""
    layers = [points() for _ in range(6)]
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setOutputSize(QSize(60, 60))
    settings.setExtent(QgsRectangle(0, 0, 2, 2))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    until = time.perf_counter() + delay
    while time.perf_counter() < until:
        pass
    del layers, settings
    job.waitForFinished()


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    for count in range(_DRAWN):
        draw_and_remove(count % _DELAYS * _DELAY)
    print("drawn", _DRAWN)
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end is not what is tried
