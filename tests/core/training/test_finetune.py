"""The gradient descent: which layers learn, how fast, and when it stops."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.matching.cnn import weights  # noqa: E402
from tiepoint.core.training.finetune import Trainer, split  # noqa: E402
from tiepoint.core.training.network import Frozen, Tuned  # noqa: E402
from tiepoint.core.training_options import TrainingOptions  # noqa: E402


def make_trainer(weights_file, folder, **changes):
    options = TrainingOptions(classes=2, compositions=2, batch=4, device="cpu", **changes)
    network = Tuned(weights.load(weights_file), options, torch.Generator().manual_seed(0))
    return Trainer(network, options, folder)


def samples(shape):
    rows = np.random.default_rng(0).random((8, *shape)).astype(np.float16)
    return rows, np.arange(8, dtype=np.int64) % 2


@pytest.mark.parametrize(("frozen", "blocks"), [("conv", 0), ("conv4", 3), ("none", 13)])
def test_only_layers_that_are_not_frozen_learn(weights_file, tmp_path, frozen, blocks):
    trainer = make_trainer(weights_file, tmp_path, frozen=frozen)
    network = trainer.network
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    shape = Frozen(weights.load(weights_file), frozen).shape
    trainer.epoch(*samples(shape), lambda done: None)
    changed = {name for name, tensor in network.state_dict().items() if not torch.equal(tensor, before[name])}
    assert sum(name.startswith("features.") and name.endswith("weight") for name in changed) == blocks
    assert {"fc6.weight", "fc7.weight", "head.weight"} <= changed


def test_the_last_layer_learns_faster(weights_file, tmp_path):
    trainer = make_trainer(weights_file, tmp_path, learning_rate=0.02, head_factor=10.0)
    rates = [group["lr"] for group in trainer._optimizer.param_groups]
    assert rates == pytest.approx([0.02, 0.2])
    assert {group["momentum"] for group in trainer._optimizer.param_groups} == {0.9}
    assert {group["weight_decay"] for group in trainer._optimizer.param_groups} == {0.0005}


def test_a_loss_that_is_no_number_ends_it_before_a_checkpoint(weights_file, tmp_path):
    trainer = make_trainer(weights_file, tmp_path, frozen="conv")
    cells, classes = samples((512, 2, 2))
    with pytest.raises(TiepointError, match="training diverged") as error:
        trainer.epoch(np.full_like(cells, np.inf), classes, lambda done: None)
    assert "smaller learning rate" in error.value.hint
    assert list(tmp_path.iterdir()) == []


def test_four_fifths_learn_and_the_rest_tests():
    train, test = split(1000, TrainingOptions())
    assert (len(train), len(test)) == (800, 200)
    assert sorted([*train, *test]) == list(range(1000))
    assert sorted(train) != list(range(800))
