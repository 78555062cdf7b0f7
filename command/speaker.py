"""Output of the command: a progress bar and lines on a terminal, or one JSON object per line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn

from ..core.errors import TiepointError
from ..core.feedback import STAGES, Feedback, overall_fraction
from ..core.run.report import plain
from .interruption import Interruption

_STEPS = 20  # progress lines per stage, in JSON
_ENDING = "Ending the run so that nothing is left half done. Ctrl+C once more ends it at once."
_BANDS = {"bands": "Aligning the bands", "stack": "Writing the bands"}
_OTHERS = {
    "shift": "Measuring the shift",
    "vector": "Moving the features",
    "best": "Choosing the reference",
    "series": "Registering the scenes",
    "joint": "Registering neighbours onto each other",
    "placing": "Placing the scenes together",
    **_BANDS,
}  # stages outside a registration


class Speaker(Feedback):
    """Progress and messages go to stderr, the result to stdout. Ctrl+C cancels."""

    interruption: Interruption | None = None
    _ending = False  # whether it was said that the run is being ended

    def cancelled(self) -> bool:
        pressed = self.interruption is not None and self.interruption.pressed
        if pressed and not self._ending:
            self._ending = True
            self.info(_ENDING)
        return pressed

    def result(self, text: str, values: dict[str, Any]) -> None:
        """Report the result of a call: text for people, values for programs."""
        click.echo(text)

    def event(self, name: str, **values: Any) -> None:
        """What happened on the way, for programs alone."""

    def error(self, error: TiepointError) -> None:
        """Report the error of a call."""
        click.echo(f"Error: {error}", err=True)

    def __enter__(self) -> Speaker:  # noqa: PYI034 - typing.Self is of Python 3.11
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing more is said."""


class JsonSpeaker(Speaker):
    """Everything as JSON on stdout; each object has an "event"."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._last = ("", -1)  # stage, step

    def progress(self, stage: str, fraction: float) -> None:
        step = int(_STEPS * fraction)
        if not self._quiet and (stage, step) != self._last:
            self._last = (stage, step)
            shares = {"fraction": round(fraction, 3), "overall": round(_overall(stage, fraction), 3)}
            self._write("progress", stage=stage, **shares)

    def info(self, message: str) -> None:
        if not self._quiet:
            self._write("message", message=message)

    def result(self, text: str, values: dict[str, Any]) -> None:
        self._write("result", **values)

    def event(self, name: str, **values: Any) -> None:
        if not self._quiet:
            self._write(name, **values)

    def error(self, error: TiepointError) -> None:
        known = {"code": error.code, "message": error.message, "hint": error.hint, "detail": error.detail}
        self._write("error", **known)

    def _write(self, event: str, **values: Any) -> None:
        click.echo(json.dumps({"event": event, **plain(values)}, allow_nan=False))


class TerminalSpeaker(Speaker):
    """A progress bar that disappears at the end; messages appear above it."""

    def __init__(self, console: Console) -> None:
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self._task: TaskID = self._bar.add_task("Starting", total=1.0)

    def progress(self, stage: str, fraction: float) -> None:
        text = STAGES[stage][0] if stage in STAGES else _OTHERS.get(stage, stage)
        self._bar.update(self._task, description=text, completed=_overall(stage, fraction))

    def info(self, message: str) -> None:
        self._bar.console.print(message, markup=False, highlight=False)

    def result(self, text: str, values: dict[str, Any]) -> None:
        self._bar.stop()  # otherwise it is drawn over the result
        super().result(text, values)

    def __enter__(self) -> TerminalSpeaker:  # noqa: PYI034 - typing.Self is of Python 3.11
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


class LineSpeaker(Speaker):
    """Messages as lines without a progress bar, for a log file."""

    def info(self, message: str) -> None:
        click.echo(message, err=True)


@contextmanager
def speaker(as_json: bool, quiet: bool) -> Iterator[Speaker]:
    """The speaker for these options; it reports a TiepointError and ends the process with 1."""
    console = Console(stderr=True)
    chosen: Speaker
    if as_json:
        chosen = JsonSpeaker(quiet)
    elif quiet:
        chosen = Speaker()
    else:
        chosen = TerminalSpeaker(console) if console.is_terminal else LineSpeaker()
    try:
        with Interruption() as chosen.interruption, chosen:
            yield chosen
    except TiepointError as error:
        chosen.error(error)
        sys.exit(1)


def _overall(stage: str, fraction: float) -> float:
    return overall_fraction(stage, fraction) if stage in STAGES else fraction
