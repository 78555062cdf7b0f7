"""Output of the command on a terminal, in a log and for programs."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console
from tiepoint.command import speaker as speaking
from tiepoint.command.interruption import Interruption
from tiepoint.core.errors import TiepointError


def test_the_bar_disappears_and_messages_and_result_stay(capsys):
    file = io.StringIO()
    terminal = Console(file=file, force_terminal=True, width=70)
    with speaking.TerminalSpeaker(terminal) as speaker:
        speaker.progress("read", 0.5)
        speaker.info("The [sensed] raster")  # no markup
        speaker.progress("shift", 0.5)
        speaker.result("Registered", {})
        drawn = len(file.getvalue())
    assert "Measuring the shift" in file.getvalue()
    assert "The [sensed] raster" in file.getvalue()
    assert file.getvalue()[drawn:].strip() == ""  # nothing is drawn over the result
    assert capsys.readouterr().out == "Registered\n"


def test_an_error_goes_to_its_stream_and_ends_the_process(capsys):
    for as_json in (False, True):
        with pytest.raises(SystemExit) as ended, speaking.speaker(as_json, quiet=False):
            raise TiepointError("report_unreadable", name="a.json")
        assert ended.value.code == 1
    out, err = capsys.readouterr()
    assert err.startswith("Error: The report “a.json” cannot be read. Choose")
    assert json.loads(out)["message"] == "The report “a.json” cannot be read."


def test_progress_lines_are_few(capsys):
    speaker = speaking.JsonSpeaker(quiet=False)
    for step in range(1001):
        speaker.progress("warp", step / 1000)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) == 21
    assert lines[-1] == {"event": "progress", "stage": "warp", "fraction": 1.0, "overall": 1.0}


def test_a_quiet_command_prints_only_the_result(capsys):
    with speaking.speaker(as_json=True, quiet=True) as speaker:
        speaker.progress("warp", 0.5)
        speaker.info("A message")
        speaker.result("Text", {"accepted": True, "rms": float("nan")})
    assert json.loads(capsys.readouterr().out) == {"event": "result", "accepted": True, "rms": None}


def test_the_end_is_announced_once_when_the_run_looks(capsys):
    """Not by the signal's handler, which may come in the middle of a line."""
    speaker = speaking.JsonSpeaker(quiet=False)
    speaker.interruption = Interruption()
    assert not speaker.cancelled()
    speaker.interruption.pressed = True
    assert capsys.readouterr().out == ""
    assert (speaker.cancelled(), speaker.cancelled()) == (True, True)
    assert [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()] == ["message"]
