"""What the dock shows of networks, their devices and weights, and the options it passes on."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QApplication
from tiepoint.core.errors import TiepointError
from tiepoint.core.methods import BENCHMARK_ONLY, HAVE_NETWORK, METHOD_NAMES, NEED_TORCH, NEED_WEIGHTS
from tiepoint.ui import settings
from tiepoint.ui.data_folders import local, models_folder
from tiepoint.ui.setup import weights_store

from ...core.weights_samples import vgg16_shapes, write_safetensors
from ..fakes import REPORT, FakeEngine

FC6, DENSE = "pso-sift+fc6", "pso-sift+dense"


@pytest.fixture
def no_torch(monkeypatch):
    problem = "ModuleNotFoundError: No module named 'torch'"
    monkeypatch.setattr(FakeEngine, "network", {"device": "cpu", "torch": "", "problem": problem})


@pytest.fixture
def no_network(monkeypatch):
    """An OpenCV built without networks."""
    answer = {"device": "", "torch": "", "problem": "ModuleNotFoundError: No module named 'torch'"}
    monkeypatch.setattr(FakeEngine, "network", answer)


@pytest.fixture
def gpu(monkeypatch):
    device = "cuda: NVIDIA H200"
    monkeypatch.setattr(FakeEngine, "network", {"device": device, "torch": device, "problem": ""})


@pytest.fixture
def weights():
    """Two installed files: one with everything, one up to conv4_3."""
    models_folder().mkdir(parents=True)
    return [
        write_safetensors(models_folder() / "all.safetensors", vgg16_shapes(), name="All of it"),
        write_safetensors(models_folder() / "conv.safetensors", vgg16_shapes(fc6=None), name="Conv"),
    ]


def choose(qtbot, dock, method):
    """Choose the method and wait for the answer of the engine."""
    dock.form.options_widget.method.set_value(method)
    readiness = dock.installation.readiness
    if method in (*HAVE_NETWORK, "auto"):
        qtbot.waitUntil(lambda: readiness.known or readiness.error is not None, timeout=5000)
    qtbot.waitUntil(lambda: not readiness.asking(), timeout=5000)
    return dock.form.options_widget.note


def labels(dock):
    combo = dock.form.options_widget.method
    return {combo.itemData(i): combo.itemText(i) for i in range(combo.count())}


# The method and its note


def test_every_method_but_the_benchmarks_has_words(dock):
    assert set(labels(dock)) == set(METHOD_NAMES) - set(BENCHMARK_ONLY)
    assert all(label != value for value, label in labels(dock).items())


def test_a_method_without_network_says_nothing_and_asks_nobody(qtbot, dock):
    note = choose(qtbot, dock, "sift")
    assert not note.isVisible()
    choose(qtbot, dock, "pso-sift")
    assert not note.isVisible()


@pytest.mark.parametrize("method", [DENSE, "auto"])
def test_the_device_is_shown(qtbot, dock, gpu, method):
    note = choose(qtbot, dock, method)
    assert note.isVisible()
    assert note.label.whole == "Runs on: cuda: NVIDIA H200"
    assert not note.button.isVisible()
    dock.form.advanced.device.set_value("cpu")
    assert note.label.whole == "Runs on: CPU (OpenCV)"


def test_the_answer_is_kept_for_the_next_session(qtbot, dock, make_dock, gpu, monkeypatch):
    choose(qtbot, dock, DENSE)
    monkeypatch.setattr(FakeEngine, "work", None)
    other = make_dock()
    other.form.options_widget.method.set_value(DENSE)
    assert not other.installation.readiness.asking()
    assert other.form.options_widget.note.label.whole == "Runs on: cuda: NVIDIA H200"


def test_another_python_is_asked_anew(qtbot, dock, gpu, monkeypatch, tmp_path):
    choose(qtbot, dock, DENSE)
    monkeypatch.setattr(FakeEngine, "network", {"device": "cpu", "torch": "", "problem": "No torch."})
    python = tmp_path / "python3"
    python.write_text("")
    python.chmod(0o755)
    monkeypatch.delenv("TIEPOINT_PYTHON", raising=False)
    dock.form.advanced.python.setFilePath(str(python))
    note = choose(qtbot, dock, DENSE)
    assert note.label.whole == "Runs on: CPU (OpenCV)"


def test_without_torch_it_is_told_and_one_button_helps(qtbot, dock, no_torch):
    note = choose(qtbot, dock, FC6)
    assert note.label.whole == "torch is not installed."
    assert note.button.text() == "Install…"
    marked = {value for value, label in labels(dock).items() if label.endswith("(not installed)")}
    assert marked == set(NEED_TORCH)
    note.button.click()
    assert dock.setup.isVisible()
    assert dock.setup.torch.torch_button.text() == "Install torch"
    assert dock.setup.torch.torch_button.isVisible()  # the button that leads here has unfolded it
    assert not dock.setup.engine.light_button.isVisible()
    assert dock.setup.torch.note.text().startswith("The default method runs without torch.")


@pytest.mark.parametrize("method", [DENSE, "auto"])
def test_the_default_does_without_torch(qtbot, dock, no_torch, method):
    note = choose(qtbot, dock, method)
    assert note.label.whole == "Runs on: CPU (OpenCV)"
    assert not note.button.isVisible()
    assert dock.installation.readiness.missing(method) == ""


def test_an_opencv_that_runs_no_network_is_told(qtbot, dock, no_network):
    note = choose(qtbot, dock, "auto")
    assert (note.label.whole, note.button.text()) == ("Without network: PSO-SIFT only.", "Set up…")
    assert not labels(dock)["auto"].endswith("(not installed)")
    note = choose(qtbot, dock, DENSE)
    assert note.label.whole == "OpenCV cannot run the network."
    assert labels(dock)[DENSE].endswith("(not installed)")
    note.button.click()
    qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
    assert dock.setup.engine.light_button.isVisible()


def test_an_engine_that_does_not_run_is_told(qtbot, dock, monkeypatch):
    monkeypatch.setattr(FakeEngine, "error", TiepointError("qgis_python_not_found"))
    note = choose(qtbot, dock, DENSE)
    assert note.label.whole == "The engine does not run."
    note.button.click()
    qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
    assert dock.setup.engine.note.text().startswith("QGIS's own Python was not found. Choose a Python")
    assert dock.setup.engine.light_button.isVisible()
    assert not dock.setup.torch.torch_button.isVisible()  # it is optional, and folded


def test_a_run_tells_its_device(qtbot, dock, fake_register, no_torch, monkeypatch):
    choose(qtbot, dock, DENSE)
    monkeypatch.setitem(REPORT, "method", DENSE)
    monkeypatch.setitem(REPORT, "device", "cuda: NVIDIA H200")
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    assert dock.form.options_widget.note.label.whole == "Runs on: cuda: NVIDIA H200"
    assert "PSO-SIFT + VGG16 (dense) on cuda: NVIDIA H200" in dock.outcome.words()
    assert dock.installation.readiness.problem  # that run has not tried what needs torch


# Weights


def test_without_weights_the_method_is_marked_and_a_run_says_what_to_do(qtbot, dock, fake_register):
    note = choose(qtbot, dock, FC6)
    assert labels(dock)[FC6] == "PSO-SIFT + fc6 (not installed)"
    assert labels(dock)[DENSE] == "PSO-SIFT + VGG16 (dense)"
    assert (note.label.whole, note.button.text()) == ("The weights are missing.", "Download (528 MB)")
    assert not dock.form.options_widget.weights.isVisible()
    dock.run_bar.register_button.click()
    assert dock.outcome.kind == "error"
    assert "needs a weights file" in dock.outcome.title.text()
    assert fake_register.calls == []
    dock.outcome.links()["setup"].click()
    assert dock.setup.isVisible()


def test_installed_weights_are_offered_and_handed_over(qtbot, dock, weights):
    note = choose(qtbot, dock, FC6)
    assert labels(dock)[FC6] == "PSO-SIFT + fc6"
    assert note.label.whole == "Runs on: CPU (torch)"
    combo = dock.form.options_widget.weights
    assert combo.isVisible()
    assert [combo.itemText(i) for i in range(combo.count())] == ["All of it"]
    assert dock.form.options().match.weights == str(weights[0])
    choose(qtbot, dock, "pso-sift+conv4_3")
    assert [combo.itemText(i) for i in range(combo.count())] == ["All of it", "Conv"]
    combo.set_value("conv.safetensors")
    assert dock.form.options().match.weights == str(weights[1])
    choose(qtbot, dock, FC6)
    assert dock.form.options().match.weights == str(weights[0])  # the chosen one does not serve fc6
    choose(qtbot, dock, "pso-sift+conv4_3")
    assert dock.form.options().match.weights == str(weights[1])
    choose(qtbot, dock, DENSE)
    assert dock.form.options().match.weights == ""
    assert not combo.isVisible()


def test_the_chosen_weights_are_kept_in_the_profile(qtbot, dock, make_dock, weights):
    choose(qtbot, dock, "pso-sift+conv4_3")
    dock.form.options_widget.weights.set_value("conv.safetensors")
    other = make_dock()
    choose(qtbot, other, "pso-sift+conv4_3")
    assert other.form.options().match.weights == str(weights[1])


def test_weights_that_come_from_elsewhere_are_offered_at_once(qtbot, dock):
    """Fine-tuning adds them; the folder does not exist before."""
    choose(qtbot, dock, FC6)
    models_folder().mkdir(parents=True)
    part = write_safetensors(models_folder() / "x.part", vgg16_shapes(), name="Fine-tuned")
    qtbot.wait(100)
    assert not dock.form.options_widget.weights.isVisible()
    part.replace(models_folder() / "x.safetensors")
    qtbot.waitUntil(dock.form.options_widget.weights.isVisible, timeout=5000)
    assert dock.form.options_widget.weights.currentText() == "Fine-tuned"
    (models_folder() / "x.safetensors").unlink()
    qtbot.waitUntil(lambda: not dock.form.options_widget.weights.isVisible(), timeout=5000)


def test_device_and_input_reach_the_options(dock):
    dock.form.advanced.device.set_value("cuda")
    dock.form.advanced.cnn_input.set_value("224")
    assert (dock.form.options().match.device, dock.form.options().match.cnn_input) == ("cuda", 224)


def test_the_method_combo_can_be_open_while_an_answer_comes(qtbot, dock, no_torch):
    combo = dock.form.options_widget.method
    combo.showPopup()
    dock.installation.readiness.ask()
    qtbot.waitUntil(lambda: not dock.installation.readiness.asking(), timeout=5000)
    assert combo.view().isVisible()
    assert labels(dock)[FC6].endswith("(not installed)")
    combo.hidePopup()
    QApplication.processEvents()


def test_path_for_tells_what_is_missing(weights):
    for path in weights:
        path.unlink()
    assert weights_store.path_for("pso-sift") == ""
    for method in NEED_WEIGHTS:
        with pytest.raises(TiepointError, match="which is not installed"):
            weights_store.path_for(method)


def test_a_spoilt_answer_in_the_profile_counts_as_none(make_dock, pair):
    for text in ("{", "[1]", '{"python": 3}'):
        settings.write("network", text)
        assert not make_dock().installation.readiness.known


# Places


def test_on_windows_nothing_large_roams():
    from pathlib import Path

    variables = {"APPDATA": "/u/Roaming", "LOCALAPPDATA": "/u/Local"}
    roaming = Path("/u/Roaming/QGIS/QGIS3/profiles/default")
    assert str(local(roaming, variables, "win32")) == "/u/Local/QGIS/QGIS3/profiles/default"
    assert local(roaming, variables, "linux") == roaming
    assert local(Path("/other"), variables, "win32") == Path("/other")
    assert local(roaming, {}, "win32") == roaming
