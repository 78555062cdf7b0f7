"""AREA, AREA_LAYER and the masks of tiepoint:register become options that core can read."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from tiepoint.core.chosen_area import rectangle_in
from tiepoint.core.errors import TiepointError
from tiepoint.ui.processing.provider import TiepointProvider
from tiepoint.ui.processing.where_parameters import area_parameters, read_where
from tiepoint.ui.runs.engine_holder import EngineHolder
from tiepoint.ui.runs.layer_areas import mask_text, polygons_text

from ..fakes import FakeEngine
from ..vector_layers import polygon_layer

SQUARES = ("POLYGON((0 0,10 0,10 10,0 10,0 0))", "POLYGON((20 0,30 0,30 10,20 10,20 0))")


@pytest.fixture
def given(project):
    provider = TiepointProvider(EngineHolder(FakeEngine))  # owns the algorithm
    provider.refreshAlgorithms()

    def read(**parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return read_where(provider.algorithm("register"), parameters, context)

    return read


def boxes(text):
    """The extents of the polygons that core would read, by OGR."""
    path, _, table = text.partition("|layername=")
    source = ogr.Open(path)
    layer = source.GetLayerByName(table) if table else source.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    return sorted(feature.GetGeometryRef().GetEnvelope() for feature in layer)


def test_nothing_given_is_no_option(given):
    assert given() == {}
    assert given(AREA=None, AREA_LAYER="", SENSED_MASK=None) == {}


def test_an_extent_keeps_its_crs_and_its_order(given):
    found = given(AREA="10,20,100,250 [EPSG:32633]")
    assert rectangle_in(found["area"]).bounds == (10, 100, 20, 250)
    assert rectangle_in(found["area"]).crs == "EPSG:32633"
    assert given(**area_parameters(found["area"])) == found


def test_an_extent_without_an_area_is_an_error(given):
    with pytest.raises(TiepointError) as error:
        given(AREA="10,10,100,250 [EPSG:32633]")
    assert error.value.code == "area_not_drawn"


def test_polygons_in_memory_are_written_with_their_crs(given):
    layer = polygon_layer(*SQUARES)
    found = given(AREA_LAYER=layer.id())
    assert boxes(found["area"]) == [(0, 10, 0, 10), (20, 30, 0, 10)]
    assert area_parameters(found["area"]) == {"AREA_LAYER": found["area"]}


def test_only_selected_polygons_are_written(given):
    layer = polygon_layer(*SQUARES)
    layer.selectByIds([2])
    found = given(AREA_LAYER=QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    assert boxes(found["area"]) == [(20, 30, 0, 10)]
    assert boxes(polygons_text(layer, only_selected=True)) == [(20, 30, 0, 10)]
    layer.removeSelection()
    with pytest.raises(TiepointError) as error:
        polygons_text(layer, only_selected=True)
    assert error.value.code == "area_nothing_selected"


def test_a_file_is_named_unless_the_map_shows_it_otherwise(given, project):
    path = polygons_text(polygon_layer(*SQUARES)).partition("|")[0]
    layer = QgsVectorLayer(f"{path}|layername=polygons", "file", "ogr")
    project.addMapLayer(layer)
    assert given(SENSED_MASK=layer.id()) == {"sensed_mask": layer.source()}
    layer.setSubsetString("fid = 1")
    assert boxes(mask_text(layer)) == [(0, 10, 0, 10)]
    layer.setSubsetString("")
    layer.startEditing()
    layer.deleteFeature(1)
    assert boxes(polygons_text(layer)) == [(20, 30, 0, 10)]
    layer.rollBack()
    layer.setCrs(project.crs().fromEpsgId(3857))
    assert polygons_text(layer) != layer.source()


def test_a_raster_masks_by_its_name(given, pair, project):
    assert given(REFERENCE_MASK=pair[1].id()) == {"reference_mask": pair[1].source()}
    assert mask_text(None) == ""
    bad = QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}", "web", "wms")
    with pytest.raises(TiepointError):
        mask_text(bad)


def test_what_cannot_be_used_is_told(given):
    layer = polygon_layer(*SQUARES)
    for parameters, code in (
        ({"AREA": "0,1,0,1", "AREA_LAYER": layer.id()}, "area_chosen_twice"),
        ({"AREA_LAYER": "absent"}, "area_layer_missing"),
        ({"REFERENCE_MASK": "/absent.tif"}, "mask_not_opened"),
    ):
        with pytest.raises(TiepointError) as error:
            given(**parameters)
        assert error.value.code == code
        assert error.value.hint
