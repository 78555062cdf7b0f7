"""Layers that Processing loads after an algorithm."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer
from tiepoint.ui.register.pair_widget import PairWidget
from tiepoint.ui.runs import toolbox_results

from ..fakes import write_raster
from .test_register import Log, algorithm, provider, run  # noqa: F401 - fixtures


@pytest.fixture
def pair_of_the_dock(qtbot, pair, project, monkeypatch):
    monkeypatch.setattr(toolbox_results, "_written", set())
    widget = PairWidget()
    qtbot.addWidget(widget)
    project.layersAdded.connect(widget.layers_added)
    yield widget
    project.layersAdded.disconnect(widget.layers_added)


@pytest.fixture
def loaded(run, pair, provider, project, tmp_path, monkeypatch):  # noqa: F811 - the fixtures
    """The layers that tiepoint:register leaves in the project, loaded as Processing does."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # a stand-in's tree is no tree

    def load(**suffixes):
        given = {
            name: QgsProcessingOutputLayerDefinition(str(tmp_path / f"new{suffix}"), QgsProject.instance())
            for name, suffix in suffixes.items()
        }
        before = set(project.mapLayers())
        _, _, context = run(**given)
        register = provider.algorithm("register")
        Postprocessing.handleAlgorithmResults(register, context, Log(), parameters=given)
        return [layer for id_, layer in project.mapLayers().items() if id_ not in before]

    return load


@pytest.mark.parametrize("side", ["reference", "sensed"])
def test_a_result_fills_no_side_of_the_dock(loaded, pair_of_the_dock, project, side):
    """The registered raster was offered as the next one to be moved."""
    getattr(pair_of_the_dock, side).set_layer(None)
    results = loaded(OUTPUT=".tif", CONTROL_POINTS=".gpkg")
    assert len(results) == 2
    assert all(layer.customProperty("tiepoint/algorithm") == "tiepoint:register" for layer in results)
    assert pair_of_the_dock.empty_side() == side


def test_a_result_is_known_when_the_project_is_opened(
    loaded, pair_of_the_dock, project, qtbot, tmp_path, monkeypatch
):
    pair_of_the_dock.sensed.set_layer(None)
    loaded(OUTPUT=".tif")
    project.removeMapLayer(project.mapLayersByName("swir")[0].id())
    project.write(str(tmp_path / "project.qgs"))
    project.clear()
    monkeypatch.setattr(toolbox_results, "_written", set())  # QGIS was started again
    project.read(str(tmp_path / "project.qgs"))
    assert pair_of_the_dock.count() == 2
    assert pair_of_the_dock.empty_side() == "sensed"


def test_a_result_keeps_the_look_of_its_kind(loaded):
    (points,) = loaded(CONTROL_POINTS=".gpkg")
    assert points.renderer().type() == "graduatedSymbol"
    assert points.customProperty("tiepoint/algorithm") == "tiepoint:register"


def test_another_file_with_the_number_of_a_removed_one_is_no_result(project, tmp_path, monkeypatch):
    """File systems give the number of a removed file to the next."""
    monkeypatch.setattr(toolbox_results, "_written", set())
    first, second = tmp_path / "first.tif", tmp_path / "second.tif"
    write_raster(first)
    toolbox_results.note([str(first), None, 0.5])
    assert toolbox_results.is_result(QgsRasterLayer(str(first), "first"))
    first.rename(second)
    assert not toolbox_results.is_result(QgsRasterLayer(str(second), "second"))
