"""The layer of unexplained places: added if there are any, shown if they matter, saved."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.project import layers, unexplained
from tiepoint.ui.runs import run_record
from tiepoint.ui.runs.request import make_request

from .. import fakes
from ..fakes import FakeRegister, sides, write_points, write_unexplained


class _Quiet:
    def progress(self, *_):
        pass

    def info(self, *_):
        pass


@pytest.fixture
def add(pair, tmp_path):
    """Adds the layers of a run; states: of its unexplained places, None = not measured."""

    def add(states, cautions=()):
        request = make_request(sides(pair), RegistrationOptions(), tmp_path / "out.tif")
        made = FakeRegister()(request.sources, request.outputs, None, None, _Quiet())
        if states is not None:
            write_unexplained(request.outputs.control_points, states)
        made.report["cautions"] = list(cautions)
        found = []

        def whole():
            found.append((yield from layers.add_result(made, request)))

        list(whole())
        return found[0]

    return add


def names(result):
    return [node.name() for node in result.group.findLayers()]


def node_of(result):
    return next(node for node in result.group.findLayers() if node.name().startswith("Not explained"))


@pytest.mark.parametrize("states", [None, ()])
def test_no_layer_where_all_is_explained_or_nobody_asked(add, states):
    result = add(states)
    assert names(result) == ["Control points", "Residuals (× 5)", "swir (registered)"]


def test_it_lies_above_the_raster_and_below_the_points(add):
    result = add(("other shift", "no agreement", "other shift"), fakes.CAUTIONS)
    assert names(result)[2:] == ["Not explained (3 places)", "swir (registered)"]
    assert node_of(result).itemVisibilityChecked()
    assert names(add(("other shift",)))[2] == "Not explained (1 place)"


def test_a_few_places_without_a_caution_are_there_to_be_switched_on(add):
    assert not node_of(add(("other shift",), fakes.CAUTIONS[1:])).itemVisibilityChecked()


def test_colours_tell_what_is_there_instead(tmp_path):
    layer = unexplained.load_unexplained(write_unexplained(write_points(tmp_path / "p.gpkg")))
    renderer = layer.renderer().embeddedRenderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "state"
    assert [(each.value(), each.label()) for each in renderer.categories()] == [
        ("other shift", "matches with another shift"),
        ("no agreement", "no match"),
    ]
    colours = {each.symbol().color().name() for each in renderer.categories()}
    assert len(colours) == 2
    for each in renderer.categories():
        assert each.symbol().color().alpha() < 80  # the image stays in sight
        assert each.symbol().symbolLayer(1).layerType() == "LinePatternFill"
    assert layer.fields().field("state").displayName() == "State"
    assert "matches with another shift" in layer.mapTipTemplate()


def drawn(*squares):
    """The picture of squares (left, lower, right, upper) of one state, 60 px for 60 units."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=state:string&field=side:double", "u", "memory")
    for square in squares:
        feature = QgsFeature(layer.fields())
        feature["state"] = "other shift"
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*square)))
        layer.dataProvider().addFeature(feature)
    unexplained.style(layer)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(0, 0, 60, 60))
    settings.setOutputSize(QSize(60, 60))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_places_that_overlap_hide_no_more_of_the_image_than_one(qgis_app):
    one = drawn((10, 10, 50, 50))
    assert drawn((10, 10, 50, 50), (10, 10, 40, 40), (20, 20, 50, 50)) == one
    assert one != drawn((10, 10, 40, 50))


def test_it_is_the_runs_own_after_saving_and_reopening(add, tmp_path, project):
    result = add(("other shift", "no agreement"), fakes.CAUTIONS)
    run = run_record.run_of(result.points)
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert QgsProject.instance().read(str(tmp_path / "p.qgz"))
    layer = run_record.find(run, run_record.UNEXPLAINED)
    assert layer.name() == "Not explained (2 places)"
    assert layer.featureCount() == 2
    assert len(layer.renderer().embeddedRenderer().categories()) == 2
