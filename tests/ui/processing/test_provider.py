"""The table of algorithms: one more is a class on the common base and a line in it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
)
from tiepoint.core.errors import Cancelled
from tiepoint.ui.processing import provider as table
from tiepoint.ui.processing.algorithm import Speaker, TiepointAlgorithm
from tiepoint.ui.processing.toolbox import LISTINGS, Listing
from tiepoint.ui.runs.engine_holder import EngineHolder

from ..fakes import FakeEngine, no_overlap
from .test_register import Log


def double(value, feedback):
    feedback.progress("double", 0.5)
    if value < 0:
        raise no_overlap()
    if value == 0:
        raise Cancelled
    return 2 * value


class DoubleAlgorithm(TiepointAlgorithm):
    """Like the class in a file of its own."""

    listing = staticmethod(
        lambda: Listing("double", "Double", "Twice.", "two,much", __name__, "DoubleAlgorithm")
    )

    def __init__(self, engines, work=double):
        super().__init__(engines, work)

    def parameters(self):
        yield QgsProcessingParameterNumber("VALUE", "Value")

    def results(self):
        yield QgsProcessingOutputNumber("TWICE", "Twice")

    def check(self, parameters, context):
        if parameters["VALUE"] > 100:
            raise no_overlap()

    def read_layers(self, parameters, context):
        self.value = self.parameterAsInt(parameters, "VALUE", context)

    def compute(self, parameters, context, feedback):
        speaker = Speaker(feedback, str.upper, {"double": ("Doubling", 0.5)})
        with self.engines.lend(self.python, speaker):
            return {"TWICE": self.work(self.value, speaker)}


@pytest.fixture(params=[False, True], ids=["whole", "listed"])
def algorithm(monkeypatch, request):
    monkeypatch.setattr(table, "LISTINGS", [*table.LISTINGS, DoubleAlgorithm.listing])
    provider = table.TiepointProvider(EngineHolder(FakeEngine), listed=request.param)
    provider.refreshAlgorithms()
    assert [each.name() for each in provider.algorithms()] == [
        "alignbands",
        "apply",
        "double",
        "finetune",
        "measure",
        "register",
        "registerseries",
    ]
    found = provider.algorithm("double")
    found.provider_of_test = provider  # owns it
    return found


def run(algorithm, value):
    log = Log()
    results, good = algorithm.run({"VALUE": value}, QgsProcessingContext(), log, {}, False)
    assert good
    return results, log


def test_one_more_algorithm_is_one_class_and_one_line(algorithm):
    assert algorithm.id() == "tiepoint:double"
    assert algorithm.helpUrl()
    assert not algorithm.icon().isNull()
    results, log = run(algorithm, 21)
    assert results == {"TWICE": 42}
    assert log.stages == ["DOUBLE"]
    assert log.progress() == 25.0


def test_tiepoints_errors_become_processings(algorithm):
    assert algorithm.checkParameterValues({"VALUE": 7}, QgsProcessingContext()) == (True, "")
    good, message = algorithm.checkParameterValues({"VALUE": 101}, QgsProcessingContext())
    assert not good
    assert "do not overlap" in message
    with pytest.raises(QgsProcessingException, match="do not overlap"):
        run(algorithm, -1)


def test_a_cancelled_run_has_no_results(algorithm):
    assert run(algorithm, 0)[0] == {}


@pytest.mark.parametrize("listing", LISTINGS, ids=[each.__name__ for each in LISTINGS])
def test_scripts_learn_from_what_is_listed_what_the_algorithm_has(listing):
    providers = [table.TiepointProvider(EngineHolder(FakeEngine), listed=each) for each in (True, False)]
    for provider in providers:
        provider.refreshAlgorithms()
    stand_in, whole = (provider.algorithm(listing().name) for provider in providers)
    assert (stand_in.id(), stand_in.displayName()) == (whole.id(), whole.displayName())
    assert (stand_in.shortDescription(), stand_in.tags()) == (whole.shortDescription(), whole.tags())
    assert (stand_in.flags(), stand_in.group()) == (whole.flags(), whole.group())
    assert (stand_in.helpUrl(), stand_in.shortHelpString()) == (whole.helpUrl(), whole.shortHelpString())
    names = [each.name() for each in whole.parameterDefinitions()]
    assert [each.name() for each in stand_in.parameterDefinitions()] == names
    assert (
        stand_in.parameterDefinition(names[0]).description()
        == whole.parameterDefinition(names[0]).description()
    )
    outputs = [each.name() for each in whole.outputDefinitions()]
    assert [each.name() for each in stand_in.outputDefinitions()] == outputs
    assert stand_in.outputDefinition(outputs[0]).type() == whole.outputDefinition(outputs[0]).type()
    assert type(stand_in.create()) is type(whole)


@pytest.mark.parametrize("listing", LISTINGS, ids=[each.__name__ for each in LISTINGS])
def test_what_is_bold_in_a_help_has_the_colour_of_its_text(listing):
    """QGIS's dialogs give <b> a dark grey of their own, in dark themes, too."""
    made = listing().make(EngineHolder(FakeEngine))
    assert "<b>" not in made.shortHelpString()
    assert made.shortHelpString().count("<span") == made.help_text().count("<b>")
