"""The base of the algorithms: the engine's Python, errors as Processing reports them, the log.

A new algorithm is one file with a class on this base, and its lines in toolbox.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback, Stages, overall_fraction
from ...core.files.file_names import file_of
from ...core.memory import explaining_shortage
from ..background import on_main_thread
from ..common import icon
from ..help_window import page_url
from ..option_help import option_help
from ..project.replaced_layers import check_saved, held, show_new
from ..runs.engine_holder import EngineHolder
from ..runs.request import check_openable
from .engine_python import engine_python
from .given_values import plain_values, with_rasters
from .loading import mark_results
from .toolbox import Listing

_BOLD = '<span style="font-weight: bold">'


class TiepointAlgorithm(QgsProcessingAlgorithm):
    """Layers are read on their own thread in read_layers; compute sees plain values.

    A subclass gives listing, help_text and the methods below that raise NotImplementedError.
    """

    listing: Callable[[], Listing]

    def __init__(self, engines: EngineHolder, work: Callable[..., Any]) -> None:
        """work: the function of core that the algorithm runs; tests pass a fake."""
        super().__init__()
        self.engines = engines
        self.work = work
        self._written: list[Path] = []  # files that the run replaces
        self.python = ""  # of the engine; "" = choose automatically

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        """Inputs and output files, in the order of the dialog."""
        raise NotImplementedError

    def results(self) -> Iterable[QgsProcessingOutputDefinition]:
        """Outputs other than files."""
        return ()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Check the parameters before the run. Raises TiepointError."""

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Keep what compute needs of the layers, as plain values. Raises TiepointError."""
        raise NotImplementedError

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work, off the main thread. Raises TiepointError and Cancelled."""
        raise NotImplementedError

    def help_text(self) -> str:
        """What it does, as HTML."""
        return ""

    # Called by Processing

    def name(self) -> str:
        return self.listing().name

    def displayName(self) -> str:
        return self.listing().title

    def shortDescription(self) -> str:
        return self.listing().description

    def shortHelpString(self) -> str:
        """QGIS's dialogs have a dark colour for <b> in every theme, which cannot be read on a dark one."""
        return self.help_text().replace("<b>", _BOLD).replace("</b>", "</span>")

    def tags(self) -> list[str]:
        return self.listing().tags.split(",")

    def createInstance(self) -> TiepointAlgorithm:
        return type(self)(self.engines, self.work)

    def helpUrl(self) -> str:
        return page_url("processing").toString()

    def icon(self) -> QIcon:
        return icon()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in self.parameters():
            if not parameter.help():
                parameter.setHelp(option_help(parameter.name()))
            self.addParameter(parameter)
        for output in self.results():
            self.addOutput(output)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Whether the run may start, and why not; the run itself checks more."""
        try:
            parameters = self.given(parameters, context)
        except TiepointError as error:
            return False, str(error)
        unusable = self.unusable(parameters, context)
        if unusable:
            return False, unusable
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return False, message
        try:
            self._check_destinations(parameters)
            check_saved(self._destinations(parameters))
            self.check(parameters, context)
            self._engine_python(parameters, context)
        except TiepointError as error:
            return False, str(error)
        return True, ""

    def _check_destinations(self, parameters: dict[str, Any]) -> None:
        """Raise TiepointError where a vector layer is to go anywhere but into a file of its own: scripts and
        models may name a database, though the dialogs do not offer one. QGIS must be able to open it."""
        for definition in self.destinationParameterDefinitions():
            if not isinstance(definition, QgsProcessingParameterVectorDestination):
                continue
            value = _text(parameters.get(definition.name()))
            if re.match(r"(?!file:)[a-z]{2,}:", value, re.IGNORECASE):
                raise TiepointError("vector_not_in_database", name=value)
            check_openable(Path(value))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            parameters = self.given(parameters, context)
            self.python = self._engine_python(parameters, context)
            self.read_layers(parameters, context)
            self._written = self._destinations(parameters)
        except TiepointError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            with explaining_shortage(), held(self._written):
                plain = plain_values(self.parameterDefinitions(), parameters)
                results = self.compute(plain, context, feedback)
                mark_results(self.id(), results, context)
                return results
        except Cancelled:
            self._written = []
            return {}
        except TiepointError as error:
            raise QgsProcessingException(str(error)) from error

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Take away the layers of runs whose files were replaced, let other layers show the new files.

        A model calls this on a thread of its own; the main thread then does it before the results are loaded.
        """
        written = self._written
        on_main_thread(lambda: show_new(written))
        return {}

    def _destinations(self, parameters: dict[str, Any]) -> list[Path]:
        """The existing files among the destinations."""
        values = (_text(parameters.get(each.name())) for each in self.destinationParameterDefinitions())
        return [file for file in map(file_of, values) if file is not None]

    def unusable(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Why a value cannot be taken, where Processing would only say that it is incorrect; else empty."""
        return ""

    def given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The parameters as Processing takes them; see given_values. On the thread of the layers. Raises
        TiepointError."""
        definitions = self.parameterDefinitions()
        return with_rasters(definitions, plain_values(definitions, parameters), context)

    def _engine_python(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if self.parameterDefinition("PYTHON") is None:
            return ""
        return engine_python(self.parameterAsString(parameters, "PYTHON", context))


def _text(destination: object) -> str:
    """The value of a destination parameter; "" where it is not a plain name."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination = destination.sink.staticValue()
    return destination if isinstance(destination, str) else ""


class Speaker(Feedback):
    """Feedback of core as lines and progress in the Processing log."""

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        text_of: Callable[[str], str],
        stages: Stages,
    ) -> None:
        """text_of: from the code of a stage to its text."""
        self._feedback = feedback
        self._text_of, self._stages = text_of, stages
        self._stage = ""

    def progress(self, stage: str, fraction: float) -> None:
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(self._text_of(stage))
        self._feedback.setProgress(100.0 * overall_fraction(stage, fraction, self._stages))

    def info(self, message: str) -> None:
        self._feedback.pushInfo(message)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
