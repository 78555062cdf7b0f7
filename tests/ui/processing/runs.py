"""A run of an algorithm as Processing does it."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject
from tiepoint.ui.processing.provider import TiepointProvider
from tiepoint.ui.runs.engine_holder import EngineHolder

from ..fakes import FakeEngine
from .test_register import Log


def run_algorithm(name, parameters, engine=FakeEngine):
    """(results, log, context) of tiepoint:NAME; QgsProcessingException where it refuses."""
    provider = TiepointProvider(EngineHolder(engine))
    provider.refreshAlgorithms()
    original = provider.algorithm(name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    log = Log()
    good, message = original.checkParameterValues(parameters, context)
    if not good:
        raise QgsProcessingException(message)
    results, good = original.run(parameters, context, log, {}, False)
    assert good, log.lines
    return results, log, context
