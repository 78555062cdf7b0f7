"""The page in Settings > Options: shows what is kept, writes it on OK, and the dock follows."""

from __future__ import annotations

import pytest
from tiepoint.ui import settings
from tiepoint.ui.data_folders import models_folder
from tiepoint.ui.setup.options_factory import OptionsFactory

from ...core.weights_samples import vgg16_shapes, write_safetensors


@pytest.fixture
def make_page(qtbot, dock):
    def make():
        factory = OptionsFactory(lambda: dock.installation, dock.restore_options)
        page = factory.createWidget(None)
        qtbot.addWidget(page)
        return page

    return make


def test_it_shows_what_is_kept(make_page):
    for key, value in {
        "device": "cpu",
        "threads": "3",
        "transform": "affine",
        "python": "/usr/bin/python3",
    }.items():
        settings.write(key, value)
    page = make_page()
    assert page.combos["device"].value() == "cpu"
    assert page.combos["transform"].value() == "affine"
    assert page.combos["method"].value() == "auto"
    assert page.threads.value() == 3
    assert page.size.value() == 4096
    assert page.python.filePath() == "/usr/bin/python3"
    assert page.weights.currentText() == "None installed"


def test_the_dock_takes_it_over_on_ok(make_page, dock):
    before = dock.form.options()
    assert (before.threads, before.read.max_working_size) == (0, 4096)
    page = make_page()
    page.combos["transform"].set_value("projective")
    page.combos["device"].set_value("cpu")
    page.threads.setValue(2)
    page.size.setValue(1024)
    assert dock.form.options() == before  # nothing is written before OK
    page.apply()
    after = dock.form.options()
    assert (after.threads, after.read.max_working_size) == (2, 1024)
    assert (after.match.transform, after.match.device) == ("projective", "cpu")


def test_weights_are_chosen_by_name(make_page):
    models_folder().mkdir(parents=True)
    write_safetensors(models_folder() / "mine.safetensors", vgg16_shapes(), name="Mine")
    page = make_page()
    page.weights.set_value("mine.safetensors")
    assert page.weights.currentText() == "Mine"
    page.apply()
    assert settings.read("weights") == "mine.safetensors"


def test_an_installation_meanwhile_is_not_undone_by_ok(make_page, dock):
    page = make_page()
    settings.write("python", "/somewhere/engine")
    dock.installation.engine_ended.emit(None)
    page.apply()
    assert settings.python() == "/somewhere/engine"


def test_the_set_up_page_opens_above_it(make_page, qtbot):
    page = make_page()
    page.show()
    page.set_up.click()
    assert page._page.isVisible()
    assert page._page.parent() is page.window()
