"""What a layer's properties say of nodata goes into a run, its record, and the pixels that core reads."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsRasterLayer, QgsRasterRange, QgsVectorLayer
from tiepoint.core.nodata import BandNodata
from tiepoint.core.raster.read.source import describe
from tiepoint.tests.core.raster.scenes import write
from tiepoint.ui.runs import run_record
from tiepoint.ui.runs.sources import LayerSource, nodata_of

from .test_saved_record import KEY, first


@pytest.fixture
def layer(tmp_path):
    bands = np.stack([np.full((40, 50), value, np.float32) for value in (1, 2)])
    return QgsRasterLayer(write(tmp_path / "a.tif", bands, nodata=1), "a", "gdal")


def test_a_layer_as_its_file_declares_it(layer, tmp_path):
    assert nodata_of(layer) == ()
    plain = QgsRasterLayer(write(tmp_path / "b.tif", np.zeros((40, 50), np.uint8)), "b", "gdal")
    assert LayerSource.of(plain).nodata == ()  # without a nodata value of the file


def test_values_that_are_added_and_the_files_own_that_is_switched_off(layer):
    provider, kinds = layer.dataProvider(), QgsRasterRange.BoundsType
    provider.setUserNoDataValue(
        2,
        [
            QgsRasterRange(-9999, -9999),
            QgsRasterRange(5, 7, kinds.IncludeMin),
            QgsRasterRange(math.nan, -1e6),
        ],
    )
    provider.setUseSourceNoDataValue(1, False)
    below = math.nextafter(7, 0)
    assert nodata_of(layer) == (
        BandNodata(declared=False),
        BandNodata(True, ((-9999, -9999), (5, below), (-math.inf, -1e6))),
    )
    assert describe(LayerSource.of(layer).to_core()).nodata == (None, 1.0)


def test_a_record_keeps_it(layer, project, tmp_path):
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-9999, -9999)])
    points = QgsVectorLayer("Point", "Control points", "memory")
    project.addMapLayer(points)
    points.setCustomProperty(KEY, first(tmp_path))
    record = run_record.read(points)
    assert record.sensed.nodata == ()  # of the first version
    record = replace(record, sensed=LayerSource.of(layer))
    run_record.write(points, record)
    assert run_record.read(points) == record
    assert record.sensed.nodata[0].ranges == ((-9999, -9999),)
    values = json.loads(points.customProperty(KEY))
    values["sensed"]["nodata"] = [{"ranges": ["x"]}]
    points.setCustomProperty(KEY, json.dumps(values))
    with pytest.raises(Exception, match="record"):
        run_record.read(points)
