"""The training learns, and continues after an interruption as if there had been none."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.errors import TiepointError  # noqa: E402
from tiepoint.core.training.checkpoint import NAME as CHECKPOINT  # noqa: E402
from tiepoint.core.training.metric.network import narrow  # noqa: E402
from tiepoint.core.training.metric.options import MetricOptions  # noqa: E402
from tiepoint.core.training.metric.scenes import ViewPairs  # noqa: E402
from tiepoint.core.training.metric.trainer import Trainer, rate_at  # noqa: E402

torch.set_num_threads(1)
OPTIONS = MetricOptions(steps=8, pairs=2, side=144, points=20, learning_rate=0.003, warm_up=2, judge_every=4)


def make(scene, folder):
    folder.mkdir(exist_ok=True)
    return Trainer(narrow((4, 4, 8, 8, 8, 12, 12), 16, 0), ViewPairs([scene], OPTIONS), OPTIONS, folder)


def run(trainer, stop=None):
    """The judged steps; interrupted when `stop` is judged."""
    judged = []

    def figures(network):
        judged.append(trainer.state.step)
        return {"mean": 0.5}

    class Broken(Exception):
        pass

    def log(line):
        if stop is not None and line.startswith(f"step {stop}, "):
            trainer.save()
            raise Broken

    try:
        trainer.run(figures, log)
    except Broken:
        pass
    return judged


@pytest.fixture(scope="module")
def whole(scene, tmp_path_factory):
    trainer = make(scene, tmp_path_factory.mktemp("whole") / "run")
    assert run(trainer) == [0, 4, 8]
    return trainer


def test_it_learns(scene, tmp_path):
    """Shown the same views again and again, it tells their points and tiles apart better."""
    trainer = make(scene, tmp_path / "run")
    for _ in range(8):
        trainer.state.step = 1
        trainer.step()
    assert trainer.state.loss[-1] < trainer.state.loss[0] - 0.5


def test_every_step_is_recorded(whole):
    state = whole.state
    assert state.step == len(state.loss) == len(state.found) == len(state.placed) == OPTIONS.steps


def test_an_interrupted_training_continues_unchanged(whole, scene, tmp_path):
    assert run(make(scene, tmp_path / "run"), stop=4) == [0, 4]
    again = make(scene, tmp_path / "run")
    assert again.state.step == 4
    assert run(again) == [8]
    assert again.state.loss == pytest.approx(whole.state.loss, rel=1e-4)
    for one, other in zip(again.network.parameters(), whole.network.parameters()):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-5)


def test_a_foreign_checkpoint_is_refused(scene, tmp_path):
    (tmp_path / CHECKPOINT).write_text("no checkpoint")
    with pytest.raises(TiepointError, match="cannot be read") as caught:
        make(scene, tmp_path)
    assert "empty" in caught.value.hint


def test_a_loss_that_is_no_number_ends_it(scene, tmp_path):
    trainer = make(scene, tmp_path / "run")
    with torch.no_grad():
        trainer.network.reduce.weight.fill_(float("nan"))
    with pytest.raises(TiepointError, match="training diverged"):
        trainer.step()


def test_the_rate_rises_and_falls():
    rates = [rate_at(step, OPTIONS) for step in range(OPTIONS.steps)]
    assert rates[0] == 0.5
    assert np.argmax(rates) == 1
    assert all(np.diff(rates[1:]) < 0)
    assert rates[-1] < 0.05
