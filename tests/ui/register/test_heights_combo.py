"""The choice of heights: none at first, a layer of the project, remembered with it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from tiepoint.ui.register.advanced_widget import AdvancedWidget


@pytest.fixture
def advanced(qtbot, pair):
    widget = AdvancedWidget()
    qtbot.addWidget(widget)
    return widget


def test_no_heights_at_first_even_if_the_project_has_rasters(advanced):
    assert advanced.heights.name() == ""
    assert advanced.heights.count() >= 3  # none and the pair


def test_the_choice_is_a_layer_and_stays_with_the_project(advanced, pair, qtbot):
    advanced.heights.setLayer(pair[1])
    assert advanced.heights.name() == pair[1].source()
    advanced.remember_in_project()
    other = AdvancedWidget()
    qtbot.addWidget(other)
    other.restore_from_project()
    assert other.heights.name() == pair[1].source()
    QgsProject.instance().removeMapLayer(pair[1].id())
    other.restore_from_project()
    assert other.heights.name() == ""
