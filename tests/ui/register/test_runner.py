"""The runner alone: one run at a time, and the layers of those that succeed."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.project import layers
from tiepoint.ui.register.runner import Runner
from tiepoint.ui.runs.request import make_request

from ..fakes import no_overlap, sides


@pytest.fixture
def runner(engines, fake_register):
    runner = Runner(engines, fake_register)
    yield runner
    runner.stop()


@pytest.fixture
def request_(pair):
    return make_request(sides(pair), RegistrationOptions())


def run(qtbot, runner, request):
    """RunResult and ResultLayers, or None."""
    with qtbot.waitSignal(runner.finished, timeout=10000) as signal:
        runner.start(request)
        assert runner.busy()
    assert not runner.busy()
    assert signal.args[0] is request
    return signal.args[1:]


def test_a_run_that_succeeds_has_its_layers(qtbot, runner, request_):
    order = []
    runner.started.connect(lambda _stage: order.append("started"))
    runner.adding.connect(lambda: order.append("adding"))
    result, made = run(qtbot, runner, request_)
    assert result.registration.accepted
    assert order == ["started", "adding"]
    assert made.present()
    assert [node.layer() for node in made.group.findLayers()] == [made.points, made.residuals, made.raster]


@pytest.mark.parametrize("behaviour", ["refuse", "error", "crash"])
def test_a_run_that_comes_to_nothing_leaves_nothing(qtbot, runner, request_, fake_register, behaviour):
    fake_register.behaviour = behaviour
    result, made = run(qtbot, runner, request_)
    assert made is None
    assert (result.registration is None) == (behaviour != "refuse")
    assert bool(result.failure) == (behaviour == "crash")
    assert not request_.scratch.exists()
    assert len(QgsProject.instance().mapLayers()) == 2


def test_layers_that_do_not_load_end_the_run_with_an_error(qtbot, runner, request_, monkeypatch):
    def broken(*_):
        raise no_overlap()

    monkeypatch.setattr(layers, "load_residuals", broken)
    result, made = run(qtbot, runner, request_)
    assert result.error is not None
    assert result.registration.accepted
    assert made is None
    assert request_.outputs.raster.exists()  # it was written, and may be added by hand


def test_a_project_that_closes_takes_the_coming_layers_along(qtbot, runner, request_):
    runner.start(request_)
    qtbot.waitUntil(lambda: runner._steps is not None)
    with qtbot.waitSignal(runner.finished, timeout=5000) as signal:
        QgsProject.instance().clear()
    assert signal.args[1].cancelled
    assert signal.args[2] is None
    assert not request_.scratch.exists()


def test_stopped_while_layers_come_in_the_rest_comes_too(qtbot, engines, fake_register, request_):
    runner, ends = Runner(engines, fake_register), []
    runner.finished.connect(lambda *end: ends.append(end))
    runner.start(request_)
    qtbot.waitUntil(lambda: runner._steps is not None)
    runner.stop()
    assert not runner.busy()
    assert len(QgsProject.instance().layerTreeRoot().children()[0].findLayers()) == 3
    qtbot.wait(30)  # longer than its pause between two layers
    assert ends == []


def test_stopped_in_the_middle_of_a_run_nothing_stays(qtbot, engines, fake_register, request_):
    fake_register.behaviour = "wait"
    runner = Runner(engines, fake_register)
    runner.start(request_)
    qtbot.waitUntil(fake_register.started.is_set)
    runner.stop()
    assert not request_.scratch.exists()
