"""A warped raster is compared with the current transform, to a twentieth of a pixel."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsRasterLayer
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Size
from tiepoint.ui.runs import warp_mark

from ..fakes import write_raster

SIZE = Size(width=320, height=240)


def shifted(x: float, y: float = 0.0) -> MatrixTransform:
    return MatrixTransform("affine", np.array([[1.1, 0.0, x], [0.0, 0.9, y], [0.0, 0.0, 1.0]]))


@pytest.fixture
def layer(tmp_path):
    layer = QgsRasterLayer(str(write_raster(tmp_path / "out.tif")), "out")
    warp_mark.mark(layer, warp_mark.corners(shifted(12.0), SIZE))
    return layer


def test_nine_places_over_the_whole_raster():
    places = warp_mark.corners(shifted(12.0, -3.0), SIZE)
    assert len(places) == 9
    assert places[0] == [12.0, -3.0]
    assert places[-1] == pytest.approx([1.1 * 320 + 12.0, 0.9 * 240 - 3.0])


@pytest.mark.parametrize(("shift", "current"), [(0.0, True), (0.04, True), (0.06, False), (-2.0, False)])
def test_another_transform_is_seen(layer, shift, current):
    assert warp_mark.is_current(layer, shifted(12.0 + shift), SIZE) is current


@pytest.mark.parametrize("text", ["", "no JSON", "[[1, 2]]", '{"a": 1}', "[" * 100000])
def test_nobody_is_alarmed_where_nothing_is_known(layer, text):
    layer.setCustomProperty("tiepoint/warped", text)
    assert warp_mark.is_current(layer, shifted(99.0), SIZE)
