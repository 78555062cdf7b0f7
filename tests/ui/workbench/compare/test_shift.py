"""The remaining shift of rasters whose shifts are known, and its arrows."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair
from tiepoint.tests.core.edit.test_remaining_shift import raster
from tiepoint.ui.project.arrow_key import PIXEL
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.compare.shift_panel import WHEN, _measure, add_arrows

PLACE = ((500000.0, 10, 0, 5000000.0, 0, -10), 32631)


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """Of rasters that are 10 px and 0.2 px off; not to be changed."""
    tmp_path = tmp_path_factory.mktemp("measured")
    reference = raster(tmp_path / "r.tif", place=PLACE)
    sensed = raster(tmp_path / "s.tif", (6.0, 8.0), place=PLACE)  # 10 px from where it belongs
    result = raster(tmp_path / "w.tif", (0.2, 0.0), place=PLACE)
    infos, bands = Pair(reference=reference, sensed=sensed), Pair(reference=(1,), sensed=(1,))
    back = MatrixTransform("affine", np.array([[1.0, 0, -6], [0, 1, -8], [0, 0, 1]]))
    return _measure(infos, result.source.uri, bands, back, tmp_path, Feedback())


def test_both_are_measured(measured):
    assert measured.figures["before"]["median"] == pytest.approx(10.0, abs=0.1)
    assert measured.figures["after"]["median"] == pytest.approx(0.2, abs=0.05)
    assert set(measured.files) == set(WHEN)
    assert "before" not in measured.notes


@pytest.mark.parametrize(("rows", "told"), [(0.5, True), (0.0, False)], ids=["half", "nothing"])
def test_a_shift_before_says_of_how_few_places_it_is_told(tmp_path, rows, told):
    """Below the first rows, the sensed raster shows something else, and the result does not."""
    reference = raster(tmp_path / "r.tif", place=PLACE)
    result = raster(tmp_path / "w.tif", (0.2, 0.0), place=PLACE)
    sensed = raster(tmp_path / "s.tif", (6.0, 8.0), place=PLACE)
    dataset = gdal.Open(sensed.source.uri, gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray()
    start = int(rows * len(values))
    values[start:] = np.random.default_rng(1).uniform(50, 150, values[start:].shape)
    band.WriteArray(values)
    band = dataset = None
    infos, bands = Pair(reference=reference, sensed=sensed), Pair(reference=(1,), sensed=(1,))
    back = MatrixTransform("affine", np.array([[1.0, 0, -6], [0, 1, -8], [0, 0, 1]]))
    measured = _measure(infos, result.source.uri, bands, back, tmp_path, Feedback())
    assert measured.notes["before"].startswith("Before: ")
    median = measured.figures["before"]["median"]
    assert (median == pytest.approx(10.0, abs=0.3)) if told else median is None
    assert ("before" in measured.files) == told
    assert measured.figures["after"]["median"] == pytest.approx(0.2, abs=0.05)


def test_the_arrows_are_layers_of_the_run_and_take_the_place_of_older_ones(run_result, measured):
    run = run_record.run_of(run_result.points)
    for _ in range(2):
        layers = [add_arrows(run, measured, when) for when in WHEN]
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values() if "Shift" in layer.name()]
    assert sorted(name.split(" px")[0][:13] for name in names) == ["Shift after: ", "Shift before:"]
    assert [float(layer.customProperty(PIXEL)) for layer in layers] == pytest.approx([10.0, 10.0])
    feature = next(layers[0].getFeatures())
    assert feature["residual"] == pytest.approx(10.0, abs=0.5)
    assert feature.geometry().length() == pytest.approx(100.0, abs=5.0)  # 10 m a pixel
    tree = QgsProject.instance().layerTreeRoot()
    shown = {when: tree.findLayer(layer.id()).itemVisibilityChecked() for when, layer in zip(WHEN, layers)}
    assert shown == {"before": False, "after": True}
    assert isinstance(layers[1], QgsVectorLayer)
