"""A run as a call: the algorithm itself reads the options back that the run had."""

from __future__ import annotations

import json
import shlex
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.processing.output_parameters import read_stored
from tiepoint.ui.processing.register import RegisterAlgorithm
from tiepoint.ui.processing.register_parameters import read_options
from tiepoint.ui.runs.run_record import RunRecord
from tiepoint.ui.runs.sources import LayerSource
from tiepoint.ui.workbench.export import processing_call

OPTIONS = RegistrationOptions.of(
    method="rootsift",
    transform="polynomial2",
    resampling="cubic",
    grid="sensed",
    reference_bands=(1, 3),
    sensed_bands=(2,),
    use_georeferencing=False,
    refine=False,
    search_radius=250.0,
    seed=7,
    cnn_input=224,
)
OUTPUT = {
    "target_crs": "EPSG:3035",
    "target_resolution": 2.5,
    "target_extent": "1.0,2.0,3.0,4.5 [EPSG:3035]",
    "clip_to_overlap": True,
    "predictor": False,
    "overviews": True,
    "creation_options": "BIGTIFF=YES|ZLEVEL=9",
}


@pytest.fixture
def record(pair):
    reference, sensed = map(LayerSource.of, pair)
    return RunRecord(
        "run",
        reference=reference,
        sensed=sensed,
        reference_layer="",
        sensed_layer="",
        reference_name="it's red",
        sensed_name="swir",
        options=OPTIONS,
        raster="/data/out put.tif",
    )


def test_the_algorithm_understands_the_parameters(record, engines):
    algorithm = RegisterAlgorithm(engines)
    algorithm.initAlgorithm()
    values = processing_call.parameters(record)
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(values, context) == (True, "")
    assert read_options(algorithm, values, context) == OPTIONS
    stored = OPTIONS.changed(**OUTPUT, product="georeferenced", output_format="cog", compression="lzw")
    again = processing_call.parameters(replace(record, options=stored))
    assert algorithm.checkParameterValues(again, context) == (True, "")
    read = read_options(algorithm, again, context)
    assert read.changed(**read_stored(algorithm, again, context)) == stored
    values["DEM"] = record.sensed.uri
    assert read_options(algorithm, values, context) == OPTIONS.changed(dem=record.sensed.uri)
    assert QgsProcessingFeedback() is not None


def test_python_reads_it_back(record):
    text = processing_call.as_python(record)
    assert text.startswith('processing.run("tiepoint:register", {')
    found = []
    fake = type("processing", (), {"run": staticmethod(lambda *call: found.append(call))})
    exec(text, {"processing": fake})
    assert found == [("tiepoint:register", processing_call.parameters(record))]


def test_json_and_command_say_the_same(record):
    assert json.loads(processing_call.as_json(record))["inputs"] == processing_call.parameters(record)
    words = shlex.split(processing_call.as_command(record))
    assert words[:4] == ["qgis_process", "run", "tiepoint:register", "--"]
    assert "REFERENCE_BAND=1" in words
    assert "REFERENCE_BAND=3" in words
    assert "USE_GEOREFERENCING=false" in words
    assert "OUTPUT=/data/out put.tif" in words


def test_it_goes_into_the_history_of_processing(record, monkeypatch):
    """From QGIS 3.24 on; the keys are those that Processing's own dialogs write and read there."""
    entries = []
    registry = SimpleNamespace(addEntry=lambda *entry: entries.append(entry))
    monkeypatch.setattr(processing_call, "QgsGui", SimpleNamespace(historyProviderRegistry=lambda: registry))
    assert processing_call.add_to_history(record)
    ((provider, entry),) = entries
    assert provider == "processing"
    assert entry["algorithm_id"] == "tiepoint:register"
    assert entry["parameters"] == {"inputs": processing_call.parameters(record)}
    assert entry["python_command"].startswith('processing.run("tiepoint:register", {')
    assert "\n" not in entry["python_command"]
    assert entry["process_command"] == processing_call.as_command(record)


def test_it_goes_into_the_log_of_an_older_qgis(record, monkeypatch):
    entries = []
    log = SimpleNamespace(ProcessingLog=SimpleNamespace(addToLog=entries.append))
    monkeypatch.setitem(sys.modules, "processing.core.ProcessingLog", log)
    monkeypatch.setattr(processing_call, "QgsGui", SimpleNamespace())
    assert processing_call.add_to_history(record)
    assert entries[0].startswith('processing.run("tiepoint:register", {')
    assert "\n" not in entries[0]
    monkeypatch.setitem(sys.modules, "processing.core.ProcessingLog", None)
    assert not processing_call.add_to_history(record)


def test_defaults_are_left_out(record):
    from dataclasses import replace

    plain = processing_call.parameters(replace(record, options=RegistrationOptions(), raster=""))
    assert set(plain) == {"REFERENCE", "SENSED", "OUTPUT", "CONTROL_POINTS"}
    assert plain["OUTPUT"] == "TEMPORARY_OUTPUT"
