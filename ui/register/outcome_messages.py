"""Shows how a run ended: at length in the dock, in one line above the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...core.errors import TiepointError
from ...core.run.cautions import cautions_in
from .. import message_bar
from ..common import log, tr
from ..runs import summary
from ..runs.request import RunRequest
from ..runs.run_outcome import RunOutcome
from . import overrides
from .outcome_widget import Card, OutcomeWidget

if TYPE_CHECKING:
    from ...core.run.registration_result import Registration

    Steps = dict[str, tuple[str, str]]  # name -> (text, tool tip) of the buttons for the next step

_SUCCESS_SECONDS = 8  # warnings and errors stay until they are closed


class OutcomeMessages:
    """Each message replaces the one before."""

    def __init__(self, iface: QgisInterface, widget: OutcomeWidget) -> None:
        self._iface = iface
        self._widget = widget
        self._message: QWidget | None = None

    def clear(self) -> None:
        self._withdraw()
        self._widget.clear()

    def success(
        self,
        outcome: RunOutcome,
        steps: Steps | None = None,
        *,
        temporary: bool,
        can_save: bool,
        again: bool,
        hidden: bool = True,
    ) -> None:
        """Show an accepted run and its cautions; steps: what can be done about them.

        temporary: its files are removed when QGIS ends. again: it is a run of the project that was opened.
        hidden: the project has the unregistered layer, and its map does not show it.
        """
        report = outcome.report
        links = {"compare": tr("Compare"), "table": tr("Points")}
        if can_save:
            links["save"] = tr("Save…")
        links.update({"measure": tr("Measure"), "export": tr("Export")})
        if outcome.overrides and not again:
            links["keep"] = tr("Keep these options")
        more = {
            "apply": tr("Apply to other layers…"),
            "zoom": tr("Zoom to the result"),
            "checkerboard": tr("Checkerboard"),
        }
        if not temporary:
            more["folder"] = tr("Open the folder")
        details = [
            summary.figures(report),
            summary.checked(report),
            summary.accuracy_statement(report),
            summary.ran(report),
            summary.model(report, outcome.options.match.transform),
            summary.known_map(report),
            (report.get("transform") or {}).get("why") or "",
            tr("The unregistered layer “{}” is switched off.").format(outcome.sensed_name) if hidden else "",
        ]
        grid = summary.grid_note(outcome.options.result, drawn=outcome.drawn)
        cautions = cautions_in(report)
        doubts = [each.text for each in cautions if each.doubt]
        notes = [each.text for each in cautions if not each.doubt]
        for each in () if again else cautions:
            log(each.text, Qgis.MessageLevel.Warning if each.doubt else Qgis.MessageLevel.Info)
        kind, title = "success", tr("Registered")
        if doubts:
            kind, title = "cautious", tr("Registered, with cautions")
        self._widget.show_outcome(
            Card(
                kind,
                title,
                [_edits(outcome), *notes, overrides.sentence(outcome.overrides), grid, _lifetime(temporary)],
                links,
                summary.figures_tip(),
                steps,
                lead=summary.accuracy(report, outcome.pixel),
                cautions=doubts,
                details=details,
                more=more,
            )
        )
        if again:
            return
        names = outcome.sensed_name, outcome.reference_name
        if doubts:
            text = tr("“{}” was registered onto “{}”, with cautions: see the Tiepoint panel.").format(*names)
            self._show_message(text, Qgis.MessageLevel.Warning, short=title)
        else:
            text = tr("“{}” was registered onto “{}”.").format(*names)
            self._show_message(text, Qgis.MessageLevel.Success, _SUCCESS_SECONDS, short=title)

    def removed(self, request: RunRequest, *, can_return: bool) -> None:
        """The layers of a result are no longer in the project. can_return: they can be added again."""
        names = request.sensed_name, request.reference_name
        lines = [tr("Layers of “{} → {}” were removed from the project.").format(*names)]
        lines.append(
            tr("Their files are still there.") if can_return else tr("Their files are gone or were replaced.")
        )
        links = {"again": tr("Add the layers again")} if can_return else {}
        self._widget.show_outcome(Card("info", tr("Layers removed"), lines, links))

    def cancelled(self) -> None:
        self._widget.show_outcome(Card("info", tr("Cancelled"), [tr("Nothing was written.")]))

    def ready(self) -> None:
        """What an error was about is there now."""
        self._withdraw()
        self._widget.show_outcome(
            Card("info", tr("Ready"), [tr("What was missing is installed: register again.")])
        )

    def refusal(self, registration: Registration, request: RunRequest, diagnosis: str, steps: Steps) -> None:
        """diagnosis: what the figures of the run say; empty where the reason says everything."""
        reason = registration.reason
        # The hint would repeat a diagnosis with its buttons.
        lines = [diagnosis, reason, "" if steps and diagnosis else registration.hint]
        self._widget.show_outcome(
            Card(
                "refused",
                tr("Not registered"),
                [
                    *lines,
                    overrides.sentence(request.overrides),
                    tr("Nothing was warped and no layer was added."),
                ],
                steps=steps,
            )
        )
        title = tr("Not registered")
        self._show_message(f"{title}: {reason}", Qgis.MessageLevel.Warning, short=title)

    def error(
        self, error: TiepointError, *, hint_in_bar: bool, set_up: bool, steps: Steps | None = None
    ) -> None:
        """set_up: whether the set-up page may help."""
        links = {"log": tr("Show log")} if error.detail else {}
        if set_up:
            links["setup"] = tr("Set up…")
        self._widget.show_outcome(Card("error", error.message, [error.hint], links, steps=steps))
        text = error.text if hint_in_bar else error.message
        self._show_message(text, Qgis.MessageLevel.Critical)

    def failure(self, failure: str) -> None:
        """failure: a traceback."""
        last = failure.strip().splitlines()[-1]
        title = tr("Unexpected error in Tiepoint")
        self._widget.show_outcome(
            Card("error", title, [last], {"log": tr("Show log"), "report": tr("Report it")})
        )
        button = QPushButton(tr("Show log"))
        button.clicked.connect(self._iface.openMessageLog)
        self._show_message(f"{title}: {last}", Qgis.MessageLevel.Critical, button=button)

    def notice(self, text: str, level: Qgis.MessageLevel) -> None:
        """A message that is not the end of a run, above the map only."""
        good = level == Qgis.MessageLevel.Success
        self._show_message(text, level, _SUCCESS_SECONDS if good else 0)

    def _show_message(
        self,
        text: str,
        level: Qgis.MessageLevel,
        seconds: int = 0,
        button: QWidget | None = None,
        short: str = "",
    ) -> None:
        """Show a message above the map, for `seconds` or (0) until it is closed. short: see message_bar."""
        self._withdraw()
        self._message = message_bar.push(self._iface, text, level, seconds, button, short)

    def _withdraw(self) -> None:
        message, self._message = self._message, None
        bar = self._iface.messageBar()
        if message is not None and message in bar.items():  # the user has not closed it
            bar.popWidget(message)


def _edits(outcome: RunOutcome) -> str:
    if not outcome.edited:
        return ""
    return tr(
        "The points were edited since: these are the figures of the run. The current ones are at “Points”."
    )


def _lifetime(temporary: bool) -> str:
    return tr("The result is temporary: QGIS deletes it when it is closed.") if temporary else ""
