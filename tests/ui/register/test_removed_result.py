"""The card of a result whose layers are taken away from the project, and the way back."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject
from tiepoint.ui.project import replaced_layers
from tiepoint.ui.runs import run_record

from .test_registration_dock_runs import run


def of_runs():
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for node in root.findLayers() if run_record.run_of(node.layer())]
    return [(node.name(), node.isExpanded(), node.itemVisibilityChecked()) for node in nodes]


@pytest.fixture
def card(qtbot, dock, fake_register, tmp_path):
    """The dock with the card of a result in tmp_path."""
    dock.form.options_widget.output.setFilePath(str(tmp_path / "out.tif"))
    run(qtbot, dock)
    assert dock.outcome.kind == "success"
    return dock.outcome


def remove(*roles):
    """Remove the layers with these roles, or all of the run."""
    layers = QgsProject.instance().mapLayers().values()
    gone = [each.id() for each in layers if run_record.run_of(each) and (not roles or role(each) in roles)]
    QgsProject.instance().removeMapLayers(gone)


def role(layer):
    return layer.customProperty("tiepoint/role")


@pytest.mark.parametrize("how", ["layers", "group", "raster", "points"])
def test_the_card_says_that_layers_are_gone_and_adds_them_again(qtbot, dock, card, how):
    """It stayed, with buttons that did nothing."""
    before = of_runs()
    group = dock.listener.result.group
    if how == "group":
        ids = [each.layerId() for each in group.findLayers()]
        group.parent().removeChildNode(group)
        QgsProject.instance().removeMapLayers(ids)
    else:
        remove(*({"raster", "points"} & {how}))
    assert len(of_runs()) < len(before)
    qtbot.waitUntil(lambda: card.kind == "info")
    assert "Layers of “swir → red” were removed" in card.words()
    assert list(card.links()) == ["again"]
    assert not card.links()["again"].icon().isNull()
    card.links()["again"].click()
    assert card.kind == "success"
    assert {"compare", "table", "measure", "export"} < set(card.links())
    assert of_runs() == before
    assert dock.listener.result.present()
    assert dock.listener.result.points.featureCount() == 6
    assert dock.listener.points() is dock.listener.result.points


def test_layers_that_are_removed_again_come_back_again(qtbot, dock, card):
    for _ in range(2):
        remove()
        qtbot.waitUntil(lambda: card.kind == "info")
        card.links()["again"].click()
        assert card.kind == "success"


def test_without_its_file_nothing_is_offered(qtbot, dock, card, tmp_path):
    remove()
    (tmp_path / "out.tif").unlink()
    qtbot.waitUntil(lambda: card.kind == "info")
    assert "gone or were replaced" in card.words()
    assert card.links() == {}


def test_a_file_that_goes_after_the_offer_is_told(qtbot, dock, card, tmp_path):
    remove()
    qtbot.waitUntil(lambda: card.kind == "info")
    (tmp_path / "out.tif").unlink()
    card.links()["again"].click()
    assert card.links() == {}
    assert of_runs() == []


def test_layers_of_replaced_files_do_not_come_back(qtbot, dock, card, tmp_path):
    """The record of the run would stand beside another raster."""
    replaced_layers.show_new([tmp_path / "out.tif"])
    qtbot.waitUntil(lambda: card.kind == "info")
    assert card.links() == {}


def test_a_project_that_is_closed_leaves_no_card(qtbot, dock, card):
    QgsProject.instance().clear()
    QgsApplication.processEvents()
    assert card.kind == ""
    assert card.isHidden()


def test_a_card_that_was_closed_stays_so(qtbot, dock, card):
    card.clear()
    remove()
    QgsApplication.processEvents()
    assert card.kind == ""
