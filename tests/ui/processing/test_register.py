"""tiepoint:register through Processing, with a fake registration."""

from __future__ import annotations

import dataclasses
import json

import pytest
from osgeo import ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)
from tiepoint.core.methods import BENCHMARK_ONLY, METHOD_NAMES
from tiepoint.core.options import (
    COMPRESSIONS,
    GRIDS,
    OUTPUT_FORMATS,
    PRODUCTS,
    RESAMPLINGS,
    TRANSFORMS,
    RegistrationOptions,
    ResultOptions,
)
from tiepoint.ui import settings
from tiepoint.ui.processing.provider import TiepointProvider
from tiepoint.ui.processing.register import RegisterAlgorithm
from tiepoint.ui.runs.engine_holder import EngineHolder

from .. import fakes
from ..fakes import FakeEngine, FakeRegister


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []
        self.stages = []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(f"WARNING {text}")

    def setProgressText(self, text):
        self.stages.append(text)


@pytest.fixture
def provider():
    """Owns the algorithms a test creates, as their extension checks ask it."""
    provider = TiepointProvider(EngineHolder(FakeEngine))
    provider.refreshAlgorithms()
    return provider


@pytest.fixture
def algorithm(provider):
    return provider.algorithm("register")


@pytest.fixture
def run(pair, tmp_path, provider, fake_register, monkeypatch):
    def go(_work=fake_register, **changes):
        original = provider.algorithm("register")
        monkeypatch.setattr(original, "work", _work)
        parameters = {
            "REFERENCE": pair[0].source(),
            "SENSED": pair[1].source(),
            "OUTPUT": str(tmp_path / "out.tif"),
            "CONTROL_POINTS": str(tmp_path / "points.gpkg"),
            **changes,
        }
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Log()
        good, message = original.checkParameterValues(parameters, context)
        if not good:
            raise QgsProcessingException(message)
        results, good = original.run(parameters, context, feedback, {}, False)
        assert good
        return results, feedback, context

    return go


def test_metadata(algorithm):
    assert algorithm.id() == "tiepoint:register"
    assert algorithm.displayName() == "Register raster"
    assert {"coregistration", "gcp", "sar"} <= set(algorithm.tags())
    assert not algorithm.icon().isNull()
    assert "<h3>What helps</h3>" in algorithm.shortHelpString()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("METHOD", METHOD_NAMES),
        ("TRANSFORM", TRANSFORMS),
        ("RESAMPLING", RESAMPLINGS),
        ("GRID", GRIDS),
        ("PRODUCT", PRODUCTS),
        ("OUTPUT_FORMAT", OUTPUT_FORMATS),
        ("COMPRESSION", COMPRESSIONS),
    ],
)
def test_enums_take_the_options_own_words(algorithm, name, values):
    parameter = algorithm.parameterDefinition(name)
    assert parameter.usesStaticStrings()
    assert tuple(parameter.options()) == tuple(value for value in values if value not in BENCHMARK_ONLY)
    assert all(f"</b> ({value}):" in parameter.help() for value in parameter.options())


def test_rare_options_are_advanced(algorithm):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    advanced = {p.name() for p in algorithm.parameterDefinitions() if p.flags() & flag}
    network = {"WEIGHTS", "DEVICE", "CNN_INPUT"}
    pixels = {"TARGET_CRS", "TARGET_RESOLUTION", "TARGET_EXTENT", "CLIP_TO_OVERLAP", "CLIP_AREA"}
    stored = {"OUTPUT_FORMAT", "COMPRESSION", "PREDICTOR", "OVERVIEWS", "CREATION_OPTIONS"}
    assert advanced == (
        {"MODE", "REFINE", "USE_GEOREFERENCING", "SEARCH_RADIUS", "SEED", "CHECKERBOARD_CELLS", "PYTHON"}
        | network
        | pixels
        | stored
        | {"PLACE", "GROUND_PIXEL", "DEM", "REFERENCE_ERROR"}
        | {"REFERENCE_MASK", "SENSED_MASK", "REFERENCE_NODATA", "SENSED_NODATA"}
    )


def test_outputs(algorithm):
    names = {output.name() for output in algorithm.outputDefinitions()}
    assert names == {
        "OUTPUT",
        "CONTROL_POINTS",
        "REPORT",
        "GEOREFERENCER_POINTS",
        "CHECKERBOARD",
        "SNAPSHOT",
        "ACCEPTED",
        "CONTROL_POINT_COUNT",
        "RMS_ALL",
        "EXPLAINED",
        "CAUTIONS",
        "FOUND_BY",
        "MEASURED_BY",
        "GEOREFERENCED",
    }


def test_run_with_defaults(run, fake_register, tmp_path):
    results, feedback, _ = run()
    assert results["ACCEPTED"] is True
    assert results["CONTROL_POINT_COUNT"] == 312
    assert results["RMS_ALL"] == pytest.approx(0.412)
    assert results["OUTPUT"] == str(tmp_path / "out.tif")
    assert results["CONTROL_POINTS"] == f"{tmp_path / 'points.gpkg'}|layername=control_points"
    assert fake_register.calls[0].options == RegistrationOptions()
    assert fake_register.calls[0].outputs.report is None
    assert feedback.stages == ["Reading the rasters…", "Finding features…"]
    assert "a line for the log" in feedback.lines


def test_cautions_follow_the_verdict(run, fake_register, monkeypatch):
    report = {**fakes.REPORT, "explained": 0.72, "cautions": fakes.CAUTIONS}
    monkeypatch.setattr(fakes, "REPORT", report)
    results, feedback, _ = run()
    assert results["EXPLAINED"] == pytest.approx(0.72)
    assert results["CAUTIONS"] == "unexplained+coverage+mirrored"
    verdict = next(i for i, line in enumerate(feedback.lines) if line.endswith("72 % of the overlap"))
    assert feedback.lines[verdict + 3 :] == [
        "WARNING In 28 % of the overlap nothing fits.",
        "WARNING The points lie in a corner.",
        "The sensed image is mirrored.",
    ]


def test_what_found_and_measured_the_pair_are_results(run, fake_register, monkeypatch):
    ways = {"found_by_code": "tiles", "measured_by_codes": ["full_resolution", "templates"]}
    monkeypatch.setattr(fakes, "REPORT", {**fakes.REPORT, **ways})
    results, _, _ = run()
    assert (results["FOUND_BY"], results["MEASURED_BY"]) == ("tiles", "full_resolution+templates")


def test_without_cautions_the_output_is_empty(run):
    results, _, _ = run()
    assert results["CAUTIONS"] == ""
    assert results["EXPLAINED"] is None


def test_the_output_is_stored_and_placed_as_asked_for(run, fake_register):
    run(
        PRODUCT="georeferenced",
        TARGET_CRS="EPSG:3857",
        TARGET_RESOLUTION=2.5,
        TARGET_EXTENT="1000,3000,500,900 [EPSG:3857]",
        CLIP_TO_OVERLAP=True,
        OUTPUT_FORMAT="cog",
        COMPRESSION="zstd",
        PREDICTOR=False,
        OVERVIEWS=True,
        CREATION_OPTIONS="BLOCKSIZE=512|LEVEL=9",
    )
    assert fake_register.calls[0].options.result == ResultOptions(
        product="georeferenced",
        target_crs="EPSG:3857",
        target_resolution=2.5,
        target_extent="1000.0,500.0,3000.0,900.0 [EPSG:3857]",
        clip_to_overlap=True,
        output_format="cog",
        compression="zstd",
        predictor=False,
        overviews=True,
        creation_options="BLOCKSIZE=512|LEVEL=9",
    )


def test_a_temporary_virtual_raster_is_named_as_one(run, fake_register):
    results, *_ = run(OUTPUT_FORMAT="vrt", OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].endswith(".vrt")
    assert str(fake_register.calls[0].outputs.raster) == results["OUTPUT"]


def test_the_view_stands_for_a_raster_with_control_points(run, fake_register, tmp_path):
    def registered(sources, outputs, *rest, **named):
        made = fake_register(sources, outputs, *rest, **named)
        made.outputs = dataclasses.replace(outputs, view=tmp_path / "out_warped.vrt")
        return made

    results, *_ = run(_work=registered)
    assert results["OUTPUT"] == str(tmp_path / "out_warped.vrt")
    assert results["GEOREFERENCED"] == str(tmp_path / "out.tif")


def test_a_wrong_creation_option_is_told_before_the_run(run, fake_register):
    with pytest.raises(QgsProcessingException, match="is not a creation option"):
        run(CREATION_OPTIONS="COMPRESS")
    assert fake_register.calls == []


def test_every_parameter_reaches_the_options(run, fake_register, tmp_path):
    run(
        REFERENCE_BAND=[2],
        SENSED_BAND="1;3",
        TRANSFORM="polynomial2",
        RESAMPLING="cubic",
        GRID="aligned",
        MODE="paper",
        REFINE=False,
        USE_GEOREFERENCING=False,
        SEARCH_RADIUS=12.5,
        SEED=3,
        CHECKERBOARD_CELLS=5,
        REFERENCE_ERROR=0.75,
        REPORT=str(tmp_path / "r.json"),
        GEOREFERENCER_POINTS=str(tmp_path / "g.points"),
    )
    assert fake_register.calls[0].options == RegistrationOptions.of(
        reference_bands=(2,),
        sensed_bands=(1, 3),
        transform="polynomial2",
        resampling="cubic",
        grid="aligned",
        mode="paper",
        refine=False,
        use_georeferencing=False,
        search_radius=12.5,
        seed=3,
        checkerboard_cells=5,
        reference_error=0.75,
    )
    assert json.loads((tmp_path / "r.json").read_text())["accepted"] is True
    assert (tmp_path / "g.points").exists()


def test_layer_crs_goes_before_the_files(run, fake_register, pair):
    run(REFERENCE=pair[0].id())
    assert "UTM zone 31N" in fake_register.calls[0].reference.crs_wkt


def test_temporary_outputs_have_the_right_extensions(run, fake_register):
    results, _, _ = run(OUTPUT="TEMPORARY_OUTPUT", CONTROL_POINTS="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].endswith(".tif")
    assert fake_register.calls[0].outputs.control_points.suffix == ".gpkg"


def test_control_points_can_be_left_out(run, fake_register):
    results, _, _ = run(CONTROL_POINTS=None)
    assert "CONTROL_POINTS" not in results
    assert fake_register.calls[0].outputs.control_points is None


@pytest.mark.parametrize(("wanted", "suffix"), [("TEMPORARY_OUTPUT", ".tif"), ("mosaic.png", ".png")])
def test_the_checkerboard_is_made_on_demand(run, fake_register, tmp_path, wanted, suffix):
    results, _, _ = run()
    assert "CHECKERBOARD" not in results
    results, _, _ = run(CHECKERBOARD=wanted if suffix == ".tif" else str(tmp_path / wanted))
    assert results["CHECKERBOARD"] == str(fake_register.calls[1].outputs.checkerboard)
    assert results["CHECKERBOARD"].endswith(suffix)


def test_refusal_fails_with_reason_and_hint_but_writes_the_report(run, fake_register, tmp_path):
    fake_register.behaviour = "refuse"
    report = tmp_path / "r.json"
    with pytest.raises(QgsProcessingException, match=r"Too few matches agree\. Choose other bands."):
        run(REPORT=str(report))
    assert json.loads(report.read_text())["accepted"] is False


def test_error_fails_with_message_and_hint(run, fake_register):
    fake_register.behaviour = "error"
    with pytest.raises(QgsProcessingException, match=r"do not overlap on the map\. Switch off “Use"):
        run()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"OUTPUT": "/tmp/x.png"}, "png"),
        ({"CONTROL_POINTS": "/tmp/x.shp"}, "shp"),
        ({"CHECKERBOARD": "/tmp/x.jpg"}, "jpg"),
        ({"TRANSFORM": "moebius"}, "TRANSFORM|Transform"),
        ({"REFERENCE": "/nowhere/a.tif"}, "Reference|/nowhere/a.tif"),
    ],
)
def test_bad_parameters_are_refused_before_the_run(run, fake_register, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(**changes)
    assert not fake_register.calls


def test_same_layer_twice(run, pair):
    with pytest.raises(QgsProcessingException, match="same"):
        run(REFERENCE=pair[0].id(), SENSED=pair[0].id())


def test_web_layer_is_refused_with_a_way_out(run, project):
    web = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "Tiles", "wms")
    project.addMapLayer(web)
    with pytest.raises(QgsProcessingException, match=r"127.0.0.1 does not answer.*Check the network"):
        run(SENSED=web.id())


def test_the_python_of_the_settings_is_used(run, fake_register):
    settings.write("python", "/from/settings")
    run()
    assert fake_register.calls[0].engine.python == "/from/settings"


@pytest.mark.parametrize("checked", [True, False])
def test_a_python_that_nobody_approved_is_not_run(
    run, provider, fake_register, tmp_path, monkeypatch, checked
):
    """A model in a project may name it; models do not check the values of their steps."""
    program = tmp_path / "python3"
    program.write_text("#!/bin/sh\ntouch ran\n")
    program.chmod(0o755)
    if not checked:
        monkeypatch.setattr(RegisterAlgorithm, "checkParameterValues", lambda *_: (True, ""))
    with pytest.raises((QgsProcessingException, AssertionError)) as caught:
        run(PYTHON=str(program))
    if checked:
        assert "not one that you have approved" in str(caught.value)
    assert fake_register.calls == []


def test_points_layer_is_loaded_styled(run, tmp_path, provider):
    from qgis.core import QgsProcessingOutputLayerDefinition

    definition = QgsProcessingOutputLayerDefinition(str(tmp_path / "points.gpkg"), QgsProject.instance())
    _, _, context = run(CONTROL_POINTS=definition)
    uri = f"{tmp_path / 'points.gpkg'}|layername=control_points"
    assert list(context.layersToLoadOnCompletion()) == [uri]
    assert context.layerToLoadOnCompletionDetails(uri).postProcessor() is not None
    assert ogr.Open(str(tmp_path / "points.gpkg")).GetLayerCount() == 2


def test_refused_extension_by_provider(provider):
    assert provider.supportedOutputRasterLayerExtensions() == ["tif", "tiff", "vrt", "png"]
    assert provider.defaultVectorFileExtension() == "gpkg"
    assert not provider.supportsNonFileBasedOutput()


def test_instances_share_engine_and_register(engines):
    register = FakeRegister()
    made = RegisterAlgorithm(engines, register).createInstance()
    assert made.work is register
    assert made.engines is engines
