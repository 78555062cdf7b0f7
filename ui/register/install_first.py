"""The dock's button while the engine lacks OpenCV: one click installs it and then starts the run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QObject

from ...core.engine.private_python import LIGHT
from ...core.errors import Cancelled, TiepointError
from ..common import tr
from ..setup.installation import Installation
from .run_bar import RunBar

# Errors of an engine that an environment of Tiepoint's own mends.
_LACKING = {"package_missing", "package_not_loading", "environment_outdated", "no_environment"}
_MEGABYTES = 80  # to download, rounded up


@dataclass(frozen=True)
class Dock:
    """What of the dock is called: it shows again whether a run can start, starts one, or shows an error."""

    refresh: Callable[[], None]
    start: Callable[[], None]
    show_error: Callable[[TiepointError], None]


class InstallFirst(QObject):
    """Turns the Register button into one that installs and registers, and back."""

    def __init__(
        self,
        bar: RunBar,
        installation: Installation,
        dock: Dock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar, self._installation = bar, installation
        self._dock = dock
        self._wanted = self._then_run = False  # installed from here; and a run wanted after it
        installation.engine.reported.connect(self._hear)
        installation.engine_ended.connect(self._ended)
        bar.cancel_clicked.connect(self._cancel)

    def needed(self) -> bool:
        """Whether nothing can be registered before OpenCV is installed."""
        error = self._installation.readiness.error
        return error is not None and error.code in _LACKING

    def busy(self) -> bool:
        """Whether the bar shows an installation that was started from here."""
        return self._wanted

    def show_idle(self, problem: str) -> None:
        """Show the button. problem: why no run can start; "" = it can."""
        if not self.needed():
            self._bar.show_idle(problem)
            return
        text = tr("Install OpenCV ({} MB)") if problem else tr("Install OpenCV ({} MB) and register")
        self._bar.show_install(
            text.format(_MEGABYTES),
            tr(
                "Download OpenCV into a Python environment of Tiepoint's own. QGIS's Python is not changed; "
                "the set-up page removes it again."
            ),
            problem,
        )
        self._bar.register_button.setEnabled(not self._installation.engine.running())

    def begin(self, *, then_run: bool) -> bool:
        """Install what is lacking; returns False where nothing is. then_run: start the run after it."""
        if not self.needed() or self._installation.engine.running():
            return False
        self._wanted, self._then_run = True, then_run
        self._bar.show_running(tr("Installing OpenCV…"), known=False)
        self._installation.install_engine(LIGHT)
        return True

    def _cancel(self) -> None:
        if self._wanted:
            self._installation.engine.cancel()

    def _hear(self, line: str) -> None:
        if self._wanted and not line.startswith("Ignoring "):  # other systems' lines of the list
            self._bar.set_stage(tr("Installing OpenCV: {}").format(_short(line)))

    def _ended(self, error: TiepointError | None) -> None:
        if not self._wanted:
            return
        then_run, self._wanted = self._then_run, False
        self._dock.refresh()
        if error is not None and not isinstance(error, Cancelled):
            self._dock.show_error(error)
        elif error is None and then_run:
            self._dock.start()


def _short(line: str) -> str:
    """The start of a line of pip: its addresses are long."""
    return line if len(line) <= 70 else f"{line[:69]}…"
