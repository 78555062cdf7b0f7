"""Layers of the project that show a file which an algorithm replaces."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from tiepoint.core.errors import Cancelled
from tiepoint.ui.project.replaced_layers import held
from tiepoint.ui.runs import run_record

from .. import fakes
from ..made_runs import run_result  # noqa: F401 - fixture
from .test_register import algorithm, provider, run  # noqa: F401 - fixtures


def test_layers_of_replaced_files_show_the_new_ones(run, fake_register, tmp_path, project):  # noqa: F811 - the fixture
    """Before, they went on with files that were gone, and what was saved in them was lost."""
    path = fakes.write_points(tmp_path / "points.gpkg", residuals=(1.0, 2.0))
    layer = project.addMapLayer(QgsVectorLayer(f"{path}|layername=control_points", "mine", "ogr"))
    layer.startEditing()
    layer.deleteFeature(1)
    with pytest.raises(QgsProcessingException, match="“mine”, whose edits are not saved"):
        run()
    assert fake_register.calls == []
    layer.rollBack()
    run()
    assert layer.featureCount() == 6


@pytest.fixture
def onto_the_run(run, run_result, tmp_path):  # noqa: F811 - the fixtures
    """Runs onto the raster and the points of a run that is in the project."""
    paths = {"OUTPUT": tmp_path / "out.tif", "CONTROL_POINTS": tmp_path / "out_control_points.gpkg"}
    assert all(path.exists() for path in paths.values())
    return lambda **changes: run(**{name: str(path) for name, path in paths.items()}, **changes)


def records(project):
    return [layer.name() for layer in project.mapLayers().values() if run_record.run_of(layer)]


def test_a_run_onto_the_files_of_an_earlier_one_takes_its_layers(onto_the_run, project):
    """Their record stayed: “Warp again” would have warped the new raster with the old points."""
    assert len(records(project)) >= 3
    onto_the_run()
    assert records(project) == []
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == []
    assert len(project.mapLayers()) == 4  # the rasters of both runs


def test_a_cancelled_run_takes_no_layers(onto_the_run, project):
    def cancelled(*_, **__):
        raise Cancelled

    before = records(project)
    onto_the_run(_work=cancelled)
    assert records(project) == before


@pytest.mark.parametrize("end", ["done", "failed", "cancelled"])
def test_what_is_being_replaced_is_not_edited_meanwhile(onto_the_run, run_result, fake_register, end):  # noqa: F811
    """Edits that began during the run were lost with their layer, or with the file that it showed."""
    layer, seen = run_result.points, []

    def work(*arguments, **named):
        seen.append((layer.readOnly(), layer.startEditing()))
        if end == "failed":
            raise fakes.no_overlap()
        if end == "cancelled":
            raise Cancelled
        layer.setName("read-only until the end")
        return fake_register(*arguments, **named)

    failing = pytest.raises(QgsProcessingException) if end == "failed" else nullcontext()
    with failing:
        onto_the_run(_work=work)
    assert seen == [(True, False)]
    if end != "done":  # else it is gone
        assert not layer.readOnly()
        assert layer.startEditing()
        layer.rollBack()


def test_edits_that_were_there_before_are_kept(run_result, tmp_path):  # noqa: F811
    """A model does not check the values of its steps."""
    layer = run_result.points
    layer.startEditing()
    layer.deleteFeature(1)
    with held([tmp_path / "out_control_points.gpkg"]):
        assert layer.isModified()
    assert layer.isModified()
    layer.rollBack()
