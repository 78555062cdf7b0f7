"""The footprints of a series have a colour for each verdict, a label that says why, and a map tip."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsVectorLayer
from tiepoint.core.batch.record import STATES, SceneRecord
from tiepoint.core.batch.summary import COLUMNS, write_summary
from tiepoint.core.raster.read.source import RasterSource, describe_reference
from tiepoint.tests.core.scenes import make_scene
from tiepoint.ui.project.footprint_style import style_footprints

RING = ((500000.0, 4100000.0), (501000.0, 4100000.0), (501000.0, 4100500.0))


@pytest.fixture
def layer(tmp_path):
    make_scene(tmp_path)
    records = [
        SceneRecord("a.tif", "a", "registered", check_rmse=0.25, shift_x=3.0, shift_y=4.0, footprint=RING),
        SceneRecord("b.tif", "b", "refused", "chance", "It's by chance.", footprint=RING),
    ]
    files = write_summary(
        tmp_path, records, describe_reference(RasterSource(str(tmp_path / "reference.tif")))
    )
    found = QgsVectorLayer(f"{files['gpkg']}|layername=scenes", "scenes")
    style_footprints(found)
    return found


def of_each(layer, evaluate):
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    texts = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        texts.append(evaluate(context))
    return texts


def test_each_verdict_has_its_own_colour_and_line(layer):
    categories = layer.renderer().categories()
    assert {each.value() for each in categories} == set(STATES)
    looks = set()
    for each in categories:
        outline = each.symbol().symbolLayer(0)
        looks.add((outline.strokeColor().name(), outline.strokeStyle()))
        assert each.symbol().color().alpha() < 64  # the rasters below stay visible
    assert len(looks) == len(STATES)


def test_the_label_says_how_well_or_why_not(layer):
    label = layer.labeling().settings()
    assert layer.labelsEnabled()
    assert of_each(layer, QgsExpression(label.fieldName).evaluate) == ["a\n0.25 px", "b\nchance"]


def test_the_map_tip_and_the_names_of_the_fields_fit_the_summary(layer):
    assert {layer.fields().field(index).name() for index in range(1, layer.fields().count())} == set(COLUMNS)
    template = layer.mapTipTemplate()
    tips = of_each(layer, lambda context: QgsExpression.replaceExpressionText(template, context))
    assert tips == ["<b>a</b>: registered<br>shift 5.000", "<b>b</b>: refused<br>It's by chance."]
    assert layer.attributeDisplayName(layer.fields().indexOf("shift")) == "Shift (map units)"
