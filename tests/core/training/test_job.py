"""A real fine-tuning at the smallest scale: all of VGG16, three scenes, eight classes."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching import cnn  # noqa: E402
from tiepoint.core.matching.cnn import vgg, weights  # noqa: E402
from tiepoint.core.matching.cnn.patches import PatchSource  # noqa: E402
from tiepoint.core.training import job  # noqa: E402
from tiepoint.core.training.checkpoint import NAME as CHECKPOINT  # noqa: E402


class Broken(Exception):
    """Ends a training from outside, as the end of its process would."""


def run(folder, values, stop=None, **changes):
    options = {**values["options"], **changes}
    lines, stages = [], []

    def log(notice):
        lines.append(notice.message)
        if stop is not None and stop in lines[-1]:
            raise Broken

    result = job.run(folder, {**values, "options": options}, lambda stage, _: stages.append(stage), log)
    return result, lines, stages


@pytest.fixture(scope="module")
def finished(job_folder, make_values, tmp_path_factory):
    """A training without interruption: (values, result, log lines, stages). Not to be changed."""
    values = make_values(tmp_path_factory.mktemp("finished"))
    return values, *run(job_folder, values)


@pytest.fixture
def left_behind(finished, tmp_path):
    """left_behind(name, ...): a checkpoint folder with only these files of the finished training."""

    def copy(*names):
        folder = tmp_path / "checkpoint"
        folder.mkdir()
        for name in names:
            shutil.copy(Path(finished[0]["checkpoint"], name), folder / name)
        return folder

    return copy


def test_it_learns(finished):
    _, result, lines, stages = finished
    figures = result["figures"]
    assert figures["train_loss"][-1] < 0.7 * figures["train_loss"][0]
    assert len(figures["test_accuracy"]) == 3
    assert list(dict.fromkeys(stages)) == ["seeds", "cells", "train"]
    assert sum("Epoch" in line for line in lines) == 3


def test_the_file_holds_its_recipe(finished):
    values, result, _, _ = finished
    metadata = weights.metadata(Path(values["out"]))
    recipe = json.loads(metadata["recipe"])
    assert (metadata["architecture"], metadata["name"]) == ("vgg16", "tuned")
    assert recipe["classes"] == 8
    assert recipe["samples"] == 8 * 2 * 4
    assert recipe["device"] == "cpu"
    assert recipe["seconds"] > 0
    assert recipe["options"] == values["options"]
    assert recipe["figures"] == result["figures"]
    assert recipe["data"] == ["place 0, two bands", "place 2, two bands"]
    assert recipe["held_out"] == ["place 1, two bands"]
    assert recipe["base"] == {"file": "vgg16.safetensors", "fc_pretrained": False}


def test_the_file_stands_alone_and_serves_every_source(finished, pairs):
    path = Path(finished[0]["out"])
    assert set(cnn.check(path)["sources"]) == {"conv4_3", "fc6", "fc7"}
    for layer in ("fc6", "fc7"):
        source = PatchSource(layer, path, "cpu")
        rows = source.describe(pairs[0].reference, np.array([[99.5, 80.5], [140, 90]]))
        assert rows.shape == (2, vgg.FC_LENGTH)
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, rtol=1e-3)
    assert not list(path.parent.glob("*.part"))


def test_the_retrieval_is_measured_on_held_out_places(finished):
    _, result, lines, _ = finished
    assert "Pairs to learn from: 2," in lines[0]
    assert "pairs held out: 1," in lines[0]
    shares = result["figures"]["held_out_retrieval"]
    assert result["figures"]["held_out_points"] > 10
    assert {name: len(values) for name, values in shares.items()} == {"fc6": 4, "fc7": 4}
    assert all(0.0 <= share <= 1.0 for share in shares["fc6"] + shares["fc7"])


def test_places_to_hold_out_are_drawn_where_none_is_named(values, options):
    named = {**values, "held_out": None}
    drawn = job._held_out(named, options)
    assert len(drawn) == 1
    assert drawn == job._held_out(named, options)
    assert drawn < set(values["places"])
    assert job._held_out({**named, "places": ["one", "one"]}, options) == set()
    assert job._held_out(named, replace(options, held_out_share=0.0)) == set()


def test_an_interrupted_training_gives_the_same_result(job_folder, values, finished):
    with pytest.raises(Broken):
        run(job_folder, values, stop="Epoch 1 of 3")
    assert Path(values["checkpoint"], CHECKPOINT).is_file()
    assert not Path(values["out"]).exists()
    result, lines, _ = run(job_folder, values)
    assert any("The training continues after epoch 1" in line for line in lines)
    for name in ("train_loss", "test_accuracy", "held_out_retrieval"):
        assert result["figures"][name] == finished[1]["figures"][name]
    whole = weights.load(Path(finished[0]["out"]))
    for name, tensor in weights.load(Path(values["out"])).items():
        torch.testing.assert_close(tensor, whole[name], rtol=0, atol=0)


def test_half_written_cells_are_continued(job_folder, values, finished, left_behind):
    folder = left_behind(job.ABOUT, CHECKPOINT, job.CELLS)
    cells = Path(folder, job.CELLS).read_bytes()
    Path(folder, job.CELLS).write_bytes(cells[: len(cells) // 2 + 7])
    result, _, _ = run(job_folder, values)
    assert Path(folder, job.CELLS).read_bytes() == cells
    assert result["figures"] == finished[1]["figures"]


def test_a_checkpoint_of_another_training_is_not_touched(job_folder, values, left_behind):
    folder = left_behind(job.ABOUT, job.CELLS)
    before = Path(folder, job.CELLS).read_bytes()
    with pytest.raises(TiepointError, match="another training or other files"):
        run(job_folder, values, learning_rate=0.01)
    assert Path(folder, job.CELLS).read_bytes() == before


def test_a_folder_of_other_files_is_not_touched(job_folder, values, tmp_path):
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("keep me")
    with pytest.raises(TiepointError, match="another training or other files"):
        run(job_folder, {**values, "checkpoint": str(foreign)})
    assert [path.name for path in foreign.iterdir()] == ["letter.txt"]


def test_a_cut_off_checkpoint_is_told(job_folder, values, left_behind):
    folder = left_behind(job.ABOUT, job.CELLS)
    whole = b"PK" + bytes(10_000)
    Path(folder, CHECKPOINT).write_bytes(whole)
    with pytest.raises(TiepointError, match="cannot be read"):
        run(job_folder, values)
    assert Path(folder, CHECKPOINT).read_bytes() == whole


def test_too_little_structure_for_so_many_classes(job_folder, values):
    with pytest.raises(TiepointError, match=r"only \d+ seed points") as error:
        run(job_folder, values, classes=500)
    assert "Ask for at most" in error.value.hint
    assert not Path(values["out"]).exists()
    assert not Path(values["checkpoint"]).exists()


def test_broken_weights_are_refused(job_folder, values, tmp_path):
    path = tmp_path / "broken.safetensors"
    path.write_bytes(Path(values["weights"]).read_bytes()[:1000])
    with pytest.raises(TiepointError, match="not a whole weights file"):
        run(job_folder, {**values, "weights": str(path)})
