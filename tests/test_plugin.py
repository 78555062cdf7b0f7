"""The plugin's life in QGIS: load, start, unload, reload, and what the metadata promises."""

from __future__ import annotations

import configparser
import subprocess
import sys
from pathlib import Path

import pytest
import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from tiepoint.tests.core.deaths import run_child
from tiepoint.tests.core.engine.fakes import until

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def own_modules():
    """QGIS forgets a plugin's modules when it unloads it; the other tests keep the ones they imported."""

    def take():
        names = [name for name in sys.modules if name.split(".")[0] == "tiepoint"]
        return {name: sys.modules.pop(name) for name in names}

    kept = take()
    yield
    take()
    sys.modules.update(kept)


@pytest.fixture
def plugin(qgis_iface, qgis_new_project, own_modules):
    """Started the way QGIS starts plugins; unloaded afterwards."""
    qgis.utils.iface = qgis_iface
    qgis.utils.updateAvailablePlugins()
    assert qgis.utils.loadPlugin("tiepoint")
    assert qgis.utils.startPlugin("tiepoint")
    yield qgis.utils.plugins["tiepoint"]
    if "tiepoint" in qgis.utils.plugins:
        assert qgis.utils.unloadPlugin("tiepoint")


NAMES = ("alignbands", "apply", "finetune", "measure", "register", "registerseries")
ALGORITHMS = [f"tiepoint:{name}" for name in NAMES]


def algorithm_ids():
    return [
        a.id() for a in QgsApplication.processingRegistry().algorithms() if a.id().startswith("tiepoint:")
    ]


class _German(QTranslator):
    """Knows one sentence of an error."""

    def translate(self, context, source, _disambiguation=None, _n=-1):
        known = {("Tiepoint", "“{name}” has no band {band}."): "„{name}“ hat keinen Kanal {band}."}
        return known.get((context, source), source)


def test_errors_of_core_are_told_in_the_users_language(plugin):
    from tiepoint.core.errors import TiepointError  # those of the plugin as it was loaded

    error = TiepointError("band_missing", name="a.tif", band=9, count=4)
    german = _German()
    QCoreApplication.installTranslator(german)  # False, as it has no file
    try:
        assert error.text == "„a.tif“ hat keinen Kanal 9. Choose a band from 1 to 4."
    finally:
        QCoreApplication.removeTranslator(german)
    assert error.message == "“a.tif” has no band 9."


def test_start_offers_dock_action_and_algorithm(plugin):
    assert algorithm_ids() == ALGORITHMS
    assert not plugin.action.icon().isNull()
    assert plugin.action.isCheckable()
    assert plugin.dock.isHidden()


AT_START = 48  # modules of the plugin; 184 once took QGIS's start 190 to 330 ms of CPU, 43 take 31
LATER = ("core.options", "core.files.outputs", "ui.choices", "ui.runs.request", "ui.runs.run_record")
SLOW = {"np", "numpy", "gdal", "ogr", "osr", "cv2"}


def test_the_start_imports_little(plugin):
    loaded = {
        name: module
        for name, module in sys.modules.items()
        if name.startswith("tiepoint.") and not name.startswith("tiepoint.tests")
    }
    assert len(loaded) <= AT_START, sorted(loaded)
    assert not {f"tiepoint.{name}" for name in LATER} & set(loaded)
    assert [name for name, module in loaded.items() if SLOW & set(vars(module))] == []
    assert not plugin.dock.built
    assert not plugin.workbench.built


def test_the_toolbox_runs_and_models_the_algorithms_themselves(plugin):
    registry = QgsApplication.processingRegistry()
    for id_ in ALGORITHMS:
        listed, made = registry.algorithmById(id_), registry.createAlgorithmById(id_)
        assert made.parameterDefinitions()
        assert made.provider().id() == "tiepoint"
        assert (listed.displayName(), listed.tags()) == (made.displayName(), made.tags())
        assert listed.flags() == made.flags()


def test_a_layers_menu_and_the_options_work_before_the_dock_is_seen(plugin, qtbot, tmp_path, monkeypatch):
    from qgis.core import QgsProject, QgsRasterLayer

    from .ui.fakes import write_raster

    layers = [QgsRasterLayer(str(write_raster(tmp_path / f"{name}.tif")), name) for name in "ab"]
    QgsProject.instance().addMapLayers(layers)
    page = plugin.options_factory.createWidget(None)
    qtbot.addWidget(page)
    page.apply()
    assert not plugin.dock.built
    monkeypatch.setattr(plugin.iface, "activeLayer", lambda: layers[0])
    plugin.dock.onto.trigger()
    qtbot.waitUntil(lambda: plugin.dock.built)
    assert plugin.dock.form.pair.sensed.layer() is layers[0]
    assert plugin.dock.form.pair.reference.layer() is layers[1]
    assert not plugin.dock.isHidden()


def test_action_toggles_the_dock(plugin, qgis_iface, qtbot):
    window = qgis_iface.mainWindow()
    window.show()
    plugin.action.trigger()
    assert not plugin.dock.isHidden()
    plugin.action.trigger()
    assert plugin.dock.isHidden()
    window.hide()


def test_unload_leaves_nothing(plugin):
    engines = plugin.engines
    assert qgis.utils.unloadPlugin("tiepoint")
    assert algorithm_ids() == []
    assert plugin.dock is None
    assert plugin.action is None
    assert engines._engine is None
    assert "tiepoint" not in qgis.utils.plugins


def test_unload_cancels_a_run(plugin, qtbot, tmp_path):
    from qgis.core import QgsProject, QgsRasterLayer

    from .ui.fakes import FakeEngine, FakeRegister, write_raster

    register = FakeRegister("wait")
    plugin.dock.build()
    plugin.dock.runner._register = register
    plugin.engines._make = FakeEngine
    for name in "ab":
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / f"{name}.tif")), name))
    plugin.dock.start()
    qtbot.waitUntil(register.started.is_set)
    task = plugin.dock.runner._task
    assert qgis.utils.unloadPlugin("tiepoint")
    assert task._over.is_set()
    qtbot.wait(50)  # its finished() comes when the plugin is gone already
    assert not register.calls[0].outputs.raster.parent.exists()


def test_whatever_runs_ends_with_qgis(plugin, qtbot, tmp_path):
    """QGIS 3.40 crashed where it ended while the engine was asked, or while a run went on."""
    from qgis.core import QgsProject, QgsRasterLayer

    from .ui.fakes import FakeEngine, FakeRegister, write_raster

    plugin.dock.build()
    register = plugin.dock.runner._register = FakeRegister("wait")
    plugin.engines._make = FakeEngine
    for name in "ab":
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / f"{name}.tif")), name))
    plugin.dock.start()
    qtbot.waitUntil(register.started.is_set)
    task = plugin.dock.runner._task
    app = QgsApplication.instance()
    assert app.receivers(app.aboutToQuit) > 0
    plugin.end_work()
    assert task._over.is_set()
    assert not plugin.dock.runner.busy()
    assert plugin.engines._engine is None


def test_reload(plugin):
    for _ in range(2):
        assert qgis.utils.reloadPlugin("tiepoint") is not False
        assert algorithm_ids() == ALGORITHMS
    again = qgis.utils.plugins["tiepoint"]
    assert again is not plugin
    again.action.trigger()
    assert not again.dock.isHidden()


def test_without_a_window_there_is_only_the_provider(qgis_app, own_modules):
    import tiepoint

    plugin = tiepoint.classFactory(None)
    plugin.initProcessing()
    assert algorithm_ids() == ALGORITHMS
    plugin.unload()
    assert algorithm_ids() == []


LEAVING = """
import os
from pathlib import Path
from tiepoint.core.files import private_folders, publishing
work = private_folders._make(Path(sys.argv[1]), "tiepoint-")
staging = private_folders.make_staging_folder(Path(sys.argv[1]))
(staging / "scene.tif").write_text("new")
publishing._do = lambda part, step: os._exit(1)
publishing.publish([staging])
"""


def test_the_start_puts_in_order_what_a_dead_session_left(qgis_app, own_modules, tmp_path):
    import tiepoint

    (tmp_path / "scene.tif").write_text("old")
    assert run_child(LEAVING, tmp_path).returncode == 1
    assert len(list(tmp_path.iterdir())) == 3
    lines = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: lines.append((tag, text)))
    plugin = tiepoint.classFactory(None)
    plugin.initProcessing()
    plugin.unload()
    assert until(lambda: [path.name for path in tmp_path.iterdir()] == ["scene.tif"])
    assert (tmp_path / "scene.tif").read_text() == "new"
    QgsApplication.processEvents()  # lines of another thread come with them
    assert len([text for tag, text in lines if tag == "Tiepoint" and str(tmp_path) in text]) == 2


def test_package_imports_without_qgis(tmp_path):
    (tmp_path / "tiepoint").symlink_to(ROOT, target_is_directory=True)
    code = "import sys; sys.modules['qgis'] = None; import tiepoint; print(tiepoint.classFactory.__name__)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "classFactory", done.stderr


def test_metadata_says_what_the_plugin_is():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert general["name"] == "Tiepoint"
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["category"] == "Raster"
    assert (ROOT / general["icon"]).is_file()
    assert "supportsQt6" not in general
    assert "numpy and OpenCV" in general["about"]
    for key in ("description", "version", "author", "email", "tracker", "repository", "homepage"):
        assert general[key], key
