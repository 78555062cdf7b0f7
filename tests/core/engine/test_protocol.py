"""Messages are decoded as they were sent; anything else is a TiepointError."""

from __future__ import annotations

import pytest
from tiepoint.core.engine import protocol
from tiepoint.core.errors import TiepointError
from tiepoint.core.messages import Notice


@pytest.mark.parametrize(
    "request_",
    [
        protocol.Hello(),
        protocol.Guard(["/tmp/a", "/tmp/ä \u2028"]),
        protocol.Match("/tmp/a\nb", {"bands": [1, 2], "ratio": 0.9}, {"radius": 8.0}),
        protocol.Quit(),
    ],
)
def test_requests_are_decoded_as_encoded(request_):
    line = protocol.encode(request_)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert line.isascii()
    assert protocol.decode_request(line) == request_


@pytest.mark.parametrize(
    "event",
    [
        protocol.Ready(1, 42, "3.9.2", "/usr/bin/python3", "Linux", {"numpy": "1.22"}),
        protocol.Progress("features", 0.25),
        protocol.Log(Notice.of("log_matching", sizes="Ünïcode", threads=1).to_json()),
        protocol.Result({"log10_nfa": float("-inf"), "sensed_to_reference": None}),
        protocol.Failure.of(
            TiepointError("value_too_small", detail="line\nline", name="Ü", value=0, least=2)
        ),
    ],
)
def test_events_are_decoded_as_encoded(event):
    assert protocol.decode_event(protocol.encode(event)) == event


def test_keys_of_a_newer_side_are_dropped():
    line = (
        b'{"type": "ready", "protocol": 9, "pid": 1, "python": "", "executable": "", "platform": "", "x": 1}'
    )
    assert protocol.decode_event(line).protocol == 9


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"noise",
        b"\xff\xfe\x00",
        b"[]",
        b"3",
        b"null",
        b"{}",
        b'{"type": "nothing"}',
        b'{"type": ["error"]}',
        b'{"type": "match", "folder": "", "options": {}}',  # a request, not an event
        b'{"type": "progress", "stage": "features"}',
        b'{"type": "progress", "stage": "features", "fraction": "half"}',
        b'{"type": "progress", "stage": 3, "fraction": 0.5}',
        b'{"type": "result", "values": []}',
        b'{"type": "progress", "stage": "features", "fract',
        b"[" * 100_000,
    ],
)
def test_any_other_line_is_a_clear_error(line):
    with pytest.raises(TiepointError) as caught:
        protocol.decode_event(line)
    assert caught.value.hint
    assert "Not a message" in caught.value.detail


def test_versions_must_agree():
    protocol.check_version(protocol.VERSION)
    with pytest.raises(TiepointError, match="have different versions") as caught:
        protocol.check_version(protocol.VERSION + 1)
    assert "Restart QGIS" in caught.value.hint


def test_an_error_goes_as_its_code_and_is_told_on_this_side():
    error = TiepointError("too_few_points", detail="here", model="affine transform", need=3, points=2)
    line = protocol.encode(protocol.Failure.of(error))
    assert b"needs 3" not in line  # no sentence is sent
    failure = protocol.decode_event(line)
    assert (failure.as_notice(), failure.detail) == (error.notice, "here")


def test_an_error_of_another_version_is_not_understood():
    line = b'{"type": "error", "notice": {"code": "of_another_version", "values": {}}}'
    with pytest.raises(TiepointError) as caught:
        protocol.decode_event(line)
    assert caught.value.code == "engine_not_understood"
    assert "of_another_version" in caught.value.detail


def test_a_match_that_keeps_its_reference_arrives_as_one():
    sent = protocol.Match("folder", {"seed": 1}, {}, keep=True)
    assert protocol.decode_request(protocol.encode(sent)) == sent
