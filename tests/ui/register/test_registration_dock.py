"""The dock before a run: when it can start, the request, the saved choices."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QWidget
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui import settings
from tiepoint.ui.language import install_translator
from tiepoint.ui.runs.request import free_output

from ..fakes import write_raster

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = ["en", *sorted(path.stem[-2:] for path in (ROOT / "resources" / "i18n").glob("tiepoint_*.ts"))]

# What may start


def test_empty_project_says_what_to_do(make_dock, project):
    dock = make_dock()
    assert not dock.run_bar.register_button.isEnabled()
    assert dock.run_bar.note.text().startswith("Load two rasters to begin.")
    assert dock.start_card.isVisible()
    assert not dock.form.isVisible()
    assert not dock.run_bar.isVisible()


def test_two_layers_are_told_apart_as_they_come(make_dock, project, tmp_path):
    dock = make_dock()
    first = QgsRasterLayer(str(write_raster(tmp_path / "a.tif")), "a")
    project.addMapLayer(first)
    assert not dock.run_bar.register_button.isEnabled()
    assert dock.run_bar.note.text().startswith("Load a second raster to begin.")
    second = QgsRasterLayer(str(write_raster(tmp_path / "b.tif")), "b")
    project.addMapLayer(second)
    assert not dock.start_card.isVisible()
    assert dock.form.isVisible()
    assert {dock.form.pair.reference.layer(), dock.form.pair.sensed.layer()} == {first, second}
    assert dock.run_bar.register_button.isEnabled()
    assert not dock.run_bar.note.isVisible()


def test_same_layer_twice_is_explained(dock, pair):
    dock.form.pair.sensed.set_layer(pair[0])
    dock.form.pair.reference.set_layer(pair[0])
    assert not dock.run_bar.register_button.isEnabled()
    assert "same layer" in dock.run_bar.register_button.toolTip()


def test_two_web_layers_are_refused_with_a_way_out(dock, project):
    for name in ("Tiles", "Photos"):
        web = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", name, "wms")
        assert web.isValid()
        project.addMapLayer(web)
    dock.form.pair.sensed.set_layer(web)
    assert dock.run_bar.register_button.isEnabled()  # one of them is drawn
    dock.form.pair.reference.set_layer(project.mapLayersByName("Tiles")[0])
    assert "Neither “Tiles” nor “Photos” has pixels" in dock.run_bar.note.text()
    assert "Choose a raster file" in dock.run_bar.note.text()


@pytest.mark.parametrize(
    ("name", "words"),
    [("out.png", "GeoTIFF"), ("missing/out.tif", "does not exist"), ("red.tif", "overwrite")],
)
def test_bad_output_is_told_before_the_run(dock, tmp_path, name, words):
    dock.form.options_widget.output.setFilePath(str(tmp_path / name))
    assert words in dock.run_bar.note.text()
    assert not dock.run_bar.register_button.isEnabled()
    dock.form.options_widget.output.setFilePath("")
    assert dock.run_bar.register_button.isEnabled()


def test_output_without_extension_becomes_a_geotiff(dock, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "result"))
    assert dock.form.options_widget.output_path() == tmp_path / "result.tif"


# What is handed over


def test_defaults_are_those_of_core(dock):
    assert dock.form.options() == RegistrationOptions()


def test_every_choice_reaches_the_options(dock):
    dock.form.pair.reference.set_band(3)
    dock.form.pair.sensed.set_band(-1)
    for name, value in (("transform", "tps"), ("resampling", "lanczos"), ("grid", "sensed")):
        getattr(dock.form.options_widget, name).set_value(value)
    dock.form.advanced.mode.set_value("paper")
    dock.form.advanced.refine.setChecked(False)
    dock.form.advanced.georeferencing.setChecked(False)
    dock.form.advanced.radius.setValue(250.0)
    dock.form.advanced.heights.setLayer(dock.form.pair.sensed.layer())
    dock.form.advanced.seed.setValue(7)
    assert dock.form.options() == RegistrationOptions.of(
        reference_bands=(3,),
        sensed_bands=(1, 2, 3),
        transform="tps",
        resampling="lanczos",
        grid="sensed",
        mode="paper",
        refine=False,
        use_georeferencing=False,
        search_radius=250.0,
        dem=dock.form.pair.sensed.layer().source(),
        seed=7,
    )


def test_search_radius_shows_its_unit(dock):
    assert dock.form.advanced.radius.suffix() == " m"


def test_swap_takes_the_bands_along(dock, pair):
    dock.form.pair.reference.set_band(2)
    dock.form.pair.sensed.set_band(3)
    dock.form.pair.swap_button.click()
    assert [dock.form.pair.reference.layer(), dock.form.pair.sensed.layer()] == [pair[1], pair[0]]
    assert [dock.form.pair.reference.band(), dock.form.pair.sensed.band()] == [3, 2]


def test_request_names_files_beside_the_output(dock, pair, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "moved.tif"))
    dock.form.advanced.report.setChecked(True)
    dock.form.advanced.georeferencer.setChecked(True)
    request = dock.form.request()
    assert request.reference.uri == pair[0].source()
    assert "UTM zone 31N" in request.sensed.crs_wkt
    assert request.scratch is None
    assert [path.name for path in request.outputs.paths()] == [
        "moved.tif",
        "moved_control_points.gpkg",
        "moved_report.json",
        "moved.points",
    ]


# What it remembers


def test_options_are_kept_in_the_profile(qtbot, dock, make_dock):
    dock.form.options_widget.transform.set_value("affine")
    dock.form.options_widget.grid.set_value("aligned")
    dock.form.advanced.seed.setValue(5)
    dock.form.advanced.report.setChecked(True)
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    other = make_dock()
    assert other.form.options_widget.transform.value() == "affine"
    assert other.form.options_widget.grid.value() == "aligned"
    assert other.form.advanced.seed.value() == 5
    assert other.form.advanced.report.isChecked()


def test_unknown_kept_options_fall_back(make_dock, pair):
    settings.write("transform", "moebius")
    settings.write("seed", "many")
    assert make_dock().form.options() == RegistrationOptions()


def test_the_project_remembers_its_pair(dock, pair, tmp_path, qtbot):
    dock.form.pair.reference.set_layer(pair[1])
    dock.form.pair.sensed.set_layer(pair[0])
    dock.form.pair.reference.set_band(2)
    dock.form.pair.sensed.set_band(-1)
    dock.form.advanced.radius.setValue(120.5)
    ids = pair[1].id(), pair[0].id()
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    dock.form.advanced.radius.setValue(1.0)
    assert QgsProject.instance().read(path)
    assert (dock.form.pair.reference.layer().id(), dock.form.pair.sensed.layer().id()) == ids
    assert (dock.form.pair.reference.band(), dock.form.pair.sensed.band()) == (2, -1)
    assert dock.form.advanced.radius.value() == 120.5


def test_looking_does_not_change_the_project(make_dock, pair):
    QgsProject.instance().setDirty(False)
    dock = make_dock()
    dock.form.pair.swap()
    assert not QgsProject.instance().isDirty()


# How it looks


def test_nothing_is_cut_in_a_narrow_dock(dock):
    dock.form.advanced.setCollapsed(False)
    dock.resize(320, 900)
    for part in (dock.form.pair, dock.form.options_widget):
        assert part.minimumSizeHint().width() <= 320 - 2 * 9


@pytest.fixture(params=LANGUAGES)
def spoken(request, qgis_app):
    """A language of the window, in letters of 13 px, as on most screens."""
    translator, usual = install_translator(request.param), qgis_app.font()
    font = QFont(usual)
    font.setPixelSize(13)
    qgis_app.setFont(font)
    yield request.param
    qgis_app.setFont(usual)
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("unfolded", [False, True])
def test_a_dock_is_narrow_in_every_language(spoken, make_dock, pair, unfolded):
    """Spanish wanted 347 px of a window of 1024."""
    dock = make_dock()
    dock.form.advanced.setCollapsed(not unfolded)
    dock.form.output_widget.setCollapsed(not unfolded)
    assert dock.form.isVisible()
    assert dock.minimumSizeHint().width() <= 330


def test_every_field_has_a_tooltip(dock):
    fields = [
        dock.form.pair.reference.layer_combo,
        dock.form.pair.reference.band_combo,
        dock.form.pair.swap_button,
        dock.form.options_widget.method,
        dock.form.options_widget.transform,
        dock.form.options_widget.resampling,
        dock.form.options_widget.grid,
        dock.form.options_widget.output,
        dock.form.advanced.georeferencing,
        dock.form.advanced.radius,
        dock.form.advanced.mode,
        dock.form.advanced.refine,
        dock.form.advanced.seed,
        dock.form.advanced.report,
        dock.form.advanced.georeferencer,
        dock.form.advanced.python,
        dock.form.advanced.check_button,
    ]
    assert all(isinstance(field, QWidget) and field.toolTip() for field in fields)


# What is there already


def replaced(dock):
    note = dock.replacing
    return note.text.text() if note.isVisible() else ""


def test_files_that_are_replaced_are_told_and_a_free_name_is_offered(dock, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    assert replaced(dock) == ""
    (tmp_path / "out.tif").write_text("")
    dock.refresh()
    assert replaced(dock) == "“out.tif” exists and will be replaced."
    (tmp_path / "out_2.points").write_text("")  # of another run
    dock.refresh()
    button = dock.replacing.button
    assert button.text() == "Use “out_3.tif”"
    button.click()
    assert dock.form.options_widget.output_path() == tmp_path / "out_3.tif"
    assert replaced(dock) == ""
    assert dock.run_bar.register_button.isEnabled()


def test_every_file_of_the_run_counts(dock, tmp_path):
    for name in ("out_control_points.gpkg", "out_report.json"):
        (tmp_path / name).write_text("")
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    assert replaced(dock) == "“out_control_points.gpkg” exists and will be replaced."
    dock.form.advanced.report.setChecked(True)
    assert replaced(dock) == "“out_control_points.gpkg” and “out_report.json” exist and will be replaced."
    dock.form.options_widget.output.setFilePath("")
    assert replaced(dock) == ""


def test_layers_that_show_what_is_replaced_are_told(dock, project, tmp_path):
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "out.tif")), "of the first run"))
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    assert replaced(dock).endswith("Layers of this project show these files.")


def test_an_input_is_no_file_to_be_replaced(dock, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "red.tif"))
    assert replaced(dock) == ""
    assert "overwrite" in dock.run_bar.note.text()


@pytest.mark.parametrize(
    ("name", "there", "free"),
    [
        ("out.tif", ["out.tif"], "out_2.tif"),
        ("out_2.tif", ["out.tif", "out_2.tif"], "out_3.tif"),
        ("scene_2.tif", ["scene_2.tif"], "scene_2_2.tif"),  # a name of the user's
        ("band_04.tif", ["band_04.tif"], "band_04_2.tif"),
        ("out.tif", ["out.tif", "out_2_control_points.gpkg", "out_3_report.json"], "out_4.tif"),
    ],
)
def test_the_next_free_name(tmp_path, name, there, free):
    for each in there:
        (tmp_path / each).write_text("")
    assert free_output(tmp_path / name) == tmp_path / free
