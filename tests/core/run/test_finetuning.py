"""A fine-tuning from rasters to weights: one grid, a real engine, all or nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import FINETUNING_STAGES, Feedback, overall_fraction
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.run import finetuning as module
from tiepoint.core.run.finetuning import FineTuning, finetune
from tiepoint.core.training_options import TrainingOptions
from tiepoint.core.weights import safetensors_header
from tiepoint.core.weights.weights_files import methods_served
from tiepoint.tests.core.engine.fakes import Recorder
from tiepoint.tests.core.scenes import names, texture, write_raster
from tiepoint.tests.core.training.convolutions import write_convolutions
from tiepoint.tests.torch_there import needs_torch

UTM = 32631
OPTIONS = TrainingOptions(classes=6, compositions=2, epochs=2, batch=8, frozen="conv", device="cpu")

pytestmark = pytest.mark.usefixtures("clean_temporary_folder")


class Idle:
    """An engine that is never asked to work."""

    def prepare(self, folders, options):
        return None


def square(image):
    return (255 * image**2).astype(np.uint8)


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """Two pairs. The second raster of the first begins 30 px east and 20 px south of the reference's corner;
    the second pair has no georeferencing.
    """
    folder = tmp_path_factory.mktemp("rasters")
    ground, other = texture(300, 280), texture(220, 240, seed=5)
    first = write_raster(
        folder / "first.tif", [(255 * ground).astype(np.uint8)], (3e5, 10.0, 0.0, 5e6, 0.0, -10.0), UTM
    )
    cut = square(ground[20:, 30:])
    moved = write_raster(
        folder / "moved.tif", [cut[::-1], cut], (300300.0, 10.0, 0.0, 4999800.0, 0.0, -10.0), UTM
    )
    plain = write_raster(folder / "plain.tif", [(255 * other).astype(np.uint8)])
    squared = write_raster(folder / "squared.tif", [np.zeros_like(square(other)), square(other)])
    far = write_raster(folder / "far.tif", [cut, cut], (9e5, 10.0, 0.0, 5e6, 0.0, -10.0), UTM)
    return {p.stem: RasterSource(str(p)) for p in (first, moved, plain, squared, far)}


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory):
    needs_torch()
    return write_convolutions(tmp_path_factory.mktemp("weights") / "vgg16.safetensors")


@pytest.fixture
def wanted(rasters, weights_file, tmp_path):
    return FineTuning(
        reference=[rasters["first"], rasters["plain"]],
        sensed=[rasters["moved"], rasters["squared"]],
        reference_bands=(1,),
        sensed_bands=(2,),
        weights=weights_file,
        out=tmp_path / "tuned.safetensors",
        name="tuned",
    )


def test_pairs_come_onto_one_grid(wanted, tmp_path):
    values = module._write_pairs(wanted, tmp_path, Feedback())
    assert values["origins"] == [[30.0, 20.0, 1.0], [0.0, 0.0, 1.0]]
    assert len(set(values["places"])) == 2
    assert values["data"] == ["first.tif, moved.tif", "plain.tif, squared.tif"]
    for number, size in ((0, (260, 270)), (1, (240, 220))):
        reference, sensed, mask = (
            np.load(tmp_path / f"{name}_{number}.npy") for name in ("reference", "sensed", "mask")
        )
        assert reference.shape == sensed.shape == mask.shape == size
        assert (reference.dtype, sensed.dtype, mask.dtype) == (np.float32, np.float32, bool)
        assert np.corrcoef(reference.ravel() ** 2, sensed.ravel())[0, 1] > 0.95


def test_weights_come_out_and_nothing_else_is_left(wanted, real_engine, tmp_path):
    feedback = Recorder()
    result = finetune(wanted, OPTIONS, real_engine, feedback)
    assert names(tmp_path) == ["tuned.safetensors"]
    assert result["out"] == str(wanted.out)
    assert result["classes"] == 6
    assert len(result["figures"]["held_out_retrieval"]["fc6"]) == 3
    assert methods_served(safetensors_header.read(wanted.out).shapes) == (
        "pso-sift+conv4_3",
        "pso-sift+fc6",
        "pso-sift+fc7",
    )
    fractions = [overall_fraction(stage, fraction, FINETUNING_STAGES) for stage, fraction in feedback.stages]
    assert fractions[-1] == 1.0


def test_a_cancelled_one_leaves_its_checkpoint_and_goes_on(wanted, real_engine, tmp_path):
    kept = replace(wanted, checkpoint=tmp_path / "kept")

    class Cancel(Feedback):
        stop = False

        def info(self, message):
            self.stop = self.stop or message.startswith("Epoch 1 of 2")

        def cancelled(self):
            return self.stop

    with pytest.raises(Cancelled):
        finetune(kept, OPTIONS, real_engine, Cancel())
    assert names(tmp_path) == ["kept"]
    assert "checkpoint.pt" in names(tmp_path / "kept")

    feedback = Recorder()
    result = finetune(kept, OPTIONS, real_engine, feedback)
    assert "The training continues after epoch 1." in feedback.lines
    assert len(result["figures"]["train_loss"]) == 2
    assert names(tmp_path) == ["kept", "tuned.safetensors"]


def test_the_engines_refusal_is_told_and_leaves_nothing(wanted, real_engine, tmp_path):
    with pytest.raises(TiepointError, match=r"only \d+ seed points"):
        finetune(wanted, replace(OPTIONS, classes=2000), real_engine, Feedback())
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"sensed": []}, "2 reference and 0 sensed rasters"),
        ({"reference": [], "sensed": []}, "0 reference"),
        ({"weights": Path("missing.pth")}, "is missing"),
        ({"out": Path("tuned.pth")}, "not a file name for weights"),
        ({"out": Path("nowhere/tuned.safetensors")}, "does not exist"),
        ({"sensed_bands": (3,)}, "has no band 3"),
        ({"checkpoint": Path(__file__)}, "is a file"),
    ],
)
def test_bad_input_is_told(wanted, tmp_path, change, message):
    if "out" in change:
        change = {"out": tmp_path / change["out"]}
    with pytest.raises(TiepointError, match=message):
        finetune(replace(wanted, **change), OPTIONS, Idle(), Feedback())
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["test_share", "held_out_share", "dropout"])
@pytest.mark.parametrize("value", [-0.1, 1.0])
def test_a_share_lies_between_none_and_all(name, value):
    with pytest.raises(TiepointError, match="out of range") as caught:
        replace(OPTIONS, **{name: value})
    assert name in caught.value.message


def test_pairs_that_do_not_overlap_are_named(wanted, rasters, tmp_path):
    far = replace(wanted, sensed=[rasters["far"], rasters["squared"]])
    with pytest.raises(TiepointError, match=r"Pair 1 .*first.tif.*far.tif.*do not overlap") as error:
        finetune(far, OPTIONS, Idle(), Feedback())
    assert "same order" in error.value.hint
    other = replace(wanted, sensed=[rasters["moved"], rasters["moved"]])
    with pytest.raises(TiepointError, match=r"Pair 2 .*same size"):
        finetune(other, OPTIONS, Idle(), Feedback())
    assert names(tmp_path) == []


def test_the_weights_it_starts_from_are_not_overwritten(wanted, weights_file):
    with pytest.raises(TiepointError, match="would overwrite"):
        finetune(replace(wanted, out=weights_file), OPTIONS, Idle(), Feedback())
