"""Run by QGIS (--code): loads the sample pair and opens the dock with both layers chosen."""

from __future__ import annotations

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from tiepoint.scripts.qgis_profile import SAMPLE


def open_sample() -> None:
    """Load the pair and choose it in the dock."""
    reference = QgsRasterLayer(str(SAMPLE / "reference.tif"), "reference")
    sensed = QgsRasterLayer(str(SAMPLE / "sensed.tif"), "sensed")
    QgsProject.instance().addMapLayers([sensed, reference])
    dock = qgis.utils.plugins["tiepoint"].dock
    dock.build()
    dock.form.pair.reference.set_layer(reference)
    dock.form.pair.sensed.set_layer(sensed)
    dock.setUserVisible(True)
    qgis.utils.iface.setActiveLayer(reference)
    # Zoom after the canvas has shown all layers once; the sensed raster lies at (0, 0), far away.
    QTimer.singleShot(500, qgis.utils.iface.zoomToActiveLayer)


QTimer.singleShot(0, open_sample)  # after QGIS has started: it runs --code before its event loop
