"""After a refusal: each button sets its option and runs again; the points that were found can be shown."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSingleSymbolRenderer
from tiepoint.core.errors import NoOverlap
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.methods import AUTOMATIC
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.run.diagnosis import Problem

from ..fakes import CAUTIONS, REPORT, FakeRegister

RESULT = {"compare", "table", "save", "measure", "export", "apply", "zoom", "checkerboard"}  # buttons
REFUSED = {
    **REPORT,
    "accepted": False,
    "method": "pso-sift",
    "keypoints": [500, 400],
    "control_points": 12,
    "log10_nfa": -1.0,
}


class RealisticRegister(FakeRegister):
    """Refuses with points, a transform and both rasters' descriptions, as the real one does."""

    report = REFUSED

    def __call__(self, sources, outputs, options, engine, feedback, **named):
        found = super().__call__(sources, outputs, options, engine, feedback, **named)
        places = np.random.default_rng(1).uniform(5, 40, (12, 2))
        return SimpleNamespace(
            **{
                **vars(found),
                "report": dict(self.report, accepted=found.accepted),
                "points": ControlPoints.of(sensed=places, reference=places + 1.0),
                "transform": MatrixTransform("affine", np.eye(3)),
                "infos": sources.map(lambda source: describe(RasterSource(source.uri))),
            }
        )


@pytest.fixture
def fake_register():
    return RealisticRegister("refuse")


@pytest.fixture
def refused(qtbot, dock, fake_register):
    run(qtbot, dock)
    assert dock.outcome.kind == "refused"
    return dock


def run(qtbot, dock, link=""):
    with qtbot.waitSignal(dock.run_finished, timeout=10000) as signal:
        (dock.outcome.links()[link] if link else dock.run_bar.register_button).click()
    return signal.args[0]


def test_the_diagnosis_stands_above_the_reason(refused):
    text = refused.outcome.words()
    assert text.index("Only 12 control points agree") < text.index("Too few matches agree.")
    assert {"widen", "ignore", "band", "show"} <= set(refused.outcome.links())
    assert all(refused.outcome.links()[name].toolTip() for name in ("widen", "ignore", "band", "show"))


def test_widening_goes_on_until_the_whole_reference_is_searched(qtbot, refused, fake_register):
    radii = []
    for _ in range(4):
        if "widen" not in refused.outcome.links():
            break
        run(qtbot, refused, "widen")
        radii.append(fake_register.calls[-1].options.read.search_radius)
    assert radii == sorted(set(radii))
    assert radii[0] > 0
    assert "widen" not in refused.outcome.links()  # all was searched
    assert refused.outcome.kind == "refused"


def test_ignoring_the_coordinates(qtbot, refused, fake_register):
    run(qtbot, refused, "ignore")
    assert not fake_register.calls[-1].options.read.use_georeferencing
    assert "ignore" not in refused.outcome.links()
    assert "widen" not in refused.outcome.links()


def test_every_band_is_tried_once(qtbot, refused, fake_register):
    texts = []
    while "band" in refused.outcome.links():
        texts.append(refused.outcome.links()["band"].text())
        run(qtbot, refused, "band")
        assert len(fake_register.calls) < 12
    tried = [
        (call.options.read.reference_bands, call.options.read.sensed_bands) for call in fake_register.calls
    ]
    assert len(set(tried)) == len(tried)
    assert texts[:3] == ["Sensed band 2", "Sensed band 3", "Reference band 2"]


def test_the_network_is_used_where_it_runs_and_set_up_where_not(qtbot, refused, fake_register):
    assert "setup" not in refused.outcome.links()
    run(qtbot, refused, "method")
    assert fake_register.calls[-1].options.match.method == AUTOMATIC
    refused.installation.readiness.device = ""
    refused.installation.readiness.known = True
    refused.form.options_widget.method.set_value("pso-sift")
    run(qtbot, refused)
    assert "setup" in refused.outcome.links()


def test_points_by_hand_are_offered_where_somebody_listens(qtbot, refused):
    assert "hand" not in refused.outcome.links()
    asked = []
    refused.listener.guidance.points_wanted.connect(lambda: asked.append(True))
    run(qtbot, refused)
    refused.outcome.links()["hand"].click()
    assert asked == [True]


def test_the_points_that_were_found_are_shown(qtbot, refused):
    with qtbot.waitSignal(refused.listener.guidance.points_shown, timeout=10000) as signal:
        refused.outcome.links()["show"].click()
    assert signal.args == [None]
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Tiepoint, refused: swir → red"
    points, lines = (node.layer() for node in group.findLayers()[:2])
    assert points.featureCount() == 12
    for layer in (points, lines):  # no transform is known to be right: no colour says good or bad
        assert "(unreliable)" in layer.name()
        assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
        colour = layer.renderer().symbol().color()
        assert colour.red() == colour.green() == colour.blue()


def test_rasters_apart_are_told_with_what_to_do(qtbot, dock, fake_register):
    fake_register.behaviour = "apart"

    def apart(*_args, **_named):
        raise NoOverlap("no_overlap")

    dock.runner._register = apart
    run(qtbot, dock)
    assert dock.outcome.kind == "error"
    assert {"ignore", "widen"} <= set(dock.outcome.links())
    dock.runner._register = fake_register
    fake_register.behaviour = "refuse"
    run(qtbot, dock, "ignore")
    assert not fake_register.calls[-1].options.read.use_georeferencing


def test_cautions_stand_before_the_figures_each_once(qtbot, dock, fake_register, qgis_iface):
    fake_register.behaviour = "accept"
    fake_register.report = {**REPORT, "method": "pso-sift", "explained": 0.72, "cautions": CAUTIONS}
    qgis_iface.mapCanvas().resize(900, 300)  # room for the whole message
    qgis_iface.messageBar().clearWidgets()
    run(qtbot, dock)
    assert dock.outcome.kind == "cautious"
    assert "Registered, with cautions" in dock.outcome.title.text()
    text = dock.outcome.words().replace("\u00a0", " ")
    places = [text.index(each["text"]) for each in CAUTIONS]
    assert places == sorted(places)
    assert places[-1] < text.index("312 control points") < text.index("explains 72 % of the overlap")
    assert all(text.count(each["text"]) == 1 for each in CAUTIONS)
    assert {"zoom", "table", "method", "band"} <= set(dock.outcome.links())
    bar = [item.text() for item in qgis_iface.messageBar().items()]
    assert "“swir” was registered onto “red”, with cautions: see the Tiepoint panel." in bar


def test_a_fact_is_told_without_alarm(qtbot, dock, fake_register):
    """A result right to a twentieth of a coarse pixel: large residuals in the fine one are no doubt."""
    fake_register.behaviour = "accept"
    told = [{"code": "coarser", "text": "One sensed pixel covers 100 pixels of the reference."}]
    fake_register.report = {**REPORT, "rms_all": 4.5, "rms_loo": 4.6, "cautions": told}
    run(qtbot, dock)
    assert dock.outcome.kind == "success"
    assert "covers 100 pixels" in dock.outcome.words()
    assert "residual" not in dock.outcome.words()
    assert set(dock.outcome.links()) == RESULT


def test_the_hint_is_shown_where_the_reason_says_it_all(qtbot, dock, fake_register):
    fake_register.report = {**REFUSED, "reason_code": "print"}
    run(qtbot, dock)
    text = dock.outcome.words()
    assert text.index("Too few matches agree.") < text.index("Choose other bands.")
    assert not {"widen", "ignore", "narrow"} & set(dock.outcome.links())


def test_the_search_is_narrowed_by_half_where_structures_repeat(qtbot, dock, fake_register):
    fake_register.report = {**REFUSED, "reason_code": "ambiguous"}
    run(qtbot, dock)
    assert "widen" not in dock.outcome.links()
    radii = []
    for _ in range(2):
        run(qtbot, dock, "narrow")
        radii.append(fake_register.calls[-1].options.read.search_radius)
    assert radii[0] > 0
    assert radii[1] == pytest.approx(radii[0] / 2, rel=1e-3)


def test_a_new_project_and_a_removed_layer_break_no_button(qtbot, refused):
    QgsProject.instance().removeMapLayer(refused.form.pair.sensed.layer().id())
    for name, button in refused.outcome.links().items():
        if name != "show":
            button.click()
    QgsProject.instance().clear()
    assert refused.listener.guidance.diagnose(refused.listener.guidance._request).problem is None
    assert Problem.NO_TEXTURE.value


def test_after_an_area_the_whole_overlap_is_matched_by_a_click(qtbot, dock, fake_register):
    dock.form.where.choice.set_value("map")
    run(qtbot, dock)
    assert fake_register.calls[-1].options.read.area
    assert next(iter(dock.outcome.links())) == "everywhere"
    run(qtbot, dock, "everywhere")
    assert fake_register.calls[-1].options.read.area == ""
    assert "everywhere" not in dock.outcome.links()
    assert "In this run only: matched everywhere." in dock.outcome.words()
    assert dock.form.options().read.area


def test_a_button_overrides_one_run_and_the_form_keeps_the_users_choices(qtbot, refused, fake_register):
    before = refused.form.options()
    run(qtbot, refused, "ignore")
    assert refused.form.options() == before
    assert "In this run only: coordinates ignored." in refused.outcome.words()
    assert "keep" not in refused.outcome.links()  # it did not help
    run(qtbot, refused, "band")  # the next button adds to the first
    last = fake_register.calls[-1].options.read
    assert (last.use_georeferencing, last.sensed_bands) == (False, (2,))
    run(qtbot, refused)
    assert fake_register.calls[-1].options == before
    assert "In this run only" not in refused.outcome.words()


def test_options_that_helped_can_be_kept(qtbot, refused, fake_register):
    fake_register.behaviour = "accept"
    run(qtbot, refused, "ignore")
    assert refused.form.options().read.use_georeferencing
    refused.outcome.links()["keep"].click()
    assert not refused.form.options().read.use_georeferencing
    assert "keep" not in refused.outcome.links()
    run(qtbot, refused)
    assert not fake_register.calls[-1].options.read.use_georeferencing
