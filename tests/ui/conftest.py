"""Two small rasters in the project, the dock, and a fake registration."""

from __future__ import annotations

import functools
import sys
import threading

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from tiepoint.ui import background, data_folders
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.register.runner import Runner
from tiepoint.ui.runs.engine_holder import EngineHolder

from .fakes import FakeEngine, FakeRegister, write_raster
from .made_runs import run_result, session  # noqa: F401 - fixtures


@pytest.fixture(autouse=True, scope="session")
def _measured_tasks():
    """Under coverage, tasks are measured, too: only threads that Python starts are by themselves."""
    trace = getattr(threading, "_trace_hook", None)
    if trace is None:
        yield
        return
    run = background.Task.run

    @functools.wraps(run)
    def measured(task):
        sys.settrace(trace)
        return run(task)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(background.Task, "run", measured)
        yield


@pytest.fixture(autouse=True)
def _clean_settings():
    """No test inherits options from another."""
    QgsSettings().remove("tiepoint")
    yield
    QgsSettings().remove("tiepoint")


@pytest.fixture(autouse=True)
def record_folder(tmp_path, monkeypatch):
    """A temporary folder for weights and the private environment, not the developer's profile."""
    folder = tmp_path / "profile" / "tiepoint"
    monkeypatch.setattr(data_folders, "_own_folder", lambda: folder)
    return folder


@pytest.fixture
def engines():
    return EngineHolder(FakeEngine)


@pytest.fixture(scope="module")
def real_engines():
    """One for all runs of a module, as QGIS has."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIEPOINT_PYTHON", sys.executable)
        engines = EngineHolder()
        yield engines
        engines.stop()


@pytest.fixture
def fake_register():
    return FakeRegister()


@pytest.fixture
def project(qgis_new_project):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def pair(project, tmp_path):
    """Layers “red” (the reference) and “swir” in the project."""
    layers = [QgsRasterLayer(str(write_raster(tmp_path / f"{n}.tif")), n) for n in ("red", "swir")]
    project.addMapLayers(layers)
    return layers


@pytest.fixture
def make_dock(qtbot, qgis_iface, engines, fake_register):
    docks = []

    def make():
        dock = RegistrationDock(qgis_iface, engines, runner=Runner(engines, fake_register))
        qtbot.addWidget(dock)
        dock.build()
        dock.show()
        docks.append(dock)
        return dock

    yield make
    for dock in docks:
        dock.release()


@pytest.fixture
def dock(make_dock, pair):
    return make_dock()
