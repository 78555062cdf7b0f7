"""What can run here: the engine's Python, networks and their devices, weights. Asks the engine once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.engine import environment, private_python
from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback
from ...core.methods import HAVE_NETWORK, NEED_TORCH, NEED_WEIGHTS
from .. import settings
from ..common import tr
from ..one_job import OneJob
from ..runs.engine_holder import EngineHolder
from . import weights_store

if TYPE_CHECKING:
    from ...core.engine.client import EngineInfo

_KEPT = "network"  # setting: JSON of the last answer and the Python that gave it


class Readiness(QObject):
    """For the Python that is set at the moment; `changed` is emitted when an answer may have changed."""

    changed = pyqtSignal()

    def __init__(self, engines: EngineHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self._job = OneJob()
        self._again = False
        self.info: EngineInfo | None = None  # this session's answer only
        self.error: TiepointError | None = None  # why the engine itself does not run
        # Devices: "cpu", "cuda: NVIDIA ..."; "" = unknown or none
        self.device = ""  # of the bundled network
        self.torch = ""  # of the methods in NEED_TORCH
        self.problem = ""  # why torch cannot run; "" = it can, or not asked yet
        self.known = False  # whether these come from the engine, now or in an earlier session
        self._recall()

    def asking(self) -> bool:
        return self._job.busy

    def missing(self, method: str) -> str:
        """What `method` lacks: "engine", "network" (none can run), "torch", "weights"; "" = nothing known."""
        if self.error is not None:
            return "engine"
        if method in HAVE_NETWORK and method not in NEED_TORCH and self.known and not self.device:
            return "network"
        if method in NEED_TORCH and self.problem:
            return "torch"
        if method in NEED_WEIGHTS and weights_store.selected(method) is None:
            return "weights"
        return ""

    def runs_on(self, method: str, wanted: str = "auto") -> str:
        """The device of the method's network as text; wanted: the option `device`. "" = unknown."""
        with_torch = method in NEED_TORCH
        device = self.torch if with_torch else self.device
        if device and (device == "cpu" or wanted == "cpu"):
            return tr("CPU (torch)") if with_torch else tr("CPU (OpenCV)")
        return device

    def program(self) -> str:
        """The Python that runs the engine; "" = none."""
        return self.info.executable if self.info is not None else _identity(settings.python())

    def ask(self) -> None:
        """Ask the engine in the background; this starts it and imports torch."""
        if self._job.busy:
            self._again = True
            return
        python = settings.python()
        self._job.start(
            tr("Check the engine"),
            lambda feedback: self._inspect(python, feedback),
            lambda answer, error: self._answered(python, answer, error),
            quietly=True,
        )
        self.changed.emit()

    def python_changed(self) -> None:
        """Another Python was set: forget the answers of the one before."""
        self.info = self.error = None
        self._recall()
        self.changed.emit()

    def learn(self, method: str, device: str) -> None:
        """A run of `method` reported the device of its network."""
        known = {"device": self.device, "torch": self.torch, "problem": self.problem}
        learned = {"torch": device, "problem": ""} if method in NEED_TORCH else {"device": device}
        if device and {**known, **learned} != known:
            self._keep(settings.python(), {**known, **learned})
            self._recall()
            self.changed.emit()

    def stop(self, seconds: float) -> None:
        self._job.abandon(seconds)

    def _inspect(self, python: str, feedback: Feedback) -> tuple[EngineInfo, dict[str, str]]:
        with self._engines.lend(python, feedback) as engine:
            return engine.hello(feedback), engine.work("inspect", None, {}, feedback)

    def _answered(self, python: str, answer: Any, error: TiepointError | None) -> None:
        if self._again or python != settings.python():
            self._again = False
            self.ask()
            return
        if error is None:
            self.info, found = answer
            self._keep(python, found)
            self._recall()
        self.error = None if isinstance(error, Cancelled) else _cause(python, error)
        self.changed.emit()

    def _keep(self, python: str, answer: dict[str, str]) -> None:
        """Save an answer: device, torch and problem."""
        settings.write(_KEPT, json.dumps({**answer, "python": _identity(python)}))

    def _recall(self) -> None:
        """Take the saved answer if it is of the current Python."""
        try:
            kept = dict(json.loads(settings.read(_KEPT, "{}")))
        except (ValueError, TypeError):
            kept = {}
        self.known = kept.get("python") == _identity(settings.python())
        answer = kept if self.known else {}
        self.device, self.torch, self.problem = (
            str(answer.get(key, "")) for key in ("device", "torch", "problem")
        )


def _cause(python: str, error: TiepointError | None) -> TiepointError | None:
    """`error`, or what it comes from where Tiepoint's own environment was made by another Python of QGIS."""
    if error is not None and python and private_python.outdated(Path(python)):
        return TiepointError("environment_outdated", detail=str(error))
    return error


def _identity(python: str) -> str:
    """The same text for the same Python program; "" if there is none."""
    try:
        return str(environment.find_python(python))
    except TiepointError:
        return ""
