"""The messages for users: a code and its values become a sentence here and nowhere else.

The tables beside this file hold the sentences. One translator serves them all, see `translate_with`; it gets
a sentence as the table has it, and values are inserted afterwards. So an error of the engine's process, which
has no translator, still appears in the user's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any, Callable, Union

from ..figure_text import filled

Translator = Callable[[str], str]
Value = Union[str, int, float, "Notice"]

_NAMES = (  # of the files beside this one
    "accuracy",
    "areas",
    "bands",
    "cautions",
    "downloads",
    "engine",
    "face",
    "finding",
    "installing",
    "joint",
    "log",
    "measuring",
    "options",
    "points",
    "reading",
    "refusals",
    "series",
    "snapshot",
    "terms",
    "training",
    "validity",
    "vectors",
    "warping",
    "weights",
    "window",
    "workbench",
    "writing",
)
_Entry = Union[str, tuple[str, str]]  # a sentence, or (what is wrong, what to do); {name} stands for a value
_translator: list[Translator] = [str]  # the current one


def translate_with(translator: Translator) -> None:
    """Set the function that translates each sentence and keeps its {names}; str = no translation."""
    _translator[0] = translator


def text(code: str, **values: object) -> str:
    """The sentence of a code; the first where it has two."""
    return _formed(_entry(code)[0], values)


@dataclass(frozen=True)
class Notice:
    """A message for the user: a code of the catalogue and its values. Empty, and false, without a code.

    A value that is a word of ours, such as the name of a transform, is a Notice, too: it is translated when
    the message is.
    """

    code: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    hint_code: str = ""  # of a hint that replaces the code's own; it may have values, too
    remark: str = ""  # the words of another program, added after the message

    @classmethod
    def of(cls, code: str, *, hint_code: str = "", **values: object) -> Notice:
        """From keyword values; those that are neither numbers nor notices are kept as texts."""
        plain = (int, float, Notice)
        kept = {name: each if isinstance(each, plain) else str(each) for name, each in values.items()}
        return cls(code, kept, hint_code)

    def __bool__(self) -> bool:
        return bool(self.code)

    def __str__(self) -> str:
        """The text, as it stands in a sentence that takes this notice as a value."""
        return self.text

    @property
    def message(self) -> str:
        """What is wrong."""
        return f"{_formed(_entry(self.code)[0], self.values)} {self.remark}".strip()

    @property
    def hint(self) -> str:
        """What to do about it; may be empty."""
        source = _entry(self.hint_code)[0] if self.hint_code else _entry(self.code)[1]
        return _formed(source, self.values)

    @property
    def text(self) -> str:
        """Message and hint."""
        return f"{self.message} {self.hint}".strip()

    def to_json(self) -> dict[str, Any]:
        """For another process; `from_json` takes it."""
        return {
            "code": self.code,
            "values": {
                name: each.to_json() if isinstance(each, Notice) else each
                for name, each in self.values.items()
            },
            "hint_code": self.hint_code,
            "remark": self.remark,
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Notice:
        """From `to_json`. Raises KeyError, TypeError or ValueError where it does not form a sentence."""
        given = {
            name: cls.from_json(each) if isinstance(each, dict) else each
            for name, each in values.get("values", {}).items()
        }
        notice = cls(values["code"], given, values.get("hint_code", ""), values.get("remark", ""))
        notice.text  # noqa: B018
        return notice


NOTHING = Notice()


def tables() -> tuple[ModuleType, ...]:
    """The files beside this one; imported with the first sentence, not when QGIS starts."""
    return tuple(import_module(f".{name}", __name__) for name in _NAMES)


@lru_cache(maxsize=1)
def catalogue() -> dict[str, _Entry]:
    """Code -> its sentence, or two."""
    return {code: entry for table in tables() for code, entry in table.SENTENCES.items()}


def _entry(code: str) -> tuple[str, str]:
    entry = catalogue()[code] if code else ""
    return (entry, "") if isinstance(entry, str) else entry


def _formed(source: str, values: Mapping[str, object]) -> str:
    return filled(_translator[0](source), values) if source else ""
