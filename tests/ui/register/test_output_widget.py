"""The “Output” part of the dock: what it sets, what it switches off, what it remembers."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions, ResultOptions
from tiepoint.ui.register.form import RegistrationForm
from tiepoint.ui.runs.output_place import crs_text, extent_text
from tiepoint.ui.setup.installation import Installation


@pytest.fixture
def form(qtbot, engines, pair):
    installation = Installation(engines)
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    form = RegistrationForm(installation, canvas)
    qtbot.addWidget(form)
    yield form
    installation.stop()


def test_untouched_it_asks_for_what_was_always_written(form):
    assert form.options().result == ResultOptions()


def choose_place(output, crs: str, resolution: float, extent: QgsRectangle) -> None:
    """Fill in where the result lies, in one system."""
    output.crs.setCrs(QgsCoordinateReferenceSystem(crs))
    output.resolution.setValue(resolution)
    output.extent.setOutputExtentFromUser(extent, QgsCoordinateReferenceSystem(crs))
    output.clip.setChecked(True)


def test_every_field_reaches_the_options(form):
    output = form.output_widget
    choose_place(output, "EPSG:3035", 12.5, QgsRectangle(4.0e6, 3.0e6, 4.1e6, 3.2e6))
    output.format.set_value("cog")
    output.compression.set_value("lzw")
    output.overviews.setChecked(True)
    output.creation.setText(" BIGTIFF=YES ")
    assert form.options().result == ResultOptions(
        target_crs="EPSG:3035",
        target_resolution=12.5,
        target_extent="4000000.0,3000000.0,4100000.0,3200000.0 [EPSG:3035]",
        clip_to_overlap=True,
        output_format="cog",
        compression="lzw",
        overviews=True,
        creation_options="BIGTIFF=YES",
    )
    output.creation.setText("BIGTIFF")
    with pytest.raises(TiepointError, match="not a creation option"):
        form.options()


def test_polygons_cut_what_has_pixels(form, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 20)))
    layer.dataProvider().addFeatures([feature])
    project.addMapLayer(layer)
    output = form.output_widget
    assert form.options().result.clip_area == ""  # no layer is chosen by itself
    output.clip_area.setLayer(layer)
    assert form.options().result.clip_area.endswith("polygons.gpkg|layername=polygons")
    for change, cut in (
        (lambda: output.format.set_value("vrt"), False),
        (lambda: output.format.set_value("gtiff"), True),
        (lambda: form.options_widget.product.set_value("georeferenced"), False),
        (lambda: form.options_widget.product.set_value("warped"), True),
    ):
        change()
        assert output.clip_area.isEnabled() == cut
        assert bool(form.options().result.clip_area) == cut


def test_original_pixels_have_no_grid_of_their_own(form):
    options, output = form.options_widget, form.output_widget
    of_pixels = [options.resampling, options.grid, output.crs, output.resolution, output.extent, output.clip]
    for product, enabled in (("georeferenced", False), ("warped", True)):
        options.product.set_value(product)
        assert [each.isEnabled() for each in of_pixels] == [enabled] * 6
        assert form.options().result.product == product
        assert output.format.isEnabled()


def test_the_name_follows_the_format(form, tmp_path):
    options, output = form.options_widget, form.output_widget
    options.output.setFilePath(str(tmp_path / "a.tif"))
    output.format.set_value("vrt")
    assert options.output_path() == tmp_path / "a.vrt"
    assert not output.compression.isEnabled()
    assert not output.creation.isEnabled()
    options.output.setFilePath(str(tmp_path / "b.tif"))
    with pytest.raises(TiepointError, match=r"“b.tif” cannot be written"):
        options.output_path()
    options.output.setFilePath(str(tmp_path / "c"))
    assert options.output_path() == tmp_path / "c.vrt"
    output.format.set_value("gtiff")
    assert options.output_path() == tmp_path / "c.tif"
    options.output.setFilePath("")
    output.format.set_value("vrt")
    assert form.request().outputs.raster.suffix == ".vrt"


def test_the_storage_is_remembered_and_the_place_is_not(form, qtbot, engines):
    form.output_widget.format.set_value("cog")
    form.output_widget.creation.setText("LEVEL=9")
    form.output_widget.resolution.setValue(3.0)
    form.options_widget.product.set_value("georeferenced")
    form.remember()
    canvas = QgsMapCanvas()
    again = RegistrationForm(Installation(engines), canvas)
    for widget in (canvas, again):
        qtbot.addWidget(widget)
    assert again.options().result == ResultOptions(
        product="georeferenced", output_format="cog", creation_options="LEVEL=9"
    )
    assert not again.output_widget.crs.isEnabled()


def test_another_project_gets_no_place_of_the_one_before(dock, tmp_path):
    """Before, its first result would have replaced the other project's, in the other's coordinate system."""
    output, form = dock.form.output_widget, dock.form
    form.options_widget.output.setFilePath(str(tmp_path / "of_this_project.tif"))
    choose_place(output, "EPSG:25832", 5.0, QgsRectangle(1, 2, 3, 4))
    output.compression.set_value("zstd")
    QgsProject.instance().clear()
    assert form.options_widget.output_path() is None
    assert ResultOptions(**output.options()) == ResultOptions(compression="zstd")


def test_places_as_plain_texts():
    known = QgsCoordinateReferenceSystem("EPSG:25832")
    assert crs_text(known) == "EPSG:25832"
    assert crs_text(QgsCoordinateReferenceSystem()) == ""
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=47.3 +lon_0=11 +ellps=GRS80")
    assert "Lambert" in crs_text(own)
    box = QgsRectangle(1, 2, 3, 4)
    assert extent_text(box, known) == "1.0,2.0,3.0,4.0 [EPSG:25832]"
    for crs in (known, QgsCoordinateReferenceSystem(), own):
        RegistrationOptions.of(target_extent=extent_text(box, crs), target_crs=crs_text(crs))
