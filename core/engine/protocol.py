"""The messages between QGIS and the engine: one JSON object per line, on stdin and stdout.

Arrays are not sent; they are .npy files in the folder that a Match names. The sequence is Hello -> Ready,
then any number of Match or Work -> Log and Progress ... -> Result or Failure.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Union

from ..errors import TiepointError
from ..messages import Notice

VERSION = 3  # raised when the meaning of a message changes
MAXIMUM_LINE = 1 << 20  # bytes; real lines stay below a few kilobytes


@dataclass(frozen=True)
class Hello:
    """Request: the first line; asks for Ready."""

    protocol: int = VERSION


@dataclass(frozen=True)
class Guard:
    """Request: private folders to remove when the parent is gone; replaces an earlier Guard.

    listed_in: the parent's own list of its folders, with those it makes later, see core.files.folder_list.
    """

    folders: list[str]
    listed_in: str = ""


@dataclass(frozen=True)
class Match:
    """Request: match the working pair in `folder`."""

    folder: str
    options: dict[str, Any]  # RegistrationOptions.to_json()
    prior: dict[str, Any] = field(default_factory=dict)  # Prior.to_json(); empty = nothing is known
    keep: bool = False  # keep what is made of the reference: the next pair may have the same one


@dataclass(frozen=True)
class Work:
    """Request: another job, one of core.engine.jobs."""

    job: str
    folder: str  # private, for arrays; "" where the job needs none
    values: dict[str, Any]


@dataclass(frozen=True)
class Quit:
    """Request: end."""


@dataclass(frozen=True)
class Ready:
    """Reply to Hello."""

    protocol: int
    pid: int
    python: str  # its version
    executable: str
    platform: str
    packages: dict[str, str] = field(default_factory=dict)  # name -> version


@dataclass(frozen=True)
class Progress:
    """Event: `fraction` (0 to 1) of `stage` (a key of feedback.STAGES) is done."""

    stage: str
    fraction: float


@dataclass(frozen=True)
class Alive:
    """Event: no news, but the engine still works."""


@dataclass(frozen=True)
class Log:
    """Event: a line for the log, by code: the engine has no translator."""

    notice: dict[str, Any]  # core.messages.Notice.to_json()

    def __post_init__(self) -> None:
        """Raises KeyError, TypeError or ValueError where this side has no message of that code."""
        Notice.from_json(self.notice)

    def as_notice(self) -> Notice:
        return Notice.from_json(self.notice)


@dataclass(frozen=True)
class Result:
    """Reply to Match: values of MatchResult.save(); points in the folder. Reply to Work: its values."""

    values: dict[str, Any]


@dataclass(frozen=True)
class Failure:
    """Reply to a request that failed; the engine goes on."""

    notice: dict[str, Any]  # core.messages.Notice.to_json(): the message, by code
    detail: str = ""

    def __post_init__(self) -> None:
        """Raises KeyError, TypeError or ValueError where this side has no message of that code."""
        Notice.from_json(self.notice)

    @classmethod
    def of(cls, error: TiepointError) -> Failure:
        return cls(error.notice.to_json(), error.detail)

    def as_notice(self) -> Notice:
        return Notice.from_json(self.notice)


Request = Union[Hello, Guard, Match, Work, Quit]
Event = Union[Ready, Progress, Alive, Log, Result, Failure]

_REQUESTS: dict[str, type] = {
    "hello": Hello,
    "guard": Guard,
    "match": Match,
    "work": Work,
    "quit": Quit,
}
_EVENTS: dict[str, type] = {
    "ready": Ready,
    "progress": Progress,
    "alive": Alive,
    "log": Log,
    "result": Result,
    "error": Failure,
}
_NAMES = {kind: name for name, kind in {**_REQUESTS, **_EVENTS}.items()}
_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "str": (str,),
    "bool": (bool,),
}  # annotation's text


def encode(message: Request | Event) -> bytes:
    """The message as one line with its newline; in ASCII, so that the locale does not matter."""
    return json.dumps({"type": _NAMES[type(message)], **asdict(message)}).encode("ascii") + b"\n"


def decode_request(line: bytes) -> Request:
    """The request in `line`. Raises TiepointError where it is none."""
    return _decode(line, _REQUESTS)


def decode_event(line: bytes) -> Event:
    """The event in `line`. Raises TiepointError where it is none."""
    return _decode(line, _EVENTS)


def check_version(other: int) -> None:
    """Raise TiepointError where the other side speaks another version of this protocol."""
    if other != VERSION:
        raise TiepointError("protocols_differ", one=VERSION, other=other)


def _decode(line: bytes, kinds: dict[str, type]) -> Any:
    try:
        values = json.loads(line)
        kind = kinds[values.pop("type")]
        # Unknown keys are dropped: check_version refuses another version.
        known = {f.name: values[f.name] for f in fields(kind) if f.name in values}
        for f in fields(kind):
            container = list if str(f.type).startswith("list") else dict
            expected = _JSON_TYPES.get(str(f.type), (container,))
            if f.name in known and not isinstance(known[f.name], expected):
                raise TypeError(f.name)
        return kind(**known)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        text = line[:200].decode("utf-8", "backslashreplace").strip()
        raise TiepointError(
            "engine_not_understood", detail=f"Not a message of the engine: {text!r}"
        ) from error
