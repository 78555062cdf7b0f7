"""Layers of the project that show a file which an algorithm replaces."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from .. import fakes
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
