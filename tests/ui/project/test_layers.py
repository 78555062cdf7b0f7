"""Result layers: order, style, exaggeration, and what stays unchanged on the map."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGraduatedSymbolRenderer,
    QgsMapLayerLegendUtils,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleBandGrayRenderer,
)
from qgis.gui import QgsMapCanvas
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.project import layers
from tiepoint.ui.project.styles import exaggeration
from tiepoint.ui.runs.request import make_request

from ..fakes import FakeRegister, sides, write_points, write_raster


class _Quiet:
    def progress(self, *_):
        pass

    def info(self, *_):
        pass


def finish(steps):
    """Run a generator to its end; returns its value."""

    def whole():
        found.append((yield from steps))

    found = []
    list(whole())
    return found[0]


@pytest.fixture
def result(pair):
    pair[1].setRenderer(QgsSingleBandGrayRenderer(pair[1].dataProvider(), 2))
    request = make_request(sides(pair), RegistrationOptions())
    registration = FakeRegister()(request.sources, request.outputs, None, None, _Quiet())
    return finish(layers.add_result(registration, request))


def test_group_is_on_top_points_first(result):
    root = QgsProject.instance().layerTreeRoot()
    assert root.children()[0] is result.group
    assert [node.layer() for node in result.group.findLayers()] == [
        result.points,
        result.residuals,
        result.raster,
    ]
    assert result.raster.name() == "swir (registered)"
    visible = {node.name(): node.isVisible() for node in root.findLayers()}
    assert visible["red"]
    assert not visible["swir"]
    assert result.points.crs().authid() == "EPSG:32631"


def test_raster_takes_the_look_of_the_sensed_layer(result):
    assert isinstance(result.raster.renderer(), QgsSingleBandGrayRenderer)
    assert result.raster.renderer().grayBand() == 2


def test_other_bands_keep_the_default_look(project, tmp_path):
    colour = QgsRasterLayer(str(write_raster(tmp_path / "c.tif", bands=3)), "c")
    grey = QgsRasterLayer(str(write_raster(tmp_path / "g.tif", bands=1)), "g")
    assert not layers.copy_style(source=colour, target=grey)
    assert isinstance(grey.renderer(), QgsSingleBandGrayRenderer)
    assert not layers.copy_style(source=None, target=grey)
    assert isinstance(colour.renderer(), QgsMultiBandColorRenderer)


# Of 0.2, 0.7, 1.5, 2.5 and 4 px, median 1.5, those above a pixel have an arrow; the last point is disabled.
@pytest.mark.parametrize(
    ("name", "wanted"), [("points", [0, 1, 2, 3, 4, 5]), ("residuals", [None, None, 2, 3, 4, 5])]
)
def test_colours_follow_the_residual(result, name, wanted):
    layer = getattr(result, name)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert [item.label() for item in renderer.ranges()] == [
        "0 – 0.5 px",
        "0.5 – 1 px",
        "1 – 2 px",
        "2 – 3 px",
        "over 3 px",
        "disabled",
    ]
    context = QgsRenderContext()
    context.setExpressionContext(
        QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    )
    renderer.startRender(context, layer.fields())
    seen = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbol = renderer.symbolForFeature(feature, context)
        kinds = [item.symbol().color() for item in renderer.ranges()]
        seen.append(None if symbol is None else kinds.index(symbol.color()))
    renderer.stopRender(context)
    assert seen == wanted
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert QgsMapLayerLegendUtils.legendNodeOrder(node) == [kind for kind in wanted if kind is not None]


def test_residual_layer_says_how_long_it_draws(result):
    # 0.412 px of 10 m is the typical residual, 640 m the extent: 25.6 m / 4.12 m, rounded down.
    assert result.residuals.name() == "Residuals (× 5)"
    scope = QgsExpressionContextUtils.layerScope(result.residuals)
    assert int(scope.variable("tiepoint_exaggeration")) == 5


@pytest.mark.parametrize(
    ("typical", "extent", "factor"),
    [
        (0.4, 1000, 100),
        (4.0, 10000, 100),
        (0.5, 500, 20),
        (0.4, 0.0, 1),
        (0.0, 100, 1),
        (100.0, 10, 1),
        (1e-9, 500, 1),
    ],
)
def test_exaggeration_is_round(typical, extent, factor):
    assert exaggeration(typical, extent) == factor


def test_fields_have_names_and_tips(result):
    aliases = [field.displayName() for field in result.points.fields()]
    assert "Residual (px)" in aliases
    assert "Control point" in result.points.mapTipTemplate()
    assert result.points.displayExpression() == "'Control point ' || \"id\""


def test_unreadable_result_is_an_error(tmp_path):
    with pytest.raises(TiepointError, match="cannot be loaded"):
        layers.load_points(tmp_path / "none.gpkg")
    write_points(tmp_path / "p.gpkg")
    assert layers.load_points(tmp_path / "p.gpkg").featureCount() == 6


def test_view_moves_only_when_the_result_is_out_of_it(result, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(200, 150)
    canvas.setDestinationCrs(result.raster.crs())
    inside = QgsRectangle(500100, 4999700, 500150, 4999750)
    canvas.setExtent(inside)
    before = canvas.extent()
    assert not layers.bring_into_view(canvas, result.raster)
    assert canvas.extent() == before
    everything = QgsRectangle(0, 0, 600000, 5000000)
    for elsewhere in (QgsRectangle(0, 0, 100, 100), everything):
        canvas.setExtent(elsewhere)
        assert layers.bring_into_view(canvas, result.raster)
        assert canvas.extent().contains(result.raster.extent())


def test_a_second_run_is_numbered_and_stands_alone_on_the_map(pair, result):
    request = make_request(sides(pair), RegistrationOptions())
    registration = FakeRegister()(request.sources, request.outputs, None, None, _Quiet())
    second = finish(layers.add_result(registration, request))
    assert second.group.name() == "Tiepoint 2: swir → red"
    assert second.raster.name() == "swir (registered 2)"
    assert result.raster.name() == "swir (registered)"
    assert second.group.isVisible()
    assert not result.group.itemVisibilityChecked()
    assert not result.group.isExpanded()


def test_points_that_were_moved_out_of_their_group_stay_visible(pair, result):
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(result.points.id())
    root.insertChildNode(0, node.clone())
    result.group.removeChildNode(node)
    request = make_request(sides(pair), RegistrationOptions())
    registration = FakeRegister()(request.sources, request.outputs, None, None, _Quiet())
    finish(layers.add_result(registration, request))
    assert root.itemVisibilityChecked()
    assert root.findLayer(result.points.id()).isVisible()
