"""tiepoint:registerseries through Processing, with a stand-in for the engine."""

from __future__ import annotations

import shutil
from datetime import datetime, timezone

import pytest
import qgis.utils
from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from tiepoint.core.batch.pairs import PairRecord
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.scenes import make_scene, names
from tiepoint.ui.processing import register_series, series_dialog
from tiepoint.ui.processing.provider import TiepointProvider
from tiepoint.ui.runs.engine_holder import EngineHolder

from ..fakes import FakeEngine
from .runs import run_algorithm


@pytest.fixture
def run(project, tmp_path, monkeypatch):
    """A folder with a scene that is registered and one that is no raster, and a layer that is refused."""
    make_scene(tmp_path)
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    shutil.move(tmp_path / "sensed.tif", scenes / "may_B4.tif")
    (scenes / "june_B4.tif").write_bytes(b"II*\0 cut off")
    shutil.copy(tmp_path / "other.tif", scenes / "may_B5.tif")
    layers = [QgsRasterLayer(str(tmp_path / f"{name}.tif"), name) for name in ("reference", "other")]
    QgsProject.instance().addMapLayers(layers)
    engine = CountingEngine([300])
    work = register_series.default_series

    def through_stub(*arguments, **named):
        return work(*arguments, **{**named, "engine": engine})

    monkeypatch.setattr(register_series.RegisterSeriesAlgorithm.__init__, "__defaults__", (through_stub,))

    def go(**changes):
        parameters = {
            "SCENES": [layers[1].id()],
            "FOLDER": str(scenes),
            "PATTERN": "*_B4.tif",
            "REFERENCE": layers[0].id(),
            "METHOD": "pso-sift",
            "OUTPUT": str(tmp_path / "out"),
            **changes,
        }
        return run_algorithm("registerseries", parameters)

    return go


def test_layers_and_a_folder_are_registered_and_told(run, tmp_path):
    results, log, context = run()
    counts = {name: results[name] for name in ("REGISTERED", "REFUSED", "ERRORS")}
    assert counts == {"REGISTERED": 1, "REFUSED": 1, "ERRORS": 1}
    assert "may_B4_registered.tif" in names(tmp_path / "out")
    warnings = [line for line in log.lines if line.startswith("WARNING")]
    assert warnings[0].startswith("WARNING 1/3 other: ")
    assert warnings[1].startswith("WARNING 2/3 june_B4: “june_B4.tif” cannot be opened")
    assert any("3/3 may_B4: registered" in line for line in log.lines)
    loaded = context.layersToLoadOnCompletion()[results["FOOTPRINTS"]]
    assert loaded.postProcessor() is not None
    layer = QgsVectorLayer(results["FOOTPRINTS"], "scenes")
    assert [each["verdict"] for each in layer.getFeatures()] == ["refused", "error", "registered"]


def test_a_folder_whose_geopackages_qgis_cannot_open_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="%20"):
        run(OUTPUT=str(tmp_path / "my%20series"))
    assert not list(tmp_path.glob("my*"))


def test_the_page_is_in_the_results_viewer_whatever_dialog_runs_the_series(run, monkeypatch):
    """QGIS's batch dialog breaks off at an HTML output, without its Run button (3.22 to 3.40)."""
    from processing.core.ProcessingResults import resultsList

    monkeypatch.setattr(qgis.utils, "iface", object())
    before = len(resultsList.getResults())
    results, _, _ = run()
    added = resultsList.getResults()[before:]
    assert [(each.name, each.filename) for each in added] == [("Summary with pictures", results["PAGE"])]
    monkeypatch.setattr(qgis.utils, "iface", None)  # qgis_process
    run()
    assert len(resultsList.getResults()) == before + 1


def test_no_algorithm_has_an_html_output():
    provider = TiepointProvider(EngineHolder(FakeEngine))
    provider.refreshAlgorithms()
    copies = [each.create() for each in provider.algorithms()]  # they own their definitions
    kinds = {out.type() for copy in copies for out in copy.outputDefinitions()}
    assert "outputHtml" not in kinds


def test_neighbours_are_asked_where_that_is_wanted(run, monkeypatch, tmp_path):
    pytest.importorskip("scipy")
    asked = []

    def pair(job, feedback):
        asked.append((job.first.stem, job.second.stem))
        return PairRecord(first=job.first.stem, second=job.second.stem, state="refused", key=job.key)

    monkeypatch.setattr("tiepoint.core.batch.joint.match_pair", pair)
    results, log, _ = run(JOINT=True)
    assert asked == [("other", "may_B4")]
    assert (results["REGISTERED"], results["TIED"], results["LOOP_CLOSURE"]) == (1, 0, None)
    assert any("No three scenes were registered onto each other" in line for line in log.lines)
    assert "Joint adjustment" in (tmp_path / "out" / "series.html").read_text(encoding="utf-8")


def test_the_second_run_says_what_was_done_before(run):
    run()
    _, log, _ = run()
    assert any("may_B4: done before" in line for line in log.lines)


def test_the_best_scene_and_no_scene(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no scene to register"):
        run(SCENES=[], FOLDER="")
    with pytest.raises(QgsProcessingException, match="No raster in"):
        run(PATTERN="*.png")
    with pytest.raises(QgsProcessingException, match="No scene of the series"):
        run(REFERENCE=None, PATTERN="*_B5.tif")


def test_items_are_scenes_and_results(run, tmp_path):
    pystac = pytest.importorskip("pystac")
    item = pystac.Item("may", None, None, datetime(2024, 5, 3, tzinfo=timezone.utc), {"platform": "made"})
    raster = str(tmp_path / "scenes" / "may_B4.tif")
    item.add_asset("red", pystac.Asset(raster, media_type="image/tiff", roles=["data"]))
    (tmp_path / "search").mkdir()
    pystac.ItemCollection([item]).save_object(str(tmp_path / "search" / "items.json"))
    for given in ({"ITEMS": str(tmp_path / "search" / "items.json")}, {"FOLDER": str(tmp_path / "search")}):
        results, _, _ = run(**{"SCENES": [], "FOLDER": "", "ASSET": "red", "PATTERN": "*", **given})
        (found,) = pystac.ItemCollection.from_file(results["ITEM_COLLECTION"]).items
        assert (found.id, found.properties["platform"]) == ("may", "made")
    with pytest.raises(QgsProcessingException, match="has no asset “nir”"):
        run(SCENES=[], FOLDER="", ITEMS=str(tmp_path / "search" / "items.json"), ASSET="nir")


def test_a_folder_gets_items_where_they_are_wanted(run, tmp_path):
    pytest.importorskip("pystac")
    assert run()[0]["ITEM_COLLECTION"] is None
    results, _, _ = run(STAC=True)
    assert results["ITEM_COLLECTION"] == str(tmp_path / "out" / "items.json")
    assert (tmp_path / "out" / "may_B4_item.json").exists()


def test_bands_are_passed_on(run):
    results, log, _ = run(SCENES=[], SENSED_BAND="2")  # of a scene that has two, and one that is no raster
    assert results["REGISTERED"] == 1
    results, log, _ = run(SCENES=[], SENSED_BAND="3")
    assert results["ERRORS"] == 2
    assert any("band 3" in line.lower() for line in log.lines)


def test_the_docks_pair_and_options_fill_in_the_dialog(project, tmp_path):
    make_scene(tmp_path)
    layers = [QgsRasterLayer(str(tmp_path / f"{name}.tif"), name) for name in ("reference", "sensed")]
    QgsProject.instance().addMapLayers(layers)
    pair = Pair(reference=layers[0], sensed=layers[1])
    options = RegistrationOptions.of(transform="affine", sensed_bands=(2, 1), seed=4)
    found = series_dialog.series_parameters(pair, options)
    assert found == {
        "TRANSFORM": "affine",
        "SENSED_BAND": "2;1",
        "SEED": 4,
        "REFERENCE": layers[0].id(),
        "SCENES": [layers[1].id()],
    }
    assert series_dialog.series_parameters(Pair(reference=None, sensed=None), RegistrationOptions()) == {}


def test_the_dialog_has_the_order_of_the_single_one_and_hides_what_few_need():
    """STAC's parameters and areas stood among the first ones, before the reference."""
    provider = TiepointProvider(EngineHolder(FakeEngine), listed=False)
    provider.refreshAlgorithms()
    series, single = (provider.algorithm(name) for name in ("registerseries", "register"))
    hidden = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    shown = [each.name() for each in series.parameterDefinitions() if not each.flags() & hidden]
    of_scenes = ["SCENES", "FOLDER", "PATTERN", "SENSED_BAND"]
    options = ["METHOD", "TRANSFORM", "PRODUCT", "RESAMPLING", "GRID"]
    assert shown == ["REFERENCE", "REFERENCE_BAND", *of_scenes, *options, "JOINT", "OUTPUT"]
    names = [each.name() for each in single.parameterDefinitions()]
    both = [each.name() for each in series.parameterDefinitions() if each.name() in names]
    later = {"AREA", "AREA_LAYER", "OUTPUT"}
    assert [name for name in both if name not in later] == [
        name for name in names if name in both and name not in later
    ]


@pytest.mark.parametrize("name", ["register", "registerseries"])
def test_every_input_has_help(name):
    provider = TiepointProvider(EngineHolder(FakeEngine), listed=False)
    provider.refreshAlgorithms()
    inputs = [each for each in provider.algorithm(name).parameterDefinitions() if not each.isDestination()]
    assert len(inputs) > 30
    assert [each.name() for each in inputs if not each.help()] == []
