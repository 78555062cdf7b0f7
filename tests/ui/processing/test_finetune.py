"""tiepoint:finetune through Processing, and once for real, from rasters to weights in the dock."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
)
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.training_options import FROZEN, TrainingOptions
from tiepoint.tests.core.scenes import texture
from tiepoint.tests.core.scenes import write_raster as write_bands
from tiepoint.tests.core.training.convolutions import write_convolutions
from tiepoint.tests.torch_there import needs_torch
from tiepoint.ui import data_folders
from tiepoint.ui.processing.provider import TiepointProvider
from tiepoint.ui.runs.engine_holder import EngineHolder
from tiepoint.ui.setup import weights_store

from ..fakes import FakeEngine
from .test_register import Log

FIGURES = {
    "train_loss": [2.0, 0.5],
    "test_accuracy": [0.5, 0.9],
    "held_out_retrieval": {"fc6": [0.4, 0.45, 0.5], "fc7": [0.4, 0.3, 0.3]},
}


class FakeFinetune:
    """Records its arguments; writes nothing."""

    def __init__(self):
        self.error = None
        self.figures = FIGURES

    def __call__(self, wanted, options, engine, feedback):
        self.wanted, self.options, self.engine = wanted, options, engine
        feedback.progress("cells", 0.5)
        if self.error is not None:
            raise self.error
        return {"out": str(wanted.out), "figures": self.figures}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Tiepoint's own folder of weights."""
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    return data_folders.models_folder()


@pytest.fixture
def fake():
    return FakeFinetune()


@pytest.fixture
def provider():
    provider = TiepointProvider(EngineHolder(FakeEngine))
    provider.refreshAlgorithms()
    return provider


@pytest.fixture
def run(pair, tmp_path, provider, fake, monkeypatch):
    weights = tmp_path / "base.safetensors"
    weights.touch()

    def go(**changes):
        algorithm = provider.algorithm("finetune")
        monkeypatch.setattr(algorithm, "work", fake)
        parameters = {
            "REFERENCES": [pair[0].source()],
            "SENSED": [pair[1].source()],
            "WEIGHTS": str(weights),
            **changes,
        }
        return carry_out(algorithm, parameters)

    return go


def carry_out(algorithm, parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = Log()
    feedback.warnings = []
    feedback.pushWarning = feedback.warnings.append
    good, message = algorithm.checkParameterValues(parameters, context)
    if not good:
        raise QgsProcessingException(message)
    results, good = algorithm.run(parameters, context, feedback, {}, False)
    assert good
    return results, feedback


def test_metadata(provider):
    algorithm = provider.algorithm("finetune")
    assert algorithm.id() == "tiepoint:finetune"
    assert {"training", "vgg16", "fc6"} <= set(algorithm.tags())
    assert "The figure that counts" in algorithm.shortHelpString()
    assert tuple(algorithm.parameterDefinition("FROZEN").options()) == FROZEN
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    advanced = {p.name() for p in algorithm.parameterDefinitions() if p.flags() & flag}
    assert advanced == {"ROTATION", "SCALE", "BATCH", "DROPOUT", "DEVICE", "SEED", "CHECKPOINT", "PYTHON"}


def test_defaults(run, fake, pair, folder):
    results, log = run()
    assert fake.options == TrainingOptions()
    assert [source.uri for source in fake.wanted.reference] == [pair[0].source()]
    assert [source.uri for source in fake.wanted.sensed] == [pair[1].source()]
    assert (fake.wanted.reference_bands, fake.wanted.sensed_bands) == ((1,), (1,))
    assert fake.wanted.checkpoint is None
    assert results["OUTPUT"] == str(folder / "VGG16_fine_tuned.safetensors")
    assert folder.is_dir()
    assert "Running the frozen layers…" in log.stages


def test_every_parameter_reaches_the_training(run, fake, tmp_path):
    run(
        REFERENCE_BANDS="1, 2",
        SENSED_BANDS="3",
        CLASSES=20,
        COMPOSITIONS=5,
        EPOCHS=7,
        LEARNING_RATE=0.01,
        FROZEN="none",
        NAME="Alps",
        ROTATION=180,
        SCALE=1.5,
        BATCH=32,
        DROPOUT=0.1,
        DEVICE="cpu",
        SEED=3,
        CHECKPOINT=str(tmp_path / "kept"),
        OUTPUT=str(tmp_path / "alps.safetensors"),
    )
    assert fake.options == TrainingOptions(
        classes=20,
        compositions=5,
        epochs=7,
        learning_rate=0.01,
        frozen="none",
        rotation=180,
        scale=1.5,
        batch=32,
        dropout=0.1,
        device="cpu",
        seed=3,
    )
    assert (fake.wanted.reference_bands, fake.wanted.sensed_bands) == ((1, 2), (3,))
    assert fake.wanted.out == tmp_path / "alps.safetensors"
    assert fake.wanted.checkpoint == tmp_path / "kept"
    assert fake.wanted.name == "Alps"


def test_a_second_one_of_the_name_does_not_replace_the_first(run, fake, folder):
    folder.mkdir(parents=True)
    (folder / "Alps.safetensors").touch()
    run(NAME="Alps")
    assert fake.wanted.out == folder / "Alps_2.safetensors"


def test_the_figures_are_told_and_what_got_worse(run):
    results, log = run()
    assert (results["LOSS"], results["TEST_ACCURACY"]) == (0.5, 0.9)
    assert (results["HELD_OUT_FC6"], results["HELD_OUT_FC7"]) == (0.5, 0.3)
    assert any("fc6: 40.0 % before, 50.0 % after" in line for line in log.lines)
    assert len(log.warnings) == 1
    assert log.warnings[0].startswith("fc7 got worse")


def test_without_a_pair_to_hold_out_that_is_told(run, fake):
    fake.figures = {name: FIGURES[name] for name in ("train_loss", "test_accuracy")}
    results, log = run()
    assert "HELD_OUT_FC6" not in results
    assert "no pair could be held out" in log.warnings[0]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"SENSED": []}, "There are 1 reference and 0 sensed"),
        ({"REFERENCE_BANDS": "red"}, "not a list of band numbers"),
        ({"SENSED_BANDS": "0"}, "not a list of band numbers"),
        ({"CLASSES": 1}, "CLASSES"),
        ({"WEIGHTS": ""}, "needs a weights file"),
    ],
)
def test_bad_parameters_are_refused_before_the_run(run, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(**changes)


def test_lists_of_unequal_length(run, pair):
    with pytest.raises(QgsProcessingException, match="There are 2 reference and 1 sensed"):
        run(REFERENCES=[layer.source() for layer in pair])


def test_an_error_has_its_hint(run, fake):
    fake.error = TiepointError("seeds_too_few", found=1, wanted=9)
    with pytest.raises(QgsProcessingException, match=r"one for each class\. Add larger pairs\."):
        run()


def test_cancelled(run, fake):
    fake.error = Cancelled()
    assert run()[0] == {}


@pytest.fixture
def real(project, real_engines):
    provider = TiepointProvider(real_engines)
    provider.refreshAlgorithms()
    yield provider.algorithm("finetune")  # noqa: PT022 - its provider has to live as long


def test_for_real(real, tmp_path, folder):
    """Two pairs, six classes, all of VGG16: the dock offers the weights at once."""
    needs_torch()
    files = {}
    for seed in (0, 5):
        ground = texture(200, 180, seed)
        for name, image in (("reference", ground), ("sensed", ground**2)):
            band = (255 * image).astype(np.uint8)
            utm = (3e5, 10.0, 0.0, 5e6, 0.0, -10.0)
            files.setdefault(name, []).append(
                str(write_bands(tmp_path / f"{name}_{seed}.tif", [band], utm, 32631))
            )
    parameters = {
        "REFERENCES": files["reference"],
        "SENSED": files["sensed"],
        "WEIGHTS": str(write_convolutions(tmp_path / "vgg16.safetensors")),
        "CLASSES": 6,
        "COMPOSITIONS": 2,
        "EPOCHS": 2,
        "LEARNING_RATE": 0.01,
        "NAME": "Two fields",
        "DEVICE": "cpu",
    }
    results, log = carry_out(real, parameters)
    assert Path(results["OUTPUT"]) == folder / "Two_fields.safetensors"
    assert [path.name for path in folder.iterdir()] == ["Two_fields.safetensors"]
    assert 0 <= results["HELD_OUT_FC6"] <= 1
    assert sum("Epoch" in line for line in log.lines) == 2
    for method in ("pso-sift+fc6", "pso-sift+fc7", "pso-sift+conv4_3"):
        file = weights_store.selected(method)
        assert (file.title, file.path.name) == ("Two fields", "Two_fields.safetensors")


def test_bad_weights_are_told_by_the_engine(real, pair, tmp_path, folder):
    needs_torch()
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(b"\0" * 100)
    files = [
        str(write_bands(tmp_path / f"{n}.tif", [(255 * texture(120, 120, n)).astype(np.uint8)]))
        for n in (0, 1)
    ]
    parameters = {"REFERENCES": files[:1], "SENSED": files[1:], "WEIGHTS": str(broken), "CLASSES": 2}
    with pytest.raises(QgsProcessingException, match="not a whole weights file"):
        carry_out(real, parameters)
    assert list(folder.glob("*")) == []
