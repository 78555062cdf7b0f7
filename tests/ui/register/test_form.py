"""The form alone: options set by the guidance or the workbench, and the output file."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMapCanvas
from tiepoint.core.errors import TiepointError
from tiepoint.ui.register.form import RegistrationForm
from tiepoint.ui.setup.installation import Installation


@pytest.fixture
def form(qtbot, engines, pair):
    installation = Installation(engines)
    canvas = QgsMapCanvas()
    form = RegistrationForm(installation, canvas)
    qtbot.addWidget(canvas)
    qtbot.addWidget(form)
    yield form
    installation.stop()


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"search_radius": 120.5}, "radius", 120.5),
        ({"use_georeferencing": False}, "georeferencing", False),
    ],
)
def test_a_change_is_seen_in_its_field(form, changes, field, value):
    form.change(changes)
    shown = getattr(form.advanced, field)
    assert (shown.value() if field == "radius" else shown.isChecked()) == value


def test_each_change_leaves_the_other_choices_alone(form):
    form.pair.reference.set_band(3)
    form.options_widget.grid.set_value("sensed")
    form.change({"sensed_bands": (2,), "method": "sift", "transform": "affine"})
    request = form.request()
    assert (form.pair.reference.bands(), form.pair.sensed.bands()) == ((3,), (2,))
    assert form.options_widget.method.value() == "sift"
    assert form.options_widget.transform.value() == "affine"
    assert form.options_widget.grid.value() == "sensed"
    assert (request.reference_name, request.sensed_name) == ("red", "swir")


def test_no_change_is_no_change(form):
    before = form.options()
    form.change({})
    assert form.options() == before


def test_layers_are_chosen_by_their_ids(form, pair):
    form.choose(reference=pair[1].id(), sensed=pair[0].id())
    assert (form.pair.reference.layer(), form.pair.sensed.layer()) == (pair[1], pair[0])
    form.choose(reference=pair[1].id(), sensed=pair[0].id())  # as they are
    assert (form.pair.reference.layer(), form.pair.sensed.layer()) == (pair[1], pair[0])


def test_the_output_is_told_or_what_is_in_its_way(form, pair, tmp_path, project):
    assert form.output() is None  # temporary
    form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    assert form.output() == tmp_path / "out.tif"
    form.options_widget.output.setFilePath(str(tmp_path / "out.png"))
    with pytest.raises(TiepointError, match="GeoTIFF"):
        form.output()
    project.removeMapLayer(pair[1].id())
    with pytest.raises(TiepointError, match="second raster"):
        form.output()
