"""The dock during and after a run: what it shows, adds to the project and removes."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsTask
from tiepoint.core.errors import TiepointError
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.register.runner import Runner

from ..fakes import FakeEngine

Status = QgsTask.TaskStatus


def run(qtbot, dock):
    with qtbot.waitSignal(dock.run_finished, timeout=10000) as signal:
        dock.run_bar.register_button.click()
    return signal.args[0]


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


def test_success_adds_layers_and_figures(qtbot, dock, fake_register, pair, qgis_iface):
    result = run(qtbot, dock)
    assert result.registration.accepted
    assert dock.outcome.kind == "success"
    text = dock.outcome.words().replace("\u00a0", " ")
    assert "Good to about 0.4 px (4.2 m), by cross-validation of 312 points; the points cover 91 %" in text
    assert "312 control points · RMSE 0.41 px · leave-one-out 0.42 px · points in 91 % of the cells" in text
    assert "Transform: Affine (automatic) · run time 4.2 s" in text
    assert "The unregistered layer “swir” is switched off." in text
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Tiepoint: swir → red"
    assert len(group.findLayers()) == 3
    assert dock.form.isEnabled()
    assert not dock.run_bar.progress.isVisible()
    scratch = fake_register.calls[0].outputs.raster.parent
    assert scratch.is_dir()  # the layers live there
    assert dock.form.pair.sensed.layer() == pair[1]  # not the new raster


def test_refusal_gives_reason_and_hint_and_no_layer(qtbot, dock, fake_register):
    fake_register.behaviour = "refuse"
    run(qtbot, dock)
    assert dock.outcome.kind == "refused"
    assert "Too few matches agree." in dock.outcome.words()
    assert "Choose other bands." not in dock.outcome.words()  # there are buttons for that
    assert "band" in dock.outcome.links()
    assert len(QgsProject.instance().mapLayers()) == 2
    assert not fake_register.calls[0].outputs.raster.parent.exists()


def test_each_run_has_one_message_above_the_map(qtbot, dock, fake_register, qgis_iface):
    qgis_iface.mapCanvas().resize(900, 300)  # room for the whole message
    qgis_iface.messageBar().clearWidgets()
    fake_register.behaviour = "error"
    run(qtbot, dock)
    assert messages(qgis_iface) == ["The two rasters do not overlap on the map."]
    fake_register.behaviour = "refuse"
    run(qtbot, dock)
    assert messages(qgis_iface) == ["Not registered: Too few matches agree."]
    qgis_iface.messageBar().clearWidgets()  # closed by the user
    fake_register.behaviour = "accept"
    run(qtbot, dock)
    assert messages(qgis_iface) == ["“swir” was registered onto “red”."]


@pytest.mark.parametrize(("behaviour", "short"), [("accept", "Registered"), ("refuse", "Not registered")])
def test_a_message_fits_above_a_narrow_map(qtbot, dock, fake_register, qgis_iface, behaviour, short):
    """QGIS would show its first line alone."""
    canvas = qgis_iface.mapCanvas()
    before = canvas.size()
    canvas.resize(260, 200)
    qgis_iface.messageBar().clearWidgets()
    fake_register.behaviour = behaviour
    run(qtbot, dock)
    canvas.resize(before)
    assert messages(qgis_iface) == [short]


def test_error_gives_message_and_hint(qtbot, dock, fake_register):
    fake_register.behaviour = "error"
    result = run(qtbot, dock)
    assert isinstance(result.error, TiepointError)
    assert dock.outcome.kind == "error"
    assert "do not overlap" in dock.outcome.title.text()
    assert "Switch off “Use georeferencing”" in dock.outcome.words()
    assert dock.run_bar.register_button.isEnabled()


def test_unforeseen_error_goes_to_the_log(qtbot, dock, fake_register, qgis_app, qgis_iface):
    fake_register.behaviour = "crash"
    logged = []
    qgis_app.messageLog().messageReceived[str, str, type(Qgis.MessageLevel.Critical)].connect(
        lambda message, tag, level: logged.append((tag, message))
    )
    run(qtbot, dock)
    assert dock.outcome.kind == "error"
    assert "nobody foresaw this" in dock.outcome.words()
    assert list(dock.outcome.links()) == ["log", "report"]
    qtbot.waitUntil(lambda: any("ZeroDivisionError" in m and t == "Tiepoint" for t, m in logged))


def test_cancel_ends_the_run_and_leaves_nothing(qtbot, dock, fake_register):
    fake_register.behaviour = "wait"
    dock.run_bar.register_button.click()
    qtbot.waitUntil(fake_register.started.is_set)
    assert dock.run_bar.cancel_button.isVisible()
    assert not dock.run_bar.register_button.isVisible()
    assert not dock.form.isEnabled()
    qtbot.waitUntil(lambda: dock.run_bar.note.text() == "Finding features…")
    with qtbot.waitSignal(dock.run_finished, timeout=5000) as signal:
        dock.run_bar.cancel_button.click()
    assert signal.args[0].cancelled
    assert dock.outcome.kind == "info"
    assert not fake_register.calls[0].outputs.raster.parent.exists()
    assert len(QgsProject.instance().mapLayers()) == 2
    assert dock.run_bar.register_button.isVisible()


def test_new_project_cancels_the_run(qtbot, dock, fake_register):
    fake_register.behaviour = "wait"
    dock.run_bar.register_button.click()
    qtbot.waitUntil(fake_register.started.is_set)
    with qtbot.waitSignal(dock.run_finished, timeout=5000) as signal:
        QgsProject.instance().clear()
    assert signal.args[0].cancelled
    assert not QgsProject.instance().mapLayers()
    assert dock.run_bar.note.text().startswith("Load two rasters")


def test_layer_removed_during_the_run_does_no_harm(qtbot, dock, fake_register, pair):
    fake_register.behaviour = "wait"
    dock.run_bar.register_button.click()
    qtbot.waitUntil(fake_register.started.is_set)
    QgsProject.instance().removeMapLayer(pair[1].id())
    with qtbot.waitSignal(dock.run_finished, timeout=5000):
        fake_register.behaviour = "accept"
    assert dock.outcome.kind == "success"
    assert "is switched off" not in dock.outcome.words()  # it is gone


def test_check_shows_versions_or_the_error(qtbot, dock, monkeypatch):
    with qtbot.waitSignal(dock.runner.checked, timeout=5000):
        dock.form.advanced.check_button.click()
    assert dock.form.advanced.check_result.text() == "OK: Python 3.11.2, numpy 1.24.2, opencv 4.11.0"
    monkeypatch.setattr(FakeEngine, "error", TiepointError("weights_without_layers", name="a.pth"))
    with qtbot.waitSignal(dock.runner.checked, timeout=5000):
        dock.form.advanced.check_button.click()
    assert dock.form.advanced.check_result.text() == (
        "“a.pth” holds no weights of VGG16 up to conv4_3, AlexNet, GoogLeNet or ResNet-50. "
        "Choose weights in torchvision's layout."
    )
    assert dock.form.advanced.check_button.isEnabled()


@pytest.fixture
def adding(qtbot, dock, fake_register):
    """A dock in the middle of adding the layers of a run; the outputs of that run."""
    dock.run_bar.register_button.click()
    qtbot.waitUntil(lambda: dock.runner._steps is not None)
    return fake_register.calls[0].outputs


def test_project_closed_while_layers_come_in(qtbot, dock, adding):
    with qtbot.waitSignal(dock.run_finished, timeout=5000) as signal:
        QgsProject.instance().clear()
    assert signal.args[0].cancelled
    assert not adding.raster.parent.exists()
    assert not QgsProject.instance().mapLayers()
    assert not dock.runner.busy()


def test_unloading_while_layers_come_in_adds_the_rest(qtbot, qgis_iface, engines, fake_register, pair):
    dock = RegistrationDock(qgis_iface, engines, runner=Runner(engines, fake_register))
    qtbot.addWidget(dock)
    dock.build()
    dock.start()
    qtbot.waitUntil(lambda: dock.runner._steps is not None)
    dock.release()
    assert len(QgsProject.instance().layerTreeRoot().children()[0].findLayers()) == 3
    qtbot.wait(50)  # its timer comes when nobody is there any more
    assert fake_register.calls[0].outputs.raster.exists()


def groups():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().children() if node.name()]


def test_a_second_run_of_a_pair_has_a_group_and_files_of_its_own(qtbot, dock, fake_register):
    run(qtbot, dock)
    run(qtbot, dock)
    assert groups()[:2] == ["Tiepoint 2: swir → red", "Tiepoint: swir → red"]
    first, second = (call.outputs for call in fake_register.calls)
    assert not set(first.paths()) & set(second.paths())


def test_a_second_run_to_the_same_file_is_told_and_done(qtbot, dock, fake_register, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    run(qtbot, dock)
    note = dock.replacing
    assert note.isVisible()
    assert "Layers of this project show these files." in note.text.text()
    run(qtbot, dock)
    assert [call.outputs.raster for call in fake_register.calls] == [tmp_path / "out.tif"] * 2
    assert groups() == ["Tiepoint: swir → red", "red", "swir"]  # the first one's layers went with their files


def test_a_long_name_does_not_widen_the_dock(qtbot, dock, fake_register, tmp_path):
    """Before, the window grew beyond the screen."""
    names = ("out.tif", f"S2A_{'N0510_R008_' * 15}.tif")
    widths = []
    for name in names:
        dock.form.options_widget.output.setFilePath(str(tmp_path / name))
        run(qtbot, dock)
        assert dock.replacing.isVisible()
        widths.append(dock.widget().minimumSizeHint().width())
    letters = len(names[1]) * dock.fontMetrics().averageCharWidth()
    assert widths[1] <= widths[0] + letters // 8  # a few letters on the button, in any font
    assert names[1] in dock.replacing.text.toolTip()


def test_a_run_does_not_replace_the_file_of_unsaved_edits(qtbot, dock, fake_register, tmp_path):
    """Before, QGIS then saved the edits into a file that was gone, without a word."""
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    run(qtbot, dock)
    points = dock.listener.points()
    points.startEditing()
    points.changeAttributeValue(1, points.fields().indexOf("enabled"), False)
    dock.run_bar.register_button.click()
    assert (len(fake_register.calls), dock.runner.busy()) == (1, False)
    assert "whose edits are not saved" in dock.outcome.title.text()
    points.rollBack()
    fake_register.behaviour = "wait"
    dock.run_bar.register_button.click()
    qtbot.waitUntil(fake_register.started.is_set)
    assert not points.startEditing()
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.cancel_button.click()
    assert points.startEditing()
    points.rollBack()


def test_what_came_into_being_meanwhile_is_not_replaced_unasked(qtbot, dock, fake_register, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    (tmp_path / "out.tif").write_text("of somebody else")
    dock.run_bar.register_button.click()
    assert not dock.runner.busy()
    assert "“out.tif” now exists" in dock.outcome.title.text()
    assert fake_register.calls == []
    run(qtbot, dock)  # told now
    assert len(fake_register.calls) == 1


def test_another_try_keeps_what_the_first_one_made(qtbot, dock, fake_register, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    run(qtbot, dock)
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.start_again()
    assert [call.outputs.raster.name for call in fake_register.calls] == ["out.tif", "out_2.tif"]
    assert dock.form.options_widget.output_path() == tmp_path / "out_2.tif"


def test_another_try_after_a_refusal_keeps_the_name(qtbot, dock, fake_register, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    fake_register.behaviour = "refuse"
    run(qtbot, dock)
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.start_again()
    assert [call.outputs.raster.name for call in fake_register.calls] == ["out.tif", "out.tif"]


def test_an_error_goes_when_what_was_missing_is_installed(qtbot, dock, fake_register, monkeypatch):
    readiness = dock.installation.readiness
    lacking = ["engine"]
    monkeypatch.setattr(readiness, "missing", lambda _method: lacking[-1])
    monkeypatch.setattr(readiness, "asking", lambda: False)
    fake_register.behaviour = "error"
    run(qtbot, dock)
    assert {dock.outcome.kind, *dock.outcome.links()} >= {"error", "setup"}
    readiness.changed.emit()  # still missing
    assert dock.outcome.kind == "error"
    lacking.append("")
    readiness.info = object()
    readiness.changed.emit()
    assert dock.outcome.kind == "info"
    assert "register again" in dock.outcome.words()
    assert "setup" not in dock.outcome.links()


def test_a_refused_run_is_no_completed_task(qtbot, dock, fake_register):
    """QGIS 3.22 announces "Task complete" after every task that returned True."""
    ends = []
    QgsApplication.taskManager().statusChanged.connect(lambda _id, status: ends.append(status))
    for behaviour in ("refuse", "accept"):
        fake_register.behaviour = behaviour
        ends.clear()
        run(qtbot, dock)
        qtbot.waitUntil(lambda: ends and ends[-1] in (Status.Complete, Status.Terminated))
        assert ends[-1] == (Status.Complete if behaviour == "accept" else Status.Terminated)
